//! The files of phones beside the module: one with all of them, and shards with a few each.
//!
//! Each is a wasm module of nothing but a custom section with a packed archive in it. No browser ever compiles one; but
//! hosts that compress the widget's code and send it to other pages, whatever had to be set up for that, then do the same for
//! its data.

use crate::{integrity, project};
use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use phone_dataset::{pack, read, shards};
use sha2::{Digest, Sha256};
use std::path::Path;

/// What the section is called.
const SECTION: &[u8] = b"phones";

/// How many bytes come before the packed archive, however long that is.
pub const HEAD: usize = 8 + 1 + LENGTH + 1 + SECTION.len();

/// The section's length is written in as many bytes as the largest would take.
const LENGTH: usize = 5;

/// What the module's script knows the files by.
pub struct Files {
    /// The name and integrity of the file with all phones.
    pub all: (String, String),
    /// Where the ids of each shard begin, and the SHA-256 of its file, which names it too.
    pub shards: Vec<(String, String)>,
}

/// Writes the files of the phones in data/ into `staging`.
///
/// # Errors
///
/// The problems of the data, where there are some.
pub fn write(staging: &Path) -> Result<Files> {
    let dataset = read(&project::root().join("data"));
    if dataset.problems.errors() > 0 {
        bail!("{}", dataset.problems);
    }
    let (phones, partnerships) = (dataset.phones(), &dataset.partnerships);
    let wrapped = |packed: Vec<u8>| module(&packed);
    let all = wrapped(pack(&phones, partnerships)?)?;
    let name = format!("phone-compare-{}-phones.wasm", integrity::short(&all));
    save(&staging.join(&name), &all)?;
    let mut files = Files { all: (name, integrity::of(&all)), shards: Vec::new() };
    for shard in shards(&phones, partnerships)? {
        let bytes = wrapped(shard.bytes)?;
        let hash = STANDARD.encode(Sha256::digest(&bytes));
        save(&staging.join(shard_name(&hash)), &bytes)?;
        files.shards.push((shard.from, hash));
    }
    Ok(files)
}

/// The name of the file with this hash; src/parts.js makes the same of it.
pub fn shard_name(hash: &str) -> String {
    let short = hash.get(..12).unwrap_or(hash);
    format!("phone-compare-{}-shard.wasm", short.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_"))
}

fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

/// A module of one custom section that holds `content`.
fn module(content: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(1 + SECTION.len() + content.len()).context("more phones than fit into a file")?;
    let mut module = b"\0asm\x01\0\0\0\0".to_vec();
    // Groups of seven bits, the lowest first; a high bit says that more follow.
    module.extend((0..LENGTH).map(|at| (length >> (7 * at)) as u8 & 0x7F | if at + 1 < LENGTH { 0x80 } else { 0 }));
    module.push(SECTION.len() as u8);
    module.extend(SECTION);
    module.extend(content);
    Ok(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_module_that_holds_the_content() {
        for content in [&b""[..], b"PHC", &[7; 100_000]] {
            let module = module(content).unwrap();
            assert_eq!(&module[HEAD..], content);
            let sections = wasmparser::Parser::new(0).parse_all(&module);
            let held = sections.filter_map(|payload| match payload.unwrap() {
                wasmparser::Payload::CustomSection(section) => {
                    Some((section.name().to_owned(), section.data().to_vec()))
                }
                _ => None,
            });
            assert_eq!(held.collect::<Vec<_>>(), [("phones".to_owned(), content.to_vec())]);
        }
    }

    #[test]
    fn a_shard_is_named_by_its_hash() {
        assert_eq!(shard_name("a+/bcdefghijklmno="), "phone-compare-a__bcdefghij-shard.wasm");
    }
}
