//! What the compiler of the data cannot see: whether an entry is written as entries are. It reads the files as text,
//! every one of them whatever the features choose, and names file and code of what it finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// What belongs together: a category, a retry class that goes with it, and the first things to do then. An entry that
/// departs from it says why, in a comment above it: `# Unusual: …`.
const USUAL: &[(&str, &str, &[&str])] = &[
    ("invalid_argument", "never", &["fix_arguments"]),
    ("out_of_range", "never", &["fix_arguments"]),
    ("unimplemented", "never", &["use_fallback"]),
    ("unauthenticated", "after_user_action", &["sign_in"]),
    ("cancelled", "after_user_action", &["ask_user"]),
    ("deadline_exceeded", "backoff", &["check_network", "wait"]),
    ("not_found", "never", &["fix_arguments", "fix_app_config"]),
    ("not_found", "after_state_change", &["fix_call_order", "wait"]),
    ("not_found", "after_user_action", &["ask_user"]),
    ("already_exists", "never", &["none", "fix_arguments"]),
    ("already_exists", "after_state_change", &["fix_call_order"]),
    ("permission_denied", "after_user_action", &["request_permission", "ask_user"]),
    ("permission_denied", "after_state_change", &["ask_user", "fix_call_order"]),
    ("permission_denied", "never", &["fix_app_config", "use_fallback", "fix_arguments"]),
    ("resource_exhausted", "throttled", &["wait"]),
    ("resource_exhausted", "backoff", &["wait", "free_resources"]),
    ("resource_exhausted", "after_state_change", &["free_resources", "wait"]),
    ("resource_exhausted", "after_user_action", &["free_resources", "ask_user"]),
    ("resource_exhausted", "never", &["fix_arguments", "fix_app_config"]),
    ("failed_precondition", "after_state_change", &["fix_call_order", "wait", "free_resources", "restart_service"]),
    ("failed_precondition", "after_user_action", &["ask_user", "accept_agreement", "update_system", "check_network"]),
    ("failed_precondition", "never", &["fix_app_config", "fix_arguments", "use_fallback", "update_system"]),
    ("aborted", "backoff", &["wait"]),
    ("aborted", "after_state_change", &["fix_call_order", "wait"]),
    ("unknown", "backoff", &["wait", "restart_service", "restart_device", "contact_support"]),
    ("unknown", "never", &["none", "contact_support", "fix_arguments"]),
    ("internal", "backoff", &["wait", "restart_service", "restart_device", "contact_support"]),
    ("internal", "never", &["contact_support", "none", "fix_app_config", "fix_arguments"]),
    ("unavailable", "backoff", &["check_network", "wait", "restart_service", "restart_device"]),
    ("unavailable", "after_state_change", &["wait", "restart_service", "fix_call_order"]),
    ("unavailable", "after_user_action", &["check_network", "ask_user"]),
    ("data_loss", "never", &["use_fallback", "fix_arguments", "none"]),
    ("data_loss", "after_user_action", &["ask_user"]),
    ("data_loss", "after_state_change", &["restart_service", "fix_call_order", "free_resources"]),
];

/// What a comment says above an entry that departs from what is usual.
const UNUSUAL: &str = "Unusual: ";

/// Codes of one domain that the documentation gives the same steps; everywhere else steps that are the same are steps
/// that say too little.
const SAME_STEPS: &[(&str, &[i64])] = &[
    ("account", &[1001502005, 1001600001, 1002500001, 1008100002, 1010060005]),
    ("account", &[1001502009, 1001600007, 1008100001, 1010060002]),
    ("account", &[1001502012, 1001600005, 1002500005, 1008100006, 1009900003, 1010060001]),
    ("account", &[1001600002, 1002500002, 1008100003, 1010060006]),
    ("account", &[1001600003, 1002500003, 1008100004, 1010060003]),
    ("account", &[1002500004, 1008100005]),
    // A code and what the documentation misprints for it.
    ("avsession", &[35000010, 350000010]),
    ("avsession", &[35000011, 350000011]),
    ("avsession", &[35000012, 350000012]),
];

/// What a step begins with, or goes on with where it begins with a condition.
const VERBS: &str = include_str!("verbs.txt");
const CONDITIONS: &[&str] =
    &["After", "At", "Before", "For", "If", "In", "On", "Once", "When", "Where", "While", "With"];

/// Words that say "error" and nothing else at the start of a name; and the kit's own constants that say the kit.
const EMPTY_STARTS: &[&str] = &["ERR", "ERROR", "E", "CODE", "HS"];
const OFFICIAL: &[&str] = &["ACCOUNT_NOT_LOGGED_IN"];

/// Characters, at most: a title has to fit a dialog, an item a few lines.
const LONGEST: [(&str, usize, usize); 3] = [("title", 56, 24), ("cause", 240, 130), ("solution", 240, 130)];
const LONGEST_NAME: usize = 48;

/// An entry, and what stands in comments right above it.
struct Entry {
    file: String,
    key: String,
    error: Table,
    comment: String,
}

impl Entry {
    fn text(&self, field: &str) -> &str {
        self.error[field].as_str().expect("a text")
    }

    fn code(&self) -> i64 {
        self.error["code"].as_integer().expect("an integer")
    }

    /// The lines of a field: one for a title.
    fn lines(&self, field: &str, lang: &str) -> Vec<&str> {
        match &self.error[field][lang] {
            Value::Array(items) => items.iter().map(|item| item.as_str().expect("a text")).collect(),
            text => vec![text.as_str().expect("a text")],
        }
    }
}

fn entries() -> Vec<Entry> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut paths: Vec<_> = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let mut entries = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("a file");
        let file: Table = text.parse().expect("TOML");
        let errors = file["error"].as_array().expect("errors");
        let comments = comments(&text);
        assert_eq!(errors.len(), comments.len(), "{}: each [[error]] stands on a line of its own", path.display());
        entries.extend(errors.iter().zip(comments).map(|(error, comment)| Entry {
            file: path.file_name().expect("a name").to_string_lossy().into_owned(),
            key: file["domain"]["key"].as_str().expect("a text").into(),
            error: error.as_table().expect("a table").clone(),
            comment,
        }));
    }
    assert!(!entries.is_empty());
    entries
}

/// The comment above each `[[error]]`, on one line.
fn comments(text: &str) -> Vec<String> {
    let (mut comments, mut comment) = (Vec::new(), String::new());
    for line in text.lines() {
        match line.strip_prefix("# ") {
            Some(words) => comment = format!("{comment} {words}").trim().into(),
            None => {
                let above = std::mem::take(&mut comment);
                if line == "[[error]]" {
                    comments.push(above);
                }
            }
        }
    }
    comments
}

/// Fails with everything that `faults` finds in an entry.
#[track_caller]
fn hold(faults: impl Fn(&Entry) -> Vec<String>) {
    let found: Vec<_> = entries()
        .iter()
        .flat_map(|entry| {
            let place = format!("{}: {} {}", entry.file, entry.code(), entry.text("name"));
            faults(entry).into_iter().map(move |fault| format!("{place}: {fault}"))
        })
        .collect();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn category_retry_and_action_agree_or_the_reason_stands_above() {
    hold(|entry| {
        let [category, retry, action] = ["category", "retry", "action"].map(|field| entry.text(field));
        let is_usual = USUAL.iter().any(|row| row.0 == category && row.1 == retry && row.2.contains(&action));
        let has_reason = entry.comment.contains(UNUSUAL);
        match (is_usual, has_reason) {
            (false, false) => vec![format!("{category}, {retry} and {action} are no usual set; say why: # {UNUSUAL}…")],
            (true, true) => vec![format!("{category}, {retry} and {action} are a usual set and need no reason")],
            _ => vec![],
        }
    });
}

#[test]
fn a_name_says_the_meaning_and_nothing_else() {
    hold(|entry| {
        let name = entry.text("name");
        let first = name.split('_').next().unwrap_or_default();
        let mut faults = Vec::new();
        let says_kit = name.starts_with(&format!("{}_", entry.key.to_uppercase())) && !OFFICIAL.contains(&name);
        if EMPTY_STARTS.contains(&first) || says_kit {
            faults.push("begins with what the domain or the word error says already".into());
        }
        if name.contains(&entry.code().to_string()) {
            faults.push("contains the code".into());
        }
        if name.len() > LONGEST_NAME {
            faults.push(format!("has {} characters; {LONGEST_NAME} are allowed", name.len()));
        }
        faults
    });
}

#[test]
fn a_title_is_a_phrase() {
    hold(|entry| {
        let [en, zh] = ["en", "zh"].map(|lang| entry.lines("title", lang)[0]);
        let words = en.split_whitespace().count();
        let mut faults = Vec::new();
        if !(2..=6).contains(&words) {
            faults.push(format!("{en:?} has {words} words; 2 to 6 are wanted"));
        }
        faults.extend(
            [en, zh].iter().filter(|title| title.ends_with(['.', '。'])).map(|title| format!("{title:?} ends")),
        );
        faults
    });
}

#[test]
fn causes_and_steps_are_few_whole_sentences() {
    hold(|entry| {
        let mut faults = Vec::new();
        for (field, most) in [("cause", 4), ("solution", 5)] {
            for (lang, stop) in [("en", '.'), ("zh", '。')] {
                let lines = entry.lines(field, lang);
                if lines.len() > most {
                    faults.push(format!("{field}.{lang} has {} items; {most} are allowed", lines.len()));
                }
                faults.extend(
                    lines.iter().filter(|line| !line.ends_with(stop)).map(|line| format!("no {stop} ends {line:?}")),
                );
            }
        }
        faults
    });
}

#[test]
fn nothing_is_too_long() {
    hold(|entry| {
        let langs = |(field, en, zh)| [(field, "en", en), (field, "zh", zh)];
        let fields = LONGEST.into_iter().flat_map(langs);
        let lines = fields.flat_map(|(field, lang, most)| {
            entry.lines(field, lang).into_iter().map(move |line| (field, lang, most, line))
        });
        lines
            .filter(|(_, _, most, line)| line.chars().count() > *most)
            .map(|(field, lang, most, line)| format!("{field}.{lang}: more than {most} characters: {line}"))
            .collect()
    });
}

#[test]
fn steps_are_imperative_and_name_a_thing() {
    let verbs: BTreeSet<&str> = VERBS.lines().collect();
    assert!(VERBS.lines().is_sorted(), "verbs.txt is sorted");
    hold(|entry| {
        let mut faults = Vec::new();
        for step in entry.lines("solution", "en") {
            if !is_imperative(step, &verbs) {
                faults.push(format!("begins with no verb of verbs.txt: {step}"));
            }
            if step.split_whitespace().count() < 4 {
                faults.push(format!("names no thing to touch: {step}"));
            }
            if step.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "please") {
                faults.push(format!("asks instead of telling: {step}"));
            }
        }
        for step in entry.lines("solution", "zh") {
            if step.starts_with('请') && !["请求", "请用户", "请对方"].iter().any(|start| step.starts_with(start))
            {
                faults.push(format!("asks instead of telling: {step}"));
            }
        }
        faults
    });
}

/// Whether a step begins with a verb, or with a condition that a verb follows.
fn is_imperative(step: &str, verbs: &BTreeSet<&str>) -> bool {
    let word = |text: &str| text.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default().to_string();
    let first = word(step);
    if CONDITIONS.contains(&first.as_str()) {
        return step.match_indices(", ").any(|(at, _)| verbs.contains(word(&step[at + 2..]).as_str()));
    }
    let lower = first.to_ascii_lowercase();
    first.starts_with(|c: char| c.is_ascii_uppercase()) && first[1..] == lower[1..] && verbs.contains(lower.as_str())
}

/// The characters that are Chinese, and the punctuation that goes with them.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}') || is_wide_mark(c)
}

fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '‘' | '’' | '…')
}

#[test]
fn english_is_plain_ascii() {
    hold(|entry| {
        let lines = ["title", "cause", "solution"].into_iter().flat_map(|field| entry.lines(field, "en"));
        let is_plain = |line: &&str| line.chars().all(|c| (' '..='~').contains(&c)) && !line.contains("  ");
        lines.filter(|line| !is_plain(line)).map(|line| format!("no plain ASCII: {line}")).collect()
    });
}

#[test]
fn chinese_has_its_own_punctuation() {
    hold(|entry| {
        let lines = ["title", "cause", "solution"].into_iter().flat_map(|field| entry.lines(field, "zh"));
        lines.filter_map(|line| chinese_fault(line).map(|fault| format!("{fault}: {line}"))).collect()
    });
}

/// What is wrong between two neighbouring characters. Code may keep its own marks: `on('change')`, `1:1`.
fn chinese_fault(line: &str) -> Option<&'static str> {
    if !line.chars().any(is_chinese) {
        return Some("no Chinese");
    }
    let pairs = line.chars().zip(line.chars().skip(1));
    pairs.into_iter().find_map(|pair| match pair {
        (a, ',' | ';' | ':' | '!' | '?' | '(' | ')') if is_word(a) => Some("a half-width mark behind Chinese"),
        (',' | ';' | ':' | '!' | '?' | '(' | ')', b) if is_word(b) => Some("a half-width mark in front of Chinese"),
        (' ', b) if is_wide_mark(b) => Some("a space in front of a full-width mark"),
        (a, ' ') if is_wide_mark(a) => Some("a space behind a full-width mark"),
        (a, b) if (is_word(a) && b.is_ascii_alphanumeric()) || (a.is_ascii_alphanumeric() && is_word(b)) => {
            Some("no space between Chinese and what is not")
        }
        _ => None,
    })
}

fn is_word(c: char) -> bool {
    is_chinese(c) && !is_wide_mark(c)
}

#[test]
fn chinese_faults_are_seen() {
    for line in ["打开WLAN", "打开,再关闭", "关闭 (重新打开)", "先关闭 。", "， 再打开", "abc", "第1次", "打开: 关闭"]
    {
        assert!(chinese_fault(line).is_some(), "{line}");
    }
    assert_eq!(chinese_fault("调用 on('change') 订阅，等待 1 秒（最多 3 次）。"), None);
}

#[test]
fn steps_of_a_domain_differ() {
    let mut by_steps: BTreeMap<(String, Vec<String>), BTreeSet<i64>> = BTreeMap::new();
    for entry in entries() {
        let steps = entry.lines("solution", "en").into_iter().map(String::from).collect();
        by_steps.entry((entry.key.clone(), steps)).or_default().insert(entry.code());
    }
    let same = by_steps.into_iter().filter(|(_, codes)| codes.len() > 1).map(|((key, _), codes)| (key, codes));
    let listed = SAME_STEPS.iter().map(|(key, codes)| (key.to_string(), codes.iter().copied().collect()));
    assert_eq!(same.collect::<BTreeSet<_>>(), listed.collect());
}
