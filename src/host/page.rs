//! The page around the widget: its element, its URL, its language.
//!
//! The browser may refuse everything here, for example in a sandboxed frame with an opaque origin. The widget then does
//! without.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::sync::OnceLock;

use js_sys::Reflect;
use leptos::web_sys::{self, HtmlElement};
use phone_engine::{Currency, PartialDate};
use phone_owndata::Problems;
use phone_words::Locale;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::model::address;
use crate::model::api::StateJson;
use crate::model::attributes::LinkMode;
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

#[wasm_bindgen]
extern "C" {
    /// A JavaScript number.
    type Sample;

    /// The number in the format of the language; without one, in the browser's. Throws if it is not a language tag.
    #[wasm_bindgen(method, catch, js_name = toLocaleString)]
    fn written(this: &Sample, lang: Option<&str>) -> Result<String, JsValue>;

    #[wasm_bindgen(catch, js_namespace = console)]
    fn warn(message: &str, element: &HtmlElement) -> Result<(), JsValue>;
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
    element: HtmlElement,
    /// The number format of the element's `lang`, if it has one.
    numbers: Cell<Option<Locale>>,
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
        let nth = before(&element);
        Host {
            element,
            numbers: Cell::default(),
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
        let document = self.element.owner_document();
        // The document of a removed frame has no window.
        document.and_then(|document| document.default_view()).or_else(web_sys::window)
    }

    /// The value of an attribute of the element, without curly quotes added by editors.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.element.get_attribute(name)?;
        // Attributes read by the style sheet and the loader stay as those see them.
        if matches!(name, "theme" | "loading") || !mangled::is_quoted(&value) {
            return Some(value);
        }
        let mut after: Option<String> = None;
        for own in self.element.get_attribute_names() {
            let Some(own) = own.as_string() else { continue };
            match &mut after {
                None if own == name => after = Some(String::new()),
                None => {}
                Some(after) => {
                    let value = self.element.get_attribute(&own).filter(|value| !value.is_empty());
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
        let now = js_sys::Date::new_0();
        let year = u16::try_from(now.get_full_year()).ok()?;
        let (month, day) = (u8::try_from(now.get_month()).ok()? + 1, u8::try_from(now.get_date()).ok()?);
        PartialDate::new(year, Some(month), Some(day))
    }

    /// The number format of this widget: that of the element's `lang`, else the browser's; English if those use other
    /// digits. The page's own `lang` is ignored: it is about the page's text, and the widget's text is English anyway.
    pub fn numbers(&self) -> Locale {
        static READERS: OnceLock<Locale> = OnceLock::new();
        let readers = || {
            *READERS.get_or_init(|| match is_plainly_english() {
                true => Locale::ENGLISH,
                false => by_samples(None).unwrap_or(Locale::ENGLISH),
            })
        };
        self.numbers.get().unwrap_or_else(readers)
    }

    /// The currency of the region set in the reader's browser, or where its language is mostly spoken.
    pub fn currency() -> Option<Currency> {
        static READERS: OnceLock<Option<Currency>> = OnceLock::new();
        *READERS.get_or_init(readers_currency)
    }

    /// Applies the `lang` attribute. If it is not a language tag, it is ignored and a message returned.
    pub fn set_lang(&self, lang: Option<&str>) -> Option<String> {
        // An empty value means an unknown language.
        let lang = lang.filter(|lang| !lang.is_empty());
        let numbers = lang.and_then(|lang| by_samples(Some(lang)).ok());
        self.numbers.set(numbers);
        let lang = lang.filter(|_| numbers.is_none())?;
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
        let location = web_sys::window()?.location();
        let (key, older) = (self.key(), self.older_key());
        let part = |address: Result<String, JsValue>| {
            let address = address.ok()?;
            let of = |key: &str| address::find(&address, key).map(Cow::into_owned);
            of(&key).or_else(|| of(older.as_deref()?))
        };
        // Links written by hand take precedence over those the widget maintains.
        let query = || part(location.search()).filter(|_| self.mode.get() == LinkMode::Query);
        part(location.hash()).or_else(query)
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
        let now = js_sys::Date::now();
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

    /// The page's URL with this text as the widget's part.
    pub fn link(&self, text: &str) -> String {
        let location = web_sys::window().map(|window| window.location());
        let href = location.and_then(|location| location.href().ok()).unwrap_or_default();
        let key = self.key();
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
            match link::too_long(&text) {
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
        let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
        let text = change.text.clone();
        let link = self.link(&text);
        // Keeps the page's own history state.
        let own = history.state().unwrap_or(JsValue::NULL);
        let step = self.is_step(&text);
        // Before the call, since routers replace these functions with ones that report the new URL at once.
        let last = self.last.replace(Some(text));
        let written = match step {
            true => history.push_state_with_url(&own, "", Some(&link)),
            false => history.replace_state_with_url(&own, "", Some(&link)),
        };
        if written.is_err() {
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
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        if let Ok(detail) = detail.serialize(&serde_wasm_bindgen::Serializer::json_compatible()) {
            init.set_detail(&detail);
        }
        if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(event.name(), &init) {
            let _ = self.element.dispatch_event(&event);
        }
    }

    /// Reports problems to the page's author.
    pub fn warn_of(&self, problems: &[String]) {
        for problem in problems {
            self.warn(problem);
        }
    }

    /// Reports a problem with the element to the page's author.
    pub fn warn(&self, message: &str) {
        // Some test environments replace `console.warn` with a function that throws.
        let _ = warn(&format!("<phone-compare>: {message}"), &self.element);
    }

    /// Why a file could not be fetched, for the reader. Browsers tell no more, each in its own words.
    pub fn unreached() -> String {
        let online =
            web_sys::window().and_then(|window| Reflect::get(&window.navigator(), &"onLine".into()).ok()?.as_bool());
        match online {
            Some(false) => "you are offline",
            _ => "it could not be reached",
        }
        .to_owned()
    }
}

fn readers_currency() -> Option<Currency> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let function = |of: &JsValue, name: &str| get(of, name)?.dyn_into::<js_sys::Function>().ok();
    let language = web_sys::window()?.navigator().language()?;
    let intl = get(&js_sys::global(), "Intl")?;
    let locale = Reflect::construct(&function(&intl, "Locale")?, &js_sys::Array::of1(&language.into())).ok()?;
    let whole = function(&locale, "maximize")?.call0(&locale).ok()?;
    Currency::of_region(&get(&whole, "region")?.as_string()?)
}

/// Whether the reader's first language writes numbers as [`Locale::ENGLISH`] does. Asking the browser is slow: its first number
/// takes longer than all of ours together, 17 ms on a fast processor.
fn is_plainly_english() -> bool {
    let language = web_sys::window().and_then(|window| window.navigator().language());
    language.is_some_and(|own| ["en", "en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-IE"].contains(&&*own))
}

/// The number format, derived from two numbers that the browser writes; an error if `lang` is not a language tag.
fn by_samples(lang: Option<&str>) -> Result<Locale, JsValue> {
    let sample = |number: f64| JsValue::from(number).unchecked_into::<Sample>().written(lang);
    Ok(Locale::of_samples(&sample(1_234_567.5)?, &sample(1234.0)?).unwrap_or(Locale::ENGLISH))
}

/// The page's URL without the widgets' parts.
fn page() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    address::without_ours(&href.unwrap_or_default())
}

/// How many widgets with the same id precede it.
fn before(element: &HtmlElement) -> usize {
    let root = element.get_root_node();
    // Documents and shadow roots have this method, too, and those of other windows are not instances of this window's classes.
    let all = match root.node_type() {
        web_sys::Node::DOCUMENT_NODE | web_sys::Node::DOCUMENT_FRAGMENT_NODE => {
            root.unchecked_into::<web_sys::Element>().query_selector_all("phone-compare")
        }
        _ => return 0,
    };
    let Ok(all) = all else { return 0 };
    let others = (0..all.length()).filter_map(|at| Some(all.get(at)?.unchecked_into::<HtmlElement>()));
    others.take_while(|other| other != element).filter(|other| other.id() == element.id()).count()
}
