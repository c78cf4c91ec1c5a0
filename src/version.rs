//! What is installed. The number of the version stands in Cargo.toml; the constants for C are held against it.

use hs_error_catalog::VERSION_Z;
use libc::c_char;

/// The version of this header as one number: major * 1000000 + minor * 1000 + patch.
pub const HS_ERROR_VERSION_NUMBER: i32 = 1000;

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// The version of the library that is running, such as "0.1.0"; HS_ERROR_VERSION is that of the header.
///
/// Returns a string, never NULL, that lives as long as the library is loaded; do not free it. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_version() -> *const c_char {
    VERSION.as_ptr().cast()
}

/// The version of the library that is running, as HS_ERROR_VERSION_NUMBER counts. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_version_number() -> i32 {
    HS_ERROR_VERSION_NUMBER
}

/// The version of the catalogue: a version, "+" and a digest that differs whenever any of the data does.
///
/// Returns a string, never NULL, that lives as long as the library is loaded; do not free it. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_catalogue_version() -> *const c_char {
    VERSION_Z.as_ptr().cast()
}

const fn parse(digits: &str) -> i32 {
    match i32::from_str_radix(digits, 10) {
        Ok(number) => number,
        Err(_) => panic!("a part of the version is no number"),
    }
}

const _: () = {
    let number = parse(env!("CARGO_PKG_VERSION_MAJOR")) * 1_000_000
        + parse(env!("CARGO_PKG_VERSION_MINOR")) * 1000
        + parse(env!("CARGO_PKG_VERSION_PATCH"));
    assert!(number == HS_ERROR_VERSION_NUMBER, "set HS_ERROR_VERSION_NUMBER to the version of Cargo.toml");
};
