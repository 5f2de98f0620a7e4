//! Makes scripts smaller with esbuild: no comments and white space; in the module's, short names and nothing that nobody calls.

use crate::run;
use crate::setup::Tools;
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

/// What readers' browsers must know: classes with private names and static blocks, as the loader has them.
const TARGET: &str = "--target=es2022";

/// The script, smaller, with its own names: optimisers concatenate scripts, and short names at the top level of two would clash.
/// `name` is what an error calls it.
pub fn minified(tools: &Tools, script: &str, name: &str) -> Result<String> {
    esbuild(tools, None, script, &["--minify-whitespace", "--minify-syntax"], name)
}

/// The module of `file`, smaller, with these of its exports.
pub fn with_exports(tools: &Tools, file: &Path, exports: &[&str]) -> Result<String> {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name().and_then(|name| name.to_str())) else {
        bail!("{} is no file", file.display());
    };
    let entry = format!("export {{ {} }} from \"./{name}\";\n", exports.join(", "));
    esbuild(tools, Some(folder), &entry, &["--minify", "--bundle", "--format=esm"], name)
}

fn esbuild(tools: &Tools, folder: Option<&Path>, script: &str, options: &[&str], name: &str) -> Result<String> {
    let mut command = tools.command("esbuild")?;
    if let Some(folder) = folder {
        command.current_dir(folder);
    }
    command.args(["--charset=utf8", "--log-level=warning", TARGET, "--loader=js"]).args(options);
    let shown = run::shown(&command);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().with_context(|| format!("cannot run `{shown}`"))?;
    // It reads all of it before it writes anything, and says itself what it does not like.
    let written = running.stdin.take().context("it is piped")?.write_all(script.as_bytes());
    let done = running.wait_with_output().with_context(|| format!("waiting for `{shown}`"))?;
    let said = String::from_utf8_lossy(&done.stderr);
    if !done.status.success() || !said.trim().is_empty() {
        bail!("minifying {name}: {}", said.trim());
    }
    written.with_context(|| format!("handing {name} to esbuild"))?;
    String::from_utf8(done.stdout).with_context(|| format!("what esbuild makes of {name} is no text"))
}
