//! What crosses the border: a record as an opaque pointer, and C strings.

use hs_error_catalog::{Entry, Lang, Text};
use libc::c_char;

/// An error of the catalogue: one code of one domain. Opaque; lives in read-only memory as long as the library is
/// loaded, is never freed, and may be shared by any threads. Two handles of the same error compare equal.
pub struct hs_error {
    _opaque: [u8; 0],
}

/// The record that goes to C; NULL for none.
pub fn to_c(entry: Option<Entry>) -> *const hs_error {
    entry.map_or(core::ptr::null(), |entry| entry.address().cast())
}

/// The record that came from C. The pointer is compared and never read from, so NULL and any other pointer that is no
/// record are as safe as a good one.
pub fn record(error: *const hs_error) -> Option<Entry> {
    Entry::from_address(error.cast())
}

/// The record that came from C, or what stands for the unknown code.
pub fn from_c(error: *const hs_error) -> Entry {
    record(error).unwrap_or(Entry::UNKNOWN)
}

/// A text of the catalogue as a C string.
pub fn c_text(entry: Entry, field: Text, lang: Lang) -> *const c_char {
    entry.text_z(field, lang).as_ptr().cast()
}

/// The bytes of a C string before its NUL, at most `limit` of them; nothing for NULL. Counts by itself: `strlen` would
/// be a symbol for somebody else to provide.
///
/// # Safety
/// `text` is NULL or points to a string that ends with a NUL.
#[inline(never)]
pub unsafe fn c_prefix<'a>(text: *const c_char, limit: usize) -> Option<&'a [u8]> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the string is read up to its NUL and no further: `find` stops at the first.
    let length = (0..limit).find(|&at| unsafe { *text.add(at) } == 0).unwrap_or(limit);
    // SAFETY: these bytes have just been read.
    Some(unsafe { core::slice::from_raw_parts(text.cast(), length) })
}
