//! The page on which people write data files, and the checker that it runs: a wasm module of its own, which no post fetches.

use crate::setup::{self, Build};
use crate::work::Work;
use crate::{files, integrity, phones, project, run, split};
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// The files of the page in site/, and what they are called beside the widget.
const FILES: [(&str, &str); 4] = [
    ("contribute.html", "contribute.html"),
    ("contribute.css", "contribute.css"),
    ("contribute.js", "contribute.js"),
    ("check.js", "contribute-check.js"),
];

/// Adds the page to `staging`. `checker` and `site` are the names of the checker's file and of the style sheet that all pages
/// have.
pub fn write(staging: &Path, checker: &str, files: &split::Files, site: &str) -> Result<()> {
    files::write(&staging.join("contribute-brands.txt"), files.phones.second_brands.as_bytes())?;
    let manifest = std::fs::read_to_string(project::root().join("Cargo.toml")).context("reading Cargo.toml")?;
    let repository = repository(&manifest)?;
    let head = phones::HEAD.to_string();
    let everything = files.phones.everything().context("there is no file of all phones")?;
    let values = [
        ("{{site}}", site),
        ("{{checker}}", checker),
        ("{{phones}}", &everything),
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
        files::write(&staging.join(name), text.as_bytes())?;
    }
    Ok(())
}

/// Compiles the checker, unless `build` has had that done beside the widget, and returns the name of its file.
pub fn checker(staging: &Path, build: Build) -> Result<String> {
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
    files::write(&staging.join(&name), &bytes)?;
    Ok(name)
}

/// The crate of the checker, and its program, which is the module.
pub const MODULE: &str = "phone-check";

/// Where the page sends people, from `repository` in Cargo.toml; empty where nobody has set it.
fn repository(manifest: &str) -> Result<String> {
    let manifest: toml::Table = manifest.parse().context("reading Cargo.toml")?;
    let set = manifest.get("workspace").and_then(|all| all.get("package")).and_then(|all| all.get("repository"));
    let address = set.and_then(toml::Value::as_str).unwrap_or_default().trim_end_matches('/');
    ensure!(
        address.is_empty() || address.starts_with("https://") && !address.contains(['"', '<', '&']),
        "`repository` in Cargo.toml must be an https address"
    );
    Ok(address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_sent_where_the_manifest_says() {
        let of = |line: &str| repository(&format!("[workspace.package]\nversion = \"0.1.0\"\n{line}\n"));
        assert_eq!(of("").unwrap(), "");
        assert_eq!(of("repository = \"https://example.org/acme/phones/\"").unwrap(), "https://example.org/acme/phones");
        for wrong in ["http://example.org/a", "javascript:alert(1)", "https://example.org/\\\"><script>"] {
            let error = of(&format!("repository = \"{wrong}\"")).unwrap_err().to_string();
            assert_eq!(error, "`repository` in Cargo.toml must be an https address", "{wrong}");
        }
    }
}
