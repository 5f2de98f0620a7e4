//! What the loader calls: one [`Widget`] for each `<phone-compare>` that is near the viewport.

use std::any::Any;
use std::cell::RefCell;

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::web_sys::{self, HtmlElement};
use phone_engine::compare::MOST_PHONES;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::api::StateJson;
use crate::host::Host;
use crate::own_data::OwnData;
use crate::state::{State, View};
use crate::store::Store;
use crate::ui::{self, html, parts};
use crate::{attributes, data, link};

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

/// Fetches what the view that `host` asks for is drawn with, so that it can be mounted at once.
///
/// # Errors
/// Where that did not come.
#[wasm_bindgen]
pub fn prepare(host: HtmlElement) -> js_sys::Promise {
    let host = Host::new(host);
    let asked = |name: &str| host.attribute(name);
    host.set_link_mode(attributes::link_mode(asked("link").as_deref()));
    let state = match host.link_text() {
        Some(text) => link::read(&text).0,
        None => attributes::read(asked).0,
    };
    promise(Box::pin(async move { parts::load(state.view).await.map(|()| JsValue::UNDEFINED) }))
}

/// The promise of what comes later. Each type of future would be compiled anew, so there is one.
fn promise(later: parts::Later<JsValue>) -> js_sys::Promise {
    future_to_promise(async move { later.await.map_err(|error| js_sys::Error::new(&error.to_string()).into()) })
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
        host.set_link_mode(attributes::link_mode(host.attribute("link").as_deref()));
        problems.extend(host.set_lang(host.attribute("lang").as_deref()));
        let most = attributes::most(host.attribute("max").as_deref());
        let (data, problem) = data::embedded();
        let mut notices: Vec<String> = problem.into_iter().collect();
        let pinned = state.as_of;
        let mut linked = false;
        if let Some(text) = host.new_link_text() {
            let (linked_state, problems) = link::read(&text);
            state = linked_state;
            notices.extend(problems);
            linked = true;
        }

        let owner = Owner::new();
        let store = owner.with(|| Store::new(data, host, State::default()));
        problems.extend(set_most(store, most));
        // What is too much in a link is told to the reader, who has it; the rest is for the author.
        let too_many = store.limited(&mut state);
        if linked {
            notices.extend(too_many)
        } else {
            problems.extend(too_many)
        }
        store.host(|host| host.warn_of(&problems));
        store.take(state, notices);
        if store.pinned.get_untracked().is_none() {
            store.pinned.set(pinned);
        }
        store.host(|host| host.begin(&store.now()));
        let own_data = OwnData::default();
        owner.with(|| own_data.load(store));
        let mounted = owner.with(|| html::mount(root.into(), move || ui::app(store)));
        // What effects run on is there once something is mounted.
        let again = own_data.clone();
        owner.with(|| store.when_asked_again(move || again.load(store)));
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
        match name {
            "link" => store.host(|host| host.set_link_mode(attributes::link_mode(value.as_deref()))),
            "lang" => problems.extend(store.set_lang(value.as_deref())),
            "max" => problems.extend(set_most(store, attributes::most(value.as_deref()))),
            _ => {}
        }
        problems.extend(store.limited(&mut state));
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
    pub fn set_state(&self, state: JsValue) -> Result<(), js_sys::TypeError> {
        let json: StateJson = serde_wasm_bindgen::from_value(state)
            .map_err(|error| js_sys::TypeError::new(&format!("phone-compare: this is not a state: {error}")))?;
        let (state, problems) = json.check();
        self.store.host(|host| host.warn_of(&problems));
        self.store.take(state, problems);
        Ok(())
    }

    /// What a view shows, as JSON: the same as "Share" gives there. The promise is of a string.
    ///
    /// # Errors
    /// Where the code for it did not come.
    pub fn json(&self, view: &str) -> js_sys::Promise {
        let (store, view) = (self.store, View::find(view).unwrap_or_default());
        let json = parts::json(store, view);
        promise(Box::pin(async move { json.await.map(JsValue::from) }))
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
        self.store.host(Host::keep_in_step);
        self.own_data.forget();
        self.listening.clear();
        self.mounted = None;
        self.owner.cleanup();
    }
}

/// Does as the `max` attribute says, or says what is wrong with it.
fn set_most(store: Store, most: Result<usize, String>) -> Option<String> {
    store.most.set(*most.as_ref().unwrap_or(&MOST_PHONES));
    most.err()
}
