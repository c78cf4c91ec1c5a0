//! The compilers that users have, and their standards.

use crate::suite::{Shipped, output, root, run};
use libtest_mimic::Failed;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A compiler of one language.
#[derive(Clone, Copy)]
pub struct Compiler {
    pub name: &'static str,
    pub language: &'static str,
    /// What it is always called with.
    flags: &'static [&'static str],
    /// Every standard, under the names that compilers have given it, newest first.
    pub standards: &'static [&'static [&'static str]],
    warnings: &'static [&'static str],
}

const C_STANDARDS: &[&[&str]] = &[&["c89"], &["c99"], &["c11"], &["c17"], &["c23", "c2x"]];
const CPP_STANDARDS: &[&[&str]] =
    &[&["c++98"], &["c++11"], &["c++14"], &["c++17"], &["c++20", "c++2a"], &["c++23", "c++2b"]];
const WARNINGS: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Wundef", "-Wconversion", "-Wshadow", "-Werror"];
const C_WARNINGS: &[&str] = &["-Wstrict-prototypes"];
const CPP_WARNINGS: &[&str] =
    &["-Wold-style-cast", "-Wzero-as-null-pointer-constant", "-Wnon-virtual-dtor", "-Woverloaded-virtual"];

const fn c(name: &'static str) -> Compiler {
    Compiler { name, language: "c", flags: &[], standards: C_STANDARDS, warnings: C_WARNINGS }
}

const fn cpp(name: &'static str) -> Compiler {
    Compiler { name, language: "c++", flags: &[], standards: CPP_STANDARDS, warnings: CPP_WARNINGS }
}

/// Every compiler that the headers are held against.
pub const ALL: [Compiler; 4] = [c("gcc"), cpp("g++"), c("clang"), cpp("clang++")];

/// The C++ library that HarmonyOS has too, in a version that knows all of C++20, and what must be installed for it.
pub const LIBCXX: Compiler = Compiler { flags: &["-stdlib=libc++"], ..cpp("clang++-19") };
pub const LIBCXX_TOOLS: &[&str] = &["clang++-19", "/usr/lib/llvm-19/include/c++/v1/format"];

/// What the C++ header can do without.
pub const BARE_CPP: &[&str] = &["-fno-exceptions", "-fno-rtti"];

impl Compiler {
    /// The compiler, reading its language whatever a file is called.
    pub fn command(&self) -> Command {
        let mut command = Command::new(self.name);
        command.args(self.flags).args(["-x", self.language]).arg("-I").arg(root().join("include"));
        command
    }

    /// The compiler with every warning as an error.
    pub fn strict(&self, standard: &str) -> Command {
        let mut command = self.command();
        command.arg(format!("-std={standard}")).args(WARNINGS).args(self.warnings);
        command
    }

    /// The first of a standard's names that this compiler knows.
    pub fn known(&self, names: &[&'static str]) -> Result<&'static str, Failed> {
        let known = names.iter().copied().find(|name| {
            let mut probe = self.command();
            probe.arg(format!("-std={name}")).args(["-fsyntax-only", "/dev/null"]);
            output(&mut probe).is_ok_and(|output| output.status.success())
        });
        known.ok_or_else(|| format!("{} knows none of {}", self.name, names.join(" ")).into())
    }

    /// Compiles a program and links it to one of the libraries.
    pub fn build(&self, sources: &[PathBuf], link: &Link, folder: &Path) -> Result<PathBuf, Failed> {
        let program = folder.join("program");
        let mut command = self.command();
        command.args(["-g", "-Wall", "-Wextra", "-Werror"]).args(sources).args(["-x", "none", "-o"]).arg(&program);
        command.args(link.arguments());
        run(&mut command).map(|_| program)
    }
}

/// What a program is linked to.
#[derive(Clone)]
pub enum Link {
    Shared(PathBuf),
    Static(PathBuf),
}

impl Link {
    /// Both libraries, each with a name.
    pub fn both(shipped: &Shipped) -> [(&'static str, Self); 2] {
        [("so", Self::Shared(shipped.shared.clone())), ("a", Self::Static(shipped.archive.clone()))]
    }

    /// What a compiler is told.
    pub fn arguments(&self) -> Vec<String> {
        match self {
            Self::Static(archive) => vec![archive.display().to_string()],
            Self::Shared(library) => {
                let folder = library.parent().unwrap_or(Path::new(".")).display();
                vec![format!("-L{folder}"), "-lhs_error".into(), format!("-Wl,-rpath,{folder}")]
            }
        }
    }
}
