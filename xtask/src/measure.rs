//! `cargo xtask measure open`: from navigation to the rendered comparison, beside the pages of the benchmark.

use crate::{project, run};
use anyhow::{Result, bail, ensure};
use std::path::Path;
use std::process::Command;

const HELP: &str = "\
cargo xtask measure open --bench DIR [--reps N] [--apps a,b] [--cpu N] [--out FILE.json]

From navigation to a rendered comparison, on a phone-sized screen with a 4× slower CPU and Fast 3G, and by
the same method, in the same run, the pages of the side-by-side benchmark in DIR, in which `npm ci`,
`npm run data`, `(cd sizes && npm ci)` and `npm run sizes` have been run. Needs Node, Chromium (CHROMIUM names
another than /usr/bin/chromium) and the built site. Nothing else should run meanwhile.";

/// The link whose page is measured.
const LINK: &str = "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26";

/// Makes the page, and hands the rest to the script.
pub fn measure(arguments: &[&str]) -> Result<()> {
    let Some((&"open", rest)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    let Some(bench) = rest.iter().position(|argument| *argument == "--bench").and_then(|at| rest.get(at + 1)) else {
        bail!("--bench names the folder of the benchmark\n\n{HELP}");
    };
    ensure!(
        Path::new(bench).join("node_modules").is_dir() && Path::new(bench).join("sizes/dist").is_dir(),
        "{bench} is not set up\n\n{HELP}"
    );
    let dist = project::dist();
    ensure!(dist.join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    let folder = project::root().join("target").join("measure");
    crate::page::page(&[LINK, "--out", &folder.display().to_string(), "--name", "measured", "--no-picture"])?;
    let mut script = Command::new("node");
    script.arg(project::root().join("xtask").join("measure").join("open.mjs")).args(rest);
    script.arg("--dist").arg(&dist).arg("--page").arg(folder.join("measured.html"));
    run::run(&mut script)
}
