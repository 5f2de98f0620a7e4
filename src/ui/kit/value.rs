//! A value of a phone, with its firmness in words and style.

use phone_draw::{Html, html};
use phone_engine::{Cell, Currency};
use phone_words as words;
use phone_words::Locale;

/// The value as text, with a quieter unit. Uncertain values have a mark, and values that a source contradicts a small sign.
pub fn value(locale: Locale, cell: &Cell<'_>) -> Html {
    let differing = words::differing(cell);
    html! {
        {marked(cell, locale.cell(cell), words::firmness(cell))}
        {(!differing.is_empty()).then(|| html! { " "<small class="differs" role="img" aria-label=differing.clone() title=differing>"≠"</small> })}
    }
}

/// The same for lists: with a mark of one word, and without "like …".
pub fn brief_value(locale: Locale, cell: &Cell<'_>) -> Html {
    brief(cell, locale.brief_cell(cell))
}

/// A price for lists, with the currency as its unit.
pub fn brief_price(locale: Locale, cell: &Cell<'_>, currency: Currency) -> Html {
    let unit = if cell.is_known() { currency.code() } else { "" };
    brief(cell, words::Phrase { unit, ..locale.brief_cell(cell) })
}

fn brief(cell: &Cell<'_>, phrase: words::Phrase) -> Html {
    let phrase = words::Phrase { after: "".into(), ..phrase };
    marked(cell, phrase, words::firmness_in_brief(cell).to_owned())
}

/// A value, its firmness and the number of differing sources, for screen readers.
pub fn spoken(locale: Locale, cell: &Cell<'_>) -> String {
    let mut spoken = locale.cell(cell).to_string();
    for more in [words::firmness(cell), words::differing(cell)].iter().filter(|more| !more.is_empty()) {
        spoken.push_str(", ");
        spoken.push_str(more);
    }
    spoken
}

fn marked(cell: &Cell<'_>, phrase: words::Phrase, mark: String) -> Html {
    let class = match (cell.is_known(), mark.is_empty()) {
        (false, _) => "value none",
        (true, true) => "value",
        (true, false) => "value soft",
    };
    let unit = match (phrase.unit.is_empty(), phrase.after.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("\u{a0}{}", phrase.unit),
        (true, false) => ", ".to_owned(),
        (false, false) => format!("\u{a0}{}, ", phrase.unit),
    };
    html! {
        <span class=class>
            {(!phrase.before.is_empty()).then(|| html! { <small>{phrase.before.to_string()}" "</small> })}
            <span class="text">{phrase.value.to_string()}</span>
            {(!unit.is_empty()).then(|| html! { <small>{unit}</small> })}
            {(!phrase.after.is_empty()).then(|| html! { <small>{phrase.after.to_string()}</small> })}
        </span>
        {(!mark.is_empty()).then(|| html! { " "<em class="mark">{mark}</em> })}
    }
}
