//! The phones that a widget shows: all of them, or those that have come.

use std::collections::BTreeSet;
use std::sync::Arc;

use phone_engine::nearest::nearest;
use phone_engine::{Archive, PartialDate, Phone, PhoneIndex, SearchIndex, Snapshot};

use phone_owndata::OwnRow;
use phone_share::{ATTRIBUTION, JOINED_DATA, OWN_DATA};

use crate::model::state::{PhoneId, State, View};

/// An archive and the index of its names: what all widgets of a page share.
pub struct Data {
    /// The phones.
    pub archive: Arc<Archive>,
    /// Their names.
    pub index: Arc<SearchIndex>,
    /// Where they come from.
    pub origin: Origin,
    /// What was known on a day, where that has been made already; `None` is everything there is.
    pub ready: Option<(Option<PartialDate>, Arc<Snapshot>)>,
    /// Which of the phones there are have come.
    pub come: Come,
}

/// Where phones come from.
#[derive(Clone)]
pub enum Origin {
    /// They are the built-in ones.
    BuiltIn,
    /// The page has brought them along.
    Page,
    /// The page's have joined the built-in ones.
    Joined(Joined),
}

/// How the page's phones have joined the built-in ones.
#[derive(Clone)]
pub struct Joined {
    /// The built-in ones.
    pub of: Arc<Data>,
    /// The page's columns that are no specs, by phones of the whole.
    pub rows: Arc<[OwnRow]>,
    /// Does it again, for more of the built-in phones. A closure, so that its code stays in the file of own data.
    pub again: Arc<dyn Fn(Arc<Data>) -> Data + Send + Sync>,
}

/// Which of the phones there are have come.
#[derive(Clone, Debug)]
pub enum Come {
    /// All of them.
    All,
    /// Those with these ids, as far as there are any, and some others.
    Some(Arc<BTreeSet<PhoneId>>),
}

/// Phones that have to have come for something to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// All of them.
    All,
    /// Those with these ids, as far as there are any.
    Some(Vec<PhoneId>),
}

impl Need {
    /// What a view of these phones looks at.
    pub fn of(view: View, phones: &[PhoneId]) -> Need {
        match view {
            View::Finder | View::Plot => Need::All,
            View::Compare | View::Card | View::Timeline => Need::Some(phones.to_vec()),
        }
    }
}

/// What a row says of each of these phones.
fn texts<'r>(row: &'r OwnRow, phones: &[PhoneIndex]) -> Vec<&'r str> {
    let text = |phone: &PhoneIndex| row.values.iter().find(|(own, _)| own == phone).map_or("", |(_, text)| &**text);
    phones.iter().map(text).collect()
}

impl Data {
    /// These phones, and their index.
    pub fn of(archive: Archive, come: Come) -> Data {
        let archive = Arc::new(archive);
        let index = Arc::new(SearchIndex::new(&archive));
        Data { archive, index, origin: Origin::BuiltIn, ready: None, come }
    }

    /// Whether the page has brought some of them along, or all.
    pub fn is_of_page(&self) -> bool {
        !matches!(self.origin, Origin::BuiltIn)
    }

    /// The credits.
    pub fn attribution(&self) -> String {
        match self.origin {
            Origin::BuiltIn => ATTRIBUTION.to_owned(),
            Origin::Page => OWN_DATA.to_owned(),
            Origin::Joined(_) => format!("{ATTRIBUTION} {JOINED_DATA}"),
        }
    }

    /// The rows that the page adds to a comparison of these phones: the head, and a text for each phone, empty where the page
    /// has none.
    pub fn rows_of(&self, phones: &[PhoneIndex]) -> Vec<(Arc<str>, Vec<&str>)> {
        let Origin::Joined(joined) = &self.origin else { return Vec::new() };
        let rows = joined.rows.iter().map(|row| (row.head.clone(), texts(row, phones)));
        rows.filter(|(_, texts)| texts.iter().any(|text| !text.is_empty())).collect()
    }

    /// These data with the built-in phones that have come now; `None` where nothing changes.
    pub fn with_more(&self, built_in: Arc<Data>) -> Option<Data> {
        match &self.origin {
            Origin::Joined(Joined { of, again, .. }) if !Arc::ptr_eq(of, &built_in) => Some(again(built_in)),
            _ => None,
        }
    }

    /// Whether these phones have come, as far as there are any.
    pub fn has(&self, need: &Need) -> bool {
        match (&self.come, need) {
            (Come::All, _) => true,
            (Come::Some(_), Need::All) => false,
            (Come::Some(_), Need::Some(ids)) => ids.iter().all(|id| self.has_phone(id)),
        }
    }

    /// Whether a phone has come, if there is one with this id.
    pub fn has_phone(&self, id: &PhoneId) -> bool {
        // Of a phone that the page says something of, more may be known.
        if let Origin::Joined(joined) = &self.origin {
            return joined.of.has_phone(id);
        }
        self.is_sought(id) || self.archive.find(id).is_some()
    }

    /// Whether this id has been looked for.
    fn is_sought(&self, id: &PhoneId) -> bool {
        match &self.come {
            Come::All => true,
            Come::Some(sought) => sought.contains(id),
        }
    }

    /// Whether all phones have come.
    pub fn is_whole(&self) -> bool {
        matches!(self.come, Come::All)
    }

    /// Whether this is an id of no phone. Of one whose phone may still come, that is not known. It may be a name.
    pub fn is_no_id(&self, id: &PhoneId) -> bool {
        self.is_sought(id) && self.archive.find(id).is_none()
    }

    /// The phone that an id that is not here probably means.
    pub fn meant(&self, id: &str) -> Option<&Phone> {
        nearest(&self.archive, &self.index, id).and_then(|index| self.archive.phone(index))
    }

    /// The state with the phones' ids as they are in these data.
    pub fn rename(&self, state: State) -> State {
        state.renamed(|id| self.id_of(self.archive.find(id)?), |_| None)
    }

    /// The same where phones may be given by their names. Looking them up is code of its own, which few pages need.
    pub fn rename_named(&self, state: State) -> State {
        let named = |name: &str| self.id_of(self.index.named(name).filter(|_| self.is_whole())?);
        // One name without commas is read as a list of words.
        let whole = state.phones.iter().all(|word| self.archive.find(word).is_none()).then(|| state.phones.join(" "));
        match whole.and_then(|name| named(&name)) {
            Some(id) => State { phones: vec![id], ..state },
            None => state.renamed(|id| self.id_of(self.archive.find(id)?), named),
        }
    }

    fn id_of(&self, phone: PhoneIndex) -> Option<PhoneId> {
        self.archive.phone(phone).map(|phone| phone.id.clone())
    }
}
