//! The wasm module that the loader fetches: the library's exports and nothing else.

// Links the library, whose exports the loader calls.
use phone_compare as _;

fn main() {}
