//! Sets up what the browser tests need: browsers and their drivers.

use crate::{run, setup};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::process::Command;

/// A browser that the tests can drive; tests/browser/harness/browser.rs starts them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    Webkit,
}

/// What there is of a browser on this machine.
pub enum Found {
    /// It can be driven. Variables of the environment that the tests need to find it.
    Here(Vec<(&'static str, OsString)>),
    /// It cannot be had here, and why.
    Not(String),
}

impl Browser {
    pub const ALL: [Browser; 3] = [Browser::Chromium, Browser::Firefox, Browser::Webkit];

    /// The one of this name.
    pub fn named(name: &str) -> Result<Browser> {
        let browser = Browser::ALL.into_iter().find(|browser| browser.name() == name);
        browser.with_context(|| format!("there is no browser `{name}`; there are chromium, firefox and webkit"))
    }

    /// As `PHONE_COMPARE_BROWSER` has it.
    pub fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::Webkit => "webkit",
        }
    }

    /// Debian's packages of all of it that Debian has.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Browser::Chromium => &["chromium", "chromium-driver"],
            Browser::Firefox => &["firefox-esr"],
            Browser::Webkit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Browser::Chromium => {
                "the browser tests need Chromium (or Chrome) and a chromedriver of the same version, on PATH or named \
                 by CHROMEDRIVER. On Debian: `apt-get install chromium chromium-driver`; on macOS: `brew install --cask \
                 chromium chromedriver`; else see the site of Chrome for Testing"
            }
            Browser::Firefox => {
                "it needs Firefox, on PATH or named by FIREFOX. On Debian: `apt-get install firefox-esr`; else see \
                 Mozilla's site"
            }
            Browser::Webkit => {
                "it needs WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb, on PATH or named by WEBKITDRIVER and \
                 WEBKIT_BROWSER. On Debian: `apt-get install webkit2gtk-driver xvfb`"
            }
        }
    }

    fn is_here(self) -> bool {
        let answers = |variable: &str, programs: &[&str]| {
            let named = std::env::var_os(variable).filter(|name| !name.is_empty());
            let programs = named.into_iter().chain(programs.iter().map(OsString::from));
            programs.into_iter().any(|program| run::output(Command::new(program).arg("--version")).is_some())
        };
        match self {
            Browser::Chromium => answers("CHROMEDRIVER", &["chromedriver"]),
            Browser::Firefox => answers("FIREFOX", &["firefox", "firefox-esr"]),
            // Neither has an option in every version that only tells it.
            Browser::Webkit => {
                let named = std::env::var_os("WEBKITDRIVER").is_some_and(|name| !name.is_empty());
                (named || run::on_path("WebKitWebDriver")) && run::on_path("Xvfb")
            }
        }
    }

    /// Finds it, or installs it from the system's packages where we may. An error is something that went wrong on
    /// the way; that there is no way on this machine is none.
    pub fn get(self) -> Result<Found> {
        if !self.is_here() {
            if let Some(reason) = self.install()? {
                return Ok(Found::Not(format!("{reason}: {}", self.advice())));
            }
            if !self.is_here() {
                bail!("the packages are installed, but {} cannot be started: {}", self.name(), self.advice());
            }
        }
        let mut environment = Vec::new();
        // Debian has no geckodriver.
        if self == Browser::Firefox
            && std::env::var_os("GECKODRIVER").is_none()
            && let Some(driver) = setup::geckodriver()?
        {
            environment.push(("GECKODRIVER", driver.into_os_string()));
        }
        Ok(Found::Here(environment))
    }

    /// Installs the system's packages, or says why it cannot.
    fn install(self) -> Result<Option<String>> {
        let name = self.name();
        if !cfg!(target_os = "linux") || !run::exists("apt-get") {
            return Ok(Some(format!("there is no {name} here, and this is no Debian to install it on")));
        }
        let root = run::output(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
        if !root && run::output(Command::new("sudo").args(["-n", "true"])).is_none() {
            return Ok(Some(format!("there is no {name} here, and only root may install it")));
        }
        let apt = || {
            let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
            if !root {
                command.args(["-n", "apt-get"]);
            }
            command.env("DEBIAN_FRONTEND", "noninteractive");
            command
        };
        println!("==> {}: installing the system's packages (about a minute, once)", self.packages().join(" and "));
        run::run(apt().args(["update", "-q"])).context(self.advice())?;
        run::run(apt().args(["install", "-q", "-y", "--no-install-recommends"]).args(self.packages()))
            .context(self.advice())?;
        Ok(None)
    }
}

/// Finds Chromium with its driver, or installs them. Without them nothing of the kind can be done.
pub fn set_up() -> Result<()> {
    match Browser::Chromium.get()? {
        Found::Here(_) => Ok(()),
        Found::Not(reason) => bail!(reason),
    }
}
