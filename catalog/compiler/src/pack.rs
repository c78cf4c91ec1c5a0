//! Packing the catalogue: every text into one blob, everything else into numbers, so that the tables hold no pointer.

use crate::Choice;
use crate::blob::{Blob, Symbol};
use crate::canonical::canonical;
use crate::hash::{code_key, in_domain, name_key};
use crate::kinds::{Action, Category, Kind, Retry, Text};
use crate::model::{Answer, Catalogue, Domain, Error, Local};
use crate::perfect::{self, Perfect};
use std::collections::BTreeMap;

/// The tables, in the order in which they are written.
#[derive(Default)]
pub struct Packed {
    has_chinese: bool,
    pub blob: Blob,
    /// The first is the domain of the record for unknown codes; then by id, which is the order of precedence.
    pub domains: Vec<PackedDomain>,
    /// The first answers for unknown codes; then by canonical code and precedence.
    pub records: Vec<Record>,
    /// Where the first meaning of each code stands; the same for each domain, and for the name in each domain and, under
    /// the number that stands for any, without one.
    pub by_code: Perfect,
    pub by_domain: Perfect,
    pub by_name: Perfect,
    /// The pages of the official reference, for each language.
    pub pages: Vec<Local<Symbol>>,
    /// The documented windows of throttled calls, in seconds; the first stands for none.
    pub windows: Vec<u32>,
    /// The words of the kinds, and the advice of the retry classes, by the numbers of the values.
    pub text_words: Vec<Symbol>,
    pub retry_words: Vec<Symbol>,
    pub retry_advice: Vec<Local<Symbol>>,
    pub category_words: Vec<Symbol>,
    pub action_words: Vec<Symbol>,
}

/// A domain.
pub struct PackedDomain {
    pub id: i64,
    pub key: String,
    pub key_text: Symbol,
    pub kit: Local<Symbol>,
    /// The length of what stands before the name in a constant.
    pub prefix: usize,
}

/// A code, or what stands for the unknown ones.
pub struct Record {
    pub code: i64,
    pub name: String,
    pub module: Option<Symbol>,
    pub domain: usize,
    pub page: usize,
    pub window: usize,
    pub constant: Symbol,
    pub message: Symbol,
    pub title: Local<Symbol>,
    pub cause: Local<Symbol>,
    pub solution: Local<Symbol>,
    pub retry: Retry,
    pub category: Category,
    pub action: Action,
}

/// Packs a catalogue that has been checked.
pub fn pack(catalogue: &Catalogue, choice: &Choice) -> Packed {
    let mut packed = Packed { has_chinese: choice.has_chinese, ..Packed::default() };
    packed.unknown(&catalogue.unknown);
    let mut domains: Vec<_> = catalogue.domains.iter().filter(|domain| (choice.has_domain)(&domain.key)).collect();
    domains.sort_by_key(|domain| domain.id);
    for domain in domains {
        packed.domain(domain);
    }
    packed.records[1..].sort_by_key(|record| (canonical(record.code), record.domain));
    packed.index();
    packed.text_words = packed.words::<Text>();
    packed.retry_words = packed.words::<Retry>();
    packed.retry_advice = catalogue.retry_advice.iter().map(|advice| packed.local(advice)).collect();
    packed.category_words = packed.words::<Category>();
    packed.action_words = packed.words::<Action>();
    packed
}

impl Packed {
    /// Domain 0 and record 0, with everything empty that a code would have.
    fn unknown(&mut self, answer: &Answer) {
        let nothing = self.blob.put("");
        self.domains.push(PackedDomain { id: 0, key: String::new(), key_text: nothing, kit: [nothing; 2], prefix: 0 });
        self.pages.push([nothing; 2]);
        let record = self.record(0, 0, String::new(), nothing, answer);
        self.records.push(record);
    }

    fn domain(&mut self, domain: &Domain) {
        let packed = PackedDomain {
            id: domain.id,
            key: domain.key.clone(),
            key_text: self.blob.put(&domain.key),
            kit: self.local(&domain.kit),
            prefix: domain.prefix().len(),
        };
        self.domains.push(packed);
        for error in &domain.errors {
            self.error(domain, error);
        }
    }

    fn error(&mut self, domain: &Domain, error: &Error) {
        let page = self.page(error.page.as_ref().or(domain.page.as_ref()));
        let constant = self.blob.put(&format!("{}{}", domain.prefix(), error.name));
        let record = self.record(error.code, page, error.name.clone(), constant, &error.answer);
        let module = error.module.as_ref().map(|module| self.blob.put(module));
        self.records.push(Record { module, ..record });
    }

    /// The tables that a lookup enters: in each, the first record of several under one key is the one that answers.
    fn index(&mut self) {
        let mut codes = BTreeMap::new();
        let mut codes_in_domains = BTreeMap::new();
        let mut names = BTreeMap::new();
        for (index, record) in self.by_precedence() {
            let domain = self.domains[record.domain].id as i32;
            let (code, name) = (code_key(record.code), name_key(record.name.as_bytes()));
            codes.entry(code).or_insert(index);
            codes_in_domains.entry(in_domain(code, domain)).or_insert(index);
            // Most names are those of one record, which needs no second key.
            if *names.entry(name).or_insert(index) != index {
                names.insert(in_domain(name, domain), index);
            }
        }
        let [by_code, by_domain, by_name] =
            [codes, codes_in_domains, names].map(|keys| perfect::table(&Vec::from_iter(keys)));
        (self.by_code, self.by_domain, self.by_name) = (by_code, by_domain, by_name);
    }

    /// The records but the first, each with its index.
    fn by_precedence(&self) -> Vec<(u16, &Record)> {
        // Where there are more records than 16 bits count, they are refused once the tables are written.
        let indexed = self.records.iter().enumerate().map(|(index, record)| (index as u16, record));
        let mut records: Vec<_> = indexed.skip(1).collect();
        records.sort_by_key(|(index, record)| (record.domain, *index));
        records
    }

    /// A record of the domain that is being packed.
    fn record(&mut self, code: i64, page: usize, name: String, constant: Symbol, answer: &Answer) -> Record {
        let window = answer.window.map_or(0, |seconds| seconds as u32);
        Record {
            code,
            name,
            module: None,
            domain: self.domains.len() - 1,
            page,
            window: place_of(&mut self.windows, window),
            constant,
            message: self.blob.put(&answer.message),
            title: self.local(&answer.title),
            cause: self.local(&answer.cause.each_ref().map(|items| lines(items))),
            solution: self.local(&answer.solution.each_ref().map(|items| lines(items))),
            retry: answer.retry,
            category: answer.category,
            action: answer.action,
        }
    }

    /// The words of a kind by their numbers; a number that no value has gets the empty text.
    fn words<K: Kind>(&mut self) -> Vec<Symbol> {
        let mut words = Vec::new();
        for kind in K::ALL {
            words.resize(usize::from(kind.number()), self.blob.put(""));
            words.push(self.blob.put(kind.word()));
        }
        words
    }

    /// Where the address of a page stands in the list; the first of it stands for none.
    fn page(&mut self, page: Option<&String>) -> usize {
        let Some(page) = page else { return 0 };
        let address = |site| format!("https://developer.huawei.com/consumer/{site}/doc/harmonyos-references/{page}");
        let page = self.local(&["en", "cn"].map(address));
        place_of(&mut self.pages, page)
    }

    fn local(&mut self, texts: &Local<String>) -> Local<Symbol> {
        let [en, zh] = texts;
        [en, if self.has_chinese { zh } else { en }].map(|text| self.blob.put(text))
    }
}

/// Where a value stands in a list; at its end from now on if it has not been there.
fn place_of<T: PartialEq>(list: &mut Vec<T>, value: T) -> usize {
    list.iter().position(|known| *known == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    })
}

/// A list as text: a single item bare, several ones numbered, one a line.
fn lines(items: &[String]) -> String {
    match items {
        [single] => single.clone(),
        several => {
            let numbered = several.iter().enumerate().map(|(index, item)| format!("{}. {item}", index + 1));
            numbered.collect::<Vec<_>>().join("\n")
        }
    }
}
