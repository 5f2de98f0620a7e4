//! The page that the widget is part of: its element, its address, its clipboard.
//!
//! Everything here may be refused by the browser — an embed may be a sandboxed frame with an opaque
//! origin — and then does without.

use std::cell::Cell;
use std::sync::OnceLock;

use leptos::web_sys::{self, HtmlElement};
use phone_engine::PartialDate;
use phone_engine::words::Locale;
use phone_owndata::Problems;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::api::StateJson;
use crate::attributes::LinkMode;
use crate::link;
use crate::state::State;

/// The detail of `phone-compare-data`.
#[derive(Serialize)]
struct DataRead<'p> {
    phones: usize,
    message: Option<&'p str>,
    problems: Vec<String>,
    count: usize,
}

/// The page that the widget is part of.
pub struct Host {
    element: HtmlElement,
    mode: Cell<LinkMode>,
}

impl Host {
    /// The page around `element`.
    pub fn new(element: HtmlElement) -> Host {
        Host { element, mode: Cell::default() }
    }

    /// The value of an attribute of the element.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
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

    /// How the reader writes numbers, by the browser's own formats; as in English where those use other digits.
    pub fn locale() -> Locale {
        static LOCALE: OnceLock<Locale> = OnceLock::new();
        let sample = |number: f64| {
            let text = JsValue::from(number).unchecked_into::<js_sys::Object>().to_locale_string();
            String::from(text)
        };
        *LOCALE.get_or_init(|| Locale::of_samples(&sample(1_234_567.5), &sample(1234.0)).unwrap_or(Locale::ENGLISH))
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
        let hash = web_sys::window()?.location().hash().ok()?;
        link::find(&hash, &self.element.id()).map(str::to_owned)
    }

    /// The page's address with this text in the widget's part of it.
    pub fn link(&self, text: &str) -> String {
        let location = web_sys::window().map(|window| window.location());
        let href = location.and_then(|location| location.href().ok()).unwrap_or_default();
        let (page, hash) = href.split_once('#').unwrap_or((&href, ""));
        format!("{page}#{}", link::replace(hash, &self.element.id(), Some(text)))
    }

    /// A person has changed the state: keeps the address in step, where that is asked for, and tells the
    /// page.
    pub fn changed(&self, state: &State) {
        let text = link::write(state);
        // What is too long for a link is not put into the address either.
        if self.mode.get() == LinkMode::Hash
            && text.len() <= link::LONGEST
            && let Some(window) = web_sys::window()
            && let Ok(history) = window.history()
        {
            let link = self.link(&text);
            // The page's own history entry and its state stay.
            let own = history.state().unwrap_or(JsValue::NULL);
            let _ = history.replace_state_with_url(&own, "", Some(&link));
        }
        self.dispatch("phone-compare-change", &StateJson::from(state));
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
        web_sys::console::warn_2(&format!("<phone-compare>: {message}").into(), &self.element);
    }

    /// Puts `text` on the clipboard; false where the browser does not let us.
    pub async fn copy(text: String) -> bool {
        let Some(window) = web_sys::window() else { return false };
        // Missing in insecure contexts, and refused in most frames.
        let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
        if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
            return false;
        }
        wasm_bindgen_futures::JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
    }
}
