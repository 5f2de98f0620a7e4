//! The widget: a custom element that finds and compares phones in the reader's browser.
//!
//! Modules depend one way: [`ui`] → [`store`] → [`state`] → the engine; [`element`] and [`api`] →
//! [`store`]. The browser is named only in [`element`], [`host`] and [`ui`].

pub mod api;
pub mod attributes;
pub mod data;
pub mod element;
pub mod host;
pub mod link;
pub mod memo;
pub mod own_data;
pub mod seen;
pub mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_page;
pub mod store;
pub mod ui;
