//! The committed files that are derived say what they are derived from.

use crate::suite::{Suite, cargo, output};

pub fn add(suite: &mut Suite) {
    suite.add("derived files are in step", &[], || {
        let checked = output(
            cargo()
                .args(["run", "--quiet", "--manifest-path", "tools/Cargo.toml", "--target-dir", "target/tools"])
                .args(["--", "--check"]),
        )?;
        if checked.status.success() {
            return Ok(());
        }
        let [out, err] = [&checked.stdout, &checked.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        Err(format!("{err}{out}write them anew with: make generate").into())
    });
}
