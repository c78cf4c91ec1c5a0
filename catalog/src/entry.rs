//! One code of the catalogue and what is said about it.

use crate::kinds::{Action, Category, Lang, Retry, Text};
use crate::tables::{
    ACTION_WORDS, CATEGORY_WORDS, CODES, DOMAINS, DomainRecord, Head, LONG, Local, MODULES, Offset, Own, PAGES,
    RECORDS, RETRY_ADVICE, RETRY_WORDS, Record, TEXT_WORDS, WINDOWS, address, text, text_z,
};
use core::fmt;

/// A kit, or another namespace of codes. The constants stand in [`domain`](crate::domain).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(pub i32);

impl Domain {
    /// No domain: that of an unknown code.
    pub const NONE: Self = Self(0);
    /// Whatever domain has the code or name, in the order of precedence.
    pub const ANY: Self = Self(1);
}

/// An entry of the catalogue: one code of one domain. As small as a pointer, and lives for ever.
#[derive(Clone, Copy)]
pub struct Entry(&'static Head);

impl Entry {
    /// What is said about every code that the catalogue does not know.
    pub const UNKNOWN: Self = Self(&CODES.heads[0]);

    /// How many bytes lie between the addresses of neighbouring entries.
    const STRIDE: usize = size_of::<Head>();

    /// The code, as documented.
    pub fn code(self) -> i64 {
        let head = *self.0;
        if head.is_signed() {
            return i64::from(head.low() as i32);
        }
        if head.is_unsigned() {
            return i64::from(head.low());
        }
        let own = LONG.iter().find(|(index, _)| usize::from(*index) == self.index());
        own.map_or(0, |(_, code)| *code)
    }

    /// The domain that the code belongs to.
    pub fn domain(self) -> Domain {
        self.domain_record().id
    }

    /// The name within the domain, such as `NETWORK_UNAVAILABLE`.
    pub fn name(self) -> &'static str {
        self.text(Text::Name, Lang::En)
    }

    /// The message that the system itself reports; always English.
    pub fn message(self) -> &'static str {
        self.text(Text::Message, Lang::En)
    }

    /// What happened, in a few words.
    pub fn title(self, lang: Lang) -> &'static str {
        self.text(Text::Title, lang)
    }

    /// Why it happens: one line, or numbered lines.
    pub fn cause(self, lang: Lang) -> &'static str {
        self.text(Text::Cause, lang)
    }

    /// What to do, in the order to try: one line, or numbered lines.
    pub fn solution(self, lang: Lang) -> &'static str {
        self.text(Text::Solution, lang)
    }

    /// What repeating the call is good for.
    pub fn retry(self) -> Retry {
        self.0.retry()
    }

    /// Whether the same call may succeed if it is simply repeated later.
    #[inline]
    pub fn is_retryable(self) -> bool {
        self.0.retry().is_retryable()
    }

    /// What kind of failure it is.
    pub fn category(self) -> Category {
        self.record().category
    }

    /// The first thing to do about it.
    pub fn action(self) -> Action {
        self.record().action
    }

    /// The seconds after which a throttled call may be repeated; 0 where none are documented.
    pub fn window(self) -> u32 {
        WINDOWS.get(self.record().texts.window()).copied().unwrap_or_default()
    }

    /// A text of the entry; empty where it has none.
    pub fn text(self, field: Text, lang: Lang) -> &'static str {
        text(self.start(field, lang))
    }

    /// The bytes from where a text begins; it ends at the first NUL. Found without reading the text.
    pub fn text_z(self, field: Text, lang: Lang) -> &'static [u8] {
        text_z(self.start(field, lang))
    }

    /// The address of a text of the entry, which ends at the first NUL.
    pub fn text_address(self, field: Text, lang: Lang) -> *const u8 {
        address(self.start(field, lang))
    }

    /// The address of the English steps, without a look at which text it is.
    #[inline]
    pub fn solution_address(self) -> *const u8 {
        address(self.record().texts.start(Own::Solution))
    }

    /// A number that is the entry's own for the life of the process: an address inside the read-only tables.
    pub fn address(self) -> *const u8 {
        core::ptr::from_ref(self.0).cast()
    }

    /// The entry whose [`address`](Self::address) this is; `None` for any other, which is never read from, and for that of
    /// [`UNKNOWN`](Self::UNKNOWN).
    // One copy in the library instead of one in each function.
    #[inline(never)]
    pub fn from_address(address: *const u8) -> Option<Self> {
        let distance = address.addr().wrapping_sub(CODES.heads.as_ptr().addr());
        Self::at(distance / Self::STRIDE).filter(|_| distance % Self::STRIDE == 0)
    }

    /// Where the entry stands among all of them.
    pub(crate) fn index(self) -> usize {
        (self.address().addr().wrapping_sub(CODES.heads.as_ptr().addr())) / Self::STRIDE
    }

    /// The entry that a lookup table points to, which may be another than the one that is looked for.
    #[inline]
    pub(crate) fn candidate(index: usize) -> Option<Self> {
        CODES.heads.get(index).map(Self)
    }

    /// The entry that stands there; the unknown one, which stands first, is none.
    #[inline]
    pub(crate) fn at(index: usize) -> Option<Self> {
        CODES.heads.get(index).filter(|_| index > 0).map(Self)
    }

    /// What is said beside the head.
    fn record(self) -> &'static Record {
        RECORDS.get(self.index()).unwrap_or(&RECORDS[0])
    }

    pub(crate) fn head(self) -> Head {
        *self.0
    }

    /// The low 32 bits of the code.
    #[inline]
    pub(crate) fn low(self) -> u32 {
        self.0.low()
    }

    fn domain_record(self) -> &'static DomainRecord {
        DOMAINS.get(usize::from(self.record().domain)).unwrap_or(&DOMAINS[0])
    }

    /// The module of the few entries that have one; for all others the text that stands for nothing.
    fn module(self) -> Offset {
        let own = MODULES.iter().find(|(index, _)| usize::from(*index) == self.index());
        own.map_or(PAGES[0][0], |(_, module)| *module)
    }

    /// Where a text starts in the blob.
    fn start(self, field: Text, lang: Lang) -> usize {
        let record = self.record();
        let own = |en, zh| record.texts.start(if lang == Lang::Zh { zh } else { en });
        let local = |texts: Local| texts[lang as usize].start();
        match field {
            Text::Name => own(Own::Constant, Own::Constant) + usize::from(self.domain_record().prefix),
            Text::Constant => own(Own::Constant, Own::Constant),
            Text::Message => self.0.message(),
            Text::Title => own(Own::Title, Own::TitleZh),
            Text::Cause => own(Own::Cause, Own::CauseZh),
            Text::Solution => own(Own::Solution, Own::SolutionZh),
            Text::DocUrl => local(*PAGES.get(usize::from(record.page)).unwrap_or(&PAGES[0])),
            Text::Kit => local(self.domain_record().kit),
            Text::Domain => self.domain_record().key.start(),
            Text::Retry => RETRY_WORDS[self.0.retry() as usize].start(),
            Text::RetryAdvice => local(RETRY_ADVICE[self.0.retry() as usize]),
            Text::Category => CATEGORY_WORDS[record.category as usize].start(),
            Text::Action => ACTION_WORDS[record.action as usize].start(),
            Text::Module => self.module().start(),
        }
    }
}

impl Text {
    /// The field's word as bytes that end with a NUL.
    pub fn word_z(self) -> &'static [u8] {
        text_z(TEXT_WORDS[self as usize].start())
    }
}

impl Retry {
    /// Whether the same call may succeed if it is simply repeated later.
    pub fn is_retryable(self) -> bool {
        matches!(self, Self::Backoff | Self::Throttled)
    }

    /// The class's word as bytes that end with a NUL.
    pub fn word_z(self) -> &'static [u8] {
        text_z(RETRY_WORDS[self as usize].start())
    }

    /// The class as a sentence of advice, as bytes that end with a NUL.
    pub fn advice_z(self, lang: Lang) -> &'static [u8] {
        text_z(RETRY_ADVICE[self as usize][lang as usize].start())
    }
}

impl Category {
    /// The category's word as bytes that end with a NUL.
    pub fn word_z(self) -> &'static [u8] {
        text_z(CATEGORY_WORDS[self as usize].start())
    }
}

impl Action {
    /// The action's word as bytes that end with a NUL.
    pub fn word_z(self) -> &'static [u8] {
        text_z(ACTION_WORDS[self as usize].start())
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl Eq for Entry {}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({} {})", self.code(), self.text(Text::Constant, Lang::En))
    }
}

/// One line for a log: `NETWORK_UNAVAILABLE (1002701001): Network error. The network is unavailable.`
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.name(), self.code(), self.message())
    }
}
