//! How the compared phones rank among those from their year, or among all.

use leptos::prelude::*;
use phone_draw::{Html, click, computed, flag, html, part};
use phone_engine::standing::{Peers, Strip, are_of_different_years, scale, strips};
use phone_engine::{PhoneIndex, SpecId};
use phone_html::{Markup, push_markup};
use phone_words as words;
use phone_words::Locale;

use crate::store::Store;
use crate::ui::kit::chip;

/// Marks closer together than this, in thousandths of the strip, are stacked.
const NEAR: i32 = 60;

/// A strip for each numeric spec of the phones.
pub fn standing(store: Store) -> Html {
    let chosen = RwSignal::new(None);
    let shown = store.slice(|state| (state.phones.clone(), state.specs.clone()));
    // Phones of different years can only be compared among all.
    let among_all = computed(move || {
        chosen.get().unwrap_or_else(|| {
            let known = store.compared.get();
            are_of_different_years(&known, known.phones())
        })
    });
    let choice = move |all: bool, label: &'static str| {
        chip::toggle(label, flag(move || among_all.get() == all), click(move || chosen.set(Some(all))))
    };
    let content = part(move || {
        let known = store.snapshot.get();
        let (ids, specs) = shown.get();
        let archive = known.archive().clone();
        let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
        let name = |phone: &PhoneIndex| archive.phone(*phone).map_or("", |phone| phone.name_on(known.day())).to_owned();
        let names: Vec<String> = phones.iter().map(name).collect();
        let peers = if among_all.get() { Peers::All } else { Peers::SameYear };
        let locale = store.locale();
        let mut rows = Markup::default();
        for spec in SpecId::all().filter(|spec| !spec.get().only_for_filters) {
            if specs.is_empty() || specs.contains(&spec) {
                let strips = strips(&known, &phones, spec, peers);
                let Some(scale) = scale(&strips) else { continue };
                strips.iter().for_each(|strip| write_strip(&mut rows, locale, strip, scale, &names));
            }
        }
        if rows.is_empty() {
            return html! { <p class="quiet">"Too little is known about these phones, or about others from their year."</p> };
        }
        html! { <ul class="strips" inner_html=rows></ul> }
    });
    html! {
        <div class="standing">
            <div class="toggles" role="group" aria-label="Rank among">
                {choice(false, "Phones from the same year")}
                {choice(true, "All phones")}
            </div>
            {content}
            <p class="quiet">
                "Only settled values of other phones count. The box spans the middle half of them; the line inside is the \
                median. If a phone is sold in several sizes, the largest counts."
            </p>
        </div>
    }
}

/// One strip, with its description.
fn write_strip(markup: &mut Markup, locale: Locale, strip: &Strip, scale: (i32, i32), names: &[String]) {
    let unit = locale.unit(strip.spec);
    let number = |ticks: i32| locale.number(strip.spec, ticks);
    let with_unit = |text: String| if unit.is_empty() { text } else { format!("{text}\u{a0}{unit}") };
    let among = match strip.year {
        Some(year) => format!("{} from {year}", phone_words::phones(locale, strip.count)),
        None => phone_words::phones(locale, strip.count),
    };
    let (drawn, height) = drawn(strip, scale);
    let (key, label) = (strip.spec.get().key, words::label(strip.spec));
    push_markup!(
        markup,
        "<li data-spec=\"{key}\"><p><strong>{label}</strong> <small>{among}</small></p>\
         <svg class=\"strip\" aria-hidden=\"true\" height=\"{height}\">{drawn}</svg><ul>",
        key,
        label,
        among,
        height,
        drawn
    );
    for mark in &strip.marks {
        let above = match (mark.above, mark.may_be_above) {
            (0, 0) => format!("more than none of the {among}"),
            (above, most) if above == most => format!("more than {} of the {among}", locale.count(above)),
            (above, most) => format!("more than {} to {} of the {among}", locale.count(above), locale.count(most)),
        };
        let name = names.get(mark.of).map_or("", |name| &**name);
        let (of, number, value) = (mark.of, mark.of + 1, with_unit(locale.span(strip.spec, mark.least, mark.most)));
        push_markup!(
            markup,
            "<li class=\"colour-{of}\"><span class=\"number\" aria-hidden=\"true\">{number}</span>\
             <span>{name}: <b>{value}</b>, {above}</span></li>",
            of,
            number,
            name,
            value,
            above
        );
    }
    let [least, quarter, half, three, most] = strip.quantiles.map(number);
    let most = with_unit(most);
    push_markup!(
        markup,
        "</ul><p class=\"quiet\">Minimum {least}, lower quartile {quarter}, median {half}, upper quartile {three}, \
         maximum {most}.</p></li>",
        least,
        quarter,
        half,
        three,
        most
    );
}

/// The strip as markup, and its height. Horizontal positions are percentages of its width, which is that of the scale.
fn drawn(strip: &Strip, (first, last): (i32, i32)) -> (Markup, i32) {
    let [least, quarter, half, three, most] = strip.quantiles;
    let (first, wide) = (i64::from(first), (i64::from(last) - i64::from(first)).max(1));
    // In thousandths; values beyond all others are at the edge.
    let place = |ticks: i32| (((i64::from(ticks) - first) * 1000 / wide).clamp(0, 1000)) as i32;
    let share = |place: i32| format!("{}.{}%", place / 10, place % 10);
    // Badges that would overlap are stacked on floors.
    let mut floors: Vec<Vec<i32>> = Vec::new();
    let floor = |at: i32, floors: &mut Vec<Vec<i32>>| {
        let free = floors.iter().position(|floor| floor.iter().all(|own| (own - at).abs() >= NEAR));
        let free = free.unwrap_or_else(|| {
            floors.push(Vec::new());
            floors.len() - 1
        });
        floors[free].push(at);
        free as i32
    };
    let badges: Vec<(usize, i32, i32, i32)> = strip
        .marks
        .iter()
        .map(|mark| {
            let (from, to) = (place(mark.least), place(mark.most));
            (mark.of, from, to, floor((from + to) / 2, &mut floors))
        })
        .collect();
    let base = 22 * floors.len() as i32 + 12;
    let mut markup = Markup::default();
    let (box_at, box_wide, half) = (share(place(quarter)), share(place(three) - place(quarter)), share(place(half)));
    let (top, bottom, from, to) = (base - 6, base + 6, share(place(least)), share(place(most)));
    push_markup!(
        markup,
        "<line x1=\"{from}\" x2=\"{to}\" y1=\"{base}\" y2=\"{base}\"/>\
         <rect x=\"{box_at}\" width=\"{box_wide}\" y=\"{top}\" height=\"12\"/>\
         <line class=\"median\" x1=\"{half}\" x2=\"{half}\" y1=\"{top}\" y2=\"{bottom}\"/>",
        from,
        to,
        base,
        box_at,
        box_wide,
        top,
        half,
        bottom
    );
    for (of, from, to, floor) in badges {
        let (at, y) = (share((from + to) / 2), base - 20 - 22 * floor);
        push_markup!(
            markup,
            "<g class=\"colour-{of}\"><line class=\"stem\" x1=\"{at}\" x2=\"{at}\" y1=\"{y}\" y2=\"{base}\"/>",
            of,
            at,
            y,
            base
        );
        if from != to {
            let (from, to) = (share(from), share(to));
            push_markup!(
                markup,
                "<line class=\"reach\" x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" y2=\"{y}\"/>",
                from,
                to,
                y
            );
        }
        push_markup!(
            markup,
            "<circle class=\"badge\" cx=\"{at}\" cy=\"{y}\" r=\"9\"/><text x=\"{at}\" y=\"{below}\">{number}</text></g>",
            at,
            y,
            below = y + 4,
            number = of + 1
        );
    }
    (markup, base + 8)
}

/// The label of a spec with its unit.
pub fn with_unit(locale: Locale, spec: SpecId) -> String {
    match locale.unit(spec) {
        "" => phone_words::label(spec).to_owned(),
        unit => format!("{}, {unit}", phone_words::label(spec)),
    }
}

/// The label for use inside a sentence, without the unit.
pub fn lower(spec: SpecId) -> String {
    words::lower(phone_words::label(spec))
}
