//! What `make install`, `make install-ohos` and `make dist` put down, and the programs that find it there.
//!
//! The projects of `tests/packages` are built against such trees and run. What a program records is our name, and no path
//! of the machine that it was built on.

mod choice;
mod cmake;
mod dist;
mod pkg_config;

use crate::elf::Dynamic;
use crate::suite::{Outcome, Shipped, Suite, root, run, same, scratch};
use libtest_mimic::Failed;
use object::elf::{DT_NEEDED, DT_RPATH, DT_RUNPATH, FileHeader64};
use object::read::elf::ElfFile;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let mut add = |name: &str, tools: &[&str], test: fn(&Trees) -> Outcome| {
        let (name, shipped) = (format!("package: {name}"), shipped.clone());
        suite.add(name.clone(), &[&["make", "sh"], tools].concat(), move || {
            test(&Trees { shipped, folder: scratch(&name) })
        });
    };
    add("make install and uninstall", &[], install);
    choice::add(&mut add);
    cmake::add(&mut add);
    pkg_config::add(&mut add);
    dist::add(&mut add);
}

/// How the topics add their tests.
type Add<'a> = dyn FnMut(&str, &[&str], fn(&Trees) -> Outcome) + 'a;

/// The trees of one test.
struct Trees {
    shipped: Shipped,
    folder: PathBuf,
}

impl Trees {
    /// Puts a tree for this machine below the test's folder.
    fn install(&self, name: &str, variables: &[&str]) -> Result<PathBuf, Failed> {
        let prefix = self.folder.join(name);
        self.make("install", &[&[setting("PREFIX", &prefix).as_str()], variables].concat())?;
        Ok(prefix)
    }

    fn make(&self, target: &str, variables: &[&str]) -> Outcome {
        let release = self.shipped.shared.parent().unwrap_or(Path::new("."));
        run(make("022").arg(target).arg(setting("RELEASE", release)).args(variables)).map(|_| ())
    }

    /// A copy of a project of `tests/packages`.
    fn project(&self, name: &str) -> Result<PathBuf, Failed> {
        let (from, to) = (root().join("tests/packages"), self.folder.join(name));
        let _ = fs::remove_dir_all(&to);
        fs::create_dir_all(&to)?;
        for file in [&format!("{name}/CMakeLists.txt"), "app.c", "app.cpp"].map(Path::new) {
            fs::copy(from.join(file), to.join(file.file_name().unwrap_or_default()))?;
        }
        Ok(to)
    }
}

/// Make in the repository, with a umask and without what the make that may have started the tests hands down.
fn make(umask: &str) -> Command {
    let mut make = Command::new("sh");
    make.args(["-ec", &format!("umask {umask}; exec make \"$@\""), "make"]);
    for variable in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL", "DESTDIR", "PREFIX", "LIBDIR", "INCLUDEDIR", "VERSION"] {
        make.env_remove(variable);
    }
    for variable in ["KITS", "LANGS", "TARGET", "RELEASE", "OHOS"] {
        make.env_remove(variable);
    }
    make.current_dir(root());
    make
}

fn setting(name: &str, path: &Path) -> String {
    format!("{name}={}", path.display())
}

/// What is installed for this machine.
const INSTALLED: [&str; 12] = [
    "include/hs_error.h",
    "include/hs_error.hpp",
    "include/hs_error_codes.h",
    "lib/cmake/hs_error/hs_error-config-version.cmake",
    "lib/cmake/hs_error/hs_error-config.cmake",
    "lib/libhs_error.a",
    "lib/libhs_error.so",
    "lib/pkgconfig/hs_error.pc",
    "share/doc/hs_error/CHANGELOG.md",
    "share/doc/hs_error/LICENSE",
    "share/doc/hs_error/README.md",
    "share/doc/hs_error/hs_error.cdx.json",
];

/// Holds a tree to the list.
fn is_whole(prefix: &Path) -> Outcome {
    same("in the tree", files(prefix)?, INSTALLED.map(String::from).to_vec())
}

/// All files below a folder.
fn files(folder: &Path) -> Result<Vec<String>, Failed> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(next) = folders.pop() {
        for file in fs::read_dir(next)? {
            let path = file?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.display().to_string());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// As a distribution does it. No file may say where it was put together.
fn install(trees: &Trees) -> Outcome {
    let staged = trees.folder.join("staged");
    let destdir = setting("DESTDIR", &staged);
    trees.make("install", &[&destdir, "PREFIX=/usr"])?;
    is_whole(&staged.join("usr"))?;
    let build = root().display().to_string();
    for name in INSTALLED {
        let file = fs::read(staged.join("usr").join(name))?;
        let names = file.windows(build.len()).any(|bytes| bytes == build.as_bytes());
        same(&format!("{name} names the folder that it was built in"), names, false)?;
    }
    trees.make("uninstall", &[&destdir, "PREFIX=/usr"])?;
    same("left over", files(&staged)?, vec![])?;
    same("left over", staged.join("usr/lib/cmake/hs_error").exists(), false)
}

/// The program that a project makes, linked with the shared library.
fn is_shared(program: &Path, paths: &[&str]) -> Outcome {
    records(program, &["libhs_error.so"], paths)
}

/// The same with the archive.
fn is_static(program: &Path) -> Outcome {
    records(program, &[], &[])
}

/// Holds what a program makes its loader look for, and where.
fn records(program: &Path, ours: &[&str], paths: &[&str]) -> Outcome {
    let file = fs::read(program)?;
    let dynamic = Dynamic::read(&ElfFile::<FileHeader64<_>>::parse(&*file)?, &file)?;
    let (of_ours, others): (Vec<_>, Vec<_>) =
        dynamic.texts(DT_NEEDED).into_iter().partition(|name| name.contains("hs_error"));
    same("NEEDED of ours", of_ours, ours.to_vec())?;
    same("NEEDED by its path", others.into_iter().find(|name| name.contains('/')), None)?;
    same("RUNPATH", [dynamic.texts(DT_RPATH), dynamic.texts(DT_RUNPATH)].concat(), paths.to_vec())
}

/// Runs such a program.
fn answers(program: &mut Command) -> Outcome {
    same("printed", run(program)?, format!("{VERSION}: Network error. The network is unavailable.\n"))
}
