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

/// Where the phones that come with the widget are from: what their licences ask to be said.
pub const ATTRIBUTION: &str = "Device data adapted from the LineageOS Wiki and PixelExperience Wiki contributors \
     (CC BY-SA 3.0), Wikipedia contributors (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB \
     (© 2022 emiyl, MIT) and EPREL, European Commission (CC BY 4.0); reports carry their own sources. Normalised, \
     corrected and merged. The data set is CC BY-SA 4.0.";

/// The same for phones that a page has brought along.
pub const OWN_DATA: &str = "These phones are the page’s own data.";

/// What follows [`ATTRIBUTION`] where a page has added to those phones.
pub const JOINED_DATA: &str = "Some values are the page’s own data.";

/// The licence of the phones that come with the widget.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/4.0/";
