//! Tests of hosts and bundlers, which are programs for Node.js in `tests/hosts` and use packages of npm.

use crate::work;
use crate::{browser, package, project, run, setup};
use anyhow::Result;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Runs the tests of `tests/hosts/NAME`, with these variables in their environment.
pub fn node(name: &str, packages: &Path, given: &[(&str, OsString)]) -> Result<()> {
    // Beside the packages, where imports look for them, and in a folder of its own, since other checkouts share these.
    let sources = packages.join(format!("tests-{}", std::process::id()));
    work::remove(&sources)?;
    let tested = work::copy(&project::root().join("tests").join("hosts").join(name), &sources).and_then(|()| {
        let mut command = Command::new("node");
        command.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).arg(format!("{name}.test.mjs"));
        command.envs(given.iter().map(|(name, value)| (name, value))).current_dir(&sources);
        run::run(&mut command)
    });
    work::remove(&sources)?;
    tested
}

/// `cargo xtask test npm`.
pub fn npm() -> Result<()> {
    package::package(&[])?;
    browser::set_up()?;
    let tarball = project::root().join("target").join("package");
    let tarball = tarball.join(format!("phone-compare-{}.tgz", env!("CARGO_PKG_VERSION")));
    node("npm", &setup::judges()?, &[("TARBALL", tarball.into())])
}
