//! `cargo xtask build`: the release, in dist/.

use crate::setup::{self, Build, TARGET};
use crate::work::{self, Work};
use crate::{paths, project, run};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Sets up what is missing and has Trunk build, in a folder of its own; dist/ is as it was until all of it is there.
pub fn build(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("build takes no `{other}`");
    }
    let work = Work::begin("build", "cargo xtask build")?;
    let tools = setup::for_build(Build::Release, Some(module(Build::Release, &work)?))?;
    let built = work.folder.join("dist");
    // Trunk would empty it, but not of a build that was interrupted.
    work::remove(&built)?;
    let folder = built.to_str().context("the folder's name is no UTF-8")?;
    println!("==> building the release (1 to 2 minutes after a change)");
    let mut trunk = tools.trunk(Build::Release, &["build", "--release", "--dist", folder])?;
    work.hand_over(&mut trunk)?;
    run::run(&mut trunk)?;
    paths::check(&built)?;
    let _alone = work::dist("cargo xtask build")?;
    work::replace(&project::dist(), &built)
}

/// What Trunk calls to have the module compiled, so that it finds that done if this has run before.
pub fn module(build: Build, work: &Work) -> Result<Command> {
    let mut cargo = project::cargo(["build", "--target", TARGET, "--bin", "phone-compare", "--features", "split"]);
    if build == Build::Release {
        cargo.arg("--release");
    }
    cargo.envs(build.environment()?);
    work.hand_over(&mut cargo)?;
    Ok(cargo)
}
