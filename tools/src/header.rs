//! `include/hs_error.h`: what cbindgen makes of `src/` with `cbindgen.toml`.

use std::path::Path;

/// The header.
pub fn text(root: &Path) -> String {
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml is read");
    let bindings = cbindgen::generate_with_config(root, config).expect("cbindgen reads the sources");
    let mut header = Vec::new();
    bindings.write(&mut header);
    String::from_utf8(header).expect("cbindgen writes UTF-8")
}
