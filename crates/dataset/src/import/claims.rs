//! Values of the raw material as claims.

use std::sync::Arc;

use phone_engine::spec::{Kind, Reading, Spec};
use phone_engine::{Camera, Claim, Form, Price, SpecId, Value};
use phone_words::{Locale, Sentence};
use serde_json::{Map, Value as Json};

use super::corrections::{LIKES, TEXTS};
use super::joins;
use super::tally::Tally;
use crate::number::{NumberError, ticks};
use crate::vocabulary::{Standing, Vocabulary};

/// Turns raw values into claims and notes what it changes on the way.
pub(super) struct Converter<'a> {
    pub(super) tally: &'a mut Tally,
    /// The phone and line, for the tally.
    pub(super) place: &'a str,
    pub(super) vocabulary: &'a Vocabulary,
}

/// Why a value was not carried over.
type Reason = String;

impl Converter<'_> {
    /// What the raw value `raw` claims of `spec`.
    pub(super) fn claim(&mut self, spec: SpecId, raw: &Json) -> Result<Claim, Reason> {
        let raw = raw.as_object().ok_or("a value without its form")?;
        let flag = |key: &str| raw.get(key).and_then(Json::as_bool).unwrap_or(false);
        let forms: Vec<(&str, &Json)> = raw
            .iter()
            .map(|(key, value)| (key.as_str(), value))
            .filter(|(key, _)| !matches!(*key, "hedged" | "up_to"))
            .collect();
        let &[(form, stated)] = forms.as_slice() else {
            return Err(format!("a value with {} forms", forms.len()));
        };
        let reading = spec.get().reading;
        let form = match form {
            // Editions with different chips, told in one text.
            "eq" if spec.get().kind == Kind::Text && reading == Reading::Variants && several(stated).is_some() => {
                self.tally.rewrite(format!("{}: two in one text", spec.get().key), self.place);
                Form::Variants(self.values(spec, &several(stated).unwrap_or_default())?)
            }
            "eq" if flag("up_to") => Form::UpTo(self.value(spec, stated)?),
            "eq" => Form::Exact(self.value(spec, stated)?),
            "max" if matches!(reading, Reading::Top | Reading::Variants) => Form::UpTo(self.value(spec, stated)?),
            "max" => Form::AtMost(self.value(spec, stated)?),
            "min" => Form::AtLeast(self.value(spec, stated)?),
            "range" => match self.values(spec, stated)?.as_slice() {
                [least, most] => Form::Range(least.clone(), most.clone()),
                _ => return Err("a range without two ends".into()),
            },
            "one_of" => Form::OneOf(self.values(spec, stated)?),
            "all_of" if spec.get().kind == Kind::Names => Form::Exact(self.value(spec, stated)?),
            "all_of" => match self.values(spec, stated)?.as_slice() {
                [only] => Form::Exact(only.clone()),
                several => Form::Variants(several.to_vec()),
            },
            "like" => {
                let id = stated.as_str().ok_or("a like without a phone")?;
                let joined = joins::of(id).map(|(join, _)| join.id);
                let listed = LIKES.iter().find(|(from, _)| *from == id).map(|(_, to)| *to).or(joined);
                if let Some(listed) = listed {
                    self.tally.rewrite(format!("`{id}` is listed as `{listed}`"), self.place);
                }
                Form::Like(listed.unwrap_or(id).into())
            }
            "absent" if stated.as_bool() == Some(true) => Form::Absent,
            other => return Err(format!("unknown form `{other}`")),
        };
        Ok(Claim { spec, form, hedged: flag("hedged") })
    }

    fn values(&mut self, spec: SpecId, raw: &Json) -> Result<Vec<Value>, Reason> {
        let list = raw.as_array().ok_or("alternatives that are not a list")?;
        list.iter().map(|item| self.value(spec, item)).collect()
    }

    fn value(&mut self, spec: SpecId, raw: &Json) -> Result<Value, Reason> {
        let spec = spec.get();
        let wrong = || format!("a value of the wrong kind for {}", spec.key);
        Ok(match spec.kind {
            Kind::Number { decimals, .. } => {
                Value::Number(i32::try_from(self.number(raw, decimals)?).map_err(|_| wrong())?)
            }
            Kind::Text => Value::Text(self.text(spec.key, raw.as_str().ok_or_else(wrong)?)),
            Kind::Flag => Value::Flag(raw.as_bool().ok_or_else(wrong)?),
            Kind::Date => {
                let date = raw.as_str().ok_or_else(wrong)?;
                Value::Date(
                    date.parse().map_err(|error: phone_engine::dates::DateError| error.sentence(Locale::ENGLISH))?,
                )
            }
            Kind::Names => self.names(spec, raw).ok_or_else(wrong)?,
            Kind::Cameras => {
                let mut cameras = Vec::new();
                for raw in tables(raw)? {
                    match self.camera(raw)? {
                        camera if camera == Camera::default() => {
                            self.tally.leave_out("a camera of which nothing is said but that it is there", self.place);
                        }
                        camera => cameras.push(camera),
                    }
                }
                if cameras.is_empty() {
                    return Err("cameras of which nothing is said".into());
                }
                Value::Cameras(cameras.into())
            }
            Kind::Prices => {
                let prices: Result<Vec<Price>, Reason> = tables(raw)?.map(|raw| self.price(raw)).collect();
                Value::Prices(prices?.into())
            }
        })
    }

    /// A number in steps of `10^-decimals`, rounded where it is finer.
    fn number(&mut self, raw: &Json, decimals: u8) -> Result<i64, Reason> {
        let number = raw.as_number().ok_or("not a number")?;
        match ticks(&number.to_string(), decimals) {
            Ok(ticks) => Ok(ticks),
            Err(NumberError::TooFine) => {
                self.tally.rewrite("rounded to the digits that are kept", self.place);
                let scale = f64::from(10u32.pow(u32::from(decimals)));
                Ok((number.as_f64().unwrap_or_default() * scale).round() as i64)
            }
            Err(_) => Err(format!("the number {number}")),
        }
    }

    fn text(&mut self, spec: &str, raw: &str) -> Arc<str> {
        if let Some(text) = TEXTS.iter().find(|text| text.spec == spec && text.from == raw) {
            self.tally.rewrite(format!("{spec}: {} → {}: {}", text.from, text.to, text.reason), self.place);
            return text.to.into();
        }
        match self.vocabulary.look_up(spec, raw) {
            Standing::Means(term) => {
                self.tally.rewrite(format!("{spec}: {raw} → {term}"), self.place);
                term
            }
            // The check of the written files tells of it.
            Standing::Term | Standing::Unknown(_) => raw.into(),
        }
    }

    /// A list of names; a name alone is a list of one.
    fn names(&mut self, spec: &Spec, raw: &Json) -> Option<Value> {
        // Both are places.
        let section = if spec.key == "launch_regions" { "region" } else { spec.key };
        if let Some(only) = raw.as_str() {
            return Some(Value::Names([self.text(section, only)].into()));
        }
        let mut names: Vec<Arc<str>> = Vec::new();
        for raw in raw.as_array()? {
            let name = self.text(section, raw.as_str()?);
            if names.contains(&name) {
                self.tally.rewrite(format!("{}: a name listed twice", spec.key), self.place);
            } else {
                names.push(name);
            }
        }
        Some(Value::Names(names.into()))
    }

    fn camera(&mut self, raw: &Map<String, Json>) -> Result<Camera, Reason> {
        known(raw, &["role", "mp", "sensor", "aperture", "zoom", "ois", "note"], "camera")?;
        let text = |key: &str| raw.get(key).and_then(Json::as_str).map(Arc::<str>::from);
        let mut camera = Camera {
            role: self.role(raw.get("role").and_then(Json::as_str)),
            sensor: raw.get("sensor").and_then(Json::as_str).map(|sensor| self.text("sensor", sensor)),
            aperture: self.small(raw, "aperture", 2)?,
            zoom: self.small(raw, "zoom", 1)?,
            stabilised: raw.get("ois").and_then(Json::as_bool),
            note: text("note"),
            decimegapixels: None,
        };
        match raw.get("mp").and_then(Json::as_f64) {
            // Too little to be kept as a number without being doubled by rounding.
            Some(least) if least < 0.1 => {
                self.tally.rewrite("a camera of less than 0.1 MP says so in its note", self.place);
                let note = camera.note.as_deref().unwrap_or_default();
                camera.note = Some(format!("{note} ({least} MP)").trim_start().into());
            }
            _ => camera.decimegapixels = self.small(raw, "mp", 1)?,
        }
        Ok(camera)
    }

    /// What a camera is for; that it is for something else is no role.
    fn role(&mut self, raw: Option<&str>) -> Option<Arc<str>> {
        if raw == Some("other") {
            self.tally.rewrite("a camera of another role has none", self.place);
            return None;
        }
        raw.map(|role| self.text("role", role))
    }

    fn price(&mut self, raw: &Map<String, Json>) -> Result<Price, Reason> {
        const KEYS: [&str; 10] =
            ["amount", "range", "at_least", "at_most", "min", "max", "currency", "region", "ram_gb", "storage_gb"];
        known(raw, &KEYS, "price")?;
        let ends = match raw.get("range").map(Json::as_array) {
            None => [None, None],
            Some(Some(range)) if range.len() == 2 => [range.first(), range.last()],
            Some(_) => return Err("a price whose range has not two ends".into()),
        };
        let mut first = |stated: [Option<&Json>; 4]| {
            stated.into_iter().flatten().next().map(|amount| self.number(amount, 2)).transpose()
        };
        let [amount, low, high] = ["amount", "at_least", "at_most"].map(|key| raw.get(key));
        let least = first([amount, ends[0], low, raw.get("min")])?;
        let most = first([amount, ends[1], high, raw.get("max")])?;
        if least.zip(most).is_some_and(|(least, most)| most < least) {
            return Err("a price whose range ends before it begins".into());
        }
        if least.is_none() && most.is_none() {
            return Err("a price without amount".into());
        }
        Ok(Price {
            least,
            most,
            currency: raw.get("currency").and_then(Json::as_str).ok_or("a price without currency")?.into(),
            region: raw.get("region").and_then(Json::as_str).map(|region| self.text("region", region)),
            ram: self.small(raw, "ram_gb", 1)?,
            storage: self.small(raw, "storage_gb", 0)?,
        })
    }

    fn small(&mut self, raw: &Map<String, Json>, key: &str, decimals: u8) -> Result<Option<u16>, Reason> {
        let Some(number) = raw.get(key) else { return Ok(None) };
        // As it stands on lenses: "f/1.8", "2.5x".
        let bare = number.as_str().and_then(|text| match key {
            "aperture" => text.strip_prefix("f/"),
            "zoom" => text.strip_suffix(['x', '×']),
            _ => None,
        });
        let bare = bare.and_then(|text| serde_json::from_str::<Json>(text.trim()).ok());
        let number = bare.as_ref().unwrap_or(number);
        u16::try_from(self.number(number, decimals)?).map(Some).map_err(|_| format!("{key} of {number}"))
    }
}

/// The names in a text that has several.
fn several(raw: &Json) -> Option<Json> {
    let names: Vec<&str> = raw.as_str()?.split(" / ").collect();
    (names.len() > 1).then(|| names.into())
}

/// The tables of a list; a table alone is a list of one.
fn tables(raw: &Json) -> Result<impl Iterator<Item = &Map<String, Json>>, Reason> {
    let list = match raw {
        Json::Array(list) => list.as_slice(),
        alone => std::slice::from_ref(alone),
    };
    if list.is_empty() || !list.iter().all(Json::is_object) {
        return Err("a list that is empty or has no tables".into());
    }
    Ok(list.iter().filter_map(Json::as_object))
}

fn known(raw: &Map<String, Json>, keys: &[&str], whose: &str) -> Result<(), Reason> {
    match raw.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(unknown) => Err(format!("a {whose} with unknown `{unknown}`")),
        None => Ok(()),
    }
}
