//! The steps of a template, as `crates/markup` writes them and documents them: each a control character and a text up to
//! the next one.

/// Opens an element: its name, then names and values of attributes, each after a [`BETWEEN`].
pub const OPEN: char = '\u{1}';
/// The same of SVG.
pub const OPEN_SVG: char = '\u{2}';
/// Closes it.
pub const CLOSE: char = '\u{3}';
/// A text.
pub const TEXT: char = '\u{4}';
/// Content: the next value.
pub const CONTENT: char = '\u{5}';
/// The class that is named is there or not, as the next value says.
pub const CLASS: char = '\u{7}';
/// The style that is named is the next value.
pub const STYLE: char = '\u{8}';
/// The property that is named is the next value.
pub const PROPERTY: char = '\u{e}';
/// The event that is named is listened to before what is inside hears of it. Others, [`ON`], after it.
pub const ON_FIRST: char = '\u{10}';
/// The content as markup: the next value. No step is higher.
pub const MARKUP: char = '\u{12}';

/// Between the parts of an opening.
pub const BETWEEN: char = '\u{1f}';

// What these do follows from the type of their value alone.
#[cfg(test)]
mod others {
    pub const ATTRIBUTE: char = '\u{6}';
    pub const ON: char = '\u{f}';
    pub const PLACE: char = '\u{11}';
}

#[cfg(test)]
mod tests {
    use super::others::{ATTRIBUTE, ON, PLACE};
    use super::*;
    use crate::ui::html::{Html, NodeRef, Value, view};
    use leptos::prelude::Owner;

    #[test]
    fn a_view_is_a_template_and_the_values_that_it_leaves_open() {
        Owner::new().with(|| {
            let (place, label) = (NodeRef::<leptos::web_sys::Element>::new(), "new".to_owned());
            let html = view! {
                <label class="one" lang=label hidden class:set=true style=("--at", "1") prop:checked=false node_ref=place>
                    <svg on:click:capture=|_| {}><path d="M1"/></svg>
                    "text"
                    {vec!["a", "b"]}
                </label>
                <b inner_html="markup" on:keydown=|event| drop(event.key())/>
            };
            let Html::Tree(template, values) = html else { panic!("a view is a tree") };
            let steps = [
                format!("{OPEN}label{BETWEEN}class{BETWEEN}one{BETWEEN}hidden{BETWEEN}"),
                format!("{ATTRIBUTE}lang{CLASS}set{STYLE}--at{PROPERTY}checked{PLACE}"),
                format!("{OPEN_SVG}svg{ON_FIRST}click{OPEN_SVG}path{BETWEEN}d{BETWEEN}M1{CLOSE}{CLOSE}"),
                format!("{TEXT}text{CONTENT}{CLOSE}"),
                format!("{OPEN}b{MARKUP}{ON}keydown{CLOSE}"),
            ];
            assert_eq!(template, steps.concat());
            let kinds = values.iter().map(|value| match value {
                Value::Html(Html::Text(text)) => &**text,
                Value::Html(Html::Many(several)) if several.len() == 2 => "two",
                Value::Html(_) => "other",
                Value::Flag(true) => "yes",
                Value::Flag(false) => "no",
                Value::ChangingFlag(_) => "flag",
                Value::On(_) => "on",
                Value::Place(_) => "place",
            });
            assert_eq!(kinds.collect::<Vec<_>>(), ["new", "yes", "1", "no", "place", "on", "two", "markup", "on"]);
        });
    }
}
