//! The kit: the blocks of which every view is made. One place for the looks, the keys and the roles of each.
//!
//! A block knows nothing of phones' lists, filters or the state: what it shows and does comes in as closures. It is a plain
//! function or a struct with a few settings, not generic in what it gives, so that it is compiled once.

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
