//! Sets up what the browser tests need: Chromium and its driver.

use crate::run;
use anyhow::{Context, Result, bail};
use std::process::Command;

const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Finds chromedriver, or installs it and Chromium from the system's packages where we may.
pub fn set_up() -> Result<()> {
    if found() {
        return Ok(());
    }
    let advice = "the browser tests need Chromium (or Chrome) and a chromedriver of the same version, on PATH or \
         named by CHROMEDRIVER. On Debian: `apt-get install chromium chromium-driver`; on macOS: \
         `brew install --cask chromium chromedriver`; else see the site of Chrome for Testing";
    if !cfg!(target_os = "linux") || !run::exists("apt-get") {
        bail!("there is no chromedriver: {advice}");
    }
    let root = run::output(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    if !root && run::output(Command::new("sudo").args(["-n", "true"])).is_none() {
        bail!("there is no chromedriver, and only root may install it: {advice}");
    }
    let apt = || {
        let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
        if !root {
            command.args(["-n", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    println!("==> chromium and chromium-driver: installing the system's packages (about a minute, once)");
    run::run(apt().args(["update", "-q"])).context(advice)?;
    run::run(apt().args(["install", "-q", "-y", "--no-install-recommends"]).args(PACKAGES)).context(advice)?;
    if !found() {
        bail!("the packages are installed, but there is no chromedriver: {advice}");
    }
    Ok(())
}

fn found() -> bool {
    let driver = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
    run::output(Command::new(driver).arg("--version")).is_some()
}
