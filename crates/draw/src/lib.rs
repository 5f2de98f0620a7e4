//! Draws elements that are data of one type, and keeps them as Leptos' signals say.
//!
//! Leptos' own renderer is compiled again for every type of element, attribute and closure. A widget that strangers put
//! into their posts is paid for by their readers, so here a view is data ([`Html`]): what never changes is one text, what
//! does is a list of values, and what draws both is compiled once. ARCHITECTURE.md has what that saves, measured; this
//! page has all there is to know to write a view.
//!
//! ```
//! use phone_draw::{Html, click, flag, html, text, when};
//! use reactive_graph::{prelude::*, signal::RwSignal}; // in an app: use leptos::prelude::*;
//!
//! /// A button that says how often it has been pressed.
//! fn counter() -> Html {
//!     let count = RwSignal::new(0);
//!     html! {
//!         <div class="counter" class:many=flag(move || count.get() > 9)>
//!             <button type="button" on:click=click(move || count.update(|count| *count += 1))>"Press"</button>
//!             <output>{text(move || count.get().to_string())}</output>
//!             {when(move || count.get() > 9, || html! { <p>"That will do."</p> })}
//!         </div>
//!     }
//! }
//! ```
//!
//! [`mount`] draws one into an element of the page.
//!
//! # What changes
//!
//! Signals, owners and effects are Leptos'. A view is a function that runs once; what is to follow a signal is a closure
//! in one of these:
//!
//! | | is |
//! |---|---|
//! | [`text`] | a text that changes: content, or the value of an attribute, a property or a style |
//! | [`markup()`] | the same for `inner_html=`, which takes [`Markup`] alone |
//! | [`flag`] | whether an attribute, a class or a property is there |
//! | [`part`] | content that is drawn again when what it reads changes |
//! | [`when`] | content that is there while a condition holds |
//! | [`list`] | elements that are kept, moved, added and removed as their items are, by key |
//! | [`computed`] | a value that follows from others, for all of these to read |
//!
//! [`click`] and [`change`] are what people do. `element_ref=` gives an [`ElementRef`] the element that is drawn.
//!
//! # How it differs from Leptos' `view!`
//!
//! - There are no components: a function that gives [`Html`] is called in braces.
//! - Closures are boxed by the functions above, so that there are few types. A bare closure is an error.
//! - What depends on a condition is [`when`] or [`part`]; an `Option` or a `Vec` that does not change is content as it is.
//! - Names of elements, attributes and events are checked when it is compiled.
//! - An [`ElementRef`] is not followed: effects run when all is drawn, and find the element there.
//! - Markup written as text goes through one place that asks the page's Trusted Types ([`set_policy`]). Leptos writes
//!   static elements through `innerHTML`, which a page may forbid.
//! - Nothing rests on a text node: page translators replace and move them, and the next change still shows what is so.
//! - What is drawn and taken away is let go of at once, effects with it, although their tasks run later.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

// What `html!` writes names this crate, also in its own tests.
#[cfg(test)]
extern crate self as phone_draw;

mod attribute;
mod computed;
mod draw;
mod dynamic;
mod element_ref;
mod html;
mod kept;
mod list;
mod sink;
// What some steps do follows from the type of their value alone.
#[allow(dead_code)]
mod step;

pub use phone_draw_macro::html;

pub use self::attribute::{Attribute, Flag, Inner, Text};
pub use self::computed::Computed;
pub use self::draw::{Mounted, mount};
pub use self::dynamic::{change, click, computed, flag, list, markup, part, put, text, when};
pub use self::element_ref::ElementRef;
pub use self::html::{Html, List, ListItem};
pub use self::sink::set_policy;

/// What `inner_html=` takes.
pub use phone_html::Markup;

/// What [`html!`] writes, and nobody else.
#[doc(hidden)]
pub mod template {
    pub use crate::html::Value;
    pub use web_sys::{Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
}
