//! The phones that come with the widget.

use std::sync::{Arc, OnceLock};

use phone_engine::nearest::nearest;
use phone_engine::packed::{self, Contents};
use phone_engine::{Archive, PartialDate, Phone, SearchIndex, Snapshot};

use crate::state::{PhoneId, State};

/// An archive and the index of its names: what all widgets of a page share.
#[derive(Debug)]
pub struct Data {
    /// The phones.
    pub archive: Arc<Archive>,
    /// Their names.
    pub index: Arc<SearchIndex>,
    /// Whether the page has brought them along.
    pub own: bool,
    /// What was known on a day, where that has been made already; `None` is everything there is.
    pub ready: Option<(Option<PartialDate>, Arc<Snapshot>)>,
}

impl Data {
    /// Those of these phones that are not here.
    pub fn unknown(&self, phones: &[PhoneId]) -> Vec<String> {
        phones.iter().filter(|id| self.archive.find(id).is_none()).map(|id| id.to_string()).collect()
    }

    /// The phone that an id that is not here probably means.
    pub fn meant(&self, id: &str) -> Option<&Phone> {
        nearest(&self.archive, &self.index, id).and_then(|index| self.archive.phone(index))
    }

    /// The state with the phones' ids as they are in these data.
    pub fn rename(&self, state: State) -> State {
        let archive = &self.archive;
        state.renamed(|id| archive.find(id).and_then(|index| archive.phone(index)).map(|phone| phone.id.clone()))
    }
}

/// The packed archive; build.rs makes it from `data/`.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/archive.bin"));

/// The phones that come with the widget, shared by all who ask. The build has checked them; should the bytes be damaged all
/// the same, there are none and the second part says why.
pub fn embedded() -> (Arc<Data>, Option<String>) {
    static DATA: OnceLock<(Arc<Data>, Option<String>)> = OnceLock::new();
    let unpacked = || {
        let (data, problem) = unpack();
        (Arc::new(data), problem)
    };
    DATA.get_or_init(unpacked).clone()
}

/// Unpacks them. Unlike [`embedded`], each call does the work again.
pub fn unpack() -> (Data, Option<String>) {
    let (contents, problem) = match packed::unpack(PACKED) {
        Ok(contents) => (contents, None),
        Err(error) => (Contents::default(), Some(format!("The phone data could not be read: {error}."))),
    };
    let archive = Arc::new(Archive::new(contents.phones).0.with_partnerships(contents.partnerships));
    let index = Arc::new(SearchIndex::new(&archive));
    (Data { archive, index, own: false, ready: None }, problem)
}
