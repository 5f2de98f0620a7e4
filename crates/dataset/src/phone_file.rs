//! A data file about one phone: what the engine knows of it, and what only the file says.

use std::ops::Range;
use std::sync::Arc;

use phone_engine::{Phone, Report, SpecId};

/// What one data file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneFile {
    /// The phone, as the engine takes it.
    pub phone: Phone,
    /// The maker's second brand under which it is sold (Redmi, POCO). The engine knows it as part of
    /// the name or as an alias.
    pub sub_brand: Option<Arc<str>>,
    /// What the engine leaves out of each report, in the order of the phone's reports.
    pub extras: Vec<ReportExtras>,
}

/// What a data file says of a report and the engine does not carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportExtras {
    /// The licence of the source, where it has an open one.
    pub licence: Option<Arc<str>>,
    /// How an undated page got its date.
    pub date_basis: Option<Arc<str>>,
}

impl PhoneFile {
    /// Where the file belongs, below `data/phones`: `xiaomi/xiaomi-12s.toml`.
    pub fn place(&self) -> String {
        place_of(&self.phone.brand, &self.phone.id)
    }
}

/// A data file with the places that checks across files need.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    pub(crate) file: PhoneFile,
    /// Where the id stands.
    pub(crate) id_at: Range<usize>,
    /// Names, former ids and model numbers, with their places.
    pub(crate) names: Vec<Named>,
    /// Where the parts of each report stand.
    pub(crate) reports_at: Vec<ReportPlace>,
    /// Where a claim names another phone.
    pub(crate) likes: Vec<Like>,
}

/// A name or number by which a phone is told from others.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) what: Name,
    pub(crate) text: Arc<str>,
    pub(crate) at: Range<usize>,
}

/// The kinds of [`Named`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The name itself.
    Own,
    /// Another name.
    Alias,
    /// An id that it had before.
    FormerId,
    /// A model number.
    Model,
}

/// Where the parts of a report stand.
#[derive(Clone, Debug)]
pub(crate) struct ReportPlace {
    /// Its beginning.
    pub(crate) at: Range<usize>,
    /// Its date.
    pub(crate) date: Range<usize>,
    /// What it says of each spec.
    pub(crate) claims: Vec<(SpecId, Range<usize>)>,
}

impl ReportPlace {
    /// Where it says something of `spec`; else where it begins.
    pub(crate) fn claim(&self, spec: SpecId) -> &Range<usize> {
        self.claims.iter().find(|(claimed, _)| *claimed == spec).map_or(&self.at, |(_, at)| at)
    }
}

/// A claim that names another phone.
#[derive(Clone, Debug)]
pub(crate) struct Like {
    pub(crate) at: Range<usize>,
    pub(crate) spec: SpecId,
    pub(crate) id: Arc<str>,
}

/// The place of what does not stand in the text that is checked, but in a file that is there already.
pub(crate) const ELSEWHERE: Range<usize> = usize::MAX..usize::MAX;

impl Located {
    /// A phone that is there already, of which nothing stands in the text that is checked.
    pub(crate) fn elsewhere(phone: Phone, sub_brand: Option<Arc<str>>) -> Self {
        let named = |what, text: &Arc<str>| Named { what, text: text.clone(), at: ELSEWHERE };
        let names = [named(Name::Own, &phone.name)]
            .into_iter()
            .chain(phone.aliases.iter().map(|alias| named(Name::Alias, &alias.name)))
            .chain(phone.former_ids.iter().map(|id| named(Name::FormerId, id)))
            .chain(phone.model_numbers.iter().map(|number| named(Name::Model, number)))
            .collect();
        let likes = phone.reports.iter().flat_map(|report| report.claims.likes());
        let likes = likes.map(|(spec, id)| Like { at: ELSEWHERE, spec, id: id.clone() }).collect();
        let place = |_: &Report| ReportPlace { at: ELSEWHERE, date: ELSEWHERE, claims: Vec::new() };
        let reports_at = phone.reports.iter().map(place).collect();
        let extras = vec![ReportExtras::default(); phone.reports.len()];
        Located { file: PhoneFile { phone, sub_brand, extras }, id_at: ELSEWHERE, names, reports_at, likes }
    }
}

/// Whether `id` can be a phone's id: lower-case letters, digits and single hyphens between them.
pub(crate) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// The folder of a brand: its letters and digits in lower case, hyphens for the rest.
pub(crate) fn folder(brand: &str) -> String {
    let mut folder = String::new();
    for letter in brand.chars() {
        if letter.is_alphanumeric() {
            folder.extend(letter.to_lowercase());
        } else if !folder.is_empty() && !folder.ends_with('-') {
            folder.push('-');
        }
    }
    folder.trim_end_matches('-').to_owned()
}

/// Where the file of a phone belongs, below `data/phones`.
pub(crate) fn place_of(brand: &str, id: &str) -> String {
    format!("{}/{id}.toml", folder(brand))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_folders() {
        assert!(is_id("xiaomi-12s"));
        assert!(!is_id("Xiaomi-12s") && !is_id("xiaomi--12s") && !is_id("-x") && !is_id("") && !is_id("x y"));
        assert_eq!(folder("F(x)tec"), "f-x-tec");
        assert_eq!(folder("10.or"), "10-or");
    }
}
