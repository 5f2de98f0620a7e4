//! A button.
//!
//! **Pattern:** [button](https://www.w3.org/WAI/ARIA/apg/patterns/button/), a native `<button>`; with [`Button::pressed`] a
//! toggle, with [`Button::expanded`] a disclosure, with [`Button::opens_dialog`] one that opens a dialog.
//!
//! **Keys:** Enter and Space press it.

use leptos::ev::MouseEvent;
use leptos::web_sys::Element;
use phone_draw::{Attribute, Html, html, text};
use wasm_bindgen::JsCast;

use crate::model::contract::Part;

/// A button to be rendered.
// A box, because each method of the builder passes it on.
pub struct Button(Box<Parts>);

struct Parts {
    content: Html,
    press: Box<dyn FnMut(MouseEvent)>,
    class: Attribute,
    part: Attribute,
    label: Attribute,
    title: Attribute,
    pressed: Attribute,
    expanded: Attribute,
    popup: Attribute,
    disabled: Attribute,
    autofocus: bool,
}

impl Button {
    /// A plain button with this content; `press` comes from [`phone_draw::click`].
    pub fn new(content: impl Into<Html>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
        Button::of(content.into(), press)
    }

    /// The main button of its surroundings.
    pub fn primary(content: impl Into<Html>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
        Button::of(content.into(), press).class("primary")
    }

    /// A button in a text that looks like a link.
    pub fn link(content: impl Into<Html>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
        Button::of(content.into(), press).class("link")
    }

    fn of(content: Html, press: Box<dyn FnMut(MouseEvent)>) -> Button {
        Button(Box::new(Parts {
            content,
            press,
            class: Attribute::default(),
            part: Attribute::default(),
            label: Attribute::default(),
            title: Attribute::default(),
            pressed: Attribute::default(),
            expanded: Attribute::default(),
            popup: Attribute::default(),
            disabled: Attribute::default(),
            autofocus: false,
        }))
    }

    /// Its class, which replaces that of the constructor.
    pub fn class(mut self, class: &'static str) -> Button {
        self.0.class = class.into();
        self
    }

    /// Its class, and the colour of one of the compared phones.
    pub fn coloured(mut self, class: &'static str, phone: usize) -> Button {
        self.0.class = format!("{class} colour-{phone}").into();
        self
    }

    /// The part that a page can style.
    pub fn part(mut self, part: Part) -> Button {
        self.0.part = part.into();
        self
    }

    /// Its name, if that is not its content.
    pub fn label(mut self, label: String) -> Button {
        self.0.label = label.into();
        self
    }

    /// Its tooltip.
    pub fn title(mut self, title: impl Into<Attribute>) -> Button {
        self.0.title = title.into();
        self
    }

    /// Makes it a toggle button: whether it is pressed.
    pub fn pressed(mut self, pressed: Box<dyn FnMut() -> bool>) -> Button {
        self.0.pressed = told(pressed);
        self
    }

    /// Makes it expand and collapse something: whether that is expanded.
    pub fn expanded(mut self, expanded: Box<dyn FnMut() -> bool>) -> Button {
        self.0.expanded = told(expanded);
        self
    }

    /// Marks it as opening a dialog.
    pub fn opens_dialog(mut self) -> Button {
        self.0.popup = "dialog".into();
        self
    }

    /// Whether it is disabled, so that pressing it does nothing. It stays focusable, because often its own press disables it, and
    /// the focus would be lost.
    pub fn disabled(mut self, disabled: Box<dyn FnMut() -> bool>) -> Button {
        self.0.disabled = told(disabled);
        let mut press = self.0.press;
        self.0.press = Box::new(move |event| {
            if !is_disabled(&event) {
                press(event);
            }
        });
        self
    }

    /// Gives it the focus when its dialog opens.
    pub fn autofocus(mut self) -> Button {
        self.0.autofocus = true;
        self
    }
}

/// Whether the pressed control is disabled, though it can have the focus.
pub fn is_disabled(event: &MouseEvent) -> bool {
    let button = event.current_target().map(|button| button.unchecked_into::<Element>());
    button.is_some_and(|button| button.get_attribute("aria-disabled").as_deref() == Some("true"))
}

/// "true" or "false", the values of ARIA attributes.
fn told(mut so: Box<dyn FnMut() -> bool>) -> Attribute {
    text(move || so().to_string()).into()
}

impl From<Button> for Html {
    fn from(button: Button) -> Html {
        let Parts { content, press, class, part, label, title, pressed, expanded, popup, disabled, autofocus } =
            *button.0;
        html! {
            <button
                type="button"
                class=class
                part=part
                aria-label=label
                title=title
                aria-pressed=pressed
                aria-expanded=expanded
                aria-haspopup=popup
                aria-disabled=disabled
                autofocus=autofocus
                on:click=press
            >
                {content}
            </button>
        }
    }
}
