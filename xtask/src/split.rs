//! Takes the module apart: what every view needs, and the parts that are fetched when first needed.
//!
//! Where it is cut is said in src/ui/parts.rs. Trunk does not know of it, so this does over what Trunk has done: from what
//! cargo has linked, it splits, binds, merges and optimises anew. What several parts share comes out as files of their own,
//! most of them tiny; what both the finder and the comparison need goes into the main file, and so does what is not worth
//! a request.

use crate::{integrity, project, run, setup};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What wasm-split calls its script, and by what the module imports it.
const SCRIPT: &str = "./__wasm_split.js";

/// A shared file that is smaller than this goes into the main one: bytes as split, of which optimising and compressing
/// leave a tenth.
const NOT_WORTH_A_REQUEST: u64 = 40_000;

/// Parts that have to share something for it to go into the main file: those that nearly everybody opens.
const MAIN_VIEWS: [&str; 2] = ["finder", "compare"];

/// The features are those that rustc's wasm uses; wasm-opt has to be told, because wasm-bindgen drops the section that
/// names them.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The files of a build, named by their content.
pub struct Files {
    /// wasm-bindgen's script.
    pub script: String,
    /// The main file.
    pub wasm: String,
    /// The files of each part, by the part's name.
    pub parts: BTreeMap<String, Vec<String>>,
}

impl Files {
    /// As `phone-compare.files.json` has it: what a page may ask for ahead.
    pub fn json(&self) -> Result<String> {
        let parts = serde_json::to_value(&self.parts).context("writing the names of the parts")?;
        let all = serde_json::json!({ "script": self.script, "wasm": self.wasm, "parts": parts });
        Ok(format!("{all:#}\n"))
    }
}

/// Replaces the script and the module that Trunk has put into `staging`.
pub fn split(staging: &Path, release: bool, minify: impl Fn(&str) -> Result<String>) -> Result<Files> {
    for ending in [".js", "_bg.wasm"] {
        let trunks = project::only_file(staging, "phone-compare-", ending)?;
        std::fs::remove_file(staging.join(&trunks)).with_context(|| format!("removing {trunks}"))?;
    }
    let work = project::target()?.join("split");
    // What an earlier build has left would be taken for its own.
    if work.exists() {
        std::fs::remove_dir_all(&work).with_context(|| format!("emptying {}", work.display()))?;
    }
    std::fs::create_dir_all(&work).with_context(|| format!("making {}", work.display()))?;
    let tools = setup::tools()?;
    let linked = linked(release)?;
    run::quiet(tools.command("wasm-split-cli")?.arg(&linked).arg(&work).args(["--out-name", "phone-compare"]))?;
    let mut parts = parts(&read(&work.join(SCRIPT))?)?;
    let main = work.join("phone-compare_bg.wasm");
    run::run(
        tools
            .command("wasm-bindgen")?
            // The table is among what it would take for the linker's own; the parts call each other through it.
            .args(["--keep-lld-exports", "--target", "web", "--no-typescript"])
            .args(["--out-name", "phone-compare", "--out-dir"])
            .args([&work, &work.join("phone-compare.wasm")]),
    )?;
    // Everywhere but in some systems' packages of wasm-opt.
    if tools.has("wasm-merge") {
        let merged = not_apart(&parts, |file| {
            let about = std::fs::metadata(work.join(file)).with_context(|| format!("reading {file}"))?;
            Ok(about.len())
        })?;
        let mut command = tools.command("wasm-merge")?;
        command.arg(&main).arg("__wasm_split");
        for file in &merged {
            command.arg(work.join(file)).arg(file);
        }
        run::quiet(command.args(FEATURES).arg("-o").arg(&main))?;
        parts.values_mut().for_each(|files| files.retain(|file| !merged.contains(file)));
    }
    let left: BTreeSet<String> = parts.values().flatten().cloned().collect();
    if release {
        for file in left.iter().map(|file| work.join(file)).chain([main.clone()]) {
            let mut command = tools.command("wasm-opt")?;
            command.args(["-Oz", "--strip-producers", "--strip-target-features", "--strip-debug"]).args(FEATURES);
            run::quiet(command.arg(&file).arg("-o").arg(&file))?;
        }
    }

    let mut names = BTreeMap::new();
    for file in left {
        let bytes = std::fs::read(work.join(&file)).with_context(|| format!("reading {file}"))?;
        let short = file.trim_start_matches("split_").trim_end_matches(".wasm").replace('_', "-");
        let name = named(&format!("-{short}.wasm"), &bytes);
        write(&staging.join(&name), &bytes)?;
        names.insert(file, (name, integrity::of(&bytes)));
    }
    let glue = glue(&read(&work.join("phone-compare.js"))?, &parts, &names)?;
    let glue = if release { minify(&glue)? } else { glue };
    let script = named(".js", glue.as_bytes());
    write(&staging.join(&script), glue.as_bytes())?;
    let bytes = std::fs::read(&main).with_context(|| format!("reading {}", main.display()))?;
    let wasm = named("_bg.wasm", &bytes);
    write(&staging.join(&wasm), &bytes)?;
    let named = |file: String| names.get(&file).map(|(name, _)| name.clone());
    let parts = parts.into_iter().map(|(part, files)| (part, files.into_iter().filter_map(named).collect())).collect();
    Ok(Files { script, wasm, parts })
}

/// What cargo has linked, with what refers to what.
fn linked(release: bool) -> Result<PathBuf> {
    let profile = if release { "release" } else { "debug" };
    Ok(project::target()?.join("wasm32-unknown-unknown").join(profile).join("phone-compare.wasm"))
}

/// Which files each part needs, from the script that wasm-split has written.
fn parts(script: &str) -> Result<BTreeMap<String, Vec<String>>> {
    // `const __chunk_3 = makeLoad(…"./chunk_3.wasm"…, []);`, and then for each part
    // `export const __wasm_split_load_finder = wrapAsyncCb(makeLoad(…"./split_finder.wasm"…, [__chunk_3, …]))`.
    let file = |definition: &str| {
        let (_, rest) = definition.split_once("new URL(\"./")?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let mut chunks = BTreeMap::new();
    for definition in script.split("const __chunk_").skip(1) {
        let number = definition.split(' ').next().unwrap_or_default();
        chunks.insert(number.to_owned(), file(definition).with_context(|| format!("chunk {number} has no file"))?);
    }
    let mut parts = BTreeMap::new();
    for definition in script.split("export const __wasm_split_load_").skip(1) {
        let definition = definition.split("export const").next().unwrap_or_default();
        let name = definition.split(' ').next().unwrap_or_default();
        let shared = definition.rsplit_once('[').and_then(|(_, list)| list.split_once(']'));
        let (shared, _) = shared.with_context(|| format!("part {name} names no chunks"))?;
        let mut files = Vec::new();
        for chunk in shared.split(',').map(str::trim).filter(|chunk| !chunk.is_empty()) {
            let number = chunk.trim_start_matches("__chunk_");
            files.push(
                chunks.get(number).with_context(|| format!("part {name} needs {chunk}, which is nowhere"))?.clone(),
            );
        }
        files.extend(file(definition));
        parts.insert(name.to_owned(), files);
    }
    ensure!(!parts.is_empty(), "wasm-split has found no parts: is src/ui/parts.rs still part of the module?");
    Ok(parts)
}

/// The shared files that go into the main one.
fn not_apart(parts: &BTreeMap<String, Vec<String>>, size: impl Fn(&str) -> Result<u64>) -> Result<BTreeSet<String>> {
    let mut shared_by: BTreeMap<&String, Vec<&str>> = BTreeMap::new();
    for (part, files) in parts {
        // The last one is the part's own.
        for file in files.iter().rev().skip(1) {
            shared_by.entry(file).or_default().push(part);
        }
    }
    let mut together = BTreeSet::new();
    for (file, by) in shared_by {
        if MAIN_VIEWS.iter().all(|view| by.contains(view)) || size(file)? < NOT_WORTH_A_REQUEST {
            together.insert(file.clone());
        }
    }
    Ok(together)
}

/// wasm-bindgen's script with src/parts.js at its end, which gives the module what it loads parts with.
fn glue(
    bound: &str,
    parts: &BTreeMap<String, Vec<String>>,
    names: &BTreeMap<String, (String, String)>,
) -> Result<String> {
    let mut glue = String::new();
    let mut import = Some(format!("        \"{SCRIPT}\": loaders,\n"));
    for line in bound.lines() {
        // One of both for each function that is imported from there.
        if line.starts_with("import * as ") && line.contains(SCRIPT) {
            continue;
        }
        if line.trim_start().starts_with(&format!("\"{SCRIPT}\":")) {
            glue.extend(import.take());
            continue;
        }
        glue.push_str(line);
        glue.push('\n');
    }
    ensure!(import.is_none(), "wasm-bindgen's script does not import {SCRIPT}");
    let places: Vec<&String> = names.keys().collect();
    let files: Vec<String> = names.values().map(|(name, hash)| format!("[\"./{name}\", \"{hash}\"]")).collect();
    let parts: Vec<String> = parts
        .iter()
        .map(|(part, files)| {
            let files: Vec<String> = files
                .iter()
                .filter_map(|file| places.iter().position(|own| *own == file))
                .map(|at| at.to_string())
                .collect();
            format!("{part}: [{}]", files.join(", "))
        })
        .collect();
    let mut loaders = read(&project::root().join("src").join("parts.js"))?;
    let values =
        [("{{files}}", format!("[{}]", files.join(", "))), ("{{parts}}", format!("{{ {} }}", parts.join(", ")))];
    for (place, value) in values {
        ensure!(loaders.matches(place).count() == 1, "src/parts.js must have {place} once");
        loaders = loaders.replace(place, &value);
    }
    Ok(glue + "\n" + &loaders)
}

/// A name that another content would not have.
fn named(ending: &str, bytes: &[u8]) -> String {
    format!("phone-compare-{}{ending}", integrity::short(bytes))
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPLIT: &str = r#"
const __chunk_3 = makeLoad(() => { const src = fetch(new URL("./chunk_3.wasm", import.meta.url)); }
, []);
export const __wasm_split_load_share = wrapAsyncCb(makeLoad(() => { fetch(new URL("./split_share.wasm", import.meta.url)); }
, [__chunk_3]));
export const __wasm_split_load_card = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), []));
"#;

    #[test]
    fn the_files_of_each_part_are_read() {
        let parts = parts(SPLIT).unwrap();
        assert_eq!(parts["share"], ["chunk_3.wasm", "split_share.wasm"]);
        assert!(parts["card"].is_empty());
        assert!(super::parts("nothing").unwrap_err().to_string().contains("no parts"));
    }

    #[test]
    fn what_is_small_or_needed_by_most_is_not_apart() {
        let part =
            |name: &str, files: &[&str]| (name.to_owned(), files.iter().map(|file| (*file).to_owned()).collect());
        let parts = BTreeMap::from([
            part("compare", &["big-of-most", "big", "split_compare"]),
            part("finder", &["big-of-most", "split_finder"]),
            part("share", &["big", "small", "split_share"]),
        ]);
        let size = |file: &str| Ok(if file == "small" { 100 } else { 1_000_000 });
        assert_eq!(Vec::from_iter(not_apart(&parts, size).unwrap()), ["big-of-most", "small"]);
    }

    #[test]
    fn the_script_gets_its_own_loaders() {
        let bound = format!(
            "import * as import1 from \"{SCRIPT}\"\nlet x;\n    return {{\n        \"{SCRIPT}\": import1,\n    }};\n"
        );
        let names =
            BTreeMap::from([("split_share.wasm".to_owned(), ("a-share.wasm".to_owned(), "sha384-x".to_owned()))]);
        let parts = BTreeMap::from([("share".to_owned(), vec!["split_share.wasm".to_owned()])]);
        let glue = glue(&bound, &parts, &names).unwrap();
        assert!(glue.starts_with("let x;\n    return {\n        \"./__wasm_split.js\": loaders,\n    };\n"), "{glue}");
        assert!(glue.contains(r#"const FILES = [["./a-share.wasm", "sha384-x"]];"#), "{glue}");
        assert!(glue.contains("const PARTS = { share: [0] };"), "{glue}");
    }
}
