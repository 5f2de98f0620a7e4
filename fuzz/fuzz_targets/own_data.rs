//! Any bytes may be a page's own data: reading them must not panic, and neither place nor message may break.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run own_data fuzz/corpus/own_data crates/owndata/tests/fixtures
//! ```
//!
//! An input that crashes it goes into `crates/owndata/tests/fixtures`, where a plain `cargo test` replays it ever after.

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

fuzz_target!(|bytes: &[u8]| {
    // As it is, and behind the beginnings of a table and of a list.
    read(bytes);
    read(&[b"brand;name;battery;ram;storage;price;resolution;released;nfc\nA;B;", bytes].concat());
    read(&[b"[{\"name\":\"A\",\"battery\":\"", bytes].concat());
});
