//! Takes the module apart: what every view needs, and the parts that are fetched when first needed.
//!
//! Where it is cut, `in_own_file!` of src/host/split.rs says. Trunk does not know of it, so this does over what Trunk has done: from what
//! cargo has linked, it splits, binds, merges and optimises anew. What several parts share comes out as files of their own,
//! most of them tiny; what both the finder and the comparison need goes into the main file, and so does what is not worth
//! a request. What nobody calls is taken out, and what the module asks of its script gets short names. A build to develop with
//! is in one file: see `whole`.

use crate::files::{read, write};
use crate::rest::Listed;
use crate::setup::{self, Build, Tools};
use crate::work::{self, Work};
use crate::{integrity, linked, phones, profile, project, rest, run, script, wasm, whole};
use anyhow::{Context, Result, bail, ensure};
use minifier::js::{self, Keyword, ReservedChar, Token};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What wasm-split calls its script, and by what the module imports it.
const SCRIPT: &str = "./__wasm_split.js";

/// What wasm-bindgen calls its own script, and by what the module imports it.
const GLUE: &str = "./phone-compare_bg.js";

/// What the exports have in their names that are for classes of wasm-streams, a crate that Leptos' server functions bring along.
/// Nobody calls them here, but what is exported is kept.
const FOREIGN: &str = "intounderlying";

/// What wasm-bindgen has in the names of functions that tell it about others.
const DESCRIBES: &str = "describe";

/// What the module exports for panics to call.
const PANICKED: &str = "panicked";

/// The file with what no view needs to open, out of the main one.
const REST: &str = "split_rest.wasm";

/// What stands for the main file among those that have been taken apart so.
const MAIN: &str = "main";

/// The parts that are views.
const VIEWS: [&str; 5] = ["finder", "compare", "card", "timeline", "plot"];

/// Those of all phones, and the file with what only they need out of the main one.
pub const VIEWS_OF_ALL: [&str; 2] = ["finder", "plot"];
const OF_ALL: &str = "split_lists.wasm";

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
    /// What no view needs to open, by the files that leave it out.
    pub rest: BTreeMap<String, Vec<String>>,
    /// The files of each part, by the part's name.
    pub parts: BTreeMap<String, Vec<String>>,
    /// The files of phones.
    pub phones: phones::Files,
}

impl Files {
    /// As `phone-compare.files.json` has it: what a page may ask for ahead.
    pub fn json(&self) -> Result<String> {
        let parts = serde_json::to_value(&self.parts).context("writing the names of the parts")?;
        let of_all = |kind: &str, hashes: &[String]| -> Vec<String> {
            hashes.iter().map(|hash| phones::name(hash, kind)).collect()
        };
        let shards = |kind: &str, shards: &[(String, String)]| -> Vec<serde_json::Value> {
            let file = |hash: &str| phones::name(hash, kind);
            shards.iter().map(|(from, hash)| serde_json::json!({ "from": from, "file": file(hash) })).collect()
        };
        let all = serde_json::json!({
            "script": self.script,
            "wasm": self.wasm,
            "rest": self.rest,
            "parts": parts,
            "names": of_all("names", &self.phones.names),
            "list": of_all("list", &self.phones.list),
            "all": of_all("all", &self.phones.all),
            "lists": shards("shards", &self.phones.lists),
            "shards": shards("shard", &self.phones.shards),
            "languages": self.phones.languages.iter().map(|(tag, hash)| (tag.clone(), phones::of_language(hash, tag).into())).collect::<serde_json::Map<_, _>>()
        });
        Ok(format!("{all:#}\n"))
    }
}

/// Replaces the script and the module that Trunk has put into `staging`.
pub fn split(staging: &Path, build: Build, tools: &Tools) -> Result<Files> {
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
    let bound = match build {
        Build::Release => apart(tools, work)?,
        Build::Debug => whole(tools, work)?,
    };
    let Bound { main, script, rest, parts, short, loaders, functions } = bound;

    let left: BTreeSet<String> = parts.values().flatten().chain(rest.values().flatten()).cloned().collect();
    let mut names = BTreeMap::new();
    for file in left {
        let bytes = std::fs::read(work.join(&file)).with_context(|| format!("reading {file}"))?;
        let short = file.trim_start_matches("split_").trim_end_matches(".wasm").replace('_', "-");
        let hash = phones::hash(&bytes);
        write(&staging.join(phones::name(&hash, &short)), &bytes)?;
        names.insert(file, (hash, short));
    }
    let data = phones::write(staging, build)?;
    let glue = glue(&script, &short, loaders, &rest, &parts, &names, &data)?;
    let glue = match build {
        Build::Release => {
            let file = work.join("glue.js");
            write(&file, glue.as_bytes())?;
            script::with_exports(tools, &file, &offered(&glue, &short)?)?
        }
        Build::Debug => whole::with_functions(&glue, &functions),
    };
    let script = named(".js", glue.as_bytes());
    write(&staging.join(&script), glue.as_bytes())?;
    let bytes = std::fs::read(&main).with_context(|| format!("reading {}", main.display()))?;
    // Else the page would find out.
    wasm::asks_only(&bytes, &[GLUE, loaders, rest::EARLY])?;
    let wasm = named("_bg.wasm", &bytes);
    write(&staging.join(&wasm), &bytes)?;
    let named = |file: String| names.get(&file).map(|(hash, kind)| phones::name(hash, kind));
    let early = |file: String| if file == MAIN { Some(wasm.clone()) } else { named(file) };
    let all = |files: Vec<String>| files.into_iter().filter_map(named).collect();
    let rest = rest.into_iter().filter_map(|(file, rest)| Some((early(file)?, all(rest)))).collect();
    let parts = parts.into_iter().map(|(part, files)| (part, all(files))).collect();
    Ok(Files { script, wasm: wasm.clone(), rest, parts, phones: data })
}

/// What has become of the module.
struct Bound {
    /// The main file.
    main: PathBuf,
    /// wasm-bindgen's script.
    script: String,
    /// The files with what no view needs to open, by those that leave it out.
    rest: BTreeMap<String, Vec<String>>,
    /// The files of each part that are beside the main one.
    parts: BTreeMap<String, Vec<String>>,
    /// What the main file asks of the script, and the names that it has for it.
    short: BTreeMap<String, String>,
    /// By what it imports what fetches the parts.
    loaders: &'static str,
    /// What it asks of itself, as `whole` has it.
    functions: Vec<(String, String)>,
}

/// In one file, as it is.
fn whole(tools: &Tools, work: &Path) -> Result<Bound> {
    let main = bind(tools, work, &module(Build::Debug)?)?;
    let module = std::fs::read(&main).context("reading the module")?;
    let whole::Imports { parts, functions } = whole::imports(&module)?;
    // wasm-split would do so.
    write(&main, &wasm::with_function_table(&module, "__indirect_function_table")?)?;
    Ok(Bound {
        script: read(&work.join(GLUE))?,
        rest: BTreeMap::new(),
        parts: parts.into_iter().map(|part| (part, Vec::new())).collect(),
        short: wasm::imports(&module, GLUE)?.into_iter().map(|name| (name.clone(), name)).collect(),
        loaders: whole::APART,
        functions,
        main,
    })
}

/// Split, and optimised.
fn apart(tools: &Tools, work: &Path) -> Result<Bound> {
    println!("==> splitting the module (seconds)");
    let reduced = work.join("reduced.wasm");
    let module = std::fs::read(module(Build::Release)?).context("reading the linked module")?;
    // wasm-bindgen runs what describes an export to it.
    let unused = |name: &str| name.contains(FOREIGN) && !name.contains(DESCRIBES);
    write(&reduced, &linked::reduced(&module, PANICKED, unused).context("taking out what is not needed")?)?;
    run::quiet(tools.command("wasm-split")?.arg(&reduced).arg(work).arg("phone-compare"))?;
    let mut parts = parts(&read(&work.join(SCRIPT))?)?;
    let main = bind(tools, work, &work.join("phone-compare.wasm"))?;
    let script = read(&work.join(GLUE))?;
    rewrite(&main, |module| wasm::with_exports(module, |name| !name.contains(FOREIGN)))?;
    let merged = not_apart(&parts, |file| {
        let about = std::fs::metadata(work.join(file)).with_context(|| format!("reading {file}"))?;
        Ok(about.len())
    })?;
    for (into, files) in &merged {
        match into {
            None => {
                merge(tools, work, &main, "__wasm_split", files)?;
                rewrite(&main, wasm::with_direct_calls)?;
            }
            Some(into) => merge_apart(tools, work, into, files)?,
        }
    }
    let merged: BTreeSet<&String> = merged.values().flatten().collect();
    parts.values_mut().for_each(|files| files.retain(|file| !merged.contains(file)));
    let rest = match profile::names_file() {
        Some(names) => {
            profile::count(&main, &of_views(&parts).map(|file| work.join(file)).collect::<Vec<_>>(), &names)?;
            BTreeMap::new()
        }
        None => without_rest(work, &main, &mut parts).context("taking out what no view needs to open")?,
    };
    let left: BTreeSet<&String> = parts.values().flatten().chain(rest.values().flatten()).collect();
    let left: Vec<PathBuf> = left.into_iter().map(|file| work.join(file)).chain([main.clone()]).collect();
    println!("==> optimising {} files with wasm-opt (half a minute on two processors)", left.len());
    optimise(tools, left)?;

    let imported = wasm::imports(&std::fs::read(&main).context("reading the main file")?, GLUE)?;
    let short: BTreeMap<String, String> =
        imported.into_iter().enumerate().map(|(at, name)| (name, short_name(at))).collect();
    rewrite(&main, |module| wasm::with_imports(module, GLUE, &short))?;
    Ok(Bound { main, script, rest, parts, short, loaders: SCRIPT, functions: Vec::new() })
}

/// The files that views need to open, besides the main one.
fn of_views(parts: &BTreeMap<String, Vec<String>>) -> impl Iterator<Item = &String> {
    VIEWS.iter().filter_map(|view| parts.get(*view)).flatten().collect::<BTreeSet<_>>().into_iter()
}

/// Takes out of the main file and those of the views what can come later, and returns the files that have it now, by the files that
/// had it; [`MAIN`] stands for the main one. One of them goes to the views of all phones.
fn without_rest(
    work: &Path,
    main: &Path,
    parts: &mut BTreeMap<String, Vec<String>>,
) -> Result<BTreeMap<String, Vec<String>>> {
    let listed = Listed::known()?;
    let files = std::iter::once(main.to_owned()).chain(of_views(parts).map(|file| work.join(file)));
    let files = files.map(|path| std::fs::read(&path).with_context(|| format!("reading {}", path.display())));
    if rest::fingerprint(&files.collect::<Result<Vec<_>>>()?)? != listed.of {
        println!(
            "note: {} is of other code, so views wait for all of theirs; `cargo xtask profile` renews it",
            rest::LIST
        );
        return Ok(BTreeMap::new());
    }
    let mut places = 0;
    let mut rest = BTreeMap::<String, Vec<String>>::new();
    let mut take = |name: &str, late: &BTreeSet<String>, into: &str| -> Result<()> {
        let path = if name == MAIN { main.to_owned() } else { work.join(name) };
        let module = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        let apart = rest::apart(&module, late, &mut places).with_context(|| format!("in {name}"))?;
        write(&path, &apart.early)?;
        if let Some(late) = apart.late {
            write(&work.join(into), &late)?;
            rest.entry(name.to_owned()).or_default().push(into.to_owned());
        }
        Ok(())
    };
    take(MAIN, &listed.rest, REST)?;
    take(MAIN, &listed.all, OF_ALL)?;
    for file in of_views(parts) {
        take(file, &listed.rest, &file.replace(".wasm", "_rest.wasm"))?;
    }
    if rest.values().flatten().any(|file| file == OF_ALL) {
        for view in VIEWS_OF_ALL {
            parts.entry(view.to_owned()).or_default().push(OF_ALL.to_owned());
        }
    }
    let all: BTreeSet<&String> = parts.values().flatten().chain(rest.values().flatten()).collect();
    for file in all.into_iter().map(|file| work.join(file)).chain([main.to_owned()]) {
        rewrite(&file, |module| wasm::with_places(module, places))?;
    }
    Ok(rest)
}

/// Merges files into the one that has what they ask of `name`.
fn merge(tools: &Tools, work: &Path, into: &Path, name: &str, files: &[String]) -> Result<()> {
    let mut command = tools.command("wasm-merge")?;
    command.arg(into).arg(name);
    for file in files {
        command.arg(work.join(file)).arg(file);
    }
    // With the names of functions, which the rest is taken by.
    run::quiet(command.args(FEATURES).args(["-g", "-o"]).arg(into))
}

/// Merges files into one that is fetched whenever they are. All of them ask the main file for the same.
fn merge_apart(tools: &Tools, work: &Path, into: &str, files: &[String]) -> Result<()> {
    let files: Vec<String> = [into.to_owned()].into_iter().chain(files.iter().cloned()).collect();
    let modules = files.iter().map(|file| std::fs::read(work.join(file)).with_context(|| format!("reading {file}")));
    let passing = work.join("passing.wasm");
    let modules = modules.collect::<Result<Vec<_>>>()?;
    write(&passing, &wasm::passing_on(&modules, "__wasm_split", "main")?)?;
    merge(tools, work, &passing, "__wasm_split", &files)?;
    rewrite(&passing, |module| {
        // What it passed on is theirs now.
        let module = wasm::with_exports(module, |_| false)?;
        wasm::with_direct_calls(&wasm::with_imports_of(&module, "main", "__wasm_split")?)
    })?;
    std::fs::rename(&passing, work.join(into)).with_context(|| format!("replacing {into}"))
}

/// Has wasm-bindgen write the script between the module and JavaScript, and returns the module as it is then.
fn bind(tools: &Tools, work: &Path, module: &Path) -> Result<PathBuf> {
    run::run(
        tools
            .command("wasm-bindgen")?
            // The table is among what it would take for the linker's own; the parts call each other through it.
            .args(["--keep-lld-exports", "--no-typescript", "--no-demangle"])
            // Its script is functions and nothing else. What starts the module and loads parts is ours anyway.
            .args(["--target", "bundler"])
            .args(["--out-name", "phone-compare", "--out-dir"])
            .args([work, module]),
    )?;
    Ok(work.join("phone-compare_bg.wasm"))
}

/// Has wasm-opt make the files smaller, as many at a time as there are processors, the largest first.
pub fn optimise(tools: &Tools, mut files: Vec<PathBuf>) -> Result<()> {
    files.sort_by_key(|file| std::fs::metadata(file).map_or(0, |about| about.len()));
    let files = Mutex::new(files);
    let next = || files.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let one_by_one = || -> Result<()> {
        while let Some(file) = next() {
            let mut command = tools.command("wasm-opt")?;
            command.args(["-Oz", "--strip-producers", "--strip-target-features", "--strip-debug"]).args(FEATURES);
            run::quiet(command.arg(&file).arg("-o").arg(&file))?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(one_by_one)).collect();
        let done = workers.into_iter().map(|worker| worker.join().unwrap_or_else(|_| bail!("a worker broke down")));
        done.collect::<Vec<_>>().into_iter().collect()
    })
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
fn module(build: Build) -> Result<PathBuf> {
    let profile = match build {
        Build::Release => "release",
        Build::Debug => "debug",
    };
    Ok(project::target()?.join(setup::TARGET).join(profile).join("phone-compare.wasm"))
}

/// Which files each part needs, from the script that wasm-split has written: each of its constants loads a file, after those that
/// other constants load. `const __chunk_3 = makeLoad(… new URL("./chunk_3.wasm", …) …, []);`, and for each part
/// `export const __wasm_split_load_finder = wrapAsyncCb(makeLoad(… "./split_finder.wasm" …, [__chunk_3, …]));`.
fn parts(script: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let constants = constants(script)?;
    let own = |tokens: &[Token<'_>]| tokens.iter().filter_map(Token::get_string).find_map(wasm_file);
    let mut parts = BTreeMap::new();
    for (name, tokens) in &constants {
        let Some(part) = name.strip_prefix("__wasm_split_load_") else { continue };
        let mut files = Vec::new();
        for (chunk, tokens) in
            tokens.iter().filter_map(Token::get_other).filter_map(|name| constants.get_key_value(name))
        {
            files.push(own(tokens).with_context(|| format!("part {part} needs {chunk}, which has no file"))?);
        }
        files.extend(own(tokens));
        parts.insert(part.to_owned(), files);
    }
    ensure!(!parts.is_empty(), "wasm-split has found no parts: is anything left in `in_own_file!`?");
    Ok(parts)
}

/// `"./chunk_3.wasm"`, as it stands in a script.
fn wasm_file(text: &str) -> Option<String> {
    let text = text.trim_matches(['"', '\'']).strip_prefix("./")?;
    text.ends_with(".wasm").then(|| text.to_owned())
}

/// The functions of wasm-bindgen's script that have names.
fn functions(script: &str) -> Result<BTreeSet<&str>> {
    let tokens = tokens(script, GLUE)?;
    let names = tokens.windows(2).filter(|pair| pair[0].get_keyword() == Some(Keyword::Function));
    Ok(names.filter_map(|pair| if let Token::Other(name) = pair[1] { Some(name) } else { None }).collect())
}

/// What a script of the module exports for the loader: neither for the module nor for wasm-bindgen itself.
fn offered<'a>(script: &'a str, short: &BTreeMap<String, String>) -> Result<Vec<&'a str>> {
    let mut offered = Vec::new();
    let mut tokens = tokens(script, GLUE)?.into_iter();
    while let Some(token) = tokens.next() {
        if !matches!(token, Token::Other("export")) {
            continue;
        }
        // `export async function start(`, `export const ahead =`.
        let name = tokens.by_ref().take(3).find_map(|token| match token {
            Token::Other(name) if !matches!(name, "async" | "class") => Some(name),
            _ => None,
        });
        let name = name.context("an export has no name")?;
        let is_foreign = name.to_lowercase().contains(FOREIGN);
        if !name.starts_with("__") && !is_foreign && !short.contains_key(name) {
            offered.push(name);
        }
    }
    Ok(offered)
}

/// What a script consists of, besides white space and comments.
fn tokens<'a>(script: &'a str, name: &str) -> Result<Vec<Token<'a>>> {
    match js::tokenize(script) {
        Ok(tokens) => {
            Ok(tokens.0.into_iter().filter(|token| !token.is_white_character() && !token.is_comment()).collect())
        }
        Err(error) => bail!("reading {name}: {error}"),
    }
}

/// The constants of wasm-split's script, outside of its functions, and what each of them is.
fn constants(script: &str) -> Result<BTreeMap<&str, Vec<Token<'_>>>> {
    let mut constants = BTreeMap::new();
    let mut depth = 0_usize;
    let mut tokens = tokens(script, SCRIPT)?.into_iter();
    // Of the constant that is being read, if it is one.
    let mut reading: Option<(&str, Vec<Token<'_>>)> = None;
    while let Some(token) = tokens.next() {
        match token.get_char() {
            Some(ReservedChar::OpenParenthese | ReservedChar::OpenBracket | ReservedChar::OpenCurlyBrace) => depth += 1,
            Some(ReservedChar::CloseParenthese | ReservedChar::CloseBracket | ReservedChar::CloseCurlyBrace) => {
                depth = depth.checked_sub(1).with_context(|| format!("{SCRIPT} closes more than it opens"))?;
            }
            Some(ReservedChar::SemiColon) if depth == 0 => constants.extend(reading.take()),
            _ => {}
        }
        if depth == 0 && token.get_keyword() == Some(Keyword::Const) {
            let Some(Token::Other(name)) = tokens.next() else { bail!("a constant of {SCRIPT} has no name") };
            reading = Some((name, Vec::new()));
        } else if let Some((_, of)) = &mut reading {
            of.push(token);
        }
    }
    ensure!(depth == 0 && reading.is_none(), "{SCRIPT} ends in the middle");
    Ok(constants)
}

/// The shared files that go into another: those of both main views, and small ones. Where all parts that need a small one also need
/// a larger, it goes into that; else, under nothing, into the main one.
fn not_apart(
    parts: &BTreeMap<String, Vec<String>>,
    size: impl Fn(&str) -> Result<u64>,
) -> Result<BTreeMap<Option<String>, Vec<String>>> {
    let mut shared_by: BTreeMap<&String, BTreeSet<&str>> = BTreeMap::new();
    for (part, files) in parts {
        // The last one is the part's own.
        for file in files.iter().rev().skip(1) {
            shared_by.entry(file).or_default().insert(part);
        }
    }
    let (mut small, mut large, mut together) = (Vec::new(), Vec::new(), BTreeMap::<_, Vec<_>>::new());
    for (file, by) in &shared_by {
        if MAIN_VIEWS.iter().all(|view| by.contains(view)) {
            together.entry(None).or_default().push((*file).clone());
        } else if size(file)? < NOT_WORTH_A_REQUEST {
            small.push((*file, by));
        } else {
            large.push((*file, by));
        }
    }
    for (file, by) in small {
        let into = large.iter().filter(|(_, parts)| by.is_subset(parts)).min_by_key(|(_, parts)| parts.len());
        together.entry(into.map(|(file, _)| (*file).clone())).or_default().push(file.clone());
    }
    Ok(together)
}

/// wasm-bindgen's script with src/parts.js at its end, which starts the module and gives it what it loads parts with.
fn glue(
    bound: &str,
    short: &BTreeMap<String, String>,
    imported: &str,
    rest: &BTreeMap<String, Vec<String>>,
    parts: &BTreeMap<String, Vec<String>>,
    names: &BTreeMap<String, (String, String)>,
    data: &phones::Files,
) -> Result<String> {
    let functions = functions(bound)?;
    for name in short.keys() {
        ensure!(functions.contains(name.as_str()), "the module asks for {name}, which its script does not have");
    }
    let imports: Vec<String> = short.iter().map(|(name, short)| format!("{short}: {name}")).collect();
    let places: Vec<&String> = names.keys().collect();
    let files: Vec<String> = names.values().map(|(hash, kind)| format!("[\"{hash}\", \"{kind}\"]")).collect();
    // Ids may have any letters.
    let is_listed = !data.lists.is_empty();
    let shards = if is_listed { &data.lists } else { &data.shards };
    let shards = serde_json::to_string(shards).context("writing where the shards begin")?;
    let all = serde_json::json!({ "names": data.names, "list": data.list, "all": data.all }).to_string();
    let languages: BTreeMap<&str, &str> = data.languages.iter().map(|(tag, hash)| (&**tag, &**hash)).collect();
    let languages = serde_json::to_string(&languages).context("writing the languages")?;
    let place = |file: &String| places.iter().position(|own| *own == file).map(|at| at.to_string());
    let by = |files: &BTreeMap<String, Vec<String>>| {
        let all = |files: &[String]| files.iter().filter_map(place).collect::<Vec<_>>().join(", ");
        let by =
            files.iter().map(|(of, files)| format!("{}: [{}]", place(of).unwrap_or_else(|| of.clone()), all(files)));
        format!("{{ {} }}", by.collect::<Vec<_>>().join(", "))
    };
    let mut loaders = read(&project::root().join("src").join("parts.js"))?;
    let values = [
        ("{{imports}}", format!("{{ {} }}", imports.join(", "))),
        ("{{border}}", GLUE.to_owned()),
        ("{{loaders}}", imported.to_owned()),
        ("{{files}}", format!("[{}]", files.join(", "))),
        ("{{rest}}", by(rest)),
        ("{{for-all}}", place(&OF_ALL.to_owned()).unwrap_or_else(|| "null".to_owned())),
        ("{{parts}}", by(parts)),
        ("{{all}}", all),
        ("{{shards}}", shards),
        ("{{listed}}", is_listed.to_string()),
        ("{{languages}}", languages),
        ("{{totals}}", data.totals.clone()),
        ("{{head}}", phones::HEAD.to_string()),
    ];
    for (place, value) in values {
        ensure!(loaders.matches(place).count() == 1, "src/parts.js must have {place} once");
        loaders = loaders.replace(place, &value);
    }
    Ok(format!("{bound}\n{loaders}"))
}

/// A name that another content would not have.
fn named(ending: &str, bytes: &[u8]) -> String {
    format!("phone-compare-{}{ending}", integrity::short(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPLIT: &str = r#"
import { initSync } from "./phone-compare.js";
function makeLoad(fetcher, deps) {
    const loader = async () => deps.map(d => d());
    return loader;
}
/* share; const __chunk_9 = "./no.wasm" */
const __chunk_3 = makeLoad(() => {
    const src = fetch(new URL("./chunk_3.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_share = wrapAsyncCb(makeLoad(() => { fetch(new URL("./split_share.wasm", import.meta.url)); }
, [__chunk_3]));
export const __wasm_split_load_card = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), []));
"#;

    #[test]
    fn the_files_of_each_part_are_read_however_they_are_laid_out() {
        let in_one_line: Vec<&str> = SPLIT.split_whitespace().collect();
        for script in [SPLIT.to_owned(), in_one_line.join(" "), SPLIT.replace('\n', "\n\t  "), SPLIT.replace('"', "'")]
        {
            let parts = parts(&script).unwrap();
            assert_eq!(parts.len(), 2, "{script}");
            assert_eq!(parts["share"], ["chunk_3.wasm", "split_share.wasm"], "{script}");
            assert!(parts["card"].is_empty(), "{script}");
        }
    }

    #[test]
    fn a_script_that_is_another_is_refused() {
        for (script, why) in [
            ("nothing".to_owned(), "no parts"),
            ("}".to_owned(), "closes more than it opens"),
            (SPLIT.replace("[__chunk_3]));", "[__chunk_3]"), "ends in the middle"),
            (SPLIT.replace("./chunk_3.wasm", "./chunk_3"), "needs __chunk_3, which has no file"),
        ] {
            let error = parts(&script).unwrap_err().to_string();
            assert!(error.contains(why), "{why}: {error}");
        }
    }

    #[test]
    fn what_is_small_or_needed_by_most_is_not_apart() {
        let part =
            |name: &str, files: &[&str]| (name.to_owned(), files.iter().map(|file| (*file).to_owned()).collect());
        let parts = BTreeMap::from([
            part("compare", &["big-of-most", "big", "split_compare"]),
            part("finder", &["big-of-most", "split_finder"]),
            part("share", &["big", "small", "small-of-big", "split_share"]),
            part("sources", &["small", "split_sources"]),
            part("pictures", &["big", "small-of-big", "split_pictures"]),
        ]);
        let size = |file: &str| Ok(if file.starts_with("small") { 100 } else { 1_000_000 });
        let together = [
            (None, vec!["big-of-most".to_owned(), "small".to_owned()]),
            (Some("big".to_owned()), vec!["small-of-big".to_owned()]),
        ];
        assert_eq!(Vec::from_iter(not_apart(&parts, size).unwrap()), together);
    }

    #[test]
    fn short_names_are_all_different() {
        assert_eq!([0, 25, 26, 675, 676].map(short_name), ["a", "z", "ba", "zz", "baa"]);
    }

    #[test]
    fn what_the_loader_calls_is_told_from_what_the_module_does() {
        let script = "export class IntoUnderlyingSink {}\nexport function __wbg_set_wasm(a) {}\n\
                      export function random_4f() {}\nexport class Widget {}\nexport async function start() {}\n\
                      /* export function no() {} */ export const ahead = () => {};\nfunction own() {}";
        let short = BTreeMap::from([("random_4f".to_owned(), "a".to_owned())]);
        assert_eq!(offered(script, &short).unwrap(), ["Widget", "start", "ahead"]);
    }

    #[test]
    fn the_script_stays_as_it_is_and_gets_loaders() {
        let bound = "export function __wbg_one_4f(a) {}\n";
        let short = BTreeMap::from([("__wbg_one_4f".to_owned(), "a".to_owned())]);
        let file = |name: &str, hash: &str| (format!("split_{name}.wasm"), (hash.to_owned(), name.to_owned()));
        let names = BTreeMap::from([file("rest", "y+"), file("share", "x/")]);
        let rest = BTreeMap::from([(MAIN.to_owned(), vec![REST.to_owned()])]);
        let parts = BTreeMap::from([("share".to_owned(), vec!["split_share.wasm".to_owned()])]);
        let data = phones::Files {
            all: vec!["d".to_owned()],
            shards: vec![(String::new(), "a+b".to_owned()), ("n\"o".to_owned(), "c".to_owned())],
            ..phones::Files::default()
        };
        let error = super::glue("", &short, SCRIPT, &rest, &parts, &names, &data).unwrap_err().to_string();
        assert_eq!(error, "the module asks for __wbg_one_4f, which its script does not have");
        let glue = glue(bound, &short, SCRIPT, &rest, &parts, &names, &data).unwrap();
        assert!(glue.starts_with(bound), "{glue}");
        assert!(glue.contains("const BORDER = { a: __wbg_one_4f };"), "{glue}");
        assert!(glue.contains(r#"{ "./phone-compare_bg.js": BORDER, "./__wasm_split.js": loaders, early }"#), "{glue}");
        assert!(glue.contains(r#"const FILES = [["y+", "rest"], ["x/", "share"]].map("#));
        assert!(glue.contains(r#"const ALL = {"all":["d"],"list":[],"names":[]};"#), "{glue}");
        assert!(glue.contains("const LISTED = false;") && glue.contains("const HEAD = 21;"), "{glue}");
        assert!(glue.contains(r#"const SHARDS = [["","a+b"],["n\"o","c"]];"#), "{glue}");
        assert!(glue.contains("const PARTS = { share: [1] };"), "{glue}");
        assert!(glue.contains("const REST = { main: [0] };"), "{glue}");
        assert!(!glue.contains("{{"), "{glue}");
    }
}
