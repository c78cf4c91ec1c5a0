//! The committed files that are derived: each from one source, by one command, `make generate`.

mod codes;
mod header;
mod symbols;

use std::path::{Path, PathBuf};
use std::{fs, io};

/// A file that is derived.
pub struct Derived {
    /// Where it stands in the repository.
    pub path: &'static str,
    /// What it holds.
    pub content: String,
}

/// Everything that is derived, from what stands below `root`.
pub fn derive(root: &Path) -> Vec<Derived> {
    let header = header::text(root);
    vec![
        Derived { path: "abi/symbols.txt", content: symbols::text(&header) },
        Derived { path: "include/hs_error.h", content: header },
        Derived { path: "include/hs_error_codes.h", content: codes::text() },
    ]
}

impl Derived {
    /// Whether the committed file says something else.
    pub fn is_stale(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(self.path)).ok().as_deref() != Some(&self.content)
    }

    /// Writes the file.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let path = root.join(self.path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, &self.content)
    }
}

/// The repository that this was built from.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
