//! The interface for the loader: one [`Widget`] for each `<phone-compare>` near the viewport.
//!
//! Only in the module that the loader fetches; otherwise every program with this crate would export it.

use std::cell::RefCell;
use std::pin::Pin;

use leptos::web_sys::{self, HtmlElement};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::host::builder;
use crate::host::language;
use crate::host::page::{self, Host};
use crate::host::phones;
use crate::host::plain::Plain;
use crate::host::style;
use crate::model::api::StateJson;
use crate::model::attributes;
use crate::model::data::Need;
use crate::model::link;
use crate::model::problem::sentences;
use crate::model::state::View;
use crate::ui::{share, views};
use crate::widget;

/// The style sheets for the inside of the shadow root, shared by all widgets: what comes first, and what comes after those of the
/// parts.
#[wasm_bindgen]
pub fn styles() -> Vec<String> {
    style::ENDS.map(str::to_owned).to_vec()
}

/// Takes the function that adds the style sheet of a part. Call it before mounting anything.
#[wasm_bindgen]
pub fn set_dresser(dresser: js_sys::Function) {
    style::set_dresser(dresser);
}

thread_local! {
    static ON_PANIC: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Calls `handler` with a message if the code panics. The module cannot be used after that.
#[wasm_bindgen]
pub fn set_panic_handler(handler: js_sys::Function) {
    ON_PANIC.set(Some(handler));
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|info| stop(&info.to_string())));
}

/// What a panic calls in the release, where it has no message of its own: xtask/src/linked.rs takes these out. The console shows
/// from where it was called.
#[wasm_bindgen]
pub fn panicked() {
    stop("phone-compare panicked; a build to develop with says why");
}

fn stop(message: &str) {
    let message = JsValue::from(message);
    web_sys::console::error_1(&message);
    ON_PANIC.with(|handler| {
        // A panic here would come back to here.
        if let Ok(handler) = handler.try_borrow()
            && let Some(handler) = &*handler
        {
            let _ = handler.call1(&JsValue::NULL, &message);
        }
    });
}

/// Takes the page's Trusted Types policy, or `undefined`. Call it before mounting anything.
#[wasm_bindgen]
pub fn set_policy(policy: JsValue) {
    phone_draw::set_policy(policy);
}

/// Takes the function that fetches the files with phones, and how many phones, reports and sources there are and the day of the
/// newest report, apart by spaces. Call it before mounting anything.
#[wasm_bindgen]
pub fn set_phones(fetcher: js_sys::Function, totals: String) {
    phones::set_fetcher(fetcher, totals);
}

/// Takes the function that chooses and fetches a language. Call it before mounting anything.
#[wasm_bindgen]
pub fn set_speaker(speaker: js_sys::Function) {
    language::set_speaker(speaker);
}

/// Takes the function that asks where the embed builder is. Call it before mounting anything.
#[wasm_bindgen]
pub fn set_builder(ask: js_sys::Function) {
    builder::set(ask);
}

/// Fetches the code and phones of the view that `host` asks for, so that it can be mounted at once; no phones if the page
/// has its `own`.
///
/// # Errors
/// If the code could not be fetched.
#[wasm_bindgen]
pub fn prepare(host: HtmlElement, own: bool) -> js_sys::Promise {
    let host = Host::new(host);
    host.set_link_mode(attributes::link_mode(host.attribute("link").as_deref()));
    let state = match host.link_text() {
        Some(text) => link::read(&text).0,
        None => widget::asked_by(&host).0,
    };
    // The page's own phones are read after mounting.
    let need = (!own).then(|| Need::of(&state));
    promise(Box::pin(async move {
        // Asked for here, and again from the start if it fails: without it the widget speaks English.
        if let Err(problem) = language::of(host.languages()).await {
            host.warn(&language::missed(&problem));
        }
        if let Some(need) = need {
            views::ahead(state.view);
            // Without the phones the widget still works, and says that they are missing.
            drop(phones::fetch(need, false).await);
        }
        views::load(state.view).await.map(|()| JsValue::UNDEFINED).map_err(|error| error.to_string())
    }))
}

/// A promise for a future. There is one type of future, since each would be compiled separately.
fn promise(later: Pin<Box<dyn Future<Output = Result<JsValue, String>>>>) -> js_sys::Promise {
    future_to_promise(async move { later.await.map_err(|error| js_sys::Error::new(&error).into()) })
}

/// The value as plain JSON data, without the page's getters. They could throw while Rust is on the stack, and then whatever is
/// borrowed stays borrowed.
fn plain(value: &JsValue) -> Result<JsValue, JsValue> {
    let text = js_sys::JSON::stringify(value)?;
    // `undefined` and functions have no JSON.
    js_sys::JSON::parse(&text.as_string().unwrap_or_else(|| "null".to_owned()))
}

/// One mounted widget, owned by its element.
#[wasm_bindgen]
pub struct Widget(widget::Widget);

#[wasm_bindgen]
impl Widget {
    /// Mounts the widget of `host` into `root`, an element inside the shadow root of `host`, with the page's own `data`, if it
    /// has set any.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: HtmlElement, data: JsValue) -> Widget {
        Widget(widget::Widget::new(host, root, data))
    }

    /// An attribute of the element was set, changed or (with `None`) removed.
    pub fn attribute(&self, name: &str, value: Option<String>) {
        self.0.attribute(name, value.as_deref());
    }

    /// The state, as plain data.
    #[wasm_bindgen(getter)]
    pub fn state(&self) -> Result<JsValue, JsError> {
        let state = StateJson::from(&self.0.store.now());
        Ok(state.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
    }

    /// Sets the state. Invalid parts are left out, and named on the console and to the reader. `null` and `undefined`, which
    /// frameworks set to remove it, restore what the attributes ask for.
    ///
    /// # Errors
    /// If it is not an object of the documented shape.
    #[wasm_bindgen(setter)]
    pub fn set_state(&self, state: JsValue) -> Result<(), js_sys::TypeError> {
        if state.is_null() || state.is_undefined() {
            self.0.take_asked();
            return Ok(());
        }
        let refused =
            |error: String| js_sys::TypeError::new(&format!("phone-compare: this is not a valid state: {error}"));
        let state = plain(&state).map_err(|error| refused(page::message(&error)))?;
        let json = StateJson::deserialize(Plain(state)).map_err(|error| refused(error.to_string()))?;
        let (state, problems) = json.check();
        let problems = sentences(phone_words::Locale::ENGLISH, &problems);
        if self.0.store.host(|host| host.has_told(&state)) {
            return Ok(());
        }
        self.0.store.host(|host| host.warn_of(&problems));
        self.0.store.take(state, problems);
        Ok(())
    }

    /// The content of a view as JSON, the same as "Share" exports there. The promise resolves to a string, or to `undefined`
    /// once the widget has left the page.
    ///
    /// # Errors
    /// If the code could not be fetched.
    pub fn json(&self, view: &str) -> js_sys::Promise {
        let (store, view) = (self.0.store, View::find(view).unwrap_or_default());
        let json = share::json(store, view);
        let json = store.while_mounted(json);
        promise(Box::pin(async move { Ok(json.await.transpose()?.map_or(JsValue::UNDEFINED, JsValue::from)) }))
    }

    /// The page's own data as it was set, or `null`.
    #[wasm_bindgen(getter)]
    pub fn data(&self) -> JsValue {
        self.0.own_data.value()
    }

    /// Shows other phones, in this widget only: a list, an object or text as docs/own-data.md describes. They are read after
    /// this has returned. `null` restores those of `src` or the built-in ones.
    #[wasm_bindgen(setter)]
    pub fn set_data(&self, data: JsValue) {
        self.0.own_data.set(data, self.0.store);
    }

    /// The element has been moved to another document.
    pub fn adopted(&self) {
        self.0.store.moved();
    }

    /// The element left the page for good.
    pub fn unmount(&mut self) {
        self.0.unmount();
    }
}
