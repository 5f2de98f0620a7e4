//! `cargo xtask bench`: the engine against others, side by side.

use crate::{browser, project, run, setup};
use anyhow::{Context, Result};
use std::process::Command;

const HELP: &str = "\
cargo xtask bench [OPTION…]

Runs the scripted session of bench/README.md in headless Chromium: every engine, ours among them, over 1,000,
10,000 and 100,000 devices, each time in a fresh browser, in turn. Prints the median, the 95th percentile and the
maximum of each, and ours as ratios. Every answer is compared with the oracle's. Needs Node.js and npm.

  --n A,B        numbers of devices (1000,10000,100000)
  --engines A,B  engines (all; see bench/engines/index.mjs)
  --reps N       how often (3)
  --cpu N        the page's processor slowed down so many times (1)
  --simd         our engine with vector instructions, which the widget does without
  --packed       only the time from packed phones to the first answer";

/// Our engine as bench/README.md wants it: a folder with ours.js and what it imports.
const OURS: &str = "target/bench-ours";

/// Builds our engine, makes the devices and runs the benchmark.
pub fn bench(arguments: &[&str]) -> Result<()> {
    if arguments.contains(&"--help") {
        println!("{HELP}");
        return Ok(());
    }
    let simd = arguments.contains(&"--simd");
    browser::set_up()?;
    build(simd)?;
    let folder = project::root().join("bench");
    if !folder.join("node_modules").is_dir() {
        run::run(run::npm(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    }
    if !folder.join("data/phones-100000.json").is_file() {
        run::run(run::npm(["run", "--silent", "data"]).current_dir(&folder))?;
    }
    let vendor = format!("ours={}", project::root().join(OURS).display());
    let node = |script: &str| {
        let mut command = Command::new("node");
        command.current_dir(&folder).arg(script).args(["--vendor", &vendor]);
        command
    };
    if arguments.contains(&"--packed") {
        run::run(&mut project::cargo(["run", "--quiet", "--release", "-p", "bench-ours", "--example", "pack"]))?;
        return run::run(&mut node("packed.mjs"));
    }
    let others = arguments.iter().filter(|argument| **argument != "--simd");
    run::run(node("bench-browser.mjs").args(others))
}

fn build(simd: bool) -> Result<()> {
    let tools = setup::tools()?;
    let profile = ["build", "-p", "bench-ours", "--target", "wasm32-unknown-unknown", "--profile", "bench-wasm"];
    let flags = if simd { "-C target-feature=+simd128" } else { "" };
    // A folder of its own for each, so that the flags of one do not have all of the other compiled again.
    let target = project::root().join("target").join(if simd { "bench-simd" } else { "bench-plain" });
    run::run(project::cargo(profile).env("RUSTFLAGS", flags).env("CARGO_TARGET_DIR", &target))?;
    let wasm = target.join("wasm32-unknown-unknown/bench-wasm/bench_ours.wasm");
    run::run(
        tools.command("wasm-bindgen")?.args(["--target", "web", "--no-typescript", "--out-dir", OURS]).arg(&wasm),
    )?;
    let bound = format!("{OURS}/bench_ours_bg.wasm");
    let features = ["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];
    let mut optimise = tools.command("wasm-opt")?;
    // Not all of the start as one large function, which a browser takes long to compile anew.
    optimise.args(["-O3", "--one-caller-inline-max-function-size", "10"]);
    optimise.args(["--enable-mutable-globals", "--enable-reference-types", "--enable-multivalue"]);
    optimise.args(features).args(simd.then_some("--enable-simd")).args([&bound, "-o", &bound]);
    run::run(&mut optimise)?;
    let from = project::root().join("bench/ours/ours.js");
    std::fs::copy(&from, project::root().join(OURS).join("ours.js"))
        .with_context(|| format!("copying {}", from.display()))?;
    Ok(())
}
