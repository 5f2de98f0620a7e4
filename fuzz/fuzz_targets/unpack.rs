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

fuzz_target!(|bytes: &[u8]| {
    let _ = unpack(bytes);
    // Behind a good head, so that what is mutated is not the head alone.
    let _ = unpack(&[&layout::head()[..], bytes].concat());
});
