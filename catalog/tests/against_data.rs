//! The library held against the data it is made from: the files are read anew, field by field, and with none of the
//! compiler's code, so that a mistake in the compiler or in the tables cannot stand on both sides. Of the files those are
//! read that the features of the build choose.

use hs_error_catalog::{
    Action, Category, Domain, Entry, Kind, Lang, Retry, Text, VERSION_Z, entries, find, find_in, find_name, version,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::iter::successors;
use std::path::Path;
use toml::{Table, Value};

/// The words by their numbers, which are in callers' binaries and must never change.
const RETRIES: [&str; 5] = ["never", "backoff", "throttled", "after_user_action", "after_state_change"];

/// gRPC's canonical codes; 0 is its OK.
const CATEGORIES: [&str; 17] = [
    "",
    "cancelled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    "data_loss",
    "unauthenticated",
];

const ACTIONS: [&str; 16] = [
    "none",
    "fix_arguments",
    "fix_call_order",
    "fix_app_config",
    "request_permission",
    "sign_in",
    "accept_agreement",
    "check_network",
    "wait",
    "free_resources",
    "restart_service",
    "restart_device",
    "update_system",
    "use_fallback",
    "ask_user",
    "contact_support",
];

const TEXTS: [&str; 14] = [
    "name",
    "constant",
    "message",
    "title",
    "cause",
    "solution",
    "doc_url",
    "kit",
    "domain",
    "retry",
    "category",
    "action",
    "retry_advice",
    "module",
];

/// The data as it is written.
struct Data {
    common: Table,
    meanings: Vec<Meaning>,
}

/// What one code means in one domain.
struct Meaning {
    domain: Table,
    error: Table,
}

impl Data {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let parse = |path: &Path| -> Table { fs::read_to_string(path).expect("a file").parse().expect("TOML") };
        let mut meanings = Vec::new();
        let paths = fs::read_dir(root.join("data")).expect("a folder").map(|file| file.expect("a file").path());
        for path in paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml")) {
            let mut file = parse(&path);
            let Some(Value::Table(domain)) = file.remove("domain") else { panic!("a file without a domain") };
            let Some(Value::Array(errors)) = file.remove("error") else { panic!("a file without errors") };
            if !is_chosen(word(&domain, "key")) {
                continue;
            }
            meanings.extend(errors.into_iter().map(|error| {
                let Value::Table(error) = error else { panic!("an error that is no table") };
                Meaning { domain: domain.clone(), error }
            }));
        }
        // The order of the library.
        meanings.sort_by_key(|meaning| (signed(meaning.code()), meaning.domain()));
        // Otherwise nothing would be held against anything.
        assert!(!meanings.is_empty());
        Self { common: parse(&root.join("common.toml")), meanings }
    }

    /// The domains, by ascending id.
    fn domains(&self) -> BTreeSet<Domain> {
        self.meanings.iter().map(Meaning::domain).collect()
    }

    /// The meanings of each code, by ascending id of their domain.
    fn by_code(&self) -> BTreeMap<i64, Vec<&Meaning>> {
        let mut by_code: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for meaning in &self.meanings {
            by_code.entry(signed(meaning.code())).or_default().push(meaning);
        }
        by_code
    }

    /// The entries that have a name, by ascending id of their domain.
    fn by_name(&self) -> BTreeMap<&str, BTreeMap<Domain, Entry>> {
        let mut by_name: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for meaning in &self.meanings {
            by_name.entry(word(&meaning.error, "name")).or_default().insert(meaning.domain(), meaning.entry());
        }
        by_name
    }

    fn advice(&self, retry: &str, lang: Lang) -> String {
        let Some(Value::Table(advice)) = self.common.get("retry_advice") else { panic!("no advice") };
        local(advice, retry, spoken(lang))
    }

    /// What the library has to say about the text of a meaning.
    fn text(&self, meaning: &Meaning, field: Text, lang: Lang) -> String {
        let Meaning { domain, error } = meaning;
        let lang = spoken(lang);
        let own = |field| word(error, field).to_owned();
        match field {
            Text::Name => own("name"),
            Text::Constant => format!("HS_{}_{}", word(domain, "key").to_uppercase(), word(error, "name")),
            Text::Message => own("message"),
            Text::Title => local(error, "title", lang),
            Text::Cause => local(error, "cause", lang),
            Text::Solution => local(error, "solution", lang),
            Text::DocUrl => error.get("page").or(domain.get("page")).map_or(String::new(), |page| address(page, lang)),
            Text::Module => meaning.module().to_owned(),
            Text::Kit => word(domain, if lang == Lang::Zh { "kit_zh" } else { "kit" }).to_owned(),
            Text::Domain => word(domain, "key").to_owned(),
            Text::Retry => own("retry"),
            Text::Category => own("category"),
            Text::Action => own("action"),
            Text::RetryAdvice => self.advice(word(error, "retry"), lang),
        }
    }

    /// Codes near those of the data and far from them that the data does not have.
    fn unknown_codes(&self) -> BTreeSet<i64> {
        let codes = || self.meanings.iter().map(Meaning::code);
        let known: BTreeSet<i64> = codes().map(signed).chain(codes().map(|code| i64::from(code as i32))).collect();
        let edges = [0, -1, i64::MIN, i64::MAX, u32::MAX.into(), i32::MIN.into(), i32::MAX.into(), 1 << 32, -(1 << 32)];
        let around = |&code: &i64| {
            // A code plus 2^32 has the same low 32 bits and is another number.
            [1, -1, 1 << 32, -(1 << 32)]
                .map(|far| code.wrapping_add(far))
                .into_iter()
                .chain([!code, code.wrapping_neg()])
        };
        let codes = known.iter().flat_map(around).chain(edges);
        codes.filter(|&code| !known.contains(&signed(code))).collect()
    }
}

impl Meaning {
    fn code(&self) -> i64 {
        self.error["code"].as_integer().expect("an integer")
    }

    fn domain(&self) -> Domain {
        Domain(self.domain["id"].as_integer().expect("an integer").try_into().expect("32 bits"))
    }

    /// The part of the kit that the code is used in, where the kit uses it twice.
    fn module(&self) -> &str {
        self.error.get("module").map_or("", |module| module.as_str().expect("a text"))
    }

    fn entry(&self) -> Entry {
        let (domain, code) = (self.domain(), self.code());
        let mut meanings = successors(find_in(domain, code), |entry| entry.next_meaning());
        let is_it = |entry: &Entry| entry.text(Text::Module, Lang::En) == self.module() && entry.domain() == domain;
        meanings.find(is_it).unwrap_or_else(|| panic!("{domain:?} {code} is not found"))
    }
}

/// Whether the features choose a kit.
fn is_chosen(key: &str) -> bool {
    let features = env!("HS_ERROR_FEATURES").split(',').collect::<BTreeSet<_>>();
    key == "universal" || ["full", key].iter().any(|feature| features.contains(feature))
}

/// The language that a text is in: without Chinese it is English.
fn spoken(lang: Lang) -> Lang {
    if cfg!(feature = "zh") { lang } else { Lang::En }
}

/// A code as an int32 where its bits fit one: the two spellings are one code.
fn signed(code: i64) -> i64 {
    let above = 1 << 32;
    if (above / 2..above).contains(&code) { code - above } else { code }
}

fn word<'a>(table: &'a Table, field: &str) -> &'a str {
    table[field].as_str().expect("a text")
}

/// The text, or the lines, of a field in a language.
fn local(table: &Table, field: &str, lang: Lang) -> String {
    match &table[field][if lang == Lang::Zh { "zh" } else { "en" }] {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.len() == 1 => items[0].as_str().expect("a text").to_owned(),
        Value::Array(items) => {
            let mut lines = String::new();
            for (index, item) in items.iter().enumerate() {
                let start = if index == 0 { "" } else { "\n" };
                lines += &format!("{start}{}. {}", index + 1, item.as_str().expect("a text"));
            }
            lines
        }
        other => panic!("{field} is {other}"),
    }
}

fn address(page: &Value, lang: Lang) -> String {
    let site = if lang == Lang::Zh { "cn" } else { "en" };
    let page = page.as_str().expect("a text");
    format!("https://developer.huawei.com/consumer/{site}/doc/harmonyos-references/{page}")
}

/// Holds one text of an entry against what is expected, in both forms.
#[track_caller]
fn same_text(entry: Entry, field: Text, lang: Lang, expected: &str) {
    assert_eq!(entry.text(field, lang), expected, "{entry:?} {field:?} {lang:?}");
    let bytes = entry.text_z(field, lang);
    assert!(bytes.starts_with(expected.as_bytes()), "{entry:?} {field:?} {lang:?}");
    assert_eq!(bytes.get(expected.len()), Some(&0), "{entry:?} {field:?} {lang:?}");
}

#[test]
fn every_text_is_that_of_the_data() {
    let data = Data::read();
    for meaning in &data.meanings {
        let entry = meaning.entry();
        for (&field, &lang) in Text::ALL.iter().flat_map(|field| Lang::ALL.iter().map(move |lang| (field, lang))) {
            same_text(entry, field, lang, &data.text(meaning, field, lang));
        }
        for &lang in Lang::ALL {
            assert_eq!(entry.title(lang), data.text(meaning, Text::Title, lang));
            assert_eq!(entry.cause(lang), data.text(meaning, Text::Cause, lang));
            assert_eq!(entry.solution(lang), data.text(meaning, Text::Solution, lang));
        }
    }
}

#[test]
fn every_value_is_that_of_the_data() {
    for meaning in Data::read().meanings {
        let (entry, error) = (meaning.entry(), &meaning.error);
        assert_eq!(entry.code(), meaning.code());
        assert_eq!(entry.domain(), meaning.domain());
        assert_eq!(entry.name(), word(error, "name"));
        assert_eq!(entry.message(), word(error, "message"));
        let [retry, category, action] = ["retry", "category", "action"].map(|field| word(error, field));
        assert_eq!(RETRIES[usize::from(entry.retry().number())], retry, "{entry:?}");
        assert_eq!(CATEGORIES[usize::from(entry.category().number())], category, "{entry:?}");
        assert_eq!(ACTIONS[usize::from(entry.action().number())], action, "{entry:?}");
        assert_eq!(entry.is_retryable(), ["backoff", "throttled"].contains(&retry), "{entry:?}");
        let window = error.get("window").map_or(0, |seconds| seconds.as_integer().expect("a number"));
        assert_eq!(i64::from(entry.window()), window, "{entry:?}");
        // The window, and a second more.
        let longest = entry.is_retryable().then_some(1000 * (u64::from(entry.window()) + 1));
        assert_eq!(entry.delay(1, u32::MAX), longest, "{entry:?}");
    }
}

#[test]
fn a_number_and_a_word_never_change() {
    fn held<K: Kind + PartialEq + std::fmt::Debug>(words: &[&str], from_raw: impl Fn(i32) -> Option<K>) {
        for (number, &word) in (0..).zip(words) {
            let expected = Some((number, word)).filter(|(_, word)| !word.is_empty());
            assert_eq!(from_raw(number).map(|kind| (i32::from(kind.number()), kind.word())), expected);
        }
        let past = i32::try_from(words.len()).expect("a few words");
        for number in [past, -1, i32::MIN, i32::MAX, 256] {
            assert_eq!(from_raw(number), None);
        }
        let all: Vec<_> = K::ALL.iter().map(|kind| kind.word()).collect();
        let words: Vec<_> = words.iter().copied().filter(|word| !word.is_empty()).collect();
        assert_eq!(all, words);
    }
    held(&RETRIES, Retry::from_raw);
    held(&CATEGORIES, Category::from_raw);
    held(&ACTIONS, Action::from_raw);
    held(&TEXTS, Text::from_raw);
    held(&["en", "zh"], Lang::from_raw);
}

#[test]
fn a_bare_code_means_that_of_the_lowest_domain_and_the_others_follow() {
    let data = Data::read();
    let by_code = data.by_code();
    // Otherwise no code would have a second meaning to walk to.
    assert!(by_code.values().any(|meanings| meanings.len() > 1) || !cfg!(feature = "full"));
    for (code, meanings) in by_code {
        let unsigned = i32::try_from(code).map_or(code, |code| (code as u32).into());
        for code in [code, unsigned] {
            let first = find(code);
            assert_eq!(find_in(Domain::ANY, code), first);
            assert_eq!(find_in(Domain::NONE, code), None);
            let walked: Vec<_> = successors(first, |entry| entry.next_meaning()).collect();
            let expected: Vec<_> = meanings.iter().map(|meaning| meaning.entry()).collect();
            assert_eq!(walked, expected, "{code}");
            for domain in data.domains() {
                let has = meanings.iter().find(|meaning| meaning.domain() == domain);
                assert_eq!(find_in(domain, code), has.map(|meaning| meaning.entry()), "{domain:?} {code}");
            }
        }
    }
}

#[test]
fn the_entries_are_those_of_the_data_and_sorted() {
    let data = Data::read();
    let all: Vec<_> = entries().collect();
    // The data stands sorted by code and domain, and no code twice in one module of a domain.
    let keys = |entry: &Entry| (entry.domain(), entry.code(), entry.text(Text::Module, Lang::En));
    let expected: Vec<_> =
        data.meanings.iter().map(|meaning| (meaning.domain(), meaning.code(), meaning.module())).collect();
    assert_eq!(all.iter().map(keys).collect::<Vec<_>>(), expected);
    assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), expected.len());
    assert_eq!(all, data.meanings.iter().map(Meaning::entry).collect::<Vec<_>>());

    assert!(!all.contains(&Entry::UNKNOWN));
    assert_eq!(Entry::UNKNOWN.next(), Some(all[0]));
    assert!(all.windows(2).all(|pair| pair[0].next() == Some(pair[1]) && pair[0] != pair[1]));
    assert_eq!(all[all.len() - 1].next(), None);
}

#[test]
fn a_name_is_found_in_its_domain_and_in_any() {
    let data = Data::read();
    let by_name = data.by_name();
    // Otherwise precedence would decide nothing.
    assert!(by_name.values().any(|entries| entries.len() > 1) || !cfg!(feature = "full"));
    for (name, entries) in &by_name {
        for domain in data.domains() {
            let expected = entries.get(&domain).copied();
            assert_eq!(find_name(domain, name.as_bytes()), expected, "{domain:?} {name}");
        }
        let first = entries.first_key_value().map(|(_, &entry)| entry);
        assert_eq!(find_name(Domain::ANY, name.as_bytes()), first, "{name}");
        for nowhere in [Domain::NONE, Domain(-1), Domain(i32::MIN), Domain(i32::MAX)] {
            assert_eq!(find_name(nowhere, name.as_bytes()), None, "{nowhere:?} {name}");
        }
    }
}

#[test]
fn a_code_of_more_than_32_bits_is_found_by_what_an_int32_keeps_of_it() {
    for meaning in Data::read().meanings {
        let (code, entry) = (meaning.code(), meaning.entry());
        if code <= u32::MAX.into() {
            continue;
        }
        for cut in [i64::from(code as i32), i64::from(code as u32)] {
            assert_eq!(find(cut), Some(entry), "{cut}");
            assert_eq!(find_in(meaning.domain(), cut), Some(entry), "{cut}");
        }
        assert_eq!(entry.code(), code);
    }
}

#[test]
fn what_is_not_a_name_is_not_found() {
    let data = Data::read();
    let by_name = data.by_name();
    for (name, entries) in &by_name {
        let entry = entries.values().next().expect("an entry");
        let near = [
            name.to_lowercase(),
            name[1..].to_owned(),
            name[..name.len() - 1].to_owned(),
            format!("{name}A"),
            format!("{name}_"),
            format!("{name}\0"),
            format!(" {name}"),
            entry.text(Text::Constant, Lang::En).to_owned(),
        ];
        for near in near.iter().filter(|near| !by_name.contains_key(near.as_str())) {
            assert_eq!(find_name(Domain::ANY, near.as_bytes()), None, "{near:?}");
        }
    }
    for name in [&b""[..], b"\0", b"A", b"ZZZZ", b"\xff", "丢失".as_bytes()] {
        assert_eq!(find_name(Domain::ANY, name), None, "{name:?}");
    }
}

#[test]
fn a_code_that_the_data_does_not_have_is_not_found() {
    let data = Data::read();
    let all = Vec::from_iter(data.domains());
    let some =
        [Domain::ANY, Domain::NONE, Domain(-1), Domain(i32::MAX), all[0], all[all.len() / 2], all[all.len() - 1]];
    for code in data.unknown_codes() {
        assert_eq!(find(code), None, "{code}");
        for domain in some {
            assert_eq!(find_in(domain, code), None, "{domain:?} {code}");
        }
    }
}

#[test]
fn an_unknown_code_is_answered_with_the_common_texts() {
    let data = Data::read();
    let Some(Value::Table(unknown)) = data.common.get("unknown") else { panic!("no unknown") };
    let entry = Entry::UNKNOWN;
    assert_eq!((entry.code(), entry.domain()), (0, Domain::NONE));
    assert_eq!(RETRIES[usize::from(entry.retry().number())], word(unknown, "retry"));
    assert_eq!(CATEGORIES[usize::from(entry.category().number())], word(unknown, "category"));
    assert_eq!(ACTIONS[usize::from(entry.action().number())], word(unknown, "action"));
    for (&field, &lang) in Text::ALL.iter().flat_map(|field| Lang::ALL.iter().map(move |lang| (field, lang))) {
        let expected = match field {
            Text::Name | Text::Constant | Text::DocUrl | Text::Kit | Text::Domain | Text::Module => String::new(),
            Text::Title | Text::Cause | Text::Solution => local(unknown, field.word(), spoken(lang)),
            Text::RetryAdvice => data.advice(word(unknown, "retry"), lang),
            Text::Message | Text::Retry | Text::Category | Text::Action => word(unknown, field.word()).to_owned(),
        };
        same_text(entry, field, lang, &expected);
    }
    assert_eq!(entry.is_retryable(), ["backoff", "throttled"].contains(&word(unknown, "retry")));
    assert_eq!(entry.next_meaning(), None);
}

#[test]
fn an_address_is_that_of_one_entry_only() {
    let all: Vec<_> = [Entry::UNKNOWN].into_iter().chain(entries()).collect();
    let distances = all.windows(2).map(|pair| pair[1].address().addr() - pair[0].address().addr());
    let stride = BTreeSet::from_iter(distances);
    let &[stride] = Vec::from_iter(&stride).as_slice() else { panic!("several distances: {stride:?}") };
    for &entry in &all {
        // What stands for the unknown codes is no entry.
        assert_eq!(Entry::from_address(entry.address()), Some(entry).filter(|&entry| entry != Entry::UNKNOWN));
        for inside in 1..*stride {
            assert_eq!(Entry::from_address(entry.address().wrapping_add(inside)), None, "{entry:?} + {inside}");
        }
    }
    let (first, last) = (all[0].address(), all[all.len() - 1].address());
    let end = last.wrapping_add(*stride);
    let local = 0_u64;
    let others = [
        std::ptr::null(),
        std::ptr::without_provenance(usize::MAX),
        std::ptr::from_ref(&local).cast(),
        first.wrapping_sub(1),
        first.wrapping_sub(*stride),
        end,
        end.wrapping_add(1),
        end.wrapping_add(*stride),
    ];
    for other in others {
        assert_eq!(Entry::from_address(other), None, "{other:?}");
    }
}

#[test]
fn any_tag_of_chinese_is_chinese_and_any_other_english() {
    let chinese = ["zh", "ZH", "zH", "zh-Hans", "zh-Hans-CN", "zh-Hant-TW", "zh_CN", "zh_CN.UTF-8", "zh.UTF-8", "zh@x"];
    for tag in chinese {
        assert_eq!(Lang::from_tag(tag.as_bytes()), Lang::Zh, "{tag}");
    }
    let others =
        ["", "z", "h", "en", "en-US", "zha", "zho", "zhx-CN", "yue", "xzh", "en-zh", " zh", "zh ", "C", "中文"];
    for tag in others {
        assert_eq!(Lang::from_tag(tag.as_bytes()), Lang::En, "{tag}");
    }
    assert_eq!(Lang::from_tag(b"\xff"), Lang::En);
}

#[test]
fn the_version_is_that_of_the_package_and_a_digest() {
    assert!(!version().contains('\0'));
    assert_eq!(VERSION_Z, format!("{}\0", version()));
    let (package, digest) = version().split_once('+').expect("a plus sign");
    assert_eq!(package, env!("CARGO_PKG_VERSION"));
    assert_eq!(digest.len(), 16);
    assert!(digest.bytes().all(|digit| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit)));
}

#[test]
fn an_entry_is_shown_in_one_line() {
    for meaning in &Data::read().meanings {
        let (entry, code) = (meaning.entry(), meaning.code());
        let [name, message] = ["name", "message"].map(|field| word(&meaning.error, field));
        let key = word(&meaning.domain, "key");
        assert_eq!(entry.to_string(), format!("{name} ({code}): {message}"));
        assert_eq!(format!("{entry:?}"), format!("Entry({code} HS_{}_{name})", key.to_uppercase()));
    }
    assert_eq!(format!("{:?}", Entry::UNKNOWN), "Entry(0 )");
}

#[cfg(any(feature = "full", feature = "health"))]
#[test]
fn the_constants_name_what_they_say() {
    use hs_error_catalog::{code, domain};
    let rows = [
        (domain::HEALTH_SERVICE, 2, code::health_service::NETWORK_UNAVAILABLE, 1_002_701_001, "NETWORK_UNAVAILABLE"),
        (domain::HEALTH_SERVICE, 2, code::health_service::PERMISSION_DENIED, 201, "PERMISSION_DENIED"),
        (domain::ACCOUNT, 3, code::account::DUPLICATE_REQUEST_REJECTED, 1_001_500_002, "DUPLICATE_REQUEST_REJECTED"),
        (domain::UNIVERSAL, 4, code::universal::PERMISSION_DENIED, 201, "PERMISSION_DENIED"),
    ];
    for (domain, id, code, number, name) in rows {
        assert_eq!((domain, code), (Domain(id), number));
        let entry = find_in(domain, code).expect(name);
        assert_eq!((entry.name(), entry.domain(), entry.code()), (name, domain, number));
    }
    // Not codes or domains of the data, but what the functions take in place of one.
    assert_eq!([Domain::NONE, Domain::ANY], [Domain(0), Domain(1)]);
}
