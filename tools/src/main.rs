//! `generate` writes every derived file that is out of step.

use hs_error_tools::{derive, root};
use std::process::ExitCode;

fn main() -> ExitCode {
    for file in derive(&root()).iter().filter(|file| file.is_stale(&root())) {
        if let Err(error) = file.write(&root()) {
            eprintln!("generate: {}: {error}", file.path);
            return ExitCode::FAILURE;
        }
        println!("wrote {}", file.path);
    }
    ExitCode::SUCCESS
}
