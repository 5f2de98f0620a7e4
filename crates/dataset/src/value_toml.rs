//! One value of a spec in a data file.

use phone_engine::spec::{Kind, Spec};
use phone_engine::{Camera, PartialDate, Price, SpecId, Value};
use phone_words::{Locale, Sentence};
use toml::de::DeValue;

use crate::fields::{Fields, Item, kind, text};
use crate::number::{NumberError, ticks};
use crate::problem::Notebook;
use crate::vocabulary::section;
use crate::vocabulary_toml::{term, terms};
use crate::wanted::wanted_in_brief;

/// The keys of a camera.
pub(crate) const CAMERA_KEYS: &[&str] = &["role", "mp", "sensor", "aperture", "zoom", "ois", "note"];
/// The keys of a price.
pub(crate) const PRICE_KEYS: &[&str] =
    &["amount", "range", "at_least", "at_most", "currency", "region", "ram_gb", "storage_gb"];

/// Reads a value of `spec` from `item`; `None` if it is invalid, which is noted.
pub(crate) fn value(item: &Item<'_>, spec: SpecId, notes: &mut Notebook<'_>) -> Option<Value> {
    let spec = spec.get();
    match spec.kind {
        Kind::Number { .. } => number(item, spec, notes).map(Value::Number),
        Kind::Text => term(item, spec.key, spec.key, notes).map(Value::Text),
        Kind::Flag => flag(item, spec.key, notes).map(Value::Flag),
        Kind::Date => date(item, spec.key, notes).map(Value::Date),
        Kind::Cameras => {
            let cameras = tables(item, spec.key, "{ role = \"main\", mp = 50 }", camera, notes)?;
            Some(Value::Cameras(cameras.into()))
        }
        Kind::Prices => {
            let prices = tables(item, spec.key, "{ amount = 3999, currency = \"CNY\" }", price, notes)?;
            Some(Value::Prices(prices.into()))
        }
        Kind::Names => {
            let names = terms(item, section(spec), spec.key, notes)?;
            if item.get_ref().as_array().is_some_and(|list| list.is_empty()) {
                notes.error(&item.span(), spec.key, "is empty; leave out what is not known");
            }
            if names.is_empty() {
                return None;
            }
            Some(Value::Names(names.into()))
        }
    }
}

fn number(item: &Item<'_>, spec: &Spec, notes: &mut Notebook<'_>) -> Option<i32> {
    let Kind::Number { decimals, unit, least, most } = spec.kind else { return None };
    let (scaled, written) = ticks_of(item, spec.key, &wanted_in_brief(spec), decimals, notes)?;
    let scale = 10i64.pow(u32::from(decimals));
    if scaled < i64::from(least) * scale || scaled > i64::from(most) * scale {
        let symbol = unit.symbol();
        let what = format!("{written} is out of range; it must be {least} to {most} {symbol}");
        notes.error(&item.span(), spec.key, what.trim_end());
        return None;
    }
    i32::try_from(scaled).ok()
}

/// A number in steps of `10^-decimals`, and as written.
fn ticks_of(
    item: &Item<'_>,
    subject: &str,
    wanted: &str,
    decimals: u8,
    notes: &mut Notebook<'_>,
) -> Option<(i64, String)> {
    let written = match item.get_ref() {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Integer(_) => {
            notes.error(&item.span(), subject, "must be a decimal number");
            return None;
        }
        _ => {
            notes.error(&item.span(), subject, format!("must be {wanted}, not {}", kind(item)));
            return None;
        }
    };
    let what = match ticks(&written, decimals) {
        Ok(scaled) => return Some((scaled, written)),
        Err(NumberError::NotPlain) => "must be plain digits, without exponent".to_owned(),
        Err(NumberError::TooLarge) => "is too large to be stored".to_owned(),
        Err(NumberError::TooFine) if decimals == 0 => {
            format!("{written} has a fraction; only whole numbers are stored")
        }
        Err(NumberError::TooFine) => {
            let digits = if decimals == 1 { "one digit" } else { "two digits" };
            format!("{written} is too precise; at most {digits} after the point")
        }
    };
    notes.error(&item.span(), subject, what);
    None
}

fn flag(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<bool> {
    let flag = item.get_ref().as_bool();
    if flag.is_none() {
        notes.error(&item.span(), subject, format!("must be true or false, not {}", kind(item)));
    }
    flag
}

/// A date, as text, since only text can leave out day and month.
pub(crate) fn date(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<PartialDate> {
    if let DeValue::Datetime(date) = item.get_ref() {
        notes.error(&item.span(), subject, format!("write the date in quotes: \"{date}\""));
        return None;
    }
    if let DeValue::Integer(year) = item.get_ref() {
        notes.error(&item.span(), subject, format!("write the date in quotes: \"{}\"", year.as_str()));
        return None;
    }
    text(item, subject, notes)?
        .parse()
        .map_err(|error: phone_engine::dates::DateError| {
            notes.error(&item.span(), subject, error.sentence(Locale::ENGLISH))
        })
        .ok()
}

/// A list of tables; invalid ones are left out.
fn tables<T>(
    item: &Item<'_>,
    subject: &str,
    example: &str,
    read: impl Fn(&Item<'_>, &str, &mut Notebook<'_>) -> Option<T>,
    notes: &mut Notebook<'_>,
) -> Option<Vec<T>> {
    // A single item needs no brackets, which reads better among alternatives.
    if item.get_ref().is_table() {
        return read(item, subject, notes).map(|only| vec![only]);
    }
    let Some(list) = item.get_ref().as_array() else {
        notes.error(&item.span(), subject, format!("must be a list such as [{example}], not {}", kind(item)));
        return None;
    };
    let read: Vec<T> = list.iter().filter_map(|item| read(item, subject, notes)).collect();
    if list.is_empty() {
        notes.error(&item.span(), subject, "is empty; leave out what is not known");
    }
    (!read.is_empty()).then_some(read)
}

fn camera(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<Camera> {
    let fields = entry(item, subject, "a camera", CAMERA_KEYS, notes)?;
    let camera = Camera {
        role: fields.get("role").and_then(|item| term(item, "role", "role", notes)),
        decimegapixels: small(&fields, "mp", 1, notes),
        sensor: fields.get("sensor").and_then(|item| term(item, "sensor", "sensor", notes)),
        aperture: small(&fields, "aperture", 2, notes),
        zoom: small(&fields, "zoom", 1, notes),
        stabilised: fields.get("ois").and_then(|item| flag(item, "ois", notes)),
        note: fields.text("note", notes),
    };
    if camera == Camera::default() {
        notes.error(&item.span(), subject, "has a camera without details");
        return None;
    }
    Some(camera)
}

fn price(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<Price> {
    let fields = entry(item, subject, "a price", PRICE_KEYS, notes)?;
    let currency = fields.required("currency", "CNY", notes)?;
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        notes.error(
            &item.span(),
            subject,
            format!("`{currency}` is not a currency: use the three letters of ISO 4217"),
        );
        return None;
    }
    let mut amount = |key: &str| amount(fields.get(key)?, subject, notes);
    let (least, most) = match (amount("amount"), fields.get("range")) {
        (Some(exact), None) => (Some(exact), Some(exact)),
        (None, Some(range)) => match range.get_ref().as_array().map(|list| &**list) {
            Some([least, most]) => (self::amount(least, subject, notes), self::amount(most, subject, notes)),
            _ => (None, None),
        },
        // An invalid amount has been noted.
        (None, None) if fields.get("amount").is_some() => return None,
        (None, None) => (amount("at_least"), amount("at_most")),
        (Some(_), Some(_)) => (None, None),
    };
    if least.is_none() && most.is_none() || least.zip(most).is_some_and(|(least, most)| least > most) {
        let what = "a price needs an amount, a range [least, most], at_least or at_most";
        notes.error(&item.span(), subject, what);
        return None;
    }
    let region = fields.get("region").and_then(|item| term(item, "region", "region", notes));
    let (ram, storage) = (small(&fields, "ram_gb", 1, notes), small(&fields, "storage_gb", 0, notes));
    Some(Price { least, most, currency, region, ram, storage })
}

fn amount(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<i64> {
    let (amount, written) = ticks_of(item, subject, "a number", 2, notes)?;
    if amount < 0 {
        notes.error(&item.span(), subject, format!("{written} cannot be a price"));
        return None;
    }
    Some(amount)
}

/// A small number of a camera or price.
fn small(fields: &Fields<'_, '_>, key: &str, decimals: u8, notes: &mut Notebook<'_>) -> Option<u16> {
    let item = fields.get(key)?;
    let (scaled, written) = ticks_of(item, key, "a number", decimals, notes)?;
    let small = u16::try_from(scaled).ok().filter(|&small| small > 0);
    if small.is_none() {
        notes.error(&item.span(), key, format!("{written} is out of range"));
    }
    small
}

fn entry<'t, 'i>(
    item: &'t Item<'i>,
    subject: &str,
    whose: &str,
    known: &[&str],
    notes: &mut Notebook<'_>,
) -> Option<Fields<'t, 'i>> {
    let Some(table) = item.get_ref().as_table() else {
        notes.error(&item.span(), subject, format!("{whose} is a table {{ … }}, not {}", kind(item)));
        return None;
    };
    Some(Fields::new(table, item.span(), whose, known, notes))
}
