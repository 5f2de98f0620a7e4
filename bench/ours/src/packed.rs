//! From packed phones to the first answer, as the widget does it at its start.

use std::sync::Arc;

use phone_engine::answer::Bins;
use phone_engine::finder::SnapshotRows;
use phone_engine::{Archive, Finder, Query, SearchIndex, Snapshot, Wanted, packed, spec};
use wasm_bindgen::prelude::*;

/// Unpacks phones and answers the empty query with eight facets and four histograms. Returns how many phones
/// were found.
#[wasm_bindgen]
pub fn first_answer(bytes: &[u8]) -> Result<u32, JsError> {
    let contents = packed::unpack(bytes).map_err(|error| JsError::new(&format!("{error:?}")))?;
    let archive = Arc::new(Archive::new(contents.phones).0);
    let index = Arc::new(SearchIndex::new(&archive));
    let mut finder = Finder::new(SnapshotRows::new(Arc::new(Snapshot::new(&archive, None))), index);
    let facets = super::FACETS;
    let histograms = [spec::YEAR, spec::DISPLAY_IN, spec::BATTERY_MAH, spec::WEIGHT_G].map(Bins::of);
    let found = finder.ask(&Query::default(), Wanted { facets: &facets, histograms: &histograms }).matches;
    // The widget keeps them as long as there is a page.
    std::mem::forget(finder);
    Ok(found)
}
