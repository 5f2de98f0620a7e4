//! The views as components for Leptos apps.
//!
//! Leptos renders one element with a shadow root, and the widget's own renderer fills it. The props become the same
//! [settings](crate::model::setting) as the attributes of `<phone-compare>`, and reach the state of the widget in the same way.

mod embedded;

use leptos::prelude::*;
use phone_engine::{Currency, Filter, PartialDate, SortKey, SpecId};
use phone_settings::Controls;
use phone_words::Units;

use self::embedded::{Props, embedded};
use crate::model::setting::Setting;
use crate::model::state::{PhoneId, State, View};

/// Called when a person changes anything, with the whole new state.
pub type OnChange = Callback<(State,)>;

/// Called when a person selects other phones, with their ids in order.
pub type OnPhones = Callback<(Vec<PhoneId>,)>;

/// The colours of a widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light or dark, following the `color-scheme` of the page.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The value of the attribute.
    fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// A prop as a setting.
fn setting<T: Clone + Send + Sync + 'static>(prop: Signal<T>, of: fn(T) -> Setting) -> Signal<Setting> {
    Signal::derive(move || of(prop.get()))
}

/// A prop of a component.
#[derive(Clone, Copy, Debug)]
pub struct Prop {
    /// The component.
    pub component: &'static str,
    /// The name.
    pub name: &'static str,
    /// The type.
    pub of: &'static str,
}

/// Defines a component for each view, with the props of all of them and its own: each with its type and the
/// [`Setting`] that it becomes. [`PROPS`] lists what is defined.
macro_rules! components {
    (all $all:tt $($(#[$($about:tt)*])* $View:ident $own:tt)*) => {
        $(component! { $(#[$($about)*])* $View $own $all })*

        /// The props of each component.
        pub const PROPS: &[&[Prop]] = &[$(props! { $View $own $all }),*];
    };
}

macro_rules! component {
    (
        $(#[$($about:tt)*])*
        $View:ident
        { $($(#[$($of_own:tt)*])* $own:ident: [$($own_type:tt)*] is $Setting:ident,)* }
        { $($(#[$($of_all:tt)*])* $all:ident: [$($all_type:tt)*],)* }
    ) => {
        $(#[$($about)*])*
        #[component]
        pub fn $View(
            $(
                $(#[$($of_own)*])*
                #[prop(optional, into)]
                $own: Signal<$($own_type)*>,
            )*
            $(
                $(#[$($of_all)*])*
                #[prop(optional, into)]
                $all: $($all_type)*,
            )*
        ) -> impl IntoView {
            let settings = vec![$(setting($own, Setting::$Setting)),*];
            embedded(Props { view: View::$View, settings, $($all),* })
        }
    };
}

macro_rules! props {
    (
        $View:ident
        { $($(#[$($of_own:tt)*])* $own:ident: [$($own_type:tt)*] is $Setting:ident,)* }
        { $($(#[$($of_all:tt)*])* $all:ident: [$($all_type:tt)*],)* }
    ) => {
        &[
            $(Prop { component: stringify!($View), name: stringify!($own), of: concat!("Signal<", stringify!($($own_type)*), ">") },)*
            $(Prop { component: stringify!($View), name: stringify!($all), of: stringify!($($all_type)*) },)*
        ]
    };
}

components! {
    all {
        /// The units of lengths, weights and volumes. Filters always use the units of the specs.
        units: [Signal<Units>],
        /// How many phones people can compare, 1 to 6; `None`: 6.
        max: [Signal<Option<usize>>],
        /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
        theme: [Signal<Theme>],
        /// How many buttons there are; [`Controls::Few`] and [`Controls::None`] suit a table in the middle of a text.
        controls: [Signal<Controls>],
        /// The level of the headings, 1 to 5, and one more for those of sections; `None`: one below the heading before the
        /// widget.
        heading_level: [Signal<Option<usize>>],
        /// A language tag that sets the number format, such as `de` or `en-GB`; `None`: the browser's.
        lang: [Signal<Option<String>>],
        /// The URL of a file with the app's own phones, which replace the built-in ones unless `merge` is set. `data` takes
        /// precedence.
        src: [Signal<Option<String>>],
        /// The app's own phones, as JSON or CSV text (docs/own-data.md), which replace the built-in ones.
        data: [Signal<Option<String>>],
        /// Whether the app's own phones join the built-in ones instead.
        merge: [Signal<bool>],
        /// Called when a person changes anything, never for a changed prop.
        on_change: [Option<OnChange>],
        /// Called when a person selects other phones, never for a changed prop.
        on_phones: [Option<OnPhones>],
    }

    /// Search, filters and a list of phones, from which people select some to compare.
    ///
    /// All props are optional. Each takes a value, a signal or a closure, and changing it updates only its part of the view.
    /// Invalid parts are ignored, with a console warning that says why.
    ///
    /// ```no_run
    /// use leptos::prelude::*;
    /// use phone_compare::{By, Filter, Finder, PhoneId, SortKey, spec};
    ///
    /// #[component]
    /// fn App() -> impl IntoView {
    ///     let filters = RwSignal::new(vec![Filter::any_of(spec::BRAND, ["Xiaomi"])]);
    ///     let picked = RwSignal::new(Vec::<PhoneId>::new());
    ///     view! {
    ///         <button on:click=move |_| filters.set(vec![Filter::is(spec::NET_5G, true)])>"With 5G"</button>
    ///         <Finder
    ///             filters=filters
    ///             sort=vec![SortKey::descending(By::Spec(spec::BATTERY_MAH))]
    ///             phones=picked
    ///             on_phones=move |phones| picked.set(phones)
    ///         />
    ///         <p>{move || picked.get().join(", ")}</p>
    ///     }
    /// }
    /// ```
    Finder {
        /// Filters, at most one for each spec: `"battery-mah=4500..".parse()`, or [`Filter::at_least`] and similar.
        filters: [Vec<Filter>] is Filters,
        /// Search words.
        search: [String] is Search,
        /// The sort keys, most important first: `"-battery-mah".parse()`, or [`SortKey::descending`]. If empty, the best
        /// match for the search words comes first, or without search words the newest phone.
        sort: [Vec<SortKey>] is Sort,
        /// The specs that matter, the most important first; at most 5, each with a better side. Without `sort`, the list is in
        /// their order, and each phone has its possible places.
        matters: [Vec<SpecId>] is Matters,
        /// Whether to show only phones that no other beats in all that matters.
        unbeaten: [bool] is Unbeaten,
        /// The columns of the list; if empty, a selection.
        columns: [Vec<SpecId>] is Columns,
        /// The phones selected for comparison; at most 6.
        phones: [Vec<PhoneId>] is Phones,
        /// Shows what was known at the end of this day; `None`: everything known.
        as_of: [Option<PartialDate>] is AsOf,
        /// The currency of prices and of the price filter; `None`: that of the person's region.
        currency: [Option<Currency>] is Currency,
    }

    /// Up to 6 phones side by side, with who said what about them, when, and how firmly.
    ///
    /// All props are optional. Each takes a value, a signal or a closure, and changing it updates only its part of the view.
    /// Invalid parts are ignored, with a console warning that says why.
    ///
    /// ```no_run
    /// use leptos::prelude::*;
    /// use phone_compare::{Compare, PartialDate, PhoneId};
    ///
    /// #[component]
    /// fn Post() -> impl IntoView {
    ///     let phones = ["xiaomi-12s", "xiaomi-12s-pro"].map(PhoneId::from);
    ///     let differences = RwSignal::new(false);
    ///     view! {
    ///         <Compare phones=phones.to_vec() as_of=PartialDate::new(2022, Some(5), Some(26)) differences=differences />
    ///     }
    /// }
    /// ```
    Compare {
        /// The phones, in the order of the columns; at most 6.
        phones: [Vec<PhoneId>] is Phones,
        /// Shows what was known at the end of this day; `None`: everything known.
        as_of: [Option<PartialDate>] is AsOf,
        /// The rows to show; if empty, all.
        specs: [Vec<SpecId>] is Specs,
        /// One of the phones; the others show their difference from it.
        baseline: [Option<PhoneId>] is Baseline,
        /// Whether to show only rows where the phones differ.
        differences: [bool] is Differences,
        /// Whether a sentence above the table sums up what is certain; `None`: it does.
        summary: [Option<bool>] is Summary,
        /// The currency to show prices in, if known in it; `None`: all prices.
        currency: [Option<Currency>] is Currency,
    }

    /// Phones in brief, each on a card, for the middle of an article.
    ///
    /// All props are optional. Each takes a value, a signal or a closure, and changing it updates only its part of the view.
    /// Invalid parts are ignored, with a console warning that says why.
    ///
    /// ```no_run
    /// use leptos::prelude::*;
    /// use phone_compare::{Card, PhoneId, spec};
    ///
    /// #[component]
    /// fn Aside() -> impl IntoView {
    ///     view! {
    ///         <Card phones=vec![PhoneId::from("fairphone-5")] specs=vec![spec::DISPLAY_IN, spec::BATTERY_MAH] />
    ///     }
    /// }
    /// ```
    Card {
        /// The phones, in the order of the cards; at most 6.
        phones: [Vec<PhoneId>] is Phones,
        /// Shows what was known at the end of this day; `None`: everything known.
        as_of: [Option<PartialDate>] is AsOf,
        /// The rows of a card, in this order; if empty, a selection.
        specs: [Vec<SpecId>] is Specs,
        /// The currency to show prices in, if known in it; `None`: all prices.
        currency: [Option<Currency>] is Currency,
    }

    /// What was said about phones over time, and how it turned out.
    ///
    /// All props are optional. Each takes a value, a signal or a closure, and changing it updates only its part of the view.
    /// Invalid parts are ignored, with a console warning that says why.
    ///
    /// ```no_run
    /// use leptos::prelude::*;
    /// use phone_compare::{PhoneId, Timeline};
    ///
    /// #[component]
    /// fn Rumours() -> impl IntoView {
    ///     let phones = RwSignal::new(vec![PhoneId::from("xiaomi-12s")]);
    ///     view! { <Timeline phones=phones on_phones=move |now| phones.set(now) /> }
    /// }
    /// ```
    Timeline {
        /// The phones, in order; at most 6.
        phones: [Vec<PhoneId>] is Phones,
        /// Shows what was known at the end of this day; `None`: everything known.
        as_of: [Option<PartialDate>] is AsOf,
        /// The currency to show prices in, if known in it; `None`: all prices.
        currency: [Option<Currency>] is Currency,
    }

    /// Phones as points over two specs.
    ///
    /// All props are optional. Each takes a value, a signal or a closure, and changing it updates only its part of the view.
    /// Invalid parts are ignored, with a console warning that says why.
    ///
    /// ```no_run
    /// use leptos::prelude::*;
    /// use phone_compare::{Filter, Plot, spec};
    ///
    /// #[component]
    /// fn Weights() -> impl IntoView {
    ///     let year = RwSignal::new(2022.0);
    ///     view! {
    ///         <Plot x=spec::DISPLAY_IN y=spec::WEIGHT_G filters=move || vec![Filter::at_least(spec::YEAR, year.get())] />
    ///     }
    /// }
    /// ```
    Plot {
        /// The spec on the horizontal axis: a number or a date; `None`: the display size.
        x: [Option<SpecId>] is X,
        /// The spec on the vertical axis: a number or a date; `None`: the battery capacity.
        y: [Option<SpecId>] is Y,
        /// Which phones to plot: filters as in [`Finder`].
        filters: [Vec<Filter>] is Filters,
        /// Search words.
        search: [String] is Search,
        /// The selected phones, which are highlighted; at most 6.
        phones: [Vec<PhoneId>] is Phones,
        /// Shows what was known at the end of this day; `None`: everything known.
        as_of: [Option<PartialDate>] is AsOf,
        /// The currency of prices; `None`: that of the person's region.
        currency: [Option<Currency>] is Currency,
    }
}

/// Compiles the example of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../docs/leptos.md")]
struct Documentation;
