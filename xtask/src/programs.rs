//! The programs of xtask/tools, wasm-bindgen and wasm-split, compiled from this checkout and kept outside of it.
//!
//! The folder is named by what they are made of, so that two checkouts with other versions never take each other's.

use crate::{integrity, project};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "xtask-tools";

/// What cargo calls them, and what they are installed as.
const PROGRAMS: [(&str, &str); 2] = [("bind", "wasm-bindgen"), ("split", "wasm-split")];

/// The folder inside `cache` for those of this checkout.
pub fn folder(cache: &Path) -> Result<PathBuf> {
    let read = |path: PathBuf| std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()));
    let lock = read(project::root().join("Cargo.lock"))?;
    let mut made_of = versions(&lock, PACKAGE)?;
    let own = project::root().join("xtask").join("tools");
    made_of.push(read(own.join("Cargo.toml"))?);
    for (source, _) in PROGRAMS {
        made_of.push(read(own.join("src").join("bin").join(format!("{source}.rs")))?);
    }
    Ok(cache.join(format!("wasm-{}", integrity::short(made_of.join("\n").as_bytes()))))
}

/// Whether they are there.
pub fn are_in(folder: &Path) -> bool {
    PROGRAMS.iter().all(|(_, name)| folder.join(executable(name)).is_file())
}

/// What compiles them.
pub fn compile() -> Result<Command> {
    let mut command = project::cargo(["build", "--package", PACKAGE, "--profile", "tools", "--target-dir"]);
    command.arg(project::intermediate()?);
    // What is set for the wasm is not meant for its tools, nor is another folder for what is compiled on the way.
    for variable in ["CARGO_BUILD_TARGET", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_BUILD_DIR"] {
        command.env_remove(variable);
    }
    Ok(command)
}

/// Puts what has been compiled into the folder.
pub fn install(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let compiled = project::intermediate()?.join("tools");
    for (source, name) in PROGRAMS {
        let (from, to) = (compiled.join(executable(source)), folder.join(executable(name)));
        // Another checkout may be using or writing it at this moment.
        let new = folder.join(format!("{name}.{}", std::process::id()));
        std::fs::copy(&from, &new).with_context(|| format!("copying {}", from.display()))?;
        std::fs::rename(&new, &to).with_context(|| format!("renaming {} to {}", new.display(), to.display()))?;
    }
    Ok(())
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// A package and everything that it depends on, with the versions of a lock file, sorted.
fn versions(lock: &str, package: &str) -> Result<Vec<String>> {
    let lock: toml::Table = lock.parse().context("reading Cargo.lock")?;
    // By "name" and by "name version": the lock file uses the shorter where there is one version only.
    let mut known: BTreeMap<String, (String, Vec<&str>)> = BTreeMap::new();
    for entry in lock.get("package").and_then(toml::Value::as_array).into_iter().flatten() {
        let text = |key: &str| entry.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        let depends = entry.get("dependencies").and_then(toml::Value::as_array).into_iter().flatten();
        let depends: Vec<&str> = depends.filter_map(toml::Value::as_str).collect();
        let full = format!("{} {}", text("name"), text("version"));
        known.insert(text("name").to_owned(), (full.clone(), depends.clone()));
        known.insert(full.clone(), (full, depends));
    }
    let mut found = BTreeSet::new();
    let mut open = vec![package];
    while let Some(name) = open.pop() {
        let (full, depends) = known.get(name).with_context(|| format!("Cargo.lock has no {name}"))?;
        if found.insert(full.clone()) {
            open.extend(depends);
        }
    }
    Ok(found.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
        [[package]]
        name = "tools"
        version = "1.0.0"
        dependencies = ["parser 2.0.0", "walker"]

        [[package]]
        name = "parser"
        version = "1.0.0"
        dependencies = ["other"]

        [[package]]
        name = "parser"
        version = "2.0.0"

        [[package]]
        name = "walker"
        version = "0.3.1"
        dependencies = ["parser 2.0.0", "tools"]
    "#;

    #[test]
    fn all_that_a_package_is_made_of_is_listed_once() {
        assert_eq!(versions(LOCK, "tools").unwrap(), ["parser 2.0.0", "tools 1.0.0", "walker 0.3.1"]);
        let newer = LOCK.replace("0.3.1", "0.3.2");
        assert_ne!(versions(LOCK, "tools").unwrap(), versions(&newer, "tools").unwrap());
        assert_eq!(versions(LOCK, "none").unwrap_err().to_string(), "Cargo.lock has no none");
    }

    #[test]
    fn the_lock_file_pins_the_tools_to_the_wasm() {
        let lock = std::fs::read_to_string(project::root().join("Cargo.lock")).unwrap();
        let shared = |package: &str| {
            let versions = versions(&lock, package).unwrap();
            versions.into_iter().find(|one| one.starts_with("wasm-bindgen-shared "))
        };
        assert!(shared(PACKAGE).is_some());
        assert_eq!(shared(PACKAGE), shared("phone-compare"));
    }
}
