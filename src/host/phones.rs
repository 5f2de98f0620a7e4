//! The built-in phones: in the module, or in files next to it.
//!
//! Apps with the components have all of them in their module. The element's module, built with the feature `split`, has none:
//! it fetches those shown, or all of them for views that need all. Loaded phones are shared by all widgets of the page.

use std::sync::Arc;

use phone_engine::Archive;
use phone_engine::archive::Contents;
use phone_engine::packed;
use phone_words::Sentence;

#[cfg(feature = "split")]
use crate::model::data::Origin;
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

    /// The built-in phones, unpacked once and shared. The build has checked them; if the bytes are damaged nevertheless, there
    /// are none, and the second part says why.
    pub fn current() -> (Arc<Data>, Option<String>) {
        static DATA: OnceLock<(Arc<Data>, Option<String>)> = OnceLock::new();
        let unpacked = || {
            let (data, problem) = unpack();
            (Arc::new(data), problem)
        };
        DATA.get_or_init(unpacked).clone()
    }

    /// Unpacks them. Unlike [`current`], each call repeats the work.
    pub fn unpack() -> (Data, Option<String>) {
        let (contents, problem) = match packed::unpack(PACKED) {
            Ok(contents) => (contents, None),
            Err(error) => (Contents::default(), Some(unread(error))),
        };
        (Data::of(Archive::of_contents(contents), Come::All), problem)
    }

    /// Does nothing: all phones are in the module.
    #[allow(clippy::unused_async)]
    pub async fn fetch(_need: Need, _again: bool) -> Result<(), String> {
        Ok(())
    }
}

/// The phones are in files next to the module.
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

    /// Takes the function of src/parts.js that fetches the files with given ids, or the file with all phones.
    pub fn set_fetcher(fetcher: Function) {
        FETCHER.set(Some(fetcher));
    }

    /// The phones loaded so far.
    pub fn current() -> (Arc<Data>, Option<String>) {
        let none = || Arc::new(Data::of(Archive::default(), Come::Some(Arc::default())));
        (DATA.with_borrow_mut(|data| data.get_or_insert_with(none).clone()), None)
    }

    /// Fetches phones that have not been loaded; `again` bypasses the cache.
    ///
    /// # Errors
    /// If they could not be fetched or unpacked.
    pub async fn fetch(need: Need, again: bool) -> Result<(), String> {
        let (data, _) = current();
        if data.has(&need) {
            return Ok(());
        }
        let ids = match &need {
            Need::All => JsValue::NULL,
            // The file of the id as written, and as it was before programs mangled it.
            Need::Some(ids) => {
                let missing = ids.iter().filter(|id| !data.has_phone(id));
                missing.flat_map(|id| [JsValue::from(&**id), slug(&visible(id)).into()]).collect::<Array>().into()
            }
        };
        let fetcher = FETCHER.with_borrow(Clone::clone).ok_or("The loader has not set how to fetch phones.")?;
        let failed = |error: JsValue| crate::host::page::message(&error);
        let coming = fetcher.call2(&JsValue::NULL, &ids, &again.into()).map_err(failed)?;
        let files = JsFuture::from(Promise::from(coming)).await.map_err(failed)?;
        // Another widget may have asked for them, too.
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

    /// Adds loaded phones.
    fn add(contents: Contents) {
        let (data, _) = current();
        // All have been loaded meanwhile.
        if data.is_whole() {
            return;
        }
        let come = if contents.places.is_none() { Come::All } else { data.come.clone() };
        DATA.set(Some(Arc::new(Data::of(data.archive.grown(contents), come))));
    }

    /// Notes which ids have been fetched.
    fn note(ids: Vec<PhoneId>) {
        let (data, _) = current();
        if let Come::Some(sought) = &data.come {
            let sought = sought.iter().cloned().chain(ids).collect();
            let come = Come::Some(Arc::new(sought));
            let (archive, index) = (data.archive.clone(), data.index.clone());
            DATA.set(Some(Arc::new(Data { archive, index, origin: Origin::BuiltIn, ready: None, come })));
        }
    }
}
