//! Link arguments of the shared library. It needs nobody: no C library, no start files, so that it has no relocation
//! and loads anywhere. rustc sets no SONAME by itself, and without one a consumer would record the path of the build.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        for argument in ["-nostartfiles", "-Wl,-soname,libhs_error.so", "-Wl,-z,now,-z,relro", "-Wl,--hash-style=both"]
        {
            println!("cargo::rustc-cdylib-link-arg={argument}");
        }
    }
}
