//! The camera brands of a brand of phones: when, by whose word, and which have ended.

use phone_draw::{Html, html};
use phone_engine::partners::{Partner, partners};
use phone_engine::partnership::Standing;
use phone_engine::report::is_web;
use phone_engine::{PhoneIndex, Snapshot};
use phone_words as words;

/// A small dated list for the brand of `phone`, by what was known on the snapshot's day; `None` where nobody
/// said anything.
pub fn of_brand(known: &Snapshot, phone: PhoneIndex) -> Option<Html> {
    let archive = known.archive();
    let brand = &archive.phone(phone)?.brand;
    let partners = partners(archive, brand, known.day());
    if partners.is_empty() {
        return None;
    }
    let entries = partners.iter().map(entry).collect::<Html>();
    let view = html! {
        <div class="partners">
            <p class="quiet">{format!("Camera brands of {brand}, as sources tell:")}</p>
            <ul>{entries}</ul>
        </div>
    };
    Some(view)
}

fn entry(partner: &Partner<'_>) -> Html {
    let dates = match (partner.from, partner.until) {
        (Some(from), Some(until)) => format!("{}–{}", words::date(from), words::date(until)),
        (Some(from), None) => format!("since {}", words::date(from)),
        (None, Some(until)) => format!("until {}", words::date(until)),
        (None, None) => String::new(),
    };
    let mark = match partner.standing {
        Some(Standing::Ended) => html! { " "<em class="stage">"ended"</em> },
        _ => Html::Nothing,
    };
    // The newest source says how it stands.
    let source = partner.said.first().map(|said| {
        let publisher = said.publisher.to_string();
        let publisher = if is_web(&said.url) {
            html! { <a href=said.url.to_string() target="_blank" rel="noopener noreferrer">{publisher}</a> }
        } else {
            html! { <span>{publisher}</span> }
        };
        let more = match partner.said.len() - 1 {
            0 => String::new(),
            1 => " and 1 more source".to_owned(),
            more => format!(" and {more} more sources"),
        };
        let day = said.date;
        html! {
            <span class="quiet">{publisher}", "<time datetime=day.to_string()>{words::date(day)}</time>{more}</span>
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
