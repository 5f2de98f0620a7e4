//! A claim of a report about one spec, in a data file.

use phone_engine::packed::layout::MOST_ALTERNATIVES;
use phone_engine::spec::Kind;
use phone_engine::{Claim, Form, SpecId, Value};
use toml::Spanned;
use toml::de::DeTable;

use crate::fields::{Fields, Item, text};
use crate::phone_file::{Like, is_id};
use crate::problem::Notebook;
use crate::value_toml::value;

/// The forms, as keys of a claim's table; `value` is the exact one.
const FORMS: [&str; 9] = ["value", "up_to", "range", "at_most", "at_least", "one_of", "variants", "like", "absent"];

/// Reads a claim about `spec` from `item`; `None` if it is invalid, which is noted.
pub(crate) fn claim(item: &Item<'_>, spec: SpecId, likes: &mut Vec<Like>, notes: &mut Notebook<'_>) -> Option<Claim> {
    match item.get_ref().as_table() {
        Some(table) => claim_table(item, table, spec, likes, notes),
        None => value(item, spec, notes).map(|value| Claim::new(spec, Form::Exact(value))),
    }
}

fn claim_table(
    item: &Item<'_>,
    table: &DeTable<'_>,
    spec: SpecId,
    likes: &mut Vec<Like>,
    notes: &mut Notebook<'_>,
) -> Option<Claim> {
    let key = spec.get().key;
    let known: Vec<&str> = FORMS.into_iter().chain(["hedged"]).collect();
    let fields = Fields::new(table, item.span(), "a claim", &known, notes);
    let hedged = match fields.get("hedged").map(|item| (item, item.get_ref().as_bool())) {
        None => false,
        Some((_, Some(hedged))) => hedged,
        Some((item, None)) => {
            notes.error(&item.span(), key, "hedged must be true or false");
            return None;
        }
    };
    let stated: Vec<&str> = FORMS.into_iter().filter(|form| fields.get(form).is_some()).collect();
    let &[form] = stated.as_slice() else {
        let what = match stated.len() {
            // A misspelt key has been noted.
            0 if table.keys().any(|key| !known.contains(&&**key.get_ref())) => return None,
            0 => format!("states nothing; write one of {}", FORMS.join(", ")),
            _ => format!("has {} at once; a claim has only one form", stated.join(" and ")),
        };
        notes.error(&item.span(), key, what);
        return None;
    };
    let form = self::form(form, fields.get(form)?, spec, likes, notes)?;
    Some(Claim { spec, form, hedged })
}

fn form(form: &str, item: &Item<'_>, spec: SpecId, likes: &mut Vec<Like>, notes: &mut Notebook<'_>) -> Option<Form> {
    let key = spec.get().key;
    let ordered = matches!(spec.get().kind, Kind::Number { .. } | Kind::Date);
    if matches!(form, "up_to" | "range" | "at_most" | "at_least") && !ordered {
        notes.error(&item.span(), key, format!("has no order, so it cannot be {form}"));
        return None;
    }
    match form {
        "value" => value(item, spec, notes).map(Form::Exact),
        "up_to" if spec.get().kind == Kind::Date => {
            notes.error(&item.span(), key, "for a date, write at_most, not up_to");
            None
        }
        "up_to" => value(item, spec, notes).map(Form::UpTo),
        "at_most" => value(item, spec, notes).map(Form::AtMost),
        "at_least" => value(item, spec, notes).map(Form::AtLeast),
        "range" => range(item, spec, notes),
        "one_of" => several(item, spec, "one_of", notes).map(Form::OneOf),
        "variants" if spec.get().kind == Kind::Names => {
            notes.error(&item.span(), key, "is a list anyway; write it without variants");
            None
        }
        "variants" => several(item, spec, "variants", notes).map(Form::Variants),
        "like" => {
            let id = text(item, key, notes)?;
            if !is_id(&id) {
                notes.error(&item.span(), key, format!("`{id}` is not a phone id; write like = \"xiaomi-12-pro\""));
                return None;
            }
            likes.push(Like { at: item.span(), spec, id: id.clone() });
            Some(Form::Like(id))
        }
        _ => {
            if item.get_ref().as_bool() != Some(true) {
                notes.error(&item.span(), key, "absent can only be true; leave out what is not known");
                return None;
            }
            Some(Form::Absent)
        }
    }
}

fn range(item: &Item<'_>, spec: SpecId, notes: &mut Notebook<'_>) -> Option<Form> {
    let key = spec.get().key;
    let ends: &[Spanned<_>] = item.get_ref().as_array().map(|list| &**list).unwrap_or_default();
    let [least, most] = ends else {
        notes.error(&item.span(), key, "a range has two ends: range = [least, most]");
        return None;
    };
    let (least, most) = (value(least, spec, notes), value(most, spec, notes));
    let (least, most) = (least?, most?);
    let in_order = match (&least, &most) {
        (Value::Number(least), Value::Number(most)) => least < most,
        (Value::Date(least), Value::Date(most)) => least.first_day() < most.last_day(),
        _ => false,
    };
    if !in_order {
        notes.error(&item.span(), key, "the first end of a range must be less than the second");
        return None;
    }
    Some(Form::Range(least, most))
}

/// A list of at least two values, each once.
fn several(item: &Item<'_>, spec: SpecId, form: &str, notes: &mut Notebook<'_>) -> Option<Vec<Value>> {
    let key = spec.get().key;
    let items: &[Spanned<_>] = item.get_ref().as_array().map(|list| &**list).unwrap_or_default();
    if items.len() < 2 {
        notes.error(&item.span(), key, format!("{form} must be a list of at least two; write a single value alone"));
        return None;
    }
    if items.len() > MOST_ALTERNATIVES {
        notes.error(
            &item.span(),
            key,
            format!("{form} has {} values; at most {MOST_ALTERNATIVES} are allowed", items.len()),
        );
        return None;
    }
    let mut values = Vec::with_capacity(items.len());
    for item in items {
        let value = value(item, spec, notes)?;
        if values.contains(&value) {
            notes.error(&item.span(), key, format!("{form} has the same value twice"));
            return None;
        }
        values.push(value);
    }
    Some(values)
}
