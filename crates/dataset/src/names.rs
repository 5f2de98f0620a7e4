//! Names, ids and model numbers claimed by two phones.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use phone_engine::spec::{NET_5G, SOC};
use phone_engine::{Form, Phone, SpecId, Value};

use crate::phone_file::{Located, Name, Named};
use crate::problem::Notebook;

/// The owners of all names, ids and model numbers.
#[derive(Default)]
pub(crate) struct Owners<'f> {
    names: HashMap<String, &'f Located>,
    ids: HashMap<Arc<str>, &'f Located>,
    models: HashMap<Arc<str>, &'f Located>,
    /// The owners of nearly equal names.
    near: HashMap<String, Vec<&'f Located>>,
    /// Whether nearly equal names are also reported for the earlier of the two phones.
    both_ways: bool,
}

impl<'f> Owners<'f> {
    /// The owners among these phones. If two share a name, the earlier one owns it, but names take precedence over aliases, and ids
    /// over former ids.
    pub(crate) fn new(files: impl Iterator<Item = &'f Located> + Clone) -> Self {
        let mut owners = Owners::default();
        for file in files.clone() {
            owners.names.entry(key(&file.file.phone.name)).or_insert(file);
            owners.ids.entry(file.file.phone.id.clone()).or_insert(file);
        }
        for file in files {
            for Named { what, text, .. } in &file.names {
                if matches!(what, Name::Own | Name::Alias) {
                    for near in near_keys(file, text) {
                        let there = owners.near.entry(near).or_default();
                        if there.last().is_none_or(|last| last.file.phone.id != file.file.phone.id) {
                            there.push(file);
                        }
                    }
                }
                match what {
                    Name::Alias => {
                        owners.names.entry(key(text)).or_insert(file);
                    }
                    Name::FormerId => {
                        owners.ids.entry(text.clone()).or_insert(file);
                    }
                    Name::Model => {
                        owners.models.entry(text.clone()).or_insert(file);
                    }
                    Name::Own => {}
                }
            }
        }
        owners
    }

    /// The same where only one file is checked: nearly equal names are reported for it, whichever phone comes first.
    pub(crate) fn for_one(self) -> Self {
        Owners { both_ways: true, ..self }
    }

    /// The current id of the phone with this former id.
    pub(crate) fn formerly(&self, id: &str) -> Option<&str> {
        self.ids.get(id).map(|owner| &*owner.file.phone.id)
    }

    /// Notes names of `file` that another phone owns. The caller has checked for equal ids.
    pub(crate) fn check(&self, file: &Located, notes: &mut Notebook<'_>) {
        let phone = &file.file.phone;
        for Named { what, text, at } in &file.names {
            match what {
                Name::Own | Name::Alias => {
                    let Some(owner) = self.names.get(&key(text)) else { continue };
                    let subject = if *what == Name::Own { "name" } else { "aliases" };
                    let other = &owner.file.phone;
                    if other.id != phone.id {
                        let remedy = match what {
                            Name::Own => "distinguish them in brackets, or merge them if they are one phone",
                            _ => "an alias can belong to only one phone",
                        };
                        notes.error(at, subject, format!("\"{text}\" is also a name of `{}`; {remedy}", other.id));
                    } else if *what == Name::Alias && key(text) == key(&phone.name) {
                        notes.error(at, subject, format!("\"{text}\" is already the name"));
                    } else if let Some(other) = self.nearly(file, text) {
                        let what = format!(
                            "\"{text}\" is almost a name of `{}`, and they differ in neither chip nor 5G; \
                             merge them if they are one phone",
                            other.id,
                        );
                        notes.warning(at, subject, what);
                    }
                }
                Name::FormerId => match self.ids.get(text) {
                    Some(owner) if owner.file.phone.id == *text => {
                        notes.error(at, "former_ids", format!("`{text}` is the id of a phone"));
                    }
                    Some(owner) if owner.file.phone.id != phone.id => {
                        let what = format!("`{text}` is also a former id of `{}`", owner.file.phone.id);
                        notes.error(at, "former_ids", what);
                    }
                    _ => {}
                },
                Name::Model => {
                    let Some(owner) = self.models.get(text) else { continue };
                    let other = &owner.file.phone;
                    if other.id != phone.id && (phone.family.is_none() || other.family != phone.family) {
                        let what = format!("`{text}` is also a model number of `{}`, from another family", other.id);
                        notes.warning(at, "model_numbers", what);
                    }
                }
            }
        }
    }
}

impl<'f> Owners<'f> {
    /// Another phone with nearly the same name, if nothing shows that they are two phones: an earlier one, so that the
    /// warning appears only once.
    fn nearly(&self, file: &Located, name: &str) -> Option<&'f Phone> {
        let phone = &file.file.phone;
        let near = near_keys(file, name).into_iter().filter_map(|near| self.near.get(&near)).flatten();
        // Equal names are errors, noted for both phones.
        let same = |other: &Located| {
            other
                .names
                .iter()
                .any(|named| matches!(named.what, Name::Own | Name::Alias) && key(&named.text) == key(name))
        };
        let mut others = near.filter(|other| !same(other)).map(|other| &other.file.phone);
        let apart = |other: &Phone| {
            differ(other, phone, SOC)
                || differ(other, phone, NET_5G)
                || (is_of(&other.name, "4g") && is_of(&phone.name, "5g"))
                || (is_of(&other.name, "5g") && is_of(&phone.name, "4g"))
        };
        others.find(|other| (other.id < phone.id || self.both_ways && other.id > phone.id) && !apart(other))
    }
}

/// Whether the name of a phone states its network.
fn is_of(name: &str, network: &str) -> bool {
    name.split_whitespace().any(|word| word.eq_ignore_ascii_case(network))
}

/// Whether settled reports on two phones contradict each other, so that they cannot be one phone.
fn differ(one: &Phone, other: &Phone, spec: SpecId) -> bool {
    let said = |phone: &Phone| -> BTreeSet<String> {
        let settled = phone.reports.iter().filter(|report| report.stage.is_settled());
        let claims = settled.filter_map(|report| report.claim(spec));
        let values = claims.flat_map(|claim| match &claim.form {
            Form::Exact(value) => std::slice::from_ref(value),
            Form::Variants(values) | Form::OneOf(values) => values,
            Form::Absent => &[Value::Flag(false)],
            _ => &[],
        });
        let text = |value: &Value| match value {
            Value::Text(text) => Some(text.to_string()),
            Value::Flag(flag) => Some(flag.to_string()),
            _ => None,
        };
        values.filter_map(text).collect()
    };
    let (one, other) = (said(one), said(other));
    !one.is_empty() && !other.is_empty() && one.is_disjoint(&other)
}

/// A name reduced to its brand and the rest without "5G" and "4G", case, spaces and hyphens. A maker's second brand counts as a
/// brand, too.
fn near_keys(file: &Located, name: &str) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        let text = text.to_lowercase().replace('+', " plus ");
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let name: String = words(name).into_iter().filter(|word| word != "5g" && word != "4g").collect();
    let brand = words(&file.file.phone.brand).concat();
    let rest = name.strip_prefix(&*brand).unwrap_or(&name);
    let mut keys = vec![format!("{brand} {rest}")];
    if let Some(second) = &file.file.sub_brand {
        let second = words(second).concat();
        let rest = rest.strip_prefix(&*second).unwrap_or(rest);
        keys.push(format!("{second} {rest}"));
    }
    keys
}

/// A name without differences in case or spaces, which people ignore.
fn key(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect()
}
