//! The aliases in a data file.

use phone_engine::Alias;

use crate::fields::{Fields, Item, kind, text};
use crate::phone_file::{Name, Named};
use crate::problem::Notebook;
use crate::value_toml::date;

/// The aliases in the list `item`, each text or, if no longer in use, a table with the day; their places go to `names`.
pub(crate) fn aliases(item: &Item<'_>, names: &mut Vec<Named>, notes: &mut Notebook<'_>) -> Vec<Alias> {
    let Some(list) = item.get_ref().as_array() else {
        let what = format!("must be a list of texts, such as [\"…\", \"…\"], not {}", kind(item));
        notes.error(&item.span(), "aliases", what);
        return Vec::new();
    };
    let mut aliases: Vec<Alias> = Vec::new();
    for item in list.iter() {
        let Some(alias) = alias(item, notes) else { continue };
        if aliases.iter().any(|other| other.name == alias.name) {
            notes.error(&item.span(), "aliases", format!("lists \"{}\" twice", alias.name));
            continue;
        }
        names.push(Named { what: Name::Alias, text: alias.name.clone(), at: item.span() });
        aliases.push(alias);
    }
    aliases
}

fn alias(item: &Item<'_>, notes: &mut Notebook<'_>) -> Option<Alias> {
    let Some(table) = item.get_ref().as_table() else {
        return text(item, "aliases", notes).map(|name| Alias { name, until: None });
    };
    let fields = Fields::new(table, item.span(), "an alias", &["name", "until"], notes);
    let name = fields.required("name", "Xiaomi 12 Ultra", notes);
    if fields.get("until").is_none() {
        notes.error(&item.span(), "until", "is missing; write an alias that is still in use as text alone");
    }
    let until = fields.get("until").and_then(|item| date(item, "until", notes));
    Some(Alias { name: name?, until: Some(until?) })
}
