//! The views as components for Leptos apps.
//!
//! What they show is drawn by the widget's own renderer, into the shadow root of one element that Leptos draws. The props
//! are the [settings](crate::model::setting) that the attributes of `<phone-compare>` are read into, and come into the state of
//! the widget in the same way.

mod embedded;

use leptos::prelude::*;
use phone_engine::{Currency, Filter, PartialDate, SortKey, SpecId};
use phone_words::Units;

use self::embedded::{Props, embedded};
use crate::model::setting::Setting;
use crate::model::state::{PhoneId, State, View};

/// Told of whatever a person has changed: all that is shown then.
pub type OnChange = Callback<(State,)>;

/// Told of the phones that a person has picked, in their order.
pub type OnPhones = Callback<(Vec<PhoneId>,)>;

/// The colours of a widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light or dark, as the page around it is: by its `color-scheme`.
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

/// Search, filters and a list of phones, of which people pick some and compare them.
///
/// All props are optional, and each may be a value, a signal or a closure; when one changes, its part of what is shown
/// does. What cannot be used of it is not used, and a warning on the console says why.
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
    /// Filters, at most one for each spec: `"battery-mah=4500..".parse()`, or [`Filter::at_least`] and its like.
    #[prop(optional, into)]
    filters: Signal<Vec<Filter>>,
    /// Search words.
    #[prop(optional, into)]
    search: Signal<String>,
    /// The order, the most important key first: `"-battery-mah".parse()`, or [`SortKey::descending`]. With none, the
    /// best fit for the search words comes first, else the newest phone.
    #[prop(optional, into)]
    sort: Signal<Vec<SortKey>>,
    /// The phones that are picked for a comparison; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// What was known at the end of this day is shown; with `None` all there is.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The units of lengths, weights and volumes. Filters are in those of the specs all the same.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// Whose prices are shown and filtered by; with `None` those of the region of the person.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people may compare here, from 1 to 6; with `None` 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// A language tag, such as `de` or `en-GB`: numbers are written as there. With `None`, as in the browser.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The address of a file with phones of the app's own, in place of those of the crate; `data` goes before it.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// Phones of the app's own, as a text of JSON or CSV that docs/own-data.md describes, in place of those of the
    /// crate.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Told of whatever a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Told when a person has picked other phones, never of a change of a prop.
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
    embedded(Props { view: View::Finder, settings, max, theme, lang, src, data, on_change, on_phones })
}

/// Up to 6 phones side by side, with who said what about them, when, and how firmly.
///
/// All props are optional, and each may be a value, a signal or a closure; when one changes, its part of what is shown
/// does. What cannot be used of it is not used, and a warning on the console says why.
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
    /// What was known at the end of this day is shown; with `None` all there is.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The rows to show; with none, all.
    #[prop(optional, into)]
    specs: Signal<Vec<SpecId>>,
    /// One of the phones: the others show how far they are from it.
    #[prop(optional, into)]
    baseline: Signal<Option<PhoneId>>,
    /// Whether only rows are shown in which the phones differ.
    #[prop(optional, into)]
    differences: Signal<bool>,
    /// The units of lengths, weights and volumes. Filters are in those of the specs all the same.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// Where a price in it is known, that one is shown; with `None` all prices.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people may compare here, from 1 to 6; with `None` 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// A language tag, such as `de` or `en-GB`: numbers are written as there. With `None`, as in the browser.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The address of a file with phones of the app's own, in place of those of the crate; `data` goes before it.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// Phones of the app's own, as a text of JSON or CSV that docs/own-data.md describes, in place of those of the
    /// crate.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Told of whatever a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Told when a person has picked other phones, never of a change of a prop.
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
    embedded(Props { view: View::Compare, settings, max, theme, lang, src, data, on_change, on_phones })
}

/// Phones in brief, each on a card, as for the middle of an article.
///
/// All props are optional, and each may be a value, a signal or a closure; when one changes, its part of what is shown
/// does. What cannot be used of it is not used, and a warning on the console says why.
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
    /// What was known at the end of this day is shown; with `None` all there is.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// What a card tells, in this order; with none, a choice of its own.
    #[prop(optional, into)]
    specs: Signal<Vec<SpecId>>,
    /// The units of lengths, weights and volumes. Filters are in those of the specs all the same.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// Where a price in it is known, that one is shown; with `None` all prices.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people may compare here, from 1 to 6; with `None` 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// A language tag, such as `de` or `en-GB`: numbers are written as there. With `None`, as in the browser.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The address of a file with phones of the app's own, in place of those of the crate; `data` goes before it.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// Phones of the app's own, as a text of JSON or CSV that docs/own-data.md describes, in place of those of the
    /// crate.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Told of whatever a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Told when a person has picked other phones, never of a change of a prop.
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
    embedded(Props { view: View::Card, settings, max, theme, lang, src, data, on_change, on_phones })
}

/// What was said of phones over time, and what became of it.
///
/// All props are optional, and each may be a value, a signal or a closure; when one changes, its part of what is shown
/// does. What cannot be used of it is not used, and a warning on the console says why.
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
    /// What was known at the end of this day is shown; with `None` all there is.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The units of lengths, weights and volumes. Filters are in those of the specs all the same.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// Where a price in it is known, that one is shown; with `None` all prices.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people may compare here, from 1 to 6; with `None` 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// A language tag, such as `de` or `en-GB`: numbers are written as there. With `None`, as in the browser.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The address of a file with phones of the app's own, in place of those of the crate; `data` goes before it.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// Phones of the app's own, as a text of JSON or CSV that docs/own-data.md describes, in place of those of the
    /// crate.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Told of whatever a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Told when a person has picked other phones, never of a change of a prop.
    #[prop(optional, into)]
    on_phones: Option<OnPhones>,
) -> impl IntoView {
    let settings = vec![
        setting(phones, Setting::Phones),
        setting(as_of, Setting::AsOf),
        setting(units, Setting::Units),
        setting(currency, Setting::Currency),
    ];
    embedded(Props { view: View::Timeline, settings, max, theme, lang, src, data, on_change, on_phones })
}

/// Phones as points over two specs.
///
/// All props are optional, and each may be a value, a signal or a closure; when one changes, its part of what is shown
/// does. What cannot be used of it is not used, and a warning on the console says why.
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
    /// The spec across: a number or a date. With `None` the size of the display.
    #[prop(optional, into)]
    x: Signal<Option<SpecId>>,
    /// The spec upwards: a number or a date. With `None` the capacity of the battery.
    #[prop(optional, into)]
    y: Signal<Option<SpecId>>,
    /// Which phones are drawn: filters as those of [`Finder`].
    #[prop(optional, into)]
    filters: Signal<Vec<Filter>>,
    /// Search words.
    #[prop(optional, into)]
    search: Signal<String>,
    /// The phones that are picked, which stand out; at most 6.
    #[prop(optional, into)]
    phones: Signal<Vec<PhoneId>>,
    /// What was known at the end of this day is shown; with `None` all there is.
    #[prop(optional, into)]
    as_of: Signal<Option<PartialDate>>,
    /// The units of lengths, weights and volumes. Filters are in those of the specs all the same.
    #[prop(optional, into)]
    units: Signal<Units>,
    /// Whose prices are shown; with `None` those of the region of the person.
    #[prop(optional, into)]
    currency: Signal<Option<Currency>>,
    /// How many phones people may compare here, from 1 to 6; with `None` 6.
    #[prop(optional, into)]
    max: Signal<Option<usize>>,
    /// The colours; [`Theme::Auto`] follows the `color-scheme` of the page.
    #[prop(optional, into)]
    theme: Signal<Theme>,
    /// A language tag, such as `de` or `en-GB`: numbers are written as there. With `None`, as in the browser.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// The address of a file with phones of the app's own, in place of those of the crate; `data` goes before it.
    #[prop(optional, into)]
    src: Signal<Option<String>>,
    /// Phones of the app's own, as a text of JSON or CSV that docs/own-data.md describes, in place of those of the
    /// crate.
    #[prop(optional, into)]
    data: Signal<Option<String>>,
    /// Told of whatever a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
    /// Told when a person has picked other phones, never of a change of a prop.
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
    embedded(Props { view: View::Plot, settings, max, theme, lang, src, data, on_change, on_phones })
}

/// The example of the documentation compiles.
#[cfg(doctest)]
#[doc = include_str!("../docs/leptos.md")]
struct Documentation;
