//! A few phones, or many, beside each other.

pub mod alike;
pub mod comparison;
pub mod difference;
pub mod drawing;
pub mod extent;
pub mod plot;
pub mod standing;
pub mod summary;
