//! The library under libFuzzer and the address sanitizer: a target for each way into it, in `tests/fuzz/`.
//!
//! Only the library counts what is run of it, so what a run says about coverage is about the library. Each target can also
//! lie to it about a length. The sanitizer must see that, or its silence means nothing.

use crate::sanitizers::{TARGET, runtime};
use crate::suite::{Outcome, Suite, cargo, output, root, run, scratch};
use libtest_mimic::Failed;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGETS: [&str; 6] = ["parse", "format", "register", "tag", "name", "calls"];

/// How often each target is run, unless FUZZ_RUNS says otherwise.
const RUNS: u64 = 20_000;

/// What makes the compiler count how often each edge between two blocks of code is taken, and show what is compared.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=3 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

pub fn add(suite: &mut Suite) {
    for target in TARGETS {
        let name = format!("fuzzing {target}");
        suite.add_with_file(name, &["clang", "rustc"], &fuzzer(), move || fuzz(target));
    }
}

/// The library of libFuzzer, wherever clang has it.
fn fuzzer() -> PathBuf {
    let file = "lib/linux/libclang_rt.fuzzer-x86_64.a";
    let found = output(Command::new("clang").arg(format!("-print-file-name={file}")));
    found.map_or(file.into(), |found| String::from_utf8_lossy(&found.stdout).trim().into())
}

fn fuzz(target: &str) -> Outcome {
    let folder = scratch(&format!("fuzz {target}"));
    let program = link(target, &library()?, &folder)?;
    planted(&program, &folder)?;
    let without_input = covered(&fuzzed(Command::new(&program).arg("-runs=0"), &folder)?, "INITED")?;
    let report = fuzzed(&mut long(&program, target, &folder)?, &folder)?;
    let (executions, covered) = (number(&report, "number_of_executed_units:")?, covered(&report, "DONE")?);
    println!("fuzzing {target}: {executions} executions, {covered} edges of the library");
    if executions < runs()? {
        return Err(format!("there were only {executions} executions").into());
    }
    if covered <= without_input {
        return Err(format!("nothing beyond the {without_input} edges of no input has been covered").into());
    }
    Ok(())
}

/// The archive that counts what is run of it. Not of one piece, or what is counted in its parts would be counted again.
fn library() -> Result<PathBuf, Failed> {
    let folder = root().join("target/fuzz");
    let sanitizer = "-Zsanitizer=address -Cunsafe-allow-abi-mismatch=sanitizer";
    run(cargo()
        .args(["rustc", "--quiet", "--release", "--package", "hs-error", "--lib", "--crate-type", "staticlib"])
        .args(["--config", "profile.release.lto='off'", "--target", TARGET, "--target-dir"])
        .arg(&folder)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", format!("--cfg fuzzing {sanitizer} {COVERAGE}")))?;
    Ok(folder.join(TARGET).join("release/libhs_error.a"))
}

fn link(target: &str, library: &Path, folder: &Path) -> Result<PathBuf, Failed> {
    let [object, program] = ["target.o", "program"].map(|file| folder.join(file));
    run(Command::new("clang")
        .args(["-O2", "-g", "-Wall", "-Wextra", "-Werror", "-D_GNU_SOURCE"])
        .args(["-fsanitize=address,undefined", "-fsanitize-trap=undefined", "-c", "-I"])
        .arg(root().join("include"))
        .arg(root().join(format!("tests/fuzz/{target}.c")))
        .arg("-o")
        .arg(&object))?;
    run(Command::new("clang")
        .arg(&object)
        .arg(library)
        .arg("-Wl,--whole-archive")
        .arg(runtime("address")?)
        .arg("-Wl,--no-whole-archive")
        .arg(fuzzer())
        .args(["-Wl,--gc-sections", "-lstdc++", "-lpthread", "-ldl", "-lm", "-lrt", "-o"])
        .arg(&program))?;
    Ok(program)
}

/// The run that counts: from the inputs and the words in the tree, and what it finds itself.
fn long(program: &Path, target: &str, folder: &Path) -> Result<Command, Failed> {
    let sources = root().join("tests/fuzz");
    let found = folder.join("found");
    std::fs::create_dir_all(&found)?;
    let mut command = Command::new(program);
    command.arg(format!("-runs={}", runs()?)).arg(format!("-seed={}", seed()));
    let words = sources.join(format!("{target}.dict"));
    if words.is_file() {
        command.arg(format!("-dict={}", words.display()));
    }
    command.arg(found).arg(sources.join("corpus").join(target));
    Ok(command)
}

/// Runs a target that must hold; what it did not hold on stays in the folder.
fn fuzzed(command: &mut Command, folder: &Path) -> Result<String, Failed> {
    command.args(["-print_final_stats=1", "-print_funcs=0", "-max_len=400", "-timeout=10"]);
    let output = output(command.arg(format!("-artifact_prefix={}/", folder.display())))?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        return Ok(report);
    }
    let fault: Vec<_> = report.lines().filter(|line| !line.starts_with('#')).collect();
    Err(format!("{command:?}: {}\n{}", output.status, fault.join("\n")).into())
}

/// The lie must be found, as an access of the library's beyond the end of a block.
fn planted(program: &Path, folder: &Path) -> Outcome {
    let lying = fuzzed(Command::new(program).arg("-seed=1").arg(format!("-runs={RUNS}")).env("PLANTED", "1"), folder);
    let report = lying.err().and_then(|failed| failed.message().map(str::to_owned)).unwrap_or_default();
    if report.contains("AddressSanitizer: heap-buffer-overflow") {
        return Ok(());
    }
    Err(format!("the planted fault was not found:\n{report}").into())
}

fn runs() -> Result<u64, Failed> {
    Ok(env::var("FUZZ_RUNS").map_or(Ok(RUNS), |runs| runs.parse())?)
}

/// The same start each time, unless somebody asks for longer runs: then another one each time.
fn seed() -> u32 {
    u32::from(env::var_os("FUZZ_RUNS").is_none())
}

/// How many edges had been covered at a point of a run.
fn covered(report: &str, point: &str) -> Result<u64, Failed> {
    let line = report.lines().find(|line| line.split_whitespace().nth(1) == Some(point));
    number(line.ok_or_else(|| format!("no {point} in:\n{report}"))?, "cov:")
}

/// The number behind a word.
fn number(report: &str, word: &str) -> Result<u64, Failed> {
    let behind = report.split_once(word).and_then(|(_, behind)| behind.split_whitespace().next());
    Ok(behind.ok_or_else(|| format!("no {word} in:\n{report}"))?.parse()?)
}
