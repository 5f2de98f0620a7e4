//! Tests of hosts and bundlers, which are programs for Node.js in `tests/hosts` and use packages of npm.

use crate::work::{self, Work};
use crate::{browser, package, page, project, run, setup};
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

/// `cargo xtask test sharing`.
pub fn sharing() -> Result<()> {
    let work = Work::begin("sharing", "cargo xtask test sharing")?;
    work::remove(&work.folder)?;
    let link = "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26";
    let folder = work.folder.display().to_string();
    let url = "https://example.org/phones/pair.html";
    page::page(&[link, "--out", &folder, "--name", "pair", "--url", url, "--loader", "../pc/phone-compare.js"])?;
    let given = [("PAGES", work.folder.clone().into()), ("DIST", project::dist().into())];
    node("sharing", &setup::sharing()?, &given)
}

/// `cargo xtask test generators`.
pub fn generators() -> Result<()> {
    browser::set_up()?;
    let root = project::root();
    let given = [("SITES", root.join("examples").join("sites").into()), ("DIST", project::dist().into())];
    node("generators", &setup::generators()?, &given)
}
