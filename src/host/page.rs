//! The page that the widget is part of: its element, its address, its language.
//!
//! Everything here may be refused by the browser — an embed may be a sandboxed frame with an opaque
//! origin — and then does without.

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
    /// A number, as JavaScript knows it.
    type Sample;

    /// The number as people write it where the language is spoken; without one, as the browser does by itself. It
    /// throws where that is no language tag.
    #[wasm_bindgen(method, catch, js_name = toLocaleString)]
    fn written(this: &Sample, lang: Option<&str>) -> Result<String, JsValue>;

    #[wasm_bindgen(catch, js_namespace = console)]
    fn warn(message: &str, element: &HtmlElement) -> Result<(), JsValue>;
}

/// What something thrown says.
#[cfg(feature = "split")]
pub fn message(thrown: &JsValue) -> String {
    match thrown.dyn_ref::<js_sys::Error>() {
        Some(error) => error.message().into(),
        None => format!("{thrown:?}"),
    }
}

/// The page that the widget is part of.
pub struct Host {
    element: HtmlElement,
    /// How numbers are written, where the element has a `lang`.
    numbers: Cell<Option<Locale>>,
    mode: Cell<LinkMode>,
    /// How many widgets with the same id, or also without one, stand before this one.
    nth: usize,
    /// The widget's part of the address as it was last read or written.
    last: RefCell<Option<String>>,
    /// What is to be read there next, and the address to which that belongs.
    unwritten: RefCell<Option<Unwritten>>,
    /// What the widget began with, for going back to an address without a part for it.
    start: RefCell<String>,
    /// Whether there are entries of its own in the history.
    stepped: Cell<bool>,
    /// What the page was last told of, until it asks for something itself.
    told: RefCell<Option<State>>,
    /// The part of the link that the reader is going through, and when it last changed, in milliseconds.
    passing: RefCell<Option<(String, f64)>>,
}

/// A change that the address does not have yet.
struct Unwritten {
    /// The widget's part of the address, as it has to be.
    text: String,
    /// The page that the reader was on, and the widget's part of its address then. Anywhere else the change means nothing.
    page: String,
    before: Option<String>,
}

/// Milliseconds after which the reader has come to rest.
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

    /// The window that the element is in: the page's, or another that the page has taken it into.
    pub fn window(&self) -> Option<web_sys::Window> {
        let document = self.element.owner_document();
        // The document of a frame that is gone is in none.
        document.and_then(|document| document.default_view()).or_else(web_sys::window)
    }

    /// The value of an attribute of the element, without the quotes that editors have curled.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.element.get_attribute(name)?;
        // What the style sheet and the loader follow is as they see it.
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

    /// What the widget may do with the page's address.
    pub fn set_link_mode(&self, mode: LinkMode) {
        self.mode.set(mode);
    }

    /// The reader's day.
    pub fn today() -> Option<PartialDate> {
        let now = js_sys::Date::new_0();
        let year = u16::try_from(now.get_full_year()).ok()?;
        let (month, day) = (u8::try_from(now.get_month()).ok()? + 1, u8::try_from(now.get_date()).ok()?);
        PartialDate::new(year, Some(month), Some(day))
    }

    /// How numbers are written in this widget: as the element's `lang` says, else as the reader writes them, by the
    /// browser's own formats; as in English where those use other digits. What the page around it says does not count:
    /// it tells the language of the page's words, and the widget's are English anyway.
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

    /// The currency of the region that the reader's browser is set to, or where its language is mostly spoken.
    pub fn currency() -> Option<Currency> {
        static READERS: OnceLock<Option<Currency>> = OnceLock::new();
        *READERS.get_or_init(readers_currency)
    }

    /// Takes over the `lang` attribute. Says so where it is no language tag; then it does not count.
    pub fn set_lang(&self, lang: Option<&str>) -> Option<String> {
        // Empty, it says that the language is not known.
        let lang = lang.filter(|lang| !lang.is_empty());
        let numbers = lang.and_then(|lang| by_samples(Some(lang)).ok());
        self.numbers.set(numbers);
        let lang = lang.filter(|_| numbers.is_none())?;
        Some(format!("The attribute `lang` may be a language tag such as de or en-GB, not `{lang}`."))
    }

    /// Whether links to what is shown can be read again.
    pub fn links(&self) -> bool {
        self.mode.get() != LinkMode::Off
    }

    /// The part of the page's address that is for this widget.
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
        // What was linked by hand comes before what was kept in step.
        let query = || part(location.search()).filter(|_| self.mode.get() == LinkMode::Query);
        part(location.hash()).or_else(query)
    }

    /// The same, if it is another one than when it was last looked at or written: what happens to the rest of
    /// the address does not disturb this widget.
    pub fn new_link_text(&self) -> Option<String> {
        let now = self.link_text();
        let before = self.last.replace(now.clone());
        if now == before {
            return None;
        }
        self.passing.replace(None);
        // What is in the address now is newer.
        self.unwritten.replace(None);
        // Before the first entry of the widget's own there is what it began with.
        if now.is_none() && before.is_some() && self.stepped.get() {
            return Some(self.start.borrow().clone());
        }
        now
    }

    /// What the widget begins with.
    pub fn begin(&self, state: &State) {
        self.start.replace(link::write(state));
    }

    /// Whether a change is a step of its own in the history: only where the page is there for the widget, and what
    /// is typed or slid through counts once.
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

    /// What the widget's part of an address is called. All that have the same id share one: they are clones of each other,
    /// which carousels put before the first.
    fn key(&self) -> String {
        let id = self.element.id();
        address::key(&id, if id.is_empty() { self.nth } else { 0 })
    }

    /// What it was called while those with the same id were told apart by their order. It is still read.
    fn older_key(&self) -> Option<String> {
        let id = self.element.id();
        (self.nth > 0 && !id.is_empty()).then(|| address::key(&id, self.nth))
    }

    /// The page's address with this text in the widget's part of it.
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
        // An older part in the hash would come first.
        let rest = address::replace(hash, &key, None);
        if rest.is_empty() { link } else { format!("{link}#{rest}") }
    }

    /// A person has changed the state: notes what the address has to be where it is kept in step, which
    /// [`Host::keep_in_step`] writes. Where the page is there for the widget, each step can be undone by going back, and
    /// is written at once. An error where it is too much for the address, which then stays as it is.
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

    /// Dispatches the event that tells of a change by a person.
    pub fn tell_of_change(&self, state: &State) {
        self.told.replace(Some(state.clone()));
        self.dispatch("phone-compare-change", &StateJson::from(state));
    }

    /// Whether the page has this state from the widget itself. Apps that keep it set what they were told of, by when the reader
    /// may have typed the next letter.
    #[cfg(feature = "split")]
    pub fn has_told(&self, state: &State) -> bool {
        self.told.borrow().as_ref() == Some(state)
    }

    /// Something else than the reader has changed the state.
    pub fn forget_told(&self) {
        self.told.take();
    }

    /// Whether the address is behind what is shown.
    pub fn is_behind(&self) -> bool {
        self.unwritten.borrow().is_some()
    }

    /// Writes the latest change into the address, unless that has been done, or the page has gone elsewhere since. It stays
    /// to be written where the browser refuses: Safari takes a hundred in ten seconds, of all scripts of the page together.
    pub fn keep_in_step(&self) {
        let Some(change) = self.unwritten.take() else { return };
        if page() != change.page || self.link_text() != change.before {
            return;
        }
        let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
        let text = change.text.clone();
        let link = self.link(&text);
        // The page's own state stays with the entry, or goes on to the next.
        let own = history.state().unwrap_or(JsValue::NULL);
        let step = self.is_step(&text);
        // Beforehand, since routers replace these functions by ones that tell of the new address at once.
        let last = self.last.replace(Some(text));
        let written = match step {
            true => history.push_state_with_url(&own, "", Some(&link)),
            false => history.replace_state_with_url(&own, "", Some(&link)),
        };
        if written.is_err() {
            self.last.replace(last);
            // Unless there is a newer one.
            self.unwritten.borrow_mut().get_or_insert(change);
        }
    }

    /// Where the address is still behind after all, it stays so until the next change.
    pub fn give_up(&self) {
        self.unwritten.take();
    }

    /// The page's own data have been read: how many phones there are, and what could not be used.
    pub fn data_read(&self, phones: usize, message: Option<&str>, problems: &Problems) {
        let listed = problems.list.iter().map(ToString::to_string).collect();
        let detail = DataRead { phones, message, problems: listed, count: problems.count };
        self.dispatch("phone-compare-data", &detail);
    }

    /// Dispatches an event of the widget, which leaves its shadow root.
    fn dispatch(&self, name: &str, detail: &impl Serialize) {
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        if let Ok(detail) = detail.serialize(&serde_wasm_bindgen::Serializer::json_compatible()) {
            init.set_detail(&detail);
        }
        if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(name, &init) {
            let _ = self.element.dispatch_event(&event);
        }
    }

    /// Tells the page's author all that is wrong.
    pub fn warn_of(&self, problems: &[String]) {
        for problem in problems {
            self.warn(problem);
        }
    }

    /// Tells the page's author what is wrong with the element.
    pub fn warn(&self, message: &str) {
        // Tests have been seen to replace it by what throws.
        let _ = warn(&format!("<phone-compare>: {message}"), &self.element);
    }

    /// Why a file could not be had, for the reader. Browsers say no more, in words of their own.
    pub fn unreached() -> String {
        let online =
            web_sys::window().and_then(|window| Reflect::get(&window.navigator(), &"onLine".into()).ok()?.as_bool());
        match online {
            Some(false) => "there is no connection",
            _ => "it cannot be reached",
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

/// Whether the reader's first language is one that writes numbers as [`Locale::ENGLISH`] does. The first number that is
/// asked of a browser takes it longer than all of ours take together, 17 ms where the processor is fast.
fn is_plainly_english() -> bool {
    let language = web_sys::window().and_then(|window| window.navigator().language());
    language.is_some_and(|own| ["en", "en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-IE"].contains(&&*own))
}

/// How numbers are written, by two that the browser writes; an error where `lang` is no language tag.
fn by_samples(lang: Option<&str>) -> Result<Locale, JsValue> {
    let sample = |number: f64| JsValue::from(number).unchecked_into::<Sample>().written(lang);
    Ok(Locale::of_samples(&sample(1_234_567.5)?, &sample(1234.0)?).unwrap_or(Locale::ENGLISH))
}

/// The page's address without the parts that are for widgets.
fn page() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    address::without_ours(&href.unwrap_or_default())
}

/// How many widgets with the same id stand before it.
fn before(element: &HtmlElement) -> usize {
    let root = element.get_root_node();
    // A document and a shadow root have this too, and those of another window are none of this one's classes.
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
