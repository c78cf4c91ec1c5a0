//! The archive of `make dist`.

use super::{Add, Trees, VERSION, cmake, is_whole, make, setting};
use crate::suite::{Outcome, root, run, same};
use libtest_mimic::Failed;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn add(add: &mut Add) {
    add("make dist", &["cmake", "gcc", "g++", "gzip", "tar"], dist);
}

/// Built and packed twice, in folders of different names by people of different habits: what comes out is the same, and a
/// tree like the installed one.
fn dist(trees: &Trees) -> Outcome {
    let name = format!("hs_error-{VERSION}-any-linux");
    let pack = |sources: &Path, umask: &str, zone: &str| -> Result<PathBuf, Failed> {
        let folder = trees.folder.join(umask);
        let mut make = make(umask);
        make.args(["dist", "ARCH=any", &setting("DIST", &folder)]).current_dir(sources);
        run(make.env("TZ", zone).env("SOURCE_DATE_EPOCH", "1000000000"))?;
        Ok(folder.join(format!("{name}.tar.gz")))
    };
    let first = pack(root(), "022", "UTC")?;
    let elsewhere = sources(&trees.folder.join("built elsewhere"))?;
    let second = pack(&elsewhere, "077", "Asia/Shanghai")?;
    for library in ["libhs_error.so", "libhs_error.a"].map(|file| Path::new("target/release").join(file)) {
        let is_same = fs::read(root().join(&library))? == fs::read(elsewhere.join(&library))?;
        same(&format!("{} is the same twice", library.display()), is_same, true)?;
    }
    same("is the same twice", fs::read(&first)? == fs::read(second)?, true)?;
    for line in run(Command::new("tar").args(["--utc", "-tvzf"]).arg(&first))?.lines() {
        let is_fixed = line.contains(" 0/0 ") && line.contains(" 2001-09-09 01:46 ");
        same(&format!("owner and time are fixed in {line}"), is_fixed, true)?;
    }
    run(Command::new("tar").arg("-xzf").arg(&first).arg("-C").arg(&trees.folder))?;
    let prefix = trees.folder.join(name);
    is_whole(&prefix)?;
    cmake::finds(trees, &prefix)
}

/// A copy of the sources, of which nothing is built yet.
fn sources(folder: &Path) -> Result<PathBuf, Failed> {
    fs::create_dir(folder)?;
    let copy = "tar --exclude=./target --exclude=./dist --exclude=./.git -cf - . | tar -xf - -C \"$0\"";
    run(Command::new("sh").args(["-ec", copy]).arg(folder).current_dir(root()))?;
    Ok(folder.into())
}
