//! The instructions of a library. It wants nothing from anybody, as `elf.rs` and `artefact.rs` show; without a system call
//! of its own it has then no way to a file, a socket or an environment variable.

use crate::suite::{Outcome, Shipped, Suite, run, same, scratch};
use libtest_mimic::Failed;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The tool that knows every ABI.
pub const OBJDUMP: &str = "llvm-objdump";

/// Its names for instructions that enter the system, or begin like one.
const SYSTEM_CALLS: [&str; 5] = ["syscall", "sysenter", "svc", "hvc", "smc"];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    suite.add("code: a system call would be found on each ABI", &["clang", OBJDUMP], finds_them);
    let shipped = shipped.clone();
    suite.add("code: neither library makes a system call", &[OBJDUMP], move || {
        makes_no_system_call(&shipped.shared)?;
        makes_no_system_call(&shipped.archive)
    });
}

/// None of its instructions enters the system.
pub fn makes_no_system_call(library: &Path) -> Outcome {
    let (instructions, calls) = system_calls(library)?;
    println!("{}: {instructions} instructions", library.display());
    same("is read as code", instructions > 1000, true)?;
    same("system calls", calls, vec![])
}

/// How many instructions there are, and those that enter the system.
fn system_calls(file: &Path) -> Result<(usize, Vec<String>), Failed> {
    let code = run(Command::new(OBJDUMP).args(["--disassemble", "--no-show-raw-insn"]).arg(file))?;
    let instructions: Vec<_> = code.lines().filter_map(instruction).collect();
    let calls = instructions.iter().filter(|instruction| is_call(instruction));
    Ok((instructions.len(), calls.map(|call| call.to_string()).collect()))
}

/// What stands behind the address, where a line has one.
fn instruction(line: &str) -> Option<&str> {
    let (address, instruction) = line.split_once(':')?;
    u64::from_str_radix(address.trim_start(), 16).ok().map(|_| instruction.trim())
}

fn is_call(instruction: &str) -> bool {
    let name = instruction.split_whitespace().next().unwrap_or_default();
    name == "int" || SYSTEM_CALLS.iter().any(|call| name.starts_with(call))
}

/// Assembles each and looks for it.
fn finds_them() -> Outcome {
    let folder = scratch("code");
    let planted: [(&str, &[&str]); 3] = [
        ("x86_64", &["syscall", "sysenter", "int $0x80"]),
        ("aarch64", &["svc #0"]),
        ("armv7", &["svc #0", "svceq #0"]),
    ];
    for (machine, calls) in planted {
        let (source, object) = (folder.join("planted.s"), folder.join("planted.o"));
        fs::write(&source, format!("nop\n{}\nnop\n", calls.join("\n")))?;
        let target = format!("--target={machine}-linux-gnu");
        run(Command::new("clang").args([&target, "-c"]).arg(&source).arg("-o").arg(&object))?;
        let (instructions, found) = system_calls(&object)?;
        same(machine, (instructions, found.len()), (calls.len() + 2, calls.len()))?;
    }
    Ok(())
}
