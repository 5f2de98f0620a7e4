//! The camera partners of a phone brand: since when, according to whom, and which have ended.

use phone_draw::{Html, html};
use phone_engine::partners::{Partner, partners};
use phone_engine::partnership::Standing;
use phone_engine::report::is_web;
use phone_engine::{PhoneIndex, Snapshot};
use phone_words as words;
use phone_words::{Locale, m};

/// A small dated list for the brand of `phone`, as known on the snapshot's day; `None` if there are no reports.
pub fn of_brand(locale: Locale, known: &Snapshot, phone: PhoneIndex) -> Option<Html> {
    let archive = known.archive();
    let brand = &archive.phone(phone)?.brand;
    let partners = partners(archive, brand, known.day());
    if partners.is_empty() {
        return None;
    }
    let entries = partners.iter().map(|partner| entry(locale, partner)).collect::<Html>();
    let view = html! {
        <div class="partners">
            <p class="quiet">{m::partners_of(locale, brand)}</p>
            <ul>{entries}</ul>
        </div>
    };
    Some(view)
}

fn entry(locale: Locale, partner: &Partner<'_>) -> Html {
    let dates = match (partner.from, partner.until) {
        (Some(from), Some(until)) => m::range(locale, &words::date(locale, from), &words::date(locale, until)),
        (Some(from), None) => m::since_date(locale, &words::date(locale, from)),
        (None, Some(until)) => m::until_date(locale, &words::date(locale, until)),
        (None, None) => String::new(),
    };
    let mark = match partner.standing {
        Some(Standing::Ended) => html! { " "<em class="stage">{locale.text(m::ENDED)}</em> },
        _ => Html::Nothing,
    };
    // The newest source gives the current status.
    let source = partner.said.first().map(|said| {
        let publisher = said.publisher.to_string();
        let publisher = if is_web(&said.url) {
            html! { <a href=said.url.to_string() target="_blank" rel="noopener noreferrer">{publisher}</a> }
        } else {
            html! { <span>{publisher}</span> }
        };
        let more = match partner.said.len() - 1 {
            0 => String::new(),
            more => [" ", &m::and_more_sources(locale, more)].concat(),
        };
        let day = said.date;
        html! {
            <span class="quiet">{publisher}", "<time datetime=day.to_string()>{words::date(locale, day)}</time>{more}</span>
        }
    });
    html! {
        <li>
            <strong>{partner.camera_brand.to_string()}</strong>
            {mark}
            {format!(" {dates} · ")}
            {source}
        </li>
    }
}
