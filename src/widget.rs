//! One mounted widget: in the element, or in a Leptos app.

use std::any::Any;

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::web_sys::{self, HtmlElement};
use phone_engine::comparison::MOST_PHONES;
use wasm_bindgen::JsValue;

use phone_words::{Message, m};

use crate::host::page::Host;
use crate::host::phones;
use crate::model::attributes;
use crate::model::link;
use crate::model::problem::{Problem, sentences};
use crate::model::setting::{self, Setting};
use crate::model::state::State;
use crate::store::Store;
use crate::store::effect::effect;
use crate::store::own_data::OwnData;
use crate::ui;

/// The style sheet for the inside of the shadow root, where it does not come in parts.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/widget.css"));

/// The state that the attributes of an element ask for, and problems with them.
#[cfg(feature = "split")]
pub fn asked_by(host: &Host) -> (State, Vec<Problem>) {
    attributes::read(|name| host.attribute(name))
}

/// Readers see this if the page asks for a day that cannot be read: what is known today must not pass for what was known then.
const NO_DAY: Message = m::DATE_OF_PAGE_INVALID;

/// Whether the day that the attributes ask for cannot be read.
fn lacks_day(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| matches!(problem, Problem::Date(_)))
}

/// One mounted widget.
pub struct Widget {
    /// Its state.
    pub store: Store,
    // Dropping them stops listening and unmounts.
    listening: Vec<EventListener>,
    mounted: Option<Box<dyn Any>>,
    /// The page's own phones.
    pub own_data: OwnData,
    /// Owns what lives as long as the widget.
    pub owner: Owner,
}

/// Keeps the place of the widget marked with the language that it speaks, for screen readers, hyphenation and translators.
fn mark(root: HtmlElement, store: Store) {
    effect(move |_| {
        let locale = store.locale();
        let set = |name: &str, value: Option<&str>| {
            let _ = match value {
                Some(value) => root.set_attribute(name, value),
                None => root.remove_attribute(name),
            };
        };
        set("lang", Some(locale.tag()));
        // English keeps the direction of the page, which may be set for all that is in it.
        let direction = if locale.is_right_to_left() { "rtl" } else { "ltr" };
        set("dir", locale.language().map(|_| direction));
        set("translate", store.host(Host::is_readers_language).then_some("no"));
    });
}

impl Widget {
    /// Mounts the widget of `host` into `root`, an element inside the shadow root of `host`. It shows what the
    /// attributes of `host` ask for, or a link.
    #[cfg(feature = "split")]
    pub fn new(host: HtmlElement, root: HtmlElement, data: JsValue) -> Widget {
        let host = Host::new(host);
        host.speak();
        let (state, problems) = asked_by(&host);
        let notices = if lacks_day(&problems) { vec![host.locale().text(NO_DAY).to_owned()] } else { Vec::new() };
        let mut problems = sentences(phone_words::Locale::ENGLISH, &problems);
        host.set_link_mode(attributes::link_mode(host.attribute("link").as_deref()));
        let most = attributes::most(host.attribute("max").as_deref());
        let most = most.unwrap_or_else(|problem| {
            problems.push(problem.to_string());
            MOST_PHONES
        });
        Widget::showing(host, root, state, most, [problems, notices], data)
    }

    /// Mounts a widget that shows a state, or a link if the address has one, and lets people compare at most `most`
    /// phones. The problems are for the page's author, and the notices for readers.
    pub fn showing(
        host: Host,
        root: HtmlElement,
        mut state: State,
        most: usize,
        [mut problems, mut notices]: [Vec<String>; 2],
        own: JsValue,
    ) -> Widget {
        problems.extend(Host::no_language(host.attribute("lang").as_deref()));
        let speaks = host.speak();
        let (data, problem) = phones::current();
        notices.extend(problem);
        let pinned = state.as_of;
        let mut linked = false;
        if let Some(text) = host.new_link_text() {
            let (linked_state, problems) = link::read(&text);
            state = linked_state;
            notices = sentences(host.locale(), &problems);
            linked = true;
        }

        let owner = Owner::new();
        let store = owner.with(|| Store::new(data, host, State::default(), ui::views::ahead));
        store.let_compare(most);
        store.set_controls(attributes::controls(store.host(|host| host.attribute("controls")).as_deref()));
        store.set_heading_level(store.host(|host| host.heading_level(host.attribute("heading-level").as_deref())));
        // The reader is told about too many phones in a link, the page's author about all others.
        let too_many = store.limited(&mut state);
        if linked {
            notices.extend(too_many)
        } else {
            problems.extend(too_many)
        }
        store.host(|host| host.warn_of(&problems));
        store.take(state, notices);
        if untrack(|| store.pinned()).is_none() {
            store.pin(pinned);
        }
        store.host(|host| host.begin(&store.now()));
        let own_data = OwnData::default();
        owner.with(|| own_data.begin(own, store));
        let place = root.clone();
        let mounted = owner.with(|| phone_draw::mount(root.into(), move || ui::app(store)));
        // Effects need the executor, which mounting starts.
        owner.with(|| mark(place, store));
        if !speaks {
            store.speak();
        }
        let again = own_data.clone();
        owner.with(|| {
            store.when_asked_again(move || again.load(store));
            store.follow_picked();
        });
        // Only `popstate` reports changes of the query.
        let listening = ["hashchange", "popstate"].into_iter().filter_map(|name| {
            let follow: Box<dyn FnMut(&web_sys::Event)> = Box::new(move |_| {
                if let Some(text) = store.host(Host::new_link_text) {
                    let (state, problems) = link::read(&text);
                    store.take(state, sentences(store.words(), &problems));
                }
            });
            let window = web_sys::window()?;
            Some(EventListener::new(&window, name, follow))
        });
        let listening = listening.collect();
        Widget { store, listening, mounted: Some(Box::new(mounted)), own_data, owner }
    }

    /// An attribute of the element was set, changed or (with `None`) removed.
    pub fn attribute(&self, name: &str, value: Option<&str>) {
        let store = self.store;
        if attributes::PROPERTIES.contains(&name) {
            // Frameworks write an attribute if the element is not defined yet, which turns an object into "[object Object]".
            if value.is_some() {
                let told = format!(
                    "The attribute `{name}` is only text and is ignored. Set the property `{name}` instead; if a framework writes \
                     attributes, set it after customElements.whenDefined(\"phone-compare\")."
                );
                store.host(|host| host.warn(&told));
            }
            return;
        }
        if name == "src" || name == "merge" {
            // They are not part of the state, and `data` takes precedence.
            if name == "merge" || self.own_data.value().is_null() {
                self.own_data.load(store);
            }
            return;
        }
        let mut state = store.now();
        let view_given = store.host(|host| host.attribute("view")).is_some();
        let problems = attributes::change(&mut state, name, value, view_given);
        let lacks_day = lacks_day(&problems);
        let mut problems = sentences(phone_words::Locale::ENGLISH, &problems);
        match name {
            "link" => store.host(|host| host.set_link_mode(attributes::link_mode(value))),
            "controls" => store.set_controls(attributes::controls(value)),
            "heading-level" => store.set_heading_level(store.host(|host| host.heading_level(value))),
            "lang" => {
                problems.extend(Host::no_language(value));
                store.speak();
            }
            "max" => {
                let most = attributes::most(value);
                store.let_compare(*most.as_ref().unwrap_or(&MOST_PHONES));
                problems.extend(most.err().map(|problem| problem.to_string()));
            }
            _ => {}
        }
        self.take(state, problems, name == "as-of");
        if name == "as-of" {
            store.show_notice(store.text(NO_DAY), lacks_day);
        }
    }

    /// Applies settings of the page, and reports `problems` together with those of the settings.
    pub fn set(&self, settings: &[Setting], mut problems: Vec<String>) {
        let mut state = self.store.now();
        problems.extend(sentences(phone_words::Locale::ENGLISH, &setting::apply_all(&mut state, settings)));
        let is_day = settings.iter().any(|setting| matches!(setting, Setting::AsOf(_)));
        self.take(state, problems, is_day);
    }

    /// Shows the state that the page asks for, and reports the problems to its author.
    fn take(&self, mut state: State, mut problems: Vec<String>, is_day: bool) {
        let store = self.store;
        problems.extend(store.limited(&mut state));
        store.host(|host| host.warn_of(&problems));
        if is_day {
            store.pin(state.as_of);
        }
        // The reader does not come back to the list by this.
        store.row.set(String::new());
        store.take_change(state);
    }

    /// Shows what the attributes ask for. Their problems have been reported before.
    #[cfg(feature = "split")]
    pub fn take_asked(&self) {
        let (state, _) = self.store.host(asked_by);
        self.take(state, Vec::new(), true);
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
