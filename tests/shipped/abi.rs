//! What programs are built on: the structs, the numbers and the functions, held against every version that is kept in
//! `abi/`. `docs/ABI.md` says what is promised.

use crate::compilers::{ALL, Compiler, Link};
use crate::elf;
use crate::suite::{Outcome, Shipped, Suite, root, run, same, scratch};
use libtest_mimic::Failed;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Machines of 64 and 32 bits; those of HarmonyOS, and the one that aligns an int64_t to 4 bytes.
const TARGETS: [&str; 4] = ["aarch64-linux-ohos", "x86_64-linux-ohos", "armv7-linux-ohos", "i686-linux-gnu"];

const HEADERS: [&str; 2] = ["hs_error.h", "hs_error_codes.h"];
const OF_EACH_VERSION: [&str; 2] = ["HS_ERROR_VERSION", "HS_ERROR_VERSION_NUMBER"];

const GCC: Compiler = ALL[0];
const GPP: Compiler = ALL[1];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    suite.add("ABI: the structs lie as abi/layout.txt says", &["clang"], layout);
    suite.add("ABI: every name of the C headers begins with hs_", &[], names);
    for kept in kept() {
        let version = name(&kept);
        let mut add = |what: &str, tools: &[&str], test: fn(&Path, &Shipped) -> Outcome| {
            let (kept, shipped) = (kept.clone(), shipped.clone());
            suite.add(what.replace("{}", &version), tools, move || test(&kept, &shipped));
        };
        add("ABI: no number of {} has changed", &[], numbers);
        add("ABI: abidiff finds no change of {}", &["abidw", "abidiff"], abidiff);
        add("ABI: a program of {} runs with this library", &["gcc"], program_of_then);
        add("ABI: a program of today links with the library of {}", &["gcc"], library_of_then);
    }
    let link = Link::Shared(shipped.shared.clone());
    let of_today = link.clone();
    suite.add("ABI: a program of a later version runs with this library", &["gcc"], move || program_to_come(&link));
    suite.add("ABI: a program of today runs with a later library", &["gcc", "g++"], move || library_to_come(&of_today));
}

/// The folders of the versions that are kept. There is always one, or nothing would be held against anything.
fn kept() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("abi")).expect("abi/ is read");
    let mut folders: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path()).filter(|path| path.is_dir())).collect();
    folders.sort();
    assert!(!folders.is_empty(), "abi/ keeps no version");
    folders
}

/// Its version.
fn name(kept: &Path) -> String {
    kept.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn layout() -> Outcome {
    let (header, layout) = (read("include/hs_error.h")?, read("abi/layout.txt")?);
    let structs = header.lines().filter_map(|line| line.strip_prefix("typedef struct ")?.strip_suffix(" {"));
    for of in structs {
        same(of, layout.lines().any(|line| line.split_whitespace().next() == Some(of)), true)?;
    }
    let lines = layout.lines().filter(|line| line.starts_with("hs_"));
    let assertions: Vec<_> = lines.map(assertion).collect::<Result<_, _>>()?;
    let source = scratch("layout").join("layout.c");
    fs::write(&source, format!("#include \"hs_error.h\"\n{}", assertions.concat()))?;
    for target in TARGETS {
        let mut clang = Command::new("clang");
        clang.arg(format!("--target={target}")).args(["-std=c11", "-ffreestanding", "-fsyntax-only", "-I"]);
        run(clang.arg(root().join("include")).arg(&source))?;
    }
    Ok(())
}

/// A line of `abi/layout.txt` for a compiler to hold.
fn assertion(line: &str) -> Result<String, Failed> {
    let [name, wide, narrow] = line.split_whitespace().collect::<Vec<_>>()[..] else {
        return Err(format!("abi/layout.txt: {line}").into());
    };
    let what = match name.split_once('.') {
        Some((of, field)) => format!("offsetof({of}, {field})"),
        None => format!("sizeof({name})"),
    };
    Ok(format!("_Static_assert({what} == (sizeof(void *) == 8 ? {wide} : {narrow}), \"{line}\");\n"))
}

/// A header is read into somebody else's program.
fn names() -> Outcome {
    let constants = constants(&root().join("include"))?;
    let macros = constants.keys().find(|name| !name.starts_with("HS_"));
    let functions = elf::committed()?;
    same("macro", macros, None)?;
    same("function", functions.iter().find(|name| !name.starts_with("hs_")), None)
}

/// What the headers in a folder define, but for what names the version.
fn constants(folder: &Path) -> Result<BTreeMap<String, String>, Failed> {
    let mut constants = BTreeMap::new();
    for header in HEADERS {
        let text = fs::read_to_string(folder.join(header))?;
        let defined = text.lines().filter_map(|line| line.strip_prefix("#define ")?.split_once(' '));
        constants.extend(defined.map(|(name, value)| (name.to_string(), value.to_string())));
    }
    constants.retain(|name, _| !OF_EACH_VERSION.contains(&name.as_str()));
    Ok(constants)
}

fn numbers(kept: &Path, _: &Shipped) -> Outcome {
    let (then, now) = (constants(kept)?, constants(&root().join("include"))?);
    same("thousands of constants", then.len() > 2000, true)?;
    for (name, value) in then {
        same(&name, now.get(&name), Some(&value))?;
    }
    Ok(())
}

fn abidiff(kept: &Path, _: &Shipped) -> Outcome {
    let today = scratch(&format!("abi {}", name(kept)));
    run(Command::new(root().join("abi/keep.sh")).arg(&today))?;
    let [then, now] = [kept, &today].map(|folder| folder.join("libhs_error.abi"));
    let left_out = root().join("abi/abigail.ini");
    run(Command::new("abidiff").args(["--no-added-syms", "--suppressions"]).arg(left_out).args([then, now])).map(|_| ())
}

fn program_of_then(kept: &Path, shipped: &Shipped) -> Outcome {
    compatible(kept, &Link::Shared(shipped.shared.clone()), &format!("then {}", name(kept)))
}

/// The library is one with the functions that it had then, which a program finds all that it needs in.
fn library_of_then(kept: &Path, _: &Shipped) -> Outcome {
    let folder = scratch(&format!("library {}", name(kept)));
    let dump = fs::read_to_string(kept.join("libhs_error.abi"))?;
    let names = dump.split("<elf-symbol name='").skip(1).filter_map(|rest| rest.split('\'').next());
    let source: String = names.map(|name| format!("void {name}(void);\nvoid {name}(void) {{}}\n")).collect();
    fs::write(folder.join("then.c"), source)?;
    let library = folder.join("libhs_error.so");
    run(GCC.command().args(["-shared", "-fPIC", "-o"]).arg(&library).arg(folder.join("then.c")))?;
    GCC.build(&[root().join("tests/c/compatible.c")], &Link::Shared(library), &folder).map(|_| ())
}

/// A later header has a field more at the end of each struct.
fn program_to_come(link: &Link) -> Outcome {
    let (folder, header) = (scratch("to come"), read("include/hs_error.h")?);
    let grown = header.replace("\n} hs_error_", "\n  const void *to_come[2];\n} hs_error_");
    same("structs that have grown", grown.matches("to_come").count(), 2)?;
    fs::write(folder.join("hs_error.h"), grown)?;
    compatible(&folder, link, "program to come")
}

/// Builds the program with the header in a folder and runs it.
fn compatible(header: &Path, link: &Link, test: &str) -> Outcome {
    let folder = scratch(test);
    // The compiler looks beside a source first.
    for (from, name) in
        [(root().join("tests/c"), "compatible.c"), (root().join("tests/c"), "check.h"), (header.into(), "hs_error.h")]
    {
        fs::copy(from.join(name), folder.join(name))?;
    }
    run(&mut Command::new(GCC.build(&[folder.join("compatible.c")], link, &folder)?)).map(|_| ())
}

fn library_to_come(link: &Link) -> Outcome {
    let folder = scratch("library to come");
    let library = folder.join("libnewer.so");
    run(GCC.command().args(["-shared", "-fPIC", "-o"]).arg(&library).arg(root().join("tests/c/newer.c")))?;
    let program = GPP.build(&[root().join("tests/cpp/newer.cpp")], link, &folder)?;
    run(Command::new(program).env("LD_PRELOAD", library)).map(|_| ())
}

fn read(path: &str) -> Result<String, Failed> {
    Ok(fs::read_to_string(root().join(path))?)
}
