//! The fields of a JSON object, and texts.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use phone_engine::{Claim, PartialDate, SpecId};

use crate::json::Json;
use crate::problem::{Place, Problem, Problems, shown};
use crate::unclear::Way;

/// Longer texts, in bytes, are no names, ids or values.
pub const LONGEST: usize = 500;

/// No list of a phone, a report or a value has more entries: its entries are compared with each other.
pub const MOST_ITEMS: usize = 200;
/// No phone has more reports, for the same reason: a timeline looks at all of them for each of their days.
pub const MOST_REPORTS: usize = 200;

/// What is noted while data are read.
pub(crate) struct Notes {
    pub(crate) problems: Problems,
    /// The phones that `like` claims name, to be looked for when all have been read.
    pub(crate) likes: Vec<(Problem, Arc<str>)>,
    /// The reader's day, where it is known.
    pub(crate) today: Option<PartialDate>,
    /// In how many numbers of the cell that is being read a point, and in how many a comma, is known to be the decimal one.
    pub(crate) seen: [usize; 2],
    /// What that cell may say, if that is several things, and what to tell of it then.
    pub(crate) unclear: Option<(String, Vec<Way<Vec<Claim>>>)>,
    /// Texts that have been met; most are repeated over and over.
    texts: BTreeSet<Arc<str>>,
}

impl Notes {
    pub(crate) fn new(today: Option<PartialDate>) -> Notes {
        let (problems, likes, texts) = (Problems::default(), Vec::new(), BTreeSet::new());
        Notes { problems, likes, today, seen: [0; 2], unclear: None, texts }
    }

    /// Notes that something is wrong; what it belongs to is then left out.
    pub(crate) fn wrong<T>(&mut self, place: &Place<'_>, what: fmt::Arguments<'_>) -> Option<T> {
        self.problems.note(place, what);
        None
    }

    /// Notes that `text` is not what is wanted.
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

    /// The text of a JSON value that wants to be one.
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

    /// The first `most` entries of a list; that there are more is noted.
    pub(crate) fn first<'j, T>(&mut self, list: &'j [T], most: usize, place: &Place<'_>) -> &'j [T] {
        if list.len() > most {
            self.problems.note(place, format_args!("has {} entries; the first {most} are used", list.len()));
        }
        &list[..list.len().min(most)]
    }

    /// A list of texts; the good ones where some are not.
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

/// An object of which the known keys are read.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'j> {
    table: &'j [(Cow<'j, str>, Json<'j>)],
    pub(crate) place: &'j Place<'j>,
}

impl<'j> Fields<'j> {
    /// The fields of `json`. Other keys than `known` are noted, and whatever is no object.
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

    /// The value of `key`. As everywhere in JSON, the last one counts, and `null` is none.
    pub(crate) fn get(&self, key: &str) -> Option<&'j Json<'j>> {
        let field = self.table.iter().rev().find(|(own, _)| own == key);
        field.map(|(_, json)| json).filter(|json| **json != Json::Null)
    }

    /// The value of a key that must be there.
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

    /// The text of a `key` that must be there.
    pub(crate) fn wanted_text(&self, key: &str, notes: &mut Notes) -> Option<Arc<str>> {
        let json = self.wanted(key, notes)?;
        notes.text(json, &self.place.key(key))
    }

    /// The texts of `key`.
    pub(crate) fn texts(&self, key: &str, notes: &mut Notes) -> Vec<Arc<str>> {
        self.get(key).map(|json| notes.texts(json, &self.place.key(key))).unwrap_or_default()
    }
}
