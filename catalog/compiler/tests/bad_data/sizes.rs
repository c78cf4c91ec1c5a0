//! Data that is too much: entries, texts, nesting.

use crate::catalogue::{COMMON, Files};
use crate::{compile_files, explained, folder, held};

const HEAD: &str = "[domain]\nid = 2\nkey = \"a\"\nkit = \"A\"\nkit_zh = \"甲\"\n";

const ERROR: &str = "retry = 'never'\ncategory = 'internal'\naction = 'none'\ntitle = { en = 'a', zh = '甲' }\n\
                     cause = { en = ['b'], zh = ['乙'] }\nsolution = { en = ['c'], zh = ['丙'] }\n";

fn files(data: String) -> Files {
    Files::from([("common.toml".into(), COMMON.into()), ("data/a.toml".into(), data.into())])
}

/// So many errors, no two of which have a code, a name or a message in common.
fn errors(count: u32) -> Files {
    let error = |index| format!("[[error]]\ncode = {index}\nname = 'E{index}'\nmessage = 'm{index}.'\n{ERROR}");
    files(HEAD.to_owned() + &(0..count).map(error).collect::<String>())
}

#[test]
fn as_many_entries_as_can_be_counted_are_held() {
    let files = errors(65_534);
    let tables = compile_files(&folder("most"), &files).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    held(&files, &tables).unwrap_or_else(|fault| panic!("{fault}"));
}

#[test]
fn a_hundred_thousand_entries_are_refused() {
    let mistakes = compile_files(&folder("more"), &errors(100_000)).err().unwrap_or_default();
    let said: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(said, ["data: there are 100001 errors; the tables hold 65535"]);
}

#[test]
fn huge_texts_are_held_or_refused() {
    let root = folder("huge");
    let with = |text: &str| files(format!("{HEAD}[[error]]\ncode = 1\nname = 'E'\nmessage = '{text}'\n{ERROR}"));
    let held_files = with(&"甲".repeat(5_000_000));
    let tables = compile_files(&root, &held_files).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    held(&held_files, &tables).unwrap_or_else(|_| panic!("the text is another one"));
    let mistakes = compile_files(&root, &with(&"甲".repeat(6_000_000))).err().unwrap_or_default();
    let said = mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(said.starts_with("data: there are 180") && said.ends_with("bytes of text; the tables hold 16777215"));
}

#[test]
fn what_is_nested_without_end_is_refused() {
    let root = folder("nested");
    let depth = 200_000;
    let dotted = vec!["a"; depth].join(".");
    let nests = [
        format!("error = {}", "[".repeat(depth)),
        format!("error = {}{}", "[".repeat(depth), "]".repeat(depth)),
        format!("title = {}", "{a=".repeat(depth)),
        format!("title = {}1{}", "{a=".repeat(depth), "}".repeat(depth)),
        format!("{dotted} = 1"),
        format!("[{dotted}]"),
        format!("[[{dotted}]]"),
    ];
    for nest in nests {
        let files = files(format!("{HEAD}{nest}\n"));
        let mistakes = compile_files(&root, &files).err().unwrap_or_default();
        explained(&files, &mistakes).unwrap_or_else(|fault| panic!("{fault}"));
    }
}
