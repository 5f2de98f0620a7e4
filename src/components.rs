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
#[component]
pub fn Finder(
    /// Filters, at most one for each spec: `"battery-mah=4500..".parse()`, or [`Filter::at_least`] and similar.
    #[prop(optional, into)]
    filters: Signal<Vec<Filter>>,
    /// Search words.
    #[prop(optional, into)]
    search: Signal<String>,
    /// The sort keys, most important first: `"-battery-mah".parse()`, or [`SortKey::descending`]. If empty, the best
    /// match for the search words comes first, or without search words the newest phone.
    #[prop(optional, into)]
    sort: Signal<Vec<SortKey>>,
    /// The phones selected for comparison; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// Shows what was known at the end of this day; `None`: everything known.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The units of lengths, weights and volumes. Filters always use the units of the specs.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// The currency of prices and of the price filter; `None`: that of the person's region.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people can compare, 1 to 6; `None`: 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// How many buttons there are; [`Controls::Few`] and [`Controls::None`] suit a table in the middle of a text.
    #[prop(optional, into)]
    controls: Signal<Controls>,
    /// A language tag that sets the number format, such as `de` or `en-GB`; `None`: the browser's.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The URL of a file with the app's own phones, which replace the built-in ones. `data` takes precedence.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// The app's own phones, as JSON or CSV text (docs/own-data.md), which replace the built-in ones.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Called when a person changes anything, never for a changed prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Called when a person selects other phones, never for a changed prop.
    #[prop(optional, into)]
    on_phones: Option<OnPhones>,
) -> impl IntoView {
    let settings = vec![
        setting(filters, Setting::Filters),
        setting(search, Setting::Search),
        setting(sort, Setting::Sort),
        setting(phones, Setting::Phones),
        setting(as_of, Setting::AsOf),
        setting(units, Setting::Units),
        setting(currency, Setting::Currency),
    ];
    embedded(Props { view: View::Finder, settings, max, theme, controls, lang, src, data, on_change, on_phones })
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
#[component]
pub fn Compare(
    /// The phones, in the order of the columns; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// Shows what was known at the end of this day; `None`: everything known.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The rows to show; if empty, all.
    #[prop(optional, into)]
    specs: Signal<Vec<SpecId>>,
    /// One of the phones; the others show their difference from it.
    #[prop(optional, into)]
    baseline: Signal<Option<PhoneId>>,
    /// Whether to show only rows where the phones differ.
    #[prop(optional, into)]
    differences: Signal<bool>,
    /// The units of lengths, weights and volumes. Filters always use the units of the specs.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// The currency to show prices in, if known in it; `None`: all prices.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people can compare, 1 to 6; `None`: 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// How many buttons there are; [`Controls::Few`] and [`Controls::None`] suit a table in the middle of a text.
    #[prop(optional, into)]
    controls: Signal<Controls>,
    /// A language tag that sets the number format, such as `de` or `en-GB`; `None`: the browser's.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The URL of a file with the app's own phones, which replace the built-in ones. `data` takes precedence.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// The app's own phones, as JSON or CSV text (docs/own-data.md), which replace the built-in ones.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Called when a person changes anything, never for a changed prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Called when a person selects other phones, never for a changed prop.
    #[prop(optional, into)]
    on_phones: Option<OnPhones>,
) -> impl IntoView {
    let settings = vec![
        setting(phones, Setting::Phones),
        setting(as_of, Setting::AsOf),
        setting(specs, Setting::Specs),
        setting(baseline, Setting::Baseline),
        setting(differences, Setting::Differences),
        setting(units, Setting::Units),
        setting(currency, Setting::Currency),
    ];
    embedded(Props { view: View::Compare, settings, max, theme, controls, lang, src, data, on_change, on_phones })
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
#[component]
pub fn Card(
    /// The phones, in the order of the cards; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// Shows what was known at the end of this day; `None`: everything known.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The rows of a card, in this order; if empty, a selection.
    #[prop(optional, into)]
    specs: Signal<Vec<SpecId>>,
    /// The units of lengths, weights and volumes. Filters always use the units of the specs.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// The currency to show prices in, if known in it; `None`: all prices.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people can compare, 1 to 6; `None`: 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// How many buttons there are; [`Controls::Few`] and [`Controls::None`] suit a table in the middle of a text.
    #[prop(optional, into)]
    controls: Signal<Controls>,
    /// A language tag that sets the number format, such as `de` or `en-GB`; `None`: the browser's.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The URL of a file with the app's own phones, which replace the built-in ones. `data` takes precedence.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// The app's own phones, as JSON or CSV text (docs/own-data.md), which replace the built-in ones.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Called when a person changes anything, never for a changed prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Called when a person selects other phones, never for a changed prop.
    #[prop(optional, into)]
    on_phones: Option<OnPhones>,
) -> impl IntoView {
    let settings = vec![
        setting(phones, Setting::Phones),
        setting(as_of, Setting::AsOf),
        setting(specs, Setting::Specs),
        setting(units, Setting::Units),
        setting(currency, Setting::Currency),
    ];
    embedded(Props { view: View::Card, settings, max, theme, controls, lang, src, data, on_change, on_phones })
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
#[component]
pub fn Timeline(
    /// The phones, in order; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// Shows what was known at the end of this day; `None`: everything known.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The units of lengths, weights and volumes. Filters always use the units of the specs.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// The currency to show prices in, if known in it; `None`: all prices.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people can compare, 1 to 6; `None`: 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// How many buttons there are; [`Controls::Few`] and [`Controls::None`] suit a table in the middle of a text.
    #[prop(optional, into)]
    controls: Signal<Controls>,
    /// A language tag that sets the number format, such as `de` or `en-GB`; `None`: the browser's.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The URL of a file with the app's own phones, which replace the built-in ones. `data` takes precedence.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// The app's own phones, as JSON or CSV text (docs/own-data.md), which replace the built-in ones.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Called when a person changes anything, never for a changed prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Called when a person selects other phones, never for a changed prop.
    #[prop(optional, into)]
    on_phones: Option<OnPhones>,
) -> impl IntoView {
    let settings = vec![
        setting(phones, Setting::Phones),
        setting(as_of, Setting::AsOf),
        setting(units, Setting::Units),
        setting(currency, Setting::Currency),
    ];
    embedded(Props { view: View::Timeline, settings, max, theme, controls, lang, src, data, on_change, on_phones })
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
#[component]
pub fn Plot(
    /// The spec on the horizontal axis: a number or a date; `None`: the display size.
    #[prop(optional, into)]
    x: Signal<Option<SpecId>>,
    /// The spec on the vertical axis: a number or a date; `None`: the battery capacity.
    #[prop(optional, into)]
    y: Signal<Option<SpecId>>,
    /// Which phones to plot: filters as in [`Finder`].
    #[prop(optional, into)]
    filters: Signal<Vec<Filter>>,
    /// Search words.
    #[prop(optional, into)]
    search: Signal<String>,
    /// The selected phones, which are highlighted; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// Shows what was known at the end of this day; `None`: everything known.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The units of lengths, weights and volumes. Filters always use the units of the specs.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// The currency of prices; `None`: that of the person's region.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people can compare, 1 to 6; `None`: 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// How many buttons there are; [`Controls::Few`] and [`Controls::None`] suit a table in the middle of a text.
    #[prop(optional, into)]
    controls: Signal<Controls>,
    /// A language tag that sets the number format, such as `de` or `en-GB`; `None`: the browser's.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The URL of a file with the app's own phones, which replace the built-in ones. `data` takes precedence.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// The app's own phones, as JSON or CSV text (docs/own-data.md), which replace the built-in ones.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Called when a person changes anything, never for a changed prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Called when a person selects other phones, never for a changed prop.
    #[prop(optional, into)]
    on_phones: Option<OnPhones>,
) -> impl IntoView {
    let settings = vec![
        setting(x, Setting::X),
        setting(y, Setting::Y),
        setting(filters, Setting::Filters),
        setting(search, Setting::Search),
        setting(phones, Setting::Phones),
        setting(as_of, Setting::AsOf),
        setting(units, Setting::Units),
        setting(currency, Setting::Currency),
    ];
    embedded(Props { view: View::Plot, settings, max, theme, controls, lang, src, data, on_change, on_phones })
}

/// Compiles the example of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../docs/leptos.md")]
struct Documentation;
