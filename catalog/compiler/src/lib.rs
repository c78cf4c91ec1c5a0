//! Turns the catalogue's data into the tables of `hs-error-catalog`: read, check, pack, write.
//!
//! ```text
//! data/*.toml, common.toml --read--> Catalogue --check--> Catalogue --pack--> Packed --write--> tables.rs, text.txt
//! ```
//!
//! Nothing here guesses or repairs: data is right, or the build stops with every mistake and its place.

mod blob;
#[path = "../../src/canonical.rs"]
mod canonical;
mod check;
mod fields;
#[path = "../../src/hash.rs"]
mod hash;
mod mistake;
mod model;
mod pack;
mod perfect;
mod read;
mod write;

/// The kinds of the catalogue; the very file of the library, so that words and numbers are written once.
#[path = "../../src/kinds.rs"]
pub mod kinds;

pub use mistake::Mistake;

use std::path::Path;

/// The two files that the library includes.
pub struct Tables {
    /// Rust source of the tables.
    pub source: String,
    /// Every text, each ended by a NUL.
    pub text: String,
}

/// What of the catalogue a build contains. All of it is read and checked whatever is chosen.
pub struct Choice<'a> {
    /// Whether a domain is in it, by its key.
    pub has_domain: &'a dyn Fn(&str) -> bool,
    /// Whether Chinese is. If not, English stands in its place.
    pub has_chinese: bool,
}

/// Compiles the catalogue below `root`, which holds `common.toml` and `data/`; or says everything that is wrong with it.
pub fn compile(root: &Path, choice: &Choice) -> Result<Tables, Vec<Mistake>> {
    let catalogue = read::catalogue(root)?;
    check::catalogue(&catalogue)?;
    let packed = pack::pack(&catalogue, choice);
    let tables = write::tables(&packed);
    check::size(&packed, &tables)?;
    Ok(tables)
}
