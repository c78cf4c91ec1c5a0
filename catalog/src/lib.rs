//! Every HarmonyOS error code with its message, cause, solution and retry advice, as static tables.
//!
//! ```
//! use hs_error_catalog::{Action, Lang, find};
//!
//! # #[cfg(all(feature = "zh", any(feature = "full", feature = "health")))] {
//! let entry = find(1002701001).expect("a code of the Health Service Kit");
//! assert_eq!(entry.message(), "Network error. The network is unavailable.");
//! assert_eq!(entry.title(Lang::Zh), "网络未连接");
//! assert_eq!(entry.action(), Action::CheckNetwork);
//! assert!(entry.is_retryable());
//! # }
//! ```
//!
//! Every kit and both languages are there by default. Without the default features it is the universal codes in English;
//! `zh` adds Chinese, `health` the Health Service Kit and the Account Kit, `full` every kit, and each kit is a feature by
//! the key of its domain, such as `network`.
//!
//! The tables are made at build time from `data/*.toml`. Nothing here allocates, locks, panics or needs to be set up.

#![no_std]
#![forbid(unsafe_code)]

mod canonical;
mod delay;
mod entry;
mod find;
mod hash;
mod kinds;
mod lang;
mod tables;

pub use canonical::canonical;
pub use delay::ATTEMPTS;
pub use entry::{Domain, Entry};
pub use find::{entries, find, find_in, find_name, is_retryable, message_address};
pub use kinds::{Action, Category, Kind, Lang, Retry, Text};
pub use tables::{VERSION_Z, code, domain};

/// The catalogue's version, which differs whenever any of its data does: a version, `+` and a digest of the data.
pub fn version() -> &'static str {
    VERSION_Z.trim_end_matches('\0')
}
