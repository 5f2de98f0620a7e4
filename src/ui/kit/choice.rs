//! Rows with a check box or a radio button, and a switch.
//!
//! **Pattern:** native [check boxes](https://www.w3.org/WAI/ARIA/apg/patterns/checkbox/) and
//! [radio buttons](https://www.w3.org/WAI/ARIA/apg/patterns/radio/); the whole row is the label.
//!
//! **Keys:** Space chooses; arrows go from one radio button of a group to the next. A disabled row stays focusable, so that
//! one can hear why.

use leptos::prelude::{event_target_checked, on_cleanup};
use leptos::web_sys::{Element, MouseEvent};
use phone_draw::{Attribute, ElementRef, Flag, Html, change, html, text};

use super::button::is_disabled;

/// A row to be rendered.
// A box, because each method of the builder passes it on.
pub struct Choice(Box<Parts>);

struct Parts {
    kind: &'static str,
    name: Attribute,
    label: Html,
    after: Html,
    chosen: Box<dyn FnMut() -> bool>,
    empty: Flag,
    disabled: Attribute,
}

impl Choice {
    /// A check box.
    pub fn check(label: impl Into<Html>, chosen: Box<dyn FnMut() -> bool>) -> Choice {
        Choice::of("checkbox", Attribute::default(), label.into(), chosen)
    }

    /// A radio button of this group.
    pub fn radio(group: &str, label: impl Into<Html>, chosen: Box<dyn FnMut() -> bool>) -> Choice {
        Choice::of("radio", group.to_owned().into(), label.into(), chosen)
    }

    fn of(kind: &'static str, name: Attribute, label: Html, chosen: Box<dyn FnMut() -> bool>) -> Choice {
        let (empty, disabled) = (false.into(), Attribute::default());
        Choice(Box::new(Parts { kind, name, label, after: Html::Nothing, chosen, empty, disabled }))
    }

    /// A note at the end of the row.
    pub fn after(mut self, after: impl Into<Html>) -> Choice {
        self.0.after = after.into();
        self
    }

    /// Whether choosing it would find nothing.
    pub fn empty(mut self, empty: Box<dyn FnMut() -> bool>) -> Choice {
        self.0.empty = empty.into();
        self
    }

    /// Whether it is disabled: it stays as it is. A note should say why, which is why it can have the focus all the same.
    pub fn disabled(mut self, mut disabled: Box<dyn FnMut() -> bool>) -> Choice {
        self.0.disabled = text(move || disabled().to_string()).into();
        self
    }

    /// Renders it. `choose` gets whether it is chosen now.
    pub fn draw(self, choose: impl Fn(bool) + 'static) -> Html {
        self.boxed(Box::new(choose))
    }

    fn boxed(self, choose: Box<dyn Fn(bool)>) -> Html {
        let Parts { kind, name, label, after, chosen, empty, disabled } = *self.0;
        let button = ElementRef::<Element>::new();
        if kind == "radio" {
            // Chromium keeps radio buttons that were removed from a shadow root in memory, with everything around them, as long
            // as the root exists, if they belong to a group.
            on_cleanup(move || drop(button.get().map(|button| button.remove_attribute("name"))));
        }
        html! {
            <label class="choice" class:zero=empty>
                <input
                    type=kind
                    name=name
                    element_ref=button
                    prop:checked=chosen
                    aria-disabled=disabled
                    on:click=keep_disabled
                    on:change=change(move |event| choose(event_target_checked(&event)))
                />
                <span>{label}</span>
                {after}
            </label>
        }
    }
}

/// Leaves a disabled row as it is.
fn keep_disabled(event: MouseEvent) {
    if is_disabled(&event) {
        event.prevent_default();
    }
}

/// A switch, for use next to buttons.
pub fn switch(label: &'static str, on: Box<dyn FnMut() -> bool>, turn: impl Fn(bool) + 'static) -> Html {
    html! {
        <label class="switch">
            <input type="checkbox" prop:checked=on on:change=change(move |event| turn(event_target_checked(&event)))/>
            <span>{label}</span>
        </label>
    }
}
