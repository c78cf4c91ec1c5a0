//! What the README tells its reader to type.

use crate::suite::{Outcome, Suite, cargo, root, run, same, scratch};
use libtest_mimic::Failed;
use std::fs;
use std::process::Command;

/// The programs in the README, in their order: the language, and what each prints.
const PROGRAMS: [(&str, &str); 4] = [
    ("c", "worth a retry: yes"),
    ("cpp", "show the sign-in page"),
    ("c", "wait, give up"),
    ("c", "Upload again once the queue has emptied."),
];

pub fn add(suite: &mut Suite) {
    suite.add("the README's programs", &["gcc", "g++", "sh"], programs);
    suite.add("the README's CMake projects are those that are tested", &[], projects);
    suite.add("the README's Rust program", &[], rust);
    suite.add("the README's table has every function", &[], table);
}

/// The block of a language with this number.
pub fn block(language: &str, number: usize) -> Result<String, Failed> {
    let block = blocks(&[language])?.into_iter().nth(number).map(|(_, block)| block);
    block.ok_or_else(|| format!("the README has no {language} block {number}").into())
}

/// The blocks of some languages, each with its language.
fn blocks(languages: &[&str]) -> Result<Vec<(String, String)>, Failed> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let fenced = readme.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
    let wanted = fenced.filter(|(language, _)| languages.contains(language));
    Ok(wanted.map(|(language, block)| (language.to_string(), block.to_string())).collect())
}

fn programs() -> Outcome {
    let blocks = blocks(&["c", "cpp"])?;
    same("programs", blocks.len(), PROGRAMS.len())?;
    for (index, ((language, source), (wanted_language, wanted))) in blocks.iter().zip(PROGRAMS).enumerate() {
        same("language", language.as_str(), wanted_language)?;
        program(&format!("readme {index}"), language, source, wanted)?;
    }
    Ok(())
}

/// Compiles a program with each of the README's commands, in a folder where its paths hold, and runs it.
fn program(test: &str, language: &str, source: &str, wanted: &str) -> Outcome {
    let folder = scratch(test);
    let compiler = if language == "cpp" { "g++" } else { "gcc" };
    fs::write(folder.join(format!("app.{language}")), source)?;
    for name in ["include", "target"] {
        std::os::unix::fs::symlink(root().join(name), folder.join(name))?;
    }
    for line in block("sh", 0)?.lines() {
        let line = line.replace("cc ", &format!("{compiler} ")).replace("app.c", &format!("app.{language}"));
        run(Command::new("sh").args(["-ec", &line]).current_dir(&folder))?;
        let text = run(Command::new("./a.out").current_dir(&folder))?;
        if !text.contains(wanted) {
            return Err(format!("{line}\nprinted {text:?}").into());
        }
    }
    Ok(())
}

/// The tests of packages and of the HAR build with the README's other blocks.
fn projects() -> Outcome {
    for (number, project) in [(3, "find"), (4, "third_party"), (5, "subdirectory")] {
        let tested = fs::read_to_string(root().join(format!("tests/packages/{project}/CMakeLists.txt")))?;
        same(project, format!("{}\n", block("cmake", number)?), tested)?;
    }
    same("blocks", blocks(&["cmake"])?.len(), 6)
}

fn rust() -> Outcome {
    let beside = scratch("readme rust");
    std::os::unix::fs::symlink(root(), beside.join("hs_error"))?;
    let folder = beside.join("app");
    fs::create_dir(&folder)?;
    let package = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), format!("{package}{}\n", block("toml", 0)?))?;
    // What has been fetched for the library itself is enough.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::create_dir(folder.join("src"))?;
    fs::write(folder.join("src/main.rs"), block("rust", 0)?)?;
    let text = run(cargo().args(["run", "--quiet", "--offline", "--target-dir", "target"]).current_dir(&folder))?;
    same(&text, text.starts_with("NETWORK_UNAVAILABLE (1002701001): "), true)
}

fn table() -> Outcome {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let symbols = fs::read_to_string(root().join("abi/symbols.txt"))?;
    let missing = |name: &&str| {
        let short = name.replace("hs_error_", "…_");
        !readme.contains(&format!("| `{name}("))
            && !readme.contains(&format!("`{short}("))
            && !readme.contains(&format!("`{name}()`"))
    };
    match symbols.lines().find(missing) {
        Some(name) => Err(format!("{name} is not in the README").into()),
        None => Ok(()),
    }
}
