//! The app's own tables beside the catalogue: written once, read without a lock.

use crate::error::hs_error;
use crate::kinds::{HS_DOMAIN_APP_FIRST, hs_action, hs_category, hs_domain, hs_retry};
use crate::text::{LONGEST_NAME, c_prefix, c_text};
use hs_error_catalog::{Action, Category, Lang, Retry, Text, canonical};
use libc::c_char;
use once_cell::race::OnceRef;

/// How many tables can be registered.
pub const HS_ERROR_TABLES_MAX: usize = 16;

/// What became of a registration.
pub type hs_register_result = i32;

/// The table is registered; also when this very table was registered before.
pub const HS_REGISTER_OK: hs_register_result = 0;
/// The table is NULL, or its entries are.
pub const HS_REGISTER_NULL: hs_register_result = 1;
/// struct_size or entry_size is less than what sizeof gives, or senseless; or the table or its entries are not aligned.
pub const HS_REGISTER_BAD_SIZE: hs_register_result = 2;
/// The domain is below HS_DOMAIN_APP_FIRST: those numbers are the catalogue's.
pub const HS_REGISTER_BAD_DOMAIN: hs_register_result = 3;
/// Another table has the domain.
pub const HS_REGISTER_DOMAIN_TAKEN: hs_register_result = 4;
/// Another table has the entries, or some of them.
pub const HS_REGISTER_ENTRIES_TAKEN: hs_register_result = 5;
/// The key, a name or a message is NULL or empty.
pub const HS_REGISTER_TEXT_MISSING: hs_register_result = 6;
/// A text is not UTF-8.
pub const HS_REGISTER_TEXT_NOT_UTF8: hs_register_result = 7;
/// A retry class, category or action has no constant in hs_error.h.
pub const HS_REGISTER_BAD_KIND: hs_register_result = 8;
/// A code stands twice.
pub const HS_REGISTER_DUPLICATE_CODE: hs_register_result = 9;
/// The codes do not ascend, as hs_error_table says.
pub const HS_REGISTER_NOT_ASCENDING: hs_register_result = 10;
/// HS_ERROR_TABLES_MAX tables are registered.
pub const HS_REGISTER_FULL: hs_register_result = 11;
/// A name has more than 255 bytes.
pub const HS_REGISTER_NAME_TOO_LONG: hs_register_result = 12;

/// One of an app's own errors. Texts are UTF-8. A pair of texts is indexed by HS_LANG_EN and HS_LANG_ZH; where one of
/// the two is NULL the other stands for it, and where both are the text is empty.
#[repr(C)]
pub struct hs_error_entry {
    /// The code.
    pub code: i64,
    /// The name, which is also its HS_TEXT_CONSTANT; at most 255 bytes, must not be NULL or empty.
    pub name: *const c_char,
    /// The message; must not be NULL or empty.
    pub message: *const c_char,
    /// What happened, in a few words.
    pub title: [*const c_char; 2],
    /// Why it happens.
    pub cause: [*const c_char; 2],
    /// What to do.
    pub solution: [*const c_char; 2],
    /// Where to read more.
    pub doc_url: [*const c_char; 2],
    /// What repeating the call is good for.
    pub retry: hs_retry,
    /// What kind of failure it is; 0 is HS_CATEGORY_UNKNOWN.
    pub category: hs_category,
    /// The first thing to do about it.
    pub action: hs_action,
    /// With HS_RETRY_THROTTLED: the seconds to wait before the call may be repeated; 0 where they are not known.
    pub window: u32,
}

/// A table of an app's own errors.
#[repr(C)]
pub struct hs_error_table {
    /// sizeof(hs_error_table).
    pub struct_size: usize,
    /// sizeof(hs_error_entry).
    pub entry_size: usize,
    /// The number of the app's domain, from HS_DOMAIN_APP_FIRST up.
    pub domain: hs_domain,
    /// The key of the domain, such as my_app; must not be NULL or empty.
    pub key: *const c_char,
    /// The name of the domain for people, by language; where both are NULL the key stands for it.
    pub kit: [*const c_char; 2],
    /// The errors, by ascending code; a code from 2147483648 to 4294967295 counts as the negative int32_t with the same
    /// bits, which is the same code.
    pub entries: *const hs_error_entry,
    /// How many there are.
    pub count: usize,
}

/// No later header's entry is as large.
const LARGEST_ENTRY: usize = 4096;

// SAFETY: hs_error_register demands that a table and all that it points to never change.
unsafe impl Sync for hs_error_table {}

/// The tables in the order in which they came: no cell is set before the one in front of it. Fuzzing empties it.
#[cfg_attr(fuzzing, unsafe(export_name = "hs_error_tables"))]
static TABLES: [OnceRef<'static, hs_error_table>; HS_ERROR_TABLES_MAX] =
    [const { OnceRef::new() }; HS_ERROR_TABLES_MAX];

/// Registers a table of an app's own errors. From then on every function answers for them, behind those of the
/// catalogue, in the order of registration.
///
/// The table, its entries and their texts must stay as they are until the process ends or the library is unloaded:
/// they are read in place. A module that has registered a table must not be unloaded (dlclose) before the library.
/// There is no way to take a table back.
///
/// Returns HS_REGISTER_OK, or the first thing that is wrong. Then nothing is registered, and *fault, unless fault is
/// NULL, becomes the index of the entry that is wrong, or the count where it is none of them; 0 where the table itself
/// cannot be read (NULL, too short). A table without entries is fine. Each copy of the library, such as a shared and a
/// static one in one process, has its own tables. MT-Safe, AS-Safe: any threads may register and look up at once; a
/// lookup sees a table whole or not at all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hs_error_register(table: *const hs_error_table, fault: *mut usize) -> hs_register_result {
    // SAFETY: passed on to the caller.
    let (result, index) = match unsafe { whole(table) } {
        // SAFETY: its entries are as many as it says, and its texts end with a NUL.
        Ok(table) => match unsafe { check(table) } {
            Ok(()) => (claim(table), table.count),
            Err(wrong) => wrong,
        },
        Err(result) => (result, 0),
    };
    if result != HS_REGISTER_OK && !fault.is_null() {
        // SAFETY: the caller passes NULL or a place to write to.
        unsafe { fault.write(index) };
    }
    result
}

/// The table, if it is there and as large as it has to be.
unsafe fn whole(table: *const hs_error_table) -> Result<&'static hs_error_table, hs_register_result> {
    if table.is_null() {
        return Err(HS_REGISTER_NULL);
    }
    // SAFETY: the caller passes a table, whose first field is its size. Of a short one nothing else is read.
    if !table.is_aligned() || unsafe { (*table).struct_size } < size_of::<hs_error_table>() {
        return Err(HS_REGISTER_BAD_SIZE);
    }
    // SAFETY: it is aligned, as large as it has to be, and the caller promises that it stays.
    Ok(unsafe { &*table })
}

/// Takes the first free cell. Whoever loses a race for one looks at what the winner put there and goes on, so two
/// tables of one domain never both get in.
fn claim(table: &'static hs_error_table) -> hs_register_result {
    for cell in &TABLES {
        if cell.get().is_none() && cell.set(table).is_ok() {
            return HS_REGISTER_OK;
        }
        match cell.get() {
            Some(same) if core::ptr::eq(same, table) => return HS_REGISTER_OK,
            Some(other) if other.domain == table.domain => return HS_REGISTER_DOMAIN_TAKEN,
            Some(other) if overlap(other, table) => return HS_REGISTER_ENTRIES_TAKEN,
            _ => {}
        }
    }
    HS_REGISTER_FULL
}

/// Whether two tables share entries, which could then not be told apart by their addresses.
fn overlap(a: &hs_error_table, b: &hs_error_table) -> bool {
    let starts_within = |a: &hs_error_table, b: &hs_error_table| {
        // A span that has been checked; one without entries holds nothing.
        a.entries.addr().wrapping_sub(b.entries.addr()) < b.count * b.entry_size
    };
    a.count > 0 && b.count > 0 && (starts_within(a, b) || starts_within(b, a))
}

/// What is wrong with a table, and with which of its entries.
unsafe fn check(table: &hs_error_table) -> Result<(), (hs_register_result, usize)> {
    let whole = |result| Err((result, table.count));
    // A later header may have more fields behind those that are known here.
    let aligned = table.entry_size % align_of::<hs_error_entry>() == 0 && table.entries.is_aligned();
    // No array is larger, and entries are told apart by how far they are from the first.
    let fits = table.count.checked_mul(table.entry_size).is_some_and(|bytes| isize::try_from(bytes).is_ok());
    let sane = table.entry_size <= LARGEST_ENTRY && fits;
    if table.entry_size < size_of::<hs_error_entry>() || !aligned || !sane {
        return whole(HS_REGISTER_BAD_SIZE);
    }
    if table.entries.is_null() && table.count > 0 {
        return whole(HS_REGISTER_NULL);
    }
    if table.domain < HS_DOMAIN_APP_FIRST {
        return whole(HS_REGISTER_BAD_DOMAIN);
    }
    // SAFETY: passed on to the caller.
    unsafe { texts(&[table.key], &table.kit) }.or_else(whole)?;
    let mut last = None;
    for index in 0..table.count {
        // SAFETY: passed on to the caller.
        let entry = unsafe { entry(table, index) };
        // SAFETY: passed on to the caller.
        unsafe { check_entry(entry) }.map_err(|result| (result, index))?;
        let code = Some(canonical(entry.code));
        if last >= code {
            return Err((if last == code { HS_REGISTER_DUPLICATE_CODE } else { HS_REGISTER_NOT_ASCENDING }, index));
        }
        last = code;
    }
    Ok(())
}

unsafe fn check_entry(entry: &hs_error_entry) -> Result<(), hs_register_result> {
    let pairs = [entry.title, entry.cause, entry.solution, entry.doc_url];
    // SAFETY: passed on to the caller.
    unsafe { texts(&[entry.name, entry.message], pairs.as_flattened()) }?;
    // SAFETY: the name has just been read.
    if unsafe { c_prefix(entry.name, LONGEST_NAME + 1) }.is_none_or(|name| name.len() > LONGEST_NAME) {
        return Err(HS_REGISTER_NAME_TOO_LONG);
    }
    let kinds = Retry::from_raw(entry.retry).is_some()
        && (entry.category == 0 || Category::from_raw(entry.category).is_some())
        && Action::from_raw(entry.action).is_some();
    if kinds { Ok(()) } else { Err(HS_REGISTER_BAD_KIND) }
}

/// Holds texts that must be there, and texts that may be NULL, to what a text must be.
unsafe fn texts(required: &[*const c_char], optional: &[*const c_char]) -> Result<(), hs_register_result> {
    for &text in required {
        // SAFETY: passed on to the caller; one byte of a string may always be read.
        if text.is_null() || unsafe { *text } == 0 {
            return Err(HS_REGISTER_TEXT_MISSING);
        }
    }
    for &text in required.iter().chain(optional) {
        // SAFETY: passed on to the caller.
        let bytes = unsafe { c_prefix(text, usize::MAX) }.unwrap_or_default();
        if core::str::from_utf8(bytes).is_err() {
            return Err(HS_REGISTER_TEXT_NOT_UTF8);
        }
    }
    Ok(())
}

/// The entry of a table at an index below its count.
unsafe fn entry(table: &hs_error_table, index: usize) -> &hs_error_entry {
    // SAFETY: passed on to the caller; entry_size says how far one entry is from the next.
    unsafe { &*table.entries.byte_add(index * table.entry_size) }
}

/// An error of a registered table. Two pointers, so that it travels in registers.
#[derive(Clone, Copy)]
pub struct AppError {
    table: &'static hs_error_table,
    entry: &'static hs_error_entry,
}

/// Whether no table is registered.
#[inline]
pub fn is_empty() -> bool {
    TABLES[0].get().is_none()
}

/// Every registered table.
fn tables() -> impl Iterator<Item = &'static hs_error_table> {
    TABLES.iter().map_while(OnceRef::get)
}

/// The tables that were registered after this one.
fn tables_after(table: &'static hs_error_table) -> impl Iterator<Item = &'static hs_error_table> {
    tables().skip_while(move |other| !core::ptr::eq(*other, table)).skip(1)
}

/// The first error of all.
pub fn first() -> Option<AppError> {
    tables().find_map(|table| table.error(0))
}

/// The first registered meaning of a code.
pub fn find(code: i64) -> Option<AppError> {
    tables().find_map(|table| table.find(code))
}

/// The meaning of a code in one domain.
pub fn find_in(domain: hs_domain, code: i64) -> Option<AppError> {
    tables().find(|table| table.domain == domain)?.find(code)
}

/// The first error with a name, in a domain or, with `None`, in any.
pub fn find_name(domain: Option<hs_domain>, name: &[u8]) -> Option<AppError> {
    let mut tables = tables().filter(|table| domain.is_none_or(|domain| table.domain == domain));
    tables.find_map(|table| {
        let mut errors = (0..table.count).filter_map(|index| table.error(index));
        errors.find(|error| error.bytes(Text::Name, Lang::En).iter().eq(name))
    })
}

/// The error at an address; `None` for any other address, which is never read from.
pub fn at(address: *const hs_error) -> Option<AppError> {
    tables().find_map(|table| {
        let distance = address.addr().wrapping_sub(table.entries.addr());
        let index = distance.checked_div(table.entry_size)?;
        table.error(index).filter(|error| error.address() == address)
    })
}

impl hs_error_table {
    fn error(&'static self, index: usize) -> Option<AppError> {
        // SAFETY: a registered table has been checked, and the index is below its count.
        (index < self.count).then(|| AppError { table: self, entry: unsafe { entry(self, index) } })
    }

    /// The error with a code. The codes ascend: the first that is no less is the one, or none is.
    fn find(&'static self, code: i64) -> Option<AppError> {
        let code = canonical(code);
        let is_less = |index| self.error(index).is_some_and(|error| canonical(error.code()) < code);
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low + (high - low) / 2;
            if is_less(middle) { low = middle + 1 } else { high = middle }
        }
        self.error(low).filter(|error| canonical(error.code()) == code)
    }
}

impl AppError {
    pub fn address(self) -> *const hs_error {
        core::ptr::from_ref(self.entry).cast()
    }

    pub fn code(self) -> i64 {
        self.entry.code
    }

    pub fn domain(self) -> hs_domain {
        self.table.domain
    }

    pub fn retry(self) -> Retry {
        Retry::from_raw(self.entry.retry).unwrap_or(Retry::Never)
    }

    pub fn category(self) -> Category {
        Category::from_raw(self.entry.category).unwrap_or(Category::Unknown)
    }

    pub fn action(self) -> Action {
        Action::from_raw(self.entry.action).unwrap_or(Action::None)
    }

    pub fn window(self) -> u32 {
        self.entry.window
    }

    /// The error behind this one, in this table or a later one.
    pub fn next(self) -> Option<Self> {
        let distance = self.address().addr() - self.table.entries.addr();
        let behind = distance.checked_div(self.table.entry_size).and_then(|index| self.table.error(index + 1));
        behind.or_else(|| tables_after(self.table).find_map(|table| table.error(0)))
    }

    /// What the same code means in a later table.
    pub fn next_meaning(self) -> Option<Self> {
        tables_after(self.table).find_map(|table| table.find(self.code()))
    }

    /// A text as a C string; empty where the table has none.
    pub fn text(self, field: Text, lang: Lang) -> *const c_char {
        let entry = self.entry;
        let pair = match field {
            Text::Name | Text::Constant => [entry.name; 2],
            Text::Message => [entry.message; 2],
            Text::Title => entry.title,
            Text::Cause => entry.cause,
            Text::Solution => entry.solution,
            Text::DocUrl => entry.doc_url,
            Text::Kit => self.table.kit,
            Text::Domain => [self.table.key; 2],
            Text::Module => return c"".as_ptr(),
            Text::Retry => return c_text(self.retry().word_z()),
            Text::RetryAdvice => return c_text(self.retry().advice_z(lang)),
            Text::Category => return c_text(self.category().word_z()),
            Text::Action => return c_text(self.action().word_z()),
        };
        let [wanted, other] = if lang == Lang::Zh { [pair[1], pair[0]] } else { pair };
        match (wanted.is_null(), other.is_null()) {
            (false, _) => wanted,
            (_, false) => other,
            _ if field == Text::Kit => self.table.key,
            _ => c"".as_ptr(),
        }
    }

    /// The bytes of a text.
    pub fn bytes(self, field: Text, lang: Lang) -> &'static [u8] {
        // SAFETY: texts of a registered table end with a NUL and stay; so do the library's own.
        unsafe { c_prefix(self.text(field, lang), usize::MAX) }.unwrap_or_default()
    }
}
