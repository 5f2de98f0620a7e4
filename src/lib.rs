//! The widget: a custom element that finds and compares phones in the reader's browser.
//!
//! Leptos apps have its views as components: [`Finder`], [`Compare`], [`Card`], [`Timeline`] and [`Plot`]. The element itself
//! is built with the feature `split`.
//!
//! Modules depend one way: `ui` → `store` → `state` → the engine; `element` and `components` → `widget` → `store`;
//! `api`, `attributes`, `link` and `components` → `setting` → `state`. The browser is named only in `element`, `components`,
//! `widget`, `host`, `outlet` and `ui`.

mod address;
mod api;
mod attributes;
mod components;
mod data;
mod effect;
// What the loader calls, by the names that wasm-bindgen exports.
#[cfg(feature = "split")]
mod element;
mod host;
mod link;
mod mangled;
mod notice;
mod outlet;
mod own_data;
mod seen;
mod setting;
mod state;
#[cfg(not(target_arch = "wasm32"))]
mod static_page;
mod store;
mod told;
mod ui;
mod voice;
mod widget;

pub use phone_engine::filter_text::FilterError;
pub use phone_engine::{By, Currency, Filter, PartialDate, Query, SortKey, SpecId, Test, spec};
pub use phone_words::{Sentence, Units, label};

pub use self::components::{Card, Compare, Finder, OnChange, OnPhones, Plot, Theme, Timeline};
pub use self::state::{PhoneId, Section, State, View};

/// What the tests, benches, fuzz targets and commands of this repository need of the inside, since each of them is a crate of
/// its own. Nobody else may count on it.
#[doc(hidden)]
pub mod inside {
    pub use crate::api::StateJson;

    pub mod attributes {
        pub use crate::attributes::{CHOICES, read, write};
    }

    pub mod data {
        pub use crate::data::Data;
        #[cfg(not(feature = "split"))]
        pub use crate::data::unpack;
    }

    pub mod kit {
        pub use crate::ui::kit::gallery::draw;
        pub use crate::widget::STYLES;
    }

    pub mod link {
        pub use crate::address::{find, replace};
        pub use crate::link::{read, write};
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub mod static_page {
        pub use crate::static_page::{Made, Options, make, today};
    }

    pub mod store {
        pub use crate::store::{COLUMNS, FACETS, is_range, snapshot};
    }
}
