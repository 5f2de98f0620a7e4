//! The plugin for WordPress, and `cargo xtask test wordpress`, which tries it in WordPress itself: both come with npm, PHP as
//! WebAssembly, so that nothing else is installed.

use crate::package::{self, Entry};
use crate::work::{self, Work};
use crate::{browser, hosts, project, setup};
use anyhow::{Context, Result};
use std::fs::File;
use std::path::{Path, PathBuf};

/// What of dist the widget needs in a page: not the pages beside it, nor what developers read.
fn is_needed(name: &str) -> bool {
    let script = name.starts_with("phone-compare") && (name.ends_with(".js") || name.ends_with(".wasm"));
    script && name != "phone-compare-frame.js" || name.contains("LICENSE")
}

/// The plugin's files in their folders, with those of the package that the widget needs.
pub fn plugin(package: &[Entry]) -> Result<Vec<Entry>> {
    let mut files = Vec::new();
    collect(&project::root().join("site").join("hosts").join("wordpress"), "", &mut files)?;
    let snippets = project::root().join("site").join("snippets.js");
    let text = std::fs::read(&snippets).with_context(|| format!("reading {}", snippets.display()))?;
    files.push(("block/snippets.js".to_owned(), text));
    let needed = package.iter().filter(|(name, _)| is_needed(name));
    files.extend(needed.map(|(name, bytes)| (format!("widget/{name}"), bytes.clone())));
    files.sort();
    Ok(files)
}

/// All files in a folder and those in it, with the version filled in.
fn collect(folder: &Path, inside: &str, files: &mut Vec<Entry>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let name = format!("{inside}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
            continue;
        }
        let text =
            std::fs::read_to_string(entry.path()).with_context(|| format!("reading {}", entry.path().display()))?;
        files.push((name, text.replace("{{version}}", env!("CARGO_PKG_VERSION")).into_bytes()));
    }
    Ok(())
}

/// The builds of WordPress that npm has, and the version of PHP that each is tried with: a usual one, and the oldest that the
/// plugin and that WordPress run on.
const SITES: [(&str, &str); 2] = [("wp-6.5", "8.3"), ("wp-nightly", "7.4")];

/// `cargo xtask test wordpress`.
pub fn test() -> Result<()> {
    package::package(&[])?;
    browser::set_up()?;
    let packages = setup::wordpress()?;
    let work = Work::begin("wordpress", "cargo xtask test wordpress")?;
    work::remove(&work.folder)?;
    let plugin = work.folder.join("plugin");
    let zip = format!("phone-compare-wordpress-{}.zip", env!("CARGO_PKG_VERSION"));
    unpack(&project::root().join("target").join("package").join(zip), &plugin)?;
    let mut sites = Vec::new();
    for (build, php) in SITES {
        let builds = packages.join("node_modules").join("@wp-playground").join("wordpress-builds");
        let folder = work.folder.join(build);
        unpack(&builds.join("src").join("wordpress").join(format!("{build}.zip")), &folder)?;
        sites.push(serde_json::json!({ "build": build, "php": php, "folder": folder }));
    }
    let given =
        [("SITES", serde_json::Value::from(sites).to_string().into()), ("PLUGIN", plugin.join("phone-compare").into())];
    hosts::node("wordpress", &packages, &given)
}

fn unpack(archive: &PathBuf, to: &Path) -> Result<()> {
    let file = File::open(archive).with_context(|| format!("reading {}", archive.display()))?;
    let mut zip = zip::ZipArchive::new(file).with_context(|| format!("reading {}", archive.display()))?;
    zip.extract(to).with_context(|| format!("unpacking {}", archive.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plugin_has_what_the_widget_needs_and_nothing_else() {
        let dist =
            ["phone-compare.js", "phone-compare-1a.js", "phone-compare-1a_bg.wasm", "phone-compare-1a-shard.wasm"];
        let other = ["index.html", "builder.html", "phone-compare-frame.js", "phone-compare.d.ts", "contribute.wasm"];
        let entry = |name: &&str| ((*name).to_owned(), Vec::new());
        let package: Vec<Entry> = dist.iter().chain(&other).map(entry).collect();
        let files = plugin(&package).unwrap();
        let widget: Vec<&str> = files.iter().filter_map(|(name, _)| name.strip_prefix("widget/")).collect();
        assert_eq!(widget.len(), dist.len(), "{widget:?}");
        let main = files.iter().find(|(name, _)| name == "phone-compare.php").unwrap();
        let text = String::from_utf8_lossy(&main.1);
        assert!(text.contains(env!("CARGO_PKG_VERSION")) && !text.contains("{{"), "{text}");
        assert!(files.iter().any(|(name, _)| name == "block/snippets.js"));
    }
}
