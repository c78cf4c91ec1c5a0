//! The C ABI of `hs_error`: one file per topic, each thin over `hs-error-catalog`.
//!
//! The comments of public items become `include/hs_error.h`, the manual for C, so they speak C and not rustdoc.

// With unwinding, as `cargo test` builds it, this is an ordinary library; what ships stands alone.
#![cfg_attr(panic = "abort", no_std)]
// No loop of ours may become a call of memcpy or strlen: somebody else would have to provide them.
#![no_builtins]
// Types bear their C names, and comments say in C's terms what a pointer must be.
#![allow(non_camel_case_types, clippy::missing_safety_doc)]

pub mod kinds;

pub mod answer;
pub mod delay;
mod error;
pub mod find;
pub mod format;
pub mod lang;
pub mod parse;
pub mod record;
mod registry;
mod text;
pub mod version;
mod writer;

/// Rust wants a handler; `make test` proves that no code path leads here.
#[cfg(panic = "abort")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    // SAFETY: takes nothing and does not return.
    unsafe { libc::abort() }
}
