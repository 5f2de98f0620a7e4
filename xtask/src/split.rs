//! Takes the module apart: what every view needs, and the parts that are fetched when first needed.
//!
//! Where it is cut is said in src/ui/parts.rs. Trunk does not know of it, so this does over what Trunk has done: from what
//! cargo has linked, it splits, binds, merges and optimises anew. What several parts share comes out as files of their own,
//! most of them tiny; what both the finder and the comparison need goes into the main file, and so does what is not worth
//! a request. What nobody calls is taken out, and what the module asks of its script gets short names.

use crate::work::{self, Work};
use crate::{integrity, project, run, setup, wasm};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What wasm-split calls its script, and by what the module imports it.
const SCRIPT: &str = "./__wasm_split.js";

/// What wasm-bindgen calls its own script, and by what the module imports it.
const GLUE: &str = "./phone-compare_bg.js";

/// How the classes begin that wasm-streams exports, a crate that Leptos' server functions bring along. Nobody calls them
/// here, but what is exported is kept.
const FOREIGN: &str = "IntoUnderlying";

/// A shared file that is smaller than this goes into the main one: bytes as split, of which optimising and compressing
/// leave a tenth.
const NOT_WORTH_A_REQUEST: u64 = 40_000;

/// Parts that have to share something for it to go into the main file: those that nearly everybody opens.
const MAIN_VIEWS: [&str; 2] = ["finder", "compare"];

/// The features are those that rustc's wasm uses, and that `wasm` has files validated for; wasm-opt has to be told, because wasm-bindgen drops the section that
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
    // The folder of this build only if Trunk was not called by hand.
    let locked = Work::begin("split", "cargo xtask finish")?;
    let work = &locked.folder;
    // What an earlier build has left would be taken for its own.
    work::remove(work)?;
    std::fs::create_dir_all(work).with_context(|| format!("making {}", work.display()))?;
    let tools = setup::tools()?;
    let linked = linked(release)?;
    run::quiet(tools.command("wasm-split-cli")?.arg(&linked).arg(work).args(["--out-name", "phone-compare"]))?;
    let mut parts = parts(&read(&work.join(SCRIPT))?)?;
    let main = work.join("phone-compare_bg.wasm");
    run::run(
        tools
            .command("wasm-bindgen")?
            // The table is among what it would take for the linker's own; the parts call each other through it.
            .args(["--keep-lld-exports", "--target", "web", "--no-typescript"])
            .args(["--out-name", "phone-compare", "--out-dir"])
            .args([work, &work.join("phone-compare.wasm")]),
    )?;
    let bound = read(&work.join("phone-compare.js"))?;
    let bound = without_foreign(&bound);
    let foreign = FOREIGN.to_lowercase();
    rewrite(&main, |module| wasm::with_exports(module, |name| !name.contains(&foreign)))?;
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

    let imported = wasm::imports(&std::fs::read(&main).context("reading the main file")?, GLUE)?;
    let short: BTreeMap<String, String> =
        imported.into_iter().enumerate().map(|(at, name)| (name, short_name(at))).collect();
    rewrite(&main, |module| wasm::with_imports(module, GLUE, &short))?;
    let bound = with_imports(&bound, &short)?;

    let mut names = BTreeMap::new();
    for file in left {
        let bytes = std::fs::read(work.join(&file)).with_context(|| format!("reading {file}"))?;
        let short = file.trim_start_matches("split_").trim_end_matches(".wasm").replace('_', "-");
        let name = named(&format!("-{short}.wasm"), &bytes);
        write(&staging.join(&name), &bytes)?;
        names.insert(file, (name, integrity::of(&bytes)));
    }
    let glue = glue(&bound, &parts, &names)?;
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

/// wasm-bindgen's script without the classes that begin with [`FOREIGN`], and what belongs to them.
fn without_foreign(script: &str) -> String {
    let mut kept = String::new();
    let mut lines = script.lines();
    while let Some(line) = lines.next() {
        let last = if line.starts_with(&format!("export class {FOREIGN}")) {
            "if (Symbol.dispose)"
        } else if line.starts_with(&format!("const {FOREIGN}")) {
            "    : new FinalizationRegistry"
        } else {
            kept.push_str(line);
            kept.push('\n');
            continue;
        };
        let _ = lines.by_ref().find(|line| line.starts_with(last));
    }
    kept
}

/// wasm-bindgen's script with these names for what the module asks of it, and without what it does not.
fn with_imports(script: &str, names: &BTreeMap<String, String>) -> Result<String> {
    // `        __wbg_append_4f1bafe00be3c74: function(arg0, arg1) {`, with what belongs to it further to the right.
    let mut new = String::new();
    let (mut is_kept, mut found) = (true, 0);
    for line in script.lines() {
        let own = line.strip_prefix("        ").filter(|line| line.starts_with("__wb"));
        if let Some((name, rest)) = own.and_then(|line| line.split_once(':')) {
            is_kept = names.contains_key(name);
            if let Some(name) = names.get(name) {
                found += 1;
                new.push_str(&format!("        {name}:{rest}\n"));
            }
            continue;
        }
        is_kept |= line == "    };";
        if is_kept {
            new.push_str(line);
            new.push('\n');
        }
    }
    ensure!(found == names.len(), "the module asks for {} functions, of which its script has {found}", names.len());
    Ok(new)
}

/// "a", "b" … "z", "ba" …
fn short_name(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.to_string(),
        more => short_name(more) + &letter.to_string(),
    }
}

fn rewrite(file: &Path, rewritten: impl Fn(&[u8]) -> Result<Vec<u8>>) -> Result<()> {
    let module = std::fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    write(file, &rewritten(&module).with_context(|| format!("rewriting {}", file.display()))?)
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
    fn what_nobody_calls_is_left_out_of_the_script() {
        let script = "\
export class IntoUnderlyingSink {
    free() {}
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;
export class Widget {
}
    const import0 = {
        __proto__: null,
        __wbg_one_4f: function(arg0) {
            return one(arg0);
        },
        __wbg_two_5a: function() { return handleError(function (arg0) {
            return two(arg0);
        }, arguments); },
    };
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_intounderlyingsink_free(ptr, 1));
end();
";
        let names = BTreeMap::from([("__wbg_two_5a".to_owned(), "a".to_owned())]);
        let expected = "\
export class Widget {
}
    const import0 = {
        __proto__: null,
        a: function() { return handleError(function (arg0) {
            return two(arg0);
        }, arguments); },
    };
end();
";
        assert_eq!(with_imports(&without_foreign(script), &names).unwrap(), expected);
        assert!(with_imports("nothing", &names).is_err());
        assert_eq!([0, 25, 26, 675, 676].map(short_name), ["a", "z", "ba", "zz", "baa"]);
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
