//! Tests that need tools, and what they are run on.

use libtest_mimic::{Failed, Trial};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// What a test answers.
pub type Outcome = Result<(), Failed>;

/// The tests, in the order in which they were added.
#[derive(Default)]
pub struct Suite {
    trials: Vec<Trial>,
}

impl Suite {
    /// Adds a test that needs `tools` to be on this machine.
    pub fn add(&mut self, name: impl Into<String>, tools: &[&str], run: impl FnOnce() -> Outcome + Send + 'static) {
        self.add_unless(name, missing(tools), run);
    }

    /// Adds a test that needs `tools` and a file to be on this machine.
    pub fn add_with_file(
        &mut self,
        name: impl Into<String>,
        tools: &[&str],
        file: &Path,
        run: impl FnOnce() -> Outcome + Send + 'static,
    ) {
        let file = (!file.is_file()).then(|| file.display().to_string());
        self.add_unless(name, missing(tools).into_iter().chain(file).collect(), run);
    }

    /// Adds a test that cannot be run while something is missing.
    pub fn add_unless(
        &mut self,
        name: impl Into<String>,
        missing: Vec<String>,
        run: impl FnOnce() -> Outcome + Send + 'static,
    ) {
        let name = name.into();
        let problem = format!("not installed: {}", missing.join(", "));
        let trial = if missing.is_empty() {
            Trial::test(name, run)
        } else if env::var_os("CI").is_some() {
            Trial::test(name, || Err(problem.into()))
        } else {
            println!("SKIP {name}: {problem}");
            Trial::test(name, run).with_ignored_flag(true)
        };
        self.trials.push(trial);
    }

    pub fn into_trials(self) -> Vec<Trial> {
        self.trials
    }
}

fn missing(tools: &[&str]) -> Vec<String> {
    tools.iter().filter(|tool| !is_installed(tool)).map(|tool| tool.to_string()).collect()
}

pub fn is_installed(tool: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(tool).is_file())
}

/// The libraries as they ship.
#[derive(Clone)]
pub struct Shipped {
    pub shared: PathBuf,
    pub archive: PathBuf,
}

impl Shipped {
    /// Builds them the way a user does.
    pub fn build() -> Self {
        let target = root().join("target");
        let mut command = cargo();
        command.args(["build", "--release", "--quiet", "--package", "hs-error", "--target-dir"]).arg(&target);
        let status = command.status().expect("cargo can be run");
        assert!(status.success(), "cargo build --release failed");
        let release = target.join("release");
        Self { shared: release.join("libhs_error.so"), archive: release.join("libhs_error.a") }
    }
}

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The cargo that runs the tests, in the repository.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// The compiler that goes with it.
pub fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// A fresh folder for the files of one test.
pub fn scratch(test: &str) -> PathBuf {
    let folder = root().join("target/shipped").join(test.replace(|c: char| !c.is_ascii_alphanumeric(), "_"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// Runs a command to its end; what it printed comes back whatever its exit code.
pub fn output(command: &mut Command) -> Result<Output, Failed> {
    // Cargo points its tests to the libraries of its own debug build, and programs would load those.
    command.env_remove("LD_LIBRARY_PATH");
    command.output().map_err(|error| format!("{command:?}: {error}").into())
}

/// Runs a command that must succeed; returns what it printed.
pub fn run(command: &mut Command) -> Result<String, Failed> {
    let output = output(command)?;
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    if output.status.success() { Ok(out) } else { Err(format!("{command:?}: {}\n{out}{err}", output.status).into()) }
}

/// Fails with both values when they differ.
pub fn same<T: PartialEq + std::fmt::Debug>(what: &str, got: T, wanted: T) -> Outcome {
    if got == wanted { Ok(()) } else { Err(format!("{what}: {got:?}, wanted {wanted:?}").into()) }
}
