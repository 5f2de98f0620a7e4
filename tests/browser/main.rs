//! The release in dist/, in a browser: `cargo xtask test browser`, or one test of it with
//! `cargo test --test browser NAME`. One module for each part of what people do.

mod harness;
mod lifecycle;
