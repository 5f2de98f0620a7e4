//! Reading own data, item by item.

use std::borrow::Cow;

use phone_engine::vocabulary::slug;
use phone_engine::{Archive, PartialDate, Phone, PhoneIndex, SearchIndex};
use phone_words::{Locale, Sentence};

use crate::columns::{Target, meaning};
use crate::documented;
use crate::fields::Notes;
use crate::flat::{self, Keys, OwnRow};
use crate::json::{self, Fault, Json};
use crate::problem::{KEPT, Place, Problems};
use crate::rows;
use crate::text::{Item, Text};

/// The maximum number of phones.
pub const MOST: usize = 1_000_000;

/// The maximum number of bytes of a file or text, or read from a list: 200 MB, some 200 bytes for each of [`MOST`] rows.
pub const MOST_BYTES: usize = 200_000_000;

/// The version of the documented form.
pub const VERSION: &str = "1";

/// The keys allowed next to `phones`; `$schema` and `comment` are for other readers.
pub const TOP_KEYS: &[&str] = &["version", "phones", "$schema", "comment"];

/// Own data being read.
pub struct Reading {
    archive: Archive,
    index: SearchIndex,
    keys: Keys,
    notes: Notes,
    rows: usize,
    /// Whether there was a list, even an empty one.
    found: bool,
    /// The keys of rows that are lists, from the first of them.
    heads: Option<Vec<String>>,
    /// The phones made from rows, to which further rows may add.
    of_rows: Vec<bool>,
    /// Whether a name was added to a phone whose names had been indexed.
    renamed: bool,
    /// Whether the phones join others, to which theirs may be likened.
    joins: bool,
}

/// Own data, read.
#[derive(Debug)]
pub struct Own {
    /// The phones.
    pub archive: Archive,
    /// Their names.
    pub index: SearchIndex,
    /// The problems.
    pub problems: Problems,
    /// Whether there was a list of phones, even an empty one; otherwise it was no data.
    pub found: bool,
    /// The columns that are no specs, where they are kept ([`Reading::joining`]).
    pub rows: Vec<OwnRow>,
}

impl Reading {
    /// Starts reading. `today` dates rows without a date; if it is unknown, they cannot be used.
    pub fn new(today: Option<PartialDate>) -> Reading {
        Reading {
            archive: Archive::default(),
            index: SearchIndex::default(),
            keys: Keys::default(),
            notes: Notes::new(today),
            rows: 0,
            found: false,
            heads: None,
            of_rows: Vec::new(),
            renamed: false,
            joins: false,
        }
    }

    /// The same for data that joins other phones: its columns that are no specs are kept, and its phones may be likened to those
    /// others.
    pub fn joining(today: Option<PartialDate>) -> Reading {
        Reading { keys: Keys::keeping_rows(), joins: true, ..Reading::new(today) }
    }

    /// Reads the next item of `text`. False when there is nothing more.
    pub fn next(&mut self, text: &mut Text) -> bool {
        let (at, fault) = match text.next() {
            Some(Item::Row(json)) => return self.row(&json),
            Some(Item::Cells(line, json, note)) => return self.cells(line, json, note),
            Some(Item::Field(key, json)) => {
                self.field(&key, &json);
                return true;
            }
            Some(Item::Fault(fault)) => (Some(fault.at), format!("This is not valid JSON: {}", fault.what)),
            Some(Item::Note(at, what)) => (at, what),
            None => {
                self.found |= text.found;
                return false;
            }
        };
        let place = match at.filter(|_| self.notes.problems.list.len() < KEPT).map(|at| text.place(at)) {
            Some((line, column)) => format!("line {line}, column {column}"),
            None => String::new(),
        };
        self.notes.problems.note(&place, format_args!("{fault}"));
        true
    }

    /// Notes that there is a list of phones or rows, even an empty one.
    pub fn list(&mut self) {
        self.found = true;
    }

    /// Takes one phone or row, as its own JSON. False when no more are read.
    pub fn row_text(&mut self, text: &str) -> bool {
        match json::parse(text) {
            Ok(json) => self.row(&json),
            Err(fault) => {
                self.rows += 1;
                self.fault(&Place::row(self.rows).to_string(), fault);
                true
            }
        }
    }

    /// Takes a field next to `phones`, as its own JSON.
    pub fn field_text(&mut self, key: &str, text: &str) {
        match json::parse(text) {
            Ok(json) => self.field(key, &json),
            Err(fault) => self.fault(key, fault),
        }
    }

    /// Notes a problem of the whole.
    pub fn problem(&mut self, what: &str) {
        self.notes.problems.note(&"", format_args!("{what}"));
    }

    /// Notes that the data is longer than [`MOST_BYTES`]; false, since no more is read.
    pub fn too_long(&mut self) -> bool {
        self.problem(&format!("The data is longer than {} MB; the rest is not read.", MOST_BYTES / 1_000_000));
        false
    }

    /// The number of phones so far.
    pub fn phones(&self) -> usize {
        self.archive.len()
    }

    /// Finishes, and returns the phones and the problems.
    pub fn finish(&mut self) -> Own {
        self.keys.finish(&mut self.archive, &mut self.notes);
        for problem in self.archive.index_former_ids() {
            self.notes.problems.note(&"", format_args!("{}", problem.sentence(Locale::ENGLISH)));
        }
        for (problem, id) in std::mem::take(&mut self.notes.likes) {
            if !self.joins && self.archive.find(&id).is_none() {
                self.notes.problems.note(&problem.place, format_args!("{}", problem.what));
            }
        }
        if self.rows == 0 && self.notes.problems.count == 0 {
            self.problem(if self.found { "The list is empty." } else { "It contains no phones." });
        }
        if self.renamed {
            self.index = SearchIndex::default();
            self.archive.phones().iter().for_each(|phone| self.index.push(phone));
        }
        Own {
            archive: std::mem::take(&mut self.archive),
            index: std::mem::take(&mut self.index),
            problems: std::mem::take(&mut self.notes.problems),
            found: self.found,
            rows: self.keys.own_rows(),
        }
    }

    fn fault(&mut self, place: &str, fault: Fault) {
        self.notes.problems.note(&place, format_args!("This is not valid JSON: {}", fault.what));
    }

    fn field(&mut self, key: &str, json: &Json<'_>) {
        let place = Place::top(key);
        match key {
            "version" if *json != Json::Number(VERSION) => {
                self.notes.problems.note(&place, format_args!("is not a known version; read as version {VERSION}"));
            }
            "phones" => self.notes.problems.note(&place, format_args!("must be a list, not {}", json.kind())),
            _ if TOP_KEYS.contains(&key) => {}
            _ => self.notes.problems.note(&place, format_args!("unknown key; the keys are {}", TOP_KEYS.join(", "))),
        }
    }

    /// Whether to read one more row.
    fn one_more(&mut self) -> bool {
        self.found = true;
        if self.rows == MOST {
            self.problem(&format!("There are more than {MOST} phones; the rest is not read."));
            return false;
        }
        self.rows += 1;
        true
    }

    fn row(&mut self, json: &Json<'_>) -> bool {
        if let Json::List(cells) = json
            && let Some(row) = self.with_keys(cells)
        {
            return row.is_none_or(|row| self.row(&row));
        }
        if !self.one_more() {
            return false;
        }
        // Either the documented form, or a row of a table.
        if matches!(json, Json::Table(table) if table.iter().any(|(key, _)| key == "reports")) {
            let place = Place::PHONES.index(self.rows - 1);
            if let Some(phone) = documented::phone(json, &place, &mut self.notes) {
                self.add(phone, &place, false);
            }
        } else {
            self.flat(json, &Place::row(self.rows));
        }
        true
    }

    /// Takes a row of a table of cells, and its problem.
    fn cells(&mut self, line: usize, json: Option<Json<'_>>, note: Option<String>) -> bool {
        if !self.one_more() {
            return false;
        }
        let place = Place::line(line);
        if let Some(note) = note {
            self.notes.problems.note(&place, format_args!("{note}"));
        }
        if let Some(json) = json {
            self.flat(&json, &place);
        }
        true
    }

    /// A row that is a list, with the keys from the first such row. That row itself gives `Some(None)`; without keys, `None`.
    fn with_keys<'j>(&mut self, cells: &[Json<'j>]) -> Option<Option<Json<'j>>> {
        let Some(heads) = &self.heads else {
            let heads =
                cells.iter().map(|cell| if let Json::Text(key) = cell { key.to_string() } else { String::new() });
            let heads: Vec<String> = heads.collect();
            let is_name = |key: &String| meaning(key).is_some_and(|meaning| meaning.target == Target::Name);
            let named = self.rows == 0 && heads.iter().any(is_name);
            return named.then(|| {
                self.found = true;
                self.heads = Some(heads);
                None
            });
        };
        // Without a key, like any other.
        let keys = heads.iter().cloned().chain(std::iter::repeat(String::new()));
        Some(Some(Json::Table(keys.map(Cow::Owned).zip(cells.iter().cloned()).collect())))
    }

    fn flat(&mut self, json: &Json<'_>, place: &Place<'_>) {
        let phone = flat::phone(json, place, &mut self.keys, &mut self.notes);
        let added = phone.and_then(|phone| self.add(phone, place, true));
        self.keys.row_read(added);
    }

    /// Adds a phone, or what a row says about an existing one.
    fn add(&mut self, phone: Phone, place: &Place<'_>, of_row: bool) -> Option<PhoneIndex> {
        if let Some(index) = self.archive.find(&phone.id) {
            let before = self.archive.phone(index)?;
            let same = slug(&before.name) == slug(&phone.name);
            if of_row && same && self.of_rows.get(index.get()) == Some(&true) {
                let known = self.archive.phone_mut(index)?;
                self.renamed |= rows::merge(known, phone, place, &mut self.notes);
                return Some(index);
            }
            let id = phone.id;
            return self.notes.wrong(place, format_args!("another phone already has the id `{id}`; left out"));
        }
        self.archive.push(phone).ok()?;
        self.of_rows.push(of_row);
        self.index.push(self.archive.phones().last()?);
        Some(PhoneIndex(self.archive.len() as u32 - 1))
    }
}
