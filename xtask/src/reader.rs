//! `cargo xtask test reader`: the main job by ear, with a real screen reader, on a display and a session bus of its own.

use crate::browser::{Browser, Found};
use crate::work::Work;
use crate::{drive, run};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// What it needs besides Chromium; Debian's packages are orca, at-spi2-core, dbus, xdotool and xvfb.
const PROGRAMS: [&str; 4] = ["orca", "dbus-run-session", "xdotool", "Xvfb"];

/// Each version of Orca says some things in its own way.
const VERSION: &str = "43.";

/// Runs tests/browser/reader.rs, unless this machine cannot, which is said.
pub fn reader() -> Result<Option<String>> {
    if let Some(missing) = PROGRAMS.into_iter().find(|program| !run::on_path(program)) {
        println!(
            "==> SKIPPED. There is no {missing} here. On Debian: `apt-get install orca at-spi2-core dbus xdotool xvfb`"
        );
        return Ok(Some(format!("without a screen reader, for which there is no {missing} here")));
    }
    let version = run::output(Command::new("orca").arg("--version")).unwrap_or_default();
    if !version.starts_with(VERSION) && std::env::var_os("UPDATE_EXPECT").is_none() {
        println!("==> SKIPPED. The transcript is of Orca {VERSION}x; here is {version}");
        return Ok(Some(format!("without Orca {VERSION}x, of which the transcript is; here is {version}")));
    }
    let mut environment = match Browser::Chromium.get()? {
        Found::Here(environment) => environment,
        Found::Not(reason) => bail!(reason),
    };
    let work = Work::begin("reader", "cargo xtask test reader")?;
    let display = Display::start()?;
    environment.extend([
        ("DISPLAY", format!(":{}", display.number).into()),
        ("PHONE_COMPARE_HEARD", work.folder.join("heard.txt").into_os_string()),
        // Programs of GTK and Chromium look for it before they ask the bus.
        ("ACCESSIBILITY_ENABLED", "1".into()),
        // No setting of the person who runs this counts, and none is changed.
        ("GSETTINGS_BACKEND", "memory".into()),
        ("LC_ALL", "C.UTF-8".into()),
    ]);
    drive::on_own_bus(Browser::Chromium, environment, &["--ignored", "reader::"])?;
    Ok(None)
}

/// A display that nobody sees.
struct Display {
    number: String,
    child: Child,
}

impl Display {
    fn start() -> Result<Display> {
        let mut child = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot run Xvfb")?;
        let mut number = String::new();
        let output = child.stdout.take().context("it is piped")?;
        BufReader::new(output).read_line(&mut number).context("Xvfb tells its number")?;
        Ok(Display { number: number.trim().to_owned(), child })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
