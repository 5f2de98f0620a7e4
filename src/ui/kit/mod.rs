//! The kit: the blocks that views are composed of, each with its appearance, keys and roles in one place.
//!
//! Blocks know nothing of the store: they take values and closures. A block is a function, or a struct with some settings, and its
//! rendering code is not generic, so that it is compiled once.

pub mod button;
pub mod chip;
pub mod choice;
pub mod combobox;
pub mod dialog;
pub mod disclosure;
pub mod elements;
pub mod field;
pub mod gallery;
pub mod icon_button;
pub mod icons;
pub mod keys;
mod part;
pub mod range_slider;
pub mod roving;
pub mod select;
pub mod spoken;
pub mod table;
pub mod value;

pub use self::button::Button;
pub use self::choice::{Choice, switch};
pub use self::combobox::Combobox;
pub use self::dialog::Dialog;
pub use self::field::{NumberField, search_field};
pub use self::icon_button::icon_button;
pub use self::roving::Roving;
pub use self::select::{Select, option};
pub use self::spoken::spoken;
