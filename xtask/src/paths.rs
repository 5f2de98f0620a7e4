//! Keeps the folders of the machine that builds out of what is built.
//!
//! Rust writes the path of a source file wherever code may panic. In the wasm that would tell readers the name of
//! somebody's home, and make the same commit other bytes on every machine.

use crate::project;
use anyhow::{Context, Result, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What separates the flags in `CARGO_ENCODED_RUSTFLAGS`, so that folders may have spaces in their names.
const BETWEEN: &str = "\u{1f}";

/// The value of `CARGO_ENCODED_RUSTFLAGS` under which the compiler writes shorter names for the folders of this machine, in
/// addition to the flags that are set already.
pub fn flags() -> Result<OsString> {
    let mut flags: Vec<String> = match std::env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(set) => set.split(BETWEEN).map(str::to_owned).collect(),
        Err(_) => {
            let set = std::env::var("RUSTFLAGS").unwrap_or_default();
            set.split_whitespace().map(str::to_owned).collect()
        }
    };
    flags.retain(|flag| !flag.is_empty());
    // Of several that fit, the compiler takes the last: so the folders inside others come later.
    for (folder, name) in folders()? {
        flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
    }
    Ok(flags.join(BETWEEN).into())
}

/// The folders that sources are in, and what they are called instead.
fn folders() -> Result<Vec<(PathBuf, String)>> {
    let mut folders = Vec::new();
    let home = cargo_home();
    if let Some(home) = &home {
        folders.push((home.clone(), "cargo".to_owned()));
        // One for each registry, whose name differs from machine to machine.
        let registries = std::fs::read_dir(home.join("registry").join("src")).into_iter().flatten().flatten();
        folders.extend(registries.map(|entry| (entry.path(), "crates".to_owned())));
    }
    // Usually inside the project, but it may be anywhere.
    folders.push((project::intermediate()?, "target".to_owned()));
    folders.push((project::root(), "phone-compare".to_owned()));
    Ok(folders)
}

fn cargo_home() -> Option<PathBuf> {
    let set = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    set.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// Fails if a wasm file in `dist` names a folder of this machine.
pub fn check(dist: &Path) -> Result<()> {
    let mut secret: Vec<String> = folders()?.into_iter().map(|(folder, _)| folder.display().to_string()).collect();
    secret.extend(std::env::home_dir().map(|home| home.display().to_string()));
    // Of a machine whose only user lives in `/` nothing can be told.
    secret.retain(|folder| folder.len() > 1);
    for entry in std::fs::read_dir(dist).with_context(|| format!("reading {}", dist.display()))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "wasm") {
            continue;
        }
        let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        let named = secret.iter().find(|folder| contains(&bytes, folder.as_bytes()));
        ensure!(named.is_none(), "{} names the folder {}", path.display(), named.map_or("", |name| name));
    }
    Ok(())
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_some_bytes_is_found() {
        assert!(contains(b"at /home/me/.cargo/x.rs", b"/home/me"));
        assert!(!contains(b"at crates/x.rs", b"/home/me"));
        assert!(!contains(b"", b"/home/me"));
    }
}
