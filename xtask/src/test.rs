//! `cargo xtask test`: everything that must hold before a commit is merged.

use crate::browser::{Browser, Found};
use crate::{
    contribute, css, drive, example, frameworks, hosts, package, profile, project, reader, run, setup, size, wordpress,
};
use anyhow::{Context, Result, bail, ensure};
use std::process::Command;
use std::time::{Duration, Instant};

/// Runs the named steps, or all but those that are [`APART`], to the end; then says which failed.
pub fn test(arguments: &[&str]) -> Result<()> {
    // All browser tests, in another browser than Chromium.
    if let ["browser", "--browser", name] = *arguments {
        if let Some(less) = in_browser(Browser::named(name)?)? {
            println!("passed, but {less}");
        }
        return Ok(());
    }
    if arguments == ["--list"] {
        for step in STEPS.iter().chain(&APART) {
            println!("{:<12} {}", step.name, step.what);
        }
        return Ok(());
    }
    for name in arguments {
        ensure!(
            STEPS.iter().chain(&APART).any(|step| step.name == *name),
            "there is no step `{name}`; the steps are: {}",
            STEPS.iter().chain(&APART).map(|step| step.name).collect::<Vec<_>>().join(", ")
        );
    }
    let named = STEPS.iter().chain(&APART).filter(|step| arguments.contains(&step.name));
    let chosen: Vec<&Step> = if arguments.is_empty() { STEPS.iter().collect() } else { named.collect() };

    let mut results: Vec<(&Step, Outcome, Duration)> = Vec::new();
    for step in chosen {
        println!("\n=== {}: {}", step.name, step.what);
        let failed = |name: &&str| results.iter().any(|(step, outcome, _)| step.name == *name && !outcome.passed());
        let start = Instant::now();
        let outcome = match step.after.iter().find(|name| failed(name)) {
            Some(before) => Outcome::Skipped(before),
            None => match (step.run)() {
                Ok(None) => Outcome::Passed,
                Ok(Some(less)) => Outcome::Partly(less),
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
    /// What there is to say of it although it passed: what this machine cannot have, what needed a second try.
    run: fn() -> Result<Option<String>>,
}

enum Outcome {
    Passed,
    Partly(String),
    Failed,
    Skipped(&'static str),
}

impl Outcome {
    fn passed(&self) -> bool {
        matches!(self, Outcome::Passed | Outcome::Partly(_))
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Outcome::Passed => f.write_str("passed"),
            Outcome::Partly(less) => write!(f, "passed, but {less}"),
            Outcome::Failed => f.write_str("FAILED"),
            Outcome::Skipped(before) => write!(f, "SKIPPED, because {before} did not pass"),
        }
    }
}

const STEPS: [Step; 12] = [
    Step { name: "fmt", what: "the code is formatted", after: &[], run: || whole(fmt()) },
    Step { name: "css", what: "the style sheets keep to stylelint's rules", after: &[], run: || whole(css::lint()) },
    Step { name: "clippy", what: "no warnings, as native code", after: &[], run: || whole(clippy()) },
    Step { name: "clippy-wasm", what: "no warnings, as wasm", after: &[], run: || whole(clippy_wasm()) },
    Step { name: "native", what: "unit, property and doc tests", after: &[], run: || whole(native()) },
    Step {
        name: "loader",
        what: "the loader and the builder's templates, in Node.js",
        after: &[],
        run: || whole(loader()),
    },
    Step { name: "engine", what: "the engine depends on nothing of the web", after: &[], run: || whole(engine()) },
    Step { name: "build", what: "the release build", after: &[], run: profile::build },
    Step {
        name: "size",
        what: "the release keeps to its budget",
        after: &["build"],
        run: || whole(size::size(&["--check"])),
    },
    Step { name: "browser", what: "the release in Chromium", after: &["build"], run: || in_browser(Browser::Chromium) },
    Step {
        name: "browsers",
        what: "in Firefox and WebKit, what differs between browsers",
        after: &["build"],
        run: in_browsers,
    },
    Step { name: "reader", what: "the main job by ear, with Orca", after: &["build"], run: reader::reader },
];

/// What only runs when it is named: each installs other people's programs, hundreds of megabytes of them.
const APART: [Step; 4] = [
    Step {
        name: "npm",
        what: "the npm package, with bundlers and types",
        after: &["build"],
        run: || whole(hosts::npm()),
    },
    Step {
        name: "sharing",
        what: "what others make of a static page",
        after: &["build"],
        run: || whole(hosts::sharing()),
    },
    Step {
        name: "generators",
        what: "the sites of examples/sites",
        after: &["build"],
        run: || whole(hosts::generators()),
    },
    Step { name: "wordpress", what: "the plugin in WordPress", after: &["build"], run: || whole(wordpress::test()) },
];

fn whole(done: Result<()>) -> Result<Option<String>> {
    done.map(|()| None)
}

fn fmt() -> Result<()> {
    run::run(&mut project::cargo(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    run::run(&mut project::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // `--all-targets` leaves out what `test = false` keeps out of a plain `cargo test`.
    run::run(&mut project::cargo([
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
    // As the element has it, as apps that use the components do, and the checker of the page for contributors.
    let checker = ["--package", contribute::MODULE, "--features", "module"];
    for of in [["--lib", "--bins", "--features", "split"].as_slice(), &["--lib", "--examples"], &checker] {
        let mut clippy = project::cargo(["clippy", "--target", "wasm32-unknown-unknown"]);
        run::run(clippy.args(of).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn native() -> Result<()> {
    run::run(&mut project::cargo(["test", "--workspace"]))
}

fn loader() -> Result<()> {
    run::run(
        Command::new("node")
            .args([
                "--test",
                "tests/loader/examples.test.mjs",
                "tests/loader/loader.test.mjs",
                "tests/loader/parts.test.mjs",
            ])
            .current_dir(project::root()),
    )
}

/// What the engine must never depend on, for any target.
const WEB: [&str; 6] = ["js-sys", "leptos", "phone-dataset", "serde", "wasm-bindgen", "web-sys"];

/// The crates that must be free of it.
const PURE: [&str; 4] = ["phone-engine", "phone-html", "phone-owndata", "phone-share"];

fn engine() -> Result<()> {
    PURE.into_iter().try_for_each(is_pure)
}

fn is_pure(own: &str) -> Result<()> {
    let mut command = project::cargo(["tree", "-p", own, "--edges", "normal,build", "--target", "all"]);
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

fn in_browser(browser: Browser) -> Result<Option<String>> {
    package::package(&[])?;
    example::app()?;
    example::kit(&[])?;
    frameworks::build(&[])?;
    match browser.get()? {
        Found::Here(environment) => drive::drive(browser, environment, &[]),
        Found::Not(reason) => bail!(reason),
    }
}

/// What is run in every browser each time: the tests of these names, where browsers have been found to differ or draw, measure
/// and focus by their own rules. Of the finder these are not the tests of what is found, which is worked out in the same wasm
/// everywhere. All others run there too, with `cargo xtask test browser --browser NAME`.
const EVERYWHERE: [&str; 22] = [
    "address::",
    "contribute::the_form",
    "fields::",
    "finder::a_long_list",
    "finder::all_that_is_shown",
    "finder::every_row",
    "finder::heads_stay",
    "finder::more_columns",
    "finder::no_value",
    "finder::sliders",
    "finder::suggestions",
    "finder::what_is_pressed",
    "finder::where_there_are_no_heads",
    "list::a_name",
    "list::from_right",
    "list::the_choice",
    "lifecycle::",
    "network::",
    "places::",
    "posts::",
    "refused::",
    "translated::",
];

/// A browser that this machine cannot have is left out, which is said.
fn in_browsers() -> Result<Option<String>> {
    let mut less = Vec::new();
    for browser in [Browser::Firefox, Browser::Webkit] {
        match browser.get()? {
            Found::Here(environment) => less.extend(drive::drive(browser, environment, &EVERYWHERE)?),
            Found::Not(reason) => {
                println!("==> {}: SKIPPED. {reason}", browser.name());
                less.push(format!("without {}, which cannot be had here", browser.name()));
            }
        }
    }
    Ok((!less.is_empty()).then(|| less.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::EVERYWHERE;
    use crate::project;

    #[test]
    fn what_is_run_everywhere_is_there() {
        let tests = project::root().join("tests").join("browser");
        for name in EVERYWHERE {
            let (module, start) = name.split_once("::").unwrap();
            let module = std::fs::read_to_string(tests.join(format!("{module}.rs"))).unwrap();
            assert!(module.contains(&format!("#[test]\nfn {start}")), "no test is called {name}…");
        }
    }
}
