//! An error, wherever it is from: the catalogue or a table that the app has registered.

use crate::kinds::{HS_DOMAIN_ANY, HS_DOMAIN_APP_FIRST, hs_domain};
use crate::registry::{self, AppError};
use hs_error_catalog::{self as catalog, Action, Category, Domain, Entry, Lang, Retry, Text};
use libc::c_char;

/// An error: one meaning of a code, in one domain. Opaque; it lives as long as the library is loaded, or as the table
/// that the app registered, is never freed, and may be shared by any threads. Two pointers to the same error are equal.
pub struct hs_error {
    _opaque: [u8; 0],
}

/// What a pointer to `hs_error` stands for.
#[derive(Clone, Copy)]
pub enum Error {
    Catalogue(Entry),
    App(AppError),
}

use Error::{App, Catalogue};

impl Error {
    /// What is said about every unknown code. No constant: that would be a pointer in memory, with a relocation.
    pub fn unknown() -> Self {
        Catalogue(Entry::UNKNOWN)
    }

    pub fn find(code: i64) -> Option<Self> {
        catalog::find(code).map(Catalogue).or_else(|| registry::find(code).map(App))
    }

    pub fn find_in(domain: hs_domain, code: i64) -> Option<Self> {
        match domain {
            HS_DOMAIN_ANY => Self::find(code),
            HS_DOMAIN_APP_FIRST.. => registry::find_in(domain, code).map(App),
            _ => catalog::find_in(Domain(domain), code).map(Catalogue),
        }
    }

    pub fn find_name(domain: hs_domain, name: &[u8]) -> Option<Self> {
        let registered = || registry::find_name((domain != HS_DOMAIN_ANY).then_some(domain), name);
        catalog::find_name(Domain(domain), name).map(Catalogue).or_else(|| registered().map(App))
    }

    /// The first error of all.
    pub fn first() -> Option<Self> {
        Entry::UNKNOWN.next().map(Catalogue)
    }

    pub fn next(self) -> Option<Self> {
        match self {
            Catalogue(entry) => entry.next().map(Catalogue).or_else(|| registry::first().map(App)),
            App(error) => error.next().map(App),
        }
    }

    pub fn next_meaning(self) -> Option<Self> {
        match self {
            Catalogue(entry) => entry.next_meaning().map(Catalogue).or_else(|| {
                // A code that needs more than 32 bits is also found by what an int32_t keeps of it, and apps may have that.
                let code = entry.code();
                registry::find(code).or_else(|| registry::find((code as i32).into())).map(App)
            }),
            App(error) => error.next_meaning().map(App),
        }
    }

    /// The error that came from C. The pointer is compared and never read from, so NULL and any other pointer that is
    /// no error are as safe as a good one.
    // One copy in the library instead of one in each function.
    #[inline(never)]
    pub fn from_c(error: *const hs_error) -> Option<Self> {
        Entry::from_address(error.cast()).map(Catalogue).or_else(|| registry::at(error).map(App))
    }

    /// The error that goes to C; NULL for none.
    pub fn to_c(error: Option<Self>) -> *const hs_error {
        match error {
            Some(Catalogue(entry)) => entry.address().cast(),
            Some(App(error)) => error.address(),
            None => core::ptr::null(),
        }
    }

    pub fn code(self) -> i64 {
        match self {
            Catalogue(entry) => entry.code(),
            App(error) => error.code(),
        }
    }

    pub fn domain(self) -> hs_domain {
        match self {
            Catalogue(entry) => entry.domain().0,
            App(error) => error.domain(),
        }
    }

    pub fn retry(self) -> Retry {
        match self {
            Catalogue(entry) => entry.retry(),
            App(error) => error.retry(),
        }
    }

    pub fn category(self) -> Category {
        match self {
            Catalogue(entry) => entry.category(),
            App(error) => error.category(),
        }
    }

    pub fn action(self) -> Action {
        match self {
            Catalogue(entry) => entry.action(),
            App(error) => error.action(),
        }
    }

    /// The seconds of the documented window of a throttled call; 0 where there is none.
    pub fn window(self) -> u32 {
        match self {
            Catalogue(entry) => entry.window(),
            App(error) => error.window(),
        }
    }

    /// A text as a C string.
    pub fn text(self, field: Text, lang: Lang) -> *const c_char {
        match self {
            Catalogue(entry) => entry.text_address(field, lang).cast(),
            App(error) => error.text(field, lang),
        }
    }

    /// The bytes of a text; it ends at the first NUL, or with the last of them.
    pub fn text_z(self, field: Text, lang: Lang) -> &'static [u8] {
        match self {
            Catalogue(entry) => entry.text_z(field, lang),
            App(error) => error.bytes(field, lang),
        }
    }
}
