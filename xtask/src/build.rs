//! `cargo xtask build`: the release, in dist/.

use crate::{paths, project, run, setup};
use anyhow::{Result, bail};

/// Sets up what is missing and has Trunk build.
pub fn build(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("build takes no `{other}`");
    }
    run::run(&mut setup::tools()?.trunk(&["build", "--release"])?)?;
    paths::check(&project::dist())
}
