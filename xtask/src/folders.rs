//! Where cargo puts what it compiles, which is not always below the project.

use crate::run;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Where cargo puts what it has built.
pub fn target() -> Result<PathBuf> {
    folder("target_directory")
}

/// Where cargo keeps what it compiles on the way: the same folder, unless it is told otherwise.
pub fn intermediate() -> Result<PathBuf> {
    folder("build_directory")
}

fn folder(key: &str) -> Result<PathBuf> {
    let mut command = run::cargo(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata = run::output(&mut command).context("`cargo metadata` failed")?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("reading what `cargo metadata` says")?;
    let folder = metadata.get(key).and_then(serde_json::Value::as_str);
    Ok(PathBuf::from(folder.with_context(|| format!("`cargo metadata` has no {key}"))?))
}
