//! Link arguments of the shared library. It needs nobody: no C library, no start files, so that it has no relocation
//! and loads anywhere. rustc sets no SONAME by itself, and without one a consumer would record the path of the build.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |variable: &str, value: &str| env::var(variable).as_deref() == Ok(value);
    let mut arguments = Vec::new();
    if is("CARGO_CFG_TARGET_OS", "linux") {
        arguments.extend(["-nostartfiles", "-Wl,-soname,libhs_error.so"]);
        arguments.extend(["-Wl,-z,now,-z,relro", "-Wl,--hash-style=both", "-Wl,--build-id"]);
    }
    // HarmonyOS has devices with pages of 16 KiB.
    if is("CARGO_CFG_TARGET_ENV", "ohos") && is("CARGO_CFG_TARGET_POINTER_WIDTH", "64") {
        arguments.push("-Wl,-z,max-page-size=16384");
    }
    for argument in arguments {
        println!("cargo::rustc-cdylib-link-arg={argument}");
    }
}
