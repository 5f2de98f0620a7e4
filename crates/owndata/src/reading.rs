//! Reading own data, item by item.

use phone_engine::{Archive, PartialDate, Phone, PhoneIndex, SearchIndex};

use crate::documented;
use crate::fields::Notes;
use crate::flat::{self, Keys};
use crate::json::{self, Fault, Json};
use crate::problem::{Place, Problems};
use crate::text::{Item, Text};

/// More phones than this are not read.
pub const MOST: usize = 1_000_000;

/// The version of the documented form.
pub const VERSION: &str = "1";

/// What may stand beside `phones`; `$schema` and `comment` are for others.
pub const TOP_KEYS: &[&str] = &["version", "phones", "$schema", "comment"];

/// Own data being read.
pub struct Reading {
    archive: Archive,
    index: SearchIndex,
    keys: Keys,
    notes: Notes,
    rows: usize,
}

/// Own data, read.
#[derive(Debug)]
pub struct Own {
    /// The phones.
    pub archive: Archive,
    /// Their names.
    pub index: SearchIndex,
    /// What could not be used.
    pub problems: Problems,
}

impl Reading {
    /// Begins. `today` is for rows that do not say when they were true.
    pub fn new(today: PartialDate) -> Reading {
        Reading {
            archive: Archive::default(),
            index: SearchIndex::default(),
            keys: Keys::default(),
            notes: Notes::new(today),
            rows: 0,
        }
    }

    /// Reads the next item of `text`. False when there is nothing more.
    pub fn next(&mut self, text: &mut Text) -> bool {
        match text.next() {
            Some(Ok(Item::Row(json))) => self.row(&json),
            Some(Ok(Item::Field(key, json))) => {
                self.field(&key, &json);
                true
            }
            Some(Err(fault)) => {
                let (line, column) = text.place(fault.at);
                self.fault(&format!("line {line}, column {column}"), fault);
                false
            }
            None => false,
        }
    }

    /// Takes one phone or row, as JSON of its own. False when no more are read.
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

    /// Takes what stands beside `phones`, as JSON of its own.
    pub fn field_text(&mut self, key: &str, text: &str) {
        match json::parse(text) {
            Ok(json) => self.field(key, &json),
            Err(fault) => self.fault(key, fault),
        }
    }

    /// Notes that something is wrong with the whole.
    pub fn problem(&mut self, what: &str) {
        self.notes.problems.note(&"", format_args!("{what}"));
    }

    /// How many phones there are by now.
    pub fn phones(&self) -> usize {
        self.archive.len()
    }

    /// The phones, and what could not be used. Nothing is left to read more into.
    pub fn finish(&mut self) -> Own {
        self.keys.finish(&mut self.archive, &mut self.notes);
        for problem in self.archive.index_former_ids() {
            self.notes.problems.note(&"", format_args!("{problem}"));
        }
        for (problem, id) in std::mem::take(&mut self.notes.likes) {
            if self.archive.find(&id).is_none() {
                self.notes.problems.note(&problem.place, format_args!("{}", problem.what));
            }
        }
        if self.rows == 0 && self.notes.problems.count == 0 {
            self.problem("There is no phone in it.");
        }
        Own {
            archive: std::mem::take(&mut self.archive),
            index: std::mem::take(&mut self.index),
            problems: std::mem::take(&mut self.notes.problems),
        }
    }

    fn fault(&mut self, place: &str, fault: Fault) {
        self.notes.problems.note(&place, format_args!("This is no JSON: {}", fault.what));
    }

    fn field(&mut self, key: &str, json: &Json<'_>) {
        let place = Place::top(key);
        match key {
            "version" if *json != Json::Number(VERSION) => {
                self.notes.problems.note(&place, format_args!("is not known; read as version {VERSION}"));
            }
            "phones" => self.notes.problems.note(&place, format_args!("wants a list, not {}", json.kind())),
            _ if TOP_KEYS.contains(&key) => {}
            _ => self
                .notes
                .problems
                .note(&place, format_args!("there is no such key; there may be {}", TOP_KEYS.join(", "))),
        }
    }

    fn row(&mut self, json: &Json<'_>) -> bool {
        if self.rows == MOST {
            self.problem(&format!("There are more than {MOST} phones; the rest is not read."));
            return false;
        }
        self.rows += 1;
        // Either the words of the data files, or a row of somebody's table.
        let documented = matches!(json, Json::Table(table) if table.iter().any(|(key, _)| key == "reports"));
        let place = if documented { Place::PHONES.index(self.rows - 1) } else { Place::row(self.rows) };
        let phone = if documented {
            documented::phone(json, &place, &mut self.notes)
        } else {
            flat::phone(json, &place, &mut self.keys, &mut self.notes)
        };
        let added = phone.and_then(|phone| self.add(phone, &place));
        self.keys.row_read(added);
        true
    }

    fn add(&mut self, phone: Phone, place: &Place<'_>) -> Option<PhoneIndex> {
        if let Err(id) = self.archive.push(phone) {
            return self.notes.wrong(place, format_args!("there is a phone with the id `{id}` already; left out"));
        }
        self.index.push(self.archive.phones().last()?);
        Some(PhoneIndex(self.archive.len() as u32 - 1))
    }
}
