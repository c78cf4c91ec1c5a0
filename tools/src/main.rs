//! `generate` writes every committed file that is out of step; `generate --check` says which are, and fails.
//! `generate codes` prints the header of constants for what this build's catalogue holds, `generate texts` how many bytes
//! its texts are.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    match env::args().nth(1).as_deref() {
        Some("codes") => {
            print!("{}", hs_error_tools::codes::text());
            ExitCode::SUCCESS
        }
        Some("texts") => {
            print!("{}", hs_error_tools::texts::text());
            ExitCode::SUCCESS
        }
        #[cfg(feature = "committed")]
        None => committed(false),
        #[cfg(feature = "committed")]
        Some("--check") => committed(true),
        _ => {
            eprintln!("usage: generate [--check | codes | texts]");
            ExitCode::from(2)
        }
    }
}

#[cfg(feature = "committed")]
fn committed(is_check: bool) -> ExitCode {
    use hs_error_tools::{derive, root};
    let mut result = ExitCode::SUCCESS;
    for file in derive(&root()).iter().filter(|file| file.is_stale(&root())) {
        let path = file.path.display();
        if is_check {
            println!("{path} is out of step");
            result = ExitCode::FAILURE;
        } else if let Err(error) = file.write(&root()) {
            eprintln!("generate: {path}: {error}");
            return ExitCode::FAILURE;
        } else {
            println!("wrote {path}");
        }
    }
    result
}
