//! The phones that come with the widget: in the module, or in files beside it.
//!
//! An app that uses the components has all of them in its module. That of the element, which has the feature `split`, has
//! none: it fetches those that are shown, or all of them for the views that look at all. What has come is kept for all
//! widgets of the page.

use std::collections::BTreeSet;
use std::sync::Arc;

use phone_engine::archive::Contents;
use phone_engine::nearest::nearest;
use phone_engine::packed;
use phone_engine::{Archive, PartialDate, Phone, SearchIndex, Snapshot};
use phone_words::Sentence;

use crate::state::{PhoneId, State, View};

#[cfg(feature = "split")]
pub use self::fetched::{current, fetch, set_fetcher};
#[cfg(not(feature = "split"))]
pub use self::whole::{current, fetch, unpack};

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
    /// Which of the phones there are have come.
    pub come: Come,
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

impl Data {
    /// These phones, and their index.
    fn of(archive: Archive, come: Come) -> Data {
        let archive = Arc::new(archive);
        let index = Arc::new(SearchIndex::new(&archive));
        Data { archive, index, own: false, ready: None, come }
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
    fn has_phone(&self, id: &PhoneId) -> bool {
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

    /// Those of these ids that no phone has. Of one whose phone may still come, that is not known.
    pub fn unknown(&self, phones: &[PhoneId]) -> Vec<String> {
        let unknown = phones.iter().filter(|id| self.is_sought(id) && self.archive.find(id).is_none());
        unknown.map(|id| id.to_string()).collect()
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

/// Why packed phones could not be read, for the reader.
fn unread(error: packed::PackedError) -> String {
    format!("The phone data could not be read: {}.", error.sentence())
}

/// All phones are in the module.
#[cfg(not(feature = "split"))]
mod whole {
    use super::*;
    use std::sync::OnceLock;

    /// The packed archive; build.rs makes it from `data/`.
    static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/archive.bin"));

    /// The phones that come with the widget, shared by all who ask. The build has checked them; should the bytes be damaged
    /// all the same, there are none and the second part says why.
    pub fn current() -> (Arc<Data>, Option<String>) {
        static DATA: OnceLock<(Arc<Data>, Option<String>)> = OnceLock::new();
        let unpacked = || {
            let (data, problem) = unpack();
            (Arc::new(data), problem)
        };
        DATA.get_or_init(unpacked).clone()
    }

    /// Unpacks them. Unlike [`current`], each call does the work again.
    pub fn unpack() -> (Data, Option<String>) {
        let (contents, problem) = match packed::unpack(PACKED) {
            Ok(contents) => (contents, None),
            Err(error) => (Contents::default(), Some(unread(error))),
        };
        (Data::of(Archive::of_contents(contents), Come::All), problem)
    }

    /// They are here.
    #[allow(clippy::unused_async)]
    pub async fn fetch(_need: Need, _again: bool) -> Result<(), String> {
        Ok(())
    }
}

/// The phones are in files beside the module.
#[cfg(feature = "split")]
mod fetched {
    use super::*;
    use std::cell::RefCell;

    use js_sys::{Array, Function, Promise, Uint8Array};
    use phone_engine::vocabulary::{slug, visible};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;

    thread_local! {
        static FETCHER: RefCell<Option<Function>> = const { RefCell::new(None) };
        static DATA: RefCell<Option<Arc<Data>>> = const { RefCell::new(None) };
    }

    /// Takes the function of src/parts.js that gives what the files with these ids hold, or the file with all.
    pub fn set_fetcher(fetcher: Function) {
        FETCHER.set(Some(fetcher));
    }

    /// What has come of them.
    pub fn current() -> (Arc<Data>, Option<String>) {
        let none = || Arc::new(Data::of(Archive::default(), Come::Some(Arc::default())));
        (DATA.with_borrow_mut(|data| data.get_or_insert_with(none).clone()), None)
    }

    /// Fetches those that have not come; past the cache where it is done `again`.
    ///
    /// # Errors
    /// Where they did not come, or cannot be read.
    pub async fn fetch(need: Need, again: bool) -> Result<(), String> {
        let (data, _) = current();
        if data.has(&need) {
            return Ok(());
        }
        let ids = match &need {
            Need::All => JsValue::NULL,
            // The file is that of the id as it is, or as it was before programs have been at it.
            Need::Some(ids) => {
                let missing = ids.iter().filter(|id| !data.has_phone(id));
                missing.flat_map(|id| [JsValue::from(&**id), slug(&visible(id)).into()]).collect::<Array>().into()
            }
        };
        let fetcher = FETCHER.with_borrow(Clone::clone).ok_or("There is nothing to fetch phones with.")?;
        let failed = |error: JsValue| crate::host::message(&error);
        let coming = fetcher.call2(&JsValue::NULL, &ids, &again.into()).map_err(failed)?;
        let files = JsFuture::from(Promise::from(coming)).await.map_err(failed)?;
        // Somebody else may have asked for them too.
        if current().0.has(&need) {
            return Ok(());
        }
        for file in Array::from(&files).iter() {
            let contents = packed::unpack(&Uint8Array::from(file).to_vec()).map_err(unread)?;
            add(contents);
        }
        if let Need::Some(ids) = need {
            note(ids);
        }
        Ok(())
    }

    /// Adds phones that have come.
    fn add(contents: Contents) {
        let (data, _) = current();
        // All have come meanwhile.
        if data.is_whole() {
            return;
        }
        let come = if contents.places.is_none() { Come::All } else { data.come.clone() };
        DATA.set(Some(Arc::new(Data::of(data.archive.grown(contents), come))));
    }

    /// Notes which ids have been looked for.
    fn note(ids: Vec<PhoneId>) {
        let (data, _) = current();
        if let Come::Some(sought) = &data.come {
            let sought = sought.iter().cloned().chain(ids).collect();
            let come = Come::Some(Arc::new(sought));
            let (archive, index) = (data.archive.clone(), data.index.clone());
            DATA.set(Some(Arc::new(Data { archive, index, own: false, ready: None, come })));
        }
    }
}
