//! The native module of `examples/napi`, built against Node's headers and tested in Node: N-API is the same there.

use crate::compilers::{ALL, BARE_CPP, Compiler};
use crate::golden;
use crate::suite::{Outcome, Shipped, Suite, root, run, same, scratch};
use libtest_mimic::Failed;
use object::{Object, ObjectSymbol};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

const SOURCES: &str = "examples/napi/src/main/cpp";
const HEADER: &str = "node_api.h";

/// What the module may ask of N-API: functions that every version of HarmonyOS has. All are bound when a module is loaded,
/// so one that a system lacks makes the whole module useless there.
const FUNCTIONS: [&str; 20] = [
    "napi_close_handle_scope",
    "napi_create_array",
    "napi_create_int64",
    "napi_create_object",
    "napi_create_string_utf8",
    "napi_define_properties",
    "napi_get_boolean",
    "napi_get_cb_info",
    "napi_get_named_property",
    "napi_get_value_double",
    "napi_get_value_int64",
    "napi_get_value_string_utf8",
    "napi_is_exception_pending",
    "napi_module_register",
    "napi_open_handle_scope",
    "napi_set_element",
    "napi_set_named_property",
    "napi_throw_error",
    "napi_throw_type_error",
    "napi_typeof",
];

pub fn add(suite: &mut Suite, shipped: &Shipped) {
    let headers = headers();
    let header = headers.join(HEADER);
    for (library, path) in [("so", &shipped.shared), ("a", &shipped.archive)] {
        let name = format!("N-API module with the .{library}");
        let (headers, path, test) = (headers.clone(), path.clone(), name.clone());
        suite.add_with_file(name, &["g++", "node"], &header, move || with(&path, &headers, &scratch(&test)));
    }
    for (compiler, standard) in [(ALL[1], "c++11"), (ALL[1], "c++14"), (ALL[3], "c++11"), (ALL[3], "c++14")] {
        let name = format!("N-API module through {} {standard}", compiler.name);
        let headers = headers.clone();
        suite.add_with_file(name, &[compiler.name], &header, move || through(compiler, standard, &headers));
    }
    let (name, shared) = ("N-API module as HarmonyOS builds it", shipped.shared.clone());
    suite.add_with_file(name, &["cmake", "g++", "make", "node", "readelf"], &header, move || {
        as_harmony(&shared, &headers, &scratch(name))
    });
}

/// Node's headers of N-API: where they are installed with it, or else where the package `node-api-headers` has them,
/// which `.ci/run` puts there.
fn headers() -> PathBuf {
    let beside_node = run(Command::new("node").args(["-p", "path.resolve(process.execPath, '../../include/node')"]));
    let installed = beside_node.map(|path| PathBuf::from(path.trim())).ok();
    let package = || root().join("target/node-api/node_modules/node-api-headers/include");
    installed.filter(|folder| folder.join(HEADER).is_file()).unwrap_or_else(package)
}

fn sources() -> Result<Vec<PathBuf>, Failed> {
    let files =
        fs::read_dir(root().join(SOURCES))?.map(|file| Ok(file?.path())).collect::<std::io::Result<Vec<_>>>()?;
    Ok(files.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "cpp")).collect())
}

/// Every warning is an error, except that some of Node's versions call the registration deprecated that HarmonyOS has.
/// Neither exceptions nor RTTI are needed.
fn strict(compiler: Compiler, standard: &str, headers: &Path) -> Result<Command, Failed> {
    let mut command = compiler.strict(standard);
    command.args(BARE_CPP).args(["-Wno-deprecated-declarations", "-fvisibility=hidden", "-isystem"]);
    command.arg(headers).args(sources()?);
    Ok(command)
}

fn through(compiler: Compiler, standard: &str, headers: &Path) -> Outcome {
    run(strict(compiler, standard, headers)?.arg("-fsyntax-only")).map(|_| ())
}

fn with(library: &Path, headers: &Path, folder: &Path) -> Outcome {
    let module = folder.join("hs_error_napi.node");
    let rpath = format!("-Wl,-z,now,-rpath,{}", library.parent().unwrap_or(library).display());
    run(strict(ALL[1], "c++14", headers)?
        .arg(root().join("tests/napi/own_errors.cpp"))
        .args(["-g", "-shared", "-fPIC", "-x", "none"])
        .arg(library)
        .args([&rpath, "-o"])
        .arg(&module))?;
    run(in_node(&module)?.env("HS_ERROR_NAPI_OWN", "yes")).map(|_| ())
}

fn in_node(module: &Path) -> Result<Command, Failed> {
    let mut command = Command::new("node");
    let test = root().join("tests/napi/test.js");
    command.arg(test).env("HS_ERROR_NAPI", module).env("HS_ERROR_GOLDEN", golden::file()?);
    Ok(command)
}

/// The module's own CMakeLists.txt, in a folder where its paths hold, with HarmonyOS's header and library stood in for:
/// the header is Node's, and the functions of the library are those of the program that loads the module, node.
fn as_harmony(library: &Path, headers: &Path, folder: &Path) -> Outcome {
    let (source, build, system) = (folder.join("cpp"), folder.join("build"), folder.join("system"));
    lay_out(library, &source)?;
    fs::create_dir_all(system.join("napi"))?;
    fs::write(system.join("napi/native_api.h"), format!("#include \"{HEADER}\"\n"))?;
    for name in [HEADER, "node_api_types.h", "js_native_api.h", "js_native_api_types.h"] {
        symlink(headers.join(name), system.join("napi").join(name))?;
    }
    run(Command::new("g++")
        .args(["-shared", "-x", "c++", "/dev/null", "-o"])
        .arg(system.join("libace_napi.z.so"))
        .arg("-Wl,-soname,libace_napi.z.so"))?;
    let system = system.display();
    run(Command::new("cmake").arg("-S").arg(&source).arg("-B").arg(&build).args([
        "-DCMAKE_CXX_COMPILER=g++",
        "-DOHOS_ARCH=x86_64",
        &format!("-DCMAKE_CXX_FLAGS=-isystem {system}"),
        &format!("-DCMAKE_SHARED_LINKER_FLAGS=-L{system} -Wl,--no-as-needed"),
        &format!("-DCMAKE_BUILD_RPATH={system}"),
    ]))?;
    run(Command::new("cmake").arg("--build").arg(&build))?;
    let module = build.join("libhs_error_napi.so");
    names(&module)?;
    functions(&module)?;
    // Node takes a file for a module by its ending.
    let copy = folder.join("hs_error_napi.node");
    fs::copy(module, &copy)?;
    run(&mut in_node(&copy)?).map(|_| ())
}

/// The sources, and the library where the guide unpacks it to.
fn lay_out(library: &Path, source: &Path) -> Outcome {
    let unpacked = source.join("third_party/hs_error");
    fs::create_dir_all(unpacked.join("libs/x86_64"))?;
    symlink(root().join("include"), unpacked.join("include"))?;
    symlink(library, unpacked.join("libs/x86_64/libhs_error.so"))?;
    for file in fs::read_dir(root().join(SOURCES))? {
        let file = file?;
        symlink(file.path(), source.join(file.file_name()))?;
    }
    Ok(())
}

fn names(module: &Path) -> Outcome {
    let dynamic = run(Command::new("readelf").args(["--dynamic", "--wide"]).arg(module))?;
    for name in ["soname: [libhs_error_napi.so]", "library: [libhs_error.so]", "library: [libace_napi.z.so]"] {
        same(&format!("has {name}:\n{dynamic}"), dynamic.contains(name), true)?;
    }
    Ok(())
}

fn functions(module: &Path) -> Outcome {
    let bytes = fs::read(module)?;
    let file = object::File::parse(&*bytes)?;
    let undefined =
        file.dynamic_symbols().filter(|symbol| symbol.is_undefined()).filter_map(|symbol| symbol.name().ok());
    let beyond: Vec<_> = undefined
        .filter(|name| name.starts_with("napi_") || name.starts_with("node_"))
        .filter(|name| !FUNCTIONS.contains(name))
        .collect();
    same("functions of N-API that old systems may lack", beyond, vec![])
}
