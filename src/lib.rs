//! The C ABI of `hs_error`: one file per topic, each thin over `hs-error-catalog`.
//!
//! The comments of public items become `include/hs_error.h`, the manual for C, so they speak C and not rustdoc.

// With unwinding, as `cargo test` builds it, this is an ordinary library; what ships stands alone.
#![cfg_attr(panic = "abort", no_std)]
// No loop of ours may become a call of memcpy or strlen: somebody else would have to provide them.
#![no_builtins]
// Types bear their C names, and comments say in C's terms what a pointer must be.
#![allow(non_camel_case_types, clippy::missing_safety_doc)]

mod error;
pub mod kinds;

// Unsafe for the names that they export, and for nothing else.
#[expect(unsafe_code)]
pub mod answer;
#[expect(unsafe_code)]
pub mod delay;
#[expect(unsafe_code)]
pub mod record;
#[expect(unsafe_code)]
pub mod version;

// Unsafe for the pointers that come from C. Everywhere else unsafe code does not compile.
#[expect(unsafe_code)]
pub mod find;
#[expect(unsafe_code)]
pub mod format;
#[expect(unsafe_code)]
pub mod lang;
#[expect(unsafe_code)]
pub mod parse;
#[expect(unsafe_code)]
mod registry;
#[expect(unsafe_code)]
mod text;
#[expect(unsafe_code)]
mod writer;

/// Rust wants a handler; `make test` proves that no code path leads here.
#[cfg(panic = "abort")]
#[expect(unsafe_code)]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    // SAFETY: takes nothing and does not return.
    unsafe { libc::abort() }
}
