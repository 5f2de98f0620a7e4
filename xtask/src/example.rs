//! The example of an app that uses the components, built as such an app is: without the feature `split`, by cargo and
//! wasm-bindgen alone. The browser tests open it.

use crate::work::{self, Work};
use crate::{project, run, setup};
use anyhow::Result;

/// Builds it into `target/leptos-app`.
pub fn build() -> Result<()> {
    let tools = setup::tools()?;
    run::run(&mut run::cargo(["build", "--target", "wasm32-unknown-unknown", "--example", "leptos_app"]))?;
    let target = project::target()?;
    let linked = target.join("wasm32-unknown-unknown").join("debug").join("examples").join("leptos_app.wasm");
    let work = Work::begin("example", "cargo xtask test browser")?;
    let mut command = tools.command("wasm-bindgen")?;
    command.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&work.folder).arg(linked);
    run::run(&mut command)?;
    work::replace(&target.join("leptos-app"), &work.folder)
}
