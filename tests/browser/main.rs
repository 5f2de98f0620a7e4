//! The release in dist/, in a browser: `cargo xtask test browser`, or one test of it with
//! `cargo test --test browser NAME`. One module for each part of what people do.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod harness;
mod lifecycle;
mod own_data;
