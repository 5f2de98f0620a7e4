//! Writes the data file of one phone, in the order and layout in which people would.

use std::fmt::Write;
use std::sync::Arc;

use phone_engine::{Alias, Camera, Claim, Form, Price, Report, Spec, Value};

use crate::number::plain;
use crate::phone_file::{PhoneFile, ReportExtras};

/// The text of the file; reading it gives the same phone again.
pub fn write_phone(file: &PhoneFile) -> String {
    let phone = &file.phone;
    let mut out = String::new();
    line(&mut out, "id", Some(&phone.id));
    line(&mut out, "brand", Some(&phone.brand));
    line(&mut out, "sub_brand", file.sub_brand.as_ref());
    line(&mut out, "name", Some(&phone.name));
    list(&mut out, "former_ids", &phone.former_ids);
    if !phone.aliases.is_empty() {
        let aliases: Vec<String> = phone.aliases.iter().map(alias_text).collect();
        let _ = writeln!(out, "aliases = [{}]", aliases.join(", "));
    }
    line(&mut out, "codename", phone.codename.as_ref());
    list(&mut out, "model_numbers", &phone.model_numbers);
    line(&mut out, "family", phone.family.as_ref());
    let none = ReportExtras::default();
    for (index, report) in phone.reports.iter().enumerate() {
        write_report(&mut out, report, file.extras.get(index).unwrap_or(&none));
    }
    out
}

fn alias_text(alias: &Alias) -> String {
    match alias.until {
        None => quoted(&alias.name),
        Some(until) => format!("{{ name = {}, until = {} }}", quoted(&alias.name), quoted(&until.to_string())),
    }
}

fn write_report(out: &mut String, report: &Report, extras: &ReportExtras) {
    out.push_str("\n[[report]]\n");
    line(out, "date", Some(&report.date.to_string().into()));
    line(out, "date_basis", extras.date_basis.as_ref());
    line(out, "stage", Some(&report.stage.name().into()));
    line(out, "publisher", Some(&report.publisher));
    line(out, "url", Some(&report.url));
    line(out, "licence", extras.licence.as_ref());
    line(out, "quotes", report.quotes.as_ref());
    line(out, "called", report.called.as_ref());
    line(out, "edition", report.edition.as_ref());
    line(out, "note", report.note.as_ref());
    out.push_str("\n[report.specs]\n");
    for claim in &report.claims {
        let _ = writeln!(out, "{} = {}", claim.spec.get().key, claim_text(claim));
    }
}

/// A claim as it stands in a file, after the key of its spec.
pub(crate) fn claim_text(claim: &Claim) -> String {
    let spec = claim.spec.get();
    let all = |values: &[Value]| {
        let values: Vec<String> = values.iter().map(|value| value_text(value, spec, false)).collect();
        format!("[{}]", values.join(", "))
    };
    let form = match &claim.form {
        Form::Exact(value) if !claim.hedged => return value_text(value, spec, true),
        Form::Exact(value) => format!("value = {}", value_text(value, spec, false)),
        Form::UpTo(value) => format!("up_to = {}", value_text(value, spec, false)),
        Form::AtMost(value) => format!("at_most = {}", value_text(value, spec, false)),
        Form::AtLeast(value) => format!("at_least = {}", value_text(value, spec, false)),
        Form::Range(least, most) => {
            format!("range = [{}, {}]", value_text(least, spec, false), value_text(most, spec, false))
        }
        Form::OneOf(values) => format!("one_of = {}", all(values)),
        Form::Variants(values) => format!("variants = {}", all(values)),
        Form::Like(id) => format!("like = {}", quoted(id)),
        Form::Absent => "absent = true".to_owned(),
    };
    if claim.hedged { format!("{{ {form}, hedged = true }}") } else { format!("{{ {form} }}") }
}

/// A value; lists of tables over several lines where `tall`.
pub(crate) fn value_text(value: &Value, spec: &Spec, tall: bool) -> String {
    match value {
        Value::Number(ticks) => plain(i64::from(*ticks), spec.decimals()),
        Value::Text(text) => quoted(text),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => quoted(&date.to_string()),
        Value::Names(names) => quoted_list(names),
        Value::Cameras(cameras) => tables(cameras.iter().map(camera_text).collect(), tall),
        Value::Prices(prices) => tables(prices.iter().map(price_text).collect(), tall),
    }
}

fn tables(tables: Vec<String>, tall: bool) -> String {
    match tables.as_slice() {
        [only] => format!("[{only}]"),
        several if tall => format!("[\n  {},\n]", several.join(",\n  ")),
        several => format!("[{}]", several.join(", ")),
    }
}

fn camera_text(camera: &Camera) -> String {
    let mut table = Table::default();
    table.text("role", camera.role.as_ref());
    table.number("mp", camera.decimegapixels.map(i64::from), 1);
    table.text("sensor", camera.sensor.as_ref());
    table.number("aperture", camera.aperture.map(i64::from), 2);
    table.number("zoom", camera.zoom.map(i64::from), 1);
    table.raw("ois", camera.stabilised.map(|ois| ois.to_string()));
    table.text("note", camera.note.as_ref());
    table.finish()
}

fn price_text(price: &Price) -> String {
    let mut table = Table::default();
    match (price.least, price.most) {
        (Some(least), Some(most)) if least == most => table.number("amount", Some(least), 2),
        (Some(least), Some(most)) => table.raw("range", Some(format!("[{}, {}]", plain(least, 2), plain(most, 2)))),
        (least, most) => {
            table.number("at_least", least, 2);
            table.number("at_most", most, 2);
        }
    }
    table.text("currency", Some(&price.currency));
    table.text("region", price.region.as_ref());
    table.number("ram_gb", price.ram.map(i64::from), 1);
    table.number("storage_gb", price.storage.map(i64::from), 0);
    table.finish()
}

/// An inline table in the making.
#[derive(Default)]
struct Table(Vec<String>);

impl Table {
    fn raw(&mut self, key: &str, value: Option<String>) {
        self.0.extend(value.map(|value| format!("{key} = {value}")));
    }

    fn text(&mut self, key: &str, value: Option<&Arc<str>>) {
        self.raw(key, value.map(|text| quoted(text)));
    }

    fn number(&mut self, key: &str, value: Option<i64>, decimals: u8) {
        self.raw(key, value.map(|ticks| plain(ticks, decimals)));
    }

    fn finish(self) -> String {
        format!("{{ {} }}", self.0.join(", "))
    }
}

fn line(out: &mut String, key: &str, value: Option<&Arc<str>>) {
    if let Some(value) = value {
        let _ = writeln!(out, "{key} = {}", quoted(value));
    }
}

fn list(out: &mut String, key: &str, values: &[Arc<str>]) {
    if !values.is_empty() {
        let _ = writeln!(out, "{key} = {}", quoted_list(values));
    }
}

fn quoted_list(texts: &[Arc<str>]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(control));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
