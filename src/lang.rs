//! Choosing a language.

use crate::kinds::hs_lang;
use crate::text::c_prefix;
use hs_error_catalog::Lang;
use libc::c_char;

/// A language and the separator behind it; no more of a tag is read.
const LANGUAGE: usize = 3;

/// The language that a tag asks for: BCP 47 (zh-Hans-CN), POSIX (zh_CN.UTF-8), or what HarmonyOS reports (zh-Hans).
/// A tag whose language is zh, whatever the script or region, gives HS_LANG_ZH; everything else, an empty tag and NULL
/// give HS_LANG_EN.
///
/// The tag is NULL or a string that ends with a NUL; it is read during the call only. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hs_lang_from_tag(tag: *const c_char) -> hs_lang {
    // SAFETY: passed on to the caller.
    let tag = unsafe { c_prefix(tag, LANGUAGE) };
    Lang::from_tag(tag.unwrap_or_default()) as hs_lang
}
