//! What the README tells its reader to type.

use crate::suite::{Outcome, Suite, root, run, same, scratch};
use libtest_mimic::Failed;
use std::fs;
use std::process::Command;

/// The programs in the README, in their order: the language, and what each prints.
const PROGRAMS: [(&str, &str); 4] = [
    ("c", "worth a retry: yes"),
    ("cpp", "show the sign-in page"),
    ("c", "wait, give up"),
    ("c", "Upload again once the queue has emptied."),
];

pub fn add(suite: &mut Suite) {
    suite.add("the README's programs", &["gcc", "g++", "sh"], programs);
    suite.add("the README's table has every function", &[], table);
}

/// The blocks of some languages, each with its language.
fn blocks(languages: &[&str]) -> Result<Vec<(String, String)>, Failed> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let fenced = readme.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
    let wanted = fenced.filter(|(language, _)| languages.contains(language));
    Ok(wanted.map(|(language, block)| (language.to_string(), block.to_string())).collect())
}

fn programs() -> Outcome {
    let blocks = blocks(&["c", "cpp"])?;
    same("programs", blocks.len(), PROGRAMS.len())?;
    for (index, ((language, source), (wanted_language, wanted))) in blocks.iter().zip(PROGRAMS).enumerate() {
        same("language", language.as_str(), wanted_language)?;
        program(&format!("readme {index}"), language, source, wanted)?;
    }
    Ok(())
}

/// Compiles a program with each of the README's commands, in a folder where its paths hold, and runs it.
fn program(test: &str, language: &str, source: &str, wanted: &str) -> Outcome {
    let folder = scratch(test);
    let compiler = if language == "cpp" { "g++" } else { "gcc" };
    fs::write(folder.join(format!("app.{language}")), source)?;
    for name in ["include", "target"] {
        std::os::unix::fs::symlink(root().join(name), folder.join(name))?;
    }
    let (_, commands) = blocks(&["sh"])?.into_iter().next().ok_or("the README has no commands")?;
    for line in commands.lines() {
        let line = line.replace("cc ", &format!("{compiler} ")).replace("app.c", &format!("app.{language}"));
        run(Command::new("sh").args(["-ec", &line]).current_dir(&folder))?;
        let text = run(Command::new("./a.out").current_dir(&folder))?;
        if !text.contains(wanted) {
            return Err(format!("{line}\nprinted {text:?}").into());
        }
    }
    Ok(())
}

fn table() -> Outcome {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let symbols = fs::read_to_string(root().join("abi/symbols.txt"))?;
    let missing = |name: &&str| {
        let short = name.replace("hs_error_", "…_");
        !readme.contains(&format!("| `{name}("))
            && !readme.contains(&format!("`{short}("))
            && !readme.contains(&format!("`{name}()`"))
    };
    match symbols.lines().find(missing) {
        Some(name) => Err(format!("{name} is not in the README").into()),
        None => Ok(()),
    }
}
