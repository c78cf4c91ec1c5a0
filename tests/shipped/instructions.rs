//! How many instructions a call takes: a count that repeats exactly, unlike a time.

use crate::compilers::{ALL, Link};
use crate::suite::{Shipped, Suite, output, root, run, scratch};
use libtest_mimic::Failed;
use std::path::Path;
use std::process::Command;

/// The calls of benches/count.c by their numbers, and the instructions that each may take: from the call to the return,
/// the jump into the shared library included.
const BUDGETS: [(u32, usize); 10] =
    [(1, 30), (2, 30), (3, 50), (4, 36), (5, 49), (6, 72), (7, 60), (8, 475), (9, 105), (10, 60)];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let [(_, link), _] = Link::both(shipped);
    suite.add("instructions of each call", &["gcc", "valgrind"], move || {
        let program = scratch("instructions").join("count");
        let mut gcc = ALL[0].command();
        gcc.arg("-O2").arg(root().join("benches/count.c")).args(["-x", "none", "-o"]).arg(&program);
        run(gcc.args(link.arguments()))?;
        let none = thousand(&program, 0)?;
        let counts =
            BUDGETS.iter().map(|&(call, budget)| Ok((call, (thousand(&program, call)? - none) / 1000, budget)));
        let counts = counts.collect::<Result<Vec<_>, Failed>>()?;
        println!("instructions (call, taken, allowed): {counts:?}");
        let over = counts.iter().find(|(_, taken, budget)| taken > budget);
        over.map_or(Ok(()), |(call, taken, budget)| Err(format!("call {call}: {taken}, {budget} allowed").into()))
    });
}

/// What a thousand calls more take.
fn thousand(program: &Path, call: u32) -> Result<usize, Failed> {
    Ok(counted(program, call, 2000)? - counted(program, call, 1000)?)
}

fn counted(program: &Path, call: u32, times: u32) -> Result<usize, Failed> {
    let arguments = [call.to_string(), times.to_string()];
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    let said = String::from_utf8_lossy(&output(&mut valgrind)?.stderr).into_owned();
    let count = said.split("Collected : ").nth(1).and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    count.ok_or_else(|| format!("callgrind counted nothing: {said}").into())
}
