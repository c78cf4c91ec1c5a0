//! From a code or a name to its entry.
//!
//! The records stand in the order of their canonical code and, within one code, of precedence. So the first record of
//! a code is what a bare code means, its other meanings follow it, and no table beside the records is needed.

use crate::canonical::canonical;
use crate::entry::{Domain, Entry};
use crate::kinds::{Lang, Text};
use crate::tables::{BY_NAME, RECORDS};
use core::cmp::Ordering;
use core::iter::successors;

/// Every entry, by ascending code; the meanings of one code in the order of precedence.
pub fn entries() -> impl Iterator<Item = Entry> {
    successors(Entry::UNKNOWN.next(), |entry| entry.next())
}

/// What a bare code means: the meaning of the first domain in the order of precedence that has the code.
pub fn find(code: i64) -> Option<Entry> {
    let code = canonical(code);
    // The record for unknown codes stands before all others and outside their order.
    let rest = RECORDS.get(1..)?;
    let first = 1 + rest.partition_point(|record| canonical(record.code) < code);
    Entry::at(first).filter(|entry| canonical(entry.code()) == code).or_else(|| find_cut(code))
}

/// The entry of a code that needs more than 32 bits, by what an `int32_t` keeps of it: `napi_get_value_int32` hands
/// over no more. There are very few such codes, and they stand last.
fn find_cut(code: i64) -> Option<Entry> {
    let cut = i32::try_from(code).ok()?;
    let longer = RECORDS.partition_point(|record| record.code <= u32::MAX.into());
    (longer..RECORDS.len()).filter_map(Entry::at).find(|entry| entry.code() as i32 == cut)
}

/// The meaning of a code in one domain, or in [`Domain::ANY`].
pub fn find_in(domain: Domain, code: i64) -> Option<Entry> {
    successors(find(code), |entry| entry.next_meaning()).find(|entry| entry.is_in(domain))
}

/// The entry with this name, such as `NETWORK_UNAVAILABLE`, in a domain, or in [`Domain::ANY`] by precedence.
pub fn find_name(domain: Domain, name: &[u8]) -> Option<Entry> {
    let first = BY_NAME.partition_point(|&index| order(index, name).is_lt());
    let same = BY_NAME.get(first..)?.iter().take_while(|&&index| order(index, name).is_eq());
    same.filter_map(|&index| Entry::at(usize::from(index))).find(|entry| entry.is_in(domain))
}

/// How the name of the entry with this index stands to `name`. Byte by byte: comparing slices would call `memcmp`, and
/// the library links against nothing.
#[inline(never)]
fn order(index: u16, name: &[u8]) -> Ordering {
    let entry = Entry::at(usize::from(index)).unwrap_or(Entry::UNKNOWN);
    entry.text_z(Text::Name, Lang::En).iter().take_while(|&&byte| byte != 0).cmp(name)
}

impl Entry {
    /// The entry behind this one in the order of [`entries`].
    pub fn next(self) -> Option<Self> {
        Self::at(self.index() + 1)
    }

    /// What the same code means in the next domain that has it.
    pub fn next_meaning(self) -> Option<Self> {
        let this = Self::at(self.index())?;
        this.next().filter(|next| canonical(next.code()) == canonical(this.code()))
    }

    fn is_in(self, domain: Domain) -> bool {
        domain == Domain::ANY || domain == self.domain()
    }
}
