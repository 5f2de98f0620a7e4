//! `cargo xtask build`: the release, in dist/.

use crate::setup::{self, Build, TARGET, Tools};
use crate::work::{self, Work};
use crate::{contribute, paths, phones, project, run};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Sets up what is missing and has Trunk build, in a folder of its own; dist/ is as it was until all of it is there. With
/// `--synthetic N`, N made-up phones take the place of those in data/.
pub fn build(arguments: &[&str]) -> Result<()> {
    let synthetic = match arguments {
        [] => None,
        ["--synthetic", count] => Some(count.parse::<usize>().with_context(|| format!("`{count}` is no number"))?),
        _ => bail!("usage: cargo xtask build [--synthetic N]"),
    };
    let work = Work::begin("build", "cargo xtask build")?;
    println!("==> building the release (1 to 2 minutes after a change)");
    let built = work.folder.join("dist");
    let made_up = synthetic.map(|count| (phones::SYNTHETIC, count.to_string().into()));
    release(&work, &built, made_up)?;
    paths::check(&built)?;
    let _alone = work::dist("cargo xtask build")?;
    work::replace(&project::dist(), &built)
}

/// Has Trunk build the release into a folder, with a variable of the environment for what it calls.
pub fn release(work: &Work, built: &Path, variable: Option<(&str, OsString)>) -> Result<()> {
    let tools = prepared(Build::Release, work)?;
    // Trunk would empty it, but not of a build that was interrupted.
    work::remove(built)?;
    let folder = built.to_str().context("the folder's name is no UTF-8")?;
    let mut trunk = tools.trunk(Build::Release, &["build", "--release", "--dist", folder])?;
    work.hand_over(&mut trunk)?;
    run::run(trunk.envs(variable))
}

/// Sets up what is missing, and has both modules compiled, so that Trunk and `finish` find that done: the small one on another
/// processor while the widget's is linked, which only one can do.
pub fn prepared(build: Build, work: &Work) -> Result<Tools> {
    let tools = setup::for_build(build, Some(modules(build, work)?))?;
    run::run(&mut modules(build, work)?)?;
    Ok(tools)
}

/// Compiles the widget's module as Trunk does, and that of the checker.
fn modules(build: Build, work: &Work) -> Result<Command> {
    let mut cargo = project::cargo(["build", "--target", TARGET]);
    for (package, feature) in [("phone-compare", "split"), (contribute::MODULE, "module")] {
        cargo.args(["--package", package, "--bin", package, "--features", &format!("{package}/{feature}")]);
    }
    if build == Build::Release {
        cargo.arg("--release");
    }
    cargo.envs(build.environment()?);
    work.hand_over(&mut cargo)?;
    Ok(cargo)
}
