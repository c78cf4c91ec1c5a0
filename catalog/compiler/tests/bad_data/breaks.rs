//! Ways to break a catalogue that is right.

use crate::catalogue::{Files, Kit, Line, catalogue, file, files, quoted};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::ops::RangeInclusive;

/// A catalogue in which one thing is wrong, and where that is.
#[derive(Clone, Debug)]
pub struct Broken {
    pub kits: Vec<Kit>,
    pub file: String,
    pub lines: RangeInclusive<usize>,
    pub subject: String,
    pub field: String,
}

impl Broken {
    fn new(kits: Vec<Kit>, kit: usize, table: usize, field: &str) -> Self {
        let (lines, subject) = (kits[kit].lines(table), kits[kit].subject(table));
        Self { kits, file: file(kit), lines, subject, field: field.into() }
    }
}

/// Values of another type, and texts that are none.
const NO_INTEGERS: [&str; 8] = ["1.0", "\"1\"", "true", "[1]", "{}", "1979-05-27", "nan", "9223372036854775808"];
const NO_TEXTS: [&str; 16] = [
    "1",
    "-1.5",
    "false",
    "[\"x\"]",
    "{ en = \"x\" }",
    "07:32:00",
    "\"\"",
    "\" x\"",
    "\"x\u{3000}\"",
    r#""x\u0000""#,
    r#""x\ty""#,
    r#""x\u001by""#,
    r#""x\ny""#,
    "\"x\u{200b}y\"",
    "\"x\u{202e}y\"",
    "'\u{feff}x'",
];
const NO_LISTS: [&str; 9] =
    ["1", "\"x\"", "{ a = 1 }", "[]", "[1]", "[[\"x\"]]", "[\"x\", \"\"]", r#"["x\u0000"]"#, "[\"x \"]"];

/// Texts that fit no field but those which hold any text.
const NO_WORDS: [&str; 8] = ["Ab", "a b", "a/b", "É", "丙", "-A", "a.", "x\u{301}"];

/// Breaks one field, or gives what belongs to one to two.
pub fn field() -> impl Strategy<Value = Broken> {
    let catalogue = catalogue().prop_filter("there is an error", |kits| kits.iter().any(|kit| kit.tables.len() > 1));
    (catalogue, any::<[Index; 4]>(), 0..8).prop_map(|(kits, [kit, table, line, value], how)| {
        let kit = kit.index(kits.len());
        let table = table.index(kits[kit].tables.len());
        match (how, table) {
            (0, _) => unknown_field(kits, kit, table),
            (1, 0) => domain_twice(kits, kit, value.index(2)),
            (1, _) => error_twice(kits, kit, table, value.index(2)),
            _ => {
                let line = line.index(kits[kit].tables[table].len());
                bad_value(kits, kit, table, line, value)
            }
        }
    })
}

fn unknown_field(mut kits: Vec<Kit>, kit: usize, table: usize) -> Broken {
    kits[kit].tables[table].push(("\"col\\nour\"".into(), "1".into()));
    Broken::new(kits, kit, table, "col\\nour")
}

/// A second domain with the id or the key of another one.
fn domain_twice(mut kits: Vec<Kit>, kit: usize, which: usize) -> Broken {
    let mut head = kits[kit].tables[0].clone();
    let (own, other) = [(("id", "77"), "key"), (("key", "\"another\""), "id")][which];
    set(&mut head, own.0, own.1);
    kits.push(Kit { tables: vec![head] });
    let last = kits.len() - 1;
    Broken::new(kits, last, 0, other)
}

/// A second error with the code of another one, or with a code that is the same to an `int32_t`.
fn error_twice(mut kits: Vec<Kit>, kit: usize, table: usize, which: usize) -> Broken {
    let mut error = kits[kit].tables[table].clone();
    set(&mut error, "name", "\"ANOTHER\"");
    if which == 0 {
        let code: i64 = kits[kit].subject(table).parse().expect("a code");
        set(&mut error, "code", &(code ^ 1 << 40).to_string());
    }
    kits[kit].tables.push(error);
    let last = kits[kit].tables.len() - 1;
    Broken::new(kits, kit, last, "code")
}

fn set(lines: &mut [Line], field: &str, value: &str) {
    lines.iter_mut().find(|(name, _)| name == field).expect("the field is there").1 = value.into();
}

/// Leaves a field out, or gives it a value that it cannot have.
fn bad_value(mut kits: Vec<Kit>, kit: usize, table: usize, line: usize, which: Index) -> Broken {
    let field = kits[kit].tables[table][line].0.clone();
    let values = bad_values(&field);
    let value = &values[which.index(values.len())];
    let subject = match value {
        _ if field != "code" => kits[kit].subject(table),
        Some(number) if number.parse::<i128>().is_ok() => number.clone(),
        _ => format!("error {table}"),
    };
    match value {
        Some(value) => kits[kit].tables[table][line].1.clone_from(value),
        None => drop(kits[kit].tables[table].remove(line)),
    }
    // The languages differ in a list as a whole.
    let differs = value.as_ref().is_some_and(|value| *value == too_long());
    let field = if differs { field.split('.').next().expect("a field").to_owned() } else { field };
    Broken { file: file(kit), lines: kits[kit].lines(table), subject, field, kits }
}

/// A list with more items than any other.
fn too_long() -> String {
    format!("[{}]", ["\"x\""; 5].join(", "))
}

fn bad_values(field: &str) -> Vec<Option<String>> {
    let values = |values: &[&str]| values.iter().map(|&value| Some(value.to_owned())).collect::<Vec<_>>();
    let texts = |texts: &[&str]| texts.iter().map(|text| Some(quoted(text))).collect::<Vec<_>>();
    let missing = || vec![None];
    match field {
        "id" => [missing(), values(&NO_INTEGERS), values(&["-1", "0", "1", "10000", "0x1_0000_0002"])].concat(),
        "code" => [missing(), values(&NO_INTEGERS)].concat(),
        "window" => [values(&NO_INTEGERS), values(&["-1", "0", "31536001"])].concat(),
        "cause.en" | "cause.zh" | "solution.en" | "solution.zh" => {
            [missing(), values(&NO_LISTS), vec![Some(too_long())]].concat()
        }
        "page" => [values(&NO_TEXTS), texts(&NO_WORDS)].concat(),
        "module" => [values(&NO_TEXTS), texts(&NO_WORDS), texts(&["a__b", "_a", "a_"])].concat(),
        "key" => {
            let own = ["error", "self", "a__b", "9a", &"k".repeat(300)];
            [missing(), values(&NO_TEXTS), texts(&NO_WORDS), texts(&own)].concat()
        }
        "name" => {
            let own = ["A__B", "_A", "9A", "a", &"N".repeat(300), &"N".repeat(100_000)];
            [missing(), values(&NO_TEXTS), texts(&NO_WORDS), texts(&own)].concat()
        }
        "category" | "retry" | "action" => [missing(), values(&NO_TEXTS), texts(&NO_WORDS)].concat(),
        _ => [missing(), values(&NO_TEXTS)].concat(),
    }
}

/// What is written over: signs of TOML, what UTF-8 forbids (overlong, a surrogate, alone, too large), and pieces of data.
const PIECES: [&[u8]; 32] = [
    b"",
    b"\0",
    b"\xff",
    b"\xc0\x80",
    b"\xe0\x80\xaf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xe4",
    b"\n",
    b"\r",
    b"\t",
    b" ",
    b"#",
    b"=",
    b"\"",
    b"\"\"\"",
    b"'",
    b"[",
    b"]",
    b"[[",
    b"{",
    b"}",
    b".",
    b",",
    b"\\",
    b"\\u0000",
    b"\xef\xbb\xbf",
    b"[domain]\n",
    b"[[error]]\n",
    b"code = 0x1F\n",
    b"title.en = 'x'\n",
    b"-0_1e9",
];

/// A catalogue of which one file has been written over here and there.
pub fn bytes() -> impl Strategy<Value = Files> {
    let inserted = prop_oneof![
        6 => "[a-zA-Z0-9 ]".prop_map(String::into_bytes),
        3 => select(&PIECES[..]).prop_map(<[u8]>::to_vec),
        1 => vec(any::<u8>(), 0..8),
    ];
    let removed = prop_oneof![12 => Just(1), 2 => 0..3usize, 1 => 0..300usize, 1 => Just(usize::MAX)];
    let edits = vec((any::<Index>(), removed, inserted), 1..3);
    (catalogue(), any::<Index>(), edits).prop_map(|(kits, file, edits)| {
        let mut files = files(&kits);
        let file = file.index(files.len());
        let content = files.values_mut().nth(file).expect("a file");
        for (at, removed, inserted) in edits {
            let start = at.index(content.len() + 1);
            let end = start.saturating_add(removed).min(content.len());
            content.splice(start..end, inserted);
        }
        files
    })
}
