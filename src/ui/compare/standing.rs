//! How the compared phones rank among those from their year, or among all.

use leptos::prelude::*;
use phone_draw::{Html, click, computed, flag, html, part, text};
use phone_engine::standing::{Peers, Strip, are_of_different_years, scale, strips};
use phone_engine::{PhoneIndex, SpecId, order};
use phone_html::{Markup, push_markup};
use phone_words as words;
use phone_words::{Locale, m};

use crate::store::Store;
use crate::ui::kit::{chip, disclosure};

/// Badges are at least so far apart, in thousandths of the strip.
const NEAR: i32 = 70;

/// How many specs are shown at first: those in which a phone stands out most.
const FIRST: usize = 12;

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
    let whole = RwSignal::new(false);
    let content = part(move || {
        let known = store.snapshot.get();
        let (ids, specs) = shown.get();
        let archive = known.archive().clone();
        let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
        let name = |phone: &PhoneIndex| archive.phone(*phone).map_or("", |phone| phone.name_on(known.day())).to_owned();
        let names: Vec<String> = phones.iter().map(name).collect();
        let peers = if among_all.get() { Peers::All } else { Peers::SameYear };
        let locale = store.locale();
        let specs = SpecId::all()
            .filter(|spec| !spec.get().only_for_filters && (specs.is_empty() || specs.contains(spec)))
            .map(|spec| strips(&known, &phones, spec, peers));
        let mut charts: Vec<Vec<Strip>> = specs.filter(|strips| !strips.is_empty()).collect();
        if charts.is_empty() {
            return html! { <p class="quiet">{locale.text(m::TOO_LITTLE_FOR_RANKS)}</p> };
        }
        let out = |chart: &[Strip]| chart.iter().map(Strip::stands_out).max();
        order::sort(&mut charts, |a, b| out(b).cmp(&out(a)));
        let all = charts.len();
        if !whole.get() {
            charts.truncate(FIRST);
        }
        let mut rows = Markup::default();
        for chart in &charts {
            let Some(scale) = scale(chart) else { continue };
            chart.iter().for_each(|strip| write_strip(&mut rows, locale, strip, scale, &names));
        }
        let label = text(move || {
            if whole.get() { locale.text(m::SHOW_FEWER).to_owned() } else { m::show_all(locale, &all.to_string()) }
        });
        html! {
            <ul class="strips" inner_html=rows></ul>
            {(all > FIRST).then(|| disclosure::link(whole, label))}
        }
    });
    html! {
        <div class="standing">
            <div class="toggles" role="group" aria-label=store.text(m::RANK_AMONG)>
                {choice(false, store.text(m::OF_THE_SAME_YEAR))}
                {choice(true, store.text(m::ALL_PHONES))}
            </div>
            {content}
            <p class="quiet">
                {store.text(m::RANKS_ABOUT)}
            </p>
        </div>
    }
}

/// One strip, with its description.
fn write_strip(markup: &mut Markup, locale: Locale, strip: &Strip, scale: (i32, i32), names: &[String]) {
    let unit = locale.unit(strip.spec);
    let number = |ticks: i32| locale.number(strip.spec, ticks);
    let with_unit =
        |text: String| if unit.is_empty() { text } else { m::quantity(locale, &text, unit).replace(' ', "\u{a0}") };
    let among = match strip.year {
        Some(year) => m::phones_of_year(locale, &words::phones(locale, strip.count), &year.to_string()),
        None => words::phones(locale, strip.count),
    };
    let drawn = drawn(strip, scale);
    let (key, label) = (strip.spec.get().key, words::label(locale, strip.spec));
    push_markup!(
        markup,
        "<li data-spec=\"{key}\"><details><summary><strong>{label}</strong> <small>{among}</small>\
         <svg class=\"strip\" aria-hidden=\"true\" height=\"40\">{drawn}</svg><span class=\"values\">",
        key,
        label,
        among,
        drawn
    );
    for mark in &strip.marks {
        let name = names.get(mark.of).map_or("", |name| &**name);
        let (of, number, value) = (mark.of, mark.of + 1, with_unit(locale.span(strip.spec, mark.least, mark.most)));
        push_markup!(
            markup,
            "<span class=\"colour-{of}\"><span class=\"number\" aria-hidden=\"true\">{number}</span>\
             <span class=\"hidden\">{name}: </span>{value}</span> ",
            of,
            number,
            name,
            value
        );
    }
    markup.push_literal("</span></summary><ul>");
    for mark in &strip.marks {
        let above = match (mark.above, mark.may_be_above) {
            (0, 0) => m::more_than_none(locale, &among),
            (above, most) if above == most => m::more_than(locale, &locale.count(above), &among),
            (above, most) => m::more_than_range(locale, &locale.count(above), &locale.count(most), &among),
        };
        let name = names.get(mark.of).map_or("", |name| &**name);
        let value = with_unit(locale.span(strip.spec, mark.least, mark.most));
        push_markup!(markup, "<li>{name}: <b>{value}</b>, {above}</li>", name, value, above);
    }
    let [least, quarter, half, three, most] = strip.quantiles.map(number);
    let most = with_unit(most);
    let quantiles = m::quantiles(locale, &least, &quarter, &half, &three, &most);
    push_markup!(markup, "</ul><p class=\"quiet\">{quantiles}</p></details></li>", quantiles);
}

/// Where badges are that stand at these places, in thousandths: in the same order, and none over another.
fn apart(places: &[i32]) -> Vec<i32> {
    let order = order::positions(places.len(), &mut |a, b| places[a].cmp(&places[b]));
    let mut apart = places.to_vec();
    let mut next = i32::MIN;
    for &at in &order {
        let at = at as usize;
        apart[at] = places[at].max(next);
        next = apart[at] + NEAR;
    }
    // What was pushed over the end makes the others move up.
    let mut last = 1000;
    for &at in order.iter().rev() {
        let at = at as usize;
        apart[at] = apart[at].min(last);
        last = apart[at] - NEAR;
    }
    apart
}

/// The strip as markup. Horizontal positions are percentages of its width, which is that of the scale.
fn drawn(strip: &Strip, (first, last): (i32, i32)) -> Markup {
    const BASE: i32 = 30;
    let [least, quarter, half, three, most] = strip.quantiles;
    let (first, wide) = (i64::from(first), (i64::from(last) - i64::from(first)).max(1));
    // In thousandths; values beyond all others are at the edge.
    let place = |ticks: i32| (((i64::from(ticks) - first) * 1000 / wide).clamp(0, 1000)) as i32;
    let share = |place: i32| format!("{}.{}%", place / 10, place % 10);
    let mut markup = Markup::default();
    let (box_at, box_wide, half) = (share(place(quarter)), share(place(three) - place(quarter)), share(place(half)));
    let (top, bottom, from, to) = (BASE - 6, BASE + 6, share(place(least)), share(place(most)));
    push_markup!(
        markup,
        "<line x1=\"{from}\" x2=\"{to}\" y1=\"{base}\" y2=\"{base}\"/>\
         <rect x=\"{box_at}\" width=\"{box_wide}\" y=\"{top}\" height=\"12\"/>\
         <line class=\"median\" x1=\"{half}\" x2=\"{half}\" y1=\"{top}\" y2=\"{bottom}\"/>",
        from,
        to,
        base = BASE,
        box_at,
        box_wide,
        top,
        half,
        bottom
    );
    let reaches: Vec<(i32, i32)> = strip.marks.iter().map(|mark| (place(mark.least), place(mark.most))).collect();
    let badges = apart(&reaches.iter().map(|(from, to)| (from + to) / 2).collect::<Vec<_>>());
    for ((mark, &(from, to)), badge) in strip.marks.iter().zip(&reaches).zip(badges) {
        let (at, badge) = (share((from + to) / 2), share(badge));
        push_markup!(
            markup,
            "<g class=\"colour-{of}\"><line class=\"stem\" x1=\"{badge}\" x2=\"{at}\" y1=\"10\" y2=\"{base}\"/>",
            of = mark.of,
            badge,
            at,
            base = BASE
        );
        if from != to {
            let (from, to) = (share(from), share(to));
            push_markup!(
                markup,
                "<line class=\"reach\" x1=\"{from}\" x2=\"{to}\" y1=\"{base}\" y2=\"{base}\"/>",
                from,
                to,
                base = BASE
            );
        }
        push_markup!(
            markup,
            "<circle class=\"badge\" cx=\"{badge}\" cy=\"10\" r=\"9\"/><text x=\"{badge}\" y=\"14\">{number}</text></g>",
            badge,
            number = mark.of + 1
        );
    }
    markup
}

/// The label of a spec with its unit.
pub fn with_unit(locale: Locale, spec: SpecId) -> String {
    match locale.unit(spec) {
        "" => words::label(locale, spec).to_owned(),
        unit => m::label_unit(locale, words::label(locale, spec), unit),
    }
}

/// The label for use inside a sentence, without the unit.
pub fn lower(locale: Locale, spec: SpecId) -> String {
    words::lower(locale, words::label(locale, spec))
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn badges_stand_in_order_and_none_over_another() {
        assert_eq!(apart(&[100, 500, 900]), [100, 500, 900]);
        assert_eq!(apart(&[500, 510, 500]), [500, 640, 570]);
        assert_eq!(apart(&[1000, 1000, 990]), [930, 1000, 860]);
        assert_eq!(apart(&[]), [0; 0]);
    }
}
