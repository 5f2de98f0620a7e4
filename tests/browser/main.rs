//! The release in dist/, in a browser: `cargo xtask test browser`, or one test of it with
//! `cargo test --test browser NAME`. One module for each part of what people do.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod harness;
mod steps;

mod address;
mod api;
mod axe;
mod builder;
mod compare;
mod components;
mod contract;
mod contribute;
mod driven;
mod embedded;
mod everybody;
mod fields;
mod finder;
mod frameworks;
mod interfering;
mod journey;
mod keyboard;
mod kit;
mod languages;
mod leak_post;
mod letters;
mod lifecycle;
mod like;
mod link;
mod list;
mod locale;
mod network;
mod opening;
mod own_data;
mod package;
mod page;
mod phones;
mod pictures;
mod places;
mod posts;
mod reader;
mod refused;
mod share;
mod soak;
mod spoken;
mod time;
mod translated;
mod written;
