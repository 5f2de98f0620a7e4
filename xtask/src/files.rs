//! Reading and writing whole files, with errors that name them.

use anyhow::{Context, Result};
use std::path::Path;

/// The text of a file.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Writes a file with this content, in the place of what it had.
pub fn write(path: &Path, content: &(impl AsRef<[u8]> + ?Sized)) -> Result<()> {
    std::fs::write(path, content).with_context(|| format!("writing {}", path.display()))
}
