//! The widget's style sheets: those that every view has, and those of the parts in files of their own, which come with them.

/// Adds the style sheet of a part, by the name that build.rs has for it, to those of all widgets of the page.
///
/// Call it from the part's own file, so that the sheet is in it.
macro_rules! dress {
    ($part:literal) => {
        $crate::host::style::add(include_str!(concat!(env!("OUT_DIR"), "/", $part, ".css")))
    };
}

pub(crate) use dress;

#[cfg(feature = "split")]
pub use self::apart::{ENDS, add, set_dresser};
#[cfg(not(feature = "split"))]
pub use self::whole::add;

/// An app with the components has all sheets from the start.
#[cfg(not(feature = "split"))]
mod whole {
    /// Does nothing.
    pub fn add(_sheet: &'static str) {}
}

#[cfg(feature = "split")]
mod apart {
    use std::cell::RefCell;

    use js_sys::Function;
    use wasm_bindgen::JsValue;

    /// The sheets before those of the parts, and after them.
    pub const ENDS: [&str; 2] =
        [include_str!(concat!(env!("OUT_DIR"), "/first.css")), include_str!(concat!(env!("OUT_DIR"), "/last.css"))];

    thread_local! {
        static DRESSER: RefCell<Option<Function>> = const { RefCell::new(None) };
        static ADDED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    }

    /// Takes the loader's function that adds a sheet to all widgets.
    pub fn set_dresser(dresser: Function) {
        DRESSER.set(Some(dresser));
    }

    /// Adds a sheet, once.
    pub fn add(sheet: &'static str) {
        let is_new = ADDED.with_borrow_mut(|added| {
            let is_new = added.iter().all(|own| own.as_ptr() != sheet.as_ptr());
            added.extend(is_new.then_some(sheet));
            is_new
        });
        if is_new {
            DRESSER.with_borrow(|dresser| {
                // It is the loader's own, and throws nothing.
                let _ = dresser.as_ref().map(|dresser| dresser.call1(&JsValue::NULL, &sheet.into()));
            });
        }
    }
}
