//! `tests/golden/catalogue.txt`: the whole catalogue as text. `tests/c/dump.c` writes the same through the C ABI.

use hs_error_catalog::{Domain, Entry, Kind, Lang, Text, entries};

/// What is said about an unknown code, then every entry.
pub fn text() -> String {
    [Entry::UNKNOWN].into_iter().chain(entries()).map(entry).collect()
}

fn entry(entry: Entry) -> String {
    let Domain(domain) = entry.domain();
    let (retry, category, action) = (entry.retry() as u8, entry.category() as u8, entry.action() as u8);
    let retryable = u8::from(entry.is_retryable());
    let code = entry.code();
    let head =
        format!("{code} domain={domain} retry={retry} category={category} action={action} retryable={retryable}\n");
    let lines = Text::ALL.iter().flat_map(|&field| Lang::ALL.iter().map(move |&lang| line(entry, field, lang)));
    head + &lines.collect::<String>() + "\n"
}

fn line(entry: Entry, field: Text, lang: Lang) -> String {
    let text = entry.text(field, lang);
    let label = match lang {
        Lang::En => field.word().to_string(),
        // What does not depend on the language stands once.
        _ if text == entry.text(field, Lang::En) => return String::new(),
        _ => format!("{}.{}", field.word(), lang.word()),
    };
    if text.is_empty() { format!("{label}:\n") } else { format!("{label}: {}\n", text.replace('\n', "\n    ")) }
}
