//! The element of a component: a `div` with a shadow root, in which a widget is mounted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::web_sys::{self, CssStyleSheet, HtmlElement, ShadowRootInit, ShadowRootMode};
use phone_engine::comparison::MOST_PHONES;
use phone_settings::Controls;
use phone_words::{Units, brief};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};

use super::{OnChange, OnPhones, Theme, setting};
use crate::host::page::Host;
use crate::model::attributes::LinkMode;
use crate::model::contract::{Event, Part};
use crate::model::problem::{Problem, sentences};
use crate::model::setting::{Setting, apply_all, can_be_most};
use crate::model::state::{PhoneId, State, View};
use crate::store::Store;
use crate::widget::{STYLES, Widget};

/// The style of the element in the page, which the loader sets for `<phone-compare>`.
const OUTSIDE: &str = include_str!(concat!(env!("OUT_DIR"), "/host.css"));

/// The props of a component.
pub(super) struct Props {
    pub view: View,
    /// Each always holds the same kind of setting.
    pub settings: Vec<Signal<Setting>>,
    pub units: Signal<Units>,
    pub max: Signal<Option<usize>>,
    pub theme: Signal<Theme>,
    pub controls: Signal<Controls>,
    pub heading_level: Signal<Option<usize>>,
    pub lang: Signal<Option<String>>,
    pub src: Signal<Option<String>>,
    pub merge: Signal<bool>,
    pub data: Signal<Option<String>>,
    pub on_change: Option<OnChange>,
    pub on_phones: Option<OnPhones>,
}

/// An element that gets its widget once it is in the page.
pub(super) fn embedded(props: Props) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    place.on_load(move |host| {
        if let Err(error) = mount(&host, props) {
            web_sys::console::error_2(&"phone-compare: the component could not be mounted:".into(), &error);
        }
    });
    view! { <div node_ref=place></div> }
}

/// The values of the props at one time.
#[derive(PartialEq)]
struct Asked {
    settings: Vec<Setting>,
    max: Option<usize>,
}

/// A widget in the page of an app.
struct Embedded {
    widget: Widget,
    /// The listener for changes made by people.
    listening: Option<EventListener>,
    /// The picked phones, as far as the app knows.
    phones: Rc<RefCell<Vec<PhoneId>>>,
}

impl Drop for Embedded {
    fn drop(&mut self) {
        self.listening = None;
        self.widget.unmount();
    }
}

/// Mounts a widget, which stays until the current owner is cleaned up.
fn mount(host: &HtmlElement, props: Props) -> Result<(), JsValue> {
    let Props {
        view,
        mut settings,
        units,
        max,
        theme,
        controls,
        heading_level,
        lang,
        src,
        merge,
        data,
        on_change,
        on_phones,
    } = props;
    settings.push(setting(units, Setting::Units));
    // For the style sheet.
    host.set_attribute("view", view.name())?;
    let theme = Signal::derive(move || Some(theme.get().name().to_owned()));
    let controls = Signal::derive(move || Some(controls.get().name().to_owned()));
    let merge = Signal::derive(move || merge.get().then(String::new));
    let heading_level = Signal::derive(move || heading_level.get().map(|level| level.to_string()));
    let attributes = [
        ("theme", theme),
        ("controls", controls),
        ("heading-level", heading_level),
        ("lang", lang),
        ("src", src),
        ("merge", merge),
    ];
    for (name, value) in attributes {
        // Attributes that the app sets with `attr:` stay.
        value.with_untracked(|value| value.as_deref().map_or(Ok(()), |value| host.set_attribute(name, value)))?;
    }
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    root.set_adopted_style_sheets(&js_sys::Array::of1(&style_sheet()?.into()));
    // The widget is never drawn into the shadow root itself; see ARCHITECTURE.md.
    let base: HtmlElement = document().create_element("div")?.unchecked_into();
    base.set_attribute("part", Part::Base.name())?;
    base.set_attribute("lang", "en")?;
    root.append_child(&base)?;

    let page = Host::new(host.clone());
    // The URL belongs to the app.
    page.set_link_mode(LinkMode::Off);
    let mut state = State { view, ..State::default() };
    let first =
        Asked { settings: settings.iter().map(GetUntracked::get_untracked).collect(), max: max.get_untracked() };
    let mut problems = sentences(phone_words::Locale::ENGLISH, &apply_all(&mut state, &first.settings));
    let most = most_of(first.max, &mut problems);
    let written = |data: &Option<String>| data.as_deref().map_or(JsValue::NULL, JsValue::from);
    let widget = Widget::showing(page, base, state, most, [problems, Vec::new()], data.with_untracked(written));
    let store = widget.store;
    let show = move |widget: &Widget, data: &Option<String>| {
        let data = written(data);
        if data != widget.own_data.value() {
            widget.own_data.set(data, store);
        }
    };
    took(host, store, &first.settings);

    let phones = Rc::new(RefCell::new(store.now().phones));
    let listening = (on_change.is_some() || on_phones.is_some()).then(|| {
        let phones = phones.clone();
        EventListener::new(host, Event::Change.name(), move |_| tell(store, &phones, on_change, on_phones))
    });
    let owner = widget.owner.clone();
    let embedded = Rc::new(RefCell::new(Some(Embedded { widget, listening, phones })));

    let (page, own) = (host.clone(), embedded.clone());
    // One effect for all, so that props set together apply together, such as more phones and a higher `max`.
    Effect::new(move |last: Option<Asked>| {
        let now = Asked { settings: settings.iter().map(Get::get).collect(), max: max.get() };
        let last = last.as_ref().unwrap_or(&first);
        let changed = now.settings.iter().zip(&last.settings).filter(|(now, last)| now != last);
        let changed: Vec<Setting> = changed.map(|(now, _)| now.clone()).collect();
        if let Some(embedded) = &*own.borrow()
            && now != *last
        {
            embedded.set(&changed, (now.max != last.max).then_some(now.max));
            took(&page, store, &changed);
        }
        now
    });
    for (name, value) in attributes {
        let (host, own) = (host.clone(), embedded.clone());
        let mut last = value.get_untracked();
        Effect::new(move |_| {
            let now = value.get();
            if let Some(embedded) = &*own.borrow()
                && now != last
                && set_attribute(&host, name, now.as_deref()).is_ok()
            {
                embedded.widget.attribute(name, now.as_deref());
            }
            last = now;
        });
    }
    let own = embedded.clone();
    Effect::new(move |_| {
        data.with(|data| {
            if let Some(embedded) = &*own.borrow() {
                show(&embedded.widget, data);
            }
        });
    });

    // In the widget's own owner: children are cleaned up before their parents, and the widget still reads its signals while
    // it unmounts.
    let embedded = SendWrapper::new(embedded);
    owner.with(|| on_cleanup(move || drop(RefCell::take(&embedded))));
    Ok(())
}

impl Embedded {
    /// Applies changed props, and `max` if it has changed too.
    fn set(&self, changed: &[Setting], max: Option<Option<usize>>) {
        let mut problems = Vec::new();
        if let Some(max) = max {
            self.widget.store.let_compare(most_of(max, &mut problems));
        }
        self.widget.set(changed, problems);
        if changed.iter().any(|setting| matches!(setting, Setting::Phones(_))) {
            self.phones.replace(self.widget.store.now().phones);
        }
    }
}

/// Sets an attribute of an element, or removes it.
fn set_attribute(element: &HtmlElement, name: &str, value: Option<&str>) -> Result<(), JsValue> {
    match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    }
}

/// Follows up on settings that have been applied: updates the element, and warns of a baseline that is not there.
fn took(host: &HtmlElement, store: Store, settings: &[Setting]) {
    for setting in settings {
        // The style sheet reserves less space for a few rows.
        if let Setting::Specs(specs) = setting {
            drop(host.toggle_attribute_with_force("specs", !specs.is_empty()));
        }
    }
    let is_about = |setting: &Setting| matches!(setting, Setting::Phones(_) | Setting::Baseline(Some(_)));
    // The app's own phones may still be loading.
    if !settings.iter().any(is_about) || untrack(|| store.reading()).is_some() {
        return;
    }
    let State { phones, baseline, .. } = store.now();
    // The list is empty while phones are still loading.
    let unused = baseline.filter(|id| !phones.is_empty() && !phones.contains(id));
    let told = |id: PhoneId| format!("`{}` is not one of the phones shown, so it is not the baseline.", brief(&id));
    store.host(|host| host.warn_of(&unused.map(told).into_iter().collect::<Vec<_>>()));
}

/// Calls the app back after a change by a person.
fn tell(store: Store, last: &RefCell<Vec<PhoneId>>, on_change: Option<OnChange>, on_phones: Option<OnPhones>) {
    let state = store.now();
    let last = last.replace(state.phones.clone());
    // New data may have renamed ids since, which is no change by a person.
    let last = store.data().rename(State { phones: last, ..State::default() }).phones;
    if let Some(on_phones) = on_phones.filter(|_| last != state.phones) {
        on_phones.run((state.phones.clone(),));
    }
    if let Some(on_change) = on_change {
        on_change.run((state,));
    }
}

/// How many phones people may compare.
fn most_of(max: Option<usize>, problems: &mut Vec<String>) -> usize {
    let most = max.unwrap_or(MOST_PHONES);
    if can_be_most(&most) {
        return most;
    }
    problems.push(Problem::NoSuchMost(most.to_string().into()).to_string());
    MOST_PHONES
}

/// The style sheet shared by all of them. Strict policies allow constructed style sheets.
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
