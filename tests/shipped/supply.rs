//! Where what ships comes from: the crates in it, and the licences of those and of everything that builds and tests it.
//!
//! Advisories are not looked at: their database is on no package registry.

use crate::suite::{Outcome, Suite, cargo, root, run, same};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The crates in the library.
const PARTS: [&str; 4] = ["hs-error", "hs-error-catalog", "libc", "once_cell"];

/// The folders that have a lockfile.
const LOCKED: [&str; 3] = ["", "tools/", "benches/phf/"];

/// The licences of everything that is locked, as the crates put them. Another one is for a person to judge.
const LICENCES: [&str; 10] = [
    "(MIT OR Apache-2.0) AND Unicode-3.0",
    "Apache-2.0",
    "Apache-2.0 OR MIT",
    "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
    "BSD-2-Clause OR Apache-2.0 OR MIT",
    "MIT",
    "MIT OR Apache-2.0",
    "MIT OR Apache-2.0 OR LGPL-2.1-or-later",
    "MIT/Apache-2.0",
    "Unlicense OR MIT",
];

/// What only writes headers: the terms are those of its own files.
const OF_TOOLS: (&str, &str) = ("cbindgen", "MPL-2.0");

pub fn add(suite: &mut Suite) {
    suite.add("supply: our crates, libc and once_cell make the library", &[], parts);
    for folder in LOCKED {
        suite.add(format!("supply: sources in {folder}Cargo.lock"), &[], move || sources(folder));
        suite.add(format!("supply: licences in {folder}Cargo.lock"), &[], move || licences(folder));
    }
}

/// Whatever the features and the target are; and the bill of materials says so.
fn parts() -> Outcome {
    let mut tree = cargo();
    tree.args(["tree", "--locked", "--quiet", "--package", "hs-error", "--all-features", "--target", "all"]);
    let tree = run(tree.args(["--edges", "normal", "--no-dedupe", "--prefix", "none", "--format", "{p}"]))?;
    let part = |line: &str| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let parts: BTreeSet<_> = tree.lines().map(part).collect();
    same("crates", parts.iter().filter_map(|part| part.split(' ').next()).collect(), PARTS.to_vec())?;

    let bill: Value = serde_json::from_slice(&fs::read(root().join("packaging/hs_error.cdx.json"))?)?;
    let components = bill["components"].as_array().ok_or("the bill has no components")?;
    let all = [&bill["metadata"]["component"]].into_iter().chain(components);
    let text = |component: &Value, field: &str| component[field].as_str().unwrap_or_default().to_string();
    let named = all.map(|component| format!("{} v{}", text(component, "name"), text(component, "version")));
    same("in the bill of materials", named.collect(), parts)
}

/// Everything that is not ours comes from crates.io, and is held to its checksum.
fn sources(folder: &str) -> Outcome {
    let lock = fs::read_to_string(root().join(folder).join("Cargo.lock"))?;
    let (ours, others): (Vec<_>, Vec<_>) =
        lock.split("[[package]]\n").skip(1).partition(|package| !package.contains("\nsource = "));
    let name = |package: &&str| package.lines().next().unwrap_or_default().to_string();
    let is_foreign = |package: &&&str| !["hs-error", "phf-rival"].iter().any(|our| name(package).contains(our));
    same("not ours, without a source", ours.iter().filter(is_foreign).map(name).collect(), Vec::<String>::new())?;
    let is_elsewhere = |package: &&&str| {
        !package.contains("\nsource = \"registry+") || !package.contains("/rust-lang/crates.io-index\"\nchecksum = \"")
    };
    same("not from crates.io", others.iter().filter(is_elsewhere).map(name).collect(), Vec::<String>::new())
}

/// Each is on the list.
fn licences(folder: &str) -> Outcome {
    let mut metadata = cargo();
    metadata.args(["metadata", "--locked", "--quiet", "--format-version", "1", "--manifest-path"]);
    let metadata: Value = serde_json::from_str(&run(metadata.arg(format!("{folder}Cargo.toml")))?)?;
    let packages = metadata["packages"].as_array().ok_or("cargo lists no packages")?;
    println!("{folder}Cargo.lock: {} packages; licences checked, advisories not checked", packages.len());
    let licences = packages.iter().map(|package| (package["name"].as_str(), package["license"].as_str()));
    let is_unlisted = |(name, licence): &(Option<&str>, Option<&str>)| {
        !licence.is_some_and(|licence| LICENCES.contains(&licence) || (name.unwrap_or_default(), licence) == OF_TOOLS)
    };
    same("not on the list", licences.filter(is_unlisted).collect::<Vec<_>>(), vec![])
}
