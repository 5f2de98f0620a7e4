//! The phones that a widget shows: all of them, or those that have come.

use std::collections::BTreeSet;
use std::sync::Arc;

use phone_engine::nearest::nearest;
use phone_engine::{Archive, PartialDate, Phone, PhoneIndex, SearchIndex, Snapshot};

use phone_owndata::OwnRow;
use phone_words::{Locale, m};

use crate::model::state::{PhoneId, State, View};

/// Phones, and the index of their names: what all widgets of a page share.
pub struct Data {
    /// Everything that is said of the phones whose shards have come.
    pub archive: Arc<Archive>,
    /// All phones as the finder lists them, without sources, or their names only, as far as they have come. The archive itself
    /// where nothing else has come.
    pub listed: Arc<Archive>,
    /// The names of the listed phones.
    pub index: Arc<SearchIndex>,
    /// Where they come from.
    pub origin: Origin,
    /// What was known on a day, where that has been made already; `None` is everything there is.
    pub ready: Option<(Option<PartialDate>, Arc<Snapshot>)>,
    /// What has come of the phones that there are.
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

/// What has come of the phones that there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Come {
    /// What is known of all of them.
    pub of_all: Extent,
    /// Whether all names have come.
    pub names: bool,
    /// The phones of which everything has come: those with these ids, as far as there are any, and some others.
    pub ids: Arc<BTreeSet<PhoneId>>,
}

/// What has come of all phones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nothing.
    #[default]
    Nothing,
    /// The first pieces of the list: as many of as many.
    Pieces(usize, usize),
    /// The list: what stands today, without sources.
    List,
    /// Everything.
    All,
}

impl Come {
    /// Everything has come.
    pub fn all() -> Come {
        Come { of_all: Extent::All, names: true, ..Come::default() }
    }
}

/// What has to have come for something to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The names of all phones.
    Names,
    /// The beginning of the list of all phones, with the values that stand today.
    List,
    /// Everything.
    All,
    /// Everything about the phones with these ids, as far as there are any.
    Some(Vec<PhoneId>),
}

impl Need {
    /// What a view of these phones looks at on a day, or today.
    pub fn of(state: &State) -> Need {
        match state.view {
            View::Finder | View::Plot => Need::list(state),
            View::Compare | View::Card | View::Timeline => Need::Some(state.phones.clone()),
        }
    }

    /// What a list of phones looks at: only everything tells what was known on an earlier day.
    pub fn list(state: &State) -> Need {
        if state.as_of.is_some() { Need::All } else { Need::List }
    }

    /// What a view is exported with: the list has no sources.
    pub fn exported(state: &State) -> Need {
        match Need::of(state) {
            Need::List => Need::All,
            need => need,
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
        Data::listing(archive.clone(), archive, come)
    }

    /// These phones with all as they are listed.
    pub fn listing(archive: Arc<Archive>, listed: Arc<Archive>, come: Come) -> Data {
        let index = Arc::new(SearchIndex::new(&listed));
        Data { archive, listed, index, origin: Origin::BuiltIn, ready: None, come }
    }

    /// The same list with another archive.
    pub fn with_archive(&self, archive: Arc<Archive>, come: Come) -> Data {
        let (listed, index) = (self.listed.clone(), self.index.clone());
        Data { archive, listed, index, origin: self.origin.clone(), ready: None, come }
    }

    /// The archive that tells what was known of all phones on a day, once that has come: the list where it is today.
    pub fn on(&self, day: Option<PartialDate>) -> &Arc<Archive> {
        if day.is_some() { &self.archive } else { &self.listed }
    }

    /// A phone by its id, now or formerly, as soon as its name is known.
    pub fn find(&self, id: &str) -> Option<PhoneIndex> {
        self.archive.find(id).or_else(|| self.listed.find(id))
    }

    /// The phone with this id, with all that has come of it.
    pub fn phone(&self, id: &str) -> Option<&Phone> {
        let listed = || self.listed.phone(self.listed.find(id)?);
        self.archive.find(id).and_then(|index| self.archive.phone(index)).or_else(listed)
    }

    /// Whether the page has brought some of them along, or all.
    pub fn is_of_page(&self) -> bool {
        !matches!(self.origin, Origin::BuiltIn)
    }

    /// The credits.
    pub fn attribution(&self, locale: Locale) -> String {
        let own = match self.origin {
            Origin::BuiltIn => return locale.text(m::ATTRIBUTION).to_owned(),
            Origin::Page => return locale.text(m::OWN_DATA).to_owned(),
            Origin::Joined(_) => locale.text(m::JOINED_DATA),
        };
        m::sentences(locale, locale.text(m::ATTRIBUTION), own)
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

    /// Whether this has come, as far as it is there.
    pub fn has(&self, need: &Need) -> bool {
        match need {
            Need::Names => self.come.names,
            Need::List => self.come.of_all > Extent::Nothing,
            Need::All => self.is_whole(),
            Need::Some(ids) => ids.iter().all(|id| self.has_phone(id)),
        }
    }

    /// Whether everything about a phone has come, if there is one with this id.
    pub fn has_phone(&self, id: &PhoneId) -> bool {
        // Of a phone that the page says something of, more may be known.
        if let Origin::Joined(joined) = &self.origin {
            return joined.of.has_phone(id);
        }
        self.is_whole() || self.come.ids.contains(id) || self.archive.find(id).is_some()
    }

    /// Whether everything about all phones has come.
    pub fn is_whole(&self) -> bool {
        self.come.of_all == Extent::All
    }

    /// Whether the whole list has come.
    pub fn is_listed(&self) -> bool {
        self.come.of_all >= Extent::List
    }

    /// Whether this is an id of no phone. Of one whose phone may still come, that is not known. It may be a name.
    pub fn is_no_id(&self, id: &PhoneId) -> bool {
        (self.come.names || self.come.ids.contains(id)) && self.find(id).is_none()
    }

    /// The phone that an id that is not here probably means.
    pub fn meant(&self, id: &str) -> Option<&Phone> {
        nearest(&self.listed, &self.index, id).and_then(|index| self.listed.phone(index))
    }

    /// The state with the phones' ids as they are in these data.
    pub fn rename(&self, state: State) -> State {
        state.renamed(|id| self.id_of(id), |_| None)
    }

    /// The same where phones may be given by their names. Looking them up is code of its own, which few pages need.
    pub fn rename_named(&self, state: State) -> State {
        let named = |name: &str| {
            let index = self.index.named(name).filter(|_| self.come.names)?;
            self.listed.phone(index).map(|phone| phone.id.clone())
        };
        // One name without commas is read as a list of words.
        let whole = state.phones.iter().all(|word| self.find(word).is_none()).then(|| state.phones.join(" "));
        match whole.and_then(|name| named(&name)) {
            Some(id) => State { phones: vec![id], ..state },
            None => state.renamed(|id| self.id_of(id), named),
        }
    }

    /// The id of the phone that has or had this one.
    fn id_of(&self, id: &str) -> Option<PhoneId> {
        self.phone(id).map(|phone| phone.id.clone())
    }
}
