//! Taking typed fields out of a TOML table. A field that is missing or wrong is noted with its place and read as an
//! empty value, so that one build shows every mistake.

use crate::kinds::{Kind, Lang};
use crate::mistake::Mistake;
use crate::model::{Local, Place};
use std::collections::BTreeSet;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A data file.
pub struct Source {
    pub file: String,
    pub text: String,
    /// Where each line ends.
    ends: Vec<usize>,
}

impl Source {
    pub fn new(file: &str, text: String) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end).collect();
        Self { file: file.into(), text, ends }
    }

    pub fn line(&self, at: usize) -> usize {
        1 + self.ends.partition_point(|&end| end < at)
    }

    pub fn mistake(&self, at: usize, subject: &str, field: &str, problem: impl Into<String>) -> Mistake {
        Mistake {
            file: self.file.clone(),
            line: Some(self.line(at)),
            subject: subject.into(),
            field: field.into(),
            problem: problem.into(),
        }
    }
}

/// One table of a data file, while it is being read.
pub struct Fields<'a> {
    source: &'a Source,
    subject: String,
    /// What stands before a field's own name: empty, or `title.`.
    prefix: String,
    span: Range<usize>,
    table: &'a DeTable<'a>,
    known: BTreeSet<&'static str>,
    mistakes: Vec<Mistake>,
}

impl<'a> Fields<'a> {
    pub fn new(source: &'a Source, subject: &str, span: Range<usize>, table: &'a DeTable<'a>) -> Self {
        Self {
            source,
            subject: subject.into(),
            prefix: String::new(),
            span,
            table,
            known: BTreeSet::new(),
            mistakes: Vec::new(),
        }
    }

    pub fn place(&self) -> Place {
        Place { file: self.source.file.clone(), line: self.source.line(self.span.start) }
    }

    pub fn integer(&mut self, field: &'static str) -> i64 {
        self.required(field).map_or(0, |value| self.integer_of(value, field))
    }

    pub fn optional_integer(&mut self, field: &'static str) -> Option<i64> {
        self.optional(field).map(|value| self.integer_of(value, field))
    }

    pub fn text(&mut self, field: &'static str) -> String {
        match self.required(field) {
            Some(value) => self.text_of(value, field),
            None => String::new(),
        }
    }

    pub fn optional_text(&mut self, field: &'static str) -> Option<String> {
        let value = self.optional(field)?;
        Some(self.text_of(value, field))
    }

    pub fn kind<K: Kind>(&mut self, field: &'static str) -> K {
        let first = K::ALL[0];
        let Some(value) = self.required(field) else { return first };
        let word = self.text_of(value, field);
        // Whatever is empty or no text has been noted as that.
        if word.is_empty() {
            return first;
        }
        K::ALL.iter().copied().find(|kind| kind.word() == word).unwrap_or_else(|| {
            let words: Vec<_> = K::ALL.iter().map(|kind| kind.word()).collect();
            self.note(value.span(), field, format!("{word:?} is none of: {}", words.join(" ")));
            first
        })
    }

    pub fn local_text(&mut self, field: &'static str) -> Local<String> {
        self.table(field, |fields| [fields.text(Lang::En.word()), fields.text(Lang::Zh.word())])
    }

    pub fn local_list(&mut self, field: &'static str) -> Local<Vec<String>> {
        let mistakes = self.mistakes.len();
        let lists: Local<Vec<String>> =
            self.table(field, |fields| [fields.list(Lang::En.word()), fields.list(Lang::Zh.word())]);
        let [en, zh] = [lists[0].len(), lists[1].len()];
        if en != zh && mistakes == self.mistakes.len() {
            self.note(self.table[field].span(), field, format!("the languages differ: {en} items in en, {zh} in zh"));
        }
        lists
    }

    /// Reads the table `field` with `read`; a missing or wrong one reads as empty.
    pub fn table<T: Default>(&mut self, field: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        let Some(value) = self.required(field) else { return T::default() };
        let DeValue::Table(table) = value.get_ref() else {
            return self.wrong_type(value.span(), field, "a table", value.get_ref());
        };
        let mut inner = Fields::new(self.source, &self.subject, value.span(), table);
        inner.prefix = format!("{}{field}.", self.prefix);
        let read = read(&mut inner);
        self.mistakes.extend(inner.finish());
        read
    }

    /// Everything that was wrong, unknown fields included.
    pub fn finish(mut self) -> Vec<Mistake> {
        for (name, _) in self.table.iter() {
            if !self.known.contains(name.get_ref().as_ref()) {
                let known: Vec<_> = self.known.iter().copied().collect();
                let problem = format!("unknown field; known here: {}", known.join(" "));
                let name_shown = name.get_ref().escape_debug().to_string();
                self.note(name.span(), &name_shown, problem);
            }
        }
        self.mistakes
    }

    fn list(&mut self, field: &'static str) -> Vec<String> {
        let Some(value) = self.required(field) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            return self.wrong_type(value.span(), field, "a list of texts", value.get_ref());
        };
        if items.is_empty() {
            self.note(value.span(), field, "the list is empty");
        }
        items.iter().map(|item| self.text_of(item, field)).collect()
    }

    fn integer_of(&mut self, value: &Spanned<DeValue<'a>>, field: &str) -> i64 {
        let DeValue::Integer(number) = value.get_ref() else {
            return self.wrong_type(value.span(), field, "an integer", value.get_ref());
        };
        i64::from_str_radix(number.as_str(), number.radix()).unwrap_or_else(|_| {
            self.note(value.span(), field, format!("{number} does not fit 64 bits"));
            0
        })
    }

    fn text_of(&mut self, value: &Spanned<DeValue<'a>>, field: &str) -> String {
        let DeValue::String(text) = value.get_ref() else {
            return self.wrong_type(value.span(), field, "a text", value.get_ref());
        };
        if let Some(problem) = fault(text) {
            self.note(value.span(), field, problem);
        }
        text.to_string()
    }

    fn optional(&mut self, field: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.insert(field);
        self.table.get(field)
    }

    fn required(&mut self, field: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.optional(field);
        if value.is_none() {
            self.note(self.span.clone(), field, "missing");
        }
        value
    }

    fn wrong_type<T: Default>(&mut self, span: Range<usize>, field: &str, wanted: &str, got: &DeValue) -> T {
        self.note(span, field, format!("{wanted} is wanted, not a value of type {}", got.type_str()));
        T::default()
    }

    fn note(&mut self, span: Range<usize>, field: &str, problem: impl Into<String>) {
        let field = format!("{}{field}", self.prefix);
        self.mistakes.push(self.source.mistake(span.start, &self.subject, &field, problem));
    }
}

/// What makes a text unfit to be a line of C text.
fn fault(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("the text is empty".into());
    }
    if text.trim() != text {
        return Some("the text begins or ends with white space".into());
    }
    // What breaks a line in JavaScript, cannot be seen, or changes the direction of what follows.
    let is_hidden = |c| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let bad = text.chars().find(|&c| c.is_control() || is_hidden(c))?;
    Some(match bad {
        '\0' => "the text has a NUL".into(),
        other => format!("the text has the control character U+{:04X}", other as u32),
    })
}
