//! `docs/`: a page for each kit, for people to read and search.

use crate::{Derived, domains};
use hs_error_catalog::{Entry, Kind, Lang, Retry, Text};

const MADE: &str = "<!-- Made by `make generate` from catalog/data/; do not edit. -->\n\n";

/// A page for each kit, and one that lists them.
pub fn pages() -> Vec<Derived> {
    let domains = domains();
    let index = Derived { path: "docs/README.md".into(), content: index(&domains) };
    let page = |entries: &Vec<Entry>| Derived {
        path: format!("docs/{}.md", entries[0].text(Text::Domain, Lang::En)).into(),
        content: page(entries),
    };
    domains.iter().map(page).chain([index]).collect()
}

fn index(domains: &[Vec<Entry>]) -> String {
    let count: usize = domains.iter().map(Vec::len).sum();
    let row = |entries: &Vec<Entry>| {
        let [kit, key] = [Text::Kit, Text::Domain].map(|field| entries[0].text(field, Lang::En));
        let kit_zh = entries[0].text(Text::Kit, Lang::Zh);
        format!("| [{kit}]({key}.md) | {kit_zh} | `HS_DOMAIN_{}` | {} |\n", key.to_uppercase(), entries.len())
    };
    let rows: String = domains.iter().map(row).collect();
    let advice = |retry: &Retry| {
        let any = domains.iter().flatten().find(|entry| entry.retry() == *retry);
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| any.map_or("", |entry| entry.text(Text::RetryAdvice, lang)));
        format!("| `{}` | {} | {} |\n", retry.word(), prose(en), prose(zh))
    };
    let advice: String = Retry::ALL.iter().map(advice).collect();
    format!(
        "{MADE}# The catalogue\n\n{count} entries of {} domains, in the order in which a bare code is looked up.\n\n\
         | kit | | domain | entries |\n|---|---|---|---|\n{rows}\n\
         | retry | | |\n|---|---|---|\n{advice}",
        domains.len()
    )
}

fn page(entries: &[Entry]) -> String {
    let [kit, kit_zh] = [Lang::En, Lang::Zh].map(|lang| entries[0].text(Text::Kit, lang));
    let key = entries[0].text(Text::Domain, Lang::En);
    let row = |entry: &Entry| {
        let (code, name, retry) = (entry.code(), entry.name(), entry.text(Text::Retry, Lang::En));
        format!("| [{code}](#{}) | `{name}` | {} | {retry} |\n", anchor(entry), prose(entry.title(Lang::En)))
    };
    let rows: String = entries.iter().map(row).collect();
    let sections: String = entries.iter().map(section).collect();
    format!(
        "{MADE}# {kit} · {kit_zh}\n\nDomain `HS_DOMAIN_{}`.\n\n\
         | code | name | what happened | retry |\n|---|---|---|---|\n{rows}{sections}",
        key.to_uppercase()
    )
}

fn section(entry: &Entry) -> String {
    let (code, name, message) = (entry.code(), entry.name(), entry.message());
    let module = entry.text(Text::Module, Lang::En);
    let module = if module.is_empty() { String::new() } else { format!("In the module `{module}`. ") };
    let [retry, category, action] =
        [Text::Retry, Text::Category, Text::Action].map(|field| entry.text(field, Lang::En));
    let [title, title_zh] = [Lang::En, Lang::Zh].map(|lang| prose(entry.title(lang)));
    let [en, zh] = [Lang::En, Lang::Zh].map(|lang| answer(*entry, lang));
    format!(
        "\n## {code} {name}\n\n{title}\n\n```text\n{message}\n```\n\n{module}Retry: `{retry}`. Category: `{category}`. \
         Action: `{action}`.\n\n{en}\n<details><summary>{title_zh}</summary>\n\n{zh}\n</details>\n"
    )
}

/// Why it happens, what to do and where to read more.
fn answer(entry: Entry, lang: Lang) -> String {
    let [cause, solution, page] = match lang {
        Lang::En => ["Cause", "Solution", "Reference"],
        Lang::Zh => ["原因", "处理步骤", "参考"],
    };
    let address = entry.text(Text::DocUrl, lang);
    let address = if address.is_empty() { String::new() } else { format!("\n[{page}]({address})\n") };
    let [causes, steps] = [entry.cause(lang), entry.solution(lang)].map(items);
    format!("{cause}\n\n{causes}\n{solution}\n\n{steps}{address}")
}

/// One line, or numbered lines, as a list.
fn items(lines: &str) -> String {
    let item = |line: &str| match line.split_once(". ") {
        Some((number, rest)) if number.parse::<u8>().is_ok() => format!("{number}. {}\n", prose(rest)),
        _ => format!("- {}\n", prose(line)),
    };
    lines.lines().map(item).collect()
}

/// What GitHub makes of a heading, for links to it.
fn anchor(entry: &Entry) -> String {
    format!("{}-{}", entry.code(), entry.name().to_lowercase())
}

/// A text in which Markdown finds nothing of its own.
fn prose(text: &str) -> String {
    let mut prose = String::new();
    for c in text.chars() {
        if "\\`*_<>[]|#$".contains(c) {
            prose.push('\\');
        }
        prose.push(c);
    }
    prose
}
