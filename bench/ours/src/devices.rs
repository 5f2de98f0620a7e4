//! The devices of a JSON text as columns. What is stated is settled: all cells are firm.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use phone_engine::finder::{Cells, CellsBuilder, Rows};
use phone_engine::matching::Span;
use phone_engine::resolve::Dictionary;
use phone_engine::{PhoneIndex, SearchIndex, SpecId, spec};
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

/// What is read of a device; the rest is passed over.
#[derive(Deserialize)]
struct Device<'j> {
    #[serde(borrow)]
    brand: Cow<'j, str>,
    #[serde(borrow)]
    name: Cow<'j, str>,
    #[serde(borrow)]
    release: Option<&'j str>,
    price: Option<i32>,
    #[serde(borrow)]
    chipset: Option<&'j str>,
    ram: Option<Vec<i32>>,
    storage: Option<Vec<i32>>,
    display: Option<f64>,
    refresh: Option<i32>,
    #[serde(borrow)]
    panel: Option<&'j str>,
    battery: Option<i32>,
    weight: Option<i32>,
    #[serde(borrow)]
    os: Option<&'j str>,
    nfc: Option<bool>,
    jack: Option<bool>,
    fiveg: Option<bool>,
    esim: Option<bool>,
    #[serde(borrow)]
    ip: Option<&'j str>,
    #[serde(borrow)]
    camera: Option<&'j str>,
}

/// Columns of devices, in the order of their ids.
#[derive(Debug, Default)]
pub struct Devices {
    names: Vec<Box<str>>,
    columns: Mutex<HashMap<usize, Cells>>,
}

impl Devices {
    /// Reads a list of devices, and the index of their names.
    pub fn read(json: &[u8]) -> Result<(Devices, SearchIndex), serde_json::Error> {
        let mut reading = Reading::default();
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        deserializer.deserialize_seq(&mut reading)?;
        let columns = reading.columns.into_iter().map(|column| {
            let cells = column.cells.finish(Arc::new(column.dictionary));
            (column.spec.index(), cells)
        });
        Ok((Devices { names: reading.names, columns: Mutex::new(columns.collect()) }, reading.index))
    }
}

impl Rows for Devices {
    fn count(&self) -> usize {
        self.names.len()
    }

    fn phone(&self, row: u32) -> PhoneIndex {
        PhoneIndex(row)
    }

    fn row(&self, phone: PhoneIndex) -> Option<u32> {
        Some(phone.get() as u32)
    }

    fn cells(&self, spec: SpecId) -> Cells {
        let column = self.columns.lock().ok().and_then(|mut columns| columns.remove(&spec.index()));
        column.unwrap_or_else(|| CellsBuilder::new(spec, 0).finish(Arc::default()))
    }

    fn compare_names(&self, a: u32, b: u32) -> Ordering {
        self.names[a as usize].cmp(&self.names[b as usize])
    }
}

/// A column while it is read.
struct Column {
    spec: SpecId,
    cells: CellsBuilder,
    dictionary: Dictionary,
    terms: HashMap<Box<str>, i32>,
    spans: Vec<Span>,
}

impl Column {
    fn new(spec: SpecId) -> Column {
        let cells = CellsBuilder::new(spec, 0);
        Column { spec, cells, dictionary: Dictionary::default(), terms: HashMap::new(), spans: Vec::new() }
    }

    fn number(&mut self, number: Option<i32>) {
        self.spans.clear();
        self.spans.extend(number.map(Span::exact));
        self.cells.push(&self.spans, true);
    }

    fn numbers(&mut self, numbers: Option<&[i32]>, scale: i32) {
        self.spans.clear();
        self.spans.extend(numbers.into_iter().flatten().map(|number| Span::exact(number * scale)));
        self.cells.push(&self.spans, true);
    }

    fn text(&mut self, text: Option<&str>) {
        let term = text.map(|text| match self.terms.get(text) {
            Some(&term) => term,
            None => {
                let term = self.dictionary.add(text, text);
                self.terms.insert(text.into(), term);
                term
            }
        });
        self.number(term);
    }
}

struct Reading {
    names: Vec<Box<str>>,
    index: SearchIndex,
    columns: [Column; 18],
}

impl Default for Reading {
    fn default() -> Self {
        let columns = [
            spec::BRAND,
            spec::RELEASED,
            spec::PRICE_EUR,
            spec::SOC,
            spec::RAM_GB,
            spec::STORAGE_GB,
            spec::DISPLAY_IN,
            spec::REFRESH_HZ,
            spec::PANEL,
            spec::BATTERY_MAH,
            spec::WEIGHT_G,
            spec::OS,
            spec::NFC,
            spec::JACK,
            spec::NET_5G,
            spec::ESIM,
            spec::IP_RATING,
            spec::CAMERA_PARTNER,
        ];
        Reading { names: Vec::new(), index: SearchIndex::default(), columns: columns.map(Column::new) }
    }
}

impl Reading {
    fn push(&mut self, device: &Device<'_>) {
        let [
            brand,
            released,
            price,
            soc,
            ram,
            storage,
            display,
            refresh,
            panel,
            battery,
            weight,
            os,
            nfc,
            jack,
            net_5g,
            esim,
            ip,
            camera,
        ] = &mut self.columns;
        self.index.push_name(&device.name);
        self.names.push((&*device.name).into());
        brand.text(Some(&device.brand));
        released.number(device.release.and_then(yyyymmdd));
        price.number(device.price.map(|price| price * 100));
        soc.text(device.chipset);
        ram.numbers(device.ram.as_deref(), 10);
        storage.numbers(device.storage.as_deref(), 10);
        display.number(device.display.map(|display| (display * 100.0).round() as i32));
        refresh.number(device.refresh);
        panel.text(device.panel);
        battery.number(device.battery);
        weight.number(device.weight.map(|weight| weight * 10));
        os.text(device.os);
        nfc.number(device.nfc.map(i32::from));
        jack.number(device.jack.map(i32::from));
        net_5g.number(device.fiveg.map(i32::from));
        esim.number(device.esim.map(i32::from));
        ip.text(device.ip);
        camera.text(device.camera);
    }
}

impl<'j> Visitor<'j> for &mut Reading {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of devices")
    }

    fn visit_seq<S: SeqAccess<'j>>(self, mut devices: S) -> Result<(), S::Error> {
        while let Some(device) = devices.next_element::<Device<'j>>()? {
            self.push(&device);
        }
        Ok(())
    }
}

/// A date as the benchmark compares it.
fn yyyymmdd(date: &str) -> Option<i32> {
    let part = |range: std::ops::Range<usize>| date.get(range)?.parse::<i32>().ok();
    Some(part(0..4)? * 10_000 + part(5..7)? * 100 + part(8..10)?)
}
