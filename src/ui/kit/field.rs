//! Fields for a text or a number.
//!
//! **Pattern:** native text fields. A label that is not shown is the name of a field all the same. What is wrong with a number
//! stands at its field, which is marked, described by it, and says it when it comes.
//!
//! **Keys:** those of the browser.

use leptos::prelude::{Get, RwSignal, Set, event_target_value};
use phone_draw::{Html, change, computed, html, put, text};

use crate::store::voice::{Topic, Voice};

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
///
/// It is a field for text: those for numbers are read by the browser, in its own language instead of the widget's, step when
/// the wheel is turned, and keep to themselves what they cannot read.
pub struct NumberField {
    /// What it is called. Nobody sees it.
    pub label: String,
    /// The id of what it says when something is wrong.
    pub id: String,
    /// A number as an example, which stands in it while it is empty.
    pub placeholder: Box<dyn Fn() -> String + Send + Sync>,
    /// The number as it is to be typed.
    pub value: Box<dyn FnMut() -> String>,
    /// What is wrong with the number, whose field is marked then; nothing where that is empty.
    pub problem: Box<dyn Fn() -> String + Send + Sync>,
    /// What says it when it comes.
    pub voice: Voice,
}

impl NumberField {
    /// Draws it. `take` is given what has been typed, and tells as what it has been understood: `None` if it cannot be read.
    pub fn draw(self, take: impl Fn(&str) -> Option<String> + 'static) -> Html {
        let NumberField { label, id, placeholder, mut value, problem, voice } = self;
        let is_unread = RwSignal::new(false);
        let example = computed(placeholder);
        let problem = computed(move || match is_unread.get() {
            true => format!("This is no number here. Write it like {}.", example.get()),
            false => problem(),
        });
        voice.follow(Topic::Wrong, move || problem.get());
        let typed = change(move |event| {
            let understood = take(&event_target_value(&event));
            is_unread.set(understood.is_none());
            // As it was understood, which the state may have said before. Else it stays, to be corrected.
            if let Some(understood) = understood {
                put(&event, &understood);
            }
        });
        // A number that comes from elsewhere can be read.
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
                    on:change=typed
                />
            </label>
            <p class="problem" id=id>{text(move || problem.get())}</p>
        }
    }
}
