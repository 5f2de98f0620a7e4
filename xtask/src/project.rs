//! Where the project is.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    // Set by `cargo run`; the other is for a binary that is called by itself.
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or(manifest.clone(), Path::to_path_buf)
}

/// Where Trunk puts the site.
pub fn dist() -> PathBuf {
    root().join("dist")
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
