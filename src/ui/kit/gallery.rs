//! Every block in all its states, for the kit page and its tests. `examples/kit_page.rs` renders it in a program of its own, so
//! that readers download none of it.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlDialogElement, HtmlElement};
use phone_draw::{ElementRef, Html, ListItem, click, computed, flag, html, text, when};
use phone_engine::{PartialDate, Snapshot, SpecId, spec};
use phone_words::Locale;

use super::range_slider::{Ends, RangeSlider, Track, with};
use super::table::{heads, row, scroller};
use super::value::value;
use super::{
    Button, Choice, Combobox, Dialog, NumberField, Roving, Select, chip, dialog, disclosure, icon_button, icons,
};
use super::{option, search_field, switch};
use crate::host::phones;
use crate::store::voice::Voice;

/// Renders all of them into `root`, for as long as the page lives.
pub fn draw(root: HtmlElement) {
    let owner = Owner::new();
    let mounted = owner.with(|| phone_draw::mount(root.into(), gallery));
    std::mem::forget((owner, mounted));
}

fn gallery() -> Html {
    html! {
        <div class="pc">
            {shown("Buttons", buttons())}
            {shown("Icon buttons", icon_buttons())}
            {shown("Chips", chips())}
            {shown("Fields", fields())}
            {shown("Select", selects())}
            {shown("Choices", html! { {choices()}{switches()} })}
            {shown("Range slider", html! { {range((Some(4000), Some(6000)))}{range((Some(6000), Some(4000)))} })}
            {shown("Combobox", combobox())}
            {shown("Disclosure", disclosures())}
            {shown("Dialog and sheet", dialogs())}
            {shown("Value with its mark", values())}
            {shown("Table parts", table())}
            {shown("One Tab stop", stops())}
        </div>
    }
}

fn shown(name: &'static str, blocks: Html) -> Html {
    html! { <div class="folding"><h2>{name}</h2><div class="shown">{blocks}</div></div> }
}

/// An action that toggles a flag.
fn turned(on: RwSignal<bool>) -> impl Fn() {
    move || on.update(|on| *on = !*on)
}

fn buttons() -> Html {
    let (on, open) = (RwSignal::new(true), RwSignal::new(false));
    let nothing = || click(|| {});
    [
        Button::new("Plain", nothing()),
        Button::primary("Primary", nothing()),
        Button::link("Like a link", nothing()),
        Button::new("Pressed", click(turned(on))).pressed(flag(move || on.get())),
        Button::new("Expanded", click(turned(open))).expanded(flag(move || open.get())),
        Button::new("Disabled", nothing()).disabled(flag(|| true)),
        Button::primary("Disabled", nothing()).disabled(flag(|| true)),
    ]
    .into_iter()
    .collect()
}

fn icon_buttons() -> Html {
    let (pinned, chosen) = (RwSignal::new(true), RwSignal::new(true));
    let nothing = || click(|| {});
    [
        icon_button("Close", icons::cross(), nothing()),
        icon_button("Earlier", icons::back(), nothing()),
        icon_button("Later", icons::forward(), nothing()).disabled(flag(|| true)),
        icon_button("Compare the others against it", icons::pin(), click(turned(pinned)))
            .class("icon pin")
            .pressed(flag(move || pinned.get())),
        icon_button::toggle("Compare Xiaomi 12S".to_owned(), computed(move || chosen.get()), click(turned(chosen))),
        icon_button::toggle("Compare Fairphone 5".to_owned(), computed(|| false), nothing()),
    ]
    .into_iter()
    .collect()
}

fn chips() -> Html {
    let toggles = (0..6).map(|phone| {
        let on = RwSignal::new(phone != 1);
        let content = html! { <span class="number">{phone + 1}</span>"Phone" };
        let toggle = chip::toggle(content, flag(move || on.get()), click(turned(on)));
        toggle.coloured("chip", phone).disabled(flag(move || phone == 5))
    });
    let removable =
        ["Brand: Xiaomi", "5G"].map(|name| chip::removable("Remove filter: ", name.to_owned(), click(|| {})));
    let removable = removable.into_iter().collect::<Html>();
    html! { {removable}<div class="toggles" role="group" aria-label="Phones">{toggles.collect::<Html>()}</div> }
}

fn fields() -> Html {
    search_field("Search Brand".to_owned(), "Search", RwSignal::new(String::new()))
}

fn selects() -> Html {
    let options =
        || ["Newest first", "Name", "Battery"].map(|name| option(name, name, move || name == "Name")).into_iter();
    let labelled = Select { label: "Sort by".into(), is_labelled: true, class: "axis", options: options().collect() };
    let unlabelled = Select { label: "Order".into(), is_labelled: false, class: "mode", options: options().collect() };
    html! { {labelled.draw(drop)}{unlabelled.draw(drop)} }
}

fn choices() -> Html {
    let chosen = RwSignal::new(0_usize);
    let counts = |count: usize| html! { <span class="matches">{count}</span> };
    let check = |label: &'static str, on: bool| {
        let on = RwSignal::new(on);
        (Choice::check(label, flag(move || on.get())), move |now| on.set(now))
    };
    let (set, turn_set) = check("Chosen", true);
    let (unset, turn_unset) = check("Not chosen", false);
    let (empty, turn_empty) = check("Finds nothing", false);
    let (disabled, turn_disabled) = check("Disabled", false);
    let radio = |at: usize, label: &'static str| {
        Choice::radio("kit-5g", label, flag(move || chosen.get() == at)).after(counts(at)).draw(move |_| chosen.set(at))
    };
    html! {
        {set.after(counts(12)).draw(turn_set)}
        {unset.after(counts(1200)).draw(turn_unset)}
        {empty.empty(flag(|| true)).after(counts(0)).draw(turn_empty)}
        {disabled.disabled(flag(|| true)).draw(turn_disabled)}
        <div role="radiogroup" aria-label="5G">{radio(0, "Any")}{radio(1, "Yes")}{radio(2, "No")}</div>
    }
}

fn switches() -> Html {
    let on = RwSignal::new(true);
    switch("Differences only", flag(move || on.get()), move |now| on.set(now))
}

/// A slider with its fields. Contradictory ends show errors.
fn range(begin: Ends) -> Html {
    let ends = RwSignal::new(begin);
    let of = move |upper: bool| if upper { ends.get().1 } else { ends.get().0 };
    let wrong = move || matches!(ends.get(), (Some(least), Some(most)) if least > most);
    let field = move |upper: bool| NumberField {
        locale: Locale::ENGLISH,
        label: if upper { "Battery at most" } else { "Battery at least" }.to_owned(),
        id: format!("kit-{}-{upper}", begin.0.unwrap_or_default()),
        placeholder: Box::new(move || if upper { "22,000" } else { "1,650" }.to_owned()),
        value: text(move || of(upper).map(|end| end.to_string()).unwrap_or_default()),
        step: Box::new(move |up| ends.update(|own| *own = Track::new(1500, 22_000).stepped(*own, upper, up))),
        problem: Box::new(move || match (wrong(), upper) {
            (false, _) => String::new(),
            (true, false) => "This is above the maximum.".to_owned(),
            (true, true) => "This is below the minimum.".to_owned(),
        }),
        voice: Voice::new(),
    };
    let slider = RangeSlider {
        locale: Locale::ENGLISH,
        label: "Battery",
        track: computed(|| Track::new(1500, 22_000)),
        ends: computed(move || ends.get()),
        told: Rc::new(|end| format!("{end} mAh")),
        slide: Rc::new(move |now| ends.set(now)),
        rest: Rc::new(|| {}),
    };
    let take = move |upper: bool| {
        move |typed: &str| {
            let end = typed.parse::<i32>().ok();
            if end.is_some() || typed.is_empty() {
                ends.update(|own| *own = with(*own, upper, end));
                return Some(typed.to_owned());
            }
            None
        }
    };
    html! {
        {slider.draw()}
        <div class="ends">
            {field(false).draw(take(false))}
            <span aria-hidden="true">"–"</span>
            {field(true).draw(take(true))}
            <small>"mAh"</small>
        </div>
    }
}

fn combobox() -> Html {
    let typed = RwSignal::new(String::new());
    let found = move || {
        let names = ["Xiaomi 12S", "Xiaomi 12S Pro", "Xiaomi 12S Ultra"];
        let fits = |name: &&str| !typed.get().is_empty() && name.to_lowercase().contains(&typed.get().to_lowercase());
        names.into_iter().filter(fits).map(|name| ListItem { key: name.into(), label: name.into() }).collect()
    };
    let field = Combobox {
        locale: Locale::ENGLISH,
        label: "Add a phone",
        placeholder: "Add a phone",
        id: "kit-phones",
        suggestions: "Phones to add",
        first: true,
        icon: icons::plus(),
        typed: computed(move || typed.get()),
        found: computed(found),
        none: computed(|| "No phone has this name.".to_owned()),
        voice: Voice::new(),
    };
    field.draw(
        move |text| typed.set(text),
        move |key: Arc<str>| typed.set(key.to_string()),
        |_| Some(phone_words::m::CORNER_PHONE),
    )
}

fn disclosures() -> Html {
    let [open, shut, link] = [true, false, false].map(RwSignal::new);
    html! {
        {disclosure::button(move || open.get(), turned(open), "Unfolded".into())}
        {when(move || open.get(), || html! { <p>"The content."</p> })}
        {disclosure::button(move || shut.get(), turned(shut), "Folded".into())}
        {when(move || shut.get(), || html! { <p>"The content."</p> })}
        <p>"Inside text: "{disclosure::link(link, "show all")}</p>
    }
}

fn dialogs() -> Html {
    let one = |class: &'static str, heading: &'static str, name: &'static str| {
        let (element, open) = (ElementRef::<HtmlDialogElement>::new(), RwSignal::new(false));
        let dialog =
            Dialog { element, class, part: None, heading, open: computed(move || open.get()), voice: Voice::new() };
        let content = html! {
            {dialog::head(Locale::ENGLISH, heading, name, element)}
            <p>"The content."</p>
            {Button::primary("Done", click(move || dialog::close(element)))}
        };
        html! {
            {Button::new(format!("{name}…"), click(move || open.set(true))).opens_dialog()}
            {dialog.draw(content, move || open.set(false))}
        }
    };
    html! { {one("dialog", "kit-dialog", "Dialog")}{one("sheet", "kit-sheet", "Sheet")} }
}

/// Values of a phone before and after its launch, and an unknown one.
fn values() -> Html {
    let (data, _) = phones::current();
    let Some(phone) = data.archive.find("xiaomi-12s") else { return Html::Nothing };
    let day = "2022-05-26".parse().ok().map(PartialDate::last_day);
    let of = |day, specs: &[SpecId]| -> Html {
        let known = Snapshot::of(&data.archive, day, &[phone]);
        specs
            .iter()
            .map(|&spec| html! { <p>{phone_words::label(Locale::ENGLISH, spec)}": "{value(Locale::ENGLISH, &known.cell(phone, spec))}</p> })
            .collect()
    };
    html! {
        {of(None, &[spec::BATTERY_MAH, spec::DISPLAY_IN, spec::ANNOUNCED])}
        {of(day, &[spec::SOC, spec::BATTERY_MAH, spec::WEIGHT_G])}
    }
}

fn table() -> Html {
    let rows = ["A", "B"].map(|publisher| row(None, publisher, ["5 right".into(), "2 right, 1 wrong".into()]));
    let table = html! {
        <table role="table">
            <caption class="hidden">"Track record of the publishers"</caption>
            {heads(&["Publisher", "Not hedged", "Hedged"])}
            <tbody role="rowgroup">{rows.into_iter().collect::<Html>()}</tbody>
        </table>
    };
    scroller("Table of publishers", "scroll".to_owned(), None, table)
}

/// A table whose buttons are reached with the arrow keys.
fn stops() -> Html {
    let place = ElementRef::<HtmlElement>::new();
    let stops = Roving::new(place, "table", ".apart *", true);
    let (key, focused) = (stops.clone(), stops.clone());
    stops.keep(|| {});
    let button = |name: String| Button::new(name, click(|| {}));
    let cells = |row: &str| ["1", "2", "3"].map(|column| html! { <td>{button(format!("{row}{column}"))}</td> });
    let row =
        |name: &'static str| html! { <tr><th scope="row">{name}</th>{cells(name).into_iter().collect::<Html>()}</tr> };
    html! {
        <div element_ref=place on:keydown=move |event| key.key(event) on:focusin=move |event| focused.focused(event)>
            <table>
                <thead><tr><td></td>{["1", "2", "3"].map(|name| html! { <th scope="col">{button(name.to_owned())}</th> }).into_iter().collect::<Html>()}</tr></thead>
                <tbody>{["A", "B"].map(row).into_iter().collect::<Html>()}</tbody>
            </table>
        </div>
    }
}
