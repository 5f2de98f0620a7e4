//! The widget: a custom element that finds and compares phones in the reader's browser.
//!
//! Leptos apps have [`Finder`] and [`Compare`] as components. The element itself is built with the feature `split`.
//!
//! Modules depend one way: [`ui`] → [`store`] → [`state`] → the engine; `element` and [`components`] → [`widget`] →
//! [`store`]; [`api`] → [`state`]. The browser is named only in `element`, [`components`], [`widget`], [`host`] and
//! [`ui`].

pub mod api;
pub mod attributes;
pub mod components;
pub mod data;
#[cfg(feature = "split")]
pub mod element;
pub mod host;
pub mod link;
pub mod notice;
pub mod own_data;
pub mod seen;
pub mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_page;
pub mod store;
pub mod ui;
pub mod widget;

pub use self::api::StateJson;
pub use self::components::{Compare, Finder, OnChange};
