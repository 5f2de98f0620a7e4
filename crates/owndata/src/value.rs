//! One value of a spec in the documented form.

use std::sync::Arc;

use phone_engine::spec::{Kind, Spec};
use phone_engine::{Camera, PartialDate, Price, SpecId, Value};

use crate::fields::{Fields, MOST_ITEMS, Notes};
use crate::json::Json;
use crate::number::{Decimal, Signs};
use crate::problem::{Place, shown};

/// The keys of a camera.
pub(crate) const CAMERA_KEYS: &[&str] = &["role", "mp", "sensor", "aperture", "zoom", "ois", "note"];
/// The keys of a price.
pub(crate) const PRICE_KEYS: &[&str] =
    &["amount", "range", "at_least", "at_most", "currency", "region", "ram_gb", "storage_gb"];

/// Reads a value of `spec` from `json`; `None` if it is invalid, which is noted.
pub(crate) fn value(json: &Json<'_>, spec: SpecId, place: &Place<'_>, notes: &mut Notes) -> Option<Value> {
    let spec = spec.get();
    if matches!(json, Json::List(list) if list.is_empty()) {
        return notes.wrong(place, format_args!("is empty; leave out what is not known"));
    }
    match spec.kind {
        Kind::Number { decimals, .. } => {
            let ticks = number(json, decimals, place, notes)?;
            possible(ticks, spec, place, notes).map(Value::Number)
        }
        Kind::Text => notes.text(json, place).map(Value::Text),
        Kind::Flag => flag(json, place, notes).map(Value::Flag),
        Kind::Date => date(json, place, notes).map(Value::Date),
        Kind::Cameras => objects(json, place, notes, camera).map(|list| Value::Cameras(list.into())),
        Kind::Prices => objects(json, place, notes, price).map(|list| Value::Prices(list.into())),
        Kind::Names => {
            let mut names: Vec<Arc<str>> = Vec::new();
            for name in notes.texts(json, place) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            (!names.is_empty()).then(|| Value::Names(names.into()))
        }
    }
}

/// The number of ticks, if a phone can have it; otherwise an error is noted.
pub(crate) fn possible(ticks: i64, spec: &Spec, place: &Place<'_>, notes: &mut Notes) -> Option<i32> {
    let Kind::Number { unit, least, most, .. } = spec.kind else { return None };
    let symbol = unit.symbol();
    let gap = if symbol.is_empty() { "" } else { " " };
    match i32::try_from(ticks) {
        Ok(fits) if can_be(ticks, spec) => Some(fits),
        _ => notes.wrong(place, format_args!("is out of range; it must be {least} to {most}{gap}{symbol}")),
    }
}

/// Whether a phone can have that many ticks.
pub(crate) fn can_be(ticks: i64, spec: &Spec) -> bool {
    let Kind::Number { least, most, .. } = spec.kind else { return false };
    let scale = i64::from(spec.scale());
    (i64::from(least) * scale..=i64::from(most) * scale).contains(&ticks)
}

/// A number in steps of `10^-decimals`, not rounded.
fn number(json: &Json<'_>, decimals: u8, place: &Place<'_>, notes: &mut Notes) -> Option<i64> {
    let Json::Number(written) = json else {
        return notes.wrong(place, format_args!("must be a number, not {}", json.kind()));
    };
    let read = Decimal::read(written, Signs::English).filter(|(_, rest)| rest.is_empty());
    match read.map(|(number, _)| (number.is_finer(decimals), number.ticks((1, 1), decimals))) {
        Some((false, Some(ticks))) => Some(ticks),
        Some((true, _)) => notes.wrong(
            place,
            format_args!("{} is too precise; digits allowed after the point: {decimals}", shown(written)),
        ),
        _ => notes.wrong(place, format_args!("{} is too large, or not in plain digits", shown(written))),
    }
}

fn flag(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<bool> {
    match json {
        Json::Flag(flag) => Some(*flag),
        _ => notes.wrong(place, format_args!("must be true or false, not {}", json.kind())),
    }
}

/// A date, as text, since only text can leave out day and month.
pub(crate) fn date(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<PartialDate> {
    let text = notes.text(json, place)?;
    match text.parse() {
        Ok(date) => Some(date),
        Err(_) => {
            notes.wrong(place, format_args!("`{}` is not a date: write 2022, 2022-05 or 2022-05-26", shown(&text)))
        }
    }
}

/// A list of objects; invalid ones are left out. A single one needs no list.
fn objects<T>(
    json: &Json<'_>,
    place: &Place<'_>,
    notes: &mut Notes,
    read: fn(&Json<'_>, &Place<'_>, &mut Notes) -> Option<T>,
) -> Option<Vec<T>> {
    let list: Vec<T> = match json {
        Json::List(list) => {
            let items = notes.first(list, MOST_ITEMS, place).iter().enumerate();
            items.filter_map(|(index, json)| read(json, &place.index(index), notes)).collect()
        }
        _ => read(json, place, notes).into_iter().collect(),
    };
    (!list.is_empty()).then_some(list)
}

fn camera(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Camera> {
    let fields = Fields::new(json, place, CAMERA_KEYS, notes)?;
    let camera = Camera {
        role: fields.text("role", notes),
        decimegapixels: small(&fields, "mp", 1, notes),
        sensor: fields.text("sensor", notes),
        aperture: small(&fields, "aperture", 2, notes),
        zoom: small(&fields, "zoom", 1, notes),
        stabilised: fields.get("ois").and_then(|json| flag(json, &place.key("ois"), notes)),
        note: fields.text("note", notes),
    };
    if camera == Camera::default() {
        return notes.wrong(place, format_args!("this camera has no details"));
    }
    Some(camera)
}

fn price(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Price> {
    let fields = Fields::new(json, place, PRICE_KEYS, notes)?;
    let currency = fields.wanted_text("currency", notes)?;
    if !is_currency(&currency) {
        return notes
            .wrong(place, format_args!("`{}` is not a currency: use the three letters of ISO 4217", shown(&currency)));
    }
    let mut amount = |key: &str| number(fields.get(key)?, 2, &place.key(key), notes);
    let (least, most) = match (amount("amount"), fields.get("range")) {
        (Some(exact), None) => (Some(exact), Some(exact)),
        (None, Some(Json::List(ends))) => match ends.as_slice() {
            [least, most] => (number(least, 2, place, notes), number(most, 2, place, notes)),
            _ => (None, None),
        },
        (None, None) => (amount("at_least"), amount("at_most")),
        _ => (None, None),
    };
    let upside_down = least.zip(most).is_some_and(|(least, most)| least > most);
    if least.or(most).is_none_or(|some| some < 0) || upside_down {
        return notes.wrong(place, format_args!("a price needs an amount, a range [least, most], at_least or at_most"));
    }
    let region = fields.text("region", notes);
    let (ram, storage) = (small(&fields, "ram_gb", 1, notes), small(&fields, "storage_gb", 0, notes));
    Some(Price { least, most, currency, region, ram, storage })
}

/// Whether it has the form of an ISO 4217 code.
pub(crate) fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A small number of a camera or price.
fn small(fields: &Fields<'_>, key: &str, decimals: u8, notes: &mut Notes) -> Option<u16> {
    let place = fields.place.key(key);
    let ticks = number(fields.get(key)?, decimals, &place, notes)?;
    match u16::try_from(ticks) {
        Ok(small) if small > 0 => Some(small),
        _ => notes.wrong(&place, format_args!("is out of range")),
    }
}
