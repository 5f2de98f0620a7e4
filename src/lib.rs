//! The widget: a custom element that finds and compares phones in the reader's browser.
//!
//! Leptos apps have its views as components: [`Finder`], [`Compare`], [`Card`], [`Timeline`] and [`Plot`]. The element itself
//! is built with the feature `split`.
//!
//! Folders and modules depend one way, each on those before it:
//!
//! 1. `model/`: what a widget shows, as links, attributes and JavaScript say it. It knows no browser.
//! 2. `host/`: the page around the widget, the phones and code that it fetches, what leaves the page.
//! 3. `store/`: the state as signals, and what follows from it.
//! 4. `ui/`: what is drawn.
//! 5. `widget`: one mounted widget; `element` and `components` mount it.

mod components;
// What the loader calls, by the names that wasm-bindgen exports.
#[cfg(feature = "split")]
mod element;
mod host;
mod model;
#[cfg(not(target_arch = "wasm32"))]
mod static_page;
mod store;
mod ui;
mod widget;

pub use phone_engine::filter_text::FilterError;
pub use phone_engine::{By, Currency, Filter, PartialDate, Query, SortKey, SpecId, Test, spec};
pub use phone_settings::Controls;
pub use phone_words::{Locale, Sentence, Units, label};

pub use self::components::{Card, Compare, Finder, OnChange, OnPhones, Plot, Theme, Timeline};
pub use self::model::state::{PhoneId, Section, State, View};

/// What the tests, benches, fuzz targets and commands of this repository need of the inside, since each of them is a crate of
/// its own. Nobody else may count on it.
#[doc(hidden)]
pub mod inside {
    pub use crate::model::api::StateJson;

    pub mod attributes {
        pub use crate::model::attributes::{CHOICES, read, write};
    }

    pub mod components {
        pub use crate::components::{PROPS, Prop};
    }

    pub mod contract {
        pub use crate::model::contract::{Access, EventName, MEMBERS, Member, Name, STAGES, events, parts};
    }

    pub mod data {
        #[cfg(not(feature = "split"))]
        pub use crate::host::phones::unpack;
        pub use crate::model::data::Data;
    }

    pub mod kit {
        pub use crate::ui::kit::gallery::draw;
        pub use crate::widget::STYLES;
    }

    pub mod link {
        pub use crate::model::address::{find, replace};
        pub use crate::model::link::{read, write};
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub mod static_page {
        pub use crate::static_page::{Made, Options, make, today};
    }

    pub mod store {
        pub use crate::store::{COLUMNS, FACETS, is_range, snapshot};
    }
}
