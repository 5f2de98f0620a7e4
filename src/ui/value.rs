//! One value of one phone, with its firmness in words and shape.

use leptos::prelude::*;
use phone_engine::{Cell, words};

/// The value as text, its unit quieter than the number; uncertain values carry their mark.
pub fn value(cell: &Cell<'_>) -> AnyView {
    marked(cell, words::cell(cell), words::firmness(cell))
}

/// The same for lists: a mark of one word, and without whom it is like.
pub fn brief_value(cell: &Cell<'_>) -> AnyView {
    let phrase = words::Phrase { after: "".into(), ..words::cell(cell) };
    marked(cell, phrase, words::firmness_in_brief(cell).to_owned())
}

fn marked(cell: &Cell<'_>, phrase: words::Phrase, mark: String) -> AnyView {
    let class = match (cell.is_known(), mark.is_empty()) {
        (false, _) => "v none",
        (true, true) => "v",
        (true, false) => "v soft",
    };
    let unit = match (phrase.unit.is_empty(), phrase.after.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("\u{a0}{}", phrase.unit),
        (true, false) => ", ".to_owned(),
        (false, false) => format!("\u{a0}{}, ", phrase.unit),
    };
    view! {
        <span class=class>
            {(!phrase.before.is_empty()).then(|| view! { <small>{phrase.before.to_string()}" "</small> })}
            <span class="n">{phrase.value.to_string()}</span>
            {(!unit.is_empty()).then(|| view! { <small>{unit}</small> })}
            {(!phrase.after.is_empty()).then(|| view! { <small>{phrase.after.to_string()}</small> })}
        </span>
        {(!mark.is_empty()).then(|| view! { " "<em class="mark">{mark}</em> })}
    }
    .into_any()
}
