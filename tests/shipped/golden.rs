//! The golden text: the whole catalogue, through the safe Rust API. `tests/c/dump.c` writes the same through the C ABI.

use crate::suite::{Outcome, root};
use hs_error_catalog::{Domain, Entry, Kind, Lang, Text, entries};

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

/// What is said about an unknown code, then every entry.
pub fn text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| of(entries(), true))
}

/// The same of some entries, with English in the place of Chinese where that is left out.
pub fn of(entries: impl IntoIterator<Item = Entry>, has_chinese: bool) -> String {
    let langs = [Lang::En, if has_chinese { Lang::Zh } else { Lang::En }];
    [Entry::UNKNOWN].into_iter().chain(entries).map(|one| entry(one, langs)).collect()
}

/// The golden text as a file.
pub fn file() -> std::io::Result<PathBuf> {
    let path = root().join("target/golden.txt");
    fs::write(&path, text())?;
    Ok(path)
}

/// Holds what `dump` prints against the golden text.
pub fn is_golden(printed: &str) -> Outcome {
    is_same(printed, text())
}

/// Holds what `dump` prints against what it should.
pub fn is_same(printed: &str, golden: &str) -> Outcome {
    match printed.lines().zip(golden.lines()).position(|(got, wanted)| got != wanted) {
        Some(line) => {
            let [got, wanted] = [printed, golden].map(|text| text.lines().nth(line).unwrap_or_default());
            Err(format!("line {}: {got:?}, wanted {wanted:?}", line + 1).into())
        }
        None if printed.len() != golden.len() => Err("one text goes on where the other ends".into()),
        None => Ok(()),
    }
}

fn entry(entry: Entry, langs: [Lang; 2]) -> String {
    let Domain(domain) = entry.domain();
    let (retry, category, action) = (entry.retry() as u8, entry.category() as u8, entry.action() as u8);
    let retryable = u8::from(entry.is_retryable());
    let code = entry.code();
    let delay = entry.delay(1, u32::MAX).map_or(-1, |delay| delay as i64);
    let head = format!(
        "{code} domain={domain} retry={retry} category={category} action={action} retryable={retryable} delay={delay}\n"
    );
    let lines = Text::ALL.iter().map(|&field| field_lines(field, langs.map(|lang| entry.text(field, lang))));
    let logged = langs.iter().map(|&lang| log_line(entry, lang));
    head + &lines.chain(logged).collect::<String>() + "\n"
}

/// What `HS_STYLE_LINE` is to give.
fn log_line(entry: Entry, lang: Lang) -> String {
    let (code, title) = (entry.code(), entry.title(lang));
    if entry == Entry::UNKNOWN {
        return format!("{code}: {title}\n");
    }
    let [domain, retry, action] = [Text::Domain, Text::Retry, Text::Action].map(|field| entry.text(field, lang));
    let (name, message) = (entry.name(), entry.message());
    format!("{code} {domain}.{name}: {title}: {message} [retry: {retry}, action: {action}]\n")
}

fn field_lines(field: Text, [en, zh]: [&str; 2]) -> String {
    let line = |label: &str, text: &str| {
        if text.is_empty() { format!("{label}:\n") } else { format!("{label}: {}\n", text.replace('\n', "\n    ")) }
    };
    let word = field.word();
    // What does not depend on the language stands once.
    if en == zh { line(word, en) } else { line(word, en) + &line(&format!("{word}.zh"), zh) }
}
