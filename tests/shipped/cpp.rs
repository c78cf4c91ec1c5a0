//! `include/hs_error.hpp`, through every C++ compiler and standard that it is for, and `examples/retry.cpp`.

use crate::compilers::{ALL, BARE_CPP, Compiler, LIBCXX, LIBCXX_TOOLS, Link};
use crate::suite::{Outcome, Shipped, Suite, output, root, run, same, scratch};
use libtest_mimic::Failed;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The translation units of one program. The first two may be built for another standard than the others.
pub const TOPICS: [&str; 7] = ["errors", "texts", "main", "table", "ranges", "error_codes", "exceptions"];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let [(_, shared), _] = Link::both(shipped);
    for compiler in ALL.into_iter().filter(|compiler| compiler.language == "c++") {
        add_compiler(suite, compiler, &[compiler.name], &shared);
    }
    add_compiler(suite, LIBCXX, LIBCXX_TOOLS, &shared);
    let link = shared.clone();
    suite.add("the C++ header's own example", &["g++"], move || example_of_the_header(&link));
    suite.add("the C++ header has all that the C header has", &[], all_of_c);
    suite.add("retry", &["g++"], move || retry(&shared));
}

fn add_compiler(suite: &mut Suite, compiler: Compiler, tools: &[&str], shared: &Link) {
    let mut add = |name: String, test: fn(Compiler, &Link, &Path) -> Outcome| {
        let (link, folder) = (shared.clone(), name.clone());
        suite.add(name, tools, move || test(compiler, &link, &scratch(&folder)));
    };
    add(format!("C++11 beside C++17 through {}", compiler.name), two_standards);
    add(format!("newest C++ through {}", compiler.name), newest_standard);
    add(format!("C++ without exceptions through {}", compiler.name), without_exceptions);
    add(format!("error codes across libraries through {}", compiler.name), across_libraries);
}

/// Compiles sources with every warning as an error, with flags before them and arguments behind.
fn build(compiler: Compiler, standard: &str, flags: &[&str], sources: &[PathBuf], after: &[String]) -> Outcome {
    // The language is plain from the names; what is linked has none.
    run(compiler.strict(standard).args(flags).args(["-x", "none"]).args(sources).args(after)).map(|_| ())
}

pub fn sources(names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(|name| root().join(format!("tests/cpp/{name}.cpp"))).collect()
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

/// Builds the topics, each for one of two standards.
pub fn topics(
    compiler: Compiler,
    standards: [&str; 2],
    flags: &[&str],
    link: &Link,
    folder: &Path,
) -> Result<PathBuf, Failed> {
    let (others, rest) = TOPICS.split_at(2);
    let mut after = Vec::new();
    for other in others {
        let object = path(folder, &format!("{other}.o"));
        let flags = [flags, &["-c", "-o", &object]].concat();
        build(compiler, standards[0], &flags, &sources(&[other]), &[])?;
        after.push(object);
    }
    let program = folder.join("program");
    after.extend(["-o".into(), program.display().to_string()].into_iter().chain(link.arguments()));
    build(compiler, standards[1], flags, &sources(rest), &after)?;
    Ok(program)
}

/// Each topic for the oldest standard and for that of the other texts, const char * in one part of the program and
/// std::string_view in the other.
fn two_standards(compiler: Compiler, link: &Link, folder: &Path) -> Outcome {
    for standards in [["c++11", "c++17"], ["c++17", "c++11"]] {
        run(&mut Command::new(topics(compiler, standards, &[], link, folder)?))?;
    }
    Ok(())
}

/// The newest standard; the library that is known to have <format> has a std::formatter as well.
fn newest_standard(compiler: Compiler, link: &Link, folder: &Path) -> Outcome {
    let text = run(&mut Command::new(topics(compiler, [newest(compiler)?; 2], &[], link, folder)?))?;
    let has_formatter = text.contains("std::formatter: tested");
    if compiler.name == LIBCXX.name { same("has a std::formatter", has_formatter, true) } else { Ok(()) }
}

fn newest(compiler: Compiler) -> Result<&'static str, Failed> {
    compiler.known(compiler.standards.last().ok_or("there is no standard")?)
}

fn without_exceptions(compiler: Compiler, link: &Link, folder: &Path) -> Outcome {
    run(&mut Command::new(topics(compiler, [newest(compiler)?; 2], BARE_CPP, link, folder)?)).map(|_| ())
}

/// A program and two shared libraries that keep their symbols to themselves: three copies of the category.
fn across_libraries(compiler: Compiler, link: &Link, folder: &Path) -> Outcome {
    let output = |name: &str| ["-o".into(), path(folder, name)].into_iter().chain(link.arguments()).collect::<Vec<_>>();
    for standard in ["c++11", "c++17"] {
        let hidden = ["-shared", "-fPIC", "-fvisibility=hidden"];
        build(compiler, standard, &hidden, &sources(&["plugin"]), &output(&format!("{standard}.so")))?;
    }
    for [standard, other] in [["c++11", "c++17"], ["c++17", "c++11"]] {
        // The type of an exception is one for both only if the program shows its symbols.
        build(
            compiler,
            standard,
            &["-rdynamic"],
            &sources(&["host"]),
            &[output("host"), vec!["-ldl".into()]].concat(),
        )?;
        let plugins = [standard, other].map(|name| path(folder, &format!("{name}.so")));
        run(Command::new(folder.join("host")).args(plugins))?;
    }
    Ok(())
}

fn header(name: &str) -> std::io::Result<String> {
    fs::read_to_string(root().join("include").join(name))
}

/// The program in the front comment.
fn example_of_the_header(link: &Link) -> Outcome {
    let header = header("hs_error.hpp")?;
    let front = header.lines().take_while(|line| line.starts_with("//"));
    let program: String =
        front.filter_map(|line| line.strip_prefix("//     ")).map(|line| format!("{line}\n")).collect();
    let folder = scratch("example of the C++ header");
    let source = folder.join("app.cpp");
    fs::write(&source, program)?;
    let program = ALL[1].build(&[source], link, &folder)?;
    let text = run(&mut Command::new(program))?;
    let is_whole = text.contains("show the sign-in page") && text.contains("universal.");
    if is_whole { Ok(()) } else { Err(format!("printed {text:?}").into()) }
}

/// What C++ programs call as C programs do.
const LEFT_TO_C: [&str; 5] = [
    "hs_error_catalogue_version",
    "hs_error_is_retryable",
    "hs_error_register",
    "hs_error_solution",
    "hs_error_version",
];

/// Every kind has its value of the same name, every text and every function its use.
fn all_of_c() -> Outcome {
    let (c, cpp) = (header("hs_error.h")?, header("hs_error.hpp")?);
    let mut missing = Vec::new();
    for name in c.lines().filter_map(|line| line.strip_prefix("#define HS_")?.split(' ').next()) {
        let wanted = match name.split_once('_') {
            Some(("LANG" | "STYLE" | "RETRY" | "CATEGORY" | "ACTION" | "PARSE", value)) => {
                format!("    {} = HS_{name},", value.to_lowercase())
            }
            Some(("TEXT", _)) => format!("(HS_{name}, "),
            _ => continue,
        };
        missing.extend((!cpp.contains(&wanted)).then_some(wanted));
    }
    let functions = fs::read_to_string(root().join("abi/symbols.txt"))?;
    let is_missing =
        |name: &&str| !cpp.contains(&format!("{name}(")) && !LEFT_TO_C.iter().any(|left| name.starts_with(left));
    missing.extend(functions.lines().filter(is_missing).map(String::from));
    same("missing in hs_error.hpp", missing, vec![])
}

/// A call of the example: its arguments, its exit status, and how the lines begin that it prints.
struct Call(&'static [&'static str], i32, &'static [&'static str]);

const CALLS: [Call; 5] = [
    Call(&["1002701001", "2", "10"], 0, &["failed: 1002701001 ", "waiting", "failed", "waiting", "succeeded"]),
    Call(&["1002701001", "0"], 0, &["succeeded"]),
    Call(
        &["0x3bc400c9", "9", "0"],
        1,
        &["failed", "waiting", "failed", "waiting", "failed", "waiting", "failed", "gave up"],
    ),
    Call(&["1002702001"], 1, &["failed: 1002702001 ", "gave up"]),
    Call(&["nonsense"], 2, &[]),
];

fn retry(link: &Link) -> Outcome {
    let program = scratch("retry").join("retry");
    let after = ["-o".into(), program.display().to_string()].into_iter().chain(link.arguments()).collect::<Vec<_>>();
    build(ALL[1], "c++11", &[], &[root().join("examples/retry.cpp")], &after)?;
    CALLS.iter().try_for_each(|wanted| call(&program, wanted))
}

fn call(program: &Path, Call(arguments, status, beginnings): &Call) -> Outcome {
    let start = Instant::now();
    let got = output(Command::new(program).args(*arguments))?;
    let elapsed = start.elapsed();
    let text = String::from_utf8_lossy(&got.stdout).into_owned();
    let context = format!("retry {arguments:?}\n{text}");
    same(&context, got.status.code(), Some(*status))?;
    same(&context, text.lines().zip(*beginnings).all(|(line, beginning)| line.starts_with(beginning)), true)?;
    // Behind "gave up" the solution follows.
    let shown = text.lines().take_while(|line| !line.starts_with("gave up")).count();
    same(&context, shown + usize::from(*status == 1), beginnings.len())?;
    let waits = text.lines().filter_map(|line| line.strip_prefix("waiting ")?.strip_suffix(" ms")?.parse().ok());
    let waits: Vec<u64> = waits.collect();
    same(&context, waits.iter().zip([1000, 2000, 4000]).all(|(&wait, longest)| wait <= longest), true)?;
    let percent = arguments.get(2).map_or(Ok(0), |percent| percent.parse())?;
    let waited: u64 = waits.iter().map(|wait| wait * percent / 100).sum();
    same(&context, elapsed >= Duration::from_millis(waited), true)
}
