//! The features of `catalog/Cargo.toml`: one for each kit, behind the lines that are written by hand.

use crate::domains;
use hs_error_catalog::{Lang, Text};
use std::fs;
use std::path::Path;

const MARK: &str = "`make generate` writes the lines from here on.\n";

/// The manifest.
pub fn text(root: &Path) -> String {
    let manifest = fs::read_to_string(root.join("catalog/Cargo.toml")).expect("the manifest is read");
    let (by_hand, _) = manifest.split_once(MARK).expect("the manifest says where the features of the kits begin");
    let keys = domains().into_iter().map(|entries| entries[0].text(Text::Domain, Lang::En));
    let mut features: Vec<_> = keys.filter(|&key| key != "universal").map(|key| format!("{key} = []\n")).collect();
    features.sort();
    format!("{by_hand}{MARK}{}", features.concat())
}
