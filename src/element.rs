//! What the loader calls: one [`Widget`] for each `<phone-compare>` that is near the viewport.

use std::any::Any;
use std::cell::RefCell;

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::web_sys::{self, HtmlElement};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::api::StateJson;
use crate::host::Host;
use crate::own_data::OwnData;
use crate::store::Store;
use crate::{attributes, data, link, ui};

/// The style sheet of the inside of the shadow root; one for all widgets.
#[wasm_bindgen]
pub fn styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/widget.css")).to_owned()
}

thread_local! {
    static ON_PANIC: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Calls `handler` with a message if the code panics. The module cannot be used after that.
#[wasm_bindgen]
pub fn set_panic_handler(handler: js_sys::Function) {
    ON_PANIC.set(Some(handler));
    std::panic::set_hook(Box::new(|info| {
        let message = JsValue::from(info.to_string());
        web_sys::console::error_1(&message);
        ON_PANIC.with_borrow(|handler| {
            if let Some(handler) = handler {
                let _ = handler.call1(&JsValue::NULL, &message);
            }
        });
    }));
}

/// One mounted widget, held by its element.
#[wasm_bindgen]
pub struct Widget {
    store: Store,
    // Dropping them stops listening and unmounts.
    listening: Vec<EventListener>,
    mounted: Option<Box<dyn Any>>,
    own_data: OwnData,
    owner: Owner,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts the widget of `host` into `root`, an element inside the shadow root of `host`.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: HtmlElement) -> Widget {
        let host = Host::new(host);
        let (mut state, mut problems) = attributes::read(|name| host.attribute(name));
        problems.extend(set_link_mode(&host, host.attribute("link").as_deref()));
        host.warn_of(&problems);
        let (data, problem) = data::embedded();
        let mut notices: Vec<String> = problem.into_iter().collect();
        let pinned = state.as_of;
        if let Some(text) = host.new_link_text() {
            let (linked, problems) = link::read(&text);
            state = linked;
            notices.extend(problems);
        }

        let owner = Owner::new();
        let store = owner.with(|| Store::new(data, host, state));
        store.notices.set(notices);
        if store.pinned.get_untracked().is_none() {
            store.pinned.set(pinned);
        }
        let own_data = OwnData::default();
        owner.with(|| own_data.load(store));
        let mounted = owner.with(|| leptos::mount::mount_to(root, move || view! { <ui::App store/> }));
        // Going back and forward tells of another query only by the second.
        let listening = ["hashchange", "popstate"].into_iter().filter_map(|name| {
            let follow: Box<dyn FnMut(&web_sys::Event)> = Box::new(move |_| {
                if let Some(text) = store.host(Host::new_link_text) {
                    let (state, problems) = link::read(&text);
                    store.take(state, problems);
                }
            });
            let window = web_sys::window()?;
            Some(EventListener::new(&window, name, follow))
        });
        let listening = listening.collect();
        Widget { store, listening, mounted: Some(Box::new(mounted)), own_data, owner }
    }

    /// An attribute of the element was set, changed or (with `None`) removed.
    pub fn attribute(&self, name: &str, value: Option<String>) {
        let store = self.store;
        if name == "src" {
            // It is not part of the state; while there is `data`, it waits.
            if self.own_data.value().is_null() {
                self.own_data.load(store);
            }
            return;
        }
        let mut state = store.now();
        let mut problems = {
            let view_given = store.host(|host| host.attribute("view")).is_some();
            attributes::change(&mut state, name, value.as_deref(), view_given)
        };
        if name == "link" {
            problems.extend(store.host(|host| set_link_mode(host, value.as_deref())));
        }
        store.host(|host| host.warn_of(&problems));
        if name == "as-of" {
            store.pinned.set(state.as_of);
        }
        store.take(state, store.notices.get_untracked());
    }

    /// The state, as plain data.
    #[wasm_bindgen(getter)]
    pub fn state(&self) -> Result<JsValue, JsError> {
        let state = StateJson::from(&self.store.now());
        Ok(state.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
    }

    /// Sets the state. What cannot be used of it is named on the console and to the reader; the rest
    /// is taken.
    ///
    /// # Errors
    /// Where it is not an object of the documented shape.
    #[wasm_bindgen(setter)]
    pub fn set_state(&self, state: JsValue) -> Result<(), JsError> {
        let json: StateJson = serde_wasm_bindgen::from_value(state)
            .map_err(|error| JsError::new(&format!("phone-compare: this is not a state: {error}")))?;
        let (state, problems) = json.check();
        self.store.host(|host| host.warn_of(&problems));
        self.store.take(state, problems);
        Ok(())
    }

    /// The page's own data as they were set; `null` if they were not.
    #[wasm_bindgen(getter)]
    pub fn data(&self) -> JsValue {
        self.own_data.value()
    }

    /// Shows other phones, in this widget only: a list, an object or a text as docs/own-data.md says.
    /// They are read after this has returned. `null` brings those of `src` or of the widget back.
    #[wasm_bindgen(setter)]
    pub fn set_data(&mut self, data: JsValue) {
        self.own_data.set(data, self.store);
    }

    /// The element left the page for good.
    pub fn unmount(&mut self) {
        self.own_data.forget();
        self.listening.clear();
        self.mounted = None;
        self.owner.cleanup();
    }
}

/// Does as the `link` attribute says, or says what is wrong with it.
fn set_link_mode(host: &Host, value: Option<&str>) -> Option<String> {
    attributes::link_mode(value).map(|mode| host.set_link_mode(mode)).err()
}
