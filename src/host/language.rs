//! The language that a widget speaks: the first that the element, the page around it or its reader asks for and that there is.
//!
//! English is in the code. The other languages are files beside the module, which src/parts.js chooses and fetches; so only
//! the element has them. Apps with the components speak English.

use phone_words::{Language, Locale};

use crate::host::browser;

#[cfg(feature = "split")]
pub use self::fetched::{known, of, set_speaker};
#[cfg(not(feature = "split"))]
pub use self::numbers::{known, of};

/// What a widget speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// Its words and numbers.
    pub locale: Locale,
    /// Whether it is a language that the reader has set in the browser, so that nobody needs to translate it.
    pub is_readers: bool,
}

impl Spoken {
    /// The words of a language, English if there is none, with numbers as `tag` writes them, such as `de-CH`.
    pub fn new(tag: &str, language: Option<&'static Language>, is_readers: bool) -> Spoken {
        Spoken { locale: browser::numbers_of(tag).unwrap_or_default().speaking(language), is_readers }
    }
}

/// What the page's author is told if a language could not be fetched.
pub fn missed(problem: &str) -> String {
    format!("The language did not load, so the widget speaks English: {problem}")
}

/// Only numbers are written as the first of the languages writes them.
#[cfg(not(feature = "split"))]
mod numbers {
    use super::*;

    /// English, with the numbers of the first of these languages.
    pub fn known(wanted: &[String]) -> Option<Spoken> {
        Some(wanted.first().map(|tag| Spoken::new(tag, None, false)).unwrap_or_default())
    }

    /// The same.
    ///
    /// # Errors
    /// None.
    #[allow(clippy::unused_async)]
    pub async fn of(wanted: Vec<String>) -> Result<Spoken, String> {
        Ok(known(&wanted).unwrap_or_default())
    }
}

#[cfg(feature = "split")]
mod fetched {
    use super::*;
    use std::cell::RefCell;

    use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
    use phone_engine::PartialDate;
    use phone_words::{Grammar, List, Plural};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;

    use crate::host::page::message;

    thread_local! {
        static SPEAKER: RefCell<Option<Function>> = const { RefCell::new(None) };
        /// What has been chosen for the tags asked for.
        static CHOSEN: RefCell<Vec<(Vec<String>, Spoken)>> = const { RefCell::new(Vec::new()) };
        /// The languages that have come, each with what src/parts.js says of its grammar.
        static COME: RefCell<Vec<(&'static Language, JsValue)>> = const { RefCell::new(Vec::new()) };
    }

    /// Takes the function of src/parts.js that chooses and fetches a language.
    pub fn set_speaker(speaker: Function) {
        SPEAKER.set(Some(speaker));
    }

    /// What was chosen before for these tags, the first first.
    pub fn known(wanted: &[String]) -> Option<Spoken> {
        CHOSEN.with_borrow(|chosen| chosen.iter().find(|(own, _)| own == wanted).map(|(_, spoken)| *spoken))
    }

    /// The first of these languages that there is, fetched; English if there is none.
    ///
    /// # Errors
    /// If it could not be fetched or read. English is always there in its place.
    pub async fn of(wanted: Vec<String>) -> Result<Spoken, String> {
        if let Some(known) = known(&wanted) {
            return Ok(known);
        }
        let speaker = SPEAKER.with_borrow(Clone::clone).ok_or("The loader has not set how to fetch languages.")?;
        let failed = |error: JsValue| message(&error);
        let tags: Array = wanted.iter().map(|tag| JsValue::from(&**tag)).collect();
        let coming = speaker.call1(&JsValue::NULL, &tags).map_err(failed)?;
        let answer = Array::from(&JsFuture::from(Promise::from(coming)).await.map_err(failed)?);
        let tag = answer.get(0).as_string().unwrap_or_default();
        let is_readers = answer.get(1).is_truthy();
        let language = match answer.get(2).dyn_into::<Uint8Array>() {
            Ok(file) => Some(read(&file.to_vec(), answer.get(3))?),
            Err(_) => None,
        };
        let spoken = Spoken::new(&tag, language, is_readers);
        CHOSEN.with_borrow_mut(|chosen| chosen.push((wanted, spoken)));
        Ok(spoken)
    }

    /// The language in a file, which is read once.
    fn read(file: &[u8], grammar: JsValue) -> Result<&'static Language, String> {
        let at = COME.with_borrow(Vec::len);
        let language = Language::read(file, Box::leak(Box::new(OfBrowser(at)))).map_err(|error| error.to_string())?;
        let before = COME.with_borrow(|come| come.iter().find(|own| own.0.tag() == language.tag()).map(|own| own.0));
        Ok(before.unwrap_or_else(|| {
            COME.with_borrow_mut(|come| come.push((language, grammar)));
            language
        }))
    }

    /// What the browser's `Intl` knows of a language, by its place in [`COME`].
    struct OfBrowser(usize);

    impl OfBrowser {
        /// The answer of src/parts.js; empty if the browser refuses.
        fn ask(&self, what: &str, of: &JsValue) -> String {
            let grammar = COME.with_borrow(|come| come.get(self.0).map(|own| own.1.clone()));
            let answer = grammar.and_then(|grammar| Reflect::get(&grammar, &what.into()).ok()?.dyn_into().ok());
            let answer = answer.and_then(|tool: Function| tool.call1(&JsValue::NULL, of).ok());
            answer.and_then(|answer| answer.as_string()).unwrap_or_default()
        }
    }

    impl Grammar for OfBrowser {
        fn plural(&self, count: usize) -> Plural {
            match &*self.ask("plural", &(count as f64).into()) {
                "zero" => Plural::Zero,
                "one" => Plural::One,
                "two" => Plural::Two,
                "few" => Plural::Few,
                "many" => Plural::Many,
                _ => Plural::Other,
            }
        }

        fn list(&self, items: &[String], list: List) -> String {
            let items: Array = items.iter().map(|item| JsValue::from(&**item)).collect();
            let what = match list {
                List::And => "and",
                List::Or => "or",
            };
            self.ask(what, &items)
        }

        fn date(&self, date: PartialDate) -> String {
            self.ask("date", &date.to_string().into())
        }
    }
}
