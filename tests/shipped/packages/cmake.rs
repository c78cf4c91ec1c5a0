//! The CMake package, in trees of every kind.

use super::{Add, Trees, answers, is_shared, is_static, setting};
use crate::suite::{Outcome, output, root, run, same};
use libtest_mimic::Failed;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

const CONFIG: &str = "lib/cmake/hs_error";
/// Where an app has its tree for HarmonyOS.
const UNPACKED: &str = "third_party/hs_error";
/// The ABI that stands for all of them.
const ABI: &str = "x86_64";

pub fn add(add: &mut Add) {
    let mut add = |name: &str, test| add(&format!("CMake {name}"), &["cmake", "gcc", "g++"], test);
    add("finds what is installed", installed);
    add("finds a tree that was moved", moved);
    add("finds a tree through a link", linked);
    add("finds libraries and headers in other folders", other_folders);
    add("links the archive", archive);
    add("takes the versions that do and no others", versions);
    add("finds a tree for HarmonyOS", harmony);
    add("is told what is missing", missing);
    add("builds it from its sources", subdirectory);
}

/// Where CMake is told to look for a tree.
fn prefix_path(prefix: &Path) -> String {
    setting("CMAKE_PREFIX_PATH", prefix)
}

/// Where CMake is told that the package is.
fn package(prefix: &Path) -> String {
    setting("hs_error_DIR", &prefix.join(CONFIG))
}

/// Configures a project anew; returns what CMake said, on one line, and whether it went well.
fn configure(project: &Path, settings: &[&str]) -> Result<(bool, String), Failed> {
    let build = project.join("build");
    let _ = fs::remove_dir_all(&build);
    let mut cmake = Command::new("cmake");
    for variable in ["CMAKE_PREFIX_PATH", "hs_error_DIR", "hs_error_ROOT", "CMAKE_TOOLCHAIN_FILE"] {
        cmake.env_remove(variable);
    }
    cmake.arg("-S").arg(project).arg("-B").arg(build).args(["-G", "Unix Makefiles"]);
    cmake.env("CC", "gcc").env("CXX", "g++");
    let output = output(cmake.args(settings.iter().map(|setting| format!("-D{setting}"))))?;
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    Ok((output.status.success(), said.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// Configures, builds and runs a project. With a folder, the program uses the shared library there, and until it is
/// installed it says so; without, the archive.
fn builds(project: &Path, settings: &[&str], libraries: Option<&Path>) -> Outcome {
    let (went_well, said) = configure(project, settings)?;
    same(&said, (went_well, said.contains("Warning")), (true, false))?;
    run(Command::new("cmake").arg("--build").arg(project.join("build")))?;
    let program = project.join("build/app");
    match libraries {
        Some(folder) => is_shared(&program, &[&folder.display().to_string()])?,
        None => is_static(&program)?,
    }
    answers(&mut Command::new(program))
}

/// Configures a project, which fails for a reason: that is what the error says, and not something that follows from it.
fn fails(project: &Path, settings: &[&str], reason: &str) -> Outcome {
    let (went_well, said) = configure(project, settings)?;
    let error = said.split_once("CMake Error").map_or("", |(_, error)| error);
    same(&format!("gives {reason:?}: {said}"), (went_well, error.contains(reason)), (false, true))
}

/// A tree where CMake is told to look for packages.
pub fn finds(trees: &Trees, prefix: &Path) -> Outcome {
    builds(&trees.project("find")?, &[&prefix_path(prefix)], Some(&prefix.join("lib")))
}

fn installed(trees: &Trees) -> Outcome {
    finds(trees, &trees.install("prefix", &[])?)
}

fn moved(trees: &Trees) -> Outcome {
    let (first, then) = (trees.install("prefix", &[])?, trees.folder.join("moved to here"));
    fs::rename(first, &then)?;
    finds(trees, &then)?;
    builds(&trees.project("static")?, &[&prefix_path(&then)], None)
}

/// As where /lib is a link to /usr/lib: beside the link there is no include.
fn linked(trees: &Trees) -> Outcome {
    let prefix = trees.install("system/usr", &[])?;
    let system = trees.folder.join("system");
    symlink("usr/lib", system.join("lib"))?;
    builds(&trees.project("find")?, &[&prefix_path(&system)], Some(&prefix.join("lib")))
}

fn other_folders(trees: &Trees) -> Outcome {
    let headers = setting("INCLUDEDIR", &trees.folder.join("headers"));
    let libraries = trees.install("prefix", &["LIBDIR=lib/of/all", &headers])?.join("lib/of/all");
    let config = setting("hs_error_DIR", &libraries.join("cmake/hs_error"));
    builds(&trees.project("find")?, &[&config], Some(&libraries))
}

/// As a target of its own, by a switch, and by itself where nothing else is there.
fn archive(trees: &Trees) -> Outcome {
    let prefix = trees.install("prefix", &[])?;
    let path = prefix_path(&prefix);
    builds(&trees.project("static")?, &[&path], None)?;
    builds(&trees.project("find")?, &[&path, "hs_error_USE_STATIC=ON"], None)?;
    fs::remove_file(prefix.join("lib/libhs_error.so"))?;
    builds(&trees.project("find")?, &[&path], None)
}

/// A version that is installed, what it does for, and what it does not do for.
struct Asked(&'static str, &'static [&'static str], &'static [&'static str]);

const ASKED: [Asked; 4] = [
    Asked("0.1.0", &["0.1", "0.1.0", "0.1.0 EXACT"], &["0", "0.0", "0.1.1", "0.2", "0.10", "1"]),
    Asked("0.2.3", &["0.2", "0.2.2"], &["0.1", "0.2.2 EXACT", "0.2.4", "0.3", "2"]),
    Asked("1.4.2", &["1", "1.4", "1.3.9"], &["0.4", "1.4 EXACT", "1.4.3", "1.5", "2"]),
    Asked("10.0.0", &["10", "10.0.0 EXACT"], &["1", "9", "11"]),
];

/// Asked by a CMake that knows ranges.
const RANGES: [Asked; 2] = [
    Asked("0.2.3", &["0.1...0.2.3", "0.2...<0.3", "0.1...1"], &["0.1...0.2.2", "0.1...<0.2.3", "0.2.4...0.3"]),
    Asked("1.4.2", &["0.1...2"], &["2...3"]),
];

fn versions(trees: &Trees) -> Outcome {
    let version = run(Command::new("cmake").arg("--version"))?;
    let minor = version.split('.').nth(1).and_then(|minor| minor.parse().ok()).unwrap_or(0);
    let has_ranges = !version.starts_with("cmake version 3.") || minor >= 19;
    for Asked(version, taken, refused) in ASKED.iter().chain(RANGES.iter().filter(|_| has_ranges)) {
        let prefix = trees.install(version, &[&format!("VERSION={version}")])?;
        let asked = format!("ASKED={}", [*taken, *refused].concat().join(";"));
        let (_, said) = configure(&trees.project("versions")?, &[&prefix_path(&prefix), &asked])?;
        let missing: Vec<_> = [(taken, "takes"), (refused, "refuses")]
            .into_iter()
            .flat_map(|(asked, does)| asked.iter().map(move |asked| format!("hs_error {version} {does} {asked};")))
            .filter(|line| !said.contains(line))
            .collect();
        same(&said, missing, vec![])?;
    }
    Ok(())
}

/// Where the searches of a build end, as they do for HarmonyOS.
fn toolchain() -> String {
    setting("CMAKE_TOOLCHAIN_FILE", &root().join("tests/packages/confined.toolchain.cmake"))
}

/// A project with a tree for HarmonyOS unpacked in it. The library is that of this machine, so that the program runs.
fn app(trees: &Trees, project: &str) -> Result<PathBuf, Failed> {
    let (built, project) = (trees.folder.join("ohos"), trees.project(project)?);
    let abi = built.join(ABI);
    fs::create_dir_all(&abi)?;
    fs::copy(&trees.shipped.shared, abi.join("libhs_error.so"))?;
    fs::copy(&trees.shipped.archive, abi.join("libhs_error.a"))?;
    trees.make("install-ohos", &[&setting("OHOS", &built), &setting("PREFIX", &project.join(UNPACKED))])?;
    Ok(project)
}

/// The three ways that work where searches are confined; that they are, the fourth shows, which does not.
fn harmony(trees: &Trees) -> Outcome {
    let toolchain = toolchain();
    for name in ["third_party", "include"] {
        let project = app(trees, name)?;
        builds(&project, &[&toolchain], Some(&project.join(UNPACKED).join("libs").join(ABI)))?;
        builds(&project, &[&toolchain, "hs_error_USE_STATIC=ON"], None)?;
    }
    let project = app(trees, "find")?;
    let tree = project.join(UNPACKED);
    builds(&project, &[&toolchain, &package(&tree)], Some(&tree.join("libs").join(ABI)))?;
    fails(&project, &[&toolchain, &prefix_path(&tree)], "Could not find a package configuration file")
}

/// A project that has the sources, and leaves out what it does not use.
fn subdirectory(trees: &Trees) -> Outcome {
    let project = trees.project("subdirectory")?;
    symlink(root(), project.join("hs_error"))?;
    let release = project.join("build/hs_error/target/release");
    builds(&project, &[], Some(&release))?;
    let header = fs::read_to_string(release.join("include/hs_error_codes.h"))?;
    let has = |key: &str| header.contains(&format!("#define HS_DOMAIN_{key} "));
    same("kits", ["HEALTH_SERVICE", "NETWORK", "CAMERA"].map(has), [true, true, false])
}

fn missing(trees: &Trees) -> Outcome {
    let toolchain = toolchain();
    for name in ["third_party", "include"] {
        let project = app(trees, name)?;
        fails(&project, &[&toolchain, "OHOS_ARCH=arm64-v8a"], "has no library for the ABI arm64-v8a in ")?;
        fails(&project, &[], "has no library for this machine in ")?;
    }
    let prefix = trees.install("prefix", &[])?;
    let (find, package) = (trees.project("find")?, package(&prefix));
    fails(&find, &[&toolchain, &package], "has no library for the ABI x86_64 in ")?;
    // Who does not insist is told so and goes on.
    let (went_well, said) = configure(&trees.project("versions")?, &[&toolchain, &package, "ASKED=0.1"])?;
    same(&said, (went_well, said.contains("refuses 0.1;")), (true, true))?;
    fs::remove_file(prefix.join("lib/libhs_error.a"))?;
    fails(&trees.project("static")?, &[&package], "has no component static in ")?;
    fails(&find, &[&package, "hs_error_USE_STATIC=ON"], "hs_error_USE_STATIC is on, and there is no ")
}
