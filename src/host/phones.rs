//! The phones that come with the widget: in the module, or in files beside it.
//!
//! An app that uses the components has all of them in its module. That of the element, which has the feature `split`, has
//! none: it fetches those that are shown, or all of them for the views that look at all. What has come is kept for all
//! widgets of the page.

use std::sync::Arc;

use phone_engine::Archive;
use phone_engine::archive::Contents;
use phone_engine::packed;
use phone_words::Sentence;

use crate::model::data::{Come, Data, Need};

#[cfg(feature = "split")]
pub use self::fetched::{current, fetch, set_fetcher};
#[cfg(not(feature = "split"))]
pub use self::whole::{current, fetch, unpack};

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

    use crate::model::state::PhoneId;

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
        let failed = |error: JsValue| crate::host::page::message(&error);
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
