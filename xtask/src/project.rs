//! Where the project is, and cargo's commands on it.

use crate::run;
use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    // Set by `cargo run`; the other is for a binary that is called by itself.
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or(manifest.clone(), Path::to_path_buf)
}

/// A cargo command in the project's folder: the cargo that runs us.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Where Trunk puts the site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo puts what it has built.
pub fn target() -> Result<PathBuf> {
    folder("target_directory")
}

/// Where cargo keeps what it compiles on the way: the same folder, unless it is told otherwise.
pub fn intermediate() -> Result<PathBuf> {
    folder("build_directory")
}

fn folder(key: &str) -> Result<PathBuf> {
    let mut command = cargo(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata = run::output(&mut command).context("`cargo metadata` failed")?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("reading what `cargo metadata` says")?;
    let folder = metadata.get(key).and_then(serde_json::Value::as_str);
    Ok(PathBuf::from(folder.with_context(|| format!("`cargo metadata` has no {key}"))?))
}

/// The one file in `folder` whose name starts and ends so.
pub fn only_file(folder: &Path, start: &str, end: &str) -> Result<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(start) && name.ends_with(end) {
            found.push(name);
        }
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => bail!("{} has no {start}*{end}", folder.display()),
        many => bail!("{} has several {start}*{end}: {}", folder.display(), many.join(", ")),
    }
}
