//! The fields of a TOML table, read with their places.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::nearest::suggestion;
use crate::problem::Notebook;

/// A value with its place.
pub(crate) type Item<'i> = Spanned<DeValue<'i>>;

/// A table, read by its known keys.
pub(crate) struct Fields<'t, 'i> {
    table: &'t DeTable<'i>,
    at: Range<usize>,
}

impl<'t, 'i> Fields<'t, 'i> {
    /// The fields of `table`, whose place is `at`. Keys other than `known` are noted as errors.
    pub(crate) fn new(
        table: &'t DeTable<'i>,
        at: Range<usize>,
        whose: &str,
        known: &[&str],
        notes: &mut Notebook<'_>,
    ) -> Self {
        for key in table.keys() {
            let word: &str = key.get_ref();
            if !known.contains(&word) {
                let what = match suggestion(word, known.iter().copied()) {
                    none if none.is_empty() => format!("{whose} has no such key; it can have {}", known.join(", ")),
                    meant => format!("{whose} has no such key{meant}"),
                };
                notes.error(&key.span(), word, what);
            }
        }
        Fields { table, at }
    }

    /// The value of `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&'t Item<'i>> {
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, item)| item)
    }

    /// The text of `key`; `None` if it is missing, or invalid, which is noted.
    pub(crate) fn text(&self, key: &str, notes: &mut Notebook<'_>) -> Option<Arc<str>> {
        text(self.get(key)?, key, notes)
    }

    /// The text of a required key.
    pub(crate) fn required(&self, key: &str, example: &str, notes: &mut Notebook<'_>) -> Option<Arc<str>> {
        match self.get(key) {
            None => notes.error(&self.at, key, format!("is missing; write {key} = \"{example}\"")),
            // Other empty texts should be left out; this one is required.
            Some(item) if item.get_ref().as_str().is_some_and(|text| text.trim().is_empty()) => {
                notes.error(&item.span(), key, format!("is empty; write {key} = \"{example}\""));
                return None;
            }
            Some(_) => {}
        }
        self.text(key, notes)
    }

    /// The texts of `key`, each once.
    pub(crate) fn texts(&self, key: &str, notes: &mut Notebook<'_>) -> Vec<Arc<str>> {
        self.get(key).and_then(|item| texts(item, key, notes)).unwrap_or_default()
    }
}

/// A non-empty text; otherwise an error is noted.
pub(crate) fn text(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<Arc<str>> {
    let Some(text) = item.get_ref().as_str() else {
        notes.error(&item.span(), subject, format!("must be text in quotes, not {}", kind(item)));
        return None;
    };
    let fault = if text.trim().is_empty() {
        "is empty; leave out what is not known"
    } else if text.trim() != text {
        "has white space at the beginning or end"
    } else if text.contains(char::is_control) {
        "has a line break, tab or other control character"
    } else {
        return Some(text.into());
    };
    notes.error(&item.span(), subject, fault);
    None
}

/// A list of different texts; invalid ones are left out.
pub(crate) fn texts(item: &Item<'_>, subject: &str, notes: &mut Notebook<'_>) -> Option<Vec<Arc<str>>> {
    let Some(list) = item.get_ref().as_array() else {
        let what = format!("must be a list of texts, such as [\"…\", \"…\"], not {}", kind(item));
        notes.error(&item.span(), subject, what);
        return None;
    };
    let mut texts: Vec<Arc<str>> = Vec::new();
    for item in list.iter() {
        if let Some(text) = text(item, subject, notes) {
            if texts.contains(&text) {
                notes.error(&item.span(), subject, format!("lists \"{text}\" twice"));
            } else {
                texts.push(text);
            }
        }
    }
    Some(texts)
}

/// The texts in a list with their places; other items are skipped.
pub(crate) fn places(item: Option<&Item<'_>>) -> Vec<(Arc<str>, Range<usize>)> {
    let list = item.and_then(|item| item.get_ref().as_array()).map(|list| &**list).unwrap_or_default();
    list.iter().filter_map(|item| Some((item.get_ref().as_str()?.into(), item.span()))).collect()
}

/// The kind of a value, in words.
pub(crate) fn kind(item: &Item<'_>) -> &'static str {
    match item.get_ref() {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "yes or no",
        DeValue::Datetime(_) => "a date without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
