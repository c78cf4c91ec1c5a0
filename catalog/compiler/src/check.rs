//! What no single field can show: identifiers, and everything that must be unique.

use crate::Tables;
use crate::canonical::canonical;
use crate::hash::{in_domain, name_key};
use crate::kinds::Retry;
use crate::mistake::Mistake;
use crate::model::{Answer, Catalogue, Domain, Error, Place};
use crate::pack::Packed;
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::RangeInclusive;

/// Domain ids of the catalogue. 0 is no domain and 1 any domain; larger ones are the apps' own.
const IDS: RangeInclusive<i64> = 2..=9999;

/// Seconds; the longest is a year.
const WINDOWS: RangeInclusive<i64> = 1..=31_536_000;

/// Words that the library's own constants begin with, as `HS_RETRY_NEVER`; and what Rust has no module of.
const RESERVED_WORDS: [&str; 14] = [
    "domain", "lang", "text", "retry", "category", "action", "error", "kind", "none", "any", "style", "parse",
    "register", "delay",
];
const RESERVED_KEYS: [&str; 3] = ["crate", "self", "super"];

/// Bytes of what stands before the name in a constant, and of the whole constant.
const LONGEST: usize = 255;

/// Holds the catalogue against its rules.
pub fn catalogue(catalogue: &Catalogue) -> Result<(), Vec<Mistake>> {
    let mut checker = Checker::default();
    for domain in &catalogue.domains {
        checker.domain(domain);
        for error in &domain.errors {
            checker.error(domain, error);
        }
    }
    if checker.mistakes.is_empty() { Ok(()) } else { Err(checker.mistakes) }
}

/// Holds the tables against what their numbers can count.
pub fn size(packed: &Packed, tables: &Tables) -> Result<(), Vec<Mistake>> {
    let counts = [
        ("errors", packed.records.len(), usize::from(u16::MAX)),
        ("domains", packed.domains.len(), usize::from(u16::MAX)),
        ("pages", packed.pages.len(), usize::from(u16::MAX)),
        ("different windows", packed.windows.len(), usize::from(u8::MAX)),
        ("bytes of text", tables.text.len(), (1 << 24) - 1),
    ];
    let over = counts.into_iter().filter(|(_, count, most)| count > most);
    let place = Place { file: "data".into(), line: 1 };
    let problem = |(what, count, most)| format!("there are {count} {what}; the tables hold {most}");
    let mistakes: Vec<_> = over.map(|over| Mistake { line: None, ..mistake(&place, "", "", problem(over)) }).collect();
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

#[derive(Default)]
struct Checker {
    mistakes: Vec<Mistake>,
    ids: HashMap<i64, Place>,
    keys: HashMap<String, Place>,
    codes: Codes,
    names: Names,
    constants: HashMap<String, Place>,
}

impl Checker {
    fn domain(&mut self, domain: &Domain) {
        let mut wrong = |field: &str, problem: String| {
            self.mistakes.push(mistake(&domain.place, "[domain]", field, problem));
        };
        if !IDS.contains(&domain.id) {
            wrong("id", format!("{} is outside {} to {}", domain.id, IDS.start(), IDS.end()));
        }
        if !identifier(&domain.key, |c| c.is_ascii_lowercase()) {
            wrong("key", format!("{:?} is not in lower_snake_case", domain.key));
        }
        let word = domain.key.split('_').next().unwrap_or_default();
        if RESERVED_WORDS.contains(&word) || RESERVED_KEYS.contains(&domain.key.as_str()) {
            wrong("key", format!("{:?} is taken by the library's own constants", domain.key));
        }
        if domain.prefix().len() > LONGEST {
            wrong("key", format!("the key has {} bytes; constants would be too long", domain.key.len()));
        }
        if let Some(problem) = domain.page.as_deref().and_then(page_fault) {
            wrong("page", problem);
        }
        if let Some(first) = seen(&mut self.ids, domain.id, &domain.place) {
            wrong("id", format!("{} is used twice, first in {first}", domain.id));
        }
        if let Some(first) = seen(&mut self.keys, domain.key.clone(), &domain.place) {
            wrong("key", format!("{:?} is used twice, first in {first}", domain.key));
        }
    }

    fn error(&mut self, domain: &Domain, error: &Error) {
        let mut wrong = |field: &str, problem: String| {
            self.mistakes.push(mistake(&error.place, &error.code.to_string(), field, problem));
        };
        if !identifier(&error.name, |c| c.is_ascii_uppercase()) {
            wrong("name", format!("{:?} is not in UPPER_SNAKE_CASE", error.name));
        }
        if let Some(problem) = window_fault(&error.answer) {
            wrong("window", problem);
        }
        if let Some(problem) = error.page.as_deref().and_then(page_fault) {
            wrong("page", problem);
        }
        if error.module.as_deref().is_some_and(|module| !identifier(module, |c| c.is_ascii_lowercase())) {
            wrong("module", format!("{:?} is not in lower_snake_case", error.module.as_deref().unwrap_or_default()));
        }
        if let Some(problem) = self.codes.fault(domain, error) {
            wrong("code", problem);
        }
        if let Some(problem) = self.names.fault(domain, error) {
            wrong("name", problem);
        }
        let constant = format!("{}{}", domain.prefix(), error.name);
        if constant.len() > LONGEST {
            wrong("name", format!("the constant has {} bytes; {LONGEST} are allowed", constant.len()));
        }
        if let Some(first) = seen(&mut self.constants, constant.clone(), &error.place) {
            wrong("name", format!("the constant {constant} is used twice, first in {first}"));
        }
    }
}

/// The codes seen so far.
#[derive(Default)]
struct Codes {
    /// By domain and code.
    meanings: HashMap<(i64, i64), Vec<Meaning>>,
    /// By their low 32 bits.
    cut: HashMap<i32, (i64, Place)>,
}

/// The module of a meaning, and where it stands.
type Meaning = (Option<String>, Place);

impl Codes {
    /// A code may stand twice in a domain only where each of its meanings names another module; and what an `int32_t`
    /// keeps of a longer code must not be another code.
    fn fault(&mut self, domain: &Domain, error: &Error) -> Option<String> {
        let code = canonical(error.code);
        let meanings = self.meanings.entry((domain.id, code)).or_default();
        let is_same = |module: &Option<String>| *module == error.module || module.is_none() || error.module.is_none();
        if let Some((_, Place { file, line })) = meanings.iter().find(|(module, _)| is_same(module)) {
            let twice = "the code stands twice in the domain, and no module tells the two apart";
            return Some(format!("{twice}, first in {file}:{line}"));
        }
        meanings.push((error.module.clone(), error.place.clone()));
        let (other, Place { file, line }) = self.cut.entry(code as i32).or_insert_with(|| (code, error.place.clone()));
        (*other != code).then(|| format!("an int32_t cannot tell the code from {other} in {file}:{line}"))
    }
}

/// The names seen so far, by the keys of their lookups.
#[derive(Default)]
struct Names(HashMap<u64, (String, Place)>);

impl Names {
    /// A key must not be that of another name, with or without a domain.
    fn fault(&mut self, domain: &Domain, error: &Error) -> Option<String> {
        let key = name_key(error.name.as_bytes());
        [key, in_domain(key, domain.id as i32)].into_iter().find_map(|key| {
            let (other, Place { file, line }) =
                self.0.entry(key).or_insert_with(|| (error.name.clone(), error.place.clone()));
            (*other != error.name).then(|| format!("a lookup cannot tell the name from {other} in {file}:{line}"))
        })
    }
}

fn mistake(place: &Place, subject: &str, field: &str, problem: String) -> Mistake {
    Mistake { file: place.file.clone(), line: Some(place.line), subject: subject.into(), field: field.into(), problem }
}

/// Notes `key`; where it has been seen before, says where.
fn seen<K: Eq + Hash>(places: &mut HashMap<K, Place>, key: K, place: &Place) -> Option<String> {
    let first = places.get(&key).map(|first| format!("{}:{}", first.file, first.line));
    places.entry(key).or_insert_with(|| place.clone());
    first
}

/// Words of letters and digits, the first beginning with a letter, joined by single underscores.
fn identifier(text: &str, letter: impl Fn(char) -> bool) -> bool {
    text.starts_with(&letter)
        && text.split('_').all(|word| !word.is_empty() && word.chars().all(|c| letter(c) || c.is_ascii_digit()))
}

fn window_fault(answer: &Answer) -> Option<String> {
    let window = answer.window?;
    if answer.retry != Retry::Throttled {
        return Some("only a throttled call has a window".into());
    }
    (!WINDOWS.contains(&window))
        .then(|| format!("{window} seconds are outside {} to {}", WINDOWS.start(), WINDOWS.end()))
}

fn page_fault(page: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    let problem = || format!("{page:?} is not the last part of a page's address: lower case, digits, - and _");
    (!page.chars().all(fits)).then(problem)
}
