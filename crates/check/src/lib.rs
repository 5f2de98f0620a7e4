//! Checks the text of a data file in the browser, for the page "Add a phone or a leak": the checks of `phone-dataset`, against
//! the phones that come with the widget.
//!
//! It is a wasm module of its own, which only that page fetches. Texts go in and JSON comes out, as bytes in the module's
//! memory (`main.rs`); site/check.js is the other side.

#![warn(missing_docs)]

mod checker;
mod own_data;

pub use checker::Checker;
