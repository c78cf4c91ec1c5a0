//! What the compiler says to data that is wrong, what it accepts, and what it makes of data that is right.
//!
//! A small catalogue that is right is changed in one place at a time. Expected messages are written out in full, so a
//! message that names the wrong file, line, code or field fails, and so does one that comes with another.

use hs_error_compiler::{Choice, Tables, compile};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use toml::de::{DeTable, DeValue};

const EVERYTHING: Choice = Choice { has_domain: &|_| true, has_chinese: true };

const COMMON: &str = include_str!("../../common.toml");

/// The line of a text stands in the expected messages: the first error begins at line 8, the second at line 22.
const ALPHA: &str = r#"[domain]
id = 10
key = "alpha"
kit = "Alpha Kit"
kit_zh = "甲套件"
page = "errorcode-alpha"

[[error]]
code = -2
name = "BROKEN"
message = "It is broken."
category = "internal"
retry = "never"
action = "none"
title.en = "Broken"
title.zh = "已损坏"
cause.en = ["It fell.", "It is old."]
cause.zh = ["摔坏了。", "太旧了。"]
solution.en = ["Repair it."]
solution.zh = ["修理。"]

[[error]]
code = 7
name = "B_LOST"
message = "It is lost."
category = "not_found"
retry = "backoff"
action = "wait"
page = "errorcode-lost"
title.en = "Lost"
title.zh = "已丢失"
cause.en = ["Nobody saw it."]
cause.zh = ["没有人看见。"]
solution.en = ["Look for it.", "Wait for it."]
solution.zh = ["寻找。", "等待。"]
"#;

/// Its id is below that of the other file, its name behind it: the order of ids is not that of the files. It gives code 7
/// a second meaning and the name BROKEN a second code. The error begins at line 8.
const BETA: &str = r#"[domain]
id = 9
key = "beta"
kit = "Beta Kit"
kit_zh = "乙套件"
page = "errorcode-beta"

[[error]]
code = 7
name = "BROKEN"
message = "Beta is broken."
category = "internal"
retry = "never"
action = "none"
title.en = "Beta broken"
title.zh = "乙损坏"
cause.en = ["Alpha broke it."]
cause.zh = ["被甲损坏。"]
solution.en = ["Repair alpha."]
solution.zh = ["修理甲。"]
"#;

/// The files of a catalogue, by their paths below its root.
struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    fn valid() -> Self {
        Self(BTreeMap::new()).put("common.toml", COMMON).put("data/alpha.toml", ALPHA).put("data/beta.toml", BETA)
    }

    fn put(mut self, file: &str, content: impl Into<Vec<u8>>) -> Self {
        self.0.insert(file.into(), content.into());
        self
    }

    fn without(mut self, file: &str) -> Self {
        assert!(self.0.remove(file).is_some(), "{file}");
        self
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let text = String::from_utf8(self.0[file].clone()).expect("the text is UTF-8");
        // A change that hits nothing, or more than is meant, would test nothing.
        assert_eq!(text.matches(from).count(), 1, "{file}: {from:?}");
        self.put(file, text.replace(from, to))
    }

    /// The tables, or the mistakes, one a line.
    fn compile(&self) -> Result<Tables, String> {
        let root = folder();
        fs::create_dir(root.join("data")).expect("a folder is made");
        for (file, content) in &self.0 {
            fs::write(root.join(file), content).expect("a file is written");
        }
        compile_at(&root)
    }

    fn tables(&self) -> Tables {
        self.compile().unwrap_or_else(|mistakes| panic!("{mistakes}"))
    }

    fn mistakes(&self) -> String {
        self.compile().err().unwrap_or_else(|| panic!("it compiles"))
    }
}

/// A fresh folder, of which each test has as many as it likes.
fn folder() -> PathBuf {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let name = format!("refusals-{}", MADE.fetch_add(1, Ordering::Relaxed));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder is made");
    folder
}

fn compile_at(root: &Path) -> Result<Tables, String> {
    compile(root, &EVERYTHING)
        .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// Each row: what is changed in `alpha.toml`, into what, and everything that is said.
#[track_caller]
fn refused(rows: &[(&str, &str, &str)]) {
    for (from, to, expected) in rows {
        let said = Files::valid().change("data/alpha.toml", from, to).mistakes();
        assert_eq!(said, *expected, "{from:?} -> {to:?}");
    }
}

/// Where `text` begins in the real `common.toml`, whose lines may move.
fn common_line(text: &str) -> usize {
    let before = COMMON.split_once(text).expect("common.toml has the text").0;
    1 + before.matches('\n').count()
}

#[test]
fn the_valid_catalogue_compiles() {
    let Tables { source, .. } = Files::valid().tables();
    // The tables stand in the order of ids, and the codes in that of their 32 bits.
    let places =
        ["Domain(0)", "Domain(9)", "Domain(10)", "new(0, Retry", "new(-2, Retry", "new(7, Retry", "pub mod domain"];
    assert!(places.is_sorted_by_key(|place| source.find(place).expect(place)), "{source}");
    let unsigned = Files::valid().change("data/alpha.toml", "code = -2\n", "code = 4294967294\n").tables().source;
    let second =
        |source: &str| source.lines().filter_map(|line| line.strip_prefix("Head::new(")).nth(1).map(String::from);
    assert!(second(&unsigned).is_some_and(|head| head.starts_with("4294967294,")), "{unsigned}");
    assert!(second(&source).is_some_and(|head| head.starts_with("-2,")), "{source}");
    let constants = [
        "/// Alpha Kit.\npub const ALPHA: crate::Domain = crate::Domain(10);\n",
        "/// Beta Kit.\npub mod r#beta {\n/// Beta broken.\npub const BROKEN: i64 = 7;\n}\n",
        "/// Broken.\npub const BROKEN: i64 = -2;\n/// Lost.\npub const B_LOST: i64 = 7;\n",
    ];
    for constant in constants {
        assert!(source.contains(constant), "{constant}\n{source}");
    }
}

#[test]
fn an_error_has_its_own_page_or_that_of_its_domain() {
    let Tables { source, text } = Files::valid().tables();
    let pages = source.split_once("PAGES: ").expect("there is a table").1.lines().skip(1);
    let addresses: Vec<&str> = pages
        .map_while(|row| row.strip_prefix("[o(")?.split_once(')'))
        .map(|(offset, _)| text[offset.parse().expect("an offset")..].split('\0').next().expect("a text"))
        .collect();
    let records = source.lines().filter(|line| line.starts_with("Record {"));
    let page = |record: &str| record.split_once("page: ")?.1.split_once(',')?.0.parse::<usize>().ok();
    let last_part = |page: usize| addresses[page].rsplit('/').next().expect("an address");
    let found: Vec<_> = records.map(|record| last_part(page(record).expect("a page"))).collect();
    // That of unknown codes is none; then -2, then 7 of the lower id and 7 of the higher one.
    assert_eq!(found, ["", "errorcode-alpha", "errorcode-beta", "errorcode-lost"]);
}

#[test]
fn what_is_unusual_but_right_compiles() {
    let rows = [
        ("id = 10\n", "id = 2\n"),
        ("id = 10\n", "id = 9999\n"),
        (r#"key = "alpha""#, r#"key = "beta_2nd""#),
        (r#"key = "alpha""#, r#"key = "texts""#),
        ("code = 7\n", "code = 0\n"),
        ("code = 7\n", "code = 2\n"),
        ("code = 7\n", "code = -9223372036854775808\n"),
        ("code = 7\n", "code = 9223372036854775807\n"),
        // One more than the 32 bits that stand for -2.
        ("code = 7\n", "code = 0xffff_ffff\n"),
        // More than 32 bits, of which the low ones are 5.
        ("code = 7\n", "code = 8589934597\n"),
        // A page that is not known, a module, and two meanings in one domain.
        ("page = \"errorcode-alpha\"\n", ""),
        ("code = 7\n", "code = 7\nmodule = \"a_2\"\n"),
        ("B_LOST", "B2_4LOST"),
        ("\nretry = \"backoff\"\n", "\n\"retry\" = 'backoff' # a comment\n"),
        (r#"page = "errorcode-lost""#, "page = \"js-apis_2\""),
        ("It is lost.", "It is lost: \\\"\\\\u\\\" \u{a0}?"),
        ("It is lost.", "丢失了。"),
    ];
    for (from, to) in rows {
        let compiled = Files::valid().change("data/alpha.toml", from, to).compile();
        assert!(compiled.is_ok(), "{from:?} -> {to:?}: {:?}", compiled.err());
    }
}

#[test]
fn files_that_are_unusual_but_right_compile() {
    let Tables { source, text } = Files::valid().tables();
    let unusual = [
        Files::valid().put("data/README.md", "no data"),
        Files::valid().put("data/alpha.toml", ALPHA.replace('\n', "\r\n")),
        Files::valid().put("data/alpha.toml", format!("\u{feff}{ALPHA}")),
    ];
    for files in unusual {
        let tables = files.tables();
        assert_eq!((tables.source, tables.text), (source.clone(), text.clone()));
    }
    let head = ALPHA.split_once("[[error]]").expect("there is an error").0;
    assert!(Files::valid().put("data/alpha.toml", head).compile().is_ok(), "a domain without codes");
}

#[test]
fn every_missing_field_is_named() {
    // Field, and the place that is named: the head of the table, or the first line of the dotted ones.
    let rows = [
        ("id", "1: [domain]"),
        ("key", "1: [domain]"),
        ("kit", "1: [domain]"),
        ("kit_zh", "1: [domain]"),
        ("code", "8: error 1"),
        ("name", "8: -2"),
        ("message", "8: -2"),
        ("category", "8: -2"),
        ("retry", "8: -2"),
        ("action", "8: -2"),
        ("title.en", "15: -2"),
        ("title.zh", "15: -2"),
        ("cause.en", "17: -2"),
        ("cause.zh", "17: -2"),
        ("solution.en", "19: -2"),
        ("solution.zh", "19: -2"),
    ];
    for (field, place) in rows {
        let at = ALPHA.find(&format!("\n{field} = ")).expect(field);
        let rest = ALPHA[at + 1..].split_once('\n').expect("the line ends").1;
        let files = Files::valid().put("data/alpha.toml", format!("{}\n{rest}", &ALPHA[..at]));
        assert_eq!(files.mistakes(), format!("data/alpha.toml:{place}: {field}: missing"));
    }
}

#[test]
fn a_missing_table_or_domain_is_named() {
    refused(&[
        ("title.en = \"Broken\"\ntitle.zh = \"已损坏\"\n", "", "data/alpha.toml:8: -2: title: missing"),
        (
            "cause.en = [\"It fell.\", \"It is old.\"]\ncause.zh = [\"摔坏了。\", \"太旧了。\"]\n",
            "",
            "data/alpha.toml:8: -2: cause: missing",
        ),
        (
            "solution.en = [\"Repair it.\"]\nsolution.zh = [\"修理。\"]\n",
            "",
            "data/alpha.toml:8: -2: solution: missing",
        ),
    ]);
    let tail = &ALPHA[ALPHA.find("[[error]]").expect("there is an error")..];
    let files = Files::valid().put("data/alpha.toml", tail);
    assert_eq!(files.mistakes(), "data/alpha.toml: there is no [domain]");
}

#[test]
fn a_word_that_is_none_gets_the_list() {
    refused(&[
        (
            r#"category = "internal""#,
            r#"category = "Internal""#,
            "data/alpha.toml:12: -2: category: \"Internal\" is none of: cancelled unknown invalid_argument \
             deadline_exceeded not_found already_exists permission_denied resource_exhausted failed_precondition \
             aborted out_of_range unimplemented internal unavailable data_loss unauthenticated",
        ),
        (
            r#"retry = "never""#,
            r#"retry = "sometimes""#,
            "data/alpha.toml:13: -2: retry: \"sometimes\" is none of: never backoff throttled after_user_action \
             after_state_change",
        ),
        (
            r#"action = "wait""#,
            r#"action = "weight""#,
            "data/alpha.toml:28: 7: action: \"weight\" is none of: none fix_arguments fix_call_order fix_app_config \
             request_permission sign_in accept_agreement check_network wait free_resources restart_service \
             restart_device update_system use_fallback ask_user contact_support",
        ),
        // What is no word at all is said to be that and nothing more.
        (r#"retry = "never""#, r#"retry = """#, "data/alpha.toml:13: -2: retry: the text is empty"),
        (
            r#"action = "wait""#,
            "action = 8",
            "data/alpha.toml:28: 7: action: a text is wanted, not a value of type integer",
        ),
    ]);
}

#[test]
fn an_unknown_field_gets_the_list_of_known_ones() {
    refused(&[
        (
            "id = 10\n",
            "id = 10\ncolour = 1\n",
            "data/alpha.toml:3: [domain]: colour: unknown field; known here: id key kit kit_zh page",
        ),
        (
            "code = 7\n",
            "code = 7\nmesage = \"It is lost.\"\n",
            "data/alpha.toml:24: 7: mesage: unknown field; known here: action category cause code message module name \
             page retry solution title window",
        ),
        (
            "title.zh = \"已丢失\"\n",
            "title.zh = \"已丢失\"\ntitle.de = \"Verloren\"\n",
            "data/alpha.toml:32: 7: title.de: unknown field; known here: en zh",
        ),
    ]);
}

#[test]
fn a_file_holds_domain_and_errors_only() {
    let only = "unknown; a file holds one [domain] and any number of [[error]]";
    let rows = [
        ("[domain]", "version = 1\n[domain]", format!("data/alpha.toml:1: version: {only}")),
        ("[[error]]\ncode = 7", "[[errors]]\ncode = 7", format!("data/alpha.toml:22: errors: {only}")),
        ("[domain]", "[[domain]]", format!("data/alpha.toml:1: domain: {only}\ndata/alpha.toml: there is no [domain]")),
        // What would break the message is escaped.
        ("[domain]", "\"a\\nb\" = 1\n[domain]", format!("data/alpha.toml:1: a\\nb: {only}")),
    ];
    for (from, to, expected) in rows {
        assert_eq!(Files::valid().change("data/alpha.toml", from, to).mistakes(), expected);
    }
    let head = ALPHA.split_once("[[error]]").expect("there is an error").0;
    let errors =
        ["[error]\n", "error = 3\n"].map(|error| Files::valid().put("data/alpha.toml", error.to_owned() + head));
    for files in errors {
        assert_eq!(files.mistakes(), format!("data/alpha.toml:1: error: {only}"));
    }
    let files = Files::valid().put("data/alpha.toml", format!("error = [\n3,\n'four']\n{head}"));
    let expected = "data/alpha.toml:2: error 1: this is not a table\ndata/alpha.toml:3: error 2: this is not a table";
    assert_eq!(files.mistakes(), expected);
}

#[test]
fn a_text_is_one_visible_line() {
    let rows = [
        (r"It\u0000is lost.", "the text has a NUL"),
        (r"It\tis lost.", "the text has the control character U+0009"),
        (r"It\nis lost.", "the text has the control character U+000A"),
        (r"It\ris lost.", "the text has the control character U+000D"),
        (r"It\u007fis lost.", "the text has the control character U+007F"),
        (r"It\u0085is lost.", "the text has the control character U+0085"),
        ("It\u{2028}is lost.", "the text has the control character U+2028"),
        ("It\u{2029}is lost.", "the text has the control character U+2029"),
        ("It\u{feff}is lost.", "the text has the control character U+FEFF"),
        ("\u{feff}It is lost.", "the text has the control character U+FEFF"),
        ("", "the text is empty"),
        (" ", "the text begins or ends with white space"),
        (" It is lost.", "the text begins or ends with white space"),
        ("It is lost. ", "the text begins or ends with white space"),
        (r"It is lost.\n", "the text begins or ends with white space"),
        ("It is lost.\u{3000}", "the text begins or ends with white space"),
    ];
    for (text, problem) in rows {
        let files = Files::valid().change("data/alpha.toml", "It is lost.", text);
        assert_eq!(files.mistakes(), format!("data/alpha.toml:25: 7: message: {problem}"), "{text:?}");
    }
    // The same holds wherever a text stands.
    refused(&[
        ("Alpha Kit", "Alpha Kit ", "data/alpha.toml:4: [domain]: kit: the text begins or ends with white space"),
        ("甲套件", "", "data/alpha.toml:5: [domain]: kit_zh: the text is empty"),
        ("errorcode-alpha", "", "data/alpha.toml:6: [domain]: page: the text is empty"),
        ("errorcode-lost", "", "data/alpha.toml:29: 7: page: the text is empty"),
        ("已丢失", r"已\t丢失", "data/alpha.toml:31: 7: title.zh: the text has the control character U+0009"),
        ("It is old.", "", "data/alpha.toml:17: -2: cause.en: the text is empty"),
        ("寻找。", r"寻\u0000找。", "data/alpha.toml:35: 7: solution.zh: the text has a NUL"),
    ]);
}

#[test]
fn lists_are_of_one_length_and_not_empty() {
    refused(&[
        (
            r#"["It fell.", "It is old."]"#,
            r#"["It fell."]"#,
            "data/alpha.toml:17: -2: cause: the languages differ: 1 items in en, 2 in zh",
        ),
        (
            r#"["寻找。", "等待。"]"#,
            r#"["寻找。", "再找。", "等待。"]"#,
            "data/alpha.toml:34: 7: solution: the languages differ: 2 items in en, 3 in zh",
        ),
        (r#"["Repair it."]"#, "[]", "data/alpha.toml:19: -2: solution.en: the list is empty"),
        (r#"["没有人看见。"]"#, "[]", "data/alpha.toml:33: 7: cause.zh: the list is empty"),
    ]);
}

#[test]
fn a_value_of_another_type_is_named() {
    let rows = [
        ("id = 10\n", "id = 10.0\n", "2: [domain]: id: an integer is wanted, not a value of type float"),
        ("code = 7\n", "code = \"7\"\n", "23: error 2: code: an integer is wanted, not a value of type string"),
        (r#""B_LOST""#, "404", "24: 7: name: a text is wanted, not a value of type integer"),
        (r#""errorcode-lost""#, "true", "29: 7: page: a text is wanted, not a value of type boolean"),
        (r#""甲套件""#, "1979-05-27", "5: [domain]: kit_zh: a text is wanted, not a value of type datetime"),
        (r#""Lost""#, "[\"Lost\"]", "30: 7: title.en: a text is wanted, not a value of type array"),
        (
            r#"["It fell.", "It is old."]"#,
            "\"It fell.\"",
            "17: -2: cause.en: a list of texts is wanted, not a value of type string",
        ),
        (r#""It is old.""#, "5", "17: -2: cause.en: a text is wanted, not a value of type integer"),
        (
            "title.en = \"Broken\"\ntitle.zh = \"已损坏\"\n",
            "title = \"Broken\"\n",
            "15: -2: title: a table is wanted, not a value of type string",
        ),
        (
            "cause.en = [\"Nobody saw it.\"]\ncause.zh = [\"没有人看见。\"]\n",
            "cause = [\"Nobody saw it.\"]\n",
            "32: 7: cause: a table is wanted, not a value of type array",
        ),
    ];
    for (from, to, expected) in rows {
        refused(&[(from, to, &format!("data/alpha.toml:{expected}"))]);
    }
}

#[test]
fn a_number_fits_64_bits() {
    for number in ["9223372036854775808", "-9223372036854775809", "0xffffffffffffffff"] {
        let problem = format!("{number} does not fit 64 bits");
        let code = Files::valid().change("data/alpha.toml", "code = 7\n", &format!("code = {number}\n"));
        assert_eq!(code.mistakes(), format!("data/alpha.toml:23: {number}: code: {problem}"));
        let id = Files::valid().change("data/alpha.toml", "id = 10\n", &format!("id = {number}\n"));
        assert_eq!(id.mistakes(), format!("data/alpha.toml:2: [domain]: id: {problem}"));
    }
}

#[test]
fn names_keys_pages_and_ids_are_of_their_form() {
    for name in ["lost", "Lost", "_LOST", "LOST_", "B__LOST", "2LOST", "B-LOST", "B LOST", "LÖST", "丢失"] {
        let files = Files::valid().change("data/alpha.toml", "B_LOST", name);
        let expected = format!("data/alpha.toml:22: 7: name: {name:?} is not in UPPER_SNAKE_CASE");
        assert_eq!(files.mistakes(), expected);
    }
    let key = |key: &str| Files::valid().change("data/alpha.toml", "key = \"alpha\"", &format!("key = {key:?}"));
    for bad in ["Alpha", "ALPHA", "_alpha", "alpha_", "al__pha", "2alpha", "al-pha", "al pha", "alphä"] {
        let expected = format!("data/alpha.toml:1: [domain]: key: {bad:?} is not in lower_snake_case");
        assert_eq!(key(bad).mistakes(), expected);
    }
    for taken in [
        "domain", "lang", "text", "retry", "category", "action", "error", "kind", "none", "any", "style", "parse",
        "register", "delay",
    ] {
        let expected = format!("data/alpha.toml:1: [domain]: key: {taken:?} is taken by the library's own constants");
        assert_eq!(key(taken).mistakes(), expected);
    }
    for taken in ["error_tables", "domain_x", "retry_kit", "self"] {
        let expected = format!("data/alpha.toml:1: [domain]: key: {taken:?} is taken by the library's own constants");
        assert_eq!(key(taken).mistakes(), expected);
    }
    // A keyword of Rust is a module all the same.
    assert!(key("type").tables().source.contains("pub mod r#type {"));
    let long = "a".repeat(252);
    let too_long = "data/alpha.toml:1: [domain]: key: the key has 252 bytes; constants would be too long";
    assert!(key(&long).mistakes().starts_with(too_long));
    let long = Files::valid().change("data/alpha.toml", "B_LOST", &"L".repeat(247));
    let too_long = "data/alpha.toml:22: 7: name: the constant has 256 bytes; 255 are allowed";
    assert_eq!(long.mistakes(), too_long);
    assert!(Files::valid().change("data/alpha.toml", "B_LOST", &"L".repeat(246)).compile().is_ok());
    for page in ["Errorcode", "errorcode.html", "doc/errorcode", "errorcode#7", "error code", "错误码"] {
        let problem = format!("{page:?} is not the last part of a page's address: lower case, digits, - and _");
        let domain = Files::valid().change("data/alpha.toml", "errorcode-alpha", page);
        assert_eq!(domain.mistakes(), format!("data/alpha.toml:1: [domain]: page: {problem}"));
        let error = Files::valid().change("data/alpha.toml", "errorcode-lost", page);
        assert_eq!(error.mistakes(), format!("data/alpha.toml:22: 7: page: {problem}"));
    }
    for id in ["-1", "0", "1", "10000", "4294967306"] {
        let files = Files::valid().change("data/alpha.toml", "id = 10\n", &format!("id = {id}\n"));
        assert_eq!(files.mistakes(), format!("data/alpha.toml:1: [domain]: id: {id} is outside 2 to 9999"));
    }
}

#[test]
fn the_tables_hold_what_their_numbers_count() {
    let head = "[domain]\nid = 11\nkey = \"gamma\"\nkit = \"Gamma\"\nkit_zh = \"丙\"\npage = \"gamma\"\n";
    let (_, error) = BETA.split_once("[[error]]").expect("there is an error");
    let many = |count: usize, change: &dyn Fn(usize, String) -> String| {
        let errors = (0..count).map(|index| {
            let error = error.replace("code = 7", &format!("code = {index}")).replace("BROKEN", &format!("B{index}"));
            change(index, format!("[[error]]{error}"))
        });
        Files::valid().put("data/gamma.toml", format!("{head}\n{}", errors.collect::<String>()))
    };
    let errors = many(65_535, &|_, error| error);
    assert_eq!(errors.mistakes(), "data: there are 65539 errors; the tables hold 65535");
    let window = |index, error: String| error.replace("\"never\"", &format!("\"throttled\"\nwindow = {}", index + 1));
    assert_eq!(many(255, &window).mistakes(), "data: there are 256 different windows; the tables hold 255");
    assert!(many(254, &window).compile().is_ok());
    let text = Files::valid().change("data/alpha.toml", "It is lost.", &"x".repeat(1 << 24));
    let mistakes = text.mistakes();
    assert!(
        mistakes.starts_with("data: there are 16") && mistakes.ends_with("bytes of text; the tables hold 16777215")
    );
}

#[test]
fn only_a_throttled_call_has_a_window() {
    let window = |retry: &str, seconds: &str| {
        let fields = format!("retry = {retry:?}\nwindow = {seconds}\n");
        Files::valid().change("data/alpha.toml", "retry = \"backoff\"\n", &fields)
    };
    for seconds in ["1", "31_536_000"] {
        let source = window("throttled", seconds).tables().source;
        assert!(source.contains(&format!("[\n0,\n{},\n]", seconds.replace('_', ""))), "{source}");
    }
    for seconds in ["0", "-1", "31536001"] {
        let expected = format!("data/alpha.toml:22: 7: window: {seconds} seconds are outside 1 to 31536000");
        assert_eq!(window("throttled", seconds).mistakes(), expected);
    }
    assert_eq!(window("backoff", "5").mistakes(), "data/alpha.toml:22: 7: window: only a throttled call has a window");
    let expected = "data/alpha.toml:28: 7: window: an integer is wanted, not a value of type string";
    assert_eq!(window("throttled", "\"5\"").mistakes(), expected);
}

#[test]
fn a_code_or_name_stands_once_in_its_domain() {
    let twice = "the code stands twice in the domain, and no module tells the two apart, first in data/alpha.toml:8";
    // An unsigned 32-bit value and the negative one with the same bits are the same code.
    let rows = [("-2", "-2"), ("-2", "4294967294"), ("4294967294", "-2"), ("4294967294", "4_294_967_294"), ("7", "7")];
    for (first, second) in rows {
        let files = Files::valid()
            .change("data/alpha.toml", "code = -2\nname = \"BROKEN\"", &format!("code = {first}\nname = \"BROKEN\""))
            .change("data/alpha.toml", "code = 7\nname = \"B_LOST\"", &format!("code = {second}\nname = \"B_LOST\""));
        assert_eq!(files.mistakes(), format!("data/alpha.toml:22: {}: code: {twice}", second.replace('_', "")));
    }
    refused(&[
        ("code = 7\n", "code = 0xFFFFFFFE\n", &format!("data/alpha.toml:22: 4294967294: code: {twice}")),
        (
            "B_LOST",
            "BROKEN",
            "data/alpha.toml:22: 7: name: the constant HS_ALPHA_BROKEN is used twice, first in data/alpha.toml:8",
        ),
    ]);
}

#[test]
fn names_have_keys_of_their_own() {
    // Made such that a lookup has one number for both.
    let files = Files::valid().change("data/alpha.toml", "\"BROKEN\"", "\"YZNIRJKYAAAPDAAA\"").change(
        "data/beta.toml",
        "\"BROKEN\"",
        "\"FHCMBFKAX6I2ZKD7\"",
    );
    let expected =
        "data/beta.toml:8: 7: name: a lookup cannot tell the name from YZNIRJKYAAAPDAAA in data/alpha.toml:8";
    assert_eq!(files.mistakes(), expected);
}

#[test]
fn modules_tell_the_meanings_of_a_code_apart() {
    let with = |first: &str, second: &str| {
        let files = Files::valid().change("data/alpha.toml", "code = -2\n", &format!("code = 7\n{first}"));
        files.change("data/alpha.toml", "code = 7\nname = \"B_LOST\"", &format!("code = 7\n{second}name = \"B_LOST\""))
    };
    let Tables { source, text } = with("module = \"router\"\n", "module = \"scroll\"\n").tables();
    let table =
        source.split_once("MODULES: [(u16, Offset); 2] = [\n").expect("two").1.split_once(']').expect("an end").0;
    // Record 0 is that of the unknown codes, record 1 that of the other domain, which goes first.
    let rows = table.lines().map(|row| row.strip_prefix('(')?.strip_suffix(")),")?.split_once(", o("));
    let modules: Vec<_> = rows
        .flatten()
        .map(|(record, offset)| {
            (record, text[offset.parse().expect("an offset")..].split('\0').next().expect("a text"))
        })
        .collect();
    assert_eq!(modules, [("2", "router"), ("3", "scroll")]);

    let line = |module: &str| 22 + usize::from(!module.is_empty());
    let twice = "the code stands twice in the domain, and no module tells the two apart, first in data/alpha.toml:8";
    for [first, second] in
        [["module = \"a\"\n", "module = \"a\"\n"], ["module = \"a\"\n", ""], ["", "module = \"a\"\n"]]
    {
        assert_eq!(with(first, second).mistakes(), format!("data/alpha.toml:{}: 7: code: {twice}", line(first)));
    }
    refused(&[(
        "code = 7\n",
        "code = 7\nmodule = \"Router\"\n",
        "data/alpha.toml:22: 7: module: \"Router\" is not in lower_snake_case",
    )]);
}

#[test]
fn an_int32_tells_a_long_code_from_every_other() {
    refused(&[
        (
            "code = 7\n",
            "code = 8589934590\n",
            "data/alpha.toml:22: 8589934590: code: an int32_t cannot tell the code from -2 in data/alpha.toml:8",
        ),
        (
            "code = -2\n",
            "code = 4294967303\n",
            "data/alpha.toml:22: 7: code: an int32_t cannot tell the code from 4294967303 in data/alpha.toml:8\n\
             data/beta.toml:8: 7: code: an int32_t cannot tell the code from 4294967303 in data/alpha.toml:8",
        ),
    ]);
}

#[test]
fn an_id_a_key_or_a_constant_belongs_to_one_domain() {
    let rows = [
        ("id = 9\n", "id = 10\n", "data/beta.toml:1: [domain]: id: 10 is used twice, first in data/alpha.toml:1"),
        (
            r#"key = "beta""#,
            r#"key = "alpha""#,
            "data/beta.toml:1: [domain]: key: \"alpha\" is used twice, first in data/alpha.toml:1",
        ),
        // alpha_b + LOST and alpha + B_LOST.
        (
            r#"key = "beta""#,
            r#"key = "alpha_b""#,
            "data/beta.toml:8: 7: name: the constant HS_ALPHA_B_LOST is used twice, first in data/alpha.toml:22",
        ),
    ];
    for (from, to, expected) in rows {
        // Otherwise the code and the name would collide as well.
        let files = Files::valid()
            .change("data/alpha.toml", "code = 7\n", "code = 8\n")
            .change("data/beta.toml", "BROKEN", "LOST")
            .change("data/beta.toml", from, to);
        assert_eq!(files.mistakes(), expected);
    }
}

#[test]
fn common_texts_are_held_to_the_same_rules() {
    let unknown = &COMMON[COMMON.find("[unknown]").expect("a table")..COMMON.find("[retry_advice]").expect("a table")];
    let advice = &COMMON[COMMON.find("[retry_advice]").expect("a table")..];
    let backoff = COMMON.lines().find(|line| line.starts_with("backoff.zh")).expect("a line");
    let known = "after_state_change after_user_action backoff never throttled";
    let rows = [
        (unknown, "", 1, "unknown: missing".into()),
        (advice, "", 1, "retry_advice: missing".into()),
        (backoff, "", common_line("backoff.en"), "retry_advice.backoff.zh: missing".into()),
        ("category = \"unknown\"\n", "", common_line("[unknown]"), "unknown.category: missing".into()),
        (
            "solution.zh = [\n",
            "solution.zh = ['',\n",
            common_line("solution.zh"),
            "unknown.solution.zh: the text is empty".into(),
        ),
        (
            "never.en = \"",
            "never.en = \" ",
            common_line("never.en"),
            "retry_advice.never.en: the text begins or ends with white space".into(),
        ),
        (
            "never.en = \"",
            "now.en = 'Now.'\nnever.en = \"",
            common_line("never.en"),
            format!("retry_advice.now: unknown field; known here: {known}"),
        ),
        (
            "[unknown]",
            "[domain]\n[unknown]",
            common_line("[unknown]"),
            "domain: unknown field; known here: retry_advice unknown".into(),
        ),
    ];
    for (from, to, line, expected) in rows {
        let said = Files::valid().change("common.toml", from, to).mistakes();
        assert_eq!(said, format!("common.toml:{line}: {expected}"), "{from:?} -> {to:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let root = folder();
    // What the system says about a missing file, in its own words.
    let missing = fs::read(root.join("missing")).expect_err("the file is missing");
    assert_eq!(compile_at(&root).err(), Some(format!("data: {missing}")));
    assert_eq!(Files::valid().without("common.toml").mistakes(), format!("common.toml: {missing}"));

    let empty = Files::valid().without("data/alpha.toml").without("data/beta.toml").put("data/alpha.tml", ALPHA);
    assert_eq!(empty.mistakes(), "data: there is no .toml file");

    let (before, after) = ALPHA.split_once("B_LOST").expect("the name");
    let latin = [before.as_bytes(), b"L\xd6ST", after.as_bytes()].concat();
    assert_eq!(Files::valid().put("data/alpha.toml", latin).mistakes(), "data/alpha.toml:24: this is not UTF-8");
    let latin = [COMMON.as_bytes(), b"\n\xff"].concat();
    let line = COMMON.matches('\n').count() + 2;
    assert_eq!(Files::valid().put("common.toml", latin).mistakes(), format!("common.toml:{line}: this is not UTF-8"));
}

#[test]
fn a_syntax_error_is_named_with_its_line() {
    let rows = [
        ("code = 7\n", "code = \n", 23),
        ("code = 7\n", "code = 7\ncode = 7\n", 24),
        ("\"It is lost.\"", "\"It is lost.", 25),
        ("It is lost.", r"It is \lost.", 25),
        ("It is lost.", "It is\0lost.", 25),
        ("cause.zh = [\"没有人看见。\"]", "cause.zh = [\"没有人看见。\" 1]", 33),
        ("[[error]]\ncode = 7", "[[error]\ncode = 7", 22),
        ("[[error]]\ncode = 7", "[domain]\ncode = 7", 22),
    ];
    for (from, to, line) in rows {
        let said = Files::valid().change("data/alpha.toml", from, to).mistakes();
        // The words are the parser's own.
        let words = said.strip_prefix(&format!("data/alpha.toml:{line}: "));
        assert!(words.is_some_and(|words| !words.is_empty()), "{from:?} -> {to:?}: {said}");
    }
}

#[test]
fn every_mistake_is_reported_at_once() {
    let read = Files::valid()
        .change("common.toml", "backoff.zh = ", "backoff.de = ")
        .change("data/alpha.toml", "id = 10\n", "")
        .change("data/alpha.toml", "name = \"BROKEN\"\n", "")
        .change("data/alpha.toml", "\"已损坏\"", "4")
        .change("data/alpha.toml", "code = 7\n", "code = 7.0\ncolour = 3\n")
        .change("data/beta.toml", "retry = \"never\"", "retry = \"ever\"")
        .put("data/gamma.toml", "[")
        .put("data/omega.toml", b"\xff");
    let said = read.mistakes();
    let said: Vec<_> = said.lines().map(|line| line.split(": ").take(3).collect::<Vec<_>>().join(": ")).collect();
    let line = common_line("backoff.");
    assert_eq!(
        said[..2],
        [
            format!("common.toml:{line}: retry_advice.backoff.zh: missing"),
            format!("common.toml:{}: retry_advice.backoff.de: unknown field; known here", line + 1),
        ]
    );
    let alpha = ["7: -2: name", "14: -2: title.zh", "21: error 2: code", "22: error 2: colour", "1: [domain]: id"];
    assert_eq!(said[2..7], alpha.map(|place| format!("data/alpha.toml:{place}")));
    assert_eq!(said[7], "data/beta.toml:13: 7: retry");
    assert!(said[8].starts_with("data/gamma.toml:1: "), "{}", said[8]);
    assert_eq!(said[9..], ["data/omega.toml:1: this is not UTF-8"]);
}

#[test]
fn every_broken_rule_is_reported_at_once() {
    let checked = Files::valid()
        .change("data/alpha.toml", "id = 10\n", "id = 1\n")
        .change("data/alpha.toml", "key = \"alpha\"", "key = \"Alpha\"")
        .change("data/alpha.toml", "code = 7\n", "code = -2\n")
        .change("data/alpha.toml", "B_LOST", "BROKEN")
        .change("data/beta.toml", "errorcode-beta", "?");
    let expected = [
        "data/alpha.toml:1: [domain]: id: 1 is outside 2 to 9999",
        "data/alpha.toml:1: [domain]: key: \"Alpha\" is not in lower_snake_case",
        "data/alpha.toml:22: -2: code: the code stands twice in the domain, and no module tells the two apart, first in \
         data/alpha.toml:8",
        "data/alpha.toml:22: -2: name: the constant HS_ALPHA_BROKEN is used twice, first in data/alpha.toml:8",
        "data/beta.toml:1: [domain]: page: \"?\" is not the last part of a page's address: lower case, digits, - and _",
    ];
    assert_eq!(checked.mistakes(), expected.join("\n"));
}

#[test]
fn only_the_data_decides_the_tables() {
    let Tables { source, text } = Files::valid().tables();
    let shuffled = ALPHA.replacen("id = 10\nkey = \"alpha\"\n", "key = \"alpha\"\n# A comment.\nid = 10\n", 1);
    assert_ne!(shuffled, ALPHA);
    let same = [
        Files::valid(),
        // The files in the other order.
        Files(BTreeMap::new()).put("common.toml", COMMON).put("data/z.toml", ALPHA).put("data/a.toml", BETA),
        Files::valid().put("data/alpha.toml", shuffled),
    ];
    for files in same {
        let tables = files.tables();
        assert_eq!((tables.source, tables.text), (source.clone(), text.clone()));
    }
    // The version tells apart what differs in as little as one text, one number or one word.
    let version = |source: &str| source.lines().find(|line| line.contains("VERSION_Z")).map(str::to_owned);
    for (from, to) in [("It fell.", "It felt."), ("code = 7\n", "code = 8\n"), ("\"wait\"", "\"none\"")] {
        let other = Files::valid().change("data/alpha.toml", from, to).tables();
        assert_ne!(version(&other.source), version(&source), "{from:?} -> {to:?}");
    }
}

#[test]
fn the_blob_holds_every_text_of_the_data() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut data = vec![COMMON.to_owned()];
    for file in fs::read_dir(real.join("data")).expect("there is data") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            data.push(fs::read_to_string(path).expect("a file is read"));
        }
    }
    let real = compile_at(&real).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let small = [COMMON, ALPHA, BETA].map(String::from).to_vec();
    for (tables, data) in [(real, data), (Files::valid().tables(), small)] {
        let mut texts = Vec::new();
        for file in &data {
            let root = DeTable::parse(file).expect("the data is TOML");
            root.get_ref().values().for_each(|value| collect(value.get_ref(), &mut texts));
        }
        assert!(texts.len() > 30);
        for text in texts {
            assert!(tables.text.contains(&format!("{text}\0")), "{text}");
        }
        every_offset_is_that_of_a_text(&tables);
    }
}

/// The texts of a value as the blob is to hold them: several items of a list are numbered lines.
fn collect(value: &DeValue, texts: &mut Vec<String>) {
    match value {
        DeValue::String(text) => texts.push(text.to_string()),
        DeValue::Table(table) => table.values().for_each(|value| collect(value.get_ref(), texts)),
        DeValue::Array(items) if items.len() > 1 && items[0].get_ref().is_str() => {
            let lines = items.iter().zip(1..).map(|(item, at)| format!("{at}. {}", item.get_ref().as_str().unwrap()));
            texts.push(lines.collect::<Vec<_>>().join("\n"));
        }
        DeValue::Array(items) => items.iter().for_each(|item| collect(item.get_ref(), texts)),
        _ => {}
    }
}

/// Every text ends with a NUL, none is stored twice, and the source points at nothing else.
fn every_offset_is_that_of_a_text(Tables { source, text }: &Tables) {
    let mut texts: Vec<String> = text.strip_suffix('\0').expect("a NUL").split('\0').map(reversed).collect();
    texts.sort();
    // Read backwards and sorted, a text that ends another one stands right before one that it ends.
    assert!(texts.windows(2).all(|pair| !pair[1].starts_with(&pair[0])));

    let offsets: Vec<usize> =
        source.split("o(").skip(1).filter_map(|rest| rest.split(')').next()?.parse().ok()).collect();
    assert!(offsets.len() > 50);
    assert!(offsets.iter().all(|&offset| text.is_char_boundary(offset) && text[offset..].contains('\0')));
    // Each text is there because something begins with it.
    let starts = text.match_indices('\0').map(|(end, _)| end + 1).filter(|&start| start < text.len());
    let unused: Vec<usize> = starts.filter(|start| !offsets.contains(start)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn reversed(text: &str) -> String {
    text.chars().rev().collect()
}
