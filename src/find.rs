//! From a code or a name to a record, and from record to record.

use crate::error::{Error, hs_error};
use crate::kinds::hs_domain;
use crate::text::{LONGEST_NAME, c_prefix};
use libc::c_char;

/// Finds what a bare code means: the first in the order of precedence that has it.
///
/// A code above INT32_MAX and the int32_t with the same bits are one code. The few codes that need more than 32 bits are
/// also found by what an int32_t keeps of them, which is what napi_get_value_int32 hands over.
///
/// Returns NULL for an unknown code. The record lives as long as the library is loaded. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_find(code: i64) -> *const hs_error {
    Error::to_c(Error::find(code))
}

/// Finds the meaning that a code has in one domain, or, with HS_DOMAIN_ANY, what the bare code means. Where a kit itself
/// gives a code several meanings this is the first, and hs_error_next_meaning finds the others.
///
/// Returns NULL for an unknown domain and for a code that the domain does not have. The record lives as long as the
/// library is loaded. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_find_in(domain: hs_domain, code: i64) -> *const hs_error {
    Error::to_c(Error::find_in(domain, code))
}

/// Finds an error by its name within a domain (NETWORK_UNAVAILABLE; case matters), or, with HS_DOMAIN_ANY, in the first
/// domain in the order of precedence that has the name.
///
/// The name is NULL or a string that ends with a NUL; it is read during the call only. Returns NULL for NULL, an
/// unknown domain and an unknown name. The record lives as long as the library is loaded. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hs_error_find_name(domain: hs_domain, name: *const c_char) -> *const hs_error {
    // SAFETY: passed on to the caller.
    let name = unsafe { c_prefix(name, LONGEST_NAME + 1) };
    Error::to_c(name.and_then(|name| Error::find_name(domain, name)))
}

/// Walks every error: the catalogue by ascending code and, within one code, in the order of precedence; then each
/// registered table in its own order. A code above INT32_MAX is walked where the int32_t with the same bits is.
///
/// NULL starts the walk. Returns NULL behind the last record, and for a pointer that is no record. The record lives as
/// long as the library is loaded. MT-Safe, AS-Safe: a walk has no state but the pointer.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_next(error: *const hs_error) -> *const hs_error {
    Error::to_c(if error.is_null() { Error::first() } else { Error::from_c(error).and_then(Error::next) })
}

/// Finds what the same code means next: elsewhere in the same kit (HS_TEXT_MODULE says where), or in the next domain that
/// has it, in the order of precedence.
///
/// Begin with what hs_error_find returns to see every meaning. Returns NULL behind the last one, for NULL and for a
/// pointer that is no record. The record lives as long as the library is loaded. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_next_meaning(error: *const hs_error) -> *const hs_error {
    Error::to_c(Error::from_c(error).and_then(Error::next_meaning))
}
