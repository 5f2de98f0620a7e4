//! The style sheets, judged by stylelint.

use crate::{project, run, setup};
use anyhow::Result;
use std::process::Command;

/// All style sheets of ours. Those in `tests/posts` are what hosts have, as they have it.
const SHEETS: [&str; 3] = ["style/**/*.css", "site/**/*.css", "src/**/*.css"];

/// Whether the style sheets are written as `xtask/stylelint/stylelint.config.mjs` says.
pub fn lint() -> Result<()> {
    let folder = setup::stylelint()?;
    let config = project::root().join("xtask").join("stylelint").join("stylelint.config.mjs");
    let mut command = Command::new("node");
    command.arg(folder.join("node_modules").join("stylelint").join("bin").join("stylelint.mjs"));
    command.arg("--config").arg(config).arg("--config-basedir").arg(&folder).args(SHEETS);
    run::run(command.current_dir(project::root()))
}
