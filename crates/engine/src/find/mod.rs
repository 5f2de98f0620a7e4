//! Finding phones: what is asked, and the answer.

pub mod answer;
pub mod filter_text;
pub mod finder;
pub mod matters;
pub mod nearest;
pub mod query;
pub mod search;
