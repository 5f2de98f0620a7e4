//! Reads `partnerships.toml`: which camera brand worked with which brand of phones.

use std::sync::Arc;

use phone_engine::partnership::{Partnership, Standing};
use toml::de::DeTable;

use crate::fields::{Fields, kind};
use crate::nearest::suggestion;
use crate::phone_toml::web_address;
use crate::problem::{Notebook, Problem};
use crate::value_toml::date;
use crate::vocabulary::Vocabulary;
use crate::vocabulary_toml::term;

const KEYS: &[&str] = &["phone_brand", "camera_brand", "from", "until", "standing", "date", "publisher", "url", "note"];

/// Reads the partnerships from the text of their file; `brands` are those of the phones. A faulty one is
/// told of and left out.
pub(crate) fn read_partnerships(
    path: &str,
    text: &str,
    vocabulary: &Vocabulary,
    brands: &[Arc<str>],
) -> (Vec<Partnership>, Vec<Problem>) {
    let mut notes = Notebook::new(path, text, vocabulary);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        notes.error(&error.span().unwrap_or_default(), "", error.message());
    }
    let fields = Fields::new(table.get_ref(), 0..0, "the file", &["partnership"], &mut notes);
    let list = fields.get("partnership").and_then(|item| item.get_ref().as_array()).map(|list| &**list);
    let mut partnerships: Vec<Partnership> = Vec::new();
    for item in list.unwrap_or_default() {
        let Some(table) = item.get_ref().as_table() else {
            let what = format!("a partnership is a table, [[partnership]], not {}", kind(item));
            notes.error(&item.span(), "partnership", what);
            continue;
        };
        let fields = Fields::new(table, item.span(), "a partnership", KEYS, &mut notes);
        let Some(read) = partnership(&fields, brands, &mut notes) else { continue };
        if partnerships.last().is_some_and(|before| read.date < before.date) {
            let at = fields.get("date").map_or(item.span(), |item| item.span());
            notes.error(&at, "date", "is earlier than the one before; the newest stands last");
        }
        if partnerships.contains(&read) {
            notes.error(&item.span(), "partnership", "stands there already");
        } else {
            partnerships.push(read);
        }
    }
    (partnerships, notes.into_problems())
}

fn partnership(fields: &Fields<'_, '_>, brands: &[Arc<str>], notes: &mut Notebook<'_>) -> Option<Partnership> {
    let phone_brand = fields.required("phone_brand", "Xiaomi", notes);
    let written = |brand: &Arc<str>| brands.iter().find(|known| known.to_lowercase() == brand.to_lowercase());
    if let Some((brand, right)) = phone_brand.as_ref().and_then(|brand| Some((brand, written(brand)?)))
        && brand != right
    {
        let at = fields.get("phone_brand").map_or(0..0, |item| item.span());
        notes.error(&at, "phone_brand", format!("\"{brand}\" is written \"{right}\""));
        return None;
    }
    for (key, example) in [("camera_brand", "Leica"), ("date", "2022-05-26")] {
        if fields.get(key).is_none() {
            fields.required(key, example, notes);
        }
    }
    let camera_brand = fields.get("camera_brand").and_then(|item| term(item, "camera_partner", "camera_brand", notes));
    let mut date_of = |key: &str| fields.get(key).and_then(|item| date(item, key, notes));
    let (from, until, date) = (date_of("from"), date_of("until"), date_of("date"));
    let standing = fields.text("standing", notes).and_then(|word| {
        let standing = Standing::ALL.into_iter().find(|standing| standing.name() == &*word);
        if standing.is_none() {
            let meant = suggestion(&word, Standing::ALL.map(Standing::name));
            let at = fields.get("standing").map_or(0..0, |item| item.span());
            notes.error(&at, "standing", format!("`{word}` is neither `current` nor `ended`{meant}"));
        }
        standing
    });
    if let Some((from, until)) = from.zip(until).filter(|(from, until)| until.last_day() < from.first_day()) {
        let at = fields.get("until").map_or(0..0, |item| item.span());
        notes.error(&at, "until", format!("{until} is before it began, {from}"));
    }
    let publisher = fields.required("publisher", "Business Today", notes);
    let url = web_address(fields, notes);
    let note = fields.text("note", notes);
    Some(Partnership {
        phone_brand: phone_brand?,
        camera_brand: camera_brand?,
        from,
        until,
        standing,
        date: date?,
        publisher: publisher?,
        url: url?,
        note,
    })
}
