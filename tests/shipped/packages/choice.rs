//! Libraries that do not have every kit and language: what is left out is gone, and the headers say so.

use super::{Add, INSTALLED, Trees, files, make, setting};
use crate::suite::{Outcome, root, run, same};
use crate::{artefact, golden};
use hs_error_catalog::{Entry, Lang, Text, entries};
use libtest_mimic::Failed;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn add(add: &mut Add) {
    add("KITS and LANGS of make", &["gcc"], choices);
    add("a kit or language that there is not", &[], misspelt);
}

/// What make is told, the kits that are to be there, and whether Chinese is.
type Choice = (&'static [&'static str], &'static [&'static str], bool);

const CHOICES: [Choice; 3] = [
    (&["KITS=health", "LANGS=en"], &["account", "health_service", "universal"], false),
    (&["KITS=health"], &["account", "health_service", "universal"], true),
    (&["KITS=camera network", "LANGS=en zh"], &["camera", "network", "universal"], true),
];

fn choices(trees: &Trees) -> Outcome {
    CHOICES.iter().try_for_each(|choice| is_chosen(trees, *choice))
}

fn is_chosen(trees: &Trees, (settings, kits, has_chinese): Choice) -> Outcome {
    let target = trees.folder.join("target");
    run(make("022").arg("all").arg(setting("TARGET", &target)).args(settings))?;
    let has = |entry: &Entry| kits.contains(&entry.text(Text::Domain, Lang::En));
    let chosen: Vec<_> = entries().filter(has).collect();
    let langs: &[Lang] = if has_chinese { &[Lang::En, Lang::Zh] } else { &[Lang::En] };

    let library = fs::read(target.join("release/libhs_error.so"))?;
    artefact::fits(library.len(), &chosen, langs)?;

    let prefix = trees.folder.join("prefix");
    run(make("022").arg("install").args([setting("TARGET", &target), setting("PREFIX", &prefix)]))?;
    same("installed", files(&prefix)?, INSTALLED.map(String::from).to_vec())?;
    same("constants", constants(&prefix)?, expected(&chosen))?;

    let program = build(&prefix, &trees.folder)?;
    golden::is_same(&run(&mut Command::new(program))?, &golden::of(chosen, has_chinese))
}

/// Every function still answers, through what is installed.
fn build(prefix: &Path, folder: &Path) -> Result<PathBuf, Failed> {
    let program = folder.join("dump");
    let mut gcc = Command::new("gcc");
    gcc.arg(root().join("tests/c/dump.c")).arg("-I").arg(prefix.join("include")).arg("-o").arg(&program);
    run(gcc.arg(prefix.join("lib/libhs_error.a"))).map(|_| program)
}

/// The names that the header of constants defines.
fn constants(prefix: &Path) -> Result<Vec<String>, Failed> {
    let header = fs::read_to_string(prefix.join("include/hs_error_codes.h"))?;
    let names = header.lines().filter_map(|line| line.strip_prefix("#define ")?.split_once(' '));
    let mut names: Vec<_> = names.map(|(name, _)| name.to_string()).collect();
    names.sort();
    Ok(names)
}

fn expected(chosen: &[Entry]) -> Vec<String> {
    let domain = |entry: &Entry| format!("HS_DOMAIN_{}", entry.text(Text::Domain, Lang::En).to_uppercase());
    let constant = |entry: &Entry| entry.text(Text::Constant, Lang::En).to_string();
    let mut names: Vec<_> = chosen.iter().map(domain).chain(chosen.iter().map(constant)).collect();
    names.sort();
    names.dedup();
    names
}

fn misspelt(trees: &Trees) -> Outcome {
    let target = setting("TARGET", &trees.folder.join("target"));
    for (chosen, said) in [("KITS=netwrk", "does not have that feature"), ("LANGS=fr", "there is no language fr")] {
        let output = crate::suite::output(make("022").arg("all").args([chosen, &target]))?;
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        same(&error, (output.status.success(), error.contains(said)), (false, true))?;
    }
    Ok(())
}
