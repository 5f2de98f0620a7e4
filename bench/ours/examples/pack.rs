//! Packs the 10,000 devices of bench/data as the widget's own phones are packed, into bench/data/phones-10000.bin.

use std::error::Error;
use std::path::Path;

use phone_engine::{Claim, Form, PartialDate, Phone, Report, SpecId, Stage, Value, spec};
use serde_json::Value as Json;

/// Fields and the specs that they become.
const FIELDS: [(&str, SpecId); 18] = [
    ("release", spec::RELEASED),
    ("chipset", spec::SOC),
    ("ram", spec::RAM_GB),
    ("storage", spec::STORAGE_GB),
    ("display", spec::DISPLAY_IN),
    ("res_w", spec::DISPLAY_W),
    ("res_h", spec::DISPLAY_H),
    ("refresh", spec::REFRESH_HZ),
    ("panel", spec::PANEL),
    ("battery", spec::BATTERY_MAH),
    ("charge_w", spec::CHARGE_W),
    ("weight", spec::WEIGHT_G),
    ("os", spec::OS),
    ("nfc", spec::NFC),
    ("jack", spec::JACK),
    ("fiveg", spec::NET_5G),
    ("ip", spec::IP_RATING),
    ("camera", spec::CAMERA_PARTNER),
];

fn main() -> Result<(), Box<dyn Error>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let devices: Vec<Json> = serde_json::from_slice(&std::fs::read(data.join("phones-10000.json"))?)?;
    let day = "2026-01-01".parse().map_err(|error| format!("{error:?}"))?;
    let phones: Vec<Phone> = devices.iter().map(|device| phone(device, day)).collect();
    let packed = phone_dataset::pack(&phones, &[])?;
    println!("{} phones, {} bytes", phones.len(), packed.len());
    std::fs::write(data.join("phones-10000.bin"), packed)?;
    Ok(())
}

/// One report that says all there is.
fn phone(device: &Json, day: PartialDate) -> Phone {
    let text = |key: &str| device[key].as_str().unwrap_or_default();
    let mut report = Report::new(day, Stage::Listed, "bench", "https://example.org/");
    for (field, spec) in FIELDS {
        let value = |json: &Json| match json {
            Json::Bool(flag) => Some(Value::Flag(*flag)),
            Json::Number(number) => number.as_f64().map(|number| Value::number(spec, number)),
            Json::String(text) if spec == spec::RELEASED => text.parse().ok().map(Value::Date),
            Json::String(text) => Some(Value::text(text)),
            _ => None,
        };
        let form = match &device[field] {
            Json::Array(values) => Some(Form::Variants(values.iter().filter_map(value).collect())),
            json => value(json).map(Form::Exact),
        };
        if let Some(form) = form {
            report.claims.put(Claim::new(spec, form));
        }
    }
    Phone::new(&format!("device-{}", device["id"]), text("brand"), text("name")).with(report)
}
