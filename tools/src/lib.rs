//! The files that are derived: each from one source, by one command, `make generate`.

pub mod codes;
#[cfg(feature = "committed")]
mod docs;
#[cfg(feature = "committed")]
mod features;
#[cfg(feature = "committed")]
mod header;
#[cfg(feature = "committed")]
mod sbom;
#[cfg(feature = "committed")]
mod symbols;
pub mod texts;

use hs_error_catalog::{Entry, entries};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A file that is derived and committed.
pub struct Derived {
    /// Where it stands in the repository.
    pub path: PathBuf,
    /// What it holds.
    pub content: String,
}

/// Every committed file, from what stands below `root`.
#[cfg(feature = "committed")]
pub fn derive(root: &Path) -> Vec<Derived> {
    let header = header::text(root);
    let mut files = docs::pages();
    let mut file = |path: &str, content| files.push(Derived { path: path.into(), content });
    file("abi/symbols.txt", symbols::text(&header));
    file("catalog/Cargo.toml", features::text(root));
    file("include/hs_error.h", header);
    file("include/hs_error_codes.h", codes::text());
    file("packaging/hs_error.cdx.json", sbom::text(root));
    files
}

impl Derived {
    /// Whether the committed file says something else.
    pub fn is_stale(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(&self.path)).ok().as_deref() != Some(&self.content)
    }

    /// Writes the file.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let path = root.join(&self.path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, &self.content)
    }
}

/// The domains of the catalogue by their numbers, each with its entries by ascending code.
fn domains() -> Vec<Vec<Entry>> {
    let mut domains: Vec<Vec<Entry>> = Vec::new();
    for entry in entries() {
        match domains.iter_mut().find(|known| known[0].domain() == entry.domain()) {
            Some(domain) => domain.push(entry),
            None => domains.push(vec![entry]),
        }
    }
    domains.sort_by_key(|domain| domain[0].domain());
    domains
}

/// The repository that this was built from.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
