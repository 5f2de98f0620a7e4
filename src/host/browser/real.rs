//! The browser itself.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;
use std::time::Duration;

use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use js_sys::Reflect;
use leptos::prelude::set_timeout;
use leptos::web_sys::{self, HtmlElement};
use phone_engine::{Currency, PartialDate};
use phone_words::Locale;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{Cache, FetchError};

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

/// The element of a widget.
pub struct Element(HtmlElement);

impl Element {
    /// The element of a widget.
    pub fn new(element: HtmlElement) -> Element {
        Element(element)
    }

    /// The window of the element: the page's, or another to which the page has moved it.
    pub fn window(&self) -> Option<web_sys::Window> {
        let document = self.0.owner_document();
        // The document of a removed frame has no window.
        document.and_then(|document| document.default_view()).or_else(web_sys::window)
    }

    /// Its id; empty if it has none.
    pub fn id(&self) -> String {
        self.0.id()
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// The language of the element: its own `lang`, or that of what is around it, out of shadow roots too.
    pub fn language(&self) -> Option<String> {
        let mut element: web_sys::Element = self.0.clone().into();
        loop {
            if let Ok(Some(own)) = element.closest("[lang]") {
                return own.get_attribute("lang").filter(|lang| !lang.is_empty());
            }
            element = element.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()?.host();
        }
    }

    /// The names of all attributes, in their order.
    pub fn attribute_names(&self) -> Vec<String> {
        self.0.get_attribute_names().iter().filter_map(|name| name.as_string()).collect()
    }

    /// How many widgets with the same id precede it.
    pub fn nth(&self) -> usize {
        self.before().filter(|other| other.id() == self.0.id()).count()
    }

    /// The level of the heading before it in the page.
    pub fn heading_before(&self) -> Option<usize> {
        let document = self.0.owner_document()?;
        let headings = document.query_selector_all("h1, h2, h3, h4, h5, h6").ok()?;
        let precedes = |heading: &web_sys::Node| {
            heading.compare_document_position(&self.0) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0
        };
        let last = (0..headings.length()).filter_map(|at| headings.get(at)).take_while(precedes).last()?;
        last.node_name().get(1..)?.parse().ok()
    }

    /// How many widgets precede it.
    pub fn place(&self) -> usize {
        self.before().count()
    }

    /// The widgets before it.
    fn before(&self) -> impl Iterator<Item = HtmlElement> {
        let root = self.0.get_root_node();
        // Documents and shadow roots have this method, too, and those of other windows are not instances of this window's
        // classes.
        let all = match root.node_type() {
            web_sys::Node::DOCUMENT_NODE | web_sys::Node::DOCUMENT_FRAGMENT_NODE => {
                root.unchecked_into::<web_sys::Element>().query_selector_all("phone-compare").ok()
            }
            _ => None,
        };
        let all = all.into_iter().flat_map(|all| (0..all.length()).filter_map(move |at| all.get(at)));
        all.map(|other| other.unchecked_into()).take_while(|other| *other != self.0)
    }

    /// Dispatches an event that bubbles and crosses shadow roots.
    pub fn dispatch(&self, name: &str, detail: &impl Serialize) {
        let init = web_sys::CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        if let Ok(detail) = detail.serialize(&serde_wasm_bindgen::Serializer::json_compatible()) {
            init.set_detail(&detail);
        }
        if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(name, &init) {
            let _ = self.0.dispatch_event(&event);
        }
    }

    /// Writes a warning to the console.
    pub fn warn(&self, message: &str) {
        // Some test environments replace `console.warn` with a function that throws.
        let _ = warn(message, &self.0);
    }
}

/// Milliseconds since some moment.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Today, in the reader's time zone.
pub fn today() -> Option<PartialDate> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let (month, day) = (u8::try_from(now.get_month()).ok()? + 1, u8::try_from(now.get_date()).ok()?);
    PartialDate::new(year, Some(month), Some(day))
}

/// Calls a function later.
pub fn after(time: Duration, then: Box<dyn FnOnce()>) {
    set_timeout(then, time);
}

/// Lets the page do something else.
pub async fn pause() {
    TimeoutFuture::new(0).await;
}

/// Runs work in the background.
pub fn spawn(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}

fn location() -> Option<web_sys::Location> {
    Some(web_sys::window()?.location())
}

/// The page's URL.
pub fn href() -> Option<String> {
    location()?.href().ok()
}

/// The URL's hash.
pub fn hash() -> Option<String> {
    location()?.hash().ok()
}

/// The URL's query.
pub fn query() -> Option<String> {
    location()?.search().ok()
}

/// Changes the URL, with a history entry of its own if it is a step; false if the browser refuses. `None` if there is no
/// history.
pub fn write_url(url: &str, is_step: bool) -> Option<bool> {
    let history = web_sys::window()?.history().ok()?;
    // Keeps the page's own history state.
    let own = history.state().unwrap_or(JsValue::NULL);
    let written = if is_step {
        history.push_state_with_url(&own, "", Some(url))
    } else {
        history.replace_state_with_url(&own, "", Some(url))
    };
    Some(written.is_ok())
}

/// Whether the browser knows that it is offline.
pub fn is_offline() -> bool {
    let online =
        web_sys::window().and_then(|window| Reflect::get(&window.navigator(), &"onLine".into()).ok()?.as_bool());
    online == Some(false)
}

/// The languages that the reader has set in the browser, the best first.
pub fn languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The number format of a language; `None` if it is not a language tag.
pub fn numbers_of(lang: &str) -> Option<Locale> {
    if is_plainly_english(lang) { Some(Locale::ENGLISH) } else { by_samples(lang).ok() }
}

/// The currency of the region set in the reader's browser, or where its language is mostly spoken.
pub fn currency() -> Option<Currency> {
    static READERS: OnceLock<Option<Currency>> = OnceLock::new();
    *READERS.get_or_init(readers_currency)
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

/// Whether a language writes numbers as [`Locale::ENGLISH`] does. Asking the browser is slow: its first number takes longer than
/// all of ours together, 17 ms on a fast processor.
fn is_plainly_english(lang: &str) -> bool {
    ["en", "en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-IE"].contains(&lang)
}

/// The number format, derived from two numbers that the browser writes; an error if `lang` is not a language tag.
fn by_samples(lang: &str) -> Result<Locale, JsValue> {
    let sample = |number: f64| JsValue::from(number).unchecked_into::<Sample>().written(Some(lang));
    Ok(Locale::of_samples(&sample(1_234_567.5)?, &sample(1234.0)?).unwrap_or(Locale::ENGLISH))
}

/// Fetches a file of at most `most` bytes.
pub async fn fetch(url: &str, cache: Cache, most: usize) -> Result<Vec<u8>, FetchError> {
    let cache = match cache {
        Cache::Usual => web_sys::RequestCache::Default,
        Cache::Bypassed => web_sys::RequestCache::Reload,
    };
    let answer = Request::get(url).cache(cache).send().await.map_err(|_| FetchError::Unreached)?;
    if !answer.ok() {
        return Err(FetchError::Status(answer.status(), answer.status_text()));
    }
    // Checked before copying. A file without a stated length is in the browser's memory by then, not in ours.
    let stated = answer.headers().get("content-length").and_then(|length| length.parse::<f64>().ok());
    if stated.is_some_and(|length| length > most as f64) {
        return Err(FetchError::TooLong);
    }
    let cut_off = |_: JsValue| FetchError::Unreached;
    let file = web_sys::Response::from(answer).array_buffer().map_err(cut_off)?;
    let file = js_sys::Uint8Array::new(&JsFuture::from(file).await.map_err(cut_off)?);
    if file.length() as usize > most {
        return Err(FetchError::TooLong);
    }
    Ok(file.to_vec())
}
