//! Any text may be a link: reading it must not panic, and what was read must come back when it is written and
//! read again.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run link fuzz/corpus/link fuzz/seeds/link
//! ```
//!
//! An input that crashes it goes into `tests/links/v1.json` with the state that it should show, where a plain
//! `cargo test` replays it ever after.

#![no_main]

use libfuzzer_sys::fuzz_target;
use phone_compare::inside::{attributes, link};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // As it is, behind a good head, and as somebody else's part of an address.
    for text in [text.to_string(), format!("v1;{text}"), link::find(&text, "pc").unwrap_or_default().into_owned()] {
        let (state, _) = link::read(&text);
        let written = link::write(&state);
        assert_eq!(link::read(&written), (state.clone(), vec![]), "{text:?} was written as {written:?}");
        let address = link::replace(&text, "pc", Some(&written));
        assert_eq!(link::find(&format!("#{address}"), "pc").as_deref(), Some(&*written), "{text:?} became {address:?}");
        let asked = attributes::write(&state);
        let _ = attributes::read(|name| asked.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone()));
    }
});
