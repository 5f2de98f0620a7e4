//! A browser that does what a test says, one for each thread, and so for each test.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use leptos::web_sys::{self, HtmlElement};
use phone_engine::{Currency, PartialDate};
use phone_words::Locale;
use serde::Serialize;
use serde_json::Value;

use super::{Cache, FetchError};

type Work = Pin<Box<dyn Future<Output = ()>>>;

/// What there is of the browser.
#[derive(Default)]
pub struct Browser {
    /// Milliseconds since the test began.
    pub now: f64,
    /// How much time passes whenever somebody asks what time it is.
    pub tick: f64,
    /// The page's URL.
    pub url: String,
    /// Whether it refuses to change that.
    pub refuses_urls: bool,
    /// What was written into the URL, and whether that was a step.
    pub written: Vec<(String, bool)>,
    /// The attributes of the element.
    pub attributes: BTreeMap<String, String>,
    /// How many widgets with the same id precede it.
    pub nth: usize,
    /// The events dispatched on it, with their details.
    pub events: Vec<(String, Value)>,
    /// Warnings on the console.
    pub warnings: Vec<String>,
    /// Whether it is offline.
    pub is_offline: bool,
    /// What the server answers next, by URL: after the last it cannot be reached.
    pub files: BTreeMap<String, VecDeque<Result<String, FetchError>>>,
    /// What was fetched.
    pub fetched: Vec<(String, Cache)>,
    /// The currency of the reader's region.
    pub currency: Option<Currency>,
    timers: Vec<(f64, Box<dyn FnOnce()>)>,
    work: Vec<Work>,
    /// Whether work has paused, and so wants to be polled again.
    paused: bool,
}

thread_local! {
    static BROWSER: RefCell<Browser> = RefCell::default();
}

struct Spawner;

impl CustomExecutor for Spawner {
    fn spawn(&self, work: PinnedFuture<()>) {
        spawn(work);
    }

    fn spawn_local(&self, work: PinnedLocalFuture<()>) {
        spawn(work);
    }

    fn poll_local(&self) {
        run();
    }
}

/// Lets effects run in this test, and shows a page at this URL.
pub fn begin(url: &str) {
    let _ = Executor::init_local_custom_executor(Spawner);
    browser(|browser| url.clone_into(&mut browser.url));
}

/// The browser of this test.
pub fn browser<T>(with: impl FnOnce(&mut Browser) -> T) -> T {
    BROWSER.with_borrow_mut(with)
}

/// Runs what is due now.
pub fn run() {
    pass(0);
}

/// Lets time pass, and runs what becomes due, in its order.
pub fn pass(milliseconds: u32) {
    let end = browser(|browser| browser.now) + f64::from(milliseconds);
    loop {
        while work() {}
        let next = browser(|browser| {
            let due = |(at, _): &(f64, Box<dyn FnOnce()>)| *at <= end;
            let first = browser.timers.iter().filter(|timer| due(timer)).map(|(at, _)| *at).min_by(f64::total_cmp)?;
            let place = browser.timers.iter().position(|(at, _)| *at == first)?;
            browser.now = browser.now.max(first);
            Some(browser.timers.remove(place).1)
        });
        match next {
            Some(then) => then(),
            None => break,
        }
    }
    browser(|browser| browser.now = end);
}

/// Polls all work once; whether there is more to do now.
fn work() -> bool {
    let all = browser(|browser| std::mem::take(&mut browser.work));
    let count = all.len();
    let mut waiting: Vec<Work> = Vec::new();
    for mut one in all {
        if one.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
            waiting.push(one);
        }
    }
    let ended = waiting.len() < count;
    browser(|browser| {
        let has_new = !browser.work.is_empty();
        waiting.append(&mut browser.work);
        browser.work = waiting;
        std::mem::take(&mut browser.paused) || ended || has_new
    })
}

/// The element of a widget.
pub struct Element;

impl Element {
    /// The same for each element: there is one.
    pub fn new(_: HtmlElement) -> Element {
        Element
    }

    /// There is none to show anything in.
    pub fn window(&self) -> Option<web_sys::Window> {
        None
    }

    pub fn id(&self) -> String {
        self.attribute("id").unwrap_or_default()
    }

    pub fn attribute(&self, name: &str) -> Option<String> {
        browser(|browser| browser.attributes.get(name).cloned())
    }

    pub fn language(&self) -> Option<String> {
        self.attribute("lang").filter(|lang| !lang.is_empty())
    }

    pub fn attribute_names(&self) -> Vec<String> {
        browser(|browser| browser.attributes.keys().cloned().collect())
    }

    pub fn nth(&self) -> usize {
        browser(|browser| browser.nth)
    }

    /// There is no other page around it.
    pub fn heading_before(&self) -> Option<usize> {
        None
    }

    /// As many, since there are no others.
    pub fn place(&self) -> usize {
        self.nth()
    }

    pub fn dispatch(&self, name: &str, detail: &impl Serialize) {
        let detail = serde_json::to_value(detail).unwrap();
        browser(|browser| browser.events.push((name.to_owned(), detail)));
    }

    pub fn warn(&self, message: &str) {
        browser(|browser| browser.warnings.push(message.to_owned()));
    }
}

pub fn now() -> f64 {
    browser(|browser| {
        browser.now += browser.tick;
        browser.now
    })
}

pub fn today() -> Option<PartialDate> {
    PartialDate::new(2026, Some(11), Some(28))
}

pub fn after(time: Duration, then: Box<dyn FnOnce()>) {
    browser(|browser| browser.timers.push((browser.now + time.as_secs_f64() * 1000.0, then)));
}

pub async fn pause() {
    let mut paused = false;
    poll_fn(|_| {
        if std::mem::replace(&mut paused, true) {
            return Poll::Ready(());
        }
        browser(|browser| browser.paused = true);
        Poll::Pending
    })
    .await;
}

pub fn spawn(work: Work) {
    browser(|browser| browser.work.push(work));
}

pub fn href() -> Option<String> {
    Some(browser(|browser| browser.url.clone()))
}

pub fn hash() -> Option<String> {
    href()?.split_once('#').map(|(_, hash)| format!("#{hash}"))
}

pub fn query() -> Option<String> {
    let href = href()?;
    let page = href.split('#').next().unwrap_or_default();
    page.split_once('?').map(|(_, query)| format!("?{query}"))
}

pub fn write_url(url: &str, is_step: bool) -> Option<bool> {
    Some(browser(|browser| {
        if browser.refuses_urls {
            return false;
        }
        url.clone_into(&mut browser.url);
        browser.written.push((url.to_owned(), is_step));
        true
    }))
}

pub fn is_offline() -> bool {
    browser(|browser| browser.is_offline)
}

pub fn languages() -> Vec<String> {
    vec!["en-US".to_owned()]
}

/// Numbers of `de` and `en-US`; other tags are none.
pub fn numbers_of(lang: &str) -> Option<Locale> {
    match lang {
        "de" => Locale::of_samples("1.234.567,5", "1.234"),
        "en-US" => Some(Locale::ENGLISH),
        _ => None,
    }
}

pub fn currency() -> Option<Currency> {
    browser(|browser| browser.currency)
}

pub async fn fetch(url: &str, cache: Cache, _most: usize) -> Result<Vec<u8>, FetchError> {
    pause().await;
    browser(|browser| {
        browser.fetched.push((url.to_owned(), cache));
        let answer = browser.files.get_mut(url).and_then(VecDeque::pop_front);
        answer.unwrap_or(Err(FetchError::Unreached)).map(String::into_bytes)
    })
}
