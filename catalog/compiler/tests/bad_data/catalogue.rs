//! Catalogues that are right, made at random: the ground that bad data is made from.

use hs_error_compiler::kinds::{Action, Category, Kind, Retry};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The files of a catalogue, by their paths below its root.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A field, dotted as a mistake names it, and its value as TOML.
pub type Line = (String, String);

/// A data file, one field a line, so that each can be broken by itself.
#[derive(Clone, Debug)]
pub struct Kit {
    /// The head, then the errors.
    pub tables: Vec<Vec<Line>>,
}

pub const COMMON: &str = include_str!("../../../common.toml");

/// What texts are made of: few characters, so that many texts are the end of another; and some that need care.
const CHARACTERS: &str = "aab  甲乙é😀\"\\'#=[]{}.,0-{}$%/";

/// Whole numbers from both sides of where 32 and 64 bits end.
const EDGES: [i64; 8] = [0, -1, 1 << 31, i32::MIN as i64, (1 << 32) - 1, 1 << 32, i64::MIN, i64::MAX];

/// The files in which these kits are written.
pub fn files(kits: &[Kit]) -> Files {
    let data = kits.iter().enumerate().map(|(index, kit)| (file(index), kit.text().into()));
    data.chain([("common.toml".into(), COMMON.into())]).collect()
}

/// The file of a kit.
pub fn file(kit: usize) -> String {
    format!("data/kit{kit}.toml")
}

/// Some kits that are right.
pub fn catalogue() -> impl Strategy<Value = Vec<Kit>> {
    let kit = (any::<bool>(), proptest::option::of(page()), text(), text(), vec(error(), 0..6));
    vec(kit, 1..4).prop_map(|kits| {
        let mut codes = HashMap::new();
        let mut catalogue = Vec::new();
        for (index, (has_modules, page, en, zh, errors)) in kits.into_iter().enumerate() {
            // The order of ids is not that of the files.
            let id = [500, 2, 9999][index].to_string();
            let fields =
                [("id", id), ("key", quoted(&format!("kit{index}"))), ("kit", quoted(&en)), ("kit_zh", quoted(&zh))];
            let head = lines(fields.into_iter().chain(page.map(|page| ("page", quoted(&page)))));
            catalogue.push(Kit { tables: [vec![head], distinct(errors, has_modules, &mut codes)].concat() });
        }
        catalogue
    })
}

fn lines<'a>(fields: impl Iterator<Item = (&'a str, String)>) -> Vec<Line> {
    fields.map(|(field, value)| (field.to_owned(), value)).collect()
}

/// Makes the codes, names and modules of a kit's errors such that they go together, in the kit and with other kits.
fn distinct(errors: Vec<(i64, Vec<Line>)>, has_modules: bool, codes: &mut HashMap<i32, i64>) -> Vec<Vec<Line>> {
    let mut own = HashSet::new();
    let mut kept = Vec::new();
    for (index, (code, mut lines)) in errors.into_iter().enumerate() {
        // Of all codes that an int32_t cannot tell apart, the first one is everybody's.
        let code = *codes.entry(code as i32).or_insert(code);
        if !own.insert(code) && !has_modules {
            continue;
        }
        lines.push(("code".into(), code.to_string()));
        if has_modules {
            lines.push(("module".into(), quoted(&format!("part_{index}"))));
        }
        let (_, name) = lines.iter_mut().find(|(field, _)| field == "name").expect("an error has a name");
        *name = name.replacen('E', &format!("E{index}_"), 1);
        kept.push(lines);
    }
    kept
}

impl Kit {
    pub fn text(&self) -> String {
        let table = |(index, lines): (usize, &Vec<Line>)| {
            let head = if index == 0 { "[domain]\n" } else { "[[error]]\n" };
            let lines = lines.iter().map(|(field, value)| format!("{field} = {value}\n"));
            head.to_owned() + &lines.collect::<String>()
        };
        self.tables.iter().enumerate().map(table).collect()
    }

    /// The lines of the file that a table is written on.
    pub fn lines(&self, table: usize) -> std::ops::RangeInclusive<usize> {
        let before: usize = self.tables[..table].iter().map(|lines| 1 + lines.len()).sum();
        before + 1..=before + 1 + self.tables[table].len()
    }

    /// What a mistake in a table is said to be about.
    pub fn subject(&self, table: usize) -> String {
        let code = |(field, value): &Line| (field == "code").then(|| value.clone());
        if table == 0 { "[domain]".into() } else { self.tables[table].iter().find_map(code).expect("a code") }
    }
}

/// An error but for its place in its kit, and the code that it would like to have.
fn error() -> impl Strategy<Value = (i64, Vec<Line>)> {
    let code = prop_oneof![-3i64..10, any::<i32>().prop_map(i64::from), any::<i64>(), select(&EDGES)];
    let window = proptest::option::of(1..=31_536_000i64);
    let kinds = (word::<Category>(), word::<Retry>(), word::<Action>(), window);
    let texts = (text(), text(), text(), items(), items());
    let own = ("E([AB]|[A-Z0-9]{1,9}|[A-Z]{200})", proptest::option::of(page()));
    (code, own, kinds, texts).prop_map(|(code, (name, page), (category, retry, action, window), texts)| {
        let (message, title, title_zh, cause, solution) = texts;
        let window = window.filter(|_| retry == "throttled").map(|seconds| ("window", seconds.to_string()));
        let page = page.map(|page| ("page", quoted(&page)));
        let [cause, cause_zh] = lists(cause);
        let [solution, solution_zh] = lists(solution);
        let fields = [
            ("name", quoted(&name)),
            ("message", quoted(&message)),
            ("category", quoted(category)),
            ("retry", quoted(retry)),
            ("action", quoted(action)),
            ("title.en", quoted(&title)),
            ("title.zh", quoted(&title_zh)),
            ("cause.en", cause),
            ("cause.zh", cause_zh),
            ("solution.en", solution),
            ("solution.zh", solution_zh),
        ];
        (code, lines(fields.into_iter().chain(window).chain(page)))
    })
}

fn word<K: Kind>() -> impl Strategy<Value = &'static str> {
    select(K::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>())
}

fn page() -> impl Strategy<Value = String> {
    "[a-c0-9_-]{1,3}"
}

/// A text that is right: one line, no space at its ends.
fn text() -> impl Strategy<Value = String> {
    let characters: Vec<char> = CHARACTERS.chars().collect();
    vec(select(characters), 1..12).prop_map(|characters| {
        let text: String = characters.into_iter().collect();
        if text.trim().is_empty() { "x".into() } else { text.trim().into() }
    })
}

/// The items of a list in both languages.
fn items() -> impl Strategy<Value = Vec<(String, String)>> {
    vec((text(), text()), 1..4)
}

fn lists(items: Vec<(String, String)>) -> [String; 2] {
    let (en, zh): (Vec<_>, Vec<_>) = items.iter().map(|(en, zh)| (quoted(en), quoted(zh))).unzip();
    [en, zh].map(|items| format!("[{}]", items.join(", ")))
}

/// A text as TOML.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
