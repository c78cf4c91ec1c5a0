//! A code that arrives as text.

use crate::text::c_prefix;
use libc::c_char;

/// What became of a text that was to be a code.
pub type hs_parse_result = i32;

/// It is a code.
pub const HS_PARSE_OK: hs_parse_result = 0;
/// There is no text: NULL, a length of 0, or white space only.
pub const HS_PARSE_EMPTY: hs_parse_result = 1;
/// The text is not a whole number.
pub const HS_PARSE_NOT_A_NUMBER: hs_parse_result = 2;
/// The number does not fit an int64_t.
pub const HS_PARSE_OUT_OF_RANGE: hs_parse_result = 3;

/// Reads a code from text, as some system modules deliver it: "401", " 0xC9 ".
///
/// The text ends after `length` bytes or at a NUL before that; nothing behind is read. It is accepted as a whole or not
/// at all: white space (space, \t, \n, \v, \f, \r), an optional + or -, decimal digits or 0x or 0X with hexadecimal
/// digits, white space. Leading zeros are decimal. There is no other notation: no fraction, exponent or separator.
///
/// Returns HS_PARSE_OK and sets *code, unless code is NULL; or the reason, and leaves *code alone. The code need not be
/// a known one. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hs_error_parse(text: *const c_char, length: usize, code: *mut i64) -> hs_parse_result {
    // SAFETY: the caller passes NULL or a text that has as many bytes or ends with a NUL before.
    let text = unsafe { c_prefix(text, length) }.unwrap_or_default();
    match parse(text) {
        Ok(number) => {
            if !code.is_null() {
                // SAFETY: the caller passes NULL or a place to write to.
                unsafe { code.write(number) };
            }
            HS_PARSE_OK
        }
        Err(reason) => reason,
    }
}

fn parse(text: &[u8]) -> Result<i64, hs_parse_result> {
    let text = trim(text);
    let (negative, digits) = match text {
        [] => return Err(HS_PARSE_EMPTY),
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    let (radix, digits) = match digits {
        [b'0', b'x' | b'X', digits @ ..] => (16, digits),
        _ => (10, digits),
    };
    if digits.is_empty() || !digits.iter().all(|&digit| char::from(digit).is_digit(radix)) {
        return Err(HS_PARSE_NOT_A_NUMBER);
    }
    // Downwards, since INT64_MIN has no positive counterpart.
    let below = digits.iter().try_fold(0i64, |number, &digit| {
        let value = char::from(digit).to_digit(radix)?;
        number.checked_mul(i64::from(radix))?.checked_sub(i64::from(value))
    });
    let number = if negative { below } else { below.and_then(i64::checked_neg) };
    number.ok_or(HS_PARSE_OUT_OF_RANGE)
}

fn trim(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t'..=b'\r', rest @ ..] | [rest @ .., b' ' | b'\t'..=b'\r'] = text {
        text = rest;
    }
    text
}
