//! The files of phones beside the module: what there is of all of them (names, list, everything), and shards with everything
//! about a few each; and those of languages, which are packed and fetched in the same way.
//!
//! Each is a wasm module of nothing but a custom section with a packed archive in it. No browser ever compiles one; but
//! hosts that compress the widget's code and send it to other pages, whatever had to be set up for that, then do the same for
//! its data.

use crate::setup::Build;
use crate::work::{self, Work};
use crate::{files, integrity, project};
use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use phone_dataset::{list_pieces, names, pack, read, shards, synthetic};
use phone_engine::Archive;
use phone_engine::totals::Totals;
use phone_messages::Language;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;

/// What the section is called.
const SECTION: &[u8] = b"phones";

/// How many bytes come before the packed archive, however long that is.
pub const HEAD: usize = 8 + 1 + LENGTH + 1 + SECTION.len();

/// The section's length is written in as many bytes as the largest would take.
const LENGTH: usize = 5;

/// What the module's script knows the files by: for each its SHA-256, which names it too.
#[derive(Default)]
pub struct Files {
    /// With the names of all phones.
    pub names: Vec<String>,
    /// With the list of all phones, in pieces.
    pub list: Vec<String>,
    /// With everything.
    pub all: Vec<String>,
    /// Where the ids of each shard begin, and its file.
    pub shards: Vec<(String, String)>,
    /// The same of files that list the shards, where there are many.
    pub lists: Vec<(String, String)>,
    /// The tag of each language other than English, and its file.
    pub languages: Vec<(String, String)>,
    /// How many phones, reports and sources there are, and the day of the newest report.
    pub totals: String,
    /// The makers' second brands, which the phones' files do not have: in each line a phone's id, a tab, and the brand.
    pub second_brands: String,
}

impl Files {
    fn names(&self) -> Vec<String> {
        let of_all = [("names", &self.names), ("list", &self.list), ("all", &self.all)];
        let of_all = of_all.into_iter().flat_map(|(kind, hashes)| hashes.iter().map(move |hash| name(hash, kind)));
        let shards = self.shards.iter().map(|(_, hash)| name(hash, "shard"));
        let languages = self.languages.iter().map(|(tag, hash)| of_language(hash, tag));
        let lists = self.lists.iter().map(|(_, hash)| name(hash, "shards"));
        of_all.chain(shards).chain(lists).chain(languages).collect()
    }

    fn json(&self) -> Value {
        let Files { names, list, all, shards, lists, languages, totals, second_brands } = self;
        json!([names, list, all, shards, lists, totals, second_brands, languages])
    }

    fn read(written: &Value) -> Option<Files> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let texts = |value: &Value| value.as_array()?.iter().map(text).collect::<Option<Vec<_>>>();
        let pair = |pair: &Value| Some((text(&pair[0])?, text(&pair[1])?));
        let pairs = |value: &Value| value.as_array()?.iter().map(pair).collect::<Option<Vec<_>>>();
        Some(Files {
            names: texts(&written[0])?,
            list: texts(&written[1])?,
            all: texts(&written[2])?,
            shards: pairs(&written[3])?,
            lists: pairs(&written[4])?,
            totals: text(&written[5])?,
            second_brands: text(&written[6])?,
            languages: pairs(&written[7])?,
        })
    }

    /// The file with everything.
    pub fn everything(&self) -> Option<String> {
        self.all.first().map(|hash| name(hash, "all"))
    }
}

/// Writes the files of the phones in data/ into `staging`. To develop with, those that are there already are taken as long as
/// nothing in data/ and locales/ has changed: making them takes seconds.
///
/// # Errors
///
/// The problems of the data, where there are some.
pub fn write(staging: &Path, build: Build) -> Result<Files> {
    match build {
        Build::Release => make(staging),
        Build::Debug => {
            let work = Work::begin("phones", "cargo xtask finish")?;
            let mut of = std::env::current_exe().and_then(|own| about(&own)).context("looking at this program")?;
            of += &fingerprint(&project::root().join("data"))?;
            of += &fingerprint(&project::root().join("locales"))?;
            kept(&work.folder, &of, staging, make)
        }
    }
}

/// The list of the files in `folder`, and what they have been made of.
const LIST: &str = "list.json";

/// Copies the files in `folder` if they have been made of this, else makes them there first.
fn kept(folder: &Path, of: &str, staging: &Path, make: impl FnOnce(&Path) -> Result<Files>) -> Result<Files> {
    let list = folder.join(LIST);
    let files = match listed(&list, of) {
        Some(files) if files.names().iter().all(|name| folder.join(name).is_file()) => files,
        _ => {
            work::remove(folder)?;
            std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
            let files = make(folder)?;
            // Last, so that it is never there without the files.
            files::write(&list, json!({ "of": of, "files": files.json() }).to_string().as_bytes())?;
            files
        }
    };
    for name in files.names() {
        std::fs::copy(folder.join(&name), staging.join(&name)).with_context(|| format!("copying {name}"))?;
    }
    Ok(files)
}

fn listed(list: &Path, of: &str) -> Option<Files> {
    let list: Value = serde_json::from_slice(&std::fs::read(list).ok()?).ok()?;
    if list["of"] == of { Files::read(&list["files"]) } else { None }
}

/// What changes when a file in a folder does: all paths, sizes and times.
fn fingerprint(folder: &Path) -> Result<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(about(&path).with_context(|| format!("looking at {}", path.display()))?);
            }
        }
    }
    found.sort();
    Ok(integrity::short(found.concat().as_bytes()))
}

fn about(path: &Path) -> std::io::Result<String> {
    let about = path.metadata()?;
    Ok(format!("{} {} {:?}\n", path.display(), about.len(), about.modified()?))
}

fn make(staging: &Path) -> Result<Files> {
    let dataset = read(&project::root().join("data"));
    if dataset.problems.errors() > 0 {
        bail!("{}", dataset.problems);
    }
    let (phones, partnerships) = (dataset.phones(), &dataset.partnerships);
    let phones = match std::env::var(SYNTHETIC).ok().and_then(|count| count.parse().ok()) {
        Some(count) => synthetic(&phones, count),
        None => phones,
    };
    let second =
        dataset.files.iter().filter_map(|file| Some(format!("{}\t{}\n", file.phone.id, file.sub_brand.as_ref()?)));
    let mut files = Files { second_brands: second.collect(), ..Files::default() };
    let save = |kind: &str, content: &[u8]| {
        let bytes = module(content)?;
        let hash = hash(&bytes);
        files::write(&staging.join(name(&hash, kind)), &bytes)?;
        anyhow::Ok(hash)
    };
    files.all.push(save("all", &pack(&phones, partnerships)?)?);
    files.names.push(save("names", &pack(&names(&phones), &[])?)?);
    let archive = Arc::new(Archive::new(phones.clone()).0.with_partnerships(partnerships.clone()));
    for piece in list_pieces(&archive)? {
        files.list.push(save("list", &piece)?);
    }
    let Totals { phones: count, reports, sources, newest } = Totals::of(&archive);
    files.totals = format!("{count} {reports} {sources}{}", newest.map(|day| format!(" {day}")).unwrap_or_default());
    for shard in shards(&phones, partnerships)? {
        files.shards.push((shard.from, save("shard", &shard.bytes)?));
    }
    let languages = languages()?;
    for language in languages.iter().skip(1) {
        let content = phone_messages::pack(&languages[0], language);
        files.languages.push((language.tag.clone(), save(&format!("lang-{}", language.tag), &content)?));
    }
    if files.shards.len() > MOST_SHARDS {
        // As many lists as there are shards in two of them, since a comparison of two phones looks into two.
        let size = (files.shards.len() as f64 / 2.0).sqrt().ceil() as usize;
        for shards in files.shards.chunks(size) {
            let content = serde_json::to_vec(shards).context("listing shards")?;
            files.lists.push((shards[0].0.clone(), save("shards", &content)?));
        }
    }
    Ok(files)
}

/// The languages in locales/, English first, and at last one made of English, by which to see what is not translated.
pub fn languages() -> Result<Vec<Language>> {
    let mut languages = phone_messages::languages(&project::root().join("locales")).map_err(anyhow::Error::new)?;
    let english = languages.first().filter(|language| language.tag == "en").context("there is no locales/en")?;
    languages.push(phone_messages::pseudo(english));
    Ok(languages)
}

/// The name of the file of a language.
pub fn of_language(hash: &str, tag: &str) -> String {
    name(hash, &format!("lang-{tag}"))
}

/// The environment variable with the number of phones to make up in place of those in data/.
pub const SYNTHETIC: &str = "PHONE_COMPARE_SYNTHETIC";

/// As many shards as the module's script knows by itself. Of more, it knows where they are listed: each would cost every
/// reader some 36 bytes. Lists of lists would take 4 kB less of 100,000 phones, and one more round trip before they are there.
const MOST_SHARDS: usize = 128;

/// What names a file and verifies it.
pub fn hash(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

/// The name of the file with this hash; src/parts.js makes the same of it.
pub fn name(hash: &str, kind: &str) -> String {
    let short = hash.get(..12).unwrap_or(hash);
    format!("phone-compare-{}-{kind}.wasm", short.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_"))
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
    fn files_are_made_again_only_if_something_has_changed() {
        let place = std::env::temp_dir().join(format!("phone-compare-phones-{}", std::process::id()));
        let [folder, data, staging] = ["kept", "data", "staging"].map(|name| place.join(name));
        for folder in [&folder, &data, &staging] {
            std::fs::create_dir_all(folder).unwrap();
        }
        let made = std::cell::Cell::new(0);
        let make = |folder: &Path| {
            made.set(made.get() + 1);
            let files = Files {
                all: vec!["all".to_owned()],
                shards: vec![(String::new(), "a+b".to_owned()), ("n\"o".to_owned(), "c".to_owned())],
                second_brands: "a\tb\n".to_owned(),
                ..Files::default()
            };
            for name in files.names() {
                files::write(&folder.join(name), made.get().to_string().as_bytes())?;
            }
            Ok(files)
        };
        let write = || {
            let files = kept(&folder, &fingerprint(&data).unwrap(), &staging, make).unwrap();
            assert_eq!(files.all, ["all"]);
            assert_eq!(files.shards[1], ("n\"o".to_owned(), "c".to_owned()));
            assert_eq!(files.second_brands, "a\tb\n");
            std::fs::read_to_string(staging.join(name("a+b", "shard"))).unwrap()
        };
        std::fs::write(data.join("a.toml"), "a").unwrap();
        assert_eq!([write(), write()], ["1", "1"]);
        std::fs::write(data.join("a.toml"), "ab").unwrap();
        assert_eq!(write(), "2", "a file has changed");
        std::fs::create_dir_all(data.join("inner")).unwrap();
        std::fs::write(data.join("inner").join("b.toml"), "").unwrap();
        assert_eq!([write(), write()], ["3", "3"], "there is one more");
        std::fs::remove_file(folder.join(name("all", "all"))).unwrap();
        assert_eq!(write(), "4", "one of those that were made is gone");
        std::fs::write(folder.join(LIST), "{").unwrap();
        assert_eq!(write(), "5", "the list is damaged");
        std::fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn a_file_is_named_by_its_hash() {
        assert_eq!(name("a+/bcdefghijklmno=", "shard"), "phone-compare-a__bcdefghij-shard.wasm");
    }
}
