//! The examples, built as an app is that uses the components: without the feature `split`, by cargo and wasm-bindgen alone.
//! The browser tests open them.

use crate::work::{self, Work};
use crate::{project, run, setup};
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// The Leptos app, into `target/leptos-app`.
pub fn app() -> Result<()> {
    build("leptos_app", "leptos-app", &[])
}

/// `cargo xtask kit`: the page of the kit, into `target/kit`.
pub fn kit(arguments: &[&str]) -> Result<()> {
    ensure!(arguments.is_empty(), "kit takes no arguments");
    build("kit_page", "kit", &["site/kit.html", "site/kit.css", "site/kit.js", "style/site.css"])?;
    println!("{}", project::target()?.join("kit").join("kit.html").display());
    Ok(())
}

fn build(example: &str, folder: &str, beside: &[&str]) -> Result<()> {
    let tools = setup::tools()?;
    run::run(&mut project::cargo(["build", "--target", "wasm32-unknown-unknown", "--example", example]))?;
    let target = project::target()?;
    let linked = target.join("wasm32-unknown-unknown").join("debug").join("examples").join(format!("{example}.wasm"));
    let work = Work::begin(folder, "cargo xtask test browser")?;
    let mut command = tools.command("wasm-bindgen")?;
    command.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&work.folder).arg(linked);
    run::run(&mut command)?;
    for file in beside {
        let name = Path::new(file).file_name().with_context(|| format!("{file} has no name"))?;
        std::fs::copy(project::root().join(file), work.folder.join(name)).with_context(|| format!("copying {file}"))?;
    }
    work::replace(&target.join(folder), &work.folder)
}
