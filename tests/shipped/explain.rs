//! `examples/explain.c`, the program that a user would start from, as its user meets it.

use crate::compilers::{ALL, Link};
use crate::suite::{Outcome, Shipped, Suite, output, root, run, same, scratch};
use libtest_mimic::Failed;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A call: the arguments, the exit status, what must stand on standard output and what on standard error.
struct Call(&'static [&'static str], i32, &'static [&'static str], &'static [&'static str]);

const CALLS: &[Call] = &[
    Call(&["1002701001"], 0, &["NETWORK_UNAVAILABLE", "No network connection", "doubling the wait", "https://"], &[]),
    Call(&["0x3bc400c9"], 0, &["1002701001  NETWORK"], &[]),
    Call(&["0xC9"], 0, &["(Health Service Kit)", "(Universal)"], &[]),
    Call(&["--domain", "universal", "201"], 0, &["(Universal)"], &[]),
    Call(&["--lang", "zh", "201"], 0, &["运动健康服务", "系统消息"], &[]),
    Call(&["--lang", "zh-Hans-CN", "201"], 0, &["运动健康服务"], &[]),
    Call(&["NETWORK_UNAVAILABLE"], 0, &["1002701001"], &[]),
    Call(&["network_unavailable"], 0, &["1002701001"], &[]),
    Call(&["HS_ACCOUNT_USER_CANCELED"], 0, &["1001502012"], &[]),
    Call(&["202", "1001502005"], 0, &["\n\n1001502005  NETWORK_ERROR"], &[]),
    Call(&["--list"], 0, &["        401  ", " 1009104006  "], &[]),
    Call(&["--list", "--domain", "account"], 0, &["1001500001"], &[]),
    Call(&["--search", "MODULE.json5"], 0, &["1001500001", "        201"], &[]),
    Call(&["--search", "指纹"], 0, &["1001600003"], &[]),
    Call(&["--help"], 0, &["usage: explain"], &[]),
    Call(&["7"], 1, &[], &["'7' is an unknown code"]),
    Call(&["-1"], 1, &[], &["'-1' is an unknown code"]),
    Call(&["202", "7"], 1, &["202  "], &["'7' is an unknown code"]),
    Call(&["--domain", "account", "201"], 1, &[], &["'201' is an unknown code in this domain"]),
    Call(&["12x"], 1, &[], &["'12x' is not a number"]),
    Call(&["99999999999999999999"], 1, &[], &["is not a number"]),
    Call(&["NO_SUCH_NAME"], 1, &[], &["'NO_SUCH_NAME' is not the name of an error"]),
    Call(&[""], 1, &[], &["'' is not the name of an error"]),
    Call(&["--search", "zzzz"], 1, &[], &["no error mentions 'zzzz'"]),
    Call(&[], 2, &[], &["usage: explain"]),
    Call(&["--list", "201"], 2, &[], &["a list takes no codes", "usage: explain"]),
    Call(&["--bogus"], 2, &[], &["unknown option --bogus", "usage: explain"]),
    Call(&["--lang"], 2, &[], &["missing behind --lang", "usage: explain"]),
    Call(&["--domain", "nowhere", "201"], 2, &[], &["unknown domain nowhere", "usage: explain"]),
];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    for (library, link) in Link::both(shipped) {
        suite.add(format!("explain with the .{library}"), &["gcc"], move || {
            let program = build(&link, &scratch(&format!("explain {library}")))?;
            CALLS.iter().try_for_each(|wanted| call(&program, wanted))?;
            fits_80_columns(&program)
        });
    }
    let [(_, link), _] = Link::both(shipped);
    suite.add("explain is coloured on a terminal only", &["gcc", "script"], move || {
        colours(&build(&link, &scratch("explain colours"))?)
    });
}

fn build(link: &Link, folder: &Path) -> Result<PathBuf, Failed> {
    let sources = ["explain.c", "terminal.c"].map(|name| root().join("examples").join(name));
    ALL[0].build(&sources, link, folder)
}

/// The example without the environment's language, colour and width.
fn explain(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"] {
        command.env_remove(variable);
    }
    command.args(arguments);
    command
}

fn call(program: &Path, Call(arguments, status, on_out, on_err): &Call) -> Outcome {
    let got = output(&mut explain(program, arguments))?;
    let [out, err] = [&got.stdout, &got.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let context = format!("explain {arguments:?}\n{out}{err}");
    same(&context, got.status.code(), Some(*status))?;
    same(&context, err.is_empty(), on_err.is_empty())?;
    same(&context, out.is_empty(), on_out.is_empty())?;
    same(&context, out.contains('\u{1b}'), false)?;
    let missing =
        |wanted: &[&str], text: &str| wanted.iter().find(|part| !text.contains(**part)).map(|p| p.to_string());
    match missing(on_out, &out).or(missing(on_err, &err)) {
        Some(part) => Err(format!("{part:?} is missing: {context}").into()),
        None => Ok(()),
    }
}

/// Every entry in both languages, except for addresses, which do not break.
fn fits_80_columns(program: &Path) -> Outcome {
    let codes = run(&mut explain(program, &["--list"]))?;
    let codes: Vec<_> = codes.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for lang in ["en", "zh"] {
        let text = run(explain(program, &["--lang", lang]).args(&codes))?;
        let wide = |line: &&str| line.chars().map(|c| if c > '\u{2e7f}' { 2 } else { 1 }).sum::<usize>() > 80;
        if let Some(line) = text.lines().filter(|line| !line.contains("https://")).find(wide) {
            return Err(format!("more than 80 columns: {line}").into());
        }
    }
    Ok(())
}

fn colours(program: &Path) -> Outcome {
    let on_terminal = |setting: &str| -> Result<bool, Failed> {
        let command = format!("{setting} '{}' 201", program.display());
        Ok(run(Command::new("script").args(["-qec", &command, "/dev/null"]))?.contains('\u{1b}'))
    };
    same("coloured on a terminal", on_terminal("env -u NO_COLOR")?, true)?;
    same("coloured with NO_COLOR", on_terminal("env NO_COLOR=1")?, false)
}
