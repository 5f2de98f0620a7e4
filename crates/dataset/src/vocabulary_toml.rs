//! `data/vocabulary.toml`, and names in other files that have to be in it.

use std::sync::Arc;

use phone_engine::SpecId;
use phone_engine::spec::Kind;
use toml::de::DeTable;

use crate::fields::{Fields, Item, kind, text, texts};
use crate::problem::{Notebook, Problem};
use crate::vocabulary::{Section, Standing, Vocabulary, fits, key};

/// Sections that belong to no spec but to a field of cameras or prices.
const FIELDS: [&str; 3] = ["role", "sensor", "region"];
/// What a section may say.
const KEYS: &[&str] = &["terms", "optional", "same", "aliases", "open"];

impl Vocabulary {
    /// Reads the vocabulary from the text of its file, and tells what is wrong with that.
    pub fn parse(path: &str, text: &str) -> (Vocabulary, Vec<Problem>) {
        let nothing = Vocabulary::default();
        let mut notes = Notebook::new(path, text, &nothing);
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            notes.error(&error.span().unwrap_or_default(), "", error.message());
        }
        let mut vocabulary = Vocabulary::default();
        for (name, item) in table.get_ref() {
            let name: &str = name.get_ref();
            let of_spec = SpecId::find(name).is_some_and(|spec| matches!(spec.get().kind, Kind::Text | Kind::Names));
            if !of_spec && !FIELDS.contains(&name) {
                notes.error(&item.span(), name, "is neither a spec that is a text nor role, sensor or region");
            } else if let Some(section) = section(name, item, &mut notes) {
                vocabulary.sections.insert(name.to_owned(), section);
            }
        }
        (vocabulary, notes.into_problems())
    }
}

fn section(name: &str, item: &Item<'_>, notes: &mut Notebook<'_>) -> Option<Section> {
    let Some(table) = item.get_ref().as_table() else {
        notes.error(&item.span(), name, format!("wants a table, [{name}], not {}", kind(item)));
        return None;
    };
    let fields = Fields::new(table, item.span(), "a section", KEYS, notes);
    let mut section = Section {
        open: fields.get("open").is_some_and(|item| item.get_ref().as_bool() == Some(true)),
        terms: fields.texts("terms", notes),
        ..Section::default()
    };
    section.optional = fields.texts("optional", notes).iter().map(|word| key(word)).collect();
    for (word, meant) in pairs(&fields, "same", notes) {
        section.same.insert(key(&word.0), key(&meant));
    }
    for term in section.terms.clone() {
        let key = section.key(&term);
        if let Some(other) = section.by_key.insert(key, term.clone()) {
            let at = fields.get("terms").map_or(item.span(), |item| item.span());
            notes.error(&at, name, format!("\"{other}\" and \"{term}\" cannot be told apart"));
        }
    }
    for ((alias, at), meant) in pairs(&fields, "aliases", notes) {
        if !section.terms.iter().any(|term| fits(term, &meant) || *term == meant) {
            notes.error(&at, name, format!("\"{meant}\" is not among the terms"));
            continue;
        }
        if let Some((before, after)) = alias.split_once('#') {
            section.numbered.push((section.key(before), key(after), meant));
            continue;
        }
        let key = section.key(&alias);
        match section.by_key.get(&key) {
            Some(known) if *known != meant => {
                notes.error(&at, name, format!("\"{alias}\" cannot be told from \"{known}\""));
            }
            _ => {
                section.by_key.insert(key, meant);
            }
        }
    }
    Some(section)
}

/// A text with its place.
type Placed = (Arc<str>, std::ops::Range<usize>);

/// The keys and texts of the table `key`.
fn pairs(fields: &Fields<'_, '_>, key: &str, notes: &mut Notebook<'_>) -> Vec<(Placed, Arc<str>)> {
    let Some(table) = fields.get(key).and_then(|item| item.get_ref().as_table()) else { return Vec::new() };
    let pairs = table.iter().filter_map(|(word, item)| {
        let word: Placed = ((&**word.get_ref()).into(), word.span());
        text(item, key, notes).map(|meant| (word, meant))
    });
    pairs.collect()
}

/// A text that is a term of a spec or field; else it is noted what would be one.
pub(crate) fn term(item: &Item<'_>, section: &str, subject: &str, notes: &mut Notebook<'_>) -> Option<Arc<str>> {
    settle(text(item, subject, notes)?, item, section, subject, notes)
}

/// A list of terms, each once.
pub(crate) fn terms(item: &Item<'_>, section: &str, subject: &str, notes: &mut Notebook<'_>) -> Option<Vec<Arc<str>>> {
    let texts = texts(item, subject, notes)?;
    let list = item.get_ref().as_array().map(|list| &**list).unwrap_or_default();
    let mut terms = Vec::new();
    for text in texts {
        let Some(item) = list.iter().find(|item| item.get_ref().as_str() == Some(&text)) else { continue };
        terms.extend(settle(text, item, section, subject, notes).filter(|term| !terms.contains(term)));
    }
    Some(terms)
}

fn settle(name: Arc<str>, item: &Item<'_>, section: &str, subject: &str, notes: &mut Notebook<'_>) -> Option<Arc<str>> {
    match notes.vocabulary().look_up(section, &name) {
        Standing::Term => Some(name),
        Standing::Means(term) => {
            notes.error(&item.span(), subject, format!("\"{name}\" is written \"{term}\""));
            Some(term)
        }
        Standing::Unknown(near) => {
            let meant = near.map_or_else(String::new, |term| format!("; did you mean \"{term}\"?"));
            let what = format!("\"{name}\" is not in data/vocabulary.toml under [{section}]{meant}");
            notes.error(&item.span(), subject, what);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(section: &str, name: &str) -> Standing {
        let text = r##"
            [soc]
            optional = ["Qualcomm", "MediaTek"]
            same = { SD = "Snapdragon" }
            terms = ["Qualcomm Snapdragon 8+ Gen 1", "Qualcomm Snapdragon 8 Gen 1", "MediaTek Dimensity 9000+"]
            aliases = { SM8475 = "Qualcomm Snapdragon 8+ Gen 1" }
            [os]
            terms = ["Android #", "Android #.#", "iOS #.#"]
            aliases = { "Android #.0" = "Android #" }
            [colours]
            open = true
        "##;
        let (vocabulary, problems) = Vocabulary::parse("vocabulary.toml", text);
        assert_eq!(problems, []);
        vocabulary.look_up(section, name)
    }

    #[test]
    fn names_are_recognised_as_people_write_them() {
        let plus = Standing::Means("Qualcomm Snapdragon 8+ Gen 1".into());
        for name in ["SD 8+ Gen 1", "Snapdragon 8 Plus Gen 1", "qualcomm snapdragon 8+gen1", "SM8475"] {
            assert_eq!(standing("soc", name), plus, "{name}");
        }
        assert_eq!(standing("soc", "Qualcomm Snapdragon 8+ Gen 1"), Standing::Term);
        assert_eq!(standing("soc", "Snapdragon 8 Gen 1"), Standing::Means("Qualcomm Snapdragon 8 Gen 1".into()));
        assert_eq!(standing("soc", "Dimensity 9000 Plus"), Standing::Means("MediaTek Dimensity 9000+".into()));
        assert_eq!(standing("soc", "Snapdragn 8 Gen 1"), Standing::Unknown(Some("Qualcomm Snapdragon 8 Gen 1".into())));
        assert_eq!(standing("soc", "Qualcomm"), Standing::Unknown(None));
        assert_eq!(standing("os", "Android 12"), Standing::Term);
        assert_eq!(standing("os", "Android 8.1"), Standing::Term);
        assert_eq!(standing("os", "android 10.0"), Standing::Means("Android 10".into()));
        assert_eq!(standing("os", "ios 15.4"), Standing::Means("iOS 15.4".into()));
        assert_eq!(standing("os", "Symbian"), Standing::Unknown(None));
        assert_eq!(standing("colours", "sky blue"), Standing::Means("Sky Blue".into()));
        assert_eq!(standing("colours", "Bay"), Standing::Term);
        assert_eq!(standing("video", "anything"), Standing::Term);
    }
}
