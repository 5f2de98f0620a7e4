//! The finder and the comparison as components for Leptos apps.
//!
//! What they show is drawn by the widget's own renderer, into the shadow root of one element that Leptos draws. The
//! props become attributes of that element, so that they mean the same, and are checked by the same code, as those of
//! `<phone-compare>`.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::web_sys::{self, CssStyleSheet, HtmlElement, ShadowRootInit, ShadowRootMode};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};

use crate::api::StateJson;
use crate::state::View;
use crate::widget::{STYLES, Widget};

/// How the element lies in the page, for which the loader cares elsewhere.
const OUTSIDE: &str = include_str!(concat!(env!("OUT_DIR"), "/host.css"));

/// Told of what a person has changed: the whole state as it is then, of the shape that docs/element.md describes.
pub type OnChange = Callback<(StateJson,)>;

/// Search, filters and a list of phones, of which people pick some and compare them.
///
/// All props are optional and written as the attributes of `<phone-compare>` are, which docs/element.md describes.
/// They may be texts, signals or closures; when one changes, its part of what is shown does. What cannot be used of
/// them is not used, and a warning on the console says why.
///
/// ```no_run
/// use leptos::prelude::*;
/// use phone_compare::{Finder, StateJson};
///
/// #[component]
/// fn App() -> impl IntoView {
///     let filter = RwSignal::new("brand=xiaomi; battery-mah=4500..".to_owned());
///     let picked = RwSignal::new(Vec::new());
///     view! {
///         <button on:click=move |_| filter.set("net-5g=yes".to_owned())>"With 5G"</button>
///         <Finder
///             filter=move || filter.get()
///             sort="-battery-mah"
///             currency="EUR"
///             on_change=move |state: StateJson| picked.set(state.phones)
///         />
///         <p>{move || picked.get().join(", ")}</p>
///     }
/// }
/// ```
#[component]
pub fn Finder(
    /// Filters, separated by `;`: `brand=xiaomi,oneplus; battery-mah=4500..; net-5g=yes`.
    #[prop(optional, into)]
    filter: Signal<Option<String>>,
    /// The order: `-battery-mah,name`; a hyphen means the largest first.
    #[prop(optional, into)]
    sort: Signal<Option<String>>,
    /// Ids of the phones that are picked for a comparison, separated by spaces or commas; at most 6.
    #[prop(optional, into)]
    phones: Signal<Option<String>>,
    /// A date such as `2022-05-26`: what was known at the end of it is shown.
    #[prop(optional, into)]
    as_of: Signal<Option<String>>,
    /// `metric` or `imperial`.
    #[prop(optional, into)]
    units: Signal<Option<String>>,
    /// `USD`, `EUR`, `GBP`, `CNY` or `INR`: whose prices are shown and filtered by.
    #[prop(optional, into)]
    currency: Signal<Option<String>>,
    /// Told of what a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
) -> impl IntoView {
    let asked = [
        ("filter", filter),
        ("sort", sort),
        ("phones", phones),
        ("as-of", as_of),
        ("units", units),
        ("currency", currency),
    ];
    embedded(View::Finder, asked.into(), on_change)
}

/// Up to 6 phones side by side, with who said what about them, when, and how firmly.
///
/// All props are optional and written as the attributes of `<phone-compare>` are, which docs/element.md describes.
/// They may be texts, signals or closures; when one changes, its part of what is shown does. What cannot be used of
/// them is not used, and a warning on the console says why.
///
/// ```no_run
/// use leptos::prelude::*;
/// use phone_compare::Compare;
///
/// #[component]
/// fn Post() -> impl IntoView {
///     let differences = RwSignal::new(false);
///     view! {
///         <Compare phones="xiaomi-12s xiaomi-12s-pro" as_of="2022-05-26" differences=differences />
///     }
/// }
/// ```
#[component]
pub fn Compare(
    /// Ids of the phones, separated by spaces or commas; at most 6, in the order of the columns.
    #[prop(optional, into)]
    phones: Signal<Option<String>>,
    /// A date such as `2022-05-26`: what was known at the end of it is shown.
    #[prop(optional, into)]
    as_of: Signal<Option<String>>,
    /// Keys of specs, separated by spaces or commas: only these rows are shown.
    #[prop(optional, into)]
    specs: Signal<Option<String>>,
    /// The id of one of the phones: the others show how far they are from it. The attribute is called `ref`, which
    /// is no name in Rust.
    #[prop(optional, into)]
    reference: Signal<Option<String>>,
    /// Whether only rows are shown in which the phones differ: the attribute `diff`.
    #[prop(optional, into)]
    differences: Signal<bool>,
    /// `metric` or `imperial`.
    #[prop(optional, into)]
    units: Signal<Option<String>>,
    /// `USD`, `EUR`, `GBP`, `CNY` or `INR`: whose prices are shown.
    #[prop(optional, into)]
    currency: Signal<Option<String>>,
    /// Told of what a person has changed, never of a change of a prop.
    #[prop(optional, into)]
    on_change: Option<OnChange>,
) -> impl IntoView {
    let asked = [
        ("phones", phones),
        ("as-of", as_of),
        ("specs", specs),
        ("ref", reference),
        ("diff", Signal::derive(move || differences.get().then(String::new))),
        ("units", units),
        ("currency", currency),
    ];
    embedded(View::Compare, asked.into(), on_change)
}

/// Attributes and what they are to be.
type Asked = Vec<(&'static str, Signal<Option<String>>)>;

/// An element that gets its widget once it is in the page.
fn embedded(view: View, asked: Asked, on_change: Option<OnChange>) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    place.on_load(move |host| {
        if let Err(error) = mount(&host, view, &asked, on_change) {
            web_sys::console::error_2(&"phone-compare: it cannot be shown:".into(), &error);
        }
    });
    view! { <div node_ref=place></div> }
}

/// A widget in the page of an app, and what listens for it.
struct Mounted {
    widget: Widget,
    _listening: Option<EventListener>,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.widget.unmount();
    }
}

/// Mounts a widget, which is there until the current owner is cleaned up.
fn mount(host: &HtmlElement, view: View, asked: &Asked, on_change: Option<OnChange>) -> Result<(), JsValue> {
    set(host, "view", Some(view.name()))?;
    // The address is the app's.
    set(host, "link", Some("off"))?;
    for (name, value) in asked {
        value.with_untracked(|value| set(host, name, value.as_deref()))?;
    }
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    root.set_adopted_style_sheets(&js_sys::Array::of1(&style_sheet()?.into()));
    // The widget is never drawn into the shadow root itself; see ARCHITECTURE.md.
    let base: HtmlElement = document().create_element("div")?.unchecked_into();
    set(&base, "part", Some("base"))?;
    set(&base, "lang", Some("en"))?;
    root.append_child(&base)?;

    let listening = on_change.map(|on_change| {
        EventListener::new(host, "phone-compare-change", move |event| {
            let detail = event.unchecked_ref::<web_sys::CustomEvent>().detail();
            if let Ok(state) = serde_wasm_bindgen::from_value(detail) {
                on_change.run((state,));
            }
        })
    });
    let widget = Widget::new(host.clone(), base);
    let owner = widget.owner.clone();
    let mounted = Rc::new(RefCell::new(Some(Mounted { widget, _listening: listening })));
    for (name, value) in asked.iter().copied() {
        let (host, mounted) = (host.clone(), mounted.clone());
        let mut last = value.get_untracked();
        Effect::new(move |_| {
            let now = value.get();
            if now != last
                && let Some(mounted) = &*mounted.borrow()
                && set(&host, name, now.as_deref()).is_ok()
            {
                mounted.widget.attribute(name, now.as_deref());
            }
            last = now;
        });
    }
    // By the widget's own owner, since those below another are cleaned up before it: what the widget looks at
    // when it goes would be gone.
    let mounted = SendWrapper::new(mounted);
    owner.with(|| on_cleanup(move || drop(RefCell::take(&mounted))));
    Ok(())
}

/// Gives an element an attribute, or takes it away.
fn set(element: &HtmlElement, name: &str, value: Option<&str>) -> Result<(), JsValue> {
    match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    }
}

/// The style of all of them, which a strict policy lets through.
fn style_sheet() -> Result<CssStyleSheet, JsValue> {
    thread_local! {
        static SHEET: RefCell<Option<CssStyleSheet>> = const { RefCell::new(None) };
    }
    SHEET.with_borrow_mut(|sheet| {
        if let Some(sheet) = sheet {
            return Ok(sheet.clone());
        }
        let made = CssStyleSheet::new()?;
        made.replace_sync(&[OUTSIDE, STYLES].concat())?;
        Ok(sheet.insert(made).clone())
    })
}
