//! What `make har` packs: its files, what it says of itself, and apps that take it.
//!
//! Libraries of this machine stand in for those of HarmonyOS, so that no toolchain is needed and the apps run.

use crate::readme::block;
use crate::suite::{Outcome, Shipped, Suite, root, run, same, scratch};
use libtest_mimic::Failed;
use serde_json::{Value, json};
use std::fs::{self, File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const ABIS: [&str; 2] = ["arm64-v8a", "x86_64"];
/// The ABI that this machine can run.
const HERE: &str = if cfg!(target_arch = "aarch64") { ABIS[0] } else { ABIS[1] };
const PACKAGE: &str = "oh-package.json5";

/// The files of the repository that are packed: the folder that they are taken from, and their names in the package.
const FILES: [(&str, &[&str]); 3] = [
    (
        "",
        &[
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "include/hs_error.h",
            "include/hs_error.hpp",
            "include/hs_error_codes.h",
        ],
    ),
    ("packaging/har", &["Index.ets", "src/main/module.json5"]),
    (
        "examples/napi",
        &[
            "src/main/cpp/CMakeLists.txt",
            "src/main/cpp/code.cpp",
            "src/main/cpp/code.h",
            "src/main/cpp/explanation.cpp",
            "src/main/cpp/explanation.h",
            "src/main/cpp/functions.cpp",
            "src/main/cpp/functions.h",
            "src/main/cpp/napi.h",
            "src/main/cpp/napi_init.cpp",
            "src/main/cpp/status.cpp",
            "src/main/cpp/status.h",
            "src/main/cpp/types/libhs_error_napi/index.d.ts",
            "src/main/cpp/types/libhs_error_napi/oh-package.json5",
            "src/main/cpp/values.cpp",
            "src/main/cpp/values.h",
        ],
    ),
];

/// What Hvigor writes for a package: a target for each of its libraries, with its `include`.
const HVIGOR: &str = "
set(PACKAGE ${CMAKE_CURRENT_SOURCE_DIR}/../../../oh_modules/hs_error)
add_library(hs_error::hs_error SHARED IMPORTED)
set_target_properties(hs_error::hs_error PROPERTIES
    IMPORTED_LOCATION ${PACKAGE}/libs/${OHOS_ARCH}/libhs_error.so
    INTERFACE_INCLUDE_DIRECTORIES ${PACKAGE}/include)
";
const APP: &str = "
#include <cstdio>
#include <hs_error.h>
#include <hs_error.hpp>
#include <hs_error_codes.h>
int main() { std::puts(hs_error_version()); }
";

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let mut add = |name: &str, tools: &[&str], test: fn(&Path, &Path) -> Outcome| {
        let (folder, library) = (name.to_string(), shipped.shared.clone());
        suite.add(name, &[&["gzip", "make", "tar"], tools].concat(), move || test(&scratch(&folder), &library));
    };
    add("HAR: its files", &[], holds);
    add("HAR: what it says of itself", &[], describes);
    add("HAR: the same bytes anywhere", &[], reproducible);
    add("HAR: builds what is missing", &[], builds);
    add("HAR: an app depends on it", &["cmake", "g++"], dependent);
    add("HAR: what the README has an app write down", &[], told);
    add("HAR: an app unpacks it", &["cmake", "g++"], unpacked);
}

/// What packaging/ohos.sh leaves, with a library for this machine that runs.
fn libraries(folder: &Path, library: &Path) -> Result<PathBuf, Failed> {
    let folder = folder.join("ohos");
    for abi in [ABIS[0], ABIS[1], "armeabi-v7a"] {
        fs::create_dir_all(folder.join(abi))?;
        fs::write(folder.join(abi).join("libhs_error.a"), abi)?;
        let shared = folder.join(abi).join("libhs_error.so");
        if abi == HERE { fs::copy(library, shared).map(|_| ())? } else { fs::write(shared, abi)? }
    }
    Ok(folder)
}

/// Packs the libraries of a folder, in a shell that has habits.
fn pack(libraries: &Path, to: &Path, habits: &str) -> Result<PathBuf, Failed> {
    let mut shell = Command::new("sh");
    for variable in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL", "SOURCE_DATE_EPOCH"] {
        shell.env_remove(variable);
    }
    let line = format!("{habits}; exec make har OHOS='{}' DIST='{}'", libraries.display(), to.display());
    run(shell.args(["-ec", &line]).current_dir(root()))?;
    Ok(to.join(format!("hs_error-{VERSION}.har")))
}

/// Packs and unpacks it.
fn package(folder: &Path, library: &Path) -> Result<PathBuf, Failed> {
    let har = pack(&libraries(folder, library)?, folder, ":")?;
    run(Command::new("tar").arg("-xzf").arg(har).arg("-C").arg(folder))?;
    Ok(folder.join("package"))
}

/// Each entry, as `tar` lists it without its size: mode, owner, date, time and name, or more than that for a link.
fn list(har: &Path) -> Result<Vec<String>, Failed> {
    let list = run(Command::new("tar").args(["--utc", "--full-time", "--absolute-names", "-tvzf"]).arg(har))?;
    let entry = |line: &str| {
        let words = line.split_whitespace().enumerate();
        words.filter(|(column, _)| *column != 2).map(|(_, word)| word).collect::<Vec<_>>().join(" ")
    };
    Ok(list.lines().map(entry).collect())
}

/// The names of everything in the package, in their order.
fn names() -> Vec<String> {
    let libraries = ABIS.map(|abi| format!("libs/{abi}/libhs_error.so"));
    let files = FILES.iter().flat_map(|(_, names)| names.iter().map(|name| name.to_string()));
    let mut names: Vec<_> = files.chain(libraries).chain([PACKAGE.into()]).collect();
    names.sort();
    names
}

/// Files with fixed owners, modes and times, below `package/`, and no other entries; unchanged.
fn holds(folder: &Path, library: &Path) -> Outcome {
    let package = package(folder, library)?;
    let entry = |name: &String| format!("-rw-r--r-- 0/0 1980-01-02 00:00:00 package/{name}");
    same("entries", list(&folder.join(format!("hs_error-{VERSION}.har")))?, names().iter().map(entry).collect())?;
    for (from, names) in FILES {
        for name in names {
            same(name, fs::read(package.join(name))? == fs::read(root().join(from).join(name))?, true)?;
        }
    }
    for abi in ABIS {
        let (packed, built) = (package.join("libs").join(abi), folder.join("ohos").join(abi));
        let is_same = fs::read(packed.join("libhs_error.so"))? == fs::read(built.join("libhs_error.so"))?;
        same(&format!("the library for {abi}"), is_same, true)?;
    }
    Ok(())
}

/// Plain JSON with the fields that ohpm and Hvigor document, and a dependency that is in the package.
fn describes(folder: &Path, library: &Path) -> Outcome {
    let package = package(folder, library)?;
    let read = |name: &str| Ok::<Value, Failed>(serde_json::from_slice(&fs::read(package.join(name))?)?);
    let description = json!({
        "name": "hs_error",
        "version": VERSION,
        "description":
            "HarmonyOS error codes turned into answers: message, cause, solution, retry advice. C ABI, C++ and ArkTS.",
        "main": "Index.ets",
        "author": "hs_error",
        "license": env!("CARGO_PKG_LICENSE"),
        "dependencies": { "libhs_error_napi.so": "file:./src/main/cpp/types/libhs_error_napi" },
        "compatibleSdkVersion": "12",
        "compatibleSdkType": "OpenHarmony",
        "obfuscated": false,
        "nativeComponents": [{
            "name": "libhs_error.so",
            "compatibleSdkVersion": "12",
            "compatibleSdkType": "OpenHarmony",
            "linkLibraries": [],
        }],
    });
    same(PACKAGE, read(PACKAGE)?, description)?;
    let module = json!({
        "module": {
            "name": "hs_error",
            "type": "har",
            "deviceTypes": ["default", "tablet", "2in1", "wearable", "tv", "car"],
        },
    });
    same("module.json5", read("src/main/module.json5")?, module)?;
    let types = read("src/main/cpp/types/libhs_error_napi/oh-package.json5")?;
    same("types", (&types["name"], &types["version"]), (&json!("libhs_error_napi.so"), &json!(VERSION)))?;
    let entry = fs::read_to_string(package.join("Index.ets"))?;
    same("the entry", entry.lines().last(), Some("export * from 'libhs_error_napi.so';"))
}

/// Packed by another user, at another time, from another folder whose files have other modes and times.
fn reproducible(folder: &Path, library: &Path) -> Outcome {
    let (here, there) = (libraries(&folder.join("here"), library)?, libraries(&folder.join("there"), library)?);
    for abi in ABIS {
        let file = File::options().write(true).open(there.join(abi).join("libhs_error.so"))?;
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1))?;
        file.set_permissions(Permissions::from_mode(0o700))?;
    }
    let first = pack(&here, &folder.join("first"), "umask 022; export TZ=UTC LC_ALL=C")?;
    let habits = "umask 077; export TZ=Asia/Shanghai LC_ALL=C.UTF-8 VERSION=9 CDPATH=/";
    let options = "GZIP=--rsyncable TAR_OPTIONS=--exclude=LICENSE";
    let second = pack(&there, &folder.join("second"), &format!("{habits} {options}"))?;
    let bytes = fs::read(&first)?;
    same("is packed the same twice", bytes == fs::read(second)?, true)?;
    same("flags and time of the gzip header", &bytes[3..8], &[0; 5][..])?;
    let third = pack(&here, &folder.join("third"), "export SOURCE_DATE_EPOCH=1000000000")?;
    let list = list(&third)?;
    same("has the time that was asked for", list.iter().all(|line| line.contains(" 2001-09-09 01:46:40 ")), true)
}

/// What packaging/ohos.sh builds is packed; it runs where a library is missing, and not again.
fn builds(folder: &Path, _: &Path) -> Outcome {
    let packaging = folder.join("packaging");
    fs::create_dir(&packaging)?;
    for name in ["include", "examples", "README.md", "CHANGELOG.md", "LICENSE", "packaging/har", "packaging/har.sh"] {
        symlink(root().join(name), folder.join(name))?;
    }
    let build = "echo run >>runs; for abi in arm64-v8a x86_64; do mkdir -p dist/ohos/$abi; \
                 echo $abi >dist/ohos/$abi/libhs_error.so; done";
    fs::write(packaging.join("ohos.sh"), format!("#!/bin/sh\n{build}\n"))?;
    fs::set_permissions(packaging.join("ohos.sh"), Permissions::from_mode(0o755))?;
    let har = folder.join("out.har");
    let made = [("VERSION", VERSION), ("OHOS", "dist/ohos")];
    let pack = || run(Command::new(packaging.join("har.sh")).arg(&har).envs(made));
    let runs = || Ok::<_, Failed>(fs::read_to_string(folder.join("runs"))?.lines().count());
    pack()?;
    for abi in ABIS {
        let name = format!("package/libs/{abi}/libhs_error.so");
        same("packed", run(Command::new("tar").arg("-xzOf").arg(&har).arg(name))?, format!("{abi}\n"))?;
    }
    same("runs without libraries", runs()?, 1)?;
    pack()?;
    same("runs with both", runs()?, 1)?;
    fs::remove_file(folder.join("dist/ohos/x86_64/libhs_error.so"))?;
    pack()?;
    same("runs with one", runs()?, 2)
}

fn dependent(folder: &Path, library: &Path) -> Outcome {
    let package = package(folder, library)?;
    fs::create_dir_all(folder.join("entry/oh_modules"))?;
    fs::rename(package, folder.join("entry/oh_modules/hs_error"))?;
    fs::write(folder.join("hvigor.cmake"), HVIGOR)?;
    // Its module is C++ and ArkTS.
    let cmake = [block("cmake", 0)?, block("cmake", 1)?].join("\n");
    app(folder, &cmake, &[format!("-DPACKAGE_FIND_FILE={}", folder.join("hvigor.cmake").display())])
}

fn unpacked(folder: &Path, library: &Path) -> Outcome {
    pack(&libraries(folder, library)?, folder, ":")?;
    run(Command::new("sh").args(["-ec", &block("sh", 1)?]).current_dir(folder))?;
    app(folder, &block("cmake", 2)?, &[])
}

/// What the README has an app write down is what there is: the file's name, and the functions of the module.
fn told(_: &Path, _: &Path) -> Outcome {
    let dependencies: Value = serde_json::from_str(&format!("{{{}}}", block("json5", 0)?))?;
    let wanted = json!({"dependencies": {"hs_error": format!("file:../hs_error-{VERSION}.har")}});
    same("dependencies", dependencies, wanted)?;
    let import = block("ts", 0)?;
    let types = fs::read_to_string(root().join("examples/napi/src/main/cpp/types/libhs_error_napi/index.d.ts"))?;
    let names = import.split(['{', '}']).nth(1).ok_or("the README imports nothing")?;
    let is_unknown = |name: &&str| !types.contains(&format!("export const {name}: "));
    same("unknown names", names.split(',').map(str::trim).filter(is_unknown).collect(), Vec::<&str>::new())
}

/// Builds the C++ of an app and runs it.
fn app(folder: &Path, cmake: &str, settings: &[String]) -> Outcome {
    let (source, build) = (folder.join("entry/src/main/cpp"), folder.join("build"));
    fs::create_dir_all(&source)?;
    let project = "cmake_minimum_required(VERSION 3.16)\nproject(entry CXX)\nadd_executable(entry app.cpp)\n";
    fs::write(source.join("CMakeLists.txt"), format!("{project}{cmake}"))?;
    fs::write(source.join("app.cpp"), APP)?;
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(&source).arg("-B").arg(&build).arg("-DCMAKE_CXX_COMPILER=g++").args(settings);
    run(configure.arg(format!("-DOHOS_ARCH={HERE}")))?;
    // The module for ArkTS needs the SDK; its own tests build it with Node's headers.
    run(Command::new("cmake").arg("--build").arg(&build).args(["--target", "entry"]))?;
    same("printed", run(&mut Command::new(build.join("entry")))?, format!("{VERSION}\n"))
}
