//! The committed files that are derived say what they are derived from.

use crate::suite::{Suite, root};

pub fn add(suite: &mut Suite) {
    suite.add("derived files are in step", &[], || {
        let derived = hs_error_tools::derive(root());
        let stale: Vec<_> = derived.iter().filter(|file| file.is_stale(root())).map(|file| file.path).collect();
        if stale.is_empty() {
            return Ok(());
        }
        Err(format!("out of step: {}\nwrite them anew with: make generate", stale.join(" ")).into())
    });
}
