//! What can be read off a library of any ABI.

use crate::suite::{Outcome, root, same};
use libtest_mimic::Failed;
use object::read::elf::{Dyn, ElfFile, FileHeader, ProgramHeader};
use object::{Endianness, Object, ObjectSymbol, elf};
use std::collections::BTreeSet;
use std::fs;

/// A header of either class, 32 or 64 bits.
pub trait Header: FileHeader<Endian = Endianness> {}
impl<T: FileHeader<Endian = Endianness>> Header for T {}

/// The functions that the library is to export, and no others.
pub fn committed() -> Result<BTreeSet<String>, Failed> {
    Ok(fs::read_to_string(root().join("abi/symbols.txt"))?.lines().map(String::from).collect())
}

/// It exports the committed list and wants nothing from anybody.
pub fn exports<H: Header>(elf: &ElfFile<H>) -> Outcome {
    let (mut defined, mut undefined) = (BTreeSet::new(), BTreeSet::new());
    for symbol in elf.dynamic_symbols() {
        let list = if symbol.is_definition() { &mut defined } else { &mut undefined };
        list.insert(symbol.name()?.to_string());
    }
    same("exported", defined, committed()?)?;
    same("undefined", undefined, BTreeSet::new())
}

/// The entries of the dynamic section: the tag and what it holds, as a text where it is one.
pub struct Dynamic(Vec<(u32, u64, String)>);

impl Dynamic {
    pub fn read<H: Header>(elf: &ElfFile<H>, file: &[u8]) -> Result<Self, Failed> {
        let endian = elf.endian();
        let sections = elf.elf_header().sections(endian, file)?;
        let (entries, strings) = sections.dynamic(endian, file)?.ok_or("there is no dynamic section")?;
        let strings = sections.strings(endian, file, strings)?;
        let read = |entry: &H::Dyn| {
            let text = entry.string(endian, strings).map_or(String::new(), |text| String::from_utf8_lossy(text).into());
            Some((entry.tag32(endian)?, entry.d_val(endian).into(), text))
        };
        Ok(Self(entries.iter().filter_map(read).collect()))
    }

    pub fn texts(&self, tag: u32) -> Vec<&str> {
        self.0.iter().filter(|entry| entry.0 == tag).map(|entry| entry.2.as_str()).collect()
    }

    pub fn value(&self, tag: u32) -> Option<u64> {
        self.0.iter().find(|entry| entry.0 == tag).map(|entry| entry.1)
    }
}

/// It is found by its name, looks for nothing and is bound at once; old and new loaders find its symbols.
pub fn loads<H: Header>(elf: &ElfFile<H>, file: &[u8]) -> Outcome {
    let dynamic = Dynamic::read(elf, file)?;
    same("SONAME", dynamic.texts(elf::DT_SONAME), vec!["libhs_error.so"])?;
    for (name, tag) in [("NEEDED", elf::DT_NEEDED), ("RPATH", elf::DT_RPATH), ("RUNPATH", elf::DT_RUNPATH)] {
        same(name, dynamic.texts(tag), vec![])?;
    }
    for (name, tag) in [("TEXTREL", elf::DT_TEXTREL), ("RELA", elf::DT_RELA), ("REL", elf::DT_REL)] {
        same(name, dynamic.value(tag), None)?;
    }
    let bound = dynamic.value(elf::DT_FLAGS).is_some_and(|flags| flags & u64::from(elf::DF_BIND_NOW) != 0);
    same("BIND_NOW", bound, true)?;
    for (name, tag) in [("HASH", elf::DT_HASH), ("GNU_HASH", elf::DT_GNU_HASH)] {
        same(name, dynamic.value(tag).is_some(), true)?;
    }
    same("build-id", elf.build_id()?.is_some(), true)
}

/// Its segments: relocated data becomes read-only, nothing is writable and executable, and none needs pages smaller than
/// `alignment`.
pub fn segments<H: Header>(elf: &ElfFile<H>, alignment: u64) -> Outcome {
    let endian = elf.endian();
    let headers = elf.elf_program_headers();
    let of = |kind| headers.iter().filter(move |header| header.p_type(endian) == kind);
    same("RELRO", of(elf::PT_GNU_RELRO).count(), 1)?;
    let stacks: Vec<_> = of(elf::PT_GNU_STACK).map(|stack| stack.p_flags(endian) & elf::PF_X).collect();
    same("executable stacks", stacks, vec![0])?;
    for load in of(elf::PT_LOAD) {
        let flags = load.p_flags(endian);
        same("writable and executable", flags & elf::PF_W != 0 && flags & elf::PF_X != 0, false)?;
        let (align, address, offset) =
            (load.p_align(endian).into(), load.p_vaddr(endian).into(), load.p_offset(endian).into());
        let fits = align >= alignment && address % alignment == offset % alignment;
        same("alignment of a segment", (fits, align), (true, align))?;
    }
    Ok(())
}
