//! The generated tables, read back: as text, and by lookups as the library makes them.

use crate::written::{Catalogue, Fields, bits, id, number};
use hs_error_compiler::Tables;
use std::collections::HashMap;

#[path = "../../../src/hash.rs"]
mod hash;

/// The texts of a record, in their order; the message stands in its head.
const TEXTS: [&str; 7] = ["solution.en", "solution.zh", "constant", "title.en", "title.zh", "cause.en", "cause.zh"];

/// The number that asks for a name in any domain.
const ANY: i32 = 1;

/// The catalogue that the tables hold.
pub fn read(tables: &Tables) -> Catalogue {
    let Tables { source, text } = tables;
    let windows: Vec<i64> = rows(source, "WINDOWS").flat_map(numbers).collect();
    let pages: Vec<_> = rows(source, "PAGES").map(|row| texts(text, &numbers(row))).collect();
    let mut modules: HashMap<i64, &str> = HashMap::new();
    for row in rows(source, "MODULES").map(numbers) {
        assert!(modules.insert(row[0], text_at(text, row[1])).is_none(), "{row:?}");
    }
    let domains: Vec<Fields> = rows(source, "DOMAINS").map(|row| domain(text, row)).collect();
    let heads: Vec<_> = heads(source).collect();
    let record = |(index, row): (usize, &str)| {
        let (head, rest) = (numbers(heads[index]), numbers(row));
        let [window, .., domain, page] = rest[..] else { panic!("{row}") };
        let mut fields = domains[domain as usize].clone();
        fields.extend(pairs([("code", head[0].to_string()), ("window", windows[window as usize].to_string())]));
        fields.extend(pairs([("message", text_at(text, head[1]).into()), ("retry", word(heads[index], "Retry"))]));
        fields.extend(TEXTS.iter().zip(&rest[1..]).map(|(name, &at)| ((*name).into(), text_at(text, at).into())));
        fields.extend(pairs([("category", word(row, "Category")), ("action", word(row, "Action"))]));
        fields.extend(pairs([("page", last_part(&pages[page as usize]))]));
        fields.extend(modules.get(&(index as i64)).map(|module| ("module".into(), (*module).into())));
        named(fields)
    };
    let mut errors: Vec<Fields> = rows(source, "RECORDS").enumerate().map(record).collect();
    assert_eq!(rows(source, "LONG").map(numbers).collect::<Vec<_>>(), long(&errors));
    let common = common(errors.remove(0), rows(source, "RETRY_ADVICE").map(|row| texts(text, &numbers(row))));
    Catalogue { common, domains: domains[1..].iter().cloned().map(without_prefix).collect(), errors }
}

/// The record of the unknown code and the advice, as `common.toml` has them.
fn common<'a>(unknown: Fields, advice: impl Iterator<Item = Vec<&'a str>>) -> Fields {
    let own = ["page", "name", "code", "window"];
    let unknown = unknown.into_iter().filter(|(name, _)| !name.starts_with("domain.") && !own.contains(&&**name));
    let mut common: Fields = unknown.map(|(name, value)| (format!("unknown.{name}"), value)).collect();
    let words = ["never", "backoff", "throttled", "after_user_action", "after_state_change"];
    for (word, texts) in words.into_iter().zip(advice) {
        for (lang, text) in ["en", "zh"].into_iter().zip(texts) {
            common.insert(format!("retry_advice.{word}.{lang}"), text.into());
        }
    }
    common
}

fn domain(text: &str, row: &str) -> Fields {
    let numbers = numbers(row);
    let texts = texts(text, &numbers[1..4]);
    let [id, .., prefix] = numbers[..] else { panic!("{row}") };
    let values = [&id.to_string(), texts[0], texts[1], texts[2], &prefix.to_string()].map(str::to_owned);
    let names = ["id", "key", "kit", "kit_zh", "prefix"].map(|name| format!("domain.{name}"));
    names.into_iter().zip(values).collect()
}

/// Gives a record the name that its constant holds.
fn named(mut fields: Fields) -> Fields {
    let constant = fields.remove("constant").expect("a constant");
    let prefix = format!("HS_{}_", fields["domain.key"].to_uppercase());
    if !constant.is_empty() {
        assert_eq!(fields["domain.prefix"], prefix.len().to_string());
    }
    fields.insert("name".into(), constant.strip_prefix(&prefix).unwrap_or_default().into());
    without_prefix(fields)
}

fn without_prefix(mut fields: Fields) -> Fields {
    fields.remove("domain.prefix");
    fields
}

/// The rows of a table.
fn rows<'a>(source: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let (_, table) = source.split_once(&format!("pub static {name}: [")).expect(name);
    table.lines().skip(1).take_while(|row| *row != "];")
}

/// The rows that stand at the index of a record, with what is looked at first.
fn heads(source: &str) -> impl Iterator<Item = &str> {
    let (_, heads) = source.split_once("heads: [\n").expect("heads");
    heads.lines().take_while(|row| row.starts_with("Head::new("))
}

/// The codes of which a head holds only a part, with their index.
fn long(errors: &[Fields]) -> Vec<Vec<i64>> {
    let codes = errors.iter().map(|error| number(error, "code")).enumerate();
    let is_long = |code: i64| i32::try_from(code).is_err() && u32::try_from(code).is_err();
    codes.filter(|&(_, code)| is_long(code)).map(|(index, code)| vec![index as i64, code]).collect()
}

fn numbers(row: &str) -> Vec<i64> {
    row.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').filter_map(|part| part.parse().ok()).collect()
}

fn texts<'a>(text: &'a str, starts: &[i64]) -> Vec<&'a str> {
    starts.iter().map(|&start| text_at(text, start)).collect()
}

fn text_at(text: &str, start: i64) -> &str {
    text[start as usize..].split_once('\0').expect("a text ends with a NUL").0
}

/// The word of a kind, from its name in Rust.
fn word(row: &str, kind: &str) -> String {
    let (_, name) = row.split_once(&format!("{kind}::")).expect(kind);
    let name = name.split([',', ' ']).next().expect(kind);
    let words = name.chars().map(|c| if c.is_uppercase() { format!("_{}", c.to_lowercase()) } else { c.into() });
    words.collect::<String>()[1..].to_owned()
}

/// The part of the address of a page that the data has; both languages' addresses end with it.
fn last_part(addresses: &[&str]) -> String {
    let [en, zh] = [0, 1].map(|lang: usize| addresses[lang].rsplit('/').next().unwrap_or_default());
    assert_eq!(en, zh);
    en.into()
}

fn pairs<const N: usize>(pairs: [(&str, String); N]) -> [(String, String); N] {
    pairs.map(|(name, value)| (name.into(), value))
}

/// A perfect hash table, as the library has it.
struct Table {
    seed: u64,
    displacements: Vec<i64>,
    slots: Vec<i64>,
}

impl Table {
    fn read(source: &str, name: &str) -> Self {
        let (_, table) = source.split_once(&format!("pub static {name}: ")).expect(name);
        let (_, seed) = table.split_once("seed: 0x").expect(name);
        let seed = seed.split(',').next().and_then(|seed| u64::from_str_radix(seed, 16).ok()).expect(name);
        let list = |field: &str| {
            let (_, list) = table.split_once(&format!("{field}: [")).expect(name);
            numbers(list.split_once(']').expect(name).0)
        };
        Self { seed, displacements: list("displacements"), slots: list("slots") }
    }

    /// The index of the error that a key leads to; the record of the unknown code is not one of them.
    fn get(&self, key: u64) -> Option<usize> {
        let (bucket, slot) = hash::place(key, self.seed, self.slots.len());
        let slot = (slot ^ self.displacements[bucket] as usize) % self.slots.len();
        usize::try_from(self.slots[slot] - 1).ok()
    }
}

/// Looks every error up, and fails where the first that answers to a code or name is not the one that is found.
pub fn look_up(tables: &Tables, catalogue: &Catalogue) {
    let [by_code, by_domain, by_name] = ["CODES", "BY_DOMAIN", "BY_NAME"].map(|name| Table::read(&tables.source, name));
    let domain = |error| id(error) as i32;
    let mut first = HashMap::new();
    let mut order: Vec<_> = catalogue.errors.iter().enumerate().collect();
    order.sort_by_key(|(index, error)| (id(error), *index));
    for (index, error) in order {
        let (code, name) = (bits(number(error, "code")), error["name"].as_bytes());
        let key = hash::code_key(code);
        let in_any = *first.entry((ANY, code, "")).or_insert(index);
        let in_own = *first.entry((domain(error), code, "")).or_insert(index);
        assert_eq!(by_code.get(key), Some(in_any), "{error:?}");
        assert_eq!(by_domain.get(hash::in_domain(key, domain(error))), Some(in_own), "{error:?}");
        let in_any = *first.entry((ANY, 0, &error["name"])).or_insert(index);
        let key = hash::name_key(name);
        let find = |asked: i32| {
            let fits = |&found: &usize| {
                let found = &catalogue.errors[found];
                found["name"].as_bytes() == name && (asked == ANY || domain(found) == asked)
            };
            by_name.get(key).filter(fits).or_else(|| by_name.get(hash::in_domain(key, asked)).filter(fits))
        };
        assert_eq!([find(ANY), find(domain(error))], [Some(in_any), Some(index)], "{error:?}");
    }
}

/// The constants that Rust gets, as the tables' source ends.
pub fn constants(catalogue: &Catalogue) -> String {
    let mut domains = String::new();
    let mut codes = String::new();
    for domain in &catalogue.domains {
        let (kit, key, number) = (&domain["domain.kit"], &domain["domain.key"], &domain["domain.id"]);
        let constant = key.to_uppercase();
        domains += &format!("/// {kit}.\npub const {constant}: crate::Domain = crate::Domain({number});\n");
        codes += &format!("/// {kit}.\npub mod r#{key} {{\n");
        for error in catalogue.errors.iter().filter(|error| error["domain.id"] == *number) {
            codes += &format!("/// {}.\npub const {}: i64 = {};\n", error["title.en"], error["name"], error["code"]);
        }
        codes += "}\n";
    }
    let about = ["The domains of the catalogue", "The codes of the catalogue, by domain"];
    format!("/// {}.\npub mod domain {{\n{domains}}}\n/// {}.\npub mod code {{\n{codes}}}\n", about[0], about[1])
}
