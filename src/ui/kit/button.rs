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

/// A button that is yet to be drawn.
// A box, because it is handed on for each thing that is said of it.
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
    /// A plain one: what is in it, and what [`phone_draw::click`] makes of what it does.
    pub fn new(content: impl Into<Html>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
        Button::of(content.into(), press)
    }

    /// The one that does what most people are here for.
    pub fn primary(content: impl Into<Html>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
        Button::of(content.into(), press).class("primary")
    }

    /// One that looks like a link, in a text.
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

    /// What the style sheet knows it by, instead of how it begins.
    pub fn class(mut self, class: &'static str) -> Button {
        self.0.class = class.into();
        self
    }

    /// The same in the colour of one of the phones that are compared.
    pub fn coloured(mut self, class: &'static str, phone: usize) -> Button {
        self.0.class = format!("{class} colour-{phone}").into();
        self
    }

    /// What the page's style sheet knows it by.
    pub fn part(mut self, part: Part) -> Button {
        self.0.part = part.into();
        self
    }

    /// What it is called, where that is not its content.
    pub fn label(mut self, label: String) -> Button {
        self.0.label = label.into();
        self
    }

    /// What is shown when it is pointed at.
    pub fn title(mut self, title: impl Into<Attribute>) -> Button {
        self.0.title = title.into();
        self
    }

    /// It is pressed or not, and stays so.
    pub fn pressed(mut self, pressed: Box<dyn FnMut() -> bool>) -> Button {
        self.0.pressed = told(pressed);
        self
    }

    /// It unfolds something and folds it again.
    pub fn expanded(mut self, expanded: Box<dyn FnMut() -> bool>) -> Button {
        self.0.expanded = told(expanded);
        self
    }

    /// It opens a dialog.
    pub fn opens_dialog(mut self) -> Button {
        self.0.popup = "dialog".into();
        self
    }

    /// There are times at which it can do nothing. It stays where it is in the order of Tab: often its own press is what
    /// leaves it nothing to do, and the keyboard's place would go with it. A press is without effect then.
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

    /// It has the focus once the dialog is open in which it is.
    pub fn autofocus(mut self) -> Button {
        self.0.autofocus = true;
        self
    }
}

/// Whether the button that is pressed says that it can do nothing.
fn is_disabled(event: &MouseEvent) -> bool {
    let button = event.current_target().map(|button| button.unchecked_into::<Element>());
    button.is_some_and(|button| button.get_attribute("aria-disabled").as_deref() == Some("true"))
}

/// "true" or "false", as attributes of ARIA say it.
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
