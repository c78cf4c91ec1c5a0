//! The commands that users of pkg-config type.

use super::{Add, Trees, VERSION, answers, is_shared, setting};
use crate::elf::Dynamic;
use crate::readme::block;
use crate::suite::{Outcome, run, same};
use object::elf::FileHeader64;
use object::read::elf::ElfFile;
use std::fs;
use std::path::Path;
use std::process::Command;

const CPP: &str = "g++ app.cpp $(pkg-config --cflags --libs hs_error) -o app";
const STATIC: &str = "gcc -static app.c $(pkg-config --static --cflags --libs hs_error) -o app";

pub fn add(add: &mut Add) {
    add("pkg-config", &["gcc", "g++", "pkg-config"], pkg_config);
}

/// With the tree where it is installed, and after it was moved.
fn pkg_config(trees: &Trees) -> Outcome {
    let prefix = trees.install("prefix", &["LIBDIR=lib64", "INCLUDEDIR=include/of/ours"])?;
    each(&trees.project("find")?, &prefix.join("lib64"))?;
    let moved = trees.folder.join("moved");
    fs::rename(prefix, &moved)?;
    each(&trees.project("find")?, &moved.join("lib64"))
}

fn each(project: &Path, libraries: &Path) -> Outcome {
    let shell = |line: &str| {
        let mut shell = Command::new("sh");
        shell.args(["-ec", line]).current_dir(project).env_remove("PKG_CONFIG_PATH");
        run(shell.env("PKG_CONFIG_LIBDIR", libraries.join("pkgconfig")))
    };
    shell("pkg-config --validate hs_error")?;
    same("version", shell("pkg-config --modversion hs_error")?.trim(), VERSION)?;
    let program = project.join("app");
    for line in [block("sh", 2)?, CPP.into()] {
        shell(&line)?;
        is_shared(&program, &[])?;
        answers(Command::new("env").arg(setting("LD_LIBRARY_PATH", libraries)).arg(&program))?;
    }
    shell(STATIC)?;
    let file = fs::read(&program)?;
    let dynamic = Dynamic::read(&ElfFile::<FileHeader64<_>>::parse(&*file)?, &file);
    same("needs a loader", dynamic.is_ok(), false)?;
    answers(&mut Command::new(&program))
}
