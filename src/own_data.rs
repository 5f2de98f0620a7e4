//! Data that a page brings along: from where, and reading them in between other work.
//!
//! A hundred thousand rows take seconds. So they are read for a few milliseconds at a time, and what the
//! first look at them needs is made before they are shown.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use phone_engine::spec;
use phone_owndata::{Own, Reading, Text};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::data::{self, Data};
use crate::host::Host;
use crate::store::{FACETS, RANGES, Store, snapshot};

/// Milliseconds of work between two looks at what the page wants to do.
const PART: f64 = 12.0;

/// Problems that the reader sees; the console has them all.
const FEW: usize = 4;

/// Which data a widget shows, and which it is reading.
#[derive(Default)]
pub struct OwnData {
    value: Option<JsValue>,
    /// Counts what was asked for, so that an answer that comes too late is not used.
    asked: Rc<Cell<u32>>,
}

/// Where own data are from.
enum Source {
    Address(String),
    Value(JsValue),
}

impl OwnData {
    /// What the page has set as `data`.
    pub fn value(&self) -> JsValue {
        self.value.clone().unwrap_or(JsValue::NULL)
    }

    /// The page has set `data`; `null` and `undefined` take it away.
    pub fn set(&mut self, value: JsValue, store: Store) {
        let value = Some(value).filter(|value| !value.is_null() && !value.is_undefined());
        if value.is_some() || self.value.is_some() {
            self.value = value;
            self.load(store);
        }
    }

    /// Loads what is asked for now: `data`, else `src`, else what comes with the widget.
    pub fn load(&self, store: Store) {
        self.forget();
        let source = match &self.value {
            Some(value) => Source::Value(value.clone()),
            None => match store.host(|host| host.attribute("src")).filter(|src| !src.trim().is_empty()) {
                Some(src) => Source::Address(src),
                None => {
                    store.reading.set(None);
                    store.told.set(Vec::new());
                    if store.data().own {
                        store.show(data::embedded().0);
                    }
                    return;
                }
            },
        };
        // Over phones of its own, nothing is said before it takes a while.
        store.reading.set((!store.data().own).then_some(0));
        let (asked, mine) = (self.asked.clone(), self.asked.get());
        spawn_local(async move {
            // What was asked for in the same moment counts.
            TimeoutFuture::new(0).await;
            let wanted = || asked.get() == mine;
            if wanted()
                && let Some(outcome) = read(source, store, &wanted).await
                && wanted()
            {
                finish(outcome, store);
            }
        });
    }

    /// Whatever is being read is not wanted any more.
    pub fn forget(&self) {
        self.asked.set(self.asked.get().wrapping_add(1));
    }
}

/// What came of reading: the data, or why there are none; and what could not be used.
struct Outcome {
    data: Result<Arc<Data>, String>,
    problems: phone_owndata::Problems,
}

fn finish(outcome: Outcome, store: Store) {
    let phones = outcome.data.as_ref().map_or(0, |data| data.archive.len());
    let mut told = outcome.problems.lines(FEW);
    match outcome.data {
        Ok(data) => {
            if !told.is_empty() {
                told.insert(0, "Some of this page’s phone data could not be used:".to_owned());
            }
            store.show(data);
        }
        Err(why) => {
            let kept = if store.data().own { "those before" } else { "those that come with the widget" };
            told.insert(0, format!("This page’s phone data could not be read{why}. The phones shown are {kept}."));
        }
    }
    store.host(|host| {
        if let Some(first) = told.first() {
            host.warn(&format!("{first}\n{}", outcome.problems));
        }
        host.data_read(phones, told.first().map(String::as_str), &outcome.problems);
    });
    store.told.set(told);
    store.reading.set(None);
}

/// Reads it all; nothing when it is not wanted any more.
async fn read(source: Source, store: Store, wanted: &dyn Fn() -> bool) -> Option<Outcome> {
    let feed = match source {
        Source::Value(value) => Feed::of(value),
        Source::Address(src) => match fetch(&src).await {
            Ok(text) => Feed::Text(Text::new(text)),
            Err(why) => {
                let data = Err(format!(": {src}: {why}"));
                return Some(Outcome { data, problems: phone_owndata::Problems::default() });
            }
        },
    };
    if !wanted() {
        return None;
    }
    let today = Host::today();
    let mut feed = feed;
    let mut pace = Pace { began: js_sys::Date::now() };
    let mut reading = Reading::new(today.unwrap_or_else(|| phone_engine::date("")));
    while feed.next(&mut reading) {
        if pace.is_over() {
            // The last part is what is made of them.
            store.reading.set(Some(feed.per_cent() / 10 * 9 + feed.per_cent() % 10));
            pace.rest().await;
            if !wanted() {
                return None;
            }
        }
    }
    drop(feed);
    let Own { archive, index, problems } = reading.finish();
    if archive.is_empty() {
        return Some(Outcome { data: Err(String::new()), problems });
    }
    let archive = Arc::new(archive);
    let as_of = store.now().as_of;
    let ready = snapshot(&archive, as_of, today);
    // What the finder looks at first.
    for spec in FACETS.into_iter().chain(RANGES).chain([spec::SOC]) {
        if pace.is_over() {
            pace.rest().await;
            if !wanted() {
                return None;
            }
        }
        ready.column(spec);
    }
    if pace.is_over() {
        pace.rest().await;
    }
    let data = Data { archive, index, own: true, ready: Some((as_of, ready)) };
    Some(Outcome { data: Ok(Arc::new(data)), problems })
}

/// Work in parts.
struct Pace {
    began: f64,
}

impl Pace {
    fn is_over(&self) -> bool {
        js_sys::Date::now() - self.began >= PART
    }

    /// Lets the page do what it has to.
    async fn rest(&mut self) {
        TimeoutFuture::new(0).await;
        self.began = js_sys::Date::now();
    }
}

async fn fetch(src: &str) -> Result<String, String> {
    let answer = Request::get(src).send().await.map_err(|error| error.to_string())?;
    if !answer.ok() {
        return Err(format!("{} {}", answer.status(), answer.status_text()).trim_end().to_owned());
    }
    let bytes = answer.binary().await.map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())
}

/// Own data that are being taken apart.
enum Feed {
    Text(Text),
    /// A value of JavaScript: what stands beside the phones, which is taken first, and the phones.
    Rows {
        fields: Vec<(String, JsValue)>,
        rows: js_sys::Array,
        at: u32,
    },
}

impl Feed {
    fn of(value: JsValue) -> Feed {
        if let Some(text) = value.as_string() {
            return Feed::Text(Text::new(text));
        }
        let mut rows = js_sys::Array::new();
        let mut fields = Vec::new();
        match value.dyn_into::<js_sys::Array>() {
            Ok(list) => rows = list,
            Err(value) => {
                // A value that is neither is told of as text would be.
                let Some(object) = value.dyn_ref::<js_sys::Object>() else {
                    return Feed::Text(Text::new(stringified(&value)));
                };
                for key in js_sys::Object::keys(object).iter() {
                    let field = js_sys::Reflect::get(object, &key).unwrap_or(JsValue::NULL);
                    match (key.as_string(), field.dyn_into::<js_sys::Array>()) {
                        (Some(key), Ok(list)) if key == "phones" => rows = list,
                        (Some(key), Ok(list)) => fields.push((key, list.into())),
                        (Some(key), Err(field)) => fields.push((key, field)),
                        (None, _) => {}
                    }
                }
            }
        }
        Feed::Rows { fields, rows, at: 0 }
    }

    /// Reads the next item; false when there is none.
    fn next(&mut self, reading: &mut Reading) -> bool {
        match self {
            Feed::Text(text) => reading.next(text),
            Feed::Rows { fields, rows, at } => {
                if let Some((key, value)) = fields.pop() {
                    reading.field_text(&key, &stringified(&value));
                    return true;
                }
                if *at >= rows.length() {
                    return false;
                }
                // As text, which is one call for a row instead of several for each of its values.
                let more = reading.row_text(&stringified(&rows.get(*at)));
                *at += 1;
                more
            }
        }
    }

    fn per_cent(&self) -> u8 {
        match self {
            Feed::Text(text) => text.per_cent(),
            Feed::Rows { rows, at, .. } => (f64::from(*at) * 100.0 / f64::from(rows.length().max(1))) as u8,
        }
    }
}

/// The value as JSON; empty where it cannot be, such as what contains itself.
fn stringified(value: &JsValue) -> String {
    match js_sys::JSON::stringify(value) {
        // There is no JSON of `undefined` and of functions.
        Ok(text) => text.as_string().unwrap_or_else(|| "null".to_owned()),
        Err(_) => String::new(),
    }
}
