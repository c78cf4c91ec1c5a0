//! The library in the processes of others: in signal handlers, after a fork, without system calls, loaded, unloaded and
//! loaded twice.

use crate::compilers::{ALL, Link};
use crate::elf;
use crate::programs::{checks, program};
use crate::suite::{Outcome, Shipped, Suite, output, root, run, same, scratch};
use libtest_mimic::Failed;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The programs that need the library alone. The one that steps knows how x86-64 does it.
const PROGRAMS: &[&str] = if cfg!(target_arch = "x86_64") {
    &["signals", "fork", "seccomp", "steps"]
} else {
    &["signals", "fork", "seccomp"]
};

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let compiler = ALL[0];
    for (library, link) in Link::both(shipped) {
        for &name in PROGRAMS {
            let test = format!("{name} with the .{library}");
            let link = link.clone();
            suite.add(test.clone(), &[compiler.name], move || checks(name, compiler, &link, &test));
        }
    }
    let Shipped { shared, archive } = shipped.clone();
    let library = shared.clone();
    suite.add("unload", &[compiler.name], move || unload(&library));
    suite.add("copies", &[compiler.name], move || copies(&shared, &archive));
    suite.add("the list of every function", &[], every_function);
}

/// Compiles a program that loads the library while it runs, with arguments behind it.
fn build(name: &str, after: &[&str]) -> Result<PathBuf, Failed> {
    let output = scratch(name).join("program");
    let mut command = ALL[0].command();
    command.args(["-g", "-Wall", "-Wextra", "-Werror"]).args(program(name)).args(["-x", "none", "-o"]).arg(&output);
    run(command.args(after).arg("-ldl")).map(|_| output)
}

/// It does not grow, and if it did that would be seen.
fn unload(shared: &Path) -> Outcome {
    let program = build("unload", &[])?;
    run(Command::new(&program).arg(shared))?;
    let planted = output(Command::new(&program).arg(shared).arg("leak"))?;
    let report = String::from_utf8_lossy(&planted.stdout);
    for grown in ["after.size", "after.mappings", "after.files"] {
        same(&format!("{grown} is in the report of the planted leak\n{report}"), report.contains(grown), true)?;
    }
    same("the planted leak succeeds", planted.status.success(), false)
}

/// The program shows the functions of its own copy to everybody, so that others could take them for theirs.
fn copies(shared: &Path, archive: &Path) -> Outcome {
    let program = build("copies", &["-rdynamic", &archive.display().to_string()])?;
    run(Command::new(program).arg(shared)).map(|_| ())
}

/// What the programs call is all that there is, by their list and by its use.
fn every_function() -> Outcome {
    let source = fs::read_to_string(root().join("tests/c/every.h"))?;
    let between = |before: &str, after: &str| -> BTreeSet<String> {
        let found = source.split(before).skip(1).filter_map(|rest| rest.split_once(after));
        found.map(|(name, _)| name.to_string()).collect()
    };
    same("listed", between("DO(hs_", ")"), elf::committed()?.iter().map(|name| name.replacen("hs_", "", 1)).collect())?;
    same("called", between("of->hs_", "("), between("DO(hs_", ")"))
}
