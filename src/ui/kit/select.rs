//! A choice of one among several that are not all shown.
//!
//! **Pattern:** a native `<select>`, whose label may be hidden.
//!
//! **Keys:** those of the browser: arrows and letters choose, Space or Alt with an arrow opens the list.

use leptos::prelude::event_target_value;
use phone_draw::{Html, change, flag, html};

/// A select that is yet to be drawn.
pub struct Select {
    /// What it is called.
    pub label: Html,
    /// Whether that is shown, or only said.
    pub is_labelled: bool,
    /// What the style sheet knows it by.
    pub class: &'static str,
    /// The [`option`]s.
    pub options: Html,
}

impl Select {
    /// Draws it. `choose` is given the value of what has been chosen.
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

/// One of those to choose from, by its value.
pub fn option(value: impl Into<String>, label: impl Into<Html>, chosen: impl FnMut() -> bool + 'static) -> Html {
    let (value, label): (String, Html) = (value.into(), label.into());
    html! { <option value=value prop:selected=flag(chosen)>{label}</option> }
}
