//! C strings.

use libc::c_char;

/// How many bytes a name may have.
pub(crate) const LONGEST_NAME: usize = 255;

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

/// A text of the catalogue as a C string.
pub fn c_text(text_z: &'static [u8]) -> *const c_char {
    text_z.as_ptr().cast()
}
