//! What the README tells its reader to type.

use crate::compilers::{ALL, Compiler};
use crate::suite::{Outcome, Suite, root, run, scratch};
use libtest_mimic::Failed;
use std::fs;
use std::process::Command;

pub fn add(suite: &mut Suite) {
    let [gcc, gpp, ..] = ALL;
    suite.add("the README's C program", &["gcc", "sh"], move || program("c", gcc, "worth a retry: yes"));
    suite.add("the README's C++ program", &["g++", "sh"], move || program("cpp", gpp, "show the sign-in page"));
    suite.add("the README's table has every function", &[], table);
}

/// The first block of a language.
fn block(language: &str) -> Result<String, Failed> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let block = readme.split_once(&format!("```{language}\n")).and_then(|(_, rest)| rest.split_once("```"));
    block.map(|(block, _)| block.to_string()).ok_or_else(|| format!("the README has no {language} block").into())
}

/// Compiles a program with each of the README's commands, in a folder where its paths hold, and runs it.
fn program(language: &str, compiler: Compiler, wanted: &str) -> Outcome {
    let folder = scratch(&format!("readme {language}"));
    fs::write(folder.join(format!("app.{language}")), block(language)?)?;
    for name in ["include", "target"] {
        std::os::unix::fs::symlink(root().join(name), folder.join(name))?;
    }
    for line in block("sh")?.lines() {
        let line = line.replace("cc ", &format!("{} ", compiler.name)).replace("app.c", &format!("app.{language}"));
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
