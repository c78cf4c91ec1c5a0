//! The three functions that answer for a bare code.

use crate::error::Error;
use crate::registry;
use hs_error_catalog::{Entry, Lang, Text, find, is_retryable, message_address};
use libc::c_char;

/// The answer where the app has tables of its own. Apart, so that the way is straight where it has none.
fn answer(code: i64) -> Error {
    Error::find(code).unwrap_or_else(Error::unknown)
}

#[cold]
#[inline(never)]
fn answer_text(code: i64, field: Text) -> *const c_char {
    answer(code).text(field, Lang::En)
}

#[cold]
#[inline(never)]
fn answer_is_retryable(code: i64) -> bool {
    answer(code).retry().is_retryable()
}

/// The message that the system itself reports for a code, in English; what HS_TEXT_MESSAGE holds.
///
/// Returns a UTF-8 string, never NULL, for an unknown code "Unknown error code.". It lives as long as the library is
/// loaded; do not free it. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_message(code: i64) -> *const c_char {
    if !registry::is_empty() {
        return answer_text(code, Text::Message);
    }
    message_address(code).cast()
}

/// What to do about a code, in English, in the order to try; what HS_TEXT_SOLUTION holds.
///
/// Returns a UTF-8 string, never NULL: numbered steps, one a line, or a single step without a number; for an unknown
/// code what to do about one. No line feed at the end. It lives as long as the library is loaded; do not free it.
/// MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_solution(code: i64) -> *const c_char {
    if !registry::is_empty() {
        return answer_text(code, Text::Solution);
    }
    find(code).unwrap_or(Entry::UNKNOWN).solution_address().cast()
}

/// Whether the same call may succeed if it is simply repeated later: HS_RETRY_BACKOFF or HS_RETRY_THROTTLED.
///
/// Returns false for every other class and for an unknown code. A recommendation: whether the call is idempotent is
/// yours to know. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_is_retryable(code: i64) -> bool {
    if !registry::is_empty() {
        return answer_is_retryable(code);
    }
    is_retryable(code)
}
