//! What an error says.

use crate::error::{Error, hs_error};
use crate::kinds::{hs_action, hs_category, hs_domain, hs_lang, hs_retry, hs_text};
use hs_error_catalog::{Lang, Text};
use libc::c_char;

/// The error, or what stands for the unknown code.
fn known(error: *const hs_error) -> Error {
    Error::from_c(error).unwrap_or_else(Error::unknown)
}

/// The code of a record, as documented: one that the documentation gives as an unsigned 32-bit number is positive.
///
/// Returns 0 for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_code(error: *const hs_error) -> i64 {
    known(error).code()
}

/// The domain of a record.
///
/// Returns HS_DOMAIN_NONE for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_domain(error: *const hs_error) -> hs_domain {
    known(error).domain()
}

/// A text of a record, in a language.
///
/// Returns a UTF-8 string, never NULL. It is empty for a field that is unknown or that the record does not have. For
/// NULL, and for a pointer that is no record, the texts are those of an unknown code, so that a lookup and this call
/// can be nested. Lines are separated by line feeds, with none at the end. The string lives as long as the library is
/// loaded; do not free it. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_text(error: *const hs_error, field: hs_text, lang: hs_lang) -> *const c_char {
    let lang = Lang::from_raw(lang).unwrap_or(Lang::En);
    Text::from_raw(field).map_or(c"".as_ptr(), |field| known(error).text(field, lang))
}

/// What repeating the call is good for.
///
/// Returns HS_RETRY_NEVER for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_retry(error: *const hs_error) -> hs_retry {
    known(error).retry() as hs_retry
}

/// What kind of failure it is.
///
/// Returns HS_CATEGORY_UNKNOWN for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_category(error: *const hs_error) -> hs_category {
    known(error).category() as hs_category
}

/// The first thing to do about it.
///
/// Returns HS_ACTION_NONE for NULL and for a pointer that is no record. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_action(error: *const hs_error) -> hs_action {
    known(error).action() as hs_action
}
