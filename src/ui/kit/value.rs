//! A value of a phone, with its firmness in words and style.

use phone_draw::{Html, html};
use phone_engine::{Cell, Currency};
use phone_words as words;
use phone_words::{Locale, m};

/// The value as text, with a quieter unit. Uncertain values have a mark, and values that a source contradicts a small sign.
pub fn value(locale: Locale, cell: &Cell<'_>) -> Html {
    let differing = words::differing(locale, cell);
    html! {
        {marked(cell, locale.cell(cell), words::firmness(locale, cell))}
        {(!differing.is_empty()).then(|| html! { " "<small class="differs" role="img" aria-label=differing.clone() title=differing>"≠"</small> })}
    }
}

/// The same for lists: in short words, with a mark of one word, and without "like …".
pub fn brief_value(locale: Locale, cell: &Cell<'_>) -> Html {
    brief(locale, cell, locale.brief_cell(cell))
}

/// A price for lists, with the currency as its unit.
pub fn brief_price(locale: Locale, cell: &Cell<'_>, currency: Currency) -> Html {
    let phrase = locale.brief_cell(cell);
    brief(locale, cell, if cell.is_known() { phrase.in_currency(locale, currency) } else { phrase })
}

fn brief(locale: Locale, cell: &Cell<'_>, phrase: words::Phrase) -> Html {
    let value = if cell.is_known() { phrase.value } else { locale.text(m::SHORT_NOT_KNOWN).into() };
    let phrase = words::Phrase { value, after: "".into(), ..phrase };
    marked(cell, phrase, words::firmness_in_brief(locale, cell).to_owned())
}

/// A value, its firmness and the number of differing sources, for screen readers.
pub fn spoken(locale: Locale, cell: &Cell<'_>) -> String {
    let mut spoken = locale.cell(cell).to_string();
    for more in [words::firmness(locale, cell), words::differing(locale, cell)].iter().filter(|more| !more.is_empty()) {
        spoken = m::comma(locale, &spoken, more);
    }
    spoken
}

fn marked(cell: &Cell<'_>, phrase: words::Phrase, mark: String) -> Html {
    let class = match (cell.is_known(), mark.is_empty()) {
        (false, _) => "value none",
        (true, true) => "value",
        (true, false) => "value soft",
    };
    let after = [beside(&phrase.unit).as_str(), &*phrase.after].concat();
    html! {
        <span class=class>
            {(!phrase.before.is_empty()).then(|| html! { <small>{phrase.before.to_string()}</small> })}
            <span class="text">{phrase.value.to_string()}</span>
            {(!after.is_empty()).then(|| html! { <small>{after}</small> })}
        </span>
        {(!mark.is_empty()).then(|| html! { " "<em class="mark">{mark}</em> })}
    }
}

/// A unit that stays on the line of its number. One that is long, such as "pulgadas", goes on in the next line where both do not
/// fit: it would be broken in its middle.
fn beside(unit: &str) -> String {
    match unit.trim().chars().count() {
        0..=3 => unit.replacen(' ', "\u{a0}", 1),
        _ => unit.replacen('\u{a0}', " ", 1),
    }
}
