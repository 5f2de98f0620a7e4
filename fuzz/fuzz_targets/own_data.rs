//! Any bytes may be a page's own data: reading them must not panic, and neither place nor message may break.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run own_data fuzz/corpus/own_data crates/owndata/tests/fixtures
//! ```
//!
//! An input that crashes it goes, with its beginning, into `crates/owndata/tests/fixtures`, where a plain `cargo test`
//! replays it ever after.

#![no_main]

use libfuzzer_sys::fuzz_target;
use phone_owndata::{Reading, Text};

fn read(bytes: &[u8]) {
    let mut text = Text::from_bytes(bytes.to_vec());
    let mut reading = Reading::new("2024-05-01".parse().ok());
    while reading.next(&mut text) {}
    let own = reading.finish();
    assert!(own.found || own.archive.is_empty());
    let _ = own.problems.to_string();
}

/// What stands before an input: nothing, the beginning of a table, or that of a list. The input's length picks one, so
/// that a run reads one text.
const BEGINNINGS: [&[u8]; 3] = [
    b"",
    b"brand;name;battery;ram;storage;price;resolution;released;nfc\nA;B;",
    b"[{\"name\":\"A\",\"battery\":\"",
];

fuzz_target!(|bytes: &[u8]| read(&[BEGINNINGS[bytes.len() % BEGINNINGS.len()], bytes].concat()));
