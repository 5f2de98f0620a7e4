//! The built site in a real browser.
//!
//! [`Visit`] says which page to open and how; the test gets a [`Page`], whose methods wait for what
//! they look for. A visit has its own server and window, and a browser that is like new: see [`kept`]. At the end of a visit the console must be free of errors, unless the test said
//! that it provokes some.
//!
//! Everything blocks: a test is a plain function.

// The tests and `cargo xtask shot` share this, and neither uses all of it.
#![allow(dead_code)]

mod browser;
mod chromium;
mod driver;
mod kept;
mod languages;
mod server;

pub use browser::{Ability, Browser};
// Of `cargo xtask page` only.
#[allow(unused_imports)]
pub use chromium::base64;
pub use driver::Element;
#[allow(unused_imports)]
pub use languages::spoken;

use driver::Session;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::{Value, json};
use server::{Server, Wrong};
use std::cell::RefCell;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a page may take for anything. Long, because it only matters when a test fails.
const PATIENCE: Duration = Duration::from_secs(15);

/// A page to open: `/` is the standalone app, `/posts/NAME.html` are the demo posts in tests/posts.
pub struct Visit {
    path: String,
    look: Look,
    refused: Vec<String>,
    held: Vec<String>,
    headers: Vec<(String, String)>,
    pages: Vec<(String, String)>,
    folders: Vec<(String, PathBuf)>,
    wrong: Vec<Wrong>,
    provokes_errors: bool,
    needs: Vec<Ability>,
}

/// What the reader's device and settings are.
#[derive(Clone)]
pub struct Look {
    /// Of the window, in CSS pixels.
    pub width: u32,
    /// Of the window, in CSS pixels.
    pub height: u32,
    /// Device pixels to a CSS pixel.
    pub scale: f64,
    /// Whether it is a phone: a mobile viewport and touch.
    pub touch: bool,
    /// Media features and their values, such as `prefers-color-scheme` and `dark`.
    pub media: Vec<(String, String)>,
}

/// Narrower than this no window can be made without emulating it.
const NARROW: u32 = 500;

impl Look {
    /// Whether the reader has this setting.
    fn is(&self, feature: &str, value: &str) -> bool {
        self.media.iter().any(|(own, is)| own == feature && is == value)
    }
}

impl Default for Look {
    fn default() -> Self {
        Look { width: 1280, height: 800, scale: 1.0, touch: false, media: Vec::new() }
    }
}

impl Visit {
    /// A visit to a path of the site, with query and hash if need be.
    pub fn to(path: impl Into<String>) -> Visit {
        Visit {
            path: path.into(),
            look: Look::default(),
            refused: Vec::new(),
            held: Vec::new(),
            headers: Vec::new(),
            pages: Vec::new(),
            folders: Vec::new(),
            wrong: Vec::new(),
            provokes_errors: false,
            needs: Vec::new(),
        }
    }

    /// With a window of this size.
    pub fn window(mut self, width: u32, height: u32) -> Visit {
        self.look.width = width;
        self.look.height = height;
        self
    }

    /// With this device and these settings.
    pub fn look(mut self, look: Look) -> Visit {
        self.look = look;
        self
    }

    /// For a reader with this setting, such as `prefers-color-scheme` and `dark`.
    pub fn media(mut self, feature: &str, value: &str) -> Visit {
        self.look.media.push((feature.to_owned(), value.to_owned()));
        self
    }

    /// The server does not find any path that ends like this.
    pub fn refuse(mut self, ending: &str) -> Visit {
        self.refused.push(ending.to_owned());
        self
    }

    /// The server holds back its answer for every path that ends like this, until [`Page::release`].
    pub fn hold(mut self, ending: &str) -> Visit {
        self.held.push(ending.to_owned());
        self
    }

    /// The server adds this header to every answer.
    pub fn header(mut self, name: &str, value: &str) -> Visit {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The server has this page as well, at a path of its own.
    pub fn page(mut self, path: &str, html: impl Into<String>) -> Visit {
        self.pages.push((path.to_owned(), html.into()));
        self
    }

    /// The server has this folder as well, under a path of its own such as `/blog/`.
    pub fn folder(mut self, path: &str, folder: impl Into<PathBuf>) -> Visit {
        self.folders.push((path.to_owned(), folder.into()));
        self
    }

    /// The server has, under a path of its own, what `cargo xtask test browser` builds besides dist/ into this folder of `target`.
    pub fn built(self, path: &str, name: &str) -> Visit {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
        let built = target.join(name);
        assert!(built.is_dir(), "{} is not there: run `cargo xtask test browser`", built.display());
        self.folder(path, built)
    }

    /// The first time that a path with this ending is asked for, the server gives this instead, as a file of this type that the
    /// browser may keep for ever.
    pub fn wrong_once(mut self, ending: &str, kind: &'static str, body: &'static str) -> Visit {
        self.wrong.push(Wrong { ending: ending.to_owned(), kind, body, always: false });
        self
    }

    /// The same each time.
    pub fn wrong_always(mut self, ending: &str, kind: &'static str, body: &'static str) -> Visit {
        self.wrong.push(Wrong { ending: ending.to_owned(), kind, body, always: true });
        self
    }

    /// The test makes the browser report errors on purpose; do not fail because of them.
    pub fn provokes_errors(mut self) -> Visit {
        self.provokes_errors = true;
        self
    }

    /// The test needs more than every browser can. Where the one that is driven cannot, the visit is skipped,
    /// which is said.
    pub fn needs(mut self, ability: Ability) -> Visit {
        self.needs.push(ability);
        self
    }

    /// Opens the page, runs the test, closes everything.
    pub fn run(self, test: impl FnOnce(&Page)) {
        let browser = Browser::chosen();
        let narrow = (self.look.width < NARROW).then_some(Ability::Narrow);
        if let Some(missing) = self.needs.iter().copied().chain(narrow).find(|ability| !browser.can(*ability)) {
            let name = std::thread::current().name().unwrap_or_default().to_owned();
            // Not `eprintln`, which is only seen when a test fails.
            let _ =
                writeln!(std::io::stderr(), "skipped in {}: {name}, {} needs {missing:?}", browser.name(), self.path);
            return;
        }
        let _turn = Turn::wait();
        let server = Rc::new(Server::start(
            self.refused,
            self.held,
            self.headers,
            self.pages,
            self.folders,
            self.wrong,
            browser != Browser::Chromium,
        ));
        // What is measured there shall not depend on the visits before, and what is changed may outlast it.
        let own = self.needs.contains(&Ability::Protocol);
        let session = if own { Session::start(browser, &self.look) } else { kept::take(browser, &self.look) };
        session.changed.set(own);
        let page = Page::open(session, server, &self.path, self.look);
        test(&page);
        if !self.provokes_errors {
            page.assert_quiet();
        }
        page.leave();
    }
}

/// An open page.
pub struct Page {
    session: Rc<Session>,
    server: Rc<Server>,
    look: Look,
    /// Levels and messages.
    console: RefCell<Vec<(String, String)>>,
}

impl Page {
    fn open(session: Session, server: Rc<Server>, path: &str, look: Look) -> Page {
        let page = Page { session: Rc::new(session), server, look, console: RefCell::default() };
        page.apply(&page.look);
        page.goto(path);
        page
    }

    /// Leaves the browser to the next visit, unless the test has changed it.
    fn leave(self) {
        // What it logged is not the next one's.
        self.listen();
        if !self.session.changed.get()
            && let Some(session) = Rc::into_inner(self.session)
        {
            kept::give_back(Browser::chosen(), &self.look, session);
        }
    }

    /// Opens a path of the same site in another browser with a fresh profile: somebody else's.
    pub fn elsewhere(&self, path: &str, test: impl FnOnce(&Page)) {
        let session = Session::start(Browser::chosen(), &self.look);
        let page = Page::open(session, Rc::clone(&self.server), path, self.look.clone());
        test(&page);
        page.assert_quiet();
    }

    /// Opens another path of the site.
    pub fn goto(&self, path: &str) {
        self.listen();
        let url = format!("{}{path}", self.server.origin());
        self.session.answer(async |driver| driver.goto(&url).await);
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.listen();
        self.session.answer(async |driver| driver.refresh().await);
    }

    /// Where the page is: path, query and hash, once these follow what is shown, which takes a tenth of a second.
    pub fn path(&self) -> String {
        std::thread::sleep(Duration::from_millis(150));
        let url = self.session.answer(async |driver| driver.current_url().await);
        url.as_str().strip_prefix(&self.server.origin()).unwrap_or(url.as_str()).to_owned()
    }

    /// The address of the server, to compare links with.
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// Whether the browser that is driven lets a test do this.
    pub fn can(&self, ability: Ability) -> bool {
        Browser::chosen().can(ability)
    }

    /// Runs the body of an async function in the page and returns its result. There, `pc` is the
    /// first widget; `deep(css)` and `deepAll(css)` find inside all widgets, `$(css)` in the first; `drawn()` waits for
    /// the next frame to be drawn.
    pub fn js(&self, body: &str) -> Value {
        self.js_with(body, json!([]))
    }

    /// [`Page::js`], with an array of arguments that the body finds in `args`.
    pub fn js_with(&self, body: &str, args: Value) -> Value {
        let script = format!(
            "const args = arguments;
             const pcs = [...document.querySelectorAll('phone-compare')];
             const pc = pcs[0];
             const deepAll = (css, roots = pcs) =>
                 roots.flatMap((pc) => [...(pc.shadowRoot?.querySelectorAll(css) ?? [])]);
             const deep = (css) => deepAll(css)[0] ?? null;
             const $ = (css) => pc?.shadowRoot?.querySelector(css) ?? null;
             const drawn = () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));
             return (async () => {{ {body}\n }})();"
        );
        let Value::Array(args) = args else { panic!("not an array of arguments: {args}") };
        self.session.execute(&script, args)
    }

    /// Waits until the expression holds in the page, and returns its value; `what` is for the
    /// message when it never does.
    #[track_caller]
    pub fn wait_for(&self, what: &str, expression: &str) -> Value {
        self.wait_with(what, &format!("return {expression};"), json!([]))
    }

    #[track_caller]
    fn wait_with(&self, what: &str, body: &str, args: Value) -> Value {
        let start = Instant::now();
        loop {
            let value = self.js_with(body, args.clone());
            if !matches!(value, Value::Null | Value::Bool(false)) && value != json!(0) && value != json!("") {
                return value;
            }
            if start.elapsed() > PATIENCE {
                panic!("waited for {PATIENCE:?}: {what}\nthe page: {}\n{}", self.path(), self.describe());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits until this many widgets are mounted and can be used, and none of them waits for a part of it.
    #[track_caller]
    pub fn wait_ready(&self, count: usize) {
        let mounted = "const base = ({ shadowRoot }) => shadowRoot?.querySelector('[part=base]');
             const mounted = pcs.filter((pc) => base(pc) && !base(pc).hidden && !base(pc).inert);
             return mounted.length >= args[0] && !mounted.some((pc) => pc.shadowRoot.querySelector('.loading'));";
        self.wait_with(&format!("{count} mounted widgets"), mounted, json!([count]));
    }

    /// The first element that fits inside any widget, once there is one.
    #[track_caller]
    pub fn deep(&self, css: &str) -> Element {
        let found = self.wait_with(&format!("`{css}` inside a widget"), "return deep(args[0]);", json!([css]));
        self.session.element(&found)
    }

    /// The first element that fits inside the widget that fits `widget`, once there is one.
    #[track_caller]
    pub fn deep_in(&self, widget: &str, css: &str) -> Element {
        let body = "return document.querySelector(args[0])?.shadowRoot?.querySelector(args[1]) ?? null;";
        let found = self.wait_with(&format!("`{css}` inside `{widget}`"), body, json!([widget, css]));
        self.session.element(&found)
    }

    /// All elements that fit inside any widget, now.
    pub fn deep_all(&self, css: &str) -> Vec<Element> {
        let found = self.js_with("return deepAll(args[0]);", json!([css]));
        found.as_array().into_iter().flatten().map(|one| self.session.element(one)).collect()
    }

    /// How many elements fit inside all widgets, now.
    pub fn count(&self, css: &str) -> u64 {
        self.js_with("return deepAll(args[0]).length;", json!([css])).as_u64().unwrap_or_default()
    }

    /// The first element of the page itself that fits, once there is one.
    #[track_caller]
    pub fn find(&self, css: &str) -> Element {
        let body = "return document.querySelector(args[0]);";
        let found = self.wait_with(&format!("`{css}` in the page"), body, json!([css]));
        self.session.element(&found)
    }

    /// The first element inside any widget that fits and whose text has this in it.
    #[track_caller]
    pub fn with_text(&self, css: &str, text: &str) -> Element {
        let body = "return deepAll(args[0]).find((one) => one.textContent.includes(args[1])) ?? null;";
        let found = self.wait_with(&format!("`{css}` with \"{text}\""), body, json!([css, text]));
        self.session.element(&found)
    }

    /// The element that a script's body returns, once it returns one; `what` is for the message when it
    /// never does.
    #[track_caller]
    pub fn element(&self, what: &str, body: &str, args: Value) -> Element {
        self.session.element(&self.wait_with(what, body, args))
    }

    /// Presses and releases a key wherever the focus is: a character, or a name such as `Tab`.
    pub fn press(&self, key: &str) {
        let value = character(key);
        let keyboard = KeyActions::new("keyboard".to_owned());
        let pressed = keyboard.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.session.answer(async |driver| driver.perform_actions(pressed).await);
    }

    /// Moves the pointer here, in CSS pixels of the window.
    pub fn hover(&self, at: (f64, f64)) {
        self.point(vec![moved(at)]);
    }

    /// Presses the button where the path begins, moves along it, and lets go at its end.
    pub fn drag(&self, path: &[(f64, f64)]) {
        let mut actions: Vec<PointerAction> = path.iter().map(|&at| moved(at)).collect();
        actions.insert(1, PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        actions.push(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.point(actions);
    }

    fn point(&self, actions: Vec<PointerAction>) {
        let mouse = actions.into_iter().fold(MouseActions::new("mouse".to_owned()), InputSource::then);
        self.session.answer(async |driver| driver.perform_actions(mouse).await);
    }

    /// Makes the window of another size, as a reader may; false if the browser has none of that size.
    pub fn resize(&self, width: u32, height: u32) -> bool {
        if width < NARROW && !self.can(Ability::Narrow) {
            return false;
        }
        self.apply(&Look { width, height, ..self.look.clone() });
        true
    }

    /// Paths that the browser has asked the server for, in order, with their queries.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// How many requests there were for a path (without its query) that ends so.
    pub fn requested(&self, ending: &str) -> usize {
        self.requests().iter().filter(|path| path.split('?').next().unwrap_or_default().ends_with(ending)).count()
    }

    /// Waits until the browser has asked for a path that ends so, wherever in the page.
    #[track_caller]
    pub fn wait_requested(&self, ending: &str) {
        let start = Instant::now();
        while self.requested(ending) == 0 {
            assert!(start.elapsed() < PATIENCE, "nobody asks for {ending}: {:?}", self.requests());
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// From now on the server does not find what ends like this.
    pub fn refuse(&self, ending: &str) {
        self.server.refuse(ending);
    }

    /// From now on the server finds everything again that it was told to refuse.
    pub fn refuse_nothing(&self) {
        self.server.refuse_nothing();
    }

    /// The server answers for what it was told to hold.
    pub fn release(&self) {
        self.server.release();
    }

    /// Goes into the frame of that number: everything then happens there, until the next `goto`.
    pub fn enter_frame(&self, number: u16) {
        self.session.answer(async |driver| driver.enter_frame(number).await);
    }

    /// Back to the page around the frame.
    pub fn leave_frame(&self) {
        self.session.answer(async |driver| driver.enter_parent_frame().await);
    }

    /// Errors in the browser's console so far.
    pub fn errors(&self) -> Vec<String> {
        self.logged("SEVERE")
    }

    /// Warnings in the browser's console so far.
    pub fn warnings(&self) -> Vec<String> {
        self.logged("WARNING")
    }

    /// Forgets the errors so far, which the test has provoked.
    pub fn forget_errors(&self) {
        self.listen();
        self.console.borrow_mut().clear();
    }

    fn logged(&self, level: &str) -> Vec<String> {
        self.listen();
        let console = self.console.borrow();
        console.iter().filter(|(own, _)| own == level).map(|(_, message)| message.clone()).collect()
    }

    /// Takes down what is new on the console; what only the page itself knows is gone with it.
    fn listen(&self) {
        let new = match Browser::chosen() {
            Browser::Chromium => self.log(),
            Browser::Firefox | Browser::Webkit => self.heard(),
        };
        self.console.borrow_mut().extend(new);
    }

    /// What the listener in the page has heard; nothing if there is none, as in a page of the browser's own.
    fn heard(&self) -> Vec<(String, String)> {
        let heard = self.js("return window.heardByTheHarness?.splice(0) ?? [];");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        heard.as_array().into_iter().flatten().map(|one| (text(&one[0]), text(&one[1]))).collect()
    }

    /// Panics if the browser has reported errors.
    #[track_caller]
    pub fn assert_quiet(&self) {
        let errors = self.errors();
        assert!(errors.is_empty(), "errors in the console:\n{}", errors.join("\n"));
    }

    fn apply(&self, look: &Look) {
        let Look { width, height, .. } = *look;
        if Browser::chosen() == Browser::Chromium {
            return self.emulate(look);
        }
        // Of the window with its frame and bars, which are as high as they are: so twice.
        let (mut outer, mut inner) = ((width, height), (0, 0));
        for _ in 0..4 {
            self.session.answer(async |driver| driver.set_window_size(outer.0, outer.1).await);
            let size = self.js("await new Promise((done) => setTimeout(done, 50)); return [innerWidth, innerHeight];");
            inner = (size[0].as_u64().unwrap_or_default() as u32, size[1].as_u64().unwrap_or_default() as u32);
            if inner == (width, height) {
                return;
            }
            outer = (outer.0 + width - inner.0.min(outer.0 + width), outer.1 + height - inner.1.min(outer.1 + height));
        }
        panic!("the window is {inner:?} and not {width} × {height}");
    }

    /// The page's widgets, files and console, for the message of a failed test.
    fn describe(&self) -> String {
        let widgets = self.js("return pcs.map((pc) => pc.outerHTML.slice(0, 200) + '\\n  ' + (pc.shadowRoot?.innerHTML ?? '(not defined)').slice(0, 1500)).join('\\n');");
        let files = self.js("return performance.getEntriesByType('resource').map((one) =>
             `${one.name} ${Math.round(one.startTime)} to ${Math.round(one.responseEnd)} ms`).join('\\n');");
        format!(
            "{}\nfiles that have come:\n{}\nasked for: {:#?}\nconsole: {:#?}",
            widgets.as_str().unwrap_or_default(),
            files.as_str().unwrap_or_default(),
            self.requests(),
            self.errors()
        )
    }
}

/// The step that moves the pointer somewhere.
fn moved((x, y): (f64, f64)) -> PointerAction {
    PointerAction::MoveTo { duration: Some(Duration::from_millis(30)), x: x.round(), y: y.round() }
}

/// The character that stands for a key in WebDriver.
fn character(key: &str) -> char {
    let named = match key {
        "Backspace" => Key::Backspace,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Shift" => Key::Shift,
        "Escape" => Key::Escape,
        // `Key::Space` is that of a number pad.
        "Space" => return ' ',
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "End" => Key::End,
        "Home" => Key::Home,
        "ArrowLeft" => Key::Left,
        "ArrowUp" => Key::Up,
        "ArrowRight" => Key::Right,
        "ArrowDown" => Key::Down,
        "Delete" => Key::Delete,
        character => {
            let mut characters = character.chars();
            return match (characters.next(), characters.next()) {
                (Some(only), None) => only,
                _ => panic!("`{character}` is no key we know"),
            };
        }
    };
    named.into()
}

/// More browsers at a time only slow each other down.
const AT_ONCE: usize = 2;

/// Leave to run a browser.
struct Turn;

static BROWSERS: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

impl Turn {
    fn wait() -> Turn {
        let count = BROWSERS.lock().unwrap_or_else(PoisonError::into_inner);
        let mut count = FREED.wait_while(count, |count| *count >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
        *count += 1;
        Turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *BROWSERS.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
