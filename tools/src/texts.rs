//! How many bytes the texts are, by language: the floor of what the library can be.

use hs_error_catalog::{Entry, Kind, Lang, Text, entries};
use std::collections::BTreeSet;

/// A line for each figure.
pub fn text() -> String {
    let texts = |entry: Entry| {
        let fields = Text::ALL.iter().flat_map(|&field| Lang::ALL.iter().map(move |&lang| (field, lang)));
        fields.map(move |(field, lang)| entry.text(field, lang))
    };
    let distinct: BTreeSet<_> = [Entry::UNKNOWN].into_iter().chain(entries()).flat_map(texts).collect();
    let (chinese, english): (Vec<&str>, Vec<&str>) = distinct.iter().partition(|text| !text.is_ascii());
    let stored = stored(&distinct);
    let bytes = |texts: &[&str]| texts.iter().map(|text| text.len()).sum::<usize>();
    format!(
        "entries {}\ntexts {}, {} different\nenglish {}\nchinese {}\nstored {}, each with its NUL, without those that end another\n",
        entries().count(),
        [Entry::UNKNOWN].into_iter().chain(entries()).flat_map(texts).count(),
        distinct.len(),
        bytes(&english),
        bytes(&chinese),
        stored,
    )
}

/// The bytes of every text that ends no other one, with the NUL behind it.
fn stored(texts: &BTreeSet<&str>) -> usize {
    let backwards: BTreeSet<Vec<u8>> = texts.iter().map(|text| text.bytes().rev().collect()).collect();
    let next = backwards.iter().skip(1).map(Some).chain([None]);
    let stored = backwards.iter().zip(next).filter(|(text, next)| !next.is_some_and(|next| next.starts_with(text)));
    stored.map(|(text, _)| text.len() + 1).sum()
}
