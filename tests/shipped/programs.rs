//! C and C++ programs against the shared and the static library.

use crate::compilers::{ALL, Compiler, Link};
use crate::golden;
use crate::suite::{Outcome, Shipped, Suite, root, run, rustc, scratch};
use libtest_mimic::Failed;
use std::path::PathBuf;
use std::process::Command;

/// The programs that check for themselves, one a topic.
pub const PROGRAMS: [&str; 6] = ["contract", "parse", "format", "delay", "register", "threads"];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    for compiler in ALL {
        for (library, link) in Link::both(shipped) {
            let of = format!("through {} and the .{library}", compiler.name);
            for name in PROGRAMS {
                let test = format!("{name} {of}");
                let link = link.clone();
                suite.add(test.clone(), &[compiler.name], move || checks(name, compiler, &link, &test));
            }
            let test = format!("golden text {of}");
            suite.add(test.clone(), &[compiler.name], move || dump(compiler, &link, &test));
        }
    }
    let [_, (_, archive)] = Link::both(shipped);
    suite.add("beside another Rust library", &["gcc"], move || beside_rust(&archive));
}

pub fn program(name: &str) -> Vec<PathBuf> {
    vec![root().join(format!("tests/c/{name}.c"))]
}

pub fn checks(name: &str, compiler: Compiler, link: &Link, test: &str) -> Outcome {
    let program = compiler.build(&program(name), link, &scratch(test))?;
    run(&mut Command::new(program)).map(|_| ())
}

fn dump(compiler: Compiler, link: &Link, test: &str) -> Outcome {
    let program = compiler.build(&program("dump"), link, &scratch(test))?;
    golden::is_golden(&run(&mut Command::new(program))?)
}

/// A static library that brings all of Rust's std with it links into the same program, on either side of ours.
fn beside_rust(link: &Link) -> Outcome {
    let folder = scratch("beside rust");
    let other = folder.join("libother.a");
    run(rustc()
        .args(["--edition", "2024", "--crate-type", "staticlib", "-o"])
        .arg(&other)
        .arg(root().join("tests/c/other.rs")))?;
    let Link::Static(ours) = link else { return Err("the archive is wanted".into()) };
    for archives in [[ours, &other], [&other, ours]] {
        let program = folder.join("program");
        let mut command = ALL[0].command();
        command.arg(root().join("tests/c/beside.c")).args(["-x", "none", "-o"]).arg(&program).args(archives);
        run(command.args(["-lpthread", "-ldl", "-lm"]))?;
        let text = run(&mut Command::new(&program))?;
        if text != "caught 7: Unknown error code.\n" {
            return Err(Failed::from(format!("printed {text:?}")));
        }
    }
    Ok(())
}
