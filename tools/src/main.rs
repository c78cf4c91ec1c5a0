//! `generate` writes every derived file that is out of step; `generate --check` says which are, and fails.

use hs_error_tools::{derive, root};
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let is_check = env::args().nth(1).as_deref() == Some("--check");
    let mut result = ExitCode::SUCCESS;
    for file in derive(&root()).iter().filter(|file| file.is_stale(&root())) {
        if is_check {
            println!("{} is out of step", file.path);
            result = ExitCode::FAILURE;
        } else if let Err(error) = file.write(&root()) {
            eprintln!("generate: {}: {error}", file.path);
            return ExitCode::FAILURE;
        } else {
            println!("wrote {}", file.path);
        }
    }
    result
}
