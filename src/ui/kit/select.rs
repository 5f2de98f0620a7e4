//! A choice among several options, of which one is shown.
//!
//! **Pattern:** a native `<select>`, whose label may be hidden.
//!
//! **Keys:** those of the browser: arrows and letters choose, Space or Alt with an arrow opens the list.

use leptos::prelude::event_target_value;
use phone_draw::{Html, change, flag, html};

/// A select to be rendered.
pub struct Select {
    /// Its label.
    pub label: Html,
    /// Whether the label is shown, or only for screen readers.
    pub is_labelled: bool,
    /// Its class.
    pub class: &'static str,
    /// Its [`option`]s.
    pub options: Html,
}

impl Select {
    /// Renders it. `choose` gets the value of the chosen option.
    pub fn draw(self, choose: impl Fn(String) + 'static) -> Html {
        self.boxed(Box::new(choose))
    }

    fn boxed(self, choose: Box<dyn Fn(String)>) -> Html {
        let Select { label, is_labelled, class, options } = self;
        html! {
            <label class=class>
                <span class:hidden=!is_labelled>{label}</span>
                <select on:change=change(move |event| choose(event_target_value(&event)))>{options}</select>
            </label>
        }
    }
}

/// An option with this value.
pub fn option(value: impl Into<String>, label: impl Into<Html>, chosen: impl FnMut() -> bool + 'static) -> Html {
    let (value, label): (String, Html) = (value.into(), label.into());
    html! { <option value=value prop:selected=flag(chosen)>{label}</option> }
}
