//! The headers alone, through every compiler and standard, with every warning as an error.

use crate::compilers::{ALL, BARE_CPP, Compiler, LIBCXX, LIBCXX_TOOLS};
use crate::suite::{Outcome, Suite, output, root, run, scratch};
use std::fs;

pub fn add(suite: &mut Suite) {
    for compiler in ALL {
        add_compiler(suite, compiler, &[compiler.name]);
    }
    add_compiler(suite, LIBCXX, LIBCXX_TOOLS);
}

fn add_compiler(suite: &mut Suite, compiler: Compiler, tools: &[&str]) {
    for names in compiler.standards {
        let name = format!("headers through {} {}", compiler.name, names[0]);
        suite.add(name.clone(), tools, move || through(compiler, names, &name));
    }
    if compiler.language == "c++" {
        let name = format!("the C++ header refuses C++98 through {}", compiler.name);
        suite.add(name.clone(), tools, move || refused(compiler, &name));
    }
}

/// Each header alone, and all of them twice: a header includes what it needs and guards itself.
fn through(compiler: Compiler, names: &[&'static str], test: &str) -> Outcome {
    let standard = compiler.known(names)?;
    let is_cpp = compiler.language == "c++";
    let headers = headers(if is_cpp && standard != "c++98" { &[".h", ".hpp"] } else { &[".h"] })?;
    let twice = [headers.clone(), headers.clone()].concat();
    let sources = headers.into_iter().map(|header| vec![header]).chain([twice]);
    let folder = scratch(test);
    // The last one is all of them.
    let mut all = folder.join("0.c");
    for (index, headers) in sources.enumerate() {
        let includes: String = headers.iter().map(|header| format!("#include \"{header}\"\n")).collect();
        // An empty translation unit is an error of its own in C.
        all = folder.join(format!("{index}.c"));
        fs::write(&all, includes + "int main(void);\n")?;
        run(compiler.strict(standard).arg("-fsyntax-only").arg(&all))?;
    }
    let bare = if is_cpp { BARE_CPP } else { &[] };
    run(compiler.strict(standard).args(bare).arg("-fsyntax-only").arg(&all)).map(|_| ())
}

/// What is too old for the C++ header is told so, and nothing else.
fn refused(compiler: Compiler, test: &str) -> Outcome {
    let source = scratch(test).join("old.c");
    fs::write(&source, "#include \"hs_error.hpp\"\nint main(void);\n")?;
    let got = output(compiler.strict("c++98").arg("-fsyntax-only").arg(source))?;
    let text = String::from_utf8_lossy(&got.stderr);
    let is_clear = text.contains("hs_error.hpp needs C++11 or later") && text.matches("error:").count() == 1;
    let beginning = text.lines().take(5).collect::<Vec<_>>().join("\n");
    if is_clear && !got.status.success() { Ok(()) } else { Err(format!("said:\n{beginning}").into()) }
}

fn headers(endings: &[&str]) -> std::io::Result<Vec<String>> {
    let files = fs::read_dir(root().join("include"))?;
    let mut names: Vec<_> =
        files.map(|file| Ok(file?.file_name().to_string_lossy().into_owned())).collect::<std::io::Result<_>>()?;
    names.retain(|name| endings.iter().any(|ending| name.ends_with(ending)));
    names.sort();
    Ok(names)
}
