//! The widget: a custom element that finds and compares phones in the reader's browser.

pub mod element;
