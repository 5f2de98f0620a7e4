//! Reads the whole data set.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use phone_engine::{Partnership, Phone};

use crate::among::Among;
use crate::partnerships_toml::read_partnerships;
use crate::phone_file::{Located, PhoneFile, place_of};
use crate::phone_toml::read_phone;
use crate::problem::{Notebook, Problem, Problems, Severity};
use crate::vocabulary::Vocabulary;

/// The data set: its valid part, and all problems.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The phones, in the order of their brands' folders and ids.
    pub files: Vec<PhoneFile>,
    /// The reports on camera brands and phone brands.
    pub partnerships: Vec<Partnership>,
    /// The problems.
    pub problems: Problems,
}

impl Dataset {
    /// The phones for the engine.
    pub fn phones(&self) -> Vec<Phone> {
        self.files.iter().map(|file| file.phone.clone()).collect()
    }
}

/// One file of the data set, in memory.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path, as messages show it: with slashes, ending in `<brand>/<id>.toml`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// Reads and checks the phones of a data folder (`data/`). Never fails: files that cannot be read are among the problems.
pub fn read(data: &Path) -> Dataset {
    let mut problems = Vec::new();
    let mut sources = Vec::new();
    for path in toml_files(&data.join("phones"), &mut problems) {
        match fs::read_to_string(&path) {
            Ok(text) => sources.push(Source { path: shown(data, &path), text }),
            Err(error) => problems.push(of_file(shown(data, &path), format!("cannot be read: {error}"))),
        }
    }
    let vocabulary = read_vocabulary(data, &mut problems);
    let mut dataset = read_sources(&sources, &vocabulary);
    if dataset.files.is_empty() && problems.is_empty() {
        problems.push(of_file(shown(data, &data.join("phones")), "no phones found".to_owned()));
    }
    let mut brands: Vec<Arc<str>> = dataset.files.iter().map(|file| file.phone.brand.clone()).collect();
    brands.dedup();
    if let Some(source) = optional(data, "partnerships.toml", &mut problems) {
        let (partnerships, found) = read_partnerships(&source.path, &source.text, &vocabulary, &brands);
        dataset.partnerships = partnerships;
        problems.extend(found);
    }
    dataset.problems.0.extend(problems);
    dataset.problems.sort();
    dataset
}

/// Reads `vocabulary.toml` of a data folder. Without one, all names are allowed.
pub(crate) fn read_vocabulary(data: &Path, problems: &mut Vec<Problem>) -> Vocabulary {
    let Some(source) = optional(data, "vocabulary.toml", problems) else { return Vocabulary::default() };
    let (vocabulary, found) = Vocabulary::parse(&source.path, &source.text);
    problems.extend(found);
    vocabulary
}

/// Reads an optional file of the data folder.
fn optional(data: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<Source> {
    let path = data.join(name);
    if !path.exists() {
        return None;
    }
    let read = fs::read_to_string(&path);
    let path = shown(data, &path);
    read.map_err(|error| problems.push(of_file(path.clone(), format!("cannot be read: {error}"))))
        .ok()
        .map(|text| Source { path, text })
}

/// Reads and checks files in memory, with the names of `vocabulary`.
pub fn read_sources(sources: &[Source], vocabulary: &Vocabulary) -> Dataset {
    let mut problems = Problems::default();
    let mut files: Vec<(&Source, Located)> = Vec::with_capacity(sources.len());
    for source in sources {
        let (located, found) = read_phone(&source.path, &source.text, vocabulary);
        problems.0.extend(found);
        files.extend(located.map(|located| (source, located)));
    }
    let among = Among::new(files.iter().map(|(_, located)| located));
    let mut first: HashMap<Arc<str>, &str> = HashMap::new();
    let mut kept = Vec::with_capacity(files.len());
    for (source, located) in &files {
        let mut notes = Notebook::new(&source.path, &source.text, vocabulary);
        let phone = &located.file.phone;
        check_place(&source.path, located, &mut notes);
        among.check(located, &mut notes);
        match first.insert(phone.id.clone(), &source.path) {
            None => kept.push(located.file.clone()),
            Some(earlier) => {
                notes.error(&located.id_at, "id", format!("`{}` is also the id of {earlier}", phone.id));
            }
        }
        problems.0.extend(notes.into_problems());
    }
    problems.sort();
    Dataset { files: kept, partnerships: Vec::new(), problems }
}

/// Checks that the path matches the brand and the id.
fn check_place(path: &str, located: &Located, notes: &mut Notebook<'_>) {
    let phone = &located.file.phone;
    let right = place_of(&phone.brand, &phone.id);
    if path != right && !path.ends_with(&format!("/{right}")) {
        notes.error(&located.id_at, "id", format!("this file belongs in {right}"));
    }
}

/// All `.toml` files below a folder, sorted by name, so that the packed data does not depend on the file system.
fn toml_files(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                problems.push(of_file(folder.display().to_string(), format!("cannot be read: {error}")));
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                files.insert(path.to_string_lossy().replace('\\', "/"), path);
            }
        }
    }
    files.into_values().collect()
}

/// The path for messages, relative to the folder above the data.
fn shown(data: &Path, path: &Path) -> String {
    let root = data.parent().unwrap_or(data);
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn of_file(file: String, what: String) -> Problem {
    Problem { file, line: 0, column: 0, severity: Severity::Error, subject: None, what }
}
