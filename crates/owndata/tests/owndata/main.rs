//! What is read, what is told, and that nothing breaks it.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used, clippy::panic)]

mod docs;
mod files;
mod reading;
mod rows;
mod schema;
mod values;

use phone_engine::{Form, PartialDate, SpecId, date};
use phone_owndata::{Own, Reading, Text};

fn today() -> PartialDate {
    date("2024-05-01")
}

fn read(text: &str) -> Own {
    read_all(Text::new(text.to_owned()))
}

/// As a file.
fn read_bytes(bytes: &[u8]) -> Own {
    read_all(Text::from_bytes(bytes.to_vec()))
}

fn read_all(text: Text) -> Own {
    read_on(Some(today()), text)
}

/// As on a day, if it is known.
fn read_on(today: Option<PartialDate>, mut text: Text) -> Own {
    let mut reading = Reading::new(today);
    while reading.next(&mut text) {}
    reading.finish()
}

/// The names of the phones.
fn names(own: &Own) -> Vec<&str> {
    own.archive.phones().iter().map(|phone| &*phone.name).collect()
}

/// What the phone with this name claims of a spec.
fn form_of(own: &Own, name: &str, spec: SpecId) -> Option<Form> {
    let phone = own.archive.phones().iter().find(|phone| *phone.name == *name)?;
    phone.reports.first()?.claim(spec).map(|claim| claim.form.clone())
}

/// The examples of the documentation: 1 is the plain table, 2 the documented form.
fn example(which: usize) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/own-data.md");
    let page = std::fs::read_to_string(path).unwrap();
    page.split("```json\n").nth(which).unwrap().split("```").next().unwrap().to_owned()
}
