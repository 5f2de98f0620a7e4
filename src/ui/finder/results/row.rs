//! A row of the list of results: one phone.

use phone_draw::{Html, click, flag, html, markup, text};
use std::ops::Range;
use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::Set;
use phone_engine::answer::{ResultGroup, reasons};
use phone_engine::{Currency, Match, Phone, PhoneIndex, Snapshot, SpecId, spec};
use phone_html::{Markup, push_markup};
use phone_settings::Controls;
use phone_words as words;
use phone_words::{Locale, m};

use super::List;
use crate::model::state::Action;
use crate::store::Listed;
use crate::ui::finder::matters;
use crate::ui::kit::value::{brief_price, brief_value};
use crate::ui::kit::{icon_button, keys};

/// The key of a row on a day: everything written in it, so that it is re-rendered only if its text changes.
pub(super) fn as_drawn(known: &Snapshot, phone: &Phone, columns: &[SpecId]) -> Arc<str> {
    let mut text = format!("{}@{}", phone.id, phone.name_on(known.day()));
    if let Some(index) = known.archive().find(&phone.id) {
        for &spec in columns {
            let cell = known.cell(index, spec);
            text.push_str(&format!("|{}{}", words::cell(&cell), words::firmness_in_brief(Locale::ENGLISH, &cell)));
        }
    }
    text.into()
}

/// One phone.
pub(super) fn row(list: List, id: &Arc<str>, listed: &Listed, group: ResultGroup) -> Html {
    let List { store, typed, card, ranked, .. } = list;
    let data = store.data();
    let found = data.listed.find(id);
    let Some((phone, about)) = found.and_then(|phone| Some((phone, data.listed.phone(phone)?))) else {
        return Html::Nothing;
    };
    let (own, own_id, row_id, id) = (id.clone(), id.clone(), id.clone(), id.clone());
    let picked = store.slice(move |state| state.phones.contains(&own));
    let pick = move || {
        let id = id.clone();
        // Safari gives pressed buttons no focus.
        store.row.set(id.to_string());
        store.act(if picked.get_untracked() { Action::Drop(id) } else { Action::Pick(id) });
    };
    let reasons = move || {
        let (known, locale) = (store.snapshot.get(), store.locale());
        let (reasons, unbeaten) = store.query.with(|query| (reasons(&known, query, phone), query.is_for_unbeaten()));
        if reasons.is_empty() && unbeaten && group == ResultGroup::CouldMatch {
            return locale.text(m::ANOTHER_MAY_BE_BETTER).to_owned();
        }
        let told = reasons.into_iter().map(|reason| {
            let cell = known.cell(phone, reason.spec);
            let label = words::lower(store.words(), phone_words::label(store.words(), reason.spec));
            let firmness = words::firmness(store.words(), &cell);
            let value = match reason.met {
                Match::Unknown => locale.text(m::NOT_KNOWN).to_owned(),
                _ => locale.cell(&cell).to_string(),
            };
            let told = m::label_value(locale, &label, &value);
            let is_told = firmness.is_empty() || reason.met == Match::Unknown;
            if is_told { told } else { m::comma(locale, &told, &firmness) }
        });
        words::joined(locale, &told.collect::<Vec<_>>(), m::semicolon)
    };
    let (known, locale) = (store.snapshot.get_untracked(), store.locale());
    let name = about.name_on(known.day()).to_owned();
    let cells = listed.columns.iter().map(|&column| {
        let price = (column == spec::PRICE).then(|| launch_price(&known, phone, store.price_in.get_untracked()));
        let spec = price.map_or(column, Currency::price);
        let cell = known.cell(phone, spec);
        let class = match (spec.get().unit().is_some(), cell.is_known()) {
            (true, true) => "num",
            (true, false) => "num unknown",
            (false, true) => "",
            (false, false) => "unknown",
        };
        html! {
            <td role="cell" class=class class:rest=!listed.narrow.contains(&column) data-spec=column.get().key data-label=phone_words::label(store.words(), column)>
                {match price {
                    Some(currency) => brief_price(locale, &cell, currency),
                    None => brief_value(locale, &cell),
                }}
            </td>
        }
    });
    let cells = cells.collect::<Html>();
    // Phones that match for certain need no reason.
    let reason = (group != ResultGroup::Matches).then(|| html! { <td role="cell" class="reason">{text(reasons)}</td> });
    let shown = name.clone();
    let full = markup(move || {
        typed.with(|typed| match typed.trim() {
            "" => Markup::text(&shown),
            typed => highlighted(&shown, &data.index.search(typed).marks(&shown)),
        })
    });
    let full = if store.controls() == Controls::None {
        html! { <span class="full" inner_html=full></span> }
    } else {
        let by_key = pick.clone();
        let pressed = move |event: KeyboardEvent| {
            // It looks up a phone, as links do, which do not use this key.
            if keys::pressed(&event).as_deref() == Some(" ") {
                event.prevent_default();
                by_key();
            }
        };
        let open = click(move || card.set(own_id.to_string()));
        html! { <button type="button" role="link" class="full" on:click=open on:keydown=pressed inner_html=full></button> }
    };
    html! {
        <tr role="row" class="phone" class:picked=flag(move || picked.get()) data-phone=row_id.to_string()>
            <td role="cell" class="pick">
                {icon_button::toggle(m::compare_phone(store.words(), &name), picked, click(pick)).title(store.text(m::COMPARE))}
            </td>
            <th role="rowheader" scope="row" class="name">{full}{ranked.get_untracked().then(|| matters::place(store, phone))}</th>
            {cells}
            {reason}
        </tr>
    }
}

/// The currency for a phone's price: the wanted one, or the nearest with a known price.
fn launch_price(known: &Snapshot, phone: PhoneIndex, wanted: Currency) -> Currency {
    let has_price = |own: &Currency| known.cell(phone, own.price()).is_known();
    wanted.nearest_first().into_iter().find(has_price).unwrap_or(wanted)
}

/// A name as markup, with the search words marked.
fn highlighted(name: &str, marks: &[Range<usize>]) -> Markup {
    let mut markup = Markup::default();
    let mut end = 0;
    for mark in marks {
        // Marks are whole letters, in order.
        let (Some(before), Some(marked)) = (name.get(end..mark.start), name.get(mark.clone())) else { continue };
        // To see only: screen readers would say where each mark starts and ends, within the name.
        push_markup!(markup, "{before}<mark role=\"presentation\">{marked}</mark>", before, marked);
        end = mark.end;
    }
    markup.push_text(name.get(end..).unwrap_or_default());
    markup
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_was_searched_for_is_marked_and_nothing_becomes_markup() {
        let highlighted =
            |name, marks: &[_]| super::highlighted(name, marks).into_string().replace(" role=\"presentation\"", "");
        assert_eq!(highlighted("Xiaomi 12S <b>", &[0..3, 7..9]), "<mark>Xia</mark>omi <mark>12</mark>S &lt;b&gt;");
        assert_eq!(highlighted("<12>", &[0..1, 3..4]), "<mark>&lt;</mark>12<mark>&gt;</mark>");
        assert_eq!(highlighted("12S", &[]), "12S");
    }
}
