//! The built-in phones: in the module, or in files next to it.
//!
//! Apps with the components have all of them in their module. The element's module, built with the feature `split`, has none:
//! it fetches those shown, the list of all, or everything, as views need it. Loaded phones are shared by all widgets of the page.

use std::sync::Arc;

use phone_engine::Archive;
use phone_engine::archive::Contents;
use phone_engine::packed;
use phone_engine::totals::Totals;
use phone_words::{Locale, Sentence, m};

#[cfg(feature = "split")]
use crate::model::data::Extent;
use crate::model::data::{Come, Data, Need};

#[cfg(feature = "split")]
pub use self::fetched::{current, fetch, fetch_piece, set_fetcher, totals};
#[cfg(not(feature = "split"))]
pub use self::whole::{current, fetch, fetch_piece, totals, unpack};

/// Why packed phones could not be read, for the reader.
fn unread(error: packed::PackedError) -> String {
    m::data_unread(Locale::ENGLISH, &error.sentence(Locale::ENGLISH))
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

    /// Nothing: all phones are there to be counted.
    pub fn totals() -> Option<Totals> {
        None
    }

    /// Unpacks them. Unlike [`current`], each call repeats the work.
    pub fn unpack() -> (Data, Option<String>) {
        let (contents, problem) = match packed::unpack(PACKED) {
            Ok(contents) => (contents, None),
            Err(error) => (Contents::default(), Some(unread(error))),
        };
        (Data::of(Archive::of_contents(contents), Come::all()), problem)
    }

    /// Does nothing: all phones are in the module.
    #[allow(clippy::unused_async)]
    pub async fn fetch(_need: Need, _again: bool) -> Result<(), String> {
        Ok(())
    }

    /// Does nothing: all phones are in the module.
    ///
    /// # Errors
    /// None.
    #[allow(clippy::unused_async)]
    pub async fn fetch_piece(_again: bool) -> Result<(), String> {
        Ok(())
    }
}

/// The phones are in files next to the module.
#[cfg(feature = "split")]
mod fetched {
    use super::*;
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use crate::model::state::PhoneId;

    use js_sys::{Array, Function, Promise, Uint8Array};
    use phone_engine::vocabulary::{slug, visible};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;

    thread_local! {
        static FETCHER: RefCell<Option<Function>> = const { RefCell::new(None) };
        static DATA: RefCell<Option<Arc<Data>>> = const { RefCell::new(None) };
        static TOTALS: RefCell<String> = const { RefCell::new(String::new()) };
    }

    /// Takes the function of src/parts.js that fetches files of phones: the shards of given ids, or all names, a piece of the list or everything.
    pub fn set_fetcher(fetcher: Function, totals: String) {
        FETCHER.set(Some(fetcher));
        TOTALS.set(totals);
    }

    /// How much there is, as the build has counted it.
    pub fn totals() -> Option<Totals> {
        TOTALS.with_borrow(|totals| {
            let mut totals = totals.split(' ');
            let mut count = || totals.next()?.parse().ok();
            let (phones, reports, sources) = (count()?, count()?, count()?);
            Some(Totals { phones, reports, sources, newest: totals.next().and_then(|day| day.parse().ok()) })
        })
    }

    /// The phones loaded so far.
    pub fn current() -> (Arc<Data>, Option<String>) {
        let none = || Arc::new(Data::of(Archive::default(), Come::default()));
        (DATA.with_borrow_mut(|data| data.get_or_insert_with(none).clone()), None)
    }

    /// Fetches what has not been loaded; `again` bypasses the cache. Of the list, that is the first piece; see [`fetch_piece`].
    ///
    /// # Errors
    /// If it could not be fetched or unpacked.
    pub async fn fetch(need: Need, again: bool) -> Result<(), String> {
        let (data, _) = current();
        if data.has(&need) {
            return Ok(());
        }
        let ids = match &need {
            Need::List => return fetch_piece(again).await,
            // The file of the id as written, and as it was before programs mangled it.
            Need::Some(ids) => {
                let missing = ids.iter().filter(|id| !data.has_phone(id));
                missing.flat_map(|id| [JsValue::from(&**id), slug(&visible(id)).into()]).collect::<Array>().into()
            }
            Need::Names => "names".into(),
            Need::All => "all".into(),
        };
        let files = files(ids, 0, again).await?;
        for file in files.iter().skip(1) {
            // Another widget may have asked for them, too.
            if current().0.has(&need) {
                return Ok(());
            }
            let contents = unpacked(&file)?;
            let (now, _) = current();
            let data = match &need {
                Need::All => {
                    let archive = Arc::new(Archive::of_contents(contents));
                    // What is listed today stays the same: nothing that shows it has to be worked out again.
                    if now.is_listed() {
                        now.with_archive(archive, Come::all())
                    } else {
                        Data::listing(archive.clone(), archive, Come::all())
                    }
                }
                Need::Names => {
                    let places: Vec<_> = now.listed.indices().collect();
                    let listed = Archive::of_contents(contents).with_phones(&now.listed, &places);
                    Data::listing(now.archive.clone(), Arc::new(listed), Come { names: true, ..now.come.clone() })
                }
                _ => {
                    let archive = Arc::new(now.archive.grown(contents));
                    if now.come.names || now.come.of_all > Extent::Nothing {
                        now.with_archive(archive, now.come.clone())
                    } else {
                        Data::listing(archive.clone(), archive, now.come.clone())
                    }
                }
            };
            DATA.set(Some(Arc::new(data)));
        }
        if let Need::Some(ids) = need {
            note(ids);
        }
        Ok(())
    }

    /// Fetches the next piece of the list, if there is one left; `again` bypasses the cache.
    ///
    /// # Errors
    /// If it could not be fetched or unpacked.
    pub async fn fetch_piece(again: bool) -> Result<(), String> {
        let Some(at) = next_piece() else { return Ok(()) };
        let files = files("list".into(), at, again).await?;
        // Another widget may have asked for it, too.
        if next_piece() != Some(at) {
            return Ok(());
        }
        let contents = unpacked(&files.get(1))?;
        let (now, _) = current();
        let pieces = files.get(0).as_f64().unwrap_or(1.0) as usize;
        let is_last = at + 1 >= pieces;
        let of_all = if is_last { Extent::List } else { Extent::Pieces(at + 1, pieces) };
        let come = Come { of_all, names: now.come.names || is_last, ids: now.come.ids.clone() };
        // Of what is in the shards alone, nothing was listed.
        let none = Archive::default();
        let listed = if at > 0 || now.come.names { &*now.listed } else { &none };
        DATA.set(Some(Arc::new(Data::listing(now.archive.clone(), Arc::new(listed.grown(contents)), come))));
        Ok(())
    }

    /// Which piece of the list is the next one; none once the list is complete.
    fn next_piece() -> Option<usize> {
        match current().0.come.of_all {
            Extent::Nothing => Some(0),
            Extent::Pieces(at, _) => Some(at),
            Extent::List | Extent::All => None,
        }
    }

    /// The files with the phones of these ids, or piece `at` of a file about all phones, by its name. The first item is the number
    /// of pieces.
    async fn files(ids: JsValue, at: usize, again: bool) -> Result<Array, String> {
        let fetcher = FETCHER.with_borrow(Clone::clone).ok_or("The loader has not set how to fetch phones.")?;
        let failed = |error: JsValue| crate::host::page::message(&error);
        let coming = fetcher.call3(&JsValue::NULL, &ids, &JsValue::from(at as u32), &again.into()).map_err(failed)?;
        Ok(Array::from(&JsFuture::from(Promise::from(coming)).await.map_err(failed)?))
    }

    fn unpacked(file: &JsValue) -> Result<Contents, String> {
        packed::unpack(&Uint8Array::from(file.clone()).to_vec()).map_err(unread)
    }

    /// Notes which ids have been fetched.
    fn note(ids: Vec<PhoneId>) {
        let (data, _) = current();
        // Collecting would bring another sort along.
        let mut all = BTreeSet::new();
        all.extend(data.come.ids.iter().cloned().chain(ids));
        let come = Come { ids: Arc::new(all), ..data.come.clone() };
        DATA.set(Some(Arc::new(data.with_archive(data.archive.clone(), come))));
    }
}
