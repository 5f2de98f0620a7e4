//! The widget: a custom element that finds and compares phones in the reader's browser.
//!
//! Leptos apps have its views as components: [`Finder`], [`Compare`], [`Card`], [`Timeline`] and [`Plot`]. The element itself
//! is built with the feature `split`.
//!
//! Modules depend one way: [`ui`] → [`store`] → [`state`] → the engine; `element` and [`components`] → [`widget`] →
//! [`store`]; [`api`], [`attributes`], [`link`] and [`components`] → [`setting`] → [`state`]. The browser is named only in `element`, [`components`], [`widget`], [`host`] and
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
pub mod setting;
pub mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_page;
pub mod store;
pub mod ui;
pub mod widget;

pub use phone_engine::filter_text::FilterError;
pub use phone_engine::words::Units;
pub use phone_engine::{By, Currency, Filter, PartialDate, Query, SortKey, SpecId, Test, date, spec};

pub use self::components::{Card, Compare, Finder, OnChange, OnPhones, Plot, Theme, Timeline};
pub use self::state::{PhoneId, Section, State, View};
