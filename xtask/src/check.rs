//! `cargo xtask check`: the part of `test` that needs neither wasm nor a browser.

use anyhow::{Result, bail};

/// Formatting, the style sheets, clippy, the native tests, the loader and the dependencies of the engine.
pub fn check(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("check takes no `{other}`");
    }
    crate::test::test(&["fmt", "css", "clippy", "native", "loader", "engine"])
}
