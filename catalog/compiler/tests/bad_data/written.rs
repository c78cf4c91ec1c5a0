//! What the files say, read without the compiler.

use crate::catalogue::Files;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue};

/// Fields, dotted, and their values as text.
pub type Fields = BTreeMap<String, String>;

/// A catalogue, in the order of its tables.
#[derive(Debug, PartialEq)]
pub struct Catalogue {
    pub common: Fields,
    pub domains: Vec<Fields>,
    /// The errors; the fields of the domain are among theirs.
    pub errors: Vec<Fields>,
}

/// Reads files that have been compiled.
pub fn read(files: &Files) -> Catalogue {
    let mut catalogue = Catalogue { common: Fields::new(), domains: Vec::new(), errors: Vec::new() };
    for (file, content) in files {
        let text = std::str::from_utf8(content).expect("what compiles is UTF-8");
        let root = DeTable::parse(text).expect("what compiles is TOML");
        if file == "common.toml" {
            flatten("", &DeValue::Table(root.into_inner()), &mut catalogue.common);
            continue;
        }
        let mut domain = Fields::new();
        flatten("domain", root.get_ref()["domain"].get_ref(), &mut domain);
        let page = domain.remove("domain.page");
        for error in root.get_ref().get("error").and_then(|errors| errors.get_ref().as_array()).into_iter().flatten() {
            let mut fields = domain.clone();
            flatten("", error.get_ref(), &mut fields);
            fields.entry("page".into()).or_insert(page.clone().unwrap_or_default());
            fields.entry("window".into()).or_insert("0".into());
            catalogue.errors.push(fields);
        }
        catalogue.domains.push(domain);
    }
    catalogue.domains.sort_by_key(id);
    catalogue.errors.sort_by_key(|error| (bits(number(error, "code")), id(error)));
    catalogue
}

/// The code that stands for all spellings of it.
pub fn bits(code: i64) -> i64 {
    u32::try_from(code).map_or(code, |bits| i64::from(bits as i32))
}

pub fn id(fields: &Fields) -> i64 {
    number(fields, "domain.id")
}

pub fn number(fields: &Fields, field: &str) -> i64 {
    fields[field].parse().expect("a number")
}

fn flatten(name: &str, value: &DeValue, fields: &mut Fields) {
    let value = match value {
        DeValue::Table(table) => {
            for (key, value) in table.iter() {
                let key = key.get_ref();
                flatten(
                    &if name.is_empty() { key.to_string() } else { format!("{name}.{key}") },
                    value.get_ref(),
                    fields,
                );
            }
            return;
        }
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).expect("what compiles fits").to_string()
        }
        DeValue::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| item.get_ref().as_str().expect("a text")).collect();
            lines(&items)
        }
        other => panic!("{name}: {other:?} has been compiled"),
    };
    assert!(fields.insert(name.to_owned(), value).is_none(), "{name} stands twice");
}

/// Several items are numbered lines.
fn lines(items: &[&str]) -> String {
    match items {
        [item] => (*item).to_owned(),
        items => items.iter().zip(1..).map(|(item, at)| format!("{at}. {item}")).collect::<Vec<_>>().join("\n"),
    }
}
