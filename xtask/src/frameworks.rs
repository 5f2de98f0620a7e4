//! `cargo xtask frameworks`: the apps that the browser tests open, `tests/frameworks`, built with the packages of npm.

use crate::work::{self, Work};
use crate::{project, run, setup};
use anyhow::{Context, Result, ensure};
use std::process::Command;

/// Builds them into `target/frameworks`.
pub fn build(arguments: &[&str]) -> Result<()> {
    ensure!(arguments.is_empty(), "frameworks takes no arguments");
    let packages = setup::frameworks()?;
    let target = project::target()?;
    let work = Work::begin("frameworks", "cargo xtask frameworks")?;
    // Beside the packages, since an import looks for them in the folders above, and in one of its own, since other checkouts
    // share the packages.
    let sources = packages.join(format!("apps-{}", std::process::id()));
    work::remove(&sources)?;
    let built = work::copy(&project::root().join("tests").join("frameworks"), &sources)
        .and_then(|()| {
            let contract = project::root().join("src").join("contract").join("phone-compare.d.ts");
            std::fs::copy(&contract, sources.join("phone-compare.d.ts"))
                .with_context(|| format!("copying {}", contract.display()))
        })
        .and_then(|_| {
            let posts = project::root().join("tests").join("posts");
            run::run(Command::new("node").arg("build.mjs").arg(&work.folder).arg(posts).current_dir(&sources))
        });
    work::remove(&sources)?;
    built?;
    work::replace(&target.join("frameworks"), &work.folder)
}
