//! `cargo xtask size`: what goes over the wire, and whether it keeps to the budget.

use crate::project;
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;

/// Prints the table; with `--check`, a total over its budget is an error.
pub fn size(arguments: &[&str]) -> Result<()> {
    let check = match arguments {
        [] => false,
        ["--check"] => true,
        _ => bail!("usage: cargo xtask size [--check]"),
    };
    let files = measure(&project::dist())?;
    let budget = std::fs::read_to_string(project::root().join("budget.toml")).context("reading budget.toml")?;
    let budget: toml::Table = budget.parse().context("reading budget.toml")?;

    println!("{:<10} {:>9} {:>9} {:>9}  file", "bytes:", "plain", "gzip -9", "brotli 11");
    let mut over = Vec::new();
    for (view, needed) in first_views(&project::dist())? {
        let own = files.iter().filter(|file| file.part == Part::Loader || needed.contains(&file.name));
        let total: u64 = own.map(|file| file.sizes.brotli).sum();
        let most = allowed(&budget, &view)?;
        println!("{view:<10} {:>29}  until it is there{}", total, share_of(total, most));
        if let Some(most) = most.filter(|&most| total > most) {
            over.push(format!("{view} takes {total} bytes with brotli, {} over its budget of {most}", total - most));
        }
    }
    for (part, what) in [(Part::Shard, "files with a few phones each"), (Part::Language, "languages beside English")] {
        let sizes = files.iter().filter(|file| file.part == part).map(|file| file.sizes.brotli);
        let (count, largest) = (sizes.clone().count(), sizes.max().unwrap_or_default());
        let most = allowed(&budget, part.name())?;
        println!("{:<10} {largest:>29}  the largest of {count} {what}{}", part.name(), share_of(largest, most));
        if let Some(most) = most.filter(|&most| largest > most) {
            over.push(format!("the largest {} is {largest} bytes with brotli, over its budget of {most}", part.name()));
        }
    }
    for part in [Part::Loader, Part::Widget, Part::Phones, Part::Frame, Part::Page, Part::Contribute] {
        let mut total = Sizes::default();
        for file in files.iter().filter(|file| file.part == part) {
            println!("{:<10} {}  {}", "", file.sizes, file.name);
            total.add(&file.sizes);
        }
        println!("{:<10} {total}  in all{}", part.name(), share_of(total.brotli, allowed(&budget, part.name())?));
        if let Some(most) = allowed(&budget, part.name())?.filter(|&most| total.brotli > most) {
            over.push(format!(
                "{} is {} bytes with brotli, {} over its budget of {most}: {}",
                part.name(),
                total.brotli,
                total.brotli - most,
                files
                    .iter()
                    .filter(|file| file.part == part)
                    .map(|file| format!("{} {}", file.name, file.sizes.brotli))
                    .collect::<Vec<_>>()
                    .join(", ")
            ));
        }
    }
    if check && !over.is_empty() {
        bail!("{}\n(budget.toml says when it may be raised)", over.join("\n"));
    }
    Ok(())
}

/// The phones whose comparison is measured: two of different brands, which share no shard.
const COMPARED: [&str; 2] = ["xiaomi-12s-pro", "samsung-galaxy-s24-ultra"];

/// What a reader gets before each view is there, besides the loader: the script, the main file, the view's own, and the phones
/// in it.
fn first_views(dist: &Path) -> Result<Vec<(String, Vec<String>)>> {
    let path = dist.join("phone-compare.files.json");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("there is no {}: run `cargo xtask build`", path.display()))?;
    let files: serde_json::Value =
        serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
    let name = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let common: Vec<String> = ["script", "wasm"].iter().filter_map(|key| name(files.get(key)?)).collect();
    let names = |key: &str| -> Vec<String> {
        let names = files.get(key).and_then(serde_json::Value::as_array);
        names.into_iter().flatten().filter_map(name).collect()
    };
    let shards = |key: &str| -> Vec<(String, String)> {
        let shards = files.get(key).and_then(serde_json::Value::as_array).into_iter().flatten();
        shards.filter_map(|shard| Some((shard.get("from")?.as_str()?.to_owned(), name(shard.get("file")?)?))).collect()
    };
    // Where there are many shards, they are listed in files of their own.
    let levels = [shards("lists"), shards("shards")];
    let having = |id: &str| -> Vec<String> {
        let of = |level: &Vec<(String, String)>| Some(level.iter().rev().find(|(from, _)| **from <= *id)?.1.clone());
        levels.iter().filter_map(of).collect()
    };
    let views = ["finder", "compare", "card", "timeline", "plot"].map(|view| {
        let own = files.get("parts").and_then(|parts| parts.get(view)).and_then(serde_json::Value::as_array);
        let phones: Vec<String> = match view {
            "finder" | "plot" => names("list"),
            "compare" => COMPARED.iter().copied().flat_map(having).collect(),
            _ => having(COMPARED[0]),
        };
        let code = own.into_iter().flatten().filter_map(name).chain(common.iter().cloned());
        (view.to_owned(), code.chain(phones).collect())
    });
    Ok(views.into())
}

/// How much of a budget is used.
fn share_of(total: u64, most: Option<u64>) -> String {
    most.map_or(String::new(), |most| format!(", {:.1} % of its {most}", 100.0 * total as f64 / most as f64))
}

/// What is measured together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What every page pays.
    Loader,
    /// What a page pays once somebody comes near the element, and opens everything.
    Widget,
    /// What there is of all phones: their names, the list, everything.
    Phones,
    /// Everything about a few phones each, and lists of these files.
    Shard,
    /// The words of a language other than English.
    Language,
    /// What frames add, and the pages around them.
    Frame,
    /// What only the standalone app and the embed builder add.
    Page,
    /// What the page on which people write data files adds, with its checker.
    Contribute,
}

impl Part {
    /// As in budget.toml.
    fn name(self) -> &'static str {
        match self {
            Part::Loader => "loader",
            Part::Widget => "widget",
            Part::Phones => "phones",
            Part::Shard => "shard",
            Part::Language => "language",
            Part::Frame => "frame",
            Part::Page => "page",
            Part::Contribute => "contribute",
        }
    }

    fn of(file: &str) -> Option<Part> {
        let extension = file.rsplit_once('.').map(|(_, extension)| extension);
        match extension {
            _ if file == "phone-compare.js" => Some(Part::Loader),
            _ if file == "phone-compare-frame.js" || file.starts_with("embed.") => Some(Part::Frame),
            _ if file.starts_with("site-") || file.starts_with("builder") => Some(Part::Page),
            _ if file.starts_with("contribute") => Some(Part::Contribute),
            _ if file.ends_with("-shard.wasm") || file.ends_with("-shards.wasm") => Some(Part::Shard),
            _ if file.contains("-lang-") => Some(Part::Language),
            _ if ["-names.wasm", "-list.wasm", "-all.wasm"].iter().any(|end| file.ends_with(end)) => Some(Part::Phones),
            Some("js" | "wasm" | "css") => Some(Part::Widget),
            Some("html") => Some(Part::Page),
            _ => None,
        }
    }
}

struct File {
    name: String,
    part: Part,
    sizes: Sizes,
}

#[derive(Default)]
struct Sizes {
    plain: u64,
    gzip: u64,
    brotli: u64,
}

impl Sizes {
    fn of(bytes: &[u8]) -> Result<Sizes> {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        // 22 is the window that servers use unless told.
        brotli::CompressorWriter::new(&mut brotli, 1 << 16, 11, 22).write_all(bytes)?;
        Ok(Sizes { plain: bytes.len() as u64, gzip: gzip.finish()?.len() as u64, brotli: brotli.len() as u64 })
    }

    fn add(&mut self, other: &Sizes) {
        self.plain += other.plain;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

impl std::fmt::Display for Sizes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:>9} {:>9} {:>9}", self.plain, self.gzip, self.brotli)
    }
}

/// Everything in `folder`, down to its last subfolder, that a browser may fetch.
fn measure(folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries = std::fs::read_dir(&next)
            .with_context(|| format!("there is no {}: run `cargo xtask build`", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if let Some(part) = Part::of(&name) {
                let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
                files.push(File { name, part, sizes: Sizes::of(&bytes)? });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// A budget, in bytes after brotli; not everything has one.
fn allowed(budget: &toml::Table, name: &str) -> Result<Option<u64>> {
    let Some(value) = budget.get(name) else {
        return Ok(None);
    };
    let most = value.as_integer().and_then(|most| u64::try_from(most).ok());
    most.map(Some).with_context(|| format!("budget.toml: {name} is no number of bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_part() {
        let part = |name| Part::of(name).map(Part::name);
        assert_eq!(part("phone-compare.js"), Some("loader"));
        assert_eq!(part("phone-compare-1f.js"), Some("widget"));
        assert_eq!(part("phone-compare-1f_bg.wasm"), Some("widget"));
        assert_eq!(part("phone-compare-1f-shard.wasm"), Some("shard"));
        assert_eq!(part("phone-compare-1f-list.wasm"), Some("phones"));
        assert_eq!(part("phone-compare-1f-shards.wasm"), Some("shard"));
        assert_eq!(part("snippets/a/inline0.js"), Some("widget"));
        assert_eq!(part("site-1f.css"), Some("page"));
        assert_eq!(part("index.html"), Some("page"));
        assert_eq!(part("builder-snippets.js"), Some("page"));
        assert_eq!(part("site-parts.js"), Some("page"));
        assert_eq!(part("contribute.html"), Some("contribute"));
        assert_eq!(part("contribute-1f.wasm"), Some("contribute"));
        assert_eq!(part("embed.html"), Some("frame"));
        assert_eq!(part("phone-compare-frame.js"), Some("frame"));
        assert_eq!(part("LICENSE-MIT"), None);
    }

    #[test]
    fn the_sizes_are_those_of_the_whole_stream() {
        let sizes = Sizes::of(&[b'a'; 10_000]).unwrap();
        assert_eq!(sizes.plain, 10_000);
        assert!((10..100).contains(&sizes.gzip) && (5..50).contains(&sizes.brotli), "{sizes}");
    }
}
