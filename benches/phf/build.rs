//! Writes the map: what a bare code means, for each code.

use hs_error_catalog::{entries, find};
use std::path::Path;
use std::{env, fs};

fn main() {
    let mut map = phf_codegen::Map::new();
    for entry in entries().filter(|entry| find(entry.code()) == Some(*entry)) {
        map.entry(entry.code(), format!("c{:?}", entry.message()));
    }
    let out = env::var_os("OUT_DIR").expect("cargo names the folder for generated files");
    let source = format!("static MAP: phf::Map<i64, &core::ffi::CStr> = {};\n", map.build());
    fs::write(Path::new(&out).join("map.rs"), source).expect("the folder can be written");
    println!("cargo::rerun-if-changed=build.rs");
}
