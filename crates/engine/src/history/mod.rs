//! What was said when, and how it came out.

pub mod changes;
pub mod timeline;
pub mod verdict;
