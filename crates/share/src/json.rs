//! A sheet as JSON, phone by phone.
//!
//! ```json
//! {
//!   "title": "Xiaomi 12S and 12S Pro, as known on 26 May 2022",
//!   "known": "2022-05-26",
//!   "link": "https://…",
//!   "attribution": "…",
//!   "sources": [{ "publisher": "…", "quotes": "…", "url": "…", "stage": "rumour", "date": "2022-05" }],
//!   "phones": [{
//!     "id": "xiaomi-12s", "brand": "Xiaomi", "name": "Xiaomi 12S", "match": "certain",
//!     "specs": { "battery-mah": {
//!       "label": "Battery", "text": "4,500 mAh", "unit": "mAh", "least": 4500, "most": 4500,
//!       "firm": true, "marks": ["best"], "sources": [0]
//!     } }
//!   }]
//! }
//! ```
//!
//! `quotes`, `unit`, `least` and `most`, and `match` (`certain` or `possible`, of a list only) are there where
//! they mean something, and so is `own`, the page's own rows: `{ "Our rating": "9/10" }`; `text` is `null` where nothing is known. `text` is in the units that the reader sees; `unit`,
//! `least` and `most` are always those of the spec, for programs. `sources` of a value are places in the list.

use crate::sheet::{Layout, Sheet, Source, Value, unit};
use phone_engine::SpecId;
use phone_words::Locale;

/// The sheet as JSON.
pub fn json(sheet: &Sheet) -> String {
    let about = &sheet.about;
    let mut out = Writer::default();
    out.object(|out| {
        out.key("title").text(&about.title);
        if !about.summary.is_empty() {
            out.key("summary").text(&about.summary);
        }
        if let Some(day) = about.day {
            out.key("known").text(&day.to_string());
        }
        if !about.link.is_empty() {
            out.key("link").text(&about.link);
        }
        out.key("attribution").text(&about.attribution);
        out.key("sources").array(&sheet.sources, source);
        let phones: Vec<usize> = (0..sheet.phones.len()).collect();
        let keys: Vec<String> = sheet.specs.iter().map(|spec| spec.get().link_key()).collect();
        out.key("phones").array(&phones, |out, &i| phone(sheet, &keys, i, out));
    });
    out.text.push('\n');
    out.text
}

fn source(out: &mut Writer, source: &Source) {
    out.object(|out| {
        out.key("publisher").text(&source.publisher);
        if let Some(quotes) = &source.quotes {
            out.key("quotes").text(quotes);
        }
        out.key("url").text(&source.url);
        out.key("stage").text(source.stage.name());
        out.key("date").text(&source.date.to_string());
    });
}

/// `keys` are those of the specs, as in links.
fn phone(sheet: &Sheet, keys: &[String], i: usize, out: &mut Writer) {
    let Some(phone) = sheet.phones.get(i) else { return };
    out.object(|out| {
        out.key("id").text(&phone.id);
        out.key("brand").text(&phone.brand);
        out.key("name").text(&phone.name);
        if sheet.layout == Layout::List {
            out.key("match").text(if phone.could_match { "possible" } else { "certain" });
        }
        out.key("specs").object(|out| {
            for ((spec, key), values) in sheet.specs.iter().zip(keys).zip(&sheet.values) {
                if let Some(value) = values.get(i) {
                    out.key(key);
                    self::value(*spec, value, sheet.locale, out);
                }
            }
        });
        if !sheet.own.is_empty() {
            out.key("own").object(|out| {
                for (head, values) in &sheet.own {
                    if let Some(value) = values.get(i).filter(|value| value.known) {
                        out.key(head).text(&value.text);
                    }
                }
            });
        }
    });
}

fn value(spec: SpecId, value: &Value, locale: Locale, out: &mut Writer) {
    out.object(|out| {
        out.key("label").text(phone_words::label(locale, spec));
        if value.known {
            out.key("text").text(&value.text)
        } else {
            out.key("text").raw("null")
        }
        let unit = unit(spec);
        if !unit.is_empty() {
            out.key("unit").text(unit);
        }
        // Plain decimal numbers are numbers of JSON as well.
        if let Some((least, most)) = &value.range {
            out.key("least").raw(least);
            out.key("most").raw(most);
        }
        out.key("firm").raw(if value.firm { "true" } else { "false" });
        let marks: Vec<&str> = value.marks(locale).collect();
        out.key("marks").array(&marks, |out, mark| out.text(mark));
        out.key("sources").array(&value.sources, |out, source| out.raw(&source.to_string()));
    });
}

/// Writes JSON, with line breaks and two spaces a level.
#[derive(Default)]
pub struct Writer {
    pub(crate) text: String,
    level: usize,
    /// Whether the present object or list has an entry already.
    begun: bool,
}

impl Writer {
    /// What has been written.
    pub fn into_text(self) -> String {
        self.text
    }

    /// An object, whose entries are begun by [`Writer::key`].
    pub fn object(&mut self, entries: impl FnOnce(&mut Writer)) {
        self.nested('{', '}', |out| entries(out));
    }

    /// A list.
    pub fn array<T>(&mut self, items: &[T], write: impl Fn(&mut Writer, &T)) {
        self.nested('[', ']', |out| {
            for item in items {
                out.entry();
                write(out, item);
            }
        });
    }

    fn nested(&mut self, open: char, close: char, inside: impl FnOnce(&mut Writer)) {
        self.text.push(open);
        self.level += 1;
        let outer = std::mem::replace(&mut self.begun, false);
        inside(self);
        self.level -= 1;
        if std::mem::replace(&mut self.begun, outer) {
            self.line();
        }
        self.text.push(close);
    }

    fn entry(&mut self) {
        if std::mem::replace(&mut self.begun, true) {
            self.text.push(',');
        }
        self.line();
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.push_str(&"  ".repeat(self.level));
    }

    /// Begins the next entry of an object; its value follows.
    pub fn key(&mut self, key: &str) -> &mut Writer {
        self.entry();
        self.text(key);
        self.text.push_str(": ");
        self
    }

    /// What is JSON already: a number, `true`, `null`.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A text.
    pub fn text(&mut self, plain: &str) {
        self.text.push('"');
        for letter in plain.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                // `<` so that it may stand inside a script element.
                '<' | '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                    const HEX: &[u8; 16] = b"0123456789abcdef";
                    self.text.push_str("\\u");
                    for shift in [12, 8, 4, 0] {
                        self.text.push(HEX[(letter as usize >> shift) & 15] as char);
                    }
                }
                letter => self.text.push(letter),
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json as expected};

    #[test]
    fn a_parser_reads_what_was_seen() {
        let sheet = samples::comparison();
        let read: Json = serde_json::from_str(&json(&sheet)).unwrap();
        assert_eq!(read["title"], sheet.about.title);
        assert_eq!(read["known"], "2022-05-26");
        assert_eq!(read["attribution"], sheet.about.attribution.as_str());
        for (i, phone) in sheet.phones.iter().enumerate() {
            assert_eq!(read["phones"][i]["name"], phone.name);
            for (spec, values) in sheet.specs.iter().zip(&sheet.values) {
                let value = &read["phones"][i]["specs"][spec.get().link_key()];
                let text = if values[i].known { expected!(values[i].text) } else { Json::Null };
                assert_eq!((&value["text"], &value["firm"]), (&text, &expected!(values[i].firm)));
                assert_eq!(value["sources"], expected!(values[i].sources));
            }
        }
        let battery = &read["phones"][0]["specs"]["battery-mah"];
        assert_eq!((&battery["least"], &battery["unit"]), (&expected!(4500), &expected!("mAh")));
        assert_eq!(read["sources"][0]["publisher"], sheet.sources[0].publisher.to_string());
        let list: Json = serde_json::from_str(&json(&samples::list())).unwrap();
        assert_eq!([&list["phones"][0]["match"], &list["phones"][1]["match"]], ["certain", "possible"]);
    }

    proptest! {
        #[test]
        fn what_people_wrote_comes_back(name in samples::any_text(), publisher in samples::any_text()) {
            let text = json(&samples::with_texts(&name, &publisher));
            let read: Json = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&read["phones"][0]["name"], &name);
            prop_assert_eq!(&read["sources"][0]["publisher"], &publisher);
            prop_assert!(!text.contains('<'));
        }
    }
}
