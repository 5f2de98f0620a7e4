//! `cargo xtask test`: everything that must hold before a commit is merged.

use crate::{browser, build, package, project, run, setup, size};
use anyhow::{Context, Result, bail, ensure};
use std::time::{Duration, Instant};

/// Runs the named steps, or all of them, to the end; then says which failed.
pub fn test(arguments: &[&str]) -> Result<()> {
    if arguments == ["--list"] {
        for step in STEPS {
            println!("{:<12} {}", step.name, step.what);
        }
        return Ok(());
    }
    for name in arguments {
        ensure!(
            STEPS.iter().any(|step| step.name == *name),
            "there is no step `{name}`; the steps are: {}",
            STEPS.map(|step| step.name).join(", ")
        );
    }
    let chosen = STEPS.iter().filter(|step| arguments.is_empty() || arguments.contains(&step.name));

    let mut results: Vec<(&Step, Outcome, Duration)> = Vec::new();
    for step in chosen {
        println!("\n=== {}: {}", step.name, step.what);
        let failed = |name: &&str| results.iter().any(|(step, outcome, _)| step.name == *name && !outcome.passed());
        let start = Instant::now();
        let outcome = match step.after.iter().find(|name| failed(name)) {
            Some(before) => Outcome::Skipped(before),
            None => match (step.run)() {
                Ok(()) => Outcome::Passed,
                Err(error) => {
                    eprintln!("error: {error:#}");
                    Outcome::Failed
                }
            },
        };
        results.push((step, outcome, start.elapsed()));
    }

    println!("\n=== what ran");
    for (step, outcome, time) in &results {
        println!("{:<12} {:>6.1} s  {outcome}", step.name, time.as_secs_f64());
    }
    let failures = results.iter().filter(|(_, outcome, _)| !outcome.passed()).count();
    match failures {
        0 => Ok(()),
        1 => bail!("one step of {} did not pass", results.len()),
        n => bail!("{n} steps of {} did not pass", results.len()),
    }
}

struct Step {
    name: &'static str,
    what: &'static str,
    /// Steps whose failure makes this one pointless.
    after: &'static [&'static str],
    run: fn() -> Result<()>,
}

enum Outcome {
    Passed,
    Failed,
    Skipped(&'static str),
}

impl Outcome {
    fn passed(&self) -> bool {
        matches!(self, Outcome::Passed)
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Outcome::Passed => f.write_str("passed"),
            Outcome::Failed => f.write_str("FAILED"),
            Outcome::Skipped(before) => write!(f, "SKIPPED, because {before} did not pass"),
        }
    }
}

const STEPS: [Step; 8] = [
    Step { name: "fmt", what: "the code is formatted", after: &[], run: fmt },
    Step { name: "clippy", what: "no warnings, as native code", after: &[], run: clippy },
    Step { name: "clippy-wasm", what: "no warnings, as wasm", after: &[], run: clippy_wasm },
    Step { name: "native", what: "unit, property and doc tests", after: &[], run: native },
    Step { name: "engine", what: "the engine depends on nothing of the web", after: &[], run: engine },
    Step { name: "build", what: "the release build", after: &[], run: || build::build(&[]) },
    Step { name: "size", what: "the release keeps to its budget", after: &["build"], run: || size::size(&["--check"]) },
    Step { name: "browser", what: "the release in a browser", after: &["build"], run: in_browser },
];

fn fmt() -> Result<()> {
    run::run(&mut run::cargo(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    run::run(&mut run::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // `--all-targets` leaves out what `test = false` keeps out of a plain `cargo test`.
    run::run(&mut run::cargo([
        "clippy",
        "--test",
        "browser",
        "--test",
        "shot",
        "--test",
        "static_page",
        "--",
        "-D",
        "warnings",
    ]))
}

fn clippy_wasm() -> Result<()> {
    setup::target()?;
    let target = ["--target", "wasm32-unknown-unknown", "--lib", "--bins"];
    run::run(run::cargo(["clippy"]).args(target).args(["--", "-D", "warnings"]))
}

fn native() -> Result<()> {
    run::run(&mut run::cargo(["test", "--workspace"]))
}

/// What the engine must never depend on, for any target.
const WEB: [&str; 6] = ["js-sys", "leptos", "phone-dataset", "serde", "wasm-bindgen", "web-sys"];

/// The crates that must be free of it.
const PURE: [&str; 3] = ["phone-engine", "phone-owndata", "phone-share"];

fn engine() -> Result<()> {
    PURE.into_iter().try_for_each(is_pure)
}

fn is_pure(own: &str) -> Result<()> {
    let mut command = run::cargo(["tree", "-p", own, "--edges", "normal,build", "--target", "all"]);
    command.args(["--prefix", "none", "--format", "{p}"]);
    let tree = run::output(&mut command).with_context(|| format!("`{}` failed", run::shown(&command)))?;
    let names = || tree.lines().filter_map(|line| line.split_whitespace().next());
    ensure!(names().any(|name| name == own), "cargo tree does not list {own} itself:\n{tree}");
    let found: Vec<&str> = WEB.into_iter().filter(|web| names().any(|name| name == *web)).collect();
    ensure!(
        found.is_empty(),
        "{own} depends on {}; see `cargo tree -p {own} --target all -i {}`",
        found.join(", "),
        found.first().unwrap_or(&"")
    );
    println!("{own} is free of {}", WEB.join(", "));
    Ok(())
}

fn in_browser() -> Result<()> {
    ensure!(project::dist().join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    browser::set_up()?;
    package::package(&[])?;
    let mut tests = run::cargo(["test", "--test", "browser"]);
    if std::env::var_os("AXE_CORE").is_none() {
        tests.env("AXE_CORE", setup::axe()?);
    }
    run::run(&mut tests)
}
