//! Data that a page brings along: from where, and reading them in between other work.
//!
//! A hundred thousand rows take seconds. So they are read for a few milliseconds at a time, and what the
//! first look at them needs is made before they are shown.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use js_sys::{JsString, Reflect};
use phone_engine::{SpecId, spec};
use phone_owndata::{MOST_BYTES, Own, Problems, Reading, Text};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::host::page::Host;
use crate::host::phones;
use crate::host::split::in_own_file;
use crate::model::data::{Come, Data};
use crate::store::{Store, snapshot};

/// Milliseconds of work between two looks at what the page wants to do.
const PART: f64 = 12.0;

/// What the finder looks at first.
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

/// Problems that the reader sees; the console has them all.
const FEW: usize = 4;

/// Which data a widget shows, and which it is reading.
#[derive(Clone, Default)]
pub struct OwnData {
    /// What the page has set; one for all copies.
    value: Rc<RefCell<Option<JsValue>>>,
    /// Counts what was asked for, so that an answer that comes too late is not used.
    asked: Rc<Cell<u32>>,
}

/// Where own data are from.
pub enum Source {
    /// A file to fetch.
    Address(String),
    /// What the page has set.
    Value(JsValue),
}

/// Which data were asked for, and whether it is still those that are wanted.
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

/// Reading that goes on between other work.
pub type Turn = Pin<Box<dyn Future<Output = ()>>>;

/// Reads data for as long as they are wanted, and shows them.
pub fn read(store: Store, source: Source, asked: Asked) -> Turn {
    Box::pin(async move {
        let feed = begin(&source).await;
        if asked.still() {
            store.note_unreached(feed.is_err());
        }
        let mut job = Job::new(feed, address(&source));
        while asked.still() {
            if !job.part(store) {
                // What the page does while its values are read may have asked for others.
                if asked.still() {
                    job.finish(store);
                }
                return;
            }
            TimeoutFuture::new(0).await;
        }
    })
}

impl OwnData {
    /// What the page has set as `data`.
    pub fn value(&self) -> JsValue {
        self.value.borrow().clone().unwrap_or(JsValue::NULL)
    }

    /// Loads what the page has: `data`, which it may have set before there was a widget, or `src`.
    pub fn begin(&self, data: JsValue, store: Store) {
        self.value.replace(Some(data).filter(is_some));
        self.load(store);
    }

    /// The page has set `data`; `null` and `undefined` take it away.
    pub fn set(&self, value: JsValue, store: Store) {
        let value = Some(value).filter(is_some);
        let is_some = value.is_some();
        let before = self.value.replace(value);
        if is_some || before.is_some() {
            self.load(store);
        }
    }

    /// Loads what is asked for now: `data`, else `src`, else what comes with the widget.
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
                    if store.data().own {
                        store.show(phones::current().0);
                    }
                    return;
                }
            },
        };
        // Over phones of its own, nothing is said before it takes a while.
        store.note_reading(if store.data().own { None } else { Some(0) });
        store.note_unreached(false);
        let asked = Asked { last: self.asked.clone(), own: self.asked.get() };
        let address = address(&source);
        store.spawn(async move {
            // What was asked for in the same moment counts.
            TimeoutFuture::new(0).await;
            if !asked.still() {
                return;
            }
            match read_data(store, source, asked.clone()).await {
                Ok(reading) => reading.await,
                Err(_) if !asked.still() => {}
                // The code that reads them did not come; neither would they have.
                Err(_) => {
                    store.note_unreached(true);
                    store.tell_of_data(vec![not_read(store, &format!("{address}: {}", Host::unreached()))]);
                    store.note_reading(None);
                }
            }
        });
    }

    /// Whatever is being read is not wanted any more.
    pub fn forget(&self) {
        self.asked.set(self.asked.get().wrapping_add(1));
    }
}

/// Whether it is neither `null` nor `undefined`.
fn is_some(value: &JsValue) -> bool {
    !value.is_null() && !value.is_undefined()
}

/// Where the data are from, for the reader.
fn address(source: &Source) -> String {
    if let Source::Address(src) = source { format!(": {src}") } else { String::new() }
}

/// What the reader is told where there is nothing to show of own data.
fn not_read(store: Store, why: &str) -> String {
    let kept = if store.data().own { "those before" } else { "those that come with the widget" };
    format!("This page’s phone data could not be read{why}. The phones shown are {kept}.")
}

async fn begin(source: &Source) -> Result<Feed, String> {
    match source {
        Source::Value(value) => Feed::of(value),
        Source::Address(src) => match fetch(src).await {
            Ok(bytes) => Ok(Feed::Text(Text::from_bytes(bytes))),
            Err(why) => Err(format!(": {src}: {why}")),
        },
    }
}

/// The file, asked for once more where it did not come or is none: past the cache then, which may have kept a page that came
/// in its place.
async fn fetch(src: &str) -> Result<Vec<u8>, String> {
    let is_page = |bytes: &[u8]| matches!(bytes.iter().find(|byte| byte.is_ascii_graphic()), None | Some(b'<'));
    match fetch_by(src, web_sys::RequestCache::Default).await {
        Ok(bytes) if !is_page(&bytes) => Ok(bytes),
        Err(why) if why == too_long() => Err(why),
        _ => fetch_by(src, web_sys::RequestCache::Reload).await,
    }
}

async fn fetch_by(src: &str, cache: web_sys::RequestCache) -> Result<Vec<u8>, String> {
    let failed = |_: gloo_net::Error| Host::unreached();
    let answer = Request::get(src).cache(cache).send().await.map_err(failed)?;
    if !answer.ok() {
        return Err(format!("{} {}", answer.status(), answer.status_text()));
    }
    // Asked before any of it is copied. A file that says nothing of its length is in the browser's memory by then, not ours.
    let told = answer.headers().get("content-length").and_then(|length| length.parse::<f64>().ok());
    if told.is_some_and(|length| length > MOST_BYTES as f64) {
        return Err(too_long());
    }
    let cut_off = |_: JsValue| Host::unreached();
    let file = web_sys::Response::from(answer).array_buffer().map_err(cut_off)?;
    let file = js_sys::Uint8Array::new(&JsFuture::from(file).await.map_err(cut_off)?);
    if file.length() as usize > MOST_BYTES {
        return Err(too_long());
    }
    Ok(file.to_vec())
}

/// Why own data were refused for their length.
fn too_long() -> String {
    format!("It is longer than {} MB", MOST_BYTES / 1_000_000)
}

/// Reading that is under way.
struct Job {
    stage: Stage,
    address: String,
    problems: Problems,
}

enum Stage {
    /// The data are being read.
    Reading(Feed, Box<Reading>),
    /// They have been read, and what the finder looks at first is being made.
    Making(Data, &'static [SpecId]),
    /// There are none, for this reason if there is one.
    Failed(String),
}

impl Job {
    fn new(feed: Result<Feed, String>, address: String) -> Job {
        let stage = match feed {
            Ok(feed) => Stage::Reading(feed, Box::new(Reading::new(Host::today()))),
            Err(why) => Stage::Failed(why),
        };
        Job { stage, address, problems: Problems::default() }
    }

    /// Does a part of the work; false when it is done.
    fn part(&mut self, store: Store) -> bool {
        let end = js_sys::Date::now() + PART;
        while js_sys::Date::now() < end {
            match &mut self.stage {
                Stage::Reading(feed, reading) => {
                    if feed.next(reading) {
                        continue;
                    }
                    let Own { archive, index, problems, found } = reading.finish();
                    self.problems = problems;
                    // A list without phones is the page's own all the same: ours have no place there.
                    if !found {
                        self.stage = Stage::Failed(std::mem::take(&mut self.address));
                        return false;
                    }
                    let archive = Arc::new(archive);
                    let as_of = store.now().as_of;
                    let ready = Some((as_of, snapshot(&archive, as_of, Host::today())));
                    self.stage = Stage::Making(
                        Data { archive, index: Arc::new(index), own: true, ready, come: Come::All },
                        FIRST,
                    );
                }
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

    /// Shows what was read, and tells what could not be used.
    fn finish(&mut self, store: Store) {
        let mut told = self.problems.lines(FEW);
        let mut phones = 0;
        match std::mem::replace(&mut self.stage, Stage::Failed(String::new())) {
            Stage::Failed(why) => {
                told.insert(0, not_read(store, &why));
            }
            Stage::Making(data, _) => {
                phones = data.archive.len();
                let heading = match phones {
                    0 => "There are no phones in this page’s data:",
                    _ => "Some of this page’s phone data could not be used:",
                };
                if !told.is_empty() {
                    told.insert(0, heading.to_owned());
                }
                store.show(Arc::new(data));
            }
            Stage::Reading(..) => {}
        }
        let (first, problems) = (told.first().cloned(), std::mem::take(&mut self.problems));
        store.tell_of_data(told);
        store.note_reading(None);
        // Later, since whoever is told may set other data at once.
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

/// Own data that are being taken apart.
enum Feed {
    Text(Text),
    /// A list of JavaScript: what stands beside it, which is taken first, the phones, and how many bytes may still come.
    Rows {
        fields: Vec<(String, JsValue)>,
        rows: JsValue,
        at: u32,
        left: usize,
    },
}

impl Feed {
    /// Values of the page's may do anything when they are looked at. What throws is read as what it is not: as no list, as
    /// no field, as an empty row.
    fn of(value: &JsValue) -> Result<Feed, String> {
        if let Some(text) = value.dyn_ref::<JsString>() {
            return Feed::text(text);
        }
        let as_text =
            || stringified(value).map_or_else(|| Ok(Feed::Text(Text::new(String::new()))), |json| Feed::text(&json));
        let rows = |fields, rows| Ok(Feed::Rows { fields, rows, at: 0, left: MOST_BYTES });
        let list = |value: &JsValue| is_array(value).unwrap_or(false);
        if list(value) {
            return rows(Vec::new(), value.clone());
        }
        // A value that is neither is told of as text would be.
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
            // The list may be under another key, or it is one phone.
            None => as_text(),
        }
    }

    /// The text, unless it is too long to be copied.
    fn text(text: &JsString) -> Result<Feed, String> {
        match text.length() as usize {
            0..=MOST_BYTES => Ok(Feed::Text(Text::new(String::from(text)))),
            _ => Err(format!(": {}", too_long())),
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
                // As text, which is one call for a row instead of several for each of its values.
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
    // As in js-sys, but for those of proxies, which may throw.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object)]
    fn keys(value: &JsValue) -> Result<js_sys::Array, JsValue>;
}

/// How many items a list has; none where it does not say.
fn length(list: &JsValue) -> u32 {
    Reflect::get(list, &"length".into()).ok().and_then(|length| length.as_f64()).map_or(0, |length| length as u32)
}

/// The value as JSON; nothing where there is none, as of what contains itself.
fn stringified(value: &JsValue) -> Option<JsString> {
    let text = js_sys::JSON::stringify(value).ok()?;
    // There is no JSON of `undefined` and of functions.
    Some(if text.is_undefined() { JsString::from("null") } else { text })
}

/// The text, empty if there is none, where as much may still come; what may come after it is less.
fn within(left: &mut usize, text: Option<JsString>) -> Option<String> {
    *left = left.checked_sub(text.as_ref().map_or(0, JsString::length) as usize)?;
    Some(text.map(String::from).unwrap_or_default())
}

in_own_file! {
    own: fn read_data(store: Store, source: Source, asked: Asked) -> Turn {
        read(store, source, asked)
    }
}
