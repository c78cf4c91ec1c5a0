//! `abi/symbols.txt`: what the library exports, so that a change of the ABI shows in a review.

/// The functions that a header declares, sorted, one a line.
pub fn text(header: &str) -> String {
    let before_parenthesis = header.lines().filter_map(|line| line.split_once('(').map(|(start, _)| start));
    let declared = before_parenthesis.filter(|start| start.starts_with(|c: char| c.is_ascii_lowercase()));
    let name = |start: &str| start.rsplit([' ', '*']).next().map(|name| format!("{name}\n"));
    let mut names: Vec<_> = declared.filter_map(name).collect();
    names.sort();
    names.concat()
}
