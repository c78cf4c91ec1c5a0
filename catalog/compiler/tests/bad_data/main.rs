//! Bad data, made by the hundred: whatever stands in the files, the compiler either refuses it and says where, or makes
//! tables that hold exactly what was written. What it says in each case, in full, is held by `refusals.rs`.
//!
//! The cases are the same in every run. HS_ERROR_CASES=20 tries twenty times as many.

mod breaks;
mod build_script;
mod catalogue;
mod sizes;
mod tables;
mod written;

use breaks::Broken;
use catalogue::{Files, catalogue, files};
use hs_error_compiler::{Choice, Mistake, Tables, compile};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::{env, fs};

const EVERYTHING: Choice = Choice { has_domain: &|_| true, has_chinese: true };

/// Runs a test on some hundred cases, all in one folder.
fn check<S: Strategy>(
    name: &str,
    cases: u32,
    strategy: S,
    test: impl Fn(&Path, S::Value) -> Result<(), TestCaseError>,
) {
    let times = env::var("HS_ERROR_CASES").map_or(1, |times| times.parse().expect("HS_ERROR_CASES is a number"));
    let config =
        Config { cases: cases * times, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() };
    let root = folder(name);
    TestRunner::new(config).run(&strategy, |case| test(&root, case)).unwrap_or_else(|fault| panic!("{fault}"));
}

/// A fresh folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bad-data").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("data")).expect("a folder is made");
    folder
}

/// Compiles files that replace those of the case before, which had the same names or fewer.
fn compile_files(root: &Path, files: &Files) -> Result<Tables, Vec<Mistake>> {
    fs::remove_dir_all(root.join("data")).expect("the files of the last case are removed");
    fs::create_dir(root.join("data")).expect("a folder is made");
    for (file, content) in files {
        fs::write(root.join(file), content).expect("a file is written");
    }
    compile(root, &EVERYTHING)
}

/// Fails where the tables hold anything but what the files say, or where a lookup does not find it.
fn held(files: &Files, tables: &Tables) -> Result<(), TestCaseError> {
    let written = written::read(files);
    prop_assert_eq!(&tables::read(tables), &written);
    let constants = tables::constants(&written);
    prop_assert!(tables.source.ends_with(&constants), "{}\n{constants}", tables.source);
    tables::look_up(tables, &written);
    Ok(())
}

/// Fails where a mistake does not say in one line what is wrong, and where: in one of the files, or the data as a whole.
fn explained(files: &Files, mistakes: &[Mistake]) -> Result<(), TestCaseError> {
    prop_assert!(!mistakes.is_empty());
    for mistake in mistakes {
        let said = mistake.to_string();
        let lines = files.get(&mistake.file).map(|content| 1 + content.iter().filter(|&&byte| byte == b'\n').count());
        prop_assert!(lines.is_some() || mistake.file == "data", "{said}");
        prop_assert!(mistake.line.is_none_or(|line| lines.is_some_and(|lines| (1..=lines).contains(&line))), "{said}");
        prop_assert!(!mistake.problem.is_empty() && !said.contains(char::is_control), "{said:?}");
    }
    Ok(())
}

#[test]
fn what_is_right_is_held() {
    check("right", 300, catalogue(), |root, kits| {
        let files = files(&kits);
        match compile_files(root, &files) {
            Ok(tables) => held(&files, &tables),
            Err(mistakes) => Err(TestCaseError::fail(format!("{mistakes:?}"))),
        }
    });
}

#[test]
fn a_field_that_is_broken_is_named() {
    check("fields", 1000, breaks::field(), |root, Broken { kits, file, lines, subject, field }| {
        let files = files(&kits);
        let mistakes = compile_files(root, &files).err().unwrap_or_default();
        explained(&files, &mistakes)?;
        let is_named = |mistake: &Mistake| {
            let at = mistake.line.is_some_and(|line| lines.contains(&line));
            at && mistake.file == file && mistake.subject == subject && mistake.field == field
        };
        prop_assert!(mistakes.iter().any(is_named), "{file}: {subject}: {field}: {mistakes:?}");
        Ok(())
    });
}

#[test]
fn bytes_at_random_are_held_or_refused() {
    let compiled = Cell::new([0; 2]);
    check("bytes", 1000, breaks::bytes(), |root, files| {
        let tables = compile_files(root, &files);
        let [held_before, refused_before] = compiled.get();
        compiled.set([held_before + u32::from(tables.is_ok()), refused_before + u32::from(tables.is_err())]);
        tables.map_or_else(|mistakes| explained(&files, &mistakes), |tables| held(&files, &tables))
    });
    assert!(compiled.get().iter().all(|&count| count > 100), "held and refused: {:?}", compiled.get());
}
