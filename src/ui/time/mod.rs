//! The time views: as of a day, the timeline, the scorecard.

pub mod as_of;
mod scorecard;
pub mod timeline;
