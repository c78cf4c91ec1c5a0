//! The C and C++ programs under the tools that watch memory, threads and what C leaves undefined: the library built with
//! the sanitizers of its own compiler, and valgrind.
//!
//! Each tool has to find a planted fault of the kind that it is for, or it does not see into the library and its silence
//! means nothing. For the same reason whatever is linked has to call its sanitizer.

use crate::compilers::{ALL, Link};
use crate::cpp;
use crate::programs::{PROGRAMS, program};
use crate::suite::{Outcome, Shipped, Suite, cargo, output, root, run, rustc, scratch};
use libtest_mimic::Failed;
use object::read::archive::ArchiveFile;
use object::{File, Object, ObjectSymbol};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A planted fault of tests/c/faults.c, and what the tool that is for it says.
type Fault = (&'static str, &'static str);

/// A sanitizer, how the functions begin that its instrumentation calls, the step from one size of a buffer to the next
/// that it has the time for, and the faults that it is for.
struct Watch(&'static str, &'static str, &'static str, &'static [Fault]);

/// The programs are watched for what C leaves undefined, too.
const UNDEFINED: (&str, Fault) = ("__ubsan_handle_", ("undefined", "runtime error: signed integer overflow"));

const WATCHES: [Watch; 2] = [
    Watch("address", "__asan_", "29", &[("overflow", "AddressSanitizer: heap-buffer-overflow"), UNDEFINED.1]),
    Watch("thread", "__tsan_", "499", &[("race", "ThreadSanitizer: data race"), UNDEFINED.1]),
];

const VALGRIND: [Fault; 2] =
    [("overflow", "Invalid write of size"), ("uninitialised", "depends on uninitialised value(s)")];

pub const TARGET: &str = "x86_64-unknown-linux-gnu";

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    for watch in WATCHES {
        let name = format!("C and C++ under the {} sanitizer", watch.0);
        suite.add(name, &["clang", "clang++", "rustc"], move || sanitized(&watch));
    }
    let [(_, link), _] = Link::both(shipped);
    suite.add("C and C++ under valgrind", &["gcc", "g++", "valgrind"], move || under_valgrind(&link));
}

fn sanitized(watch: &Watch) -> Outcome {
    let library = library(watch.0)?;
    instrumented(watch.1, &fs::read(&library)?)?;
    for name in PROGRAMS {
        let program = link(watch, "clang", &program(name), &library)?;
        run(Command::new(program).args((name == "format").then_some(watch.2)))?;
    }
    run(&mut Command::new(link(watch, "clang++", &cpp::sources(&cpp::TOPICS), &library)?))?;
    let faults = link(watch, "clang", &program("faults"), &library)?;
    watch.3.iter().try_for_each(|fault| finds(&mut Command::new(&faults), fault))
}

/// Runs the program of the faults, which must fail with the right report.
fn finds(faults: &mut Command, (fault, report): &Fault) -> Outcome {
    let planted = output(faults.arg(fault))?;
    let text = String::from_utf8_lossy(&planted.stderr);
    let found = !planted.status.success() && text.contains(report);
    if found { Ok(()) } else { Err(format!("the planted fault {fault} was not found:\n{text}").into()) }
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

/// Holds our object in an archive to calling a sanitizer.
fn instrumented(prefix: &str, archive: &[u8]) -> Outcome {
    let members = ArchiveFile::parse(archive)?.members().collect::<Result<Vec<_>, _>>()?;
    let ours = members.iter().find(|member| member.name().starts_with(b"hs_error")).ok_or("no object of ours")?;
    calls(prefix, ours.data(archive)?)
}

/// Holds an object to calling functions with this prefix.
fn calls(prefix: &str, object: &[u8]) -> Outcome {
    let file = File::parse(object)?;
    let is_called =
        file.symbols().any(|symbol| symbol.is_undefined() && symbol.name().is_ok_and(|name| name.starts_with(prefix)));
    if is_called { Ok(()) } else { Err(format!("an object calls no {prefix}*: it is not instrumented").into()) }
}

/// Compiles a program with clang's instrumentation and links it with the run time that Rust's compiler brings along:
/// that is the one that knows what Rust's instrumentation calls, and it knows undefined behaviour as well.
fn link(
    Watch(sanitizer, prefix, ..): &Watch,
    compiler: &str,
    sources: &[PathBuf],
    library: &Path,
) -> Result<PathBuf, Failed> {
    let stem = |source: &PathBuf| source.file_stem().map(PathBuf::from).unwrap_or_default();
    let folder = scratch(&format!("{sanitizer} {}", stem(&sources[0]).display()));
    let program = folder.join("program");
    run(Command::new(compiler)
        .current_dir(&folder)
        // What clang does for these two of C++ that run time does not know.
        .args(["-g", "-D_GNU_SOURCE", &format!("-fsanitize={sanitizer},undefined"), "-fno-sanitize=vptr,function"])
        .args(["-fno-sanitize-recover=undefined", "-c", "-I"])
        .arg(root().join("include"))
        .args(sources))?;
    let objects: Vec<_> = sources.iter().map(|source| folder.join(stem(source).with_extension("o"))).collect();
    for object in &objects {
        let object = fs::read(object)?;
        calls(prefix, &object)?;
        calls(UNDEFINED.0, &object)?;
    }
    run(Command::new(compiler)
        .args(objects)
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

/// Not those that valgrind is too slow for, which the sanitizers watch: each error in many sizes, and many threads.
const FAST: [&str; 4] = ["contract", "parse", "delay", "register"];

fn under_valgrind(link: &Link) -> Outcome {
    let watched = |program: &Path| {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--quiet", "--error-exitcode=9", "--leak-check=full"]).arg(program);
        valgrind
    };
    for name in FAST {
        let program = ALL[0].build(&program(name), link, &scratch(&format!("valgrind {name}")))?;
        run(&mut watched(&program))?;
    }
    run(&mut watched(&cpp::topics(ALL[1], ["c++11", "c++17"], &["-g"], link, &scratch("valgrind C++"))?))?;
    let faults = ALL[0].build(&program("faults"), link, &scratch("valgrind faults"))?;
    VALGRIND.iter().try_for_each(|fault| finds(&mut watched(&faults), fault))
}
