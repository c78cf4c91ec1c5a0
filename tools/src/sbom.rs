//! `packaging/hs_error.cdx.json`: the bill of materials, in CycloneDX, of the crates that the library is linked from. It
//! has no time and no serial number, so that the same sources give the same bytes.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The bill.
pub fn text(root: &Path) -> String {
    let metadata = metadata(root);
    let lock = fs::read_to_string(root.join("Cargo.lock")).expect("the lockfile is read");
    let library = array(&metadata["packages"]).iter().find(|package| package["name"] == "hs-error");
    let library = library.expect("the workspace has the library");
    let parts = parts(&metadata, library);
    let components: Vec<_> = parts.iter().map(|part| component(part, &lock)).collect();
    let dependency = |part: &&Value| {
        let needs: Vec<_> = needs(&metadata, part).into_iter().map(reference).collect();
        json!({ "ref": reference(part), "dependsOn": needs })
    };
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": components[0] },
        "components": components[1..],
        "dependencies": parts.iter().map(dependency).collect::<Vec<_>>(),
    });
    format!("{bill:#}\n")
}

/// What cargo knows about the workspace as it is locked.
fn metadata(root: &Path) -> Value {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--locked", "--quiet", "--format-version", "1"]).current_dir(root);
    let output = cargo.output().expect("cargo can be run");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

/// The library, then everything below it by its name.
fn parts<'a>(metadata: &'a Value, library: &'a Value) -> Vec<&'a Value> {
    let mut parts = vec![library];
    let mut at = 0;
    while at < parts.len() {
        for need in needs(metadata, parts[at]) {
            if !parts.contains(&need) {
                parts.push(need);
            }
        }
        at += 1;
    }
    parts[1..].sort_by_key(|part| reference(part));
    parts
}

/// What a package is linked with; what only its build script and its tests use is no part of it.
fn needs<'a>(metadata: &'a Value, package: &Value) -> Vec<&'a Value> {
    let nodes = array(&metadata["resolve"]["nodes"]);
    let node = nodes.iter().find(|node| node["id"] == package["id"]).expect("cargo resolves every package");
    let is_linked = |need: &&Value| array(&need["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
    let linked: Vec<_> = array(&node["deps"]).iter().filter(is_linked).map(|need| &need["pkg"]).collect();
    let is_needed = |package: &&Value| linked.contains(&&package["id"]);
    let mut needs: Vec<_> = array(&metadata["packages"]).iter().filter(is_needed).collect();
    needs.sort_by_key(|package| reference(package));
    needs
}

/// A package as CycloneDX describes it. One of ours is on no registry, so that it has no address and no checksum there.
fn component(package: &Value, lock: &str) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": reference(package),
        "name": package["name"],
        "version": package["version"],
        "licenses": [{ "expression": package["license"] }],
    });
    if !package["source"].is_null() {
        component["purl"] = format!("pkg:cargo/{}", reference(package)).into();
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum(package, lock) }]);
    }
    component
}

/// The checksum that the package's file is held to.
fn checksum<'a>(package: &Value, lock: &'a str) -> &'a str {
    let start = format!("name = {}\nversion = {}\n", package["name"], package["version"]);
    let entry = lock.split("\n\n").find_map(|entry| entry.split_once(&start)).map(|(_, rest)| rest);
    let checksum = entry.and_then(|rest| rest.split_once("checksum = \"")?.1.split_once('"'));
    checksum.expect("the lockfile has the checksum of what comes from a registry").0
}

/// How the bill refers to a package.
fn reference(package: &Value) -> String {
    let word = |field: &str| package[field].as_str().expect("a package has a name and a version");
    format!("{}@{}", word("name"), word("version"))
}

fn array(value: &Value) -> &[Value] {
    value.as_array().expect("cargo writes a list")
}
