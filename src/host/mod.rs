//! What is around the widget: its page, and what comes from elsewhere or goes there.

pub mod browser;
pub mod builder;
pub mod language;
pub mod outlet;
pub mod page;
pub mod phones;
#[cfg(feature = "split")]
pub mod plain;
pub mod split;
pub mod style;
