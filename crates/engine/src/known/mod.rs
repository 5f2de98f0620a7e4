//! What was known on a day: which claims stand, what they mean together, and what follows from them.

pub mod cell;
mod column;
pub mod consensus;
pub mod derived;
pub mod matching;
pub mod merit;
pub mod partners;
pub mod resolve;
mod settle;
pub mod snapshot;
pub mod totals;
pub mod why;
