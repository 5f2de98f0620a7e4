//! Fields for a text or a number.
//!
//! **Pattern:** native text fields. A label that is not shown is the name of a field all the same.
//!
//! **Keys:** those of the browser.

use leptos::prelude::{Get, RwSignal, Set, event_target_value};
use phone_draw::{Html, change, html, put, text};

/// A field that narrows a list while something is typed.
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

/// A field for a number that is yet to be drawn.
pub struct NumberField {
    /// What it is called. Nobody sees it.
    pub label: String,
    /// What stands in it while it is empty.
    pub placeholder: Box<dyn FnMut() -> String>,
    /// By how much the browser steps.
    pub step: &'static str,
    /// The least that fits.
    pub least: Box<dyn FnMut() -> String>,
    /// The most that fits.
    pub most: Box<dyn FnMut() -> String>,
    /// The number as it is to be typed.
    pub value: Box<dyn FnMut() -> String>,
}

impl NumberField {
    /// Draws it. `take` is given what has been typed, and tells as what it has been understood.
    pub fn draw(self, take: impl Fn(&str) -> String + 'static) -> Html {
        let NumberField { label, placeholder, step, least, most, value } = self;
        let typed = change(move |event| {
            // As it was understood, which the state may have said before.
            let understood = take(&event_target_value(&event));
            put(&event, &understood);
        });
        html! {
            <label>
                <span class="hidden">{label}</span>
                <input
                    type="number"
                    inputmode="decimal"
                    step=step
                    min=least
                    max=most
                    placeholder=placeholder
                    prop:value=value
                    on:change=typed
                />
            </label>
        }
    }
}
