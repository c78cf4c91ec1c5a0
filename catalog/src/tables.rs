//! The packed tables. They hold numbers only, texts as offsets into one blob, so that a library that contains them
//! needs no relocation and shares every page between processes.

use crate::entry::Domain;
use crate::kinds::{Action, Category, Retry};

/// Where a text begins in the blob. Three bytes, since 16 MiB of text are more than every kit's.
#[derive(Clone, Copy)]
pub struct Offset([u8; 3]);

/// A text in each language, in the order of `Lang`.
pub type Local = [Offset; 2];

/// One domain.
pub struct DomainRecord {
    pub id: Domain,
    pub key: Offset,
    pub kit: Local,
    /// The length of what stands before the name in a constant: `HS_`, the key, `_`.
    pub prefix: u8,
}

/// One code; the first of the table is what stands for every unknown code.
pub struct Record {
    pub code: i64,
    pub constant: Offset,
    pub message: Offset,
    pub title: Local,
    pub cause: Local,
    pub solution: Local,
    /// Where the code's domain stands in `DOMAINS`; they are in the order of precedence.
    pub domain: u16,
    pub page: u16,
    pub window: u8,
    pub retry: Retry,
    pub category: Category,
    pub action: Action,
}

// A field more is 2,000 fields more.
const _: () = assert!(size_of::<Record>() == 40);

/// The blob: every text, each ended by a NUL.
const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/text.txt"));

/// An offset in the generated tables; one that does not fit three bytes does not compile.
const fn o(offset: u32) -> Offset {
    assert!(offset as usize <= TEXT.len() && offset < 1 << 24);
    let [a, b, c, _] = offset.to_le_bytes();
    Offset([a, b, c])
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

impl Offset {
    /// The offset of the text without its first bytes.
    pub fn skip(self, bytes: u8) -> usize {
        let [a, b, c] = self.0;
        u32::from_le_bytes([a, b, c, 0]) as usize + usize::from(bytes)
    }
}

/// The rest of the blob from a text's start; the text ends at the first NUL.
pub fn text_z(start: usize) -> &'static [u8] {
    // A start out of range cannot be written by the compiler of the tables; an answer for it costs next to nothing
    // and leaves no way to panic.
    TEXT.as_bytes().get(start..).unwrap_or(b"\0")
}

/// The text that starts there.
pub fn text(start: usize) -> &'static str {
    let length = text_z(start).iter().position(|&byte| byte == 0);
    length.and_then(|length| TEXT.get(start..start + length)).unwrap_or_default()
}
