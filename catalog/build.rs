//! Compiles `data/` into the tables that `src/tables.rs` includes; a mistake in the data stops the build and names its place.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=common.toml");
    // Cargo sets both variables for every build script.
    let root = env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the package's folder");
    let out = env::var_os("OUT_DIR").expect("cargo names the folder for generated files");
    match hs_error_compiler::compile(Path::new(&root)) {
        Ok(tables) => {
            for (name, content) in [("tables.rs", tables.source), ("text.txt", tables.text)] {
                let path = Path::new(&out).join(name);
                fs::write(&path, content).unwrap_or_else(|error| fail(format_args!("{}: {error}", path.display())));
            }
        }
        Err(mistakes) => mistakes.iter().for_each(fail),
    }
}

/// Cargo prints the line as an error of the package and fails the build when the script has ended.
fn fail(problem: impl std::fmt::Display) {
    println!("cargo::error={problem}");
}
