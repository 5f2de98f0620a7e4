//! `cargo xtask profile`: finds out which functions of the main file no view needs to open, and writes them into xtask/rest.txt.

use crate::browser::{Browser, Found};
use crate::files::{read, write};
use crate::work::Work;
use crate::{build, drive, project, rest, split, wasm};
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{CodeSection, Encode, Instruction, MemArg, MemorySection};
use wasmparser::{Parser, Payload};

/// The environment variable with the file into which a build that counts writes the names of the functions.
const NAMES: &str = "PHONE_COMPARE_NAMES";

/// The environment variables that the browser test reads: the address of the first counter and the number of counters, and the
/// file to write the numbers of those that were set to.
const COUNTERS: &str = "PHONE_COMPARE_COUNTERS";
const COUNTED: &str = "PHONE_COMPARE_COUNTED";

/// Bytes of a page of wasm memory.
const PAGE: u64 = 65_536;

/// Builds the release with a counter in each function, and has Chromium open all kinds of views with it.
pub fn profile(arguments: &[&str]) -> Result<()> {
    ensure!(arguments.is_empty(), "usage: cargo xtask profile");
    let mut environment = match Browser::Chromium.get()? {
        Found::Here(environment) => environment,
        Found::Not(reason) => bail!(reason),
    };
    let work = Work::begin("build", "cargo xtask profile")?;
    let (dist, names) = (work.folder.join("counting"), work.folder.join("names.txt"));
    build::release(&work, &dist, Some((NAMES, names.clone().into())))?;

    let names = read(&names)?;
    let (first, names) = names.split_once('\n').context("no function has a name")?;
    let (of, first) = first.split_once(' ').context("it is not said what the names are of")?;
    let names: Vec<&str> = names.lines().collect();
    let counted = work.folder.join("counted.json");
    environment.push((COUNTERS, format!("{first} {}", names.len()).into()));
    environment.push((COUNTED, counted.clone().into()));
    drive::with(Browser::Chromium, environment, &dist, &["opening::counted", "--ignored", "--nocapture"])?;

    let counted: BTreeMap<String, Vec<usize>> =
        serde_json::from_str(&read(&counted)?).context("reading which functions ran")?;
    let (mut of_all, mut of_others) = (BTreeSet::new(), BTreeSet::new());
    for (view, functions) in counted {
        println!("{view}: {} of {} functions", functions.len(), names.len());
        let keys = functions.iter().filter_map(|at| names.get(*at)).map(|name| rest::key(name));
        if split::VIEWS_OF_ALL.contains(&&*view) { &mut of_all } else { &mut of_others }.extend(keys);
    }
    let known: BTreeSet<String> = names.iter().filter(|name| !name.is_empty()).map(|name| rest::key(name)).collect();
    let rest = known.into_iter().filter(|key| !of_all.contains(key) && !of_others.contains(key)).collect();
    let listed = rest::Listed { of: of.to_owned(), rest, all: of_all.difference(&of_others).cloned().collect() };
    println!("{} functions are for views of all phones, {} for none", listed.all.len(), listed.rest.len());
    write(&project::root().join(rest::LIST), &listed.text())
}

/// Builds the release, and once more with a new profile if the one there is of other code.
pub fn build() -> Result<Option<String>> {
    build::build(&[])?;
    let files: serde_json::Value = serde_json::from_str(&read(&project::dist().join("phone-compare.files.json"))?)?;
    if files.get("rest").and_then(serde_json::Value::as_object).is_some_and(|rest| !rest.is_empty()) {
        return Ok(None);
    }
    if let Found::Not(reason) = Browser::Chromium.get()? {
        return Ok(Some(format!("{} is of other code, and stays so: {reason}", rest::LIST)));
    }
    profile(&[])?;
    build::build(&[])?;
    Ok(Some(format!("{} was of other code: commit it as it is now", rest::LIST)))
}

/// Where the names of the functions go, in a build that counts.
pub fn names_file() -> Option<PathBuf> {
    std::env::var_os(NAMES).map(PathBuf::from)
}

/// Gives the module a byte of memory for each function of its main file and of `parts`, which is set when the function runs. The
/// fingerprint of the module and the address of the first go into the file `names`, and after it, in order, the functions' names.
pub fn count(main: &Path, parts: &[PathBuf], names: &Path) -> Result<()> {
    let paths: Vec<&Path> = std::iter::once(main).chain(parts.iter().map(PathBuf::as_path)).collect();
    let files = paths.iter().map(|path| std::fs::read(path).with_context(|| format!("reading {}", path.display())));
    let files = files.collect::<Result<Vec<_>>>()?;
    // Behind what the linker has laid out; the allocator takes what it gets beyond.
    let first = end_of_memory(files.first().context("there is no main file")?)?;
    let mut all = Vec::new();
    for (path, module) in paths.into_iter().zip(&files) {
        write(path, &counting(module, first + all.len() as u64)?)?;
        all.extend(rest::names(module)?);
    }
    ensure!(all.len() as u64 <= PAGE, "there are more functions than bytes in a page");
    let of = rest::fingerprint(&files)?;
    write(names, &format!("{of} {first}\n{}", all.join("\n")))
}

/// Where the memory ends that a module brings.
fn end_of_memory(module: &[u8]) -> Result<u64> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::MemorySection(section) = payload?
            && let Some(memory) = section.into_iter().next()
        {
            return Ok(memory?.initial * PAGE);
        }
    }
    bail!("the main file has no memory")
}

/// The module with a counter for each function, the first of which is at `address`. If it has a memory, that is a page larger.
fn counting(module: &[u8], address: u64) -> Result<Vec<u8>> {
    let mut code = CodeSection::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CodeSectionEntry(body) = payload? else { continue };
        let mut locals = body.get_locals_reader()?;
        for _ in 0..locals.get_count() {
            locals.read()?;
        }
        let counter = i32::try_from(address + u64::from(code.len()))?;
        let range = usize::try_from(body.range().start)?..usize::try_from(body.range().end)?;
        let bytes = module.get(range).context("a function is cut off")?;
        let begins = usize::try_from(locals.original_position() - body.range().start)?;
        let (locals, operators) = bytes.split_at_checked(begins).context("a function is cut off")?;
        let mut function = locals.to_vec();
        Instruction::I32Const(counter).encode(&mut function);
        Instruction::I32Const(1).encode(&mut function);
        Instruction::I32Store8(MemArg { offset: 0, align: 0, memory_index: 0 }).encode(&mut function);
        function.extend(operators);
        code.raw(&function);
    }
    wasm::rewritten(module, |payload, new| {
        match payload {
            Payload::MemorySection(section) => {
                let mut memories = MemorySection::new();
                for memory in section.clone() {
                    let mut memory = RoundtripReencoder.memory_type(memory?)?;
                    memory.minimum += 1;
                    memories.memory(memory);
                }
                new.section(&memories)
            }
            Payload::CodeSectionStart { .. } => new.section(&code),
            _ => return Ok(false),
        };
        Ok(true)
    })
}
