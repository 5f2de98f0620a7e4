//! Fields for a text or a number.
//!
//! **Pattern:** native text fields. Hidden labels still name them. An error is shown next to its field, which is marked invalid
//! and described by it, and is announced when it appears.
//!
//! **Keys:** those of the browser. In a field for a number, Up and Down change it by one step.

use std::rc::Rc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::{Get, RwSignal, Set, event_target_value};
use phone_draw::{Html, change, computed, html, put, text};

use super::keys;
use phone_words::{Locale, m};

use crate::store::voice::{Topic, Voice};

/// A field that filters a list while typing.
pub fn search_field(label: String, placeholder: &'static str, typed: RwSignal<String>) -> Html {
    html! {
        <input
            type="search"
            class="find"
            aria-label=label
            placeholder=placeholder
            autocomplete="off"
            spellcheck="false"
            prop:value=text(move || typed.get())
            on:input=change(move |event| typed.set(event_target_value(&event)))
        />
    }
}

/// A field for a number.
///
/// It is a text field: number fields are parsed by the browser, in its own language instead of the widget's, change when the
/// mouse wheel turns, and hide input they cannot parse.
pub struct NumberField {
    /// The language of what it says itself.
    pub locale: Locale,
    /// The hidden label.
    pub label: String,
    /// The id of the error message.
    pub id: String,
    /// An example number, shown while the field is empty.
    pub placeholder: Box<dyn Fn() -> String + Send + Sync>,
    /// The number as people type it.
    pub value: Box<dyn FnMut() -> String>,
    /// Changes the number by one step, up or down.
    pub step: Box<dyn Fn(bool)>,
    /// The error message; empty if the number is valid.
    pub problem: Box<dyn Fn() -> String + Send + Sync>,
    /// Announces the error message.
    pub voice: Voice,
}

impl NumberField {
    /// Renders it. `take` gets the typed text and returns how it was understood, or `None` if it cannot be parsed.
    pub fn draw(self, take: impl Fn(&str) -> Option<String> + 'static) -> Html {
        let NumberField { locale, label, id, placeholder, mut value, step, problem, voice } = self;
        let is_unread = RwSignal::new(false);
        let example = computed(placeholder);
        let problem =
            computed(move || if is_unread.get() { m::not_a_number(locale, &example.get()) } else { problem() });
        voice.follow(Topic::Wrong, move || problem.get());
        let read = move |event: &Event| {
            let understood = take(&event_target_value(event));
            is_unread.set(understood.is_none());
            // Shows how it was understood, even if the state is unchanged. Invalid text stays, to be corrected.
            understood.inspect(|understood| put(event, understood)).is_some()
        };
        let read = Rc::new(read);
        let typed = read.clone();
        let pressed = move |event: KeyboardEvent| {
            let up = match keys::pressed(&event).as_deref() {
                Some("ArrowUp") => true,
                Some("ArrowDown") => false,
                _ => return,
            };
            event.prevent_default();
            // From what has been typed so far.
            if read(&event) {
                step(up);
            }
        };
        // A number set elsewhere is valid.
        let value = text(move || {
            let value = value();
            is_unread.set(false);
            value
        });
        html! {
            <label>
                <span class="hidden">{label}</span>
                <input
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    placeholder=text(move || example.get())
                    aria-invalid=text(move || (!problem.with(String::is_empty)).to_string())
                    aria-describedby=id.clone()
                    prop:value=value
                    on:change=change(move |event| {
                        typed(&event);
                    })
                    on:keydown=pressed
                />
            </label>
            <p class="problem" id=id>{text(move || problem.get())}</p>
        }
    }
}
