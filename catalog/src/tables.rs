//! The packed tables. They hold numbers only, texts as offsets into one blob, so that a library that contains them
//! needs no relocation and shares every page between processes.

use crate::entry::Domain;
use crate::hash::place;
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

/// What most lookups end with, in one load: the low 32 bits of a code, its retry class, how the code is written, and
/// where its message begins. The first of the table is what stands for every unknown code.
#[derive(Clone, Copy)]
pub struct Head(u64);

/// The rest of what is said about a code. The two stand at the same index; apart, they need no padding.
pub struct Record {
    pub texts: Texts,
    /// Where the code's domain stands in `DOMAINS`; they are in the order of precedence.
    pub domain: u16,
    pub page: u16,
    pub category: Category,
    pub action: Action,
}

// A field more is 2,000 fields more.
const _: () = assert!(size_of::<Head>() + size_of::<Record>() == 36);

impl Head {
    const fn new(code: i64, retry: Retry, message: Offset) -> Self {
        let [a, b, c] = message.0;
        let spelling = if code as i32 as i64 == code {
            Spelling::Signed
        } else if code as u32 as i64 == code {
            Spelling::Unsigned
        } else {
            Spelling::Long
        };
        let message = u64::from_le_bytes([0, 0, 0, 0, 0, a, b, c]);
        Self(message | (spelling as u64) << 35 | (retry as u64) << 32 | code as u32 as u64)
    }

    /// The low 32 bits of the code.
    #[inline]
    pub fn low(self) -> u32 {
        self.0 as u32
    }

    /// Where the message begins in the blob.
    #[inline]
    pub fn message(self) -> usize {
        (self.0 >> 40) as usize
    }

    #[inline]
    pub fn retry(self) -> Retry {
        Retry::from_raw((self.0 >> 32) as i32 & 7).unwrap_or(Retry::Never)
    }

    pub fn is_signed(self) -> bool {
        self.spelling() == Spelling::Signed as u64
    }

    pub fn is_unsigned(self) -> bool {
        self.spelling() == Spelling::Unsigned as u64
    }

    fn spelling(self) -> u64 {
        self.0 >> 35 & 3
    }
}

/// How the documentation writes a code.
enum Spelling {
    /// As an `int32_t`.
    Signed,
    /// As an `uint32_t` that no `int32_t` is.
    Unsigned,
    /// In more than 32 bits, which stand in `LONG`.
    Long,
}

/// Where the texts of a code begin: a byte for the window of a throttled call, then three bytes a text. With a byte in
/// front of each, a text's three bytes are the upper ones of four, which is a single load.
pub struct Texts([u8; 22]);

/// Which of the texts.
#[derive(Clone, Copy)]
pub enum Own {
    Solution,
    SolutionZh,
    Constant,
    Title,
    TitleZh,
    Cause,
    CauseZh,
}

impl Texts {
    /// The texts in the order of `Own`.
    const fn new(window: u8, texts: [Offset; 7]) -> Self {
        let [[a, b, c], [d, e, f], [g, h, i], [j, k, l], [m, n, o], [p, q, r], [s, t, u]] =
            [texts[0].0, texts[1].0, texts[2].0, texts[3].0, texts[4].0, texts[5].0, texts[6].0];
        Self([window, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u])
    }

    /// Where a text begins in the blob.
    #[inline]
    pub fn start(&self, own: Own) -> usize {
        let at = 3 * own as usize;
        let four = self.0.get(at..at + 4).and_then(|four| four.try_into().ok()).unwrap_or([0; 4]);
        (u32::from_le_bytes(four) >> 8) as usize
    }

    pub fn window(&self) -> usize {
        usize::from(self.0[0])
    }
}

/// The blob: every text, each ended by a NUL. A static: of a constant, each use may have a copy of its own.
static TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/text.txt"));

/// A perfect hash table: a key is multiplied once, and no two of its keys share a slot. For any other key it gives
/// something, too: whoever looks up compares what is found.
///
/// Some bits of the hash choose a bucket, others a slot, and what the bucket's keys are displaced by makes the slot
/// theirs. Both counts are powers of two, so that the table is entered without a division and without a check.
pub struct Table<const SLOTS: usize, const BUCKETS: usize> {
    pub seed: u64,
    pub displacements: [u16; BUCKETS],
    pub slots: [u16; SLOTS],
}

impl<const SLOTS: usize, const BUCKETS: usize> Table<SLOTS, BUCKETS> {
    /// What stands in the slot of a key.
    #[inline]
    pub fn get(&self, key: u64) -> usize {
        const { assert!(SLOTS.is_power_of_two() && SLOTS == 4 * BUCKETS) };
        let (bucket, slot) = place(key, self.seed, SLOTS);
        let displacement = usize::from(self.displacements[bucket % BUCKETS]);
        usize::from(self.slots[(slot ^ displacement) % SLOTS])
    }
}

/// What a bare code is looked up in, in one piece, so that one address leads to all of it.
pub struct Codes<const SLOTS: usize, const BUCKETS: usize, const ENTRIES: usize> {
    pub by_code: Table<SLOTS, BUCKETS>,
    /// By the index of the entry.
    pub heads: [Head; ENTRIES],
}

/// An offset in the generated tables; one that does not fit three bytes does not compile.
const fn o(offset: u32) -> Offset {
    assert!(offset as usize <= TEXT.len() && offset < 1 << 24);
    let [a, b, c, _] = offset.to_le_bytes();
    Offset([a, b, c])
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

impl Offset {
    /// Where the text begins in the blob.
    pub fn start(self) -> usize {
        let [a, b, c] = self.0;
        u32::from_le_bytes([a, b, c, 0]) as usize
    }
}

/// Where a text starts in memory. No check: a start is an offset of the tables, and `o` has held it to the blob.
#[inline]
pub fn address(start: usize) -> *const u8 {
    TEXT.as_ptr().wrapping_add(start)
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
