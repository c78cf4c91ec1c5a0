//! The library built with the sanitizers of its own compiler, under the programs that stress memory and threads.
//!
//! Each program can also plant a fault of the kind that the sanitizer is for. It must be found, or the sanitizer does not
//! see into the library and its silence means nothing.

use crate::suite::{Outcome, Suite, cargo, output, root, run, rustc, scratch};
use libtest_mimic::Failed;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A sanitizer, the program that it watches, the fault that the program plants and what the sanitizer says of it.
struct Watch(&'static str, &'static str, &'static str, &'static str);

const WATCHES: [Watch; 2] = [
    Watch("address", "format", "overflow", "AddressSanitizer: heap-buffer-overflow"),
    Watch("thread", "threads", "race", "ThreadSanitizer: data race"),
];

pub const TARGET: &str = "x86_64-unknown-linux-gnu";

pub fn add(suite: &mut Suite) {
    for watch in WATCHES {
        let name = format!("{} under the {} sanitizer", watch.1, watch.0);
        suite.add(name, &["clang", "rustc"], move || watched(&watch));
    }
}

fn watched(Watch(sanitizer, program, fault, found): &Watch) -> Outcome {
    let program = link(sanitizer, program, &library(sanitizer)?)?;
    run(&mut Command::new(&program))?;
    let planted = output(Command::new(&program).arg(fault))?;
    let report = String::from_utf8_lossy(&planted.stderr);
    if planted.status.success() || !report.contains(found) {
        return Err(format!("the planted {fault} was not found:\n{report}").into());
    }
    Ok(())
}

/// The archive with the sanitizer in it. The compiler calls its own sanitizers unstable and has to be told.
fn library(sanitizer: &str) -> Result<PathBuf, Failed> {
    let folder = root().join("target").join(sanitizer);
    run(cargo()
        .args(["rustc", "--quiet", "--release", "--package", "hs-error", "--lib", "--crate-type", "staticlib"])
        .args(["--target", TARGET, "--target-dir"])
        .arg(&folder)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", format!("-Zsanitizer={sanitizer} -Cunsafe-allow-abi-mismatch=sanitizer")))?;
    Ok(folder.join(TARGET).join("release/libhs_error.a"))
}

/// Compiles a program with clang's instrumentation and links it with the run time that Rust's compiler brings along:
/// that is the one that knows what Rust's instrumentation calls.
fn link(sanitizer: &str, name: &str, library: &Path) -> Result<PathBuf, Failed> {
    let folder = scratch(&format!("sanitizer {sanitizer}"));
    let [object, program] = ["program.o", "program"].map(|file| folder.join(file));
    run(Command::new("clang")
        .args(["-g", "-D_GNU_SOURCE", &format!("-fsanitize={sanitizer}"), "-c", "-I"])
        .arg(root().join("include"))
        .arg(root().join(format!("tests/c/{name}.c")))
        .arg("-o")
        .arg(&object))?;
    run(Command::new("clang")
        .arg(&object)
        .arg(library)
        .arg("-Wl,--whole-archive")
        .arg(runtime(sanitizer)?)
        .args(["-Wl,--no-whole-archive", "-Wl,--export-dynamic", "-lpthread", "-ldl", "-lm", "-lrt", "-o"])
        .arg(&program))?;
    Ok(program)
}

/// The run time of a sanitizer of Rust's compiler.
pub fn runtime(sanitizer: &str) -> Result<PathBuf, Failed> {
    let sysroot = run(rustc().args(["--print", "sysroot"]))?;
    let short = format!("{}san", &sanitizer[..1]);
    let folder = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib");
    Ok(folder.join(format!("librustc-stable_rt.{short}.a")))
}
