//! Any bytes may be given to the unpacker: it must neither panic nor take up memory out of proportion.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run unpack fuzz/corpus/unpack crates/engine/tests/fixtures/unpack
//! ```
//!
//! An input that crashes it goes into `crates/engine/tests/fixtures/unpack`, where a plain `cargo test`
//! replays it ever after.

#![no_main]

use libfuzzer_sys::fuzz_target;
use phone_engine::packed::{layout, unpack};

/// Unpacks, and reads what is only read when it is asked for.
fn read(bytes: &[u8]) {
    let phones = unpack(bytes).map_or(Vec::new(), |contents| contents.phones);
    for claims in phones.iter().flat_map(|phone| &phone.reports).map(|report| &report.claims) {
        assert_eq!(claims.iter().count(), claims.len());
    }
}

fuzz_target!(|bytes: &[u8]| {
    read(bytes);
    // Behind a good head, so that what is mutated is not the head alone.
    read(&[&layout::head()[..], bytes].concat());
});
