//! `cargo xtask build`: the release, in dist/.

use crate::work::{self, Work};
use crate::{paths, project, run, setup};
use anyhow::{Context, Result, bail};

/// Sets up what is missing and has Trunk build, in a folder of its own; dist/ is as it was until all of it is there.
pub fn build(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("build takes no `{other}`");
    }
    let tools = setup::tools()?;
    let work = Work::begin("build", "cargo xtask build")?;
    let built = work.folder.join("dist");
    // Trunk would empty it, but not of a build that was interrupted.
    work::remove(&built)?;
    let folder = built.to_str().context("the folder's name is no UTF-8")?;
    let mut trunk = tools.trunk(&["build", "--release", "--dist", folder])?;
    work.hand_over(&mut trunk)?;
    run::run(&mut trunk)?;
    paths::check(&built)?;
    let _alone = work::dist("cargo xtask build")?;
    work::replace(&project::dist(), &built)
}
