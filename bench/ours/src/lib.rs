//! phone-engine in the side-by-side benchmark: the devices of `bench/src/gen.mjs` as rows of a finder, and its
//! interactions as queries. ours.js is the other half.
//!
//! All that is asked goes through [`Query`] and [`Finder::ask`], as the widget's questions do.

mod devices;
mod packed;

use std::sync::Arc;

use devices::Devices;
use phone_engine::answer::{Bins, ResultGroup};
use phone_engine::query::{By, SortKey};
use phone_engine::{Finder, Query, SpecId, Test, Wanted, spec};
use wasm_bindgen::prelude::*;

/// The facets, in the order of `FACETS` in bench/src/schema.mjs.
const FACETS: [SpecId; 8] = [
    spec::BRAND,
    spec::SOC,
    spec::RAM_GB,
    spec::STORAGE_GB,
    spec::PANEL,
    spec::OS,
    spec::IP_RATING,
    spec::CAMERA_PARTNER,
];

/// The histograms, in the order of `HISTS`; ends in ticks of our specs.
const HISTOGRAMS: [Bins; 4] = [
    Bins { spec: spec::PRICE_EUR, count: 20, ends: Some((0, 2000 * 100 - 1)) },
    Bins { spec: spec::DISPLAY_IN, count: 20, ends: Some((300, 799)) },
    Bins { spec: spec::BATTERY_MAH, count: 20, ends: Some((1000, 6999)) },
    Bins { spec: spec::WEIGHT_G, count: 20, ends: Some((100 * 10, 300 * 10 - 1)) },
];

/// The specs of the other fields, in the order of `FIELDS` in ours.js.
const FIELDS: [SpecId; 10] = [
    spec::PRICE_EUR,
    spec::RELEASED,
    spec::DISPLAY_IN,
    spec::BATTERY_MAH,
    spec::WEIGHT_G,
    spec::REFRESH_HZ,
    spec::NFC,
    spec::JACK,
    spec::NET_5G,
    spec::ESIM,
];

/// Ticks of the spec in one integer of the benchmark (`num` in bench/src/schema.mjs).
fn scale(spec: SpecId) -> i32 {
    match spec {
        spec::PRICE_EUR => 100,
        spec::WEIGHT_G => 10,
        _ => 1,
    }
}

/// Room for a text, so that it is written into our memory at once.
#[wasm_bindgen]
pub struct Text(Vec<u8>);

#[wasm_bindgen]
impl Text {
    /// Room for this many bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: usize) -> Text {
        Text(vec![0; bytes])
    }

    /// Where it is in memory.
    pub fn at(&self) -> *const u8 {
        self.0.as_ptr()
    }
}

/// One engine: a finder, what it is asked, and the last answer.
#[wasm_bindgen]
pub struct Engine {
    finder: Finder,
    query: Query,
    answer: Vec<u32>,
}

#[wasm_bindgen]
impl Engine {
    /// The devices of a JSON text, sorted by release, the newest first.
    #[wasm_bindgen(constructor)]
    pub fn new(json: Text) -> Result<Engine, JsError> {
        let (devices, index) = Devices::read(&json.0)?;
        let finder = Finder::new(devices, Arc::new(index));
        let mut engine = Engine { finder, query: Query::default(), answer: Vec::new() };
        engine.sort(1, true);
        engine.ask();
        Ok(engine)
    }

    /// The values of a facet, in the order in which they are counted.
    pub fn values(&mut self, facet: usize) -> Vec<String> {
        let cells = self.finder.cells(FACETS[facet]);
        let is_number = FACETS[facet].get().unit().is_some();
        let name = |&term: &i32| match is_number {
            true => FACETS[facet].get().print(term),
            false => cells.dictionary().label(term).to_owned(),
        };
        cells.terms().iter().map(name).collect()
    }

    /// Chooses a value of a facet, or no longer.
    pub fn toggle(&mut self, facet: usize, value: &str) {
        self.query.toggle(FACETS[facet], value);
    }

    /// Filters by a range, both ends included.
    pub fn range(&mut self, field: usize, least: i32, most: i32) {
        let spec = FIELDS[field];
        let ticks = |end: i32| Some(end.saturating_mul(scale(spec)));
        self.query.set(spec, Some(Test::Range { least: ticks(least), most: ticks(most) }));
    }

    /// Asks for yes, or no longer.
    pub fn flag(&mut self, field: usize) {
        let spec = FIELDS[field];
        let test = self.query.filter(spec).is_none().then_some(Test::Is(true));
        self.query.set(spec, test);
    }

    /// Other search words.
    pub fn search(&mut self, text: &str) {
        text.clone_into(&mut self.query.text);
    }

    /// Another order: by a field, or by name with one that there is not.
    pub fn sort(&mut self, field: usize, descending: bool) {
        let by = FIELDS.get(field).map_or(By::Name, |&spec| By::Spec(spec));
        self.query.sort = vec![SortKey { by, descending }];
    }

    /// No filters and no search words.
    pub fn reset(&mut self) {
        self.query.filters.clear();
        self.query.text.clear();
    }

    /// Answers: the total, how many rows follow, the rows' ids, then for each facet how many counts follow and
    /// the counts, then the bins of each histogram. Returns how many numbers.
    pub fn ask(&mut self) -> usize {
        let view = self.finder.ask(&self.query, Wanted { facets: &FACETS, histograms: &HISTOGRAMS });
        let answer = &mut self.answer;
        answer.clear();
        answer.extend([view.matches, 0]);
        for facet in &view.facets {
            answer.push(facet.counts.len() as u32);
            answer.extend(facet.counts.iter().map(|count| count.certain));
        }
        for histogram in &view.histograms {
            answer.extend(histogram.bins.iter().map(|count| count.certain));
        }
        let rows = self.finder.rows(ResultGroup::Matches, 0..50);
        answer[1] = rows.len() as u32;
        // Ids count from 1.
        answer.extend(rows.iter().map(|phone| phone.get() as u32 + 1));
        answer.len()
    }

    /// Where the answer is in memory.
    pub fn answer(&self) -> *const u32 {
        self.answer.as_ptr()
    }

    /// Bytes that the finder holds for its rows.
    pub fn bytes(&self) -> usize {
        self.finder.bytes()
    }
}
