//! Keeps the folders of the machine that builds out of what is built.
//!
//! Rust writes the path of a source file wherever code may panic. In the wasm that would tell readers the name of
//! somebody's home, and make the same commit other bytes on every machine.

use crate::project;
use anyhow::{Context, Result, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What separates the flags in `CARGO_ENCODED_RUSTFLAGS`, so that folders may have spaces in their names.
const BETWEEN: &str = "\u{1f}";

/// The compiler's newer names for functions, which tell those of one source apart: `rest` needs them.
const NAMES: &str = "-Csymbol-mangling-version=v0";

/// A variable of the environment, and its value, under which the compiler writes shorter names for the folders of this
/// machine, and functions by their full names, in addition to the flags that are set already.
pub fn flags() -> Result<(&'static str, OsString)> {
    let set = match std::env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(set) => Some(set.split(BETWEEN).map(str::to_owned).collect()),
        Err(_) => std::env::var("RUSTFLAGS").ok().map(|set| set.split_whitespace().map(str::to_owned).collect()),
    };
    // Of several that fit, the compiler takes the last: so the folders inside others come later.
    let ours = folders()?.into_iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    Ok(variable(set, ours.chain([NAMES.to_owned()]).collect()))
}

/// The variable for the wasm alone, where it can be: what is compiled for this machine stays as it is then, and is not
/// compiled a second time. It does not count beside the others, and its flags are parted by spaces.
fn variable(set: Option<Vec<String>>, ours: Vec<String>) -> (&'static str, OsString) {
    match set {
        None if !ours.iter().any(|flag| flag.contains(char::is_whitespace)) => {
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", ours.join(" ").into())
        }
        set => ("CARGO_ENCODED_RUSTFLAGS", [set.unwrap_or_default(), ours].concat().join(BETWEEN).into()),
    }
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
    folders.push(standard_library()?);
    Ok(folders)
}

/// Where the sources of the standard library are if somebody has installed them, as editors do. Only then does the compiler write
/// that folder's name; otherwise the one that it gets here.
fn standard_library() -> Result<(PathBuf, String)> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let told = |arguments: &[&str]| -> Result<String> {
        let output = Command::new(&rustc).args(arguments).output().context("running rustc")?;
        ensure!(output.status.success(), "rustc {} failed", arguments.join(" "));
        String::from_utf8(output.stdout).context("reading what rustc says")
    };
    let version = told(&["-vV"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let sources =
        PathBuf::from(told(&["--print", "sysroot"])?.trim()).join("lib").join("rustlib").join("src").join("rust");
    Ok((sources, format!("/rustc/{commit}")))
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
    fn flags_are_for_the_wasm_alone_where_they_can_be() {
        let flags = |flags: &[&str]| flags.iter().map(|&flag| flag.to_owned()).collect::<Vec<_>>();
        let (name, value) = variable(None, flags(&["-a=/b", "-c=/d"]));
        assert_eq!((name, value.to_str()), ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", Some("-a=/b -c=/d")));
        let (name, value) = variable(None, flags(&["-a=/b c"]));
        assert_eq!((name, value.to_str()), ("CARGO_ENCODED_RUSTFLAGS", Some("-a=/b c")));
        let (name, value) = variable(Some(flags(&["-x"])), flags(&["-a=/b"]));
        assert_eq!((name, value.to_str()), ("CARGO_ENCODED_RUSTFLAGS", Some("-x\u{1f}-a=/b")));
    }

    #[test]
    fn a_part_of_some_bytes_is_found() {
        assert!(contains(b"at /home/me/.cargo/x.rs", b"/home/me"));
        assert!(!contains(b"at crates/x.rs", b"/home/me"));
        assert!(!contains(b"", b"/home/me"));
    }
}
