//! `cargo xtask site`: the gallery, the documentation, and a page for each phone, as a static site.

use crate::work::{self, Work};
use crate::{browser, project, run, setup};
use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const HELP: &str = "\
cargo xtask site [--url URL]     writes the site into target/site

  --url URL    where the site will be, such as https://example.org/: for the sitemap and for previews of the phones' pages. It has to
               be the root of a host, since the pages link to each other from there";

/// Makes the pages of phones, and has `site/pages/build.mjs` make all others around them.
pub fn site(arguments: &[&str]) -> Result<()> {
    let url = match arguments {
        [] => "",
        ["--url", url] => url,
        ["--help"] => {
            println!("{HELP}");
            return Ok(());
        }
        _ => bail!("site takes nothing but `--url URL`"),
    };
    let is_root = url.split_once("://").is_some_and(|(_, rest)| rest.trim_end_matches('/').find('/').is_none());
    ensure!(url.is_empty() || is_root, "{url} is not the root of a host, such as https://example.org/");
    ensure!(project::dist().join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    browser::set_up()?;
    let packages = setup::site()?;
    let work = Work::begin("site", "cargo xtask site")?;
    work::remove(&work.folder)?;
    let phones = work.folder.join("phones");
    pages(&phones, url)?;

    let sources = packages.join(format!("pages-{}", std::process::id()));
    work::remove(&sources)?;
    let out = project::target()?.join("site");
    let built = work::copy(&project::root().join("site").join("pages"), &sources).and_then(|()| {
        let mut command = Command::new("node");
        command.arg("build.mjs").current_dir(&sources);
        command.env("DIST", project::dist()).env("DOCS", project::root()).env("OUT", &out);
        command.env("PHONES", &phones).env("SITE_URL", url);
        run::run(&mut command)
    });
    work::remove(&sources)?;
    built?;
    println!("{}", out.join("index.html").display());
    Ok(())
}

/// A page for each phone and for each pair of `site/pages/pairs.json`.
fn pages(folder: &Path, url: &str) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let pairs = project::root().join("site").join("pages").join("pairs.json");
    let pairs: Vec<[String; 2]> = serde_json::from_slice(&std::fs::read(&pairs).context("reading pairs.json")?)?;
    let mut wanted: Vec<Value> = Vec::new();
    let mut want = |name: &str, phones: &str| {
        let file = format!("{name}.html");
        let url = if url.is_empty() { String::new() } else { format!("{}/phones/{file}", url.trim_end_matches('/')) };
        wanted.push(json!({
            "link": format!("v1;view=compare;phones={phones}"),
            "file": folder.join(&file),
            "url": url,
            "loader": "../phone-compare/phone-compare.js",
            "style": "page.css",
        }));
    };
    for id in ids()? {
        want(&id, &id);
    }
    for [one, other] in pairs {
        want(&format!("{one}-vs-{other}"), &format!("{one},{other}"));
    }
    println!("==> {} pages of phones", wanted.len());
    let list = folder.join("wanted.json");
    std::fs::write(&list, Value::from(wanted).to_string()).with_context(|| format!("writing {}", list.display()))?;
    let style = project::root().join("style").join("page.css");
    std::fs::copy(&style, folder.join("page.css")).context("copying page.css")?;
    run::run(project::cargo(["test", "--quiet", "--test", "static_page", "--", "--list"]).arg(&list))
}

/// The ids of all phones: the names of their files.
fn ids() -> Result<Vec<String>> {
    let mut ids = Vec::new();
    let phones = project::root().join("data").join("phones");
    for brand in std::fs::read_dir(&phones).with_context(|| format!("reading {}", phones.display()))? {
        for file in std::fs::read_dir(brand?.path())? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                ids.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
            }
        }
    }
    ids.sort();
    Ok(ids)
}
