//! `cargo xtask reproduce`: whether the release is the same bytes, whichever folder it is built in.

use crate::{project, run};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the commit that is checked out in two fresh clones, in folders of other names, and compares each file.
pub fn reproduce(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("reproduce takes no `{other}`");
    }
    let place = std::env::temp_dir().join(format!("phone-compare-{}", std::process::id()));
    let built = ["one", "another folder"].map(|name| build(&place.join(name)));
    let [one, other] = built;
    let (one, other) = (one?, other?);
    let names: Vec<&String> = one.keys().chain(other.keys()).collect();
    let differing: Vec<&String> = names.into_iter().filter(|name| one.get(*name) != other.get(*name)).collect();
    ensure!(differing.is_empty(), "these files differ, in {}: {differing:?}", place.display());
    std::fs::remove_dir_all(&place).with_context(|| format!("removing {}", place.display()))?;
    println!("{} files, the same in both folders", one.len());
    Ok(())
}

/// The files of the release, built in a clone of the project in this folder.
fn build(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    println!("==> building in {}", folder.display());
    run::run(Command::new("git").args(["clone", "--quiet"]).arg(project::root()).arg(folder))?;
    let mut build = project::cargo(["xtask", "build"]);
    // Each with a target folder of its own: what one has compiled would be the same to the other.
    build.current_dir(folder).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
    run::run(&mut build)?;
    files(&folder.join("dist"))
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("reading {}", path.display()));
    let entries = std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().filter(|path| path.is_file()).map(|path| Ok((name(path), read(path)?))).collect()
}
