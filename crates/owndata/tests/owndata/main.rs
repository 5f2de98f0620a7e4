//! What is read, what is told, and that nothing breaks it.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used, clippy::panic)]

mod docs;
mod reading;
mod schema;

use phone_engine::{PartialDate, date};
use phone_owndata::{Own, Reading, Text};

fn today() -> PartialDate {
    date("2024-05-01")
}

fn read(text: &str) -> Own {
    let mut text = Text::new(text.to_owned());
    let mut reading = Reading::new(today());
    while reading.next(&mut text) {}
    reading.finish()
}

/// The example of the documentation.
fn example(which: usize) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/own-data.md");
    let page = std::fs::read_to_string(path).unwrap();
    page.split("```json\n").nth(which).unwrap().split("```").next().unwrap().to_owned()
}
