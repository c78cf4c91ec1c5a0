//! The same catalogue in a map of the phf crate.

use std::ffi::c_char;

include!(concat!(env!("OUT_DIR"), "/map.rs"));

/// The message of a code.
#[unsafe(no_mangle)]
pub extern "C" fn phf_message(code: i64) -> *const c_char {
    MAP.get(&code).copied().unwrap_or(c"Unknown error code.").as_ptr()
}
