//! One value of one phone, with its firmness in words and shape.

use leptos::prelude::*;
use phone_engine::{Cell, words};

/// The value as text, its unit quieter than the number; uncertain values carry their mark.
pub fn value(cell: &Cell<'_>) -> impl IntoView + use<> {
    let phrase = words::cell(cell);
    let firmness = words::firmness(cell);
    let class = match (cell.is_known(), firmness.is_empty()) {
        (false, _) => "v none",
        (true, true) => "v",
        (true, false) => "v soft",
    };
    let gap = |part: &str| if part.is_empty() || part.starts_with(',') { "" } else { " " };
    let mark = (!firmness.is_empty()).then(|| view! { " "<em class="mark">{firmness}</em> });
    view! {
        <span class=class>
            {(!phrase.before.is_empty()).then(|| view! { <small>{phrase.before.to_string()}" "</small> })}
            <span class="n">{phrase.value.to_string()}</span>
            {(!phrase.unit.is_empty()).then(|| view! { <small>" "{phrase.unit}</small> })}
            {(!phrase.after.is_empty()).then(|| view! { <small>{gap(&phrase.after)}{phrase.after.to_string()}</small> })}
        </span>
        {mark}
    }
}
