//! What whoever builds gets to see: a line for cargo for each mistake, and no panic.

use crate::catalogue::{COMMON, Files};
use crate::{compile_files, folder};
use std::env;
use std::process::Command;

#[path = "../../../build.rs"]
mod build;

/// Set where this test runs itself as the build script.
const IS_BUILD: &str = "HS_ERROR_IS_BUILD";

#[test]
fn mistakes_reach_cargo_and_nothing_else_does() {
    if env::var_os(IS_BUILD).is_some() {
        return build::main();
    }
    let root = folder("build");
    let bad: [&[u8]; 6] = [b"\xff", b"[", b"\"\\n\\u0000\" = 1", b"[domain]\nid = 1e9", b"error = [1, {}]", b""];
    let data = (0..).zip(bad).map(|(index, content)| (format!("data/{index}.toml"), content.to_vec()));
    let files: Files = data.chain([("common.toml".into(), COMMON.into())]).collect();
    let mistakes = compile_files(&root, &files).err().expect("the data is bad");
    let build = Command::new(env::current_exe().expect("the test is a file"))
        .args(["--exact", "build_script::mistakes_reach_cargo_and_nothing_else_does", "--nocapture"])
        .env(IS_BUILD, "1")
        .env("CARGO_MANIFEST_DIR", &root)
        .env("OUT_DIR", &root)
        .output()
        .expect("the test can be run");
    let said = String::from_utf8_lossy(&build.stdout);
    let errors: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("cargo::error=")).collect();
    assert_eq!(errors, mistakes.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!((build.status.success(), String::from_utf8_lossy(&build.stderr).as_ref()), (true, ""));
}
