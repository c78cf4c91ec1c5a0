//! The libraries for HarmonyOS: what its loader asks of them, and the programs that use them, on each of its ABIs.
//!
//! There is no device here. The platform's C library is a musl, so programs are built against Debian's musl with a clang
//! that targets HarmonyOS, and run by qemu where the ABI is not that of the machine.

use crate::code;
use crate::elf::{self, Header};
use crate::programs::PROGRAMS;
use crate::suite::{Outcome, Shipped, Suite, is_installed, output, root, run, same, scratch};
use libtest_mimic::Failed;
use object::Endianness;
use object::elf::{EM_AARCH64, EM_ARM, EM_X86_64, FileHeader32, FileHeader64};
use object::read::elf::ElfFile;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// An ABI of HarmonyOS, and the musl that stands for its C library.
#[derive(Clone, Copy)]
struct Abi {
    name: &'static str,
    triple: &'static str,
    machine: u16,
    /// The page size that its devices may have.
    page: u64,
    qemu: Option<&'static str>,
    musl: &'static str,
    loader: &'static str,
}

const ABIS: [Abi; 3] = [
    Abi {
        name: "arm64-v8a",
        triple: "aarch64-linux-ohos",
        machine: EM_AARCH64,
        page: 16384,
        qemu: Some("qemu-aarch64"),
        musl: "aarch64-linux-musl",
        loader: "ld-musl-aarch64.so.1",
    },
    Abi {
        name: "x86_64",
        triple: "x86_64-linux-ohos",
        machine: EM_X86_64,
        page: 16384,
        qemu: None,
        musl: "x86_64-linux-musl",
        loader: "ld-musl-x86_64.so.1",
    },
    Abi {
        name: "armeabi-v7a",
        triple: "armv7-linux-ohos",
        machine: EM_ARM,
        page: 4096,
        qemu: Some("qemu-arm"),
        musl: "arm-linux-musleabi",
        loader: "ld-musl-arm.so.1",
    },
];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let clang = clang();
    let toolchain: Vec<_> = clang.is_none().then(|| "a toolchain for HarmonyOS".into()).into_iter().collect();
    let clang = clang.unwrap_or_default();
    let linux = shipped.shared.clone();
    suite.add_unless("HarmonyOS: the libraries together are small", toolchain.clone(), move || small(&linux));
    for abi in ABIS {
        let name = |what: &str| format!("HarmonyOS {}: {what}", abi.name);
        suite.add_unless(name("the .so loads"), toolchain.clone(), move || loads(abi));
        let with = clang.clone();
        suite.add_unless(name("the .a links, warnings as errors"), toolchain.clone(), move || links(abi, &with));
        let no_objdump = (!is_installed(code::OBJDUMP)).then(|| code::OBJDUMP.into());
        let missing = toolchain.iter().cloned().chain(no_objdump).collect();
        suite.add_unless(name("neither library makes a system call"), missing, move || calls_nothing(abi));
        let missing = [toolchain.clone(), abi.missing()].concat();
        for program in ["dump"].into_iter().chain(PROGRAMS) {
            let with = clang.clone();
            suite.add_unless(name(&format!("{program} runs")), missing.clone(), move || runs(abi, program, &with));
        }
    }
}

/// The clang that links for HarmonyOS, if this machine can build the libraries.
fn clang() -> Option<String> {
    let found = output(Command::new(root().join("packaging/ohos.sh")).arg("--check")).ok()?;
    found.status.success().then(|| String::from_utf8_lossy(&found.stdout).trim().to_string())
}

/// The libraries, built when the first test asks for them.
fn library(abi: Abi, file: &str) -> Result<PathBuf, Failed> {
    static BUILT: OnceLock<Result<String, String>> = OnceLock::new();
    let build = || run(&mut Command::new(root().join("packaging/ohos.sh"))).map_err(|error| format!("{error:?}"));
    BUILT.get_or_init(build).clone()?;
    Ok(root().join("dist/ohos").join(abi.name).join(file))
}

impl Abi {
    fn root(self) -> PathBuf {
        root().join("target/musl").join(self.name)
    }

    fn loader(self) -> PathBuf {
        self.root().join("lib").join(self.loader)
    }

    /// What running a program of this ABI would take and this machine does not have.
    fn missing(self) -> Vec<String> {
        let qemu = self.qemu.filter(|qemu| !is_installed(qemu)).map(String::from);
        let musl = (!self.loader().is_file()).then(|| "musl, which tests/musl.sh unpacks".into());
        qemu.into_iter().chain(musl).collect()
    }
}

/// No larger than a tenth above the library for Linux, each.
fn small(linux: &Path) -> Outcome {
    let size = |path: PathBuf| Ok::<_, Failed>(fs::metadata(path)?.len());
    let sizes: Vec<_> = ABIS.iter().map(|&abi| size(library(abi, "libhs_error.so")?)).collect::<Result<_, _>>()?;
    let budget = size(linux.into())? * 3 * 11 / 10;
    println!("libhs_error.so for HarmonyOS: {sizes:?} bytes, budget {budget} together");
    same("within the budget", sizes.iter().sum::<u64>() <= budget, true)
}

fn loads(abi: Abi) -> Outcome {
    let file = fs::read(library(abi, "libhs_error.so")?)?;
    if object::FileKind::parse(&*file)? == object::FileKind::Elf32 {
        loads_as::<FileHeader32<Endianness>>(abi, &file)
    } else {
        loads_as::<FileHeader64<Endianness>>(abi, &file)
    }
}

fn loads_as<H: Header>(abi: Abi, file: &[u8]) -> Outcome {
    let elf = ElfFile::<H>::parse(file)?;
    same("machine", elf.elf_header().e_machine(elf.endian()), abi.machine)?;
    elf::exports(&elf)?;
    elf::loads(&elf, file)?;
    elf::segments(&elf, abi.page)
}

fn calls_nothing(abi: Abi) -> Outcome {
    code::makes_no_system_call(&library(abi, "libhs_error.so")?)?;
    code::makes_no_system_call(&library(abi, "libhs_error.a")?)
}

/// A library that uses every function links with what the NDK's linker is told: each warning is an error, and nothing
/// may be left undefined.
fn links(abi: Abi, clang: &str) -> Outcome {
    let folder = scratch(&format!("ohos links {}", abi.name));
    let uses: String = elf::committed()?.iter().map(|name| format!("    (void (*)(void)){name},\n")).collect();
    let source = format!("#include \"hs_error.h\"\nvoid (*const uses[])(void) = {{\n{uses}}};\n");
    fs::write(folder.join("consumer.c"), source)?;
    run(Command::new(clang)
        .arg(format!("--target={}", abi.triple))
        .args(["-ffreestanding", "-fPIC", "-shared", "-nostdlib", "-fuse-ld=lld", "-I"])
        .arg(root().join("include"))
        .args(["-Wl,--fatal-warnings", "-Wl,--no-undefined", "-o"])
        .arg(folder.join("libconsumer.so"))
        .arg(folder.join("consumer.c"))
        .arg(library(abi, "libhs_error.a")?))
    .map(|_| ())
}

fn runs(abi: Abi, name: &str, clang: &str) -> Outcome {
    let program = build(abi, name, clang)?;
    let libraries = [library(abi, "")?, abi.root().join("lib").join(abi.musl), abi.root().join("lib")];
    let libraries = libraries.map(|folder| folder.display().to_string()).join(":");
    let mut command = Command::new(abi.qemu.map_or(abi.loader(), PathBuf::from));
    command.args(abi.qemu.map(|_| abi.loader()));
    command.arg("--library-path").arg(libraries).arg(program);
    // An emulated machine takes a hundred times as long for each size of a buffer.
    command.args(abi.qemu.filter(|_| name == "format").map(|_| "499"));
    let text = run(&mut command)?;
    if name == "dump" { crate::golden::is_golden(&text) } else { Ok(()) }
}

/// Builds a program against the shared library and Debian's musl.
fn build(abi: Abi, name: &str, clang: &str) -> Result<PathBuf, Failed> {
    let program = scratch(&format!("ohos {} {name}", abi.name)).join("program");
    let (usr, resources) = (abi.root().join("usr"), run(Command::new(clang).arg("-print-resource-dir"))?);
    let start = ["crt1.o", "crti.o", "crtn.o"].map(|object| usr.join("lib").join(abi.musl).join(object));
    run(Command::new(clang)
        .arg(format!("--target={}", abi.triple))
        .args(["-fuse-ld=lld", "-nostdlib", "-nostdinc", "-D_GNU_SOURCE", "-O1", "-isystem"])
        .arg(Path::new(resources.trim()).join("include"))
        .arg("-isystem")
        .arg(usr.join("include").join(abi.musl))
        .arg("-I")
        .arg(root().join("include"))
        .arg(root().join(format!("tests/c/{name}.c")))
        .args(start)
        .arg(abi.root().join("lib").join(abi.musl).join("libc.so"))
        .arg(library(abi, "libhs_error.so")?)
        .args(["-Wl,--fatal-warnings", &format!("-Wl,-dynamic-linker,/lib/{}", abi.loader), "-o"])
        .arg(&program))?;
    Ok(program)
}
