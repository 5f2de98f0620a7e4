//! `wasm-split LINKED FOLDER NAME`: splits a linked module into files in FOLDER, of which NAME.wasm is the main one.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match split(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn split(arguments: &[String]) -> Result<()> {
    let [linked, folder, name] = arguments else { bail!("usage: wasm-split LINKED FOLDER NAME") };
    let module = std::fs::read(linked).with_context(|| format!("reading {linked}"))?;
    let folder = Path::new(folder);
    let (main, script) = (folder.join(format!("{name}.wasm")), format!("./{name}.js"));
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = &script;
    match wasm_split_cli_support::transform(options) {
        Ok(_) => Ok(()),
        Err(error) => bail!("splitting {linked}: {error:?}"),
    }
}
