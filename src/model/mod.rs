//! What a widget shows, and every way in which that is said. It knows no browser.

pub mod address;
pub mod announcement;
pub mod api;
pub mod attributes;
pub mod contract;
pub mod data;
pub mod encoding;
pub mod limits;
pub mod link;
pub mod mangled;
pub mod notice;
pub mod problem;
pub mod seen;
pub mod setting;
pub mod state;
pub mod written;
