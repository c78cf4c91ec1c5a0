//! An error as text, in a buffer of the caller's.

use crate::error::{Error, hs_error};
use crate::kinds::hs_lang;
use crate::writer::{Escape, Writer, short};
use hs_error_catalog::{Kind, Lang, Text};
use libc::c_char;

/// How an error is formatted. Any other value is HS_STYLE_LINE.
pub type hs_style = i32;

/// One line for a log, without a line feed. Made for people: its layout may change.
pub const HS_STYLE_LINE: hs_style = 0;
/// Everything there is to read, in paragraphs; ends with a line feed. Made for people: its layout may change.
pub const HS_STYLE_FULL: hs_style = 1;
/// A JSON object on one line: code, known, retryable and, under its word, each HS_TEXT_* field. Later versions may add
/// members, and never change or remove one.
pub const HS_STYLE_JSON: hs_style = 2;

/// Formats what a bare code means, as snprintf does.
///
/// Writes at most `capacity` bytes, the NUL at the end included, which is always written unless `capacity` is 0; what
/// stands behind the NUL within `capacity` may change, too. A text that does not fit is cut, never inside a UTF-8
/// character; JSON that has been cut is no JSON, so measure it first. With NULL for a buffer the text is only measured.
///
/// Returns the length of the whole text without the NUL: it has been cut if that is not less than `capacity`. An unknown
/// code is formatted as well, with its number. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hs_error_format(
    buffer: *mut c_char,
    capacity: usize,
    code: i64,
    style: hs_style,
    lang: hs_lang,
) -> usize {
    // SAFETY: passed on to the caller.
    let mut writer = unsafe { Writer::new(buffer, capacity) };
    format(&mut writer, Error::find(code), code, style, lang);
    writer.finish()
}

/// Formats an error, as hs_error_format does for what a bare code means.
///
/// NULL, and a pointer that is no error, are formatted as the unknown code 0. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hs_error_format_error(
    buffer: *mut c_char,
    capacity: usize,
    error: *const hs_error,
    style: hs_style,
    lang: hs_lang,
) -> usize {
    // SAFETY: passed on to the caller.
    let mut writer = unsafe { Writer::new(buffer, capacity) };
    let error = Error::from_c(error);
    format(&mut writer, error, error.map_or(0, Error::code), style, lang);
    writer.finish()
}

fn format(writer: &mut Writer, error: Option<Error>, code: i64, style: hs_style, lang: hs_lang) {
    let shown = Shown { error, code, lang: Lang::from_raw(lang).unwrap_or(Lang::En) };
    match style {
        HS_STYLE_FULL => shown.full(writer),
        HS_STYLE_JSON => shown.json(writer),
        _ => shown.line(writer),
    }
}

/// What is to be formatted.
struct Shown {
    error: Option<Error>,
    /// The code as it was asked for.
    code: i64,
    lang: Lang,
}

impl Shown {
    /// `1002701001 health_service.NETWORK_UNAVAILABLE: No network connection: Network error. … [retry: backoff, …]`
    fn line(&self, to: &mut Writer) {
        to.put_number(self.code);
        if self.error.is_none() {
            return self.framed(to, &const { short(": ") }, Text::Title, b"", Escape::LINE);
        }
        self.framed(to, &const { short(" ") }, Text::Domain, &const { short(".") }, Escape::LINE);
        self.framed(to, b"", Text::Name, &const { short(": ") }, Escape::LINE);
        self.framed(to, b"", Text::Title, &const { short(": ") }, Escape::LINE);
        self.framed(to, b"", Text::Message, &const { short(" [retry: ") }, Escape::LINE);
        self.framed(to, b"", Text::Retry, &const { short(", action: ") }, Escape::LINE);
        self.framed(to, b"", Text::Action, &const { short("]") }, Escape::LINE);
    }

    /// The code and its name, then a paragraph for each text that the error has.
    fn full(&self, to: &mut Writer) {
        let paragraph = |to: &mut Writer, en: &str, zh: &str, field| {
            let heading = if self.lang == Lang::Zh { zh } else { en };
            self.framed(to, heading.as_bytes(), field, b"\n", Escape::NOTHING);
        };
        to.put_number(self.code);
        self.framed(to, b"  ", Text::Name, b"", Escape::NOTHING);
        self.framed(to, b"  (", Text::Kit, b")", Escape::NOTHING);
        to.put(b"\n", Escape::NOTHING);
        paragraph(to, "", "", Text::Title);
        paragraph(to, "\n", "\n", Text::Message);
        paragraph(to, "\nCause\n", "\n原因\n", Text::Cause);
        paragraph(to, "\nSolution\n", "\n处理步骤\n", Text::Solution);
        paragraph(to, "\nRetry\n", "\n能否重试\n", Text::RetryAdvice);
        paragraph(to, "\n", "\n", Text::DocUrl);
    }

    /// An object with the code, whether it is known and worth a retry, and every text under the word of its field.
    fn json(&self, to: &mut Writer) {
        let retryable = self.error.is_some_and(|error| error.retry().is_retryable());
        let boolean = |value| if value { b"true".as_slice() } else { b"false" };
        to.put(b"{\"code\":", Escape::NOTHING);
        to.put_number(self.code);
        to.put(b",\"known\":", Escape::NOTHING);
        to.put(boolean(self.error.is_some()), Escape::NOTHING);
        to.put(b",\"retryable\":", Escape::NOTHING);
        to.put(boolean(retryable), Escape::NOTHING);
        for &field in Text::ALL {
            to.put(b",\"", Escape::NOTHING);
            to.put(field.word_z(), Escape::NOTHING);
            to.put(b"\":\"", Escape::NOTHING);
            to.put(self.text(field), Escape::JSON);
            to.put(b"\"", Escape::NOTHING);
        }
        to.put(b"}", Escape::NOTHING);
    }

    /// A text between two others; nothing at all where it is empty.
    fn framed(&self, to: &mut Writer, before: &[u8], field: Text, after: &[u8], escape: Escape) {
        let text = self.text(field);
        if text.first().is_some_and(|&byte| byte != 0) {
            to.put(before, Escape::NOTHING);
            to.put(text, escape);
            to.put(after, Escape::NOTHING);
        }
    }

    fn text(&self, field: Text) -> &'static [u8] {
        self.error.unwrap_or_else(Error::unknown).text_z(field, self.lang)
    }
}
