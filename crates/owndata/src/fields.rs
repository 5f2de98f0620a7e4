//! The fields of JSON objects, and text values.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use phone_engine::{Claim, PartialDate, SpecId};

use crate::json::Json;
use crate::problem::{Place, Problem, Problems, shown};
use crate::unclear::Way;

/// The maximum length of names, ids and text values, in bytes.
pub const LONGEST: usize = 500;

/// The maximum length of lists in phones, reports and values, since entries are compared with each other.
pub const MOST_ITEMS: usize = 200;
/// The maximum number of reports of a phone, since a timeline looks at all of them for each of their days.
pub const MOST_REPORTS: usize = 200;

/// Notes taken while reading data.
pub(crate) struct Notes {
    pub(crate) problems: Problems,
    /// The phones named by `like` claims, to be looked up once all have been read.
    pub(crate) likes: Vec<(Problem, Arc<str>)>,
    /// Today in the reader's time zone, if known.
    pub(crate) today: Option<PartialDate>,
    /// In how many numbers of the current cell the point, and in how many the comma, is known to be the decimal separator; of
    /// dates, in how many the month is first, and in how many the day.
    pub(crate) seen: [usize; 2],
    /// The possible meanings of that cell, if it is ambiguous, and the message for that case.
    pub(crate) unclear: Option<(String, Vec<Way<Vec<Claim>>>)>,
    /// The texts read so far; most repeat many times.
    texts: BTreeSet<Arc<str>>,
}

impl Notes {
    pub(crate) fn new(today: Option<PartialDate>) -> Notes {
        let (problems, likes, texts) = (Problems::default(), Vec::new(), BTreeSet::new());
        Notes { problems, likes, today, seen: [0; 2], unclear: None, texts }
    }

    /// A text or number as a text.
    pub(crate) fn text_or_number(&mut self, json: &Json<'_>, place: &Place<'_>) -> Option<Arc<str>> {
        match json {
            Json::Number(number) if number.len() < LONGEST => Some(self.share(number)),
            _ => self.text(json, place),
        }
    }

    /// The claim of a cell if it is unambiguous; otherwise it waits for the other rows.
    pub(crate) fn clear(&mut self, mut ways: Vec<Way<Vec<Claim>>>, unclear: Option<String>) -> Option<Vec<Claim>> {
        match unclear {
            Some(what) if ways.len() > 1 => {
                self.unclear = Some((what, ways));
                None
            }
            _ => ways.pop().map(|way| way.says),
        }
    }

    /// Records the number format of a number that only one format allows.
    pub(crate) fn see(&mut self, ways: &[Way<Vec<i64>>], plain: bool) {
        if let ([Way { by, .. }], false) = (ways, plain)
            && by[0] != by[1]
        {
            self.seen[usize::from(by[1])] += 1;
        }
    }

    /// Notes an error. What it belongs to is then left out.
    pub(crate) fn wrong<T>(&mut self, place: &Place<'_>, what: fmt::Arguments<'_>) -> Option<T> {
        self.problems.note(place, what);
        None
    }

    /// Notes that `text` is not what is required.
    pub(crate) fn not_a<T>(&mut self, place: &Place<'_>, what: fmt::Arguments<'_>, text: &str) -> Option<T> {
        self.wrong(place, format_args!("\"{}\" is not {what}", shown(text)))
    }

    pub(crate) fn like(&mut self, place: &Place<'_>, spec: SpecId, id: &Arc<str>) {
        let what = format!("{} refers to that of `{id}`, which is not in this data", spec.get().key);
        self.likes.push((Problem { place: place.to_string(), what }, id.clone()));
    }

    /// One copy of each text.
    pub(crate) fn share(&mut self, text: &str) -> Arc<str> {
        if let Some(shared) = self.texts.get(text) {
            return shared.clone();
        }
        let shared: Arc<str> = text.into();
        self.texts.insert(shared.clone());
        shared
    }

    /// The text of a JSON value; an error is noted for other kinds.
    pub(crate) fn text(&mut self, json: &Json<'_>, place: &Place<'_>) -> Option<Arc<str>> {
        let Json::Text(text) = json else {
            return self.wrong(place, format_args!("must be text, not {}", json.kind()));
        };
        let text = clean(text);
        if text.is_empty() {
            return self.wrong(place, format_args!("is empty; leave out what is not known"));
        }
        if text.len() > LONGEST {
            return self.wrong(place, format_args!("is longer than {LONGEST} bytes: \"{}\"", shown(&text)));
        }
        Some(self.share(&text))
    }

    /// The first `most` entries of a list. If there are more, that is noted.
    pub(crate) fn first<'j, T>(&mut self, list: &'j [T], most: usize, place: &Place<'_>) -> &'j [T] {
        if list.len() > most {
            self.problems.note(place, format_args!("has {} entries; the first {most} are used", list.len()));
        }
        &list[..list.len().min(most)]
    }

    /// A list of texts; invalid ones are left out.
    pub(crate) fn texts(&mut self, json: &Json<'_>, place: &Place<'_>) -> Vec<Arc<str>> {
        let Json::List(list) = json else {
            self.problems.note(place, format_args!("must be a list of texts, not {}", json.kind()));
            return Vec::new();
        };
        let texts = self
            .first(list, MOST_ITEMS, place)
            .iter()
            .enumerate()
            .filter_map(|(index, json)| self.text(json, &place.index(index)));
        texts.collect()
    }
}

/// The text on one line, without white space around it.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().map(|letter| if letter < ' ' || letter == '\u{7f}' { ' ' } else { letter });
    Cow::Owned(letters.collect())
}

/// An object, read by its known keys.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'j> {
    table: &'j [(Cow<'j, str>, Json<'j>)],
    pub(crate) place: &'j Place<'j>,
}

impl<'j> Fields<'j> {
    /// The fields of `json`. Keys other than `known` are noted, as is anything but an object.
    pub(crate) fn new(
        json: &'j Json<'j>,
        place: &'j Place<'j>,
        known: &[&str],
        notes: &mut Notes,
    ) -> Option<Fields<'j>> {
        let Json::Table(table) = json else {
            return notes.wrong(place, format_args!("must be an object, not {}", json.kind()));
        };
        for (key, _) in table {
            if !known.contains(&&**key) {
                notes.problems.note(&place.key(key), format_args!("unknown key; the keys are {}", known.join(", ")));
            }
        }
        Some(Fields { table, place })
    }

    /// The value of `key`. As usual in JSON, the last one counts, and `null` means absent.
    pub(crate) fn get(&self, key: &str) -> Option<&'j Json<'j>> {
        let field = self.table.iter().rev().find(|(own, _)| own == key);
        field.map(|(_, json)| json).filter(|json| **json != Json::Null)
    }

    /// The value of a required key.
    pub(crate) fn wanted(&self, key: &str, notes: &mut Notes) -> Option<&'j Json<'j>> {
        let json = self.get(key);
        if json.is_none() {
            notes.problems.note(&self.place.key(key), format_args!("is missing"));
        }
        json
    }

    /// The text of `key`.
    pub(crate) fn text(&self, key: &str, notes: &mut Notes) -> Option<Arc<str>> {
        notes.text(self.get(key)?, &self.place.key(key))
    }

    /// The text of a required key.
    pub(crate) fn wanted_text(&self, key: &str, notes: &mut Notes) -> Option<Arc<str>> {
        let json = self.wanted(key, notes)?;
        notes.text(json, &self.place.key(key))
    }

    /// The texts of `key`.
    pub(crate) fn texts(&self, key: &str, notes: &mut Notes) -> Vec<Arc<str>> {
        self.get(key).map(|json| notes.texts(json, &self.place.key(key))).unwrap_or_default()
    }
}
