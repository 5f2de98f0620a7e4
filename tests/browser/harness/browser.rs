//! Which browser the tests drive, how each is started, and what can be asked of it.
//!
//! `PHONE_COMPARE_BROWSER` chooses: `chromium` (if it is not set), `firefox` or `webkit`. All three are driven through
//! WebDriver; what goes beyond it is in the module `chromium`.

use super::Look;
use fantoccini::wd::Capabilities;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// How long a driver or a display may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

const CHROMIUM: [&str; 12] = [
    "--headless=new",
    // The address bar, which nobody sees, is two pages of its own that take a third of a visit's processor time.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
    // Inside a container the sandbox has nothing to build on; the pages are our own.
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
];

/// Where Debian has the browser that WebKitGTK's driver starts.
const MINI_BROWSER: [&str; 2] =
    ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser"];

/// A browser that the tests know how to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    Webkit,
}

/// What of a look a browser is started with, and keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fixed {
    pub dark: bool,
    pub reduced: bool,
}

/// What not every browser lets a test do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Chromium's own protocol: throttling, printing, languages, blocked requests, measures of time and memory.
    Protocol,
    /// The entries of `PerformanceObserver` for what has moved in the layout.
    LayoutShift,
    /// Windows narrower than 500 CSS pixels, which are only had by emulating them.
    Narrow,
    /// Changing objects of the page so that the page sees it: Firefox keeps the tests' scripts apart.
    PageObjects,
    /// A window that has the focus of the system, so that what is focused looks so: WebKit's has no window manager.
    ActiveWindow,
    /// The Tab key in a dialog comes round to its beginning: Firefox goes on to its own bars, which a test cannot see.
    TabsRound,
    /// Letters that come as fast as people type: WebKit's driver rests after each.
    FastTyping,
}

impl Browser {
    /// The one that the environment names.
    pub fn chosen() -> Browser {
        static CHOSEN: OnceLock<Browser> = OnceLock::new();
        *CHOSEN.get_or_init(|| match std::env::var("PHONE_COMPARE_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Browser::Chromium,
            Ok("firefox") => Browser::Firefox,
            Ok("webkit") => Browser::Webkit,
            Ok(other) => panic!("PHONE_COMPARE_BROWSER is `{other}`; there are chromium, firefox and webkit"),
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::Webkit => "webkit",
        }
    }

    pub fn can(self, ability: Ability) -> bool {
        match self {
            Browser::Chromium => true,
            Browser::Firefox => matches!(ability, Ability::ActiveWindow | Ability::FastTyping),
            Browser::Webkit => matches!(ability, Ability::PageObjects | Ability::TabsRound),
        }
    }

    /// What of the look it has from its start on.
    pub(super) fn fixed(self, look: &Look) -> Fixed {
        Fixed {
            dark: self != Browser::Chromium && look.is("prefers-color-scheme", "dark"),
            reduced: self == Browser::Firefox && look.is("prefers-reduced-motion", "reduce"),
        }
    }

    /// Starts its driver on a free port.
    pub(super) fn start(self, look: &Look) -> Started {
        let Fixed { dark, .. } = self.fixed(look);
        match self {
            Browser::Chromium => Started::telling(
                Command::new(named("CHROMEDRIVER", "chromedriver")).arg("--port=0"),
                "successfully on port ",
            ),
            Browser::Firefox => Started::telling(
                Command::new(named("GECKODRIVER", "geckodriver")).args(["--port", "0", "--websocket-port", "0"]),
                "Listening on 127.0.0.1:",
            ),
            Browser::Webkit => Started::webkit(dark),
        }
    }

    /// What a new session asks of it.
    pub(super) fn capabilities(self, look: &Look) -> Capabilities {
        let Fixed { dark, reduced } = self.fixed(look);
        let mut wanted = Capabilities::new();
        wanted.insert("timeouts".to_owned(), json!({ "script": 60_000, "pageLoad": 60_000 }));
        match self {
            Browser::Chromium => {
                let mut arguments = CHROMIUM.to_vec();
                if std::env::var_os("PHONE_COMPARE_HEARD").is_some() {
                    // A screen reader needs a window.
                    arguments[0] = "--force-renderer-accessibility";
                    arguments.push("--window-size=1280,900");
                }
                wanted.insert(
                    "goog:chromeOptions".to_owned(),
                    // Without a bar that says that it is driven.
                    json!({ "args": arguments, "excludeSwitches": ["enable-automation"] }),
                );
                wanted.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
                if let Ok(browser) = std::env::var("CHROME") {
                    wanted["goog:chromeOptions"]["binary"] = json!(browser);
                }
            }
            Browser::Firefox => {
                // What a reader's system would say. Nothing may go anywhere else.
                let prefs = json!({
                    "layout.css.prefers-color-scheme.content-override": if dark { 0 } else { 1 },
                    "ui.prefersReducedMotion": u8::from(reduced),
                    "network.captive-portal-service.enabled": false,
                    "network.connectivity-service.enabled": false,
                });
                wanted.insert("moz:firefoxOptions".to_owned(), json!({ "args": ["-headless"], "prefs": prefs }));
                if let Ok(browser) = std::env::var("FIREFOX") {
                    wanted["moz:firefoxOptions"]["binary"] = json!(browser);
                }
            }
            Browser::Webkit => {
                let found = || MINI_BROWSER.into_iter().find(|path| std::path::Path::new(path).is_file());
                let browser = std::env::var("WEBKIT_BROWSER").ok().or_else(|| found().map(str::to_owned));
                wanted.insert("webkitgtk:browserOptions".to_owned(), json!({ "args": ["--automation"] }));
                if let Some(browser) = browser {
                    wanted["webkitgtk:browserOptions"]["binary"] = json!(browser);
                }
            }
        }
        wanted
    }
}

/// A driver that runs, and what it needs besides.
pub(super) struct Started {
    pub port: u16,
    driver: Child,
    display: Option<Child>,
}

impl Started {
    /// A driver that chooses a port and says which after these words.
    fn telling(command: &mut Command, words: &str) -> Started {
        let mut driver = spawn(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut lines = BufReader::new(driver.stdout.take().expect("it is piped")).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split_once(words)?.1.trim_end_matches('.').parse().ok())
            .expect("the driver says which port it chose");
        // Some drivers end when nobody listens to them any more.
        std::thread::spawn(move || lines.for_each(drop));
        Started { port, driver, display: None }
    }

    /// WebKitGTK has no windowless mode, so it gets a display of its own; and it has its colours from the system.
    fn webkit(dark: bool) -> Started {
        let mut display = spawn(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1920x2160x24", "-nolisten", "tcp"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        BufReader::new(display.stdout.take().expect("it is piped"))
            .read_line(&mut number)
            .expect("Xvfb tells its number");
        let theme = if dark { "Adwaita:dark" } else { "Adwaita" };
        // It takes no 0 for "any".
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .expect("there is a free port")
            .port();
        let driver = spawn(
            Command::new(named("WEBKITDRIVER", "WebKitWebDriver"))
                .arg(format!("--port={port}"))
                .env("DISPLAY", format!(":{}", number.trim()))
                .env("GDK_BACKEND", "x11")
                .env("GTK_THEME", theme)
                // The language of the reader; without it numbers have no thousands.
                .env("LC_ALL", "en_US.UTF-8")
                .env("LANGUAGE", "en_US")
                // Where there is no graphics card, it would compile shaders for the processor, for a third of all its time.
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
                // Inside a container its sandbox has nothing to build on; the pages are our own. The name is WebKit's.
                .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let started = Started { port, driver, display: Some(display) };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "WebKitWebDriver does not listen on its port");
            std::thread::sleep(Duration::from_millis(20));
        }
        started
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        for child in [Some(&mut self.driver), self.display.as_mut()].into_iter().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn named(variable: &str, usual: &str) -> std::ffi::OsString {
    std::env::var_os(variable).unwrap_or_else(|| usual.into())
}

fn spawn(command: &mut Command) -> Child {
    command.spawn().unwrap_or_else(|error| {
        panic!("cannot start {}: {error}; `cargo xtask test browsers` sets it up", command.get_program().display())
    })
}
