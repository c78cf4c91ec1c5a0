//! From a code or a name to its entry.
//!
//! The records stand in the order of their canonical code and, within one code, of precedence: the other meanings of a
//! code follow the first. The tables of [`hash`](crate::hash) say where the first is.

use crate::canonical::{canonical, fits_32_bits};
use crate::entry::{Domain, Entry};
use crate::hash::{code_key, in_domain, name_key};
use crate::kinds::{Lang, Text};
use crate::tables::{BY_DOMAIN, BY_NAME, CODES, Head, address};
use core::iter::successors;

/// Every entry, by ascending code; the meanings of one code in the order of precedence.
pub fn entries() -> impl Iterator<Item = Entry> {
    successors(Entry::UNKNOWN.next(), |entry| entry.next())
}

/// What a bare code means: the meaning of the first domain in the order of precedence that has the code.
#[inline]
pub fn find(code: i64) -> Option<Entry> {
    Entry::candidate(CODES.by_code.get(code_key(code))).filter(|entry| entry.is_spelt(code))
}

/// The address of the message of a bare code, or of that of unknown codes; it ends at the first NUL.
#[inline]
pub fn message_address(code: i64) -> *const u8 {
    head(code).map_or_else(|| message_address_of_other(code), |head| address(head.message()))
}

/// Whether the call that failed with a bare code may succeed if it is simply repeated later.
#[inline]
pub fn is_retryable(code: i64) -> bool {
    head(code).map_or_else(|| is_retryable_of_other(code), |head| head.retry().is_retryable())
}

/// The head of a bare code, or that of unknown codes; `None` for what is no `int32_t`. Where codes are of both kinds nobody
/// can predict which of the two it is, so nothing is jumped over: the word is chosen when both are there.
#[inline]
fn head(code: i64) -> Option<Head> {
    const UNKNOWN: Head = CODES.heads[0];
    if i64::from(code as i32) != code {
        return None;
    }
    let head = *CODES.heads.get(CODES.by_code.get(code_key(code)))?;
    Some(if head.low() == code as u32 { head } else { UNKNOWN })
}

#[cold]
#[inline(never)]
fn message_address_of_other(code: i64) -> *const u8 {
    address(find(code).unwrap_or(Entry::UNKNOWN).head().message())
}

#[cold]
#[inline(never)]
fn is_retryable_of_other(code: i64) -> bool {
    find(code).is_some_and(Entry::is_retryable)
}

/// The meaning of a code in one domain, or in [`Domain::ANY`].
pub fn find_in(domain: Domain, code: i64) -> Option<Entry> {
    if domain == Domain::ANY {
        return find(code);
    }
    let entry = Entry::candidate(BY_DOMAIN.get(in_domain(code_key(code), domain.0)))?;
    (entry.domain() == domain && entry.is_spelt(code)).then_some(entry)
}

/// The entry with this name, such as `NETWORK_UNAVAILABLE`, in a domain, or in [`Domain::ANY`] by precedence.
pub fn find_name(domain: Domain, name: &[u8]) -> Option<Entry> {
    let key = name_key(name);
    let named = |key| Entry::candidate(BY_NAME.get(key)).filter(|entry| entry.is_named(name) && entry.is_in(domain));
    // The first with a name stands under the name alone, every other under its domain as well.
    named(key).or_else(|| named(in_domain(key, domain.0)))
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

    /// Whether this is how the code may be written. A value in (INT32_MAX, UINT32_MAX] and the `int32_t` with the same
    /// bits are one code; one that needs more than 32 bits is also meant by what an `int32_t` keeps of it, since
    /// `napi_get_value_int32` hands over no more.
    #[inline]
    fn is_spelt(self, code: i64) -> bool {
        self.low() == code as u32 && (fits_32_bits(code) || self.code() == code)
    }

    /// Byte by byte: comparing slices would call `memcmp`, and the library links against nothing.
    fn is_named(self, name: &[u8]) -> bool {
        let own = self.text_z(Text::Name, Lang::En);
        own.get(name.len()) == Some(&0) && own.iter().zip(name).all(|(own, asked)| own == asked)
    }
}
