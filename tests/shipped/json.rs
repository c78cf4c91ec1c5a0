//! What `HS_STYLE_JSON` writes, read by a real parser.

use crate::compilers::{ALL, Link};
use crate::suite::{Outcome, Shipped, Suite, root, run, same, scratch};
use hs_error_catalog::{Entry, Kind, Lang, Text, entries};
use libtest_mimic::Failed;
use serde_json::Value;
use std::process::Command;

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let [(_, link), _] = Link::both(shipped);
    suite.add("JSON of every error", &["gcc"], move || {
        let program = ALL[0].build(&[root().join("tests/c/json.c")], &link, &scratch("json"))?;
        let text = run(&mut Command::new(program))?;
        let mut lines = text.lines();
        for entry in entries() {
            for &lang in Lang::ALL {
                holds(next(&mut lines)?, entry, entry.code(), lang)?;
            }
        }
        for code in [0, -1, i64::MIN, i64::MAX] {
            holds(next(&mut lines)?, Entry::UNKNOWN, code, Lang::En)?;
        }
        same("lines left", lines.count(), 0)
    });
}

fn next<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Result<&'a str, Failed> {
    lines.next().ok_or_else(|| "there are too few lines".into())
}

/// The object has every text of the entry under the word of its field, and nothing else.
fn holds(line: &str, entry: Entry, code: i64, lang: Lang) -> Outcome {
    let object: Value = serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
    same(line, &object["code"], &Value::from(code))?;
    same(line, &object["known"], &Value::from(entry != Entry::UNKNOWN))?;
    same(line, &object["retryable"], &Value::from(entry.is_retryable()))?;
    for field in Text::ALL {
        same(line, object[field.word()].as_str(), Some(entry.text(*field, lang)))?;
    }
    same(line, object.as_object().map(|object| object.len()), Some(3 + Text::ALL.len()))
}
