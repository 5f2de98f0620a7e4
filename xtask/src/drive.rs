//! Runs the browser tests in a browser.

use crate::browser::Browser;
use crate::work::{self, Work};
use crate::{project, run, setup};
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// With more failures than this it is not the browser that stumbled.
const FEW: usize = 2;

/// Runs the tests in this browser whose names have one of these in them, or all. Its driver may lose an answer, or a page,
/// on a busy machine: so a few tests that fail are run once more, alone, and those that pass then are what is returned.
pub fn drive(browser: Browser, environment: Vec<(&'static str, OsString)>, names: &[&str]) -> Result<Option<String>> {
    ensure!(project::dist().join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    println!("==> {}", browser.name());
    let work = copied("test", browser)?;
    let tests = || tests(browser, environment.clone(), &work.folder);
    let failed = failures(tests()?.args(names))?;
    if failed.is_empty() {
        return Ok(None);
    }
    let (named, browser) = (failed.join(", "), browser.name());
    ensure!(failed.len() <= FEW, "{} tests failed in {browser}: {named}", failed.len());
    println!("==> {browser}, once more: {named}");
    run::run(tests()?.args(["--exact", "--test-threads=1"]).args(&failed))?;
    Ok(Some(format!("{named} in {browser} at the second try only")))
}

/// Runs the tests of these names once, whatever comes of it.
pub fn once(browser: Browser, environment: Vec<(&'static str, OsString)>, names: &[&str]) -> Result<()> {
    println!("==> {}", browser.name());
    let work = copied("soak", browser)?;
    run::run(tests(browser, environment, &work.folder)?.args(names))
}

/// The same with the build in this folder, whatever is in dist/.
pub fn with(browser: Browser, environment: Vec<(&'static str, OsString)>, dist: &Path, names: &[&str]) -> Result<()> {
    // Also where somebody has set the variable for tests by hand.
    run::run(tests(browser, environment, dist)?.env("PHONE_COMPARE_DIST", dist).args(names))
}

/// The same, with a session bus of its own, on which a screen reader finds no browser but this.
pub fn on_own_bus(browser: Browser, environment: Vec<(&'static str, OsString)>, names: &[&str]) -> Result<()> {
    let work = copied("reader", browser)?;
    let tests = tests(browser, environment, &work.folder)?;
    let mut session = Command::new("dbus-run-session");
    session.arg("--").arg(tests.get_program()).args(tests.get_args()).args(names).current_dir(project::root());
    session.envs(tests.get_envs().filter_map(|(name, value)| Some((name, value?))));
    run::run(&mut session)
}

/// A copy of dist/ to test, which stays as it is when somebody builds meanwhile.
fn copied(what: &str, browser: Browser) -> Result<Work> {
    let name = browser.name();
    let work = Work::begin(&format!("{what}-{name}"), &format!("cargo xtask {what} in {name}"))?;
    work::remove(&work.folder)?;
    let _alone = work::dist("cargo xtask test")?;
    work::copy(&project::dist(), &work.folder)?;
    Ok(work)
}

fn tests(browser: Browser, environment: Vec<(&'static str, OsString)>, dist: &Path) -> Result<Command> {
    let mut tests = project::cargo(["test", "--test", "browser", "--"]);
    tests.envs(environment).env("PHONE_COMPARE_BROWSER", browser.name());
    if std::env::var_os("PHONE_COMPARE_DIST").is_none() {
        tests.env("PHONE_COMPARE_DIST", dist);
    }
    if std::env::var_os("AXE_CORE").is_none() {
        tests.env("AXE_CORE", setup::axe()?);
    }
    Ok(tests)
}

/// Runs tests and returns the names of those that failed. That it fails in another way is an error.
fn failures(tests: &mut Command) -> Result<Vec<String>> {
    let shown = run::shown(tests);
    let mut running = tests.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run `{shown}`"))?;
    let mut failed = Vec::new();
    for line in BufReader::new(running.stdout.take().context("it is piped")?).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        writeln!(std::io::stdout(), "{line}")?;
        failed.extend(failure(&line).map(str::to_owned));
    }
    let status = running.wait()?;
    if !status.success() && failed.is_empty() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(failed)
}

/// The test that this line of the test runner says has failed.
fn failure(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::failure;

    #[test]
    fn failures_are_read_off_what_the_test_runner_prints() {
        assert_eq!(failure("test posts::plain ... FAILED"), Some("posts::plain"));
        assert_eq!(failure("test posts::plain ... ok"), None);
        assert_eq!(failure("test result: FAILED. 7 passed; 1 failed"), None);
    }
}
