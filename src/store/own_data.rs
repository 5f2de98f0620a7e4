//! The page's own data: where it comes from, and reading it in the background.
//!
//! A hundred thousand rows take seconds. They are read for a few milliseconds at a time, and what the first view needs is
//! computed before they are shown.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use js_sys::{JsString, Reflect};
use phone_engine::{SpecId, spec};
use phone_owndata::{MOST_BYTES, Own, Problems, Reading, Text};
use wasm_bindgen::prelude::*;

use phone_words::{Locale, m};

use crate::host::browser::{self, Cache, FetchError};
use crate::host::page::Host;
use crate::host::phones;
use crate::host::split::in_own_file;
use crate::model::attributes;
use crate::model::data::{Come, Data, Origin};
use crate::store::{Store, joined, snapshot};

/// Milliseconds of work between two pauses for the page.
const PART: f64 = 12.0;

/// The columns that the finder needs first.
const FIRST: &[SpecId] = &[
    spec::BRAND,
    spec::RELEASED,
    spec::ANNOUNCED,
    spec::YEAR,
    spec::REFRESH_HZ,
    spec::RAM_GB,
    spec::NET_5G,
    spec::DISPLAY_IN,
    spec::BATTERY_MAH,
    spec::SOC,
];

/// How many problems the reader sees where there are no phones; the console has all.
const FEW: usize = 4;

/// The data that a widget shows, and the data it is reading.
#[derive(Clone, Default)]
pub struct OwnData {
    /// The value the page has set, shared by all copies.
    value: Rc<RefCell<Option<JsValue>>>,
    /// Counts requests, so that outdated answers are ignored.
    asked: Rc<Cell<u32>>,
}

/// The source of own data.
pub enum Source {
    /// A file to fetch.
    Address(String),
    /// A value set by the page.
    Value(JsValue),
}

/// A request for data, which knows whether it is still the latest.
#[derive(Clone)]
pub struct Asked {
    last: Rc<Cell<u32>>,
    own: u32,
}

impl Asked {
    fn still(&self) -> bool {
        self.last.get() == self.own
    }
}

/// Reading in the background.
pub type Turn = Pin<Box<dyn Future<Output = ()>>>;

/// Reads data while the request is the latest, and shows it.
pub fn read(store: Store, source: Source, asked: Asked) -> Turn {
    Box::pin(async move {
        let feed = begin(store, &source).await;
        if asked.still() {
            store.note_unreached(feed.is_err());
        }
        let joins = attributes::merges(store.host(|host| host.attribute("merge")).as_deref());
        let mut job = Job::new(feed, address(&source), joins);
        while asked.still() {
            if let Some(own) = job.read() {
                let missed = joined::fetch(&own).await.err();
                if !asked.still() {
                    return;
                }
                // The view fetches what it needs as well, and tells the reader.
                if let Some(why) = missed {
                    store.host(|host| host.warn(&why));
                }
                job.join(store, own);
            }
            if !job.part(store) {
                // The page's code may run while its values are read, and set other data.
                if asked.still() {
                    job.finish(store);
                }
                return;
            }
            browser::pause().await;
        }
    })
}

impl OwnData {
    /// The value of `data` as the page has set it.
    pub fn value(&self) -> JsValue {
        self.value.borrow().clone().unwrap_or(JsValue::NULL)
    }

    /// Loads the page's data: `data`, which may have been set before mounting, or `src`.
    pub fn begin(&self, data: JsValue, store: Store) {
        self.value.replace(Some(data).filter(is_some));
        self.load(store);
    }

    /// Sets `data`; `null` and `undefined` remove it.
    pub fn set(&self, value: JsValue, store: Store) {
        let value = Some(value).filter(is_some);
        let is_some = value.is_some();
        let before = self.value.replace(value);
        if is_some || before.is_some() {
            self.load(store);
        }
    }

    /// Loads the current source: `data`, else `src`, else the built-in phones.
    pub fn load(&self, store: Store) {
        self.forget();
        let value = self.value.borrow().clone();
        let source = match value {
            Some(value) => Source::Value(value),
            None => match store.host(|host| host.attribute("src")).filter(|src| !src.trim().is_empty()) {
                Some(src) => Source::Address(src),
                None => {
                    store.note_reading(None);
                    store.tell_of_data(Vec::new());
                    if store.data().is_of_page() {
                        store.show(phones::current().0);
                    }
                    return;
                }
            },
        };
        // While own phones are shown already, progress appears only if reading takes a while.
        store.note_reading(if store.data().is_of_page() { None } else { Some(0) });
        store.note_unreached(false);
        let asked = Asked { last: self.asked.clone(), own: self.asked.get() };
        let address = address(&source);
        store.spawn(async move {
            // Lets later requests of the same task replace this one.
            browser::pause().await;
            if !asked.still() {
                return;
            }
            match read_data(store, source, asked.clone()).await {
                Ok(reading) => reading.await,
                Err(_) if !asked.still() => {}
                // The code for reading could not be loaded, so the data would not load either.
                Err(_) => {
                    store.note_unreached(true);
                    store.tell_of_data(vec![not_read(store, &format!("{address}: {}", store.host(Host::unreached)))]);
                    store.note_reading(None);
                }
            }
        });
    }

    /// Discards whatever is being read.
    pub fn forget(&self) {
        self.asked.set(self.asked.get().wrapping_add(1));
    }
}

/// Whether it is neither `null` nor `undefined`.
fn is_some(value: &JsValue) -> bool {
    !value.is_null() && !value.is_undefined()
}

/// The source of the data, for messages.
fn address(source: &Source) -> String {
    if let Source::Address(src) = source { format!(": {src}") } else { String::new() }
}

/// The notice for the reader if none of the page's own data can be shown.
fn not_read(store: Store, why: &str) -> String {
    let message = if store.data().is_of_page() { m::own_data_unread_before } else { m::own_data_unread };
    message(store.words(), why)
}

async fn begin(store: Store, source: &Source) -> Result<Feed, String> {
    match source {
        Source::Value(value) => Feed::of(store, value),
        Source::Address(src) => match fetch(src).await {
            Ok(bytes) => Ok(Feed::Text(Text::from_bytes(bytes))),
            Err(why) => Err(format!(": {src}: {}", reason(store, &why))),
        },
    }
}

/// Fetches the file, with one retry if it does not load or is not data. The retry bypasses the cache, which may hold a web page
/// sent instead.
async fn fetch(src: &str) -> Result<Vec<u8>, FetchError> {
    let is_page = |bytes: &[u8]| matches!(bytes.iter().find(|byte| byte.is_ascii_graphic()), None | Some(b'<'));
    match browser::fetch(src, Cache::Usual, MOST_BYTES).await {
        Ok(bytes) if !is_page(&bytes) => Ok(bytes),
        Err(FetchError::TooLong) => Err(FetchError::TooLong),
        _ => browser::fetch(src, Cache::Bypassed, MOST_BYTES).await,
    }
}

/// Why it could not be fetched, for the reader.
fn reason(store: Store, why: &FetchError) -> String {
    match why {
        FetchError::Unreached => store.host(Host::unreached),
        FetchError::Status(status, text) => format!("{status} {text}"),
        FetchError::TooLong => too_long(store.words()),
    }
}

/// The message for data that is too long.
fn too_long(locale: Locale) -> String {
    m::longer_than(locale, &(MOST_BYTES / 1_000_000).to_string())
}

/// A reading in progress.
struct Job {
    stage: Stage,
    address: String,
    /// Whether the phones join the built-in ones.
    joins: bool,
    /// How many phones there are in the data.
    phones: usize,
    problems: Problems,
}

enum Stage {
    /// Reading the data.
    Reading(Feed, Box<Reading>),
    /// The phones have been read, and join others.
    Joining(Box<Own>),
    /// The data is there; computing the columns that the finder needs first.
    Making(Data, &'static [SpecId]),
    /// There is no data, for this reason if there is one.
    Failed(String),
}

impl Job {
    fn new(feed: Result<Feed, String>, address: String, joins: bool) -> Job {
        let reading = if joins { Reading::joining } else { Reading::new };
        let stage = match feed {
            Ok(feed) => Stage::Reading(feed, Box::new(reading(Host::today()))),
            Err(why) => Stage::Failed(why),
        };
        Job { stage, address, joins, phones: 0, problems: Problems::default() }
    }

    /// The phones that join others, once they have been read.
    fn read(&mut self) -> Option<Own> {
        match std::mem::replace(&mut self.stage, Stage::Failed(String::new())) {
            Stage::Joining(own) => Some(*own),
            other => {
                self.stage = other;
                None
            }
        }
    }

    /// Joins them to the built-in phones that have come.
    fn join(&mut self, store: Store, own: Own) {
        let (built_in, _) = phones::current();
        joined::note_new(&built_in, &own, &mut self.problems);
        self.make(store, joined::join(built_in, &Arc::new(own)));
    }

    /// Goes on with what the finder needs of these data.
    fn make(&mut self, store: Store, data: Data) {
        let as_of = store.now().as_of;
        let ready = Some((as_of, snapshot(data.on(as_of), as_of, Host::today())));
        let first = if data.is_listed() { FIRST } else { &[] };
        self.stage = Stage::Making(Data { ready, ..data }, first);
    }

    /// Does part of the work; false when it is done.
    fn part(&mut self, store: Store) -> bool {
        let end = browser::now() + PART;
        while browser::now() < end {
            match &mut self.stage {
                Stage::Reading(feed, reading) => {
                    if feed.next(reading) {
                        continue;
                    }
                    let mut own = reading.finish();
                    self.problems = std::mem::take(&mut own.problems);
                    self.phones = own.archive.len();
                    // An empty list is the page's choice, too: it is not replaced by the built-in phones.
                    if !own.found {
                        self.stage = Stage::Failed(std::mem::take(&mut self.address));
                        return false;
                    }
                    if self.joins {
                        self.stage = Stage::Joining(Box::new(own));
                        return true;
                    }
                    let (archive, index) = (Arc::new(own.archive), Arc::new(own.index));
                    let (listed, origin, come) = (archive.clone(), Origin::Page, Come::all());
                    self.make(store, Data { archive, listed, index, origin, ready: None, come });
                }
                Stage::Joining(_) => return true,
                Stage::Making(data, left) => {
                    let (Some((first, rest)), Some((_, ready))) = (left.split_first(), &data.ready) else {
                        return false;
                    };
                    ready.column(*first);
                    *left = rest;
                }
                Stage::Failed(_) => return false,
            }
        }
        store.note_reading(Some(match &self.stage {
            Stage::Reading(feed, _) => feed.per_cent(),
            _ => 100,
        }));
        true
    }

    /// Shows the data, and reports the problems.
    fn finish(&mut self, store: Store) {
        let mut phones = self.phones;
        let first = match std::mem::replace(&mut self.stage, Stage::Failed(String::new())) {
            Stage::Failed(why) => {
                phones = 0;
                Some(not_read(store, &why))
            }
            Stage::Making(data, _) => {
                store.show(Arc::new(data));
                (self.problems.count > 0).then(|| match phones {
                    0 => store.text(m::NO_PHONES_IN_DATA).to_owned(),
                    _ => store.text(m::SOME_DATA_UNUSED).to_owned(),
                })
            }
            Stage::Reading(..) | Stage::Joining(_) => None,
        };
        let problems = std::mem::take(&mut self.problems);
        // Readers cannot mend the data; they learn of it only where there is nothing to see.
        let told = first.iter().cloned().chain(problems.lines(FEW)).filter(|_| phones == 0);
        store.tell_of_data(told.collect());
        store.note_reading(None);
        // Later, since listeners may set other data at once.
        store.once_settled(move || {
            store.host(|host| {
                if let Some(first) = &first {
                    host.warn(&format!("{first}\n{problems}"));
                }
                host.data_read(phones, first.as_deref(), &problems);
            });
        });
    }
}

/// The items of own data, one by one.
enum Feed {
    Text(Text),
    /// A JavaScript list: the fields next to it, which are read first, the phones, and how many bytes may still follow.
    Rows {
        fields: Vec<(String, JsValue)>,
        rows: JsValue,
        at: u32,
        left: usize,
    },
}

impl Feed {
    /// Reading the page's values may run any code. Values that throw are read as missing: no list, no field, an empty row.
    fn of(store: Store, value: &JsValue) -> Result<Feed, String> {
        if let Some(text) = value.dyn_ref::<JsString>() {
            return Feed::text(store, text);
        }
        let as_text = || {
            stringified(value).map_or_else(|| Ok(Feed::Text(Text::new(String::new()))), |json| Feed::text(store, &json))
        };
        let rows = |fields, rows| Ok(Feed::Rows { fields, rows, at: 0, left: MOST_BYTES });
        let list = |value: &JsValue| is_array(value).unwrap_or(false);
        if list(value) {
            return rows(Vec::new(), value.clone());
        }
        // Other values are reported like text.
        let Some(keys) = value.is_object().then(|| keys(value).ok()).flatten() else { return as_text() };
        let mut found = None;
        let mut fields = Vec::new();
        for key in keys.iter() {
            let field = Reflect::get(value, &key).unwrap_or(JsValue::NULL);
            match key.as_string() {
                Some(key) if key == "phones" && list(&field) => found = Some(field),
                Some(key) => fields.push((key, field)),
                None => {}
            }
        }
        match found {
            Some(found) => rows(fields, found),
            // The list may be under another key, or the object may be one phone.
            None => as_text(),
        }
    }

    /// The text, unless it is too long to copy.
    fn text(store: Store, text: &JsString) -> Result<Feed, String> {
        match text.length() as usize {
            0..=MOST_BYTES => Ok(Feed::Text(Text::new(String::from(text)))),
            _ => Err(format!(": {}", too_long(store.words()))),
        }
    }

    /// Reads the next item; false when there is none.
    fn next(&mut self, reading: &mut Reading) -> bool {
        match self {
            Feed::Text(text) => reading.next(text),
            Feed::Rows { fields, rows, at, left } => {
                if let Some((key, value)) = fields.pop() {
                    return match within(left, stringified(&value)) {
                        Some(text) => {
                            reading.field_text(&key, &text);
                            true
                        }
                        None => reading.too_long(),
                    };
                }
                reading.list();
                if *at >= length(rows) {
                    return false;
                }
                // As text: one call per row instead of several per value.
                let row = Reflect::get_u32(rows, *at).ok().and_then(|row| stringified(&row));
                *at += 1;
                match within(left, row) {
                    Some(row) => reading.row_text(&row),
                    None => reading.too_long(),
                }
            }
        }
    }

    fn per_cent(&self) -> u8 {
        match self {
            Feed::Text(text) => text.per_cent(),
            Feed::Rows { rows, at, .. } => (f64::from(*at) * 100.0 / f64::from(length(rows).max(1))) as u8,
        }
    }
}

#[wasm_bindgen]
extern "C" {
    // Like js-sys, except that proxies may throw.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object)]
    fn keys(value: &JsValue) -> Result<js_sys::Array, JsValue>;
}

/// The length of a list; 0 if it has none.
fn length(list: &JsValue) -> u32 {
    Reflect::get(list, &"length".into()).ok().and_then(|length| length.as_f64()).map_or(0, |length| length as u32)
}

/// The value as JSON; `None` if it has none, such as circular values.
fn stringified(value: &JsValue) -> Option<JsString> {
    let text = js_sys::JSON::stringify(value).ok()?;
    // `undefined` and functions have no JSON.
    Some(if text.is_undefined() { JsString::from("null") } else { text })
}

/// The text, empty if there is none, if it fits into the bytes left; reduces those.
fn within(left: &mut usize, text: Option<JsString>) -> Option<String> {
    *left = left.checked_sub(text.as_ref().map_or(0, JsString::length) as usize)?;
    Some(text.map(String::from).unwrap_or_default())
}

in_own_file! {
    own: fn read_data(store: Store, source: Source, asked: Asked) -> Turn {
        read(store, source, asked)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use leptos::prelude::{Owner, untrack};
    use serde_json::{Value, json};

    use super::*;
    use crate::host::browser::{browser, run};
    use crate::store::tests::store;

    const FILE: &str = "phones.csv";
    const ONE: &str = "brand,name\nAcme,One\n";
    const TWO: &str = "brand,name\nAcme,Two\n";

    /// A widget whose element has this file as `src`, which the server answers for so, one after the other.
    fn widget(answers: Vec<Result<&str, FetchError>>) -> (Owner, Store, OwnData) {
        let (owner, store) = store();
        serve(FILE, answers);
        set_src(FILE);
        (owner, store, OwnData::default())
    }

    fn serve(file: &str, answers: Vec<Result<&str, FetchError>>) {
        let answers: VecDeque<_> = answers.into_iter().map(|answer| answer.map(str::to_owned)).collect();
        browser(|browser| browser.files.insert(file.to_owned(), answers));
    }

    fn set_src(file: &str) {
        browser(|browser| browser.attributes.insert("src".to_owned(), file.to_owned()));
    }

    fn fetched() -> Vec<Cache> {
        browser(|browser| browser.fetched.iter().map(|(_, cache)| *cache).collect())
    }

    fn names(store: Store) -> Vec<String> {
        let data = store.data();
        data.archive.phones().iter().map(|phone| phone.name.to_string()).collect()
    }

    /// The details of `phone-compare-data` so far.
    fn events() -> Vec<Value> {
        browser(|browser| std::mem::take(&mut browser.events)).into_iter().map(|(_, detail)| detail).collect()
    }

    #[test]
    fn a_file_is_fetched_read_and_shown_and_the_page_told() {
        let (_owner, store, own) = widget(vec![Ok(ONE)]);
        own.load(store);
        assert!(untrack(|| store.is_waiting()));
        run();
        assert_eq!((names(store), fetched()), (vec!["Acme One".to_owned()], vec![Cache::Usual]));
        assert!(store.data().is_of_page() && !untrack(|| store.is_waiting()));
        assert_eq!(events(), [json!({ "phones": 1, "message": null, "problems": [], "count": 0 })]);
        assert_eq!(untrack(|| store.notices()), Vec::<String>::new());
    }

    #[test]
    fn what_is_wrong_in_the_file_is_told_and_the_rest_shown() {
        let (_owner, store, own) = widget(vec![Ok("brand,name,battery (mAh)\nAcme,One,lots\n,,\n")]);
        own.load(store);
        run();
        assert_eq!(names(store), ["Acme One"]);
        let [detail] = &events()[..] else { panic!("one event") };
        assert_eq!(
            (&detail["phones"], &detail["count"]),
            (&json!(1), &json!(detail["problems"].as_array().unwrap().len()))
        );
        assert!(detail["problems"][0].as_str().is_some_and(|told| told.contains("lots")), "{detail}");
        assert_eq!(detail["message"], "Some of this page’s phone data could not be used:");
        assert_eq!(untrack(|| store.notices()), Vec::<String>::new(), "readers cannot mend it");
        assert_eq!(browser(|browser| browser.warnings.len()), 1, "all of it is on the console");

        serve(FILE, vec![Ok("name,colour\n?,red\n")]);
        own.load(store);
        run();
        let notices = untrack(|| store.notices());
        assert_eq!(notices[0], "There are no phones in this page’s data:");
        assert!(notices[1].contains("the name is missing"), "{notices:?}");
    }

    #[test]
    fn own_data_can_join_the_built_in_phones() {
        let (_owner, store, own) = widget(vec![Ok("id,name,stage,source,battery (mAh),Our rating\n\
            xiaomi-12s,Xiaomi 12S,measured,https://example.org/12s,4480,8/10\n\
            ,Xiaomi 12S Pro,measured,https://example.org/pro,,9/10\n\
            ,Acme Nova,,,5000,\n")]);
        browser(|browser| browser.attributes.insert("merge".to_owned(), String::new()));
        own.load(store);
        run();
        let data = store.data();
        let (built_in, _) = phones::current();
        assert_eq!(data.archive.len(), built_in.archive.len() + 1);
        let phone = |id: &str| data.archive.find(id).unwrap();
        let reports = |data: &Data, id: &str| data.archive.phone(phone(id)).unwrap().reports.len();
        assert_eq!(reports(&data, "xiaomi-12s"), reports(&built_in, "xiaomi-12s") + 1);
        let claims = snapshot(&data.archive, None, None);
        let claims = claims.cell(phone("xiaomi-12s"), spec::BATTERY_MAH);
        assert!(claims.claims().any(|(report, _)| &*report.url == "https://example.org/12s"));
        let rows = data.rows_of(&["xiaomi-12s-pro", "acme-nova", "xiaomi-12s"].map(phone));
        assert_eq!(rows, [("Our rating".into(), vec!["9/10", "", "8/10"])]);
        assert_eq!(data.rows_of(&[phone("acme-nova")]), [], "a row without texts");
        // A phone of its own may be a typo.
        assert_eq!(
            events()[0]["problems"],
            json!(["Acme Nova: is none of the built-in phones, so it is shown as another one"])
        );

        // Without `merge`, they are all there is.
        browser(|browser| browser.attributes.remove("merge"));
        serve(FILE, vec![Ok(ONE)]);
        own.load(store);
        run();
        assert_eq!(names(store), ["Acme One"]);
    }

    #[test]
    fn a_file_that_does_not_come_or_is_a_page_is_asked_for_once_more_past_the_cache() {
        for first in
            [Err(FetchError::Unreached), Err(FetchError::Status(502, "Bad Gateway".to_owned())), Ok(" <!doctype html>")]
        {
            let (_owner, store, own) = widget(vec![first, Ok(ONE)]);
            own.load(store);
            run();
            assert_eq!(names(store), ["Acme One"]);
            assert_eq!(browser(|browser| std::mem::take(&mut browser.fetched).len()), 2);
        }
    }

    #[test]
    fn without_it_the_phones_from_before_stay_and_the_reader_can_try_again() {
        for (why, told) in [
            (FetchError::Unreached, "phones.csv: it could not be reached"),
            (FetchError::Status(404, "Not Found".to_owned()), "phones.csv: 404 Not Found"),
        ] {
            let (_owner, store, own) = widget(vec![Err(FetchError::Unreached), Err(why)]);
            own.load(store);
            run();
            assert_eq!(names(store).len(), 7);
            let notices = untrack(|| store.notices());
            assert!(
                notices[0].contains(told) && notices[0].ends_with("The phones shown are the built-in ones."),
                "{notices:?}"
            );
            assert!(untrack(|| store.is_unreached()));
            assert_eq!(events()[0]["phones"], 0);

            serve(FILE, vec![Ok(ONE)]);
            own.load(store);
            run();
            assert_eq!((names(store), untrack(|| store.is_unreached())), (vec!["Acme One".to_owned()], false));
            assert_eq!(untrack(|| store.notices()), Vec::<String>::new());
            events();
        }
        browser(|browser| browser.is_offline = true);
        let (_owner, store, own) = widget(vec![]);
        own.load(store);
        run();
        assert!(untrack(|| store.notices())[0].contains("you are offline"));
    }

    #[test]
    fn a_file_that_is_too_long_is_not_fetched_twice() {
        let (_owner, store, own) = widget(vec![Err(FetchError::TooLong), Ok(ONE)]);
        own.load(store);
        run();
        assert_eq!((fetched(), names(store).len()), (vec![Cache::Usual], 7));
        assert!(untrack(|| store.notices())[0].contains("longer than 200 MB"));
    }

    #[test]
    fn only_the_last_of_several_requests_counts() {
        let (_owner, store, own) = widget(vec![Ok(ONE)]);
        serve("two.csv", vec![Ok(TWO)]);
        own.load(store);
        set_src("two.csv");
        own.load(store);
        run();
        assert_eq!((names(store), fetched().len()), (vec!["Acme Two".to_owned()], 1));
        assert_eq!(events().len(), 1);

        // And what is on its way when the widget goes is forgotten.
        serve(FILE, vec![Ok(ONE)]);
        set_src(FILE);
        own.load(store);
        own.forget();
        run();
        assert_eq!((names(store), events().len()), (vec!["Acme Two".to_owned()], 0));
    }

    #[test]
    fn a_long_file_is_read_in_parts_between_which_the_page_goes_on() {
        let (_owner, store, _) = widget(vec![]);
        let rows: String = (0..100).map(|n| format!("Acme,{n}\n")).collect();
        let mut job = Job::new(Ok(Feed::Text(Text::new(format!("brand,name\n{rows}")))), String::new(), false);
        browser(|browser| browser.tick = 1.0);
        let mut progress = Vec::new();
        while job.part(store) {
            progress.extend(untrack(|| store.reading()));
        }
        assert!(progress.len() > 5 && progress.is_sorted() && progress[0] < 20, "{progress:?}");
        assert_eq!(progress.last(), Some(&100));
        assert_eq!(names(store).len(), 7, "nothing is shown before all is read");
        job.finish(store);
        assert_eq!(names(store).len(), 100);
    }

    #[test]
    fn an_empty_list_is_the_pages_choice_and_no_list_is_none() {
        let (_owner, store, own) = widget(vec![Ok("[]")]);
        own.load(store);
        run();
        assert_eq!((names(store), store.data().is_of_page()), (vec![], true));
        let (_owner, store, own) = widget(vec![Ok("Good morning!"), Ok("Good morning!")]);
        own.load(store);
        run();
        assert_eq!(names(store).len(), 7);
        assert!(untrack(|| store.notices())[0].starts_with("This page’s phone data could not be read: phones.csv"));
    }
}
