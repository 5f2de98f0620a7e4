//! `cargo xtask measure`: how fast the widget's pages are, beside those of the benchmark: `open`, from navigation to the
//! rendered comparison, and `press`, from a click or key to the next frame.

use crate::{project, run};
use anyhow::{Result, bail, ensure};
use std::path::Path;
use std::process::Command;

const HELP: &str = "\
cargo xtask measure open --bench DIR [--reps N] [--apps a,b] [--cpu N] [--out FILE.json]

From navigation to a rendered comparison, on a phone-sized screen with a 4× slower CPU and Fast 3G, and by
the same method, in the same run, the pages of the side-by-side benchmark in DIR, in which `npm ci`,
`npm run data`, `(cd sizes && npm ci)` and `npm run sizes` have been run. Needs Node, Chromium (CHROMIUM names
another than /usr/bin/chromium) and the built site. Nothing else should run meanwhile.

cargo xtask measure press --bench DIR [--reps N] [--apps a,b] [--cpu A,B]

From a click or key press in the finder to the next frame, with all phones, at full speed and with a 4× slower
CPU; pages of the benchmark that are not built there are left out.";

/// The link whose page is measured.
const LINK: &str = "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26";

/// Makes the page, and hands the rest to the script.
pub fn measure(arguments: &[&str]) -> Result<()> {
    let (what, rest) = match arguments.split_first() {
        Some((what @ (&"open" | &"press"), rest)) => (*what, rest),
        _ => {
            println!("{HELP}");
            return Ok(());
        }
    };
    let Some(bench) = rest.iter().position(|argument| *argument == "--bench").and_then(|at| rest.get(at + 1)) else {
        bail!("--bench names the folder of the benchmark\n\n{HELP}");
    };
    ensure!(
        Path::new(bench).join("node_modules").is_dir()
            && (what == "press" || Path::new(bench).join("sizes/dist").is_dir()),
        "{bench} is not set up\n\n{HELP}"
    );
    let dist = project::dist();
    ensure!(dist.join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    let scripts = project::root().join("xtask").join("measure");
    if what == "press" {
        return run::run(Command::new("node").arg(scripts.join("press.mjs")).args(rest).arg("--dist").arg(&dist));
    }
    let folder = project::root().join("target").join("measure");
    crate::page::page(&[LINK, "--out", &folder.display().to_string(), "--name", "measured", "--no-picture"])?;
    let mut script = Command::new("node");
    script.arg(scripts.join("open.mjs")).args(rest);
    script.arg("--dist").arg(&dist).arg("--page").arg(folder.join("measured.html"));
    run::run(&mut script)
}
