//! The headers alone, through every compiler and standard, with every warning as an error.

use crate::compilers::{ALL, Compiler};
use crate::suite::{Outcome, Suite, root, run, scratch};
use std::fs;

pub fn add(suite: &mut Suite) {
    for compiler in ALL {
        for names in compiler.standards {
            let name = format!("headers through {} {}", compiler.name, names[0]);
            suite.add(name.clone(), &[compiler.name], move || through(compiler, names, &name));
        }
    }
}

/// Each header alone, and all of them twice: a header includes what it needs and guards itself.
fn through(compiler: Compiler, names: &[&'static str], test: &str) -> Outcome {
    let Some(standard) = compiler.known(names) else {
        return Err(format!("{} knows none of {}", compiler.name, names.join(" ")).into());
    };
    let headers = headers()?;
    let twice = [headers.clone(), headers.clone()].concat();
    let sources = headers.into_iter().map(|header| vec![header]).chain([twice]);
    let folder = scratch(test);
    for (index, headers) in sources.enumerate() {
        let includes: String = headers.iter().map(|header| format!("#include \"{header}\"\n")).collect();
        // An empty translation unit is an error of its own in C.
        let source = folder.join(format!("{index}.c"));
        fs::write(&source, includes + "int main(void);\n")?;
        run(compiler.strict(standard).args(["-fsyntax-only"]).arg(source))?;
    }
    Ok(())
}

fn headers() -> std::io::Result<Vec<String>> {
    let files = fs::read_dir(root().join("include"))?;
    let mut names: Vec<_> =
        files.map(|file| Ok(file?.file_name().to_string_lossy().into_owned())).collect::<std::io::Result<_>>()?;
    names.retain(|name| name.ends_with(".h"));
    names.sort();
    Ok(names)
}
