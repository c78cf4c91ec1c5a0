//! The files themselves: what they export, what they need, how large they are.

use crate::elf;
use crate::suite::{Outcome, Shipped, Suite, cargo, root, run, same};
use hs_error_catalog::{Entry, Kind, Lang, Text, entries};
use libtest_mimic::Failed;
use object::read::archive::ArchiveFile;
use object::read::elf::ElfFile64;
use object::{Object, ObjectSection, ObjectSymbol};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let mut add = |name: &str, path: &Path, test: fn(&[u8]) -> Outcome| {
        let path = path.to_path_buf();
        suite.add(name, &[], move || test(&fs::read(path)?));
    };
    add("the .so exports the committed list, needs nobody and loads", &shipped.shared, loads);
    add("the .so has no relocation and nothing writable but its registry", &shipped.shared, relocations);
    add("the .so is no larger than its budget", &shipped.shared, size);
    add("the .a defines the committed list and needs nobody", &shipped.archive, archive);
    add("no path leads to a panic", &shipped.archive, panics);
    suite.add("a debug build stands alone, too", &[], debug_build);
}

/// What `cargo build` makes without --release; in a folder of its own, since `cargo test` makes another kind there.
fn debug_build() -> Outcome {
    let folder = root().join("target/debug-library");
    run(cargo().args(["build", "--quiet", "--package", "hs-error", "--target-dir"]).arg(&folder))?;
    loads(&fs::read(folder.join("debug/libhs_error.so"))?)
}

type Elf<'a> = ElfFile64<'a>;

fn loads(file: &[u8]) -> Outcome {
    let elf = Elf::parse(file)?;
    elf::exports(&elf)?;
    elf::loads(&elf, file)?;
    elf::segments(&elf, 4096)
}

fn relocations(file: &[u8]) -> Outcome {
    let elf = Elf::parse(file)?;
    let relocations = elf.dynamic_relocations().map_or(0, |relocations| relocations.count());
    same("relocations", relocations, 0)?;
    // The dynamic section is written by the loader and read-only from then on; nothing else may be writable.
    let writable = elf.sections().filter(|section| match section.flags() {
        object::SectionFlags::Elf { sh_flags } => sh_flags & u64::from(object::elf::SHF_WRITE) != 0,
        _ => false,
    });
    let of_the_loader = [".dynamic", ".relro_padding"];
    let of_ours = writable.map(|section| (section.name().unwrap_or("?").to_string(), section.size()));
    // The cells of the registry: a pointer each.
    let registry = vec![(".bss".to_string(), 16 * 8)];
    same("writable", of_ours.filter(|(name, _)| !of_the_loader.contains(&name.as_str())).collect(), registry)
}

fn size(file: &[u8]) -> Outcome {
    fits(file.len(), &entries().collect::<Vec<_>>(), Lang::ALL)
}

/// Holds the size of a library to what its entries may take in it, two ways: the distinct texts, and for each entry 56
/// bytes beside them; and, within 5 percent, the texts as they are stored, with 40 bytes an entry. The rest is ELF and
/// code, which weigh more in a catalogue of a few kits.
pub fn fits(size: usize, entries: &[Entry], langs: &[Lang]) -> Outcome {
    let texts = |entry: &Entry| {
        let entry = *entry;
        let fields = Text::ALL.iter().flat_map(|&field| langs.iter().map(move |&lang| (field, lang)));
        fields.map(move |(field, lang)| entry.text(field, lang)).collect::<Vec<_>>()
    };
    let distinct: BTreeSet<_> = [Entry::UNKNOWN].iter().chain(entries).flat_map(texts).collect();
    let (bytes, stored) = (distinct.iter().map(|text| text.len()).sum::<usize>(), without_ends(&distinct));
    let more = if entries.len() > 1000 { 0 } else { 16 * 1024 };
    let budgets = [bytes + 56 * entries.len() + 8 * 1024, (stored + 40 * entries.len()) * 105 / 100 + 6 * 1024];
    println!("libhs_error.so: {size} bytes; texts {bytes}, stored {stored}, budgets {budgets:?} + {more}");
    match budgets.into_iter().find(|budget| size > budget + more) {
        Some(budget) => Err(format!("{size} bytes, {} allowed", budget + more).into()),
        None => Ok(()),
    }
}

/// The bytes of all texts but those that end another one.
fn without_ends(texts: &BTreeSet<&str>) -> usize {
    let backwards: BTreeSet<Vec<u8>> = texts.iter().map(|text| text.bytes().rev().collect()).collect();
    let followers = backwards.iter().skip(1).map(Some).chain([None]);
    let ends = |(text, next): &(&Vec<u8>, Option<&Vec<u8>>)| next.is_some_and(|next| next.starts_with(text));
    backwards.iter().zip(followers).filter(|pair| !ends(pair)).map(|(text, _)| text.len()).sum()
}

/// What the archive's own object defines and asks for; the objects of Rust's compiler support beside it are only linked
/// where they are asked for.
fn own_symbols(file: &[u8]) -> Result<Vec<(String, bool)>, Failed> {
    let archive = ArchiveFile::parse(file)?;
    let mut symbols = Vec::new();
    for member in archive.members() {
        let member = member?;
        if member.name().starts_with(b"hs_error") {
            for symbol in Elf::parse(member.data(file)?)?.symbols() {
                symbols.push((symbol.name()?.to_string(), symbol.is_undefined() || symbol.is_global()));
            }
        }
    }
    if symbols.is_empty() { Err("the archive has no object of ours".into()) } else { Ok(symbols) }
}

fn archive(file: &[u8]) -> Outcome {
    let symbols = own_symbols(file)?.into_iter().filter(|(name, visible)| *visible && !name.is_empty());
    same("defined or undefined", symbols.map(|(name, _)| name).collect(), elf::committed()?)
}

fn panics(file: &[u8]) -> Outcome {
    let symbols = own_symbols(file)?.into_iter().map(|(name, _)| name);
    let panics =
        symbols.filter(|name| ["panic", "unwrap_failed", "expect_failed", "abort"].iter().any(|p| name.contains(p)));
    same("panics", panics.collect::<Vec<_>>(), vec![])
}
