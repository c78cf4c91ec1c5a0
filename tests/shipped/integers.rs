//! What is said about every integer, held against the data, which is read here with none of the library's code.

use crate::compilers::{ALL, Link};
use crate::suite::{Outcome, Shipped, Suite, root, run, scratch};
use libtest_mimic::Failed;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use toml::{Table, Value};

/// How far one integer is from the next, so that it takes a second; `make sweep` tries them all. A prime.
const STEP: &str = "97";

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let links = Link::both(shipped);
    suite.add("integers from all over", &["gcc"], move || integers(&links));
}

/// One test for both libraries, since both are held against one file.
fn integers(links: &[(&str, Link)]) -> Outcome {
    let reference = reference()?;
    for (library, link) in links {
        let program =
            ALL[0].build(&[root().join("tests/c/sweep.c")], link, &scratch(&format!("integers {library}")))?;
        print!("{}", run(Command::new(program).arg(&reference).arg(STEP))?);
    }
    Ok(())
}

/// What is to be said about a code.
struct Answer {
    code: i64,
    domain: i64,
    is_retryable: bool,
    message: String,
    solution: String,
}

/// Writes what is to be said: about every unknown code first, then about every integer that stands for a known one.
fn reference() -> Result<PathBuf, Failed> {
    let catalog = root().join("catalog");
    let unknown = Answer::new(0, 0, &table(&catalog.join("common.toml"))?["unknown"])?;
    let mut answers = Vec::new();
    for file in fs::read_dir(catalog.join("data"))? {
        let file = table(&file?.path())?;
        let domain = integer(&file["domain"]["id"])?;
        for error in file["error"].as_array().ok_or("the errors are no array")? {
            answers.push(Answer::new(domain, integer(&error["code"])?, error)?);
        }
    }
    // The order of precedence; within a kit the first of several meanings answers.
    answers.sort_by_key(|answer| answer.domain);
    let mut known = BTreeMap::new();
    for answer in &answers {
        // The int32_t and the uint32_t of the same bits are one code; of a longer one they are what is left of it.
        for value in [answer.code, i64::from(answer.code as i32), i64::from(answer.code as u32)] {
            known.entry(value).or_insert(answer);
        }
    }
    let rows = [(0, &unknown)].into_iter().chain(known);
    let path = root().join("target/reference");
    fs::write(&path, rows.map(|(value, answer)| answer.row(value)).collect::<String>())?;
    Ok(path)
}

impl Answer {
    fn new(domain: i64, code: i64, said: &Value) -> Result<Self, Failed> {
        let is_retryable = ["backoff", "throttled"].contains(&text(&said["retry"])?);
        let message = text(&said["message"])?.to_owned();
        Ok(Self { code, domain, is_retryable, message, solution: steps(&said["solution"]["en"])? })
    }

    /// The numbers, the message and the solution, as `tests/c/sweep.c` reads them.
    fn row(&self, value: i64) -> String {
        let Self { code, domain, is_retryable, message, solution } = self;
        format!("{value} {code} {domain} {}\0{message}\0{solution}\0", u8::from(*is_retryable))
    }
}

/// Numbered steps, one a line, or a single step without a number.
fn steps(list: &Value) -> Result<String, Failed> {
    let steps = list.as_array().ok_or("the steps are no array")?.iter().map(text).collect::<Result<Vec<_>, _>>()?;
    if let [only] = steps[..] {
        return Ok(only.to_owned());
    }
    let numbered = (1..).zip(steps).map(|(number, step)| format!("{number}. {step}"));
    Ok(numbered.collect::<Vec<_>>().join("\n"))
}

fn table(path: &Path) -> Result<Table, Failed> {
    Ok(fs::read_to_string(path)?.parse()?)
}

fn integer(value: &Value) -> Result<i64, Failed> {
    value.as_integer().ok_or_else(|| format!("{value} is no integer").into())
}

fn text(value: &Value) -> Result<&str, Failed> {
    value.as_str().ok_or_else(|| format!("{value} is no text").into())
}
