//! Holds what ships against its promises: the release libraries, through C and C++ compilers, as users meet them.
//!
//! A test whose tool is not on this machine is skipped: a `SKIP` line names it and the summary counts it. On CI, where
//! `CI` is set, it fails.

mod abi;
mod artefact;
mod code;
mod compilers;
mod cpp;
mod derived;
mod elf;
mod explain;
mod fuzz;
mod golden;
mod har;
mod headers;
mod instructions;
mod integers;
mod json;
mod napi;
mod ohos;
mod packages;
mod process;
mod programs;
mod readme;
mod sanitizers;
mod suite;
mod supply;

use libtest_mimic::Arguments;
use std::process::ExitCode;

fn main() -> ExitCode {
    let shipped = suite::Shipped::build();
    let mut suite = suite::Suite::default();
    derived::add(&mut suite);
    supply::add(&mut suite);
    artefact::add(&mut suite, &shipped);
    instructions::add(&mut suite, &shipped);
    abi::add(&mut suite, &shipped);
    code::add(&mut suite, &shipped);
    headers::add(&mut suite);
    programs::add(&mut suite, &shipped);
    integers::add(&mut suite, &shipped);
    process::add(&mut suite, &shipped);
    cpp::add(&mut suite, &shipped);
    ohos::add(&mut suite, &shipped);
    json::add(&mut suite, &shipped);
    sanitizers::add(&mut suite, &shipped);
    fuzz::add(&mut suite);
    explain::add(&mut suite, &shipped);
    napi::add(&mut suite, &shipped);
    packages::add(&mut suite, &shipped);
    har::add(&mut suite, &shipped);
    readme::add(&mut suite);
    libtest_mimic::run(&Arguments::from_args(), suite.into_trials()).exit_code()
}
