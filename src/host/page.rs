//! The page around the widget: its element, its URL, its language.
//!
//! The browser may refuse everything here, for example in a sandboxed frame with an opaque origin. The widget then does
//! without.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use leptos::web_sys::{self, HtmlElement};
use phone_engine::{Currency, PartialDate};
use phone_owndata::Problems;
use phone_words::{Locale, m};
use serde::Serialize;
#[cfg(feature = "split")]
use wasm_bindgen::{JsCast, JsValue};

use crate::host::browser::{self, Element};
use crate::host::language::{self, Spoken};
use crate::model::address;
use crate::model::api::StateJson;
use crate::model::attributes::{self, LinkMode};
use crate::model::contract::Event;
use crate::model::link;
use crate::model::mangled;
use crate::model::state::State;

/// The detail of `phone-compare-data`.
#[derive(Serialize)]
struct DataRead<'p> {
    phones: usize,
    message: Option<&'p str>,
    problems: Vec<String>,
    count: usize,
}

/// The message of a thrown value.
#[cfg(feature = "split")]
pub fn message(thrown: &JsValue) -> String {
    match thrown.dyn_ref::<js_sys::Error>() {
        Some(error) => error.message().into(),
        None => format!("{thrown:?}"),
    }
}

/// The page around the widget.
pub struct Host {
    element: Element,
    /// The language that it speaks.
    spoken: Cell<Spoken>,
    mode: Cell<LinkMode>,
    /// How many widgets with the same id, or none like this one, precede it.
    nth: usize,
    /// The widget's part of the URL as last read or written.
    last: RefCell<Option<String>>,
    /// What to read there next, and the URL it belongs to.
    unwritten: RefCell<Option<Unwritten>>,
    /// The initial state, for going back to a URL without a part for the widget.
    start: RefCell<String>,
    /// Whether the widget has added history entries.
    stepped: Cell<bool>,
    /// The state last reported to the page, until the page sets something itself.
    told: RefCell<Option<State>>,
    /// The part of the link that the reader keeps changing, and when it last changed, in milliseconds.
    passing: RefCell<Option<(String, f64)>>,
}

/// A change that has not been written into the URL yet.
struct Unwritten {
    /// The widget's part of the URL to write.
    text: String,
    /// The reader's page, and the widget's part of its URL, at the time. On other pages the change does not apply.
    page: String,
    before: Option<String>,
}

/// Milliseconds after which a series of changes counts as finished.
const REST: f64 = 1500.0;

impl Host {
    /// The page around `element`.
    pub fn new(element: HtmlElement) -> Host {
        Host::around(Element::new(element))
    }

    /// The page that a test has scripted.
    #[cfg(test)]
    pub fn scripted() -> Host {
        Host::around(Element)
    }

    fn around(element: Element) -> Host {
        let nth = element.nth();
        Host {
            element,
            spoken: Cell::default(),
            mode: Cell::default(),
            nth,
            last: RefCell::default(),
            unwritten: RefCell::default(),
            start: RefCell::default(),
            stepped: Cell::default(),
            told: RefCell::default(),
            passing: RefCell::default(),
        }
    }

    /// The window of the element: the page's, or another to which the page has moved it.
    pub fn window(&self) -> Option<web_sys::Window> {
        self.element.window()
    }

    /// The level of the widget's headings: the one asked for, else one below the heading before it, else 3.
    pub fn heading_level(&self, asked: Option<&str>) -> usize {
        let below = || self.element.heading_before().map(|level| (level + 1).min(5));
        attributes::heading_level(asked).or_else(below).unwrap_or(3)
    }

    /// How many widgets precede it in the page.
    pub fn place(&self) -> usize {
        self.element.place()
    }

    /// The value of an attribute of the element, without curly quotes added by editors.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.element.attribute(name)?;
        // Attributes read by the style sheet and the loader stay as those see them.
        if matches!(name, "theme" | "loading") || !mangled::is_quoted(&value) {
            return Some(value);
        }
        let mut after: Option<String> = None;
        for own in self.element.attribute_names() {
            match &mut after {
                None if own == name => after = Some(String::new()),
                None => {}
                Some(after) => {
                    let value = self.element.attribute(&own).filter(|value| !value.is_empty());
                    after.push(' ');
                    after.push_str(&own);
                    after.push_str(&value.map(|value| format!("={value}")).unwrap_or_default());
                }
            }
        }
        Some(mangled::unquoted(&value, &after.unwrap_or_default()))
    }

    /// Sets what the widget may do with the page's URL.
    pub fn set_link_mode(&self, mode: LinkMode) {
        self.mode.set(mode);
    }

    /// Today, in the reader's time zone.
    pub fn today() -> Option<PartialDate> {
        browser::today()
    }

    /// The words and numbers of the language that the widget speaks.
    pub fn locale(&self) -> Locale {
        self.spoken.get().locale
    }

    /// Whether it is a language that the reader has set in the browser.
    pub fn is_readers_language(&self) -> bool {
        self.spoken.get().is_readers
    }

    /// The languages to speak, the best first: that of the element or of the page around it, then those of the reader. In apps, the
    /// element's sets the numbers.
    pub fn languages(&self) -> Vec<String> {
        let of_page = self.element.language().filter(|tag| browser::numbers_of(tag).is_some());
        of_page.into_iter().chain(browser::languages()).collect()
    }

    /// Has the widget speak the first of them that there is; false if that has not come yet.
    pub fn speak(&self) -> bool {
        let known = language::known(&self.languages());
        if let Some(spoken) = known {
            self.spoken.set(spoken);
        }
        known.is_some()
    }

    /// The currency of the region set in the reader's browser, or where its language is mostly spoken.
    pub fn currency() -> Option<Currency> {
        browser::currency()
    }

    /// What is wrong with a value of the `lang` attribute, which is ignored then.
    pub fn no_language(lang: Option<&str>) -> Option<String> {
        // An empty value means an unknown language.
        let lang = lang.filter(|lang| !lang.is_empty() && browser::numbers_of(lang).is_none())?;
        Some(format!("`lang` can be a language tag such as de or en-GB, not `{lang}`."))
    }

    /// Whether the widget reads links, so that it can offer them.
    pub fn links(&self) -> bool {
        self.mode.get() != LinkMode::Off
    }

    /// This widget's part of the page's URL.
    pub fn link_text(&self) -> Option<String> {
        if !self.links() {
            return None;
        }
        let (key, older) = (self.key(), self.older_key());
        let part = |address: Option<String>| {
            let address = address?;
            let of = |key: &str| address::find(&address, key).map(Cow::into_owned);
            of(&key).or_else(|| of(older.as_deref()?))
        };
        // Links written by hand take precedence over those the widget maintains.
        let query = || part(browser::query()).filter(|_| self.mode.get() == LinkMode::Query);
        part(browser::hash()).or_else(query)
    }

    /// The same, if it has changed since it was last read or written. Changes to the rest of the URL do not affect this
    /// widget.
    pub fn new_link_text(&self) -> Option<String> {
        let now = self.link_text();
        let before = self.last.replace(now.clone());
        if now == before {
            return None;
        }
        self.passing.replace(None);
        // The URL is newer.
        self.unwritten.replace(None);
        // Going back past our first history entry restores the initial state.
        if now.is_none() && before.is_some() && self.stepped.get() {
            return Some(self.start.borrow().clone());
        }
        now
    }

    /// Sets the initial state.
    pub fn begin(&self, state: &State) {
        self.start.replace(link::write(state));
    }

    /// Whether a change gets its own history entry: only on pages dedicated to the widget, and only once for a series of
    /// typing or sliding.
    fn is_step(&self, text: &str) -> bool {
        if self.mode.get() != LinkMode::Query {
            return false;
        }
        let before = self.last.borrow();
        let before = before.clone().unwrap_or_else(|| self.start.borrow().clone());
        let now = browser::now();
        let passing = link::passing(&before, text).map(|key| (key.to_owned(), now));
        let was = self.passing.replace(passing.clone());
        let goes_on = match (&was, &passing) {
            (Some((was, at)), Some((is, _))) => was == is && now - at < REST,
            _ => false,
        };
        let step = before != text && !goes_on;
        self.stepped.set(self.stepped.get() || step);
        step
    }

    /// The name of the widget's part of the URL. Elements with the same id share one: they are clones, which carousels insert
    /// before the original.
    fn key(&self) -> String {
        let id = self.element.id();
        address::key(&id, if id.is_empty() { self.nth } else { 0 })
    }

    /// The former name, which numbered elements with the same id. It is still read.
    fn older_key(&self) -> Option<String> {
        let id = self.element.id();
        (self.nth > 0 && !id.is_empty()).then(|| address::key(&id, self.nth))
    }

    /// The page's URL with this text as the widget's part. In a frame, it is the URL of the page around it, if that has told
    /// it (src/frame/embed.js).
    pub fn link(&self, text: &str) -> String {
        let href = self.attribute("data-page").or_else(browser::href).unwrap_or_default();
        let key = self.attribute("data-key").unwrap_or_else(|| self.key());
        let (page, hash) = href.split_once('#').unwrap_or((&href, ""));
        if self.mode.get() != LinkMode::Query {
            return format!("{page}#{}", address::replace(hash, &key, Some(text)));
        }
        let (path, query) = page.split_once('?').unwrap_or((page, ""));
        let link = format!("{path}?{}", address::replace(query, &key, Some(text)));
        // An older part in the hash would take precedence.
        let rest = address::replace(hash, &key, None);
        if rest.is_empty() { link } else { format!("{link}#{rest}") }
    }

    /// Called when a person has changed the state: notes the new URL, if the widget maintains it, for [`Host::keep_in_step`] to
    /// write. On pages dedicated to the widget, each step is written at once, so that going back undoes it. An error if the
    /// state is too long for the URL, which then stays as it is.
    pub fn changed(&self, state: &State) -> Result<(), String> {
        let mut told = Ok(());
        if matches!(self.mode.get(), LinkMode::Hash | LinkMode::Query) {
            let text = link::write(state);
            match link::too_long(self.locale(), &text) {
                Some(problem) => told = Err(problem),
                None => {
                    let (page, before) = (page(), self.link_text());
                    self.unwritten.replace(Some(Unwritten { text, page, before }));
                    if self.mode.get() == LinkMode::Query {
                        self.keep_in_step();
                    }
                }
            }
        }
        told
    }

    /// Dispatches the event for a change by a person.
    pub fn tell_of_change(&self, state: &State) {
        self.told.replace(Some(state.clone()));
        self.dispatch(Event::Change, &StateJson::from(state));
    }

    /// Whether this state was the last reported to the page. Apps set the state they were told about, perhaps after the reader
    /// has typed the next letter.
    #[cfg(feature = "split")]
    pub fn has_told(&self, state: &State) -> bool {
        self.told.borrow().as_ref() == Some(state)
    }

    /// Called when something other than the reader has changed the state.
    pub fn forget_told(&self) {
        self.told.take();
    }

    /// Whether the URL is behind the state.
    pub fn is_behind(&self) -> bool {
        self.unwritten.borrow().is_some()
    }

    /// Writes the latest change into the URL, unless it has been written, or the page has navigated since. If the browser
    /// refuses, the change stays pending: Safari allows a hundred in ten seconds, for all scripts of the page together.
    pub fn keep_in_step(&self) {
        let Some(change) = self.unwritten.take() else { return };
        if page() != change.page || self.link_text() != change.before {
            return;
        }
        let text = change.text.clone();
        let link = self.link(&text);
        let step = self.is_step(&text);
        // Before the call, since routers replace these functions with ones that report the new URL at once.
        let last = self.last.replace(Some(text));
        let written = browser::write_url(&link, step);
        if written == Some(false) {
            self.last.replace(last);
            // Unless there is a newer change.
            self.unwritten.borrow_mut().get_or_insert(change);
        }
    }

    /// Stops trying to update the URL until the next change.
    pub fn give_up(&self) {
        self.unwritten.take();
    }

    /// Reports that the page's own data has been read: how many phones it has, and the problems.
    pub fn data_read(&self, phones: usize, message: Option<&str>, problems: &Problems) {
        let listed = problems.list.iter().map(ToString::to_string).collect();
        let detail = DataRead { phones, message, problems: listed, count: problems.count };
        self.dispatch(Event::Data, &detail);
    }

    /// Dispatches an event that crosses the shadow root.
    fn dispatch(&self, event: Event, detail: &impl Serialize) {
        self.element.dispatch(event.name(), detail);
    }

    /// Reports problems to the page's author.
    pub fn warn_of(&self, problems: &[String]) {
        for problem in problems {
            self.warn(problem);
        }
    }

    /// Reports a problem with the element to the page's author.
    pub fn warn(&self, message: &str) {
        self.element.warn(&format!("<phone-compare>: {message}"));
    }

    /// Why a file could not be fetched, for the reader. Browsers tell no more, each in its own words.
    pub fn unreached(&self) -> String {
        let message = if browser::is_offline() { m::YOU_ARE_OFFLINE } else { m::NOT_REACHED };
        self.locale().text(message).to_owned()
    }
}

/// The page's URL without the widgets' parts.
fn page() -> String {
    address::without_ours(&browser::href().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::browser::{begin, browser, pass};

    const PAGE: &str = "https://blog.test/post?p=1#comments";

    fn host(mode: LinkMode) -> Host {
        begin(PAGE);
        let host = Host::scripted();
        host.set_link_mode(mode);
        host.begin(&State::default());
        host
    }

    fn state(text: &str) -> State {
        link::read(&format!("v1;{text}")).0
    }

    fn url() -> String {
        browser(|browser| browser.url.clone())
    }

    #[test]
    fn the_url_is_written_only_where_the_page_asks_for_it() {
        for mode in [LinkMode::Read, LinkMode::Off] {
            let host = host(mode);
            assert_eq!(host.changed(&state("phones=a")), Ok(()));
            assert!(!host.is_behind());
            host.keep_in_step();
            assert_eq!(browser(|browser| browser.written.len()), 0, "{mode:?}");
        }
        let host = host(LinkMode::Hash);
        assert_eq!(host.changed(&state("phones=a")), Ok(()));
        assert!(host.is_behind(), "it is written later");
        host.keep_in_step();
        let written = ("https://blog.test/post?p=1#comments&pc=v1;phones=a".to_owned(), false);
        assert_eq!(browser(|browser| browser.written.clone()), [written]);
        assert!(!host.is_behind());
    }

    #[test]
    fn a_page_for_the_widget_gets_a_history_entry_for_each_step_and_one_for_a_series() {
        let host = host(LinkMode::Query);
        let mut steps = Vec::new();
        for (text, wait) in [
            ("phones=a", 0),
            ("view=compare;phones=a", 0),
            ("view=compare;phones=a;search=m", 0),
            ("view=compare;phones=a;search=ma", 1000),
            ("view=compare;phones=a;search=may", 1000),
            // Typing that goes on after a rest is another step, and so is another field.
            ("view=compare;phones=a;search=mayf", 2000),
            ("view=compare;phones=a;search=mayf;battery-mah=4000..", 0),
            ("view=compare;phones=a;search=mayf;battery-mah=4500..", 0),
        ] {
            pass(wait);
            assert_eq!(host.changed(&state(text)), Ok(()));
            let (url, is_step) = browser(|browser| browser.written.last().cloned()).unwrap();
            assert_eq!(url, format!("https://blog.test/post?p=1&pc=v1;{text}#comments"));
            steps.push(is_step);
        }
        assert_eq!(steps, [true, true, true, false, false, true, true, false]);
    }

    #[test]
    fn going_back_before_the_first_step_is_going_back_to_the_start() {
        let host = host(LinkMode::Query);
        assert_eq!(host.new_link_text(), None);
        assert_eq!(host.changed(&state("phones=a")), Ok(()));
        assert_eq!(host.new_link_text(), None, "it has written this itself");
        browser(|browser| PAGE.clone_into(&mut browser.url));
        assert_eq!(host.new_link_text().as_deref(), Some("v1"));
        assert_eq!(host.new_link_text(), None, "once");
        browser(|browser| browser.url = format!("{PAGE}&pc=v1;phones=b"));
        assert_eq!(host.new_link_text().as_deref(), Some("v1;phones=b"), "a link by hand");
    }

    #[test]
    fn a_refused_change_is_kept_until_it_is_outdated() {
        let host = host(LinkMode::Hash);
        browser(|browser| browser.refuses_urls = true);
        assert_eq!(host.changed(&state("phones=a")), Ok(()));
        host.keep_in_step();
        assert!(host.is_behind());
        assert_eq!(host.changed(&state("phones=b")), Ok(()));
        browser(|browser| browser.refuses_urls = false);
        host.keep_in_step();
        assert!(url().ends_with("#comments&pc=v1;phones=b"), "the last one: {}", url());

        // The page has gone elsewhere meanwhile, or somebody has written another link.
        for elsewhere in ["https://blog.test/other#comments", "https://blog.test/post?p=1#pc=v1;phones=c"] {
            browser(|browser| PAGE.clone_into(&mut browser.url));
            assert_eq!(host.changed(&state("phones=d")), Ok(()));
            browser(|browser| elsewhere.clone_into(&mut browser.url));
            host.keep_in_step();
            assert_eq!(url(), elsewhere);
            assert!(!host.is_behind());
        }
        assert_eq!(host.changed(&state("phones=e")), Ok(()));
        host.give_up();
        assert!(!host.is_behind());
    }

    #[test]
    fn what_is_too_long_for_the_url_is_said_and_not_written() {
        let host = host(LinkMode::Hash);
        let mut long = state("phones=a");
        long.query.text = "x".repeat(2000);
        assert!(host.changed(&long).is_err_and(|told| told.contains("too much for a link")));
        host.keep_in_step();
        assert_eq!(url(), PAGE);
    }

    #[test]
    fn each_widget_reads_its_own_part() {
        let read = |url: &str, id: &str, nth: usize, mode: LinkMode| {
            begin(url);
            browser(|browser| {
                browser.attributes = [("id".to_owned(), id.to_owned())].into();
                browser.nth = nth;
            });
            let host = Host::scripted();
            host.set_link_mode(mode);
            host.link_text()
        };
        let url =
            "https://blog.test/?pc=v1;phones=q#pc=v1;phones=a&pc!2=v1;phones=b&pc.now=v1;phones=c&pc.now!2=v1;phones=d";
        for (id, nth, phones) in [("", 0, "a"), ("", 1, "b"), ("now", 0, "c"), ("now", 1, "c")] {
            assert_eq!(read(url, id, nth, LinkMode::Read), Some(format!("v1;phones={phones}")), "{id} {nth}");
        }
        assert_eq!(
            read("https://blog.test/#pc.now!2=v1", "now", 1, LinkMode::Read).as_deref(),
            Some("v1"),
            "of before"
        );
        assert_eq!(read(url, "", 0, LinkMode::Off), None);
        assert_eq!(read("https://blog.test/?pc=v1;diff", "", 0, LinkMode::Read), None);
        assert_eq!(read("https://blog.test/?pc=v1;diff", "", 0, LinkMode::Query).as_deref(), Some("v1;diff"));
        assert_eq!(read(url, "", 0, LinkMode::Query).as_deref(), Some("v1;phones=a"), "the hash was written by hand");
    }

    #[test]
    fn a_state_that_was_reported_is_recognised_until_something_else_changes_it() {
        let host = host(LinkMode::Read);
        host.tell_of_change(&state("phones=a"));
        let (name, detail) = browser(|browser| browser.events.remove(0));
        assert_eq!((&*name, &detail["phones"]), ("phone-compare-change", &serde_json::json!(["a"])));
        assert_eq!(host.told.borrow().as_ref(), Some(&state("phones=a")));
        host.forget_told();
        assert_eq!(*host.told.borrow(), None);
    }

    #[test]
    fn a_language_tag_sets_the_numbers_and_what_is_none_is_named() {
        let host = host(LinkMode::Read);
        let told = |lang: &str| {
            browser(|browser| browser.attributes.insert("lang".to_owned(), lang.to_owned()));
            assert!(host.speak());
            (host.locale() == Locale::ENGLISH, Host::no_language(Some(lang)))
        };
        assert_eq!(told("de"), (false, None));
        let (is_english, problem) = told("de_DE");
        assert!(is_english && problem.is_some_and(|told| told.contains("not `de_DE`")));
        assert_eq!(told(""), (true, None), "an unknown language");
    }

    #[test]
    fn quotes_that_an_editor_has_curled_are_seen_through() {
        let host = host(LinkMode::Read);
        let set = |name: &str, value: &str| {
            browser(|browser| browser.attributes.insert(name.to_owned(), value.to_owned()));
        };
        set("phones", "”a");
        set("phones-b”", "");
        assert_eq!(host.attribute("phones").as_deref(), Some("a phones-b"));
        // The style sheet reads this one, too.
        set("theme", "”dark”");
        assert_eq!(host.attribute("theme").as_deref(), Some("”dark”"));
        assert_eq!(host.attribute("src"), None);
    }
}
