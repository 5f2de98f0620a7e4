//! Names, ids and model numbers that two phones lay claim to.

use std::collections::HashMap;
use std::sync::Arc;

use crate::phone_file::{Located, Name, Named};
use crate::problem::Notebook;

/// Whose every name, id and model number is.
#[derive(Default)]
pub(crate) struct Owners<'f> {
    names: HashMap<String, &'f Located>,
    ids: HashMap<Arc<str>, &'f Located>,
    models: HashMap<Arc<str>, &'f Located>,
}

impl<'f> Owners<'f> {
    /// The owners among these phones. Of two that share a name the earlier one has it, but what a phone
    /// is called goes before what another is called besides, and its id before what another's was.
    pub(crate) fn new(files: impl Iterator<Item = &'f Located> + Clone) -> Self {
        let mut owners = Owners::default();
        for file in files.clone() {
            owners.names.entry(key(&file.file.phone.name)).or_insert(file);
            owners.ids.entry(file.file.phone.id.clone()).or_insert(file);
        }
        for file in files {
            for Named { what, text, .. } in &file.names {
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

    /// The id that a phone has now which once had this one.
    pub(crate) fn formerly(&self, id: &str) -> Option<&str> {
        self.ids.get(id).map(|owner| &*owner.file.phone.id)
    }

    /// Notes which names of `file` are another phone's. Whether two phones have one id, the caller has
    /// seen.
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
                            Name::Own => "tell them apart in brackets, or join them if they are one phone",
                            _ => "an alias finds one phone only",
                        };
                        notes.error(at, subject, format!("\"{text}\" is a name of `{}` too; {remedy}", other.id));
                    } else if *what == Name::Alias && key(text) == key(&phone.name) {
                        notes.error(at, subject, format!("\"{text}\" is the name itself"));
                    }
                }
                Name::FormerId => match self.ids.get(text) {
                    Some(owner) if owner.file.phone.id == *text => {
                        notes.error(at, "former_ids", format!("`{text}` is the id of a phone"));
                    }
                    Some(owner) if owner.file.phone.id != phone.id => {
                        let what = format!("`{text}` is a former id of `{}` too", owner.file.phone.id);
                        notes.error(at, "former_ids", what);
                    }
                    _ => {}
                },
                Name::Model => {
                    let Some(owner) = self.models.get(text) else { continue };
                    let other = &owner.file.phone;
                    if other.id != phone.id && (phone.family.is_none() || other.family != phone.family) {
                        let what = format!("`{text}` is a model number of `{}` too, of another family", other.id);
                        notes.warning(at, "model_numbers", what);
                    }
                }
            }
        }
    }
}

/// Names that differ in case or spaces alone are one name to people.
fn key(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect()
}
