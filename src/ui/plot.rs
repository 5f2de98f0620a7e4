//! The phones of the finder as points over two specs.
//!
//! The many points are two paths of dots instead of one element each: browsers draw a zero-length path with round ends as a
//! dot. Points with a name or the focus have elements of their own on top.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, MouseEvent};
use phone_draw::{Computed, Html, click, computed, flag, html, part, text, when};
use phone_engine::answer::ResultGroup;
use phone_engine::matters::{Unbeaten, unbeaten};
use phone_engine::plot::{Axis, Plot as Points, Point, Reach, SPAN};
use phone_engine::query::can_matter;
use phone_engine::spec::Kind;
use phone_engine::{PhoneIndex, Snapshot, SpecId, spec};
use phone_html::{Markup, markup, push_markup};
use phone_words::{Locale, joined, m};
use wasm_bindgen::JsCast;

use crate::model::state::{Action, is_axis};
use crate::store::Store;
use crate::store::effect::effect;
use crate::store::voice::Topic;
use crate::ui::back::back;
use crate::ui::compare::standing::{lower, with_unit};
use crate::ui::heading::{self, plural};
use crate::ui::kit::{Button, Select, disclosure, icon_button, keys, option, table, value};
use crate::ui::paper::paper;
use crate::ui::share;
use crate::ui::sources;
use crate::ui::sources::footnotes::Footnotes;
use crate::ui::time::as_of::as_of;
use crate::ui::tray;

/// The default axes.
const AXES: [SpecId; 2] = [spec::DISPLAY_IN, spec::BATTERY_MAH];

/// How far, in pixels, the pointer may be from a dot that it points at.
const NEAR: f64 = 24.0;

/// How much of the plot a number takes, in the units of the plot, where the plot is small.
const ABOVE: i32 = SPAN * 8 / 100;

/// How many points Page Up and Page Down move.
const FAR: usize = 10;

/// The plot, the details of the current point, and the points as a table.
pub fn plot(store: Store) -> Html {
    let axes = store.slice(|state| [state.x.unwrap_or(AXES[0]), state.y.unwrap_or(AXES[1])]);
    let points = computed(move || {
        let known = store.snapshot.get();
        let mut phones = store.rows(ResultGroup::Matches, 0..usize::MAX);
        phones.extend(store.rows(ResultGroup::CouldMatch, 0..usize::MAX));
        phones.extend(store.rows(ResultGroup::NotLaunched, 0..usize::MAX));
        let [x, y] = axes.get();
        Points::in_units(&known, &phones, x, y, store.locale().units()).map(Arc::new)
    });
    let front = computed(move || front(store, axes.get(), &points.get()));
    // The point of the keyboard, and the point shown below: that one, or the one under the pointer.
    let walked = RwSignal::new(None);
    let current = RwSignal::new(None);
    // Whether a press holds that point, whatever the pointer passes on its way to the button below.
    let held = RwSignal::new(false);
    let go_to = move |at: Option<usize>| {
        walked.set(at);
        current.set(at);
    };
    effect(move |others| {
        points.track();
        if others {
            go_to(None);
            held.set(false);
        }
    });
    let as_table = RwSignal::new(false);
    let counted = computed(move || {
        count(store.locale(), &points.get(), axes.get(), store.results().with(|results| results.total() as usize))
    });
    let day = store.slice(|state| state.as_of);
    store.voice.follow(Topic::Found, move || {
        day.get();
        counted.get()
    });
    let title = move || plural(store, store.text(m::PLOT_OF_PHONES));
    html! {
        <section class="plot" tabindex="-1" aria-label=text(title)>
            {heading::title(store, title)}
            {as_of(store)}
            <div class="bar">
                {back(store)}
                {choice(store, axes, 1)}
                {choice(store, axes, 0)}
                {share::share(store)}
            </div>
            <p class="count">{text(move || counted.get())}</p>
            {part(move || {
                let missing = missing(store, axes.get(), &points.get());
                html! { <p class="quiet">{missing}</p> }
            })}
            {part(move || front.with(|front| told_front(store.locale(), front)))}
            {part(move || match points.get() {
                Some(points) => area(store, points, &front.get(), [walked, current], held),
                None => html! { <p class="empty">{store.text(m::NONE_OF_BOTH)}</p> },
            })}
            {legend(store, points)}
            {walked_to(store, points, current, held)}
            {when(move || points.with(Option::is_some), move || html! {
                {disclosure::link(as_table, store.text(m::SHOW_AS_TABLE)).class("link as-table")}
            })}
            {part(move || match points.get() {
                Some(points) if as_table.get() => as_a_table(store, &points),
                _ => Html::Nothing,
            })}
            {paper(store, move || Footnotes::default().list(store))}
        </section>
    }
}

/// The choice of one axis: 0 is horizontal, 1 vertical.
fn choice(store: Store, axes: Computed<[SpecId; 2]>, which: usize) -> Html {
    let specs = SpecId::all().filter(|&spec| is_axis(spec));
    let options = specs.map(|spec| {
        let label = text(move || with_unit(store.locale(), spec));
        option(spec.get().key, label, move || axes.get()[which] == spec)
    });
    let options = options.collect::<Html>();
    let choose = move |chosen: String| {
        if let Some(spec) = SpecId::find(&chosen) {
            let mut axes = axes.get_untracked();
            axes[which] = spec;
            store.act(Action::Axes(axes[0], axes[1]));
        }
    };
    let label = store.text(if which == 0 { m::HORIZONTAL } else { m::VERTICAL }).into();
    Select { label, is_labelled: true, class: "axis", options }.draw(choose)
}

/// "612 phones; 131 more: display size or battery not known".
fn count(locale: Locale, points: &Option<Arc<Points>>, [x, y]: [SpecId; 2], total: usize) -> String {
    let (drawn, missing) = points.as_ref().map_or((0, total), |points| (points.points.len(), points.missing));
    match missing {
        0 => m::phones(locale, drawn),
        _ => {
            let missing = locale.count(missing);
            m::plotted_missing(locale, &m::phones(locale, drawn), &missing, &lower(locale, x), &lower(locale, y))
        }
    }
}

/// The compared phones that are not in the plot: filtered out, or without a known value for both axes.
fn missing(store: Store, [x, y]: [SpecId; 2], points: &Option<Arc<Points>>) -> String {
    let known = store.snapshot.get();
    let (mut unknown, mut filtered) = (Vec::new(), Vec::new());
    for phone in store.slice_now(|state| state.phones.clone()).iter().filter_map(|id| known.archive().find(id)) {
        let drawn = points.as_ref().is_some_and(|points| points.points.iter().any(|point| point.phone == phone));
        let name = known.archive().phone(phone).map_or("", |phone| phone.name_on(known.day())).to_owned();
        if drawn {
            continue;
        }
        let both_known = [x, y].iter().all(|&spec| known.cell(phone, spec).is_known());
        if both_known { filtered.push(name) } else { unknown.push(name) }
    }
    let locale = store.words();
    type Told = fn(Locale, &str) -> String;
    let told: [(Vec<String>, Told); 2] = [(unknown, m::one_not_known), (filtered, m::filtered_out)];
    let told = told.iter().filter(|(names, _)| !names.is_empty());
    let told: Vec<String> = told.map(|(names, why)| why(locale, &joined(locale, names, m::comma))).collect();
    if told.is_empty() { String::new() } else { m::not_in_the_plot(locale, &joined(locale, &told, m::semicolon)) }
}

/// The plot area with its axes. For the keyboard its points are the options of a list, of which only the current one is
/// rendered.
fn area(
    store: Store,
    points: Arc<Points>,
    front: &[(i32, i32, bool)],
    [walked, current]: [RwSignal<Option<usize>>; 2],
    held: RwSignal<bool>,
) -> Html {
    let locale = store.locale();
    let mut drawn = dots(&points);
    write_front(&mut drawn, front);
    let count = points.points.len();
    let picked = store.slice(|state| state.phones.clone());
    let (own, all) = (points.clone(), points.clone());
    let toggle_at = move |at: usize| {
        if let Some(point) = own.points.get(at) {
            toggle(store, point.phone);
        }
    };
    let toggle = toggle_at.clone();
    let go_to = move |at: Option<usize>| {
        walked.set(at);
        current.set(at);
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let Some(key) = keys::pressed(&event) else { return };
        let at = walked.get_untracked();
        let next = match &*key {
            "ArrowRight" | "ArrowUp" => at.map_or(0, |at| at + 1),
            "ArrowLeft" | "ArrowDown" => at.map_or(0, |at| at.saturating_sub(1)),
            "PageUp" => at.map_or(FAR - 1, |at| at + FAR),
            "PageDown" => at.map_or(0, |at| at.saturating_sub(FAR)),
            "Home" => 0,
            "End" => count,
            "Escape" if held.get_untracked() => {
                held.set(false);
                event.prevent_default();
                return;
            }
            "Enter" | " " => {
                event.prevent_default();
                if let Some(at) = at {
                    toggle(at);
                    go_to(Some(at));
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        go_to(Some(next.min(count.saturating_sub(1))));
    };
    let nearest = points.clone();
    let nearest = move |event: &MouseEvent| {
        let area = event.current_target()?.unchecked_into::<HtmlElement>();
        let bounds = area.get_bounding_client_rect();
        let (width, height) = (bounds.width().max(1.0), bounds.height().max(1.0));
        let across = (f64::from(event.client_x()) - bounds.left()) / width * f64::from(SPAN);
        let up = (bounds.bottom() - f64::from(event.client_y())) / height * f64::from(SPAN);
        let at = nearest.nearest((across as i32, up as i32), width as i32, height as i32)?;
        let point = nearest.points.get(at)?;
        let away = |place: i32, pointer: f64, size: f64| (f64::from(place) - pointer) / f64::from(SPAN) * size;
        let (x, y) = (away(point.x.at, across, width), away(point.y.at, up, height));
        (x * x + y * y <= NEAR * NEAR).then_some(at)
    };
    let pressed = nearest.clone();
    // By a click, which a pointer that leaves takes back.
    let press = move |event: MouseEvent| {
        let at = pressed(&event);
        let again = held.get_untracked() && at.is_some() && at == current.get_untracked();
        held.set(at.is_some());
        match at {
            Some(at) if again => toggle_at(at),
            Some(_) => go_to(at),
            None => current.set(None),
        }
    };
    let label = m::plot_keys(locale, &scale(locale, &points.x), &scale(locale, &points.y));
    let walked_to = part(move || {
        let Some((at, point)) = walked.get().and_then(|at| Some((at, all.points.get(at)?))) else {
            return Html::Nothing;
        };
        let [x, y] = [all.x.spec, all.y.spec];
        let told = store.snapshot.with(|known| {
            let told = told(locale, known, point.phone, x, y);
            let others = names(known, &all.beside(at));
            if others.is_empty() {
                told
            } else {
                m::at_the_same_place(locale, &told, &joined(locale, &others, m::comma))
            }
        });
        let phone = point.phone;
        let chosen = store.snapshot.with(|known| {
            let id = known.archive().phone(phone).map(|phone| phone.id.clone());
            picked.with(|picked| id.is_some_and(|id| picked.contains(&id)))
        });
        html! {
            <span
                class="ring"
                class:left=flag(move || walked.get() != current.get())
                id="point"
                role="option"
                aria-selected=chosen.to_string()
                aria-posinset=(at + 1).to_string()
                aria-setsize=count.to_string()
                style=("--x", share(point.x.at))
                style=("--y", share(point.y.at))
            >
                <span class="hidden">{told}</span>
            </span>
        }
    });
    let pointed = {
        let points = points.clone();
        part(move || match current.get().and_then(|at| points.points.get(at)) {
            Some(point) if current.get() != walked.get() => html! {
                <span class="ring" aria-hidden="true" style=("--x", share(point.x.at)) style=("--y", share(point.y.at))></span>
            },
            _ => Html::Nothing,
        })
    };
    let compared = {
        let points = points.clone();
        part(move || {
            store.snapshot.with(|known| {
                let archive = known.archive();
                picked.with(|picked| {
                    let phones: Vec<PhoneIndex> = picked.iter().filter_map(|id| archive.find(id)).collect();
                    let found = phones
                        .iter()
                        .enumerate()
                        .filter_map(|(i, phone)| Some((i, *points.points.iter().find(|point| point.phone == *phone)?)));
                    numbered(&found.collect::<Vec<_>>())
                })
            })
        })
    };
    html! {
        <div class="plot-box">
            <div class="up-scale" aria-hidden="true">{marks(locale, &points.y)}</div>
            <div
                class="plot-area"
                role="listbox"
                aria-multiselectable="true"
                tabindex="0"
                aria-label=label
                aria-activedescendant=text(move || if walked.get().is_some() { "point".to_owned() } else { String::new() })
                on:keydown=on_key
                on:focus=move |_| go_to(Some(walked.get_untracked().unwrap_or(0)))
                // Changes only the point shown: the keyboard's point stays.
                on:pointermove=move |event| if !held.get_untracked() && let Some(at) = nearest(&event) { current.set(Some(at)) }
                on:click=press
            >
                <svg viewBox=format!("0 0 {SPAN} {SPAN}") preserveAspectRatio="none" aria-hidden="true" inner_html=drawn></svg>
                <span aria-hidden="true">{compared}</span>
                {walked_to}
                {pointed}
            </div>
            <div class="across-scale" aria-hidden="true">{marks(locale, &points.x)}</div>
            <p class="axis-name across-name" aria-hidden="true">{scale(locale, &points.x)}" →"</p>
            <p class="axis-name up-name" aria-hidden="true">"↑ "{scale(locale, &points.y)}</p>
        </div>
    }
}

/// Adds a phone to the comparison, or removes it.
fn toggle(store: Store, phone: PhoneIndex) {
    let Some(id) = store.data().listed.phone(phone).map(|phone| phone.id.clone()) else { return };
    let picked = store.now().phones.contains(&id);
    store.act(if picked { Action::Drop(id) } else { Action::Pick(id) });
}

/// The label of an axis.
fn scale(locale: Locale, axis: &Axis) -> String {
    let label = with_unit(locale, axis.spec);
    if axis.logarithmic { m::logarithmic(locale, &label) } else { label }
}

/// "Xiaomi 12S: display size 6.28 in; battery 4,500 mAh".
fn told(locale: Locale, known: &Snapshot, phone: PhoneIndex, x: SpecId, y: SpecId) -> String {
    let name = known.archive().phone(phone).map_or("", |phone| phone.name_on(known.day()));
    let value = |spec| m::label_value(locale, &lower(locale, spec), &value::spoken(locale, &known.cell(phone, spec)));
    m::point(locale, name, &value(x), &value(y))
}

/// A position on the axis in hundredths of a per cent, for the style sheet.
fn share(place: i32) -> String {
    place.to_string()
}

fn marks(locale: Locale, axis: &Axis) -> Html {
    let mark = |&(value, place): &(i32, i32)| {
        let text = match axis.spec.get().kind {
            Kind::Date => value.to_string(),
            _ => locale.number(axis.spec, value),
        };
        html! { <span style=("--at", share(place))>{text}</span> }
    };
    axis.marks.iter().map(mark).collect::<Vec<_>>().into()
}

/// The numbers of the compared phones, at their dots, or above those that would cover them.
fn numbered(phones: &[(usize, Point)]) -> Html {
    let mut placed: Vec<(i32, i32)> = Vec::new();
    let number = |(i, point): &(usize, Point)| {
        let x = point.x.at;
        let is_free = |lift: &i32| {
            let y = point.y.at + lift * ABOVE;
            placed.iter().all(|(left, up)| (left - x).abs() >= ABOVE || (up - y).abs() >= ABOVE)
        };
        let lift = (0..).find(is_free).unwrap_or_default();
        placed.push((x, point.y.at + lift * ABOVE));
        html! {
            <span
                class=format!("dot-label number colour-{i}")
                style=("--x", share(x))
                style=("--y", share(point.y.at))
                style=("--lift", lift.to_string())
            >
                {i + 1}
            </span>
        }
    };
    phones.iter().map(number).collect::<Vec<_>>().into()
}

/// What the dots mean, and which numbers are which phones.
fn legend(store: Store, points: Computed<Option<Arc<Points>>>) -> Html {
    let key = markup!(
        "<svg width=\"16\" height=\"12\"><path class=\"dots\" d=\"M8 6h.1\"/></svg>{settled} \
         <svg width=\"16\" height=\"12\"><path class=\"dots soft\" d=\"M8 6h.1\"/><path class=\"dots hole\" d=\"M8 6h.1\"/></svg>{open} \
         <svg width=\"16\" height=\"12\"><path class=\"reach\" d=\"M0 6h16\"/></svg>{anywhere}",
        settled = store.text(m::KEY_SETTLED),
        open = store.text(m::KEY_NOT_SETTLED),
        anywhere = store.text(m::KEY_ANYWHERE)
    );
    let picked = tray::picked(store);
    let phones = part(move || {
        let known = store.snapshot.get();
        let is_drawn = |id: &str| {
            let phone = known.archive().find(id);
            points.with(|points| {
                points.as_ref().is_some_and(|own| own.points.iter().any(|point| Some(point.phone) == phone))
            })
        };
        let phones = picked.get().into_iter().enumerate().filter(|(_, phone)| is_drawn(&phone.key));
        let phones = phones.map(|(i, phone)| {
            html! { <li class=format!("colour-{i}")><span class="number">{i + 1}</span>{phone.label.to_string()}</li> }
        });
        phones.collect::<Vec<_>>().into()
    });
    html! {
        <ul class="plot-phones">{phones}</ul>
        <p class="plot-key quiet" aria-hidden="true" inner_html=key></p>
    }
}

/// The names of the phones of points.
fn names(known: &Snapshot, phones: &[PhoneIndex]) -> Vec<String> {
    let name = |phone: &PhoneIndex| Some(known.archive().phone(*phone)?.name_on(known.day()).to_owned());
    phones.iter().filter_map(name).collect()
}

/// The grid lines, the bars of uncertain values, and the dots.
fn dots(points: &Points) -> Markup {
    let mut markup = Markup::literal("<path class=\"lines\" d=\"");
    for (_, place) in &points.x.marks {
        push_markup!(markup, "M{place} 0V{SPAN}", place, SPAN);
    }
    for (_, place) in &points.y.marks {
        push_markup!(markup, "M0 {up}H{SPAN}", up = SPAN - place, SPAN);
    }
    markup.push_literal("\"/><path class=\"reach\" d=\"");
    for point in &points.points {
        let Reach { least, most, .. } = point.x;
        if least != most {
            push_markup!(markup, "M{least} {up}H{most}", least, up = SPAN - point.y.at, most);
        }
        let Reach { least, most, .. } = point.y;
        if least != most {
            let (least, most) = (SPAN - least, SPAN - most);
            push_markup!(markup, "M{across} {least}V{most}", across = point.x.at, least, most);
        }
    }
    markup.push_literal("\"/>");
    for (class, firm) in [("dots", true), ("dots soft", false), ("dots hole", false)] {
        push_markup!(markup, "<path class=\"{class}\" d=\"", class);
        for point in points.points.iter().filter(|point| point.firm == firm) {
            push_markup!(markup, "M{across} {up}h1", across = point.x.at, up = SPAN - point.y.at);
        }
        markup.push_literal("\"/>");
    }
    markup
}

/// Where the phones are that none beats in both, from left to right, and which of them are so for certain; none where one of both
/// has no better side.
fn front(store: Store, axes: [SpecId; 2], points: &Option<Arc<Points>>) -> Vec<(i32, i32, bool)> {
    let Some(points) = points.as_ref().filter(|_| axes.into_iter().all(can_matter)) else { return Vec::new() };
    let [certain, possible] =
        [ResultGroup::Matches, ResultGroup::CouldMatch].map(|group| store.rows(group, 0..usize::MAX));
    let found = store.snapshot.with(|known| unbeaten(known, &certain, &possible, &axes));
    let place = |point: &Point| {
        let (_, judged) = found.iter().find(|(phone, _)| *phone == point.phone)?;
        Some((point.x.at, point.y.at, *judged == Unbeaten::Sure))
    };
    points.points.iter().filter_map(place).collect()
}

/// The line through them: dashed through all, solid through those that are certain.
fn write_front(markup: &mut Markup, front: &[(i32, i32, bool)]) {
    for (class, certain) in [("front soft", false), ("front", true)] {
        push_markup!(markup, "<path class=\"{class}\" d=\"", class);
        let points = front.iter().filter(|(.., is_certain)| *is_certain || !certain);
        for (at, &(across, up, _)) in points.enumerate() {
            let (step, up) = (if at == 0 { "M" } else { "L" }, SPAN - up);
            push_markup!(markup, "{step}{across} {up}", step, across, up);
        }
        markup.push_literal("\"/>");
    }
}

/// "Nothing better in both: 7 phones for certain, 3 more perhaps."
fn told_front(locale: Locale, front: &[(i32, i32, bool)]) -> Html {
    let certain = front.iter().filter(|(.., is_certain)| *is_certain).count();
    let perhaps = front.len() - certain;
    let told = match (certain, perhaps) {
        (0, 0) => return Html::Nothing,
        (_, 0) => m::phones(locale, certain),
        (0, _) => m::perhaps_phones(locale, &m::phones(locale, perhaps)),
        _ => m::certain_and_perhaps(locale, &m::phones(locale, certain), &locale.count(perhaps)),
    };
    let class = if certain == 0 { "front soft" } else { "front" };
    let key = markup!("<svg width=\"24\" height=\"12\"><path class=\"{class}\" d=\"M0 6h24\"/></svg>", class);
    html! { <p class="plot-key quiet"><span aria-hidden="true" inner_html=key></span>{m::nothing_better_in_both(locale, &told)}</p> }
}

/// The values of the current point, and a button that adds it to the comparison. Its space is always reserved.
fn walked_to(
    store: Store,
    points: Computed<Option<Arc<Points>>>,
    current: RwSignal<Option<usize>>,
    held: RwSignal<bool>,
) -> Html {
    let picked = tray::picked(store);
    let shown = part(move || {
        let point = points.with(|points| {
            let points = points.as_ref()?;
            let at = current.get()?;
            Some((*points.points.get(at)?, points.x.spec, points.y.spec, points.beside(at)))
        });
        let Some((point, x, y, beside)) = point else {
            return html! { <p class="quiet">{store.text(m::POINT_AT_A_PHONE)}</p> };
        };
        let known = store.snapshot.get();
        let Some(about) = known.archive().phone(point.phone) else { return Html::Nothing };
        let name = about.name_on(known.day()).to_owned();
        let id = about.id.clone();
        let chosen = computed(move || picked.with(|picked| picked.iter().any(|phone| phone.key == id)));
        let is_full = tray::is_full(store);
        let refused = move || is_full.get() && !chosen.get();
        let go_to = move |phone: PhoneIndex| {
            held.set(true);
            current.set(points.with(|points| points.as_ref()?.points.iter().position(|point| point.phone == phone)));
        };
        let other = |(name, phone): (String, PhoneIndex)| html! { <span>{store.text(m::ALSO_HERE)}{Button::link(name, click(move || go_to(phone)))}</span> };
        let others = names(&known, &beside).into_iter().zip(beside.iter().copied()).map(other).collect::<Html>();
        let value = |spec: SpecId| {
            let cell = known.cell(point.phone, spec);
            html! { <span>{phone_words::label(store.words(), spec)}" "{sources::value(store, &cell)}</span> }
        };
        html! {
            <strong>{name.clone()}</strong>
            {others}
            {value(x)}
            {value(y)}
            {icon_button::toggle(m::compare_phone(store.words(), &name), chosen, click(move || toggle(store, point.phone)))
                .title(text(move || if refused() { tray::why_full(store) } else { store.text(m::COMPARE).to_owned() }))
                .disabled(flag(refused))}
        }
    });
    let several = move || picked.with(|picked| !picked.is_empty());
    html! {
        <div class="current">{shown}</div>
        {when(several, move || html! {
            {tray::full(store)}
            {tray::compare(store, picked)}
        })}
    }
}

/// The points as a table.
fn as_a_table(store: Store, points: &Points) -> Html {
    let (known, locale) = (store.snapshot.get(), store.locale());
    let (x, y) = (points.x.spec, points.y.spec);
    let mut markup = markup!(
        "<caption class=\"hidden\">{caption}</caption><thead><tr><th scope=\"col\">{corner}</th>\
         <th scope=\"col\">{x_label}</th><th scope=\"col\">{y_label}</th></tr></thead><tbody>",
        caption = m::phones_by(locale, &lower(locale, x), &lower(locale, y)),
        corner = locale.text(m::CORNER_PHONE),
        x_label = phone_words::label(store.words(), x),
        y_label = phone_words::label(store.words(), y)
    );
    for point in &points.points {
        let name = known.archive().phone(point.phone).map_or("", |phone| phone.name_on(known.day()));
        let value = |spec| value::spoken(locale, &known.cell(point.phone, spec));
        let (across, up) = (value(x), value(y));
        push_markup!(markup, "<tr><th scope=\"row\">{name}</th><td>{across}</td><td>{up}</td></tr>", name, across, up);
    }
    markup.push_literal("</tbody>");
    let table = html! { <table inner_html=markup></table> };
    table::scroller(store.text(m::PLOT_AS_TABLE), "scroll plot-table".to_owned(), None, table)
}
