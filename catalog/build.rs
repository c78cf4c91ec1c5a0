//! Compiles `data/` into the tables that `src/tables.rs` includes; a mistake in the data stops the build and names its place.

use hs_error_compiler::{Choice, compile};
use std::path::Path;
use std::{env, fs};

/// Public for the tests of the compiler, which give it bad data.
pub fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=common.toml");
    // Cargo sets both variables for every build script.
    let root = env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the package's folder");
    let out = env::var_os("OUT_DIR").expect("cargo names the folder for generated files");
    let features = features();
    // Tests of the package are held to what was chosen.
    println!("cargo::rustc-env=HS_ERROR_FEATURES={}", features.join(","));
    let has = |feature: &str| features.iter().any(|known| known == feature);
    // Any API may report the universal codes.
    let has_domain = |key: &str| has("full") || has(key) || key == "universal";
    match compile(Path::new(&root), &Choice { has_domain: &has_domain, has_chinese: has("zh") }) {
        Ok(tables) => {
            for (name, content) in [("tables.rs", tables.source), ("text.txt", tables.text)] {
                let path = Path::new(&out).join(name);
                fs::write(&path, content).unwrap_or_else(|error| fail(format_args!("{}: {error}", path.display())));
            }
        }
        Err(mistakes) => mistakes.iter().for_each(fail),
    }
}

/// The features of the package that are on; a kit's is its key.
fn features() -> Vec<String> {
    let variables = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    let mut features: Vec<_> =
        variables.filter_map(|name| Some(name.strip_prefix("CARGO_FEATURE_")?.to_lowercase())).collect();
    features.sort();
    features
}

/// Cargo prints the line as an error of the package and fails the build when the script has ended.
fn fail(problem: impl std::fmt::Display) {
    println!("cargo::error={problem}");
}
