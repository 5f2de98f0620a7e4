//! What is seen, to take along: as Markdown, HTML, CSV, JSON, a picture, or a whole static page.
//!
//! 1. [`sheet`]: what a comparison or a list of results shows, as plain text with marks and sources
//!    ([`Sheet`]). The words are those of the widget, since both have them of the engine.
//! 2. [`markdown`], [`html`], [`csv`], [`json`]: the same sheet in each of these forms.
//! 3. [`picture`]: where its words stand in a picture, for whoever can measure and draw them.
//! 4. [`page`]: a page of its own, and the children of an embed.
//! 5. [`sentence`]: what is shown, in one sentence.
//!
//! # What this crate does not do
//!
//! It neither draws nor writes files, knows nothing of the web, and has no clock: the day is an
//! argument. What sources and pages wrote is escaped in every form.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
pub mod page;
pub mod picture;
pub mod sentence;
pub mod sheet;

#[cfg(test)]
mod samples;

pub use sheet::{About, Sheet};

/// The licence of the phones that come with the widget.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/4.0/";
