//! What was known when.

pub mod as_of;
mod scorecard;
pub mod timeline;
