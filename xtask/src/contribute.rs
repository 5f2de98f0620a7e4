//! The page on which people write data files, and the checker that it runs: a wasm module of its own, which no post fetches.

use crate::setup::{self, Build};
use crate::work::Work;
use crate::{integrity, phones, project, run, split};
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// The files of the page in site/, and what they are called beside the widget.
const FILES: [(&str, &str); 4] = [
    ("contribute.html", "contribute.html"),
    ("contribute.css", "contribute.css"),
    ("contribute.js", "contribute.js"),
    ("check.js", "contribute-check.js"),
];

/// Adds the page with the checker of this build to `staging`. `site` is the name of the style sheet that all pages have.
pub fn write(staging: &Path, build: Build, files: &split::Files, site: &str) -> Result<()> {
    let checker = checker(staging, build)?;
    save(&staging.join("contribute-brands.txt"), files.second_brands.as_bytes())?;
    let repository = repository()?;
    let head = phones::HEAD.to_string();
    let values = [
        ("{{site}}", site),
        ("{{checker}}", &checker),
        ("{{phones}}", &files.phones),
        ("{{head}}", &head),
        ("{{repository}}", &repository),
    ];
    for (source, name) in FILES {
        let path = project::root().join("site").join(source);
        let mut text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        for (place, value) in values {
            text = text.replace(place, value);
        }
        ensure!(!text.contains("{{"), "site/{source} has a place that nothing fills");
        save(&staging.join(name), text.as_bytes())?;
    }
    Ok(())
}

/// Compiles the checker and returns the name of its file. `build` has it compiled beside the widget, and then it is done.
fn checker(staging: &Path, build: Build) -> Result<String> {
    // Trunk hands on the flags and folders that the widget was compiled with.
    let mut cargo = project::cargo(["build", "--quiet", "--target", setup::TARGET]);
    cargo.args(["--package", MODULE, "--bin", MODULE, "--features", "module"]);
    let profile = match build {
        Build::Release => {
            cargo.arg("--release");
            "release"
        }
        Build::Debug => "debug",
    };
    run::run(&mut cargo)?;
    let built = project::target()?.join(setup::TARGET).join(profile).join(MODULE).with_extension("wasm");
    let work = Work::begin("check", "cargo xtask finish")?;
    let own = work.folder.join("check.wasm");
    std::fs::copy(&built, &own).with_context(|| format!("copying {}", built.display()))?;
    if build == Build::Release {
        split::optimise(&setup::for_build(build, None)?, vec![own.clone()])?;
    }
    let bytes = std::fs::read(&own).with_context(|| format!("reading {}", own.display()))?;
    let name = format!("contribute-{}.wasm", integrity::short(&bytes));
    save(&staging.join(&name), &bytes)?;
    Ok(name)
}

/// The crate of the checker, and its program, which is the module.
pub const MODULE: &str = "phone-check";

/// Where the page sends people, from `repository` in Cargo.toml; empty where nobody has set it.
fn repository() -> Result<String> {
    let manifest = std::fs::read_to_string(project::root().join("Cargo.toml")).context("reading Cargo.toml")?;
    let manifest: toml::Table = manifest.parse().context("reading Cargo.toml")?;
    let set = manifest.get("workspace").and_then(|all| all.get("package")).and_then(|all| all.get("repository"));
    let address = set.and_then(toml::Value::as_str).unwrap_or_default().trim_end_matches('/');
    ensure!(
        address.is_empty() || address.starts_with("https://") && !address.contains(['"', '<', '&']),
        "`repository` in Cargo.toml must be an https address"
    );
    Ok(address.to_owned())
}

fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}
