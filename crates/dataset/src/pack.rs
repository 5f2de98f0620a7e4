//! Packs an archive; the layout is drawn in `phone_engine::packed`, the unpacker.

use std::fmt;
use std::sync::Arc;

use phone_engine::packed::layout::{self, camera, phone, price, report, shape};
use phone_engine::spec::{CAMERAS, Kind};
use phone_engine::{Camera, Claim, Form, PartialDate, Phone, Price, Report, SpecId, Value};

/// The bytes from which [`phone_engine::packed::unpack`] makes the same phones again.
///
/// # Errors
///
/// Where a claim is not what the engine's types promise in words: a value of another kind than its
/// spec's, two claims about one spec or claims out of order, too many alternatives, a negative price.
/// What [`crate::read`] gives has none of these.
pub fn pack(phones: &[Phone]) -> Result<Vec<u8>, PackError> {
    let mut packer = Packer::default();
    packer.phones(phones)?;
    let mut bytes = layout::MAGIC.to_vec();
    bytes.push(layout::VERSION);
    bytes.extend(layout::fingerprint().to_le_bytes());
    let (text, numbers) = (packer.text.concat(), packer.numbers.concat());
    put(&mut bytes, text.len() as u64);
    bytes.extend(text);
    bytes.extend(numbers);
    Ok(bytes)
}

/// What cannot be packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackError {
    /// The phone.
    pub phone: Arc<str>,
    /// The spec of the claim.
    pub spec: SpecId,
    /// What is wrong with it.
    pub what: &'static str,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}: {}", self.phone, self.spec, self.what)
    }
}

impl std::error::Error for PackError {}

/// How many bytes each part of the archive takes, for measuring: its name, texts and numbers.
pub type Part = (&'static str, Vec<u8>, Vec<u8>);

/// The parts of which [`pack`] puts the archive together.
///
/// # Errors
///
/// As [`pack`].
pub fn parts(phones: &[Phone]) -> Result<Vec<Part>, PackError> {
    let mut packer = Packer::default();
    packer.phones(phones)?;
    let numbers = packer.numbers.into_iter();
    Ok(packer
        .names
        .into_iter()
        .zip(packer.text)
        .zip(numbers)
        .map(|((name, text), numbers)| (name, text, numbers))
        .collect())
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The two streams, in parts that are only told apart for measuring.
#[derive(Default)]
struct Packer {
    names: Vec<&'static str>,
    text: Vec<Vec<u8>>,
    numbers: Vec<Vec<u8>>,
}

impl Packer {
    fn part(&mut self, name: &'static str) {
        self.names.push(name);
        self.text.push(Vec::new());
        self.numbers.push(Vec::new());
    }

    fn number(&mut self, number: u64) {
        if let Some(part) = self.numbers.last_mut() {
            put(part, number);
        }
    }

    fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    fn text(&mut self, text: &str) {
        if let Some(part) = self.text.last_mut() {
            part.extend(text.bytes());
            part.push(layout::END);
        }
    }

    /// The tokens of a column, and its values in the order of first use.
    fn tokens<'v, T: PartialEq + ?Sized>(&mut self, rows: impl IntoIterator<Item = &'v T>) -> Vec<&'v T> {
        let mut recent: Vec<&T> = Vec::new();
        let mut values = Vec::new();
        for row in rows {
            let value = match recent.iter().rev().position(|value| *value == row) {
                None => {
                    self.number(0);
                    values.push(row);
                    row
                }
                Some(age) => {
                    self.count(age + 1);
                    recent.remove(recent.len() - 1 - age)
                }
            };
            recent.push(value);
        }
        values
    }

    fn repeated<'v>(&mut self, rows: impl IntoIterator<Item = &'v str>) {
        for value in self.tokens(rows) {
            self.text(value);
        }
    }

    fn phones(&mut self, phones: &[Phone]) -> Result<(), PackError> {
        self.part("names and ids");
        self.count(phones.len());
        self.repeated(phones.iter().map(|phone| &*phone.brand));
        let flags: Vec<u64> = phones.iter().map(phone_flags).collect();
        for flags in &flags {
            self.number(*flags);
        }
        for each in phones {
            self.text(rest_of_name(each).unwrap_or(&each.name));
        }
        for (each, flags) in phones.iter().zip(&flags) {
            if flags & phone::ID_STATED != 0 {
                self.text(&each.id);
            }
        }
        self.part("code names");
        self.repeated(phones.iter().filter_map(|phone| phone.codename.as_deref()));
        let has_family = flags.iter().map(|flags| flags & phone::HAS_FAMILY != 0);
        self.repeated(
            phones.iter().zip(has_family).filter(|(_, has)| *has).filter_map(|(phone, _)| phone.family.as_deref()),
        );
        self.part("aliases");
        for phone in phones {
            self.count(phone.aliases.len());
            for alias in &phone.aliases {
                let short = &**alias == phone.short_name();
                self.number(u64::from(!short));
                if !short {
                    self.text(alias);
                }
            }
        }
        self.part("model numbers");
        for phone in phones {
            self.count(phone.model_numbers.len());
            for number in &phone.model_numbers {
                self.text(number);
            }
        }
        self.part("report heads");
        for phone in phones {
            self.count(phone.reports.len());
        }
        self.reports(phones)
    }

    fn reports(&mut self, phones: &[Phone]) -> Result<(), PackError> {
        let reports: Vec<(&Phone, &Report)> =
            phones.iter().flat_map(|phone| phone.reports.iter().map(move |report| (phone, report))).collect();
        for (phone, each) in &reports {
            self.number(report_flags(phone, each));
        }
        let dates: Vec<PartialDate> = reports.iter().map(|(_, report)| report.date).collect();
        for date in self.tokens(&dates) {
            self.number(packed_date(*date));
        }
        self.part("publishers");
        self.repeated(reports.iter().map(|(_, report)| &*report.publisher));
        self.part("addresses");
        let whole = reports.iter().filter(|(phone, report)| around_codename(phone, report).is_none());
        self.repeated(whole.map(|(_, report)| secure(&report.url).0));
        let around: Vec<(&str, &str)> =
            reports.iter().filter_map(|(phone, report)| around_codename(phone, report)).collect();
        self.repeated(around.iter().map(|(before, _)| *before));
        self.repeated(around.iter().map(|(_, after)| *after));
        self.part("quotes, editions");
        self.repeated(reports.iter().filter_map(|(_, report)| report.quotes.as_deref()));
        self.repeated(reports.iter().filter_map(|(_, report)| report.edition.as_deref()));
        self.part("notes");
        self.repeated(reports.iter().filter_map(|(_, report)| report.note.as_deref()));
        self.part("which specs");
        let masks: Vec<u128> = reports
            .iter()
            .map(|(_, report)| report.claims.iter().fold(0, |mask, claim| mask | 1 << claim.spec.index()))
            .collect();
        for mask in self.tokens(&masks) {
            for byte in mask.to_le_bytes().iter().take(layout::MASK_BYTES) {
                self.number(u64::from(*byte));
            }
        }
        for (phone, report) in &reports {
            check(phone, report)?;
        }
        for spec in std::iter::once(CAMERAS).chain(SpecId::all().filter(|spec| *spec != CAMERAS)) {
            let stated: Vec<(Option<Form>, bool)> = reports
                .iter()
                .filter_map(|(_, report)| report.claim(spec).map(|claim| (report, claim)))
                .map(|(report, claim)| {
                    let expected = layout::expected(spec, report).map(Form::Exact);
                    let form = (expected.as_ref() != Some(&claim.form)).then(|| claim.form.clone());
                    (form, claim.hedged)
                })
                .collect();
            if !stated.is_empty() {
                self.part(spec.get().key);
                let forms = self.tokens(&stated);
                self.forms(spec, &forms);
            }
        }
        Ok(())
    }

    fn forms(&mut self, spec: SpecId, forms: &[&(Option<Form>, bool)]) {
        for (form, hedged) in forms {
            self.number(shape_of(form.as_ref()) * 2 + u64::from(*hedged));
        }
        for (form, _) in forms {
            if let Some(Form::OneOf(values) | Form::Variants(values)) = form {
                self.count(values.len());
            }
        }
        let values: Vec<&Value> = forms.iter().filter_map(|(form, _)| form.as_ref()).flat_map(operands).collect();
        self.values(spec.get().kind, &values);
        for (form, _) in forms {
            if let Some(Form::Like(id)) = form {
                self.text(id);
            }
        }
    }

    /// Values of one kind; others are skipped, which [`check`] has ruled out.
    fn values(&mut self, kind: Kind, values: &[&Value]) {
        for value in values {
            match value {
                Value::Number(ticks) => self.number(u64::from(((ticks << 1) ^ (ticks >> 31)) as u32)),
                Value::Text(text) => self.text(text),
                Value::Flag(flag) => self.number(u64::from(*flag)),
                Value::Date(date) => self.number(packed_date(*date)),
                Value::Names(names) => self.count(names.len()),
                Value::Cameras(cameras) => self.count(cameras.len()),
                Value::Prices(prices) => self.count(prices.len()),
            }
        }
        match kind {
            Kind::Names => {
                for value in values {
                    if let Value::Names(names) = value {
                        names.iter().for_each(|name| self.text(name));
                    }
                }
            }
            Kind::Cameras => {
                let lists = values.iter().filter_map(|value| match value {
                    Value::Cameras(cameras) => Some(&**cameras),
                    _ => None,
                });
                self.cameras(&lists.flatten().collect::<Vec<_>>());
            }
            Kind::Prices => {
                let lists = values.iter().filter_map(|value| match value {
                    Value::Prices(prices) => Some(&**prices),
                    _ => None,
                });
                self.prices(&lists.flatten().collect::<Vec<_>>());
            }
            _ => {}
        }
    }

    fn cameras(&mut self, cameras: &[&Camera]) {
        for each in cameras {
            let flag = |there: bool, flag: u64| if there { flag } else { 0 };
            let flags = flag(each.role.is_some(), camera::ROLE)
                | flag(each.decimegapixels.is_some(), camera::MEGAPIXELS)
                | flag(each.sensor.is_some(), camera::SENSOR)
                | flag(each.aperture.is_some(), camera::APERTURE)
                | flag(each.zoom.is_some(), camera::ZOOM)
                | flag(each.note.is_some(), camera::NOTE)
                | flag(each.stabilised == Some(true), camera::STABILISED)
                | flag(each.stabilised == Some(false), camera::NOT_STABILISED);
            self.number(flags);
        }
        self.repeated(cameras.iter().filter_map(|camera| camera.role.as_deref()));
        let numbers: [fn(&Camera) -> Option<u16>; 3] =
            [|camera| camera.decimegapixels, |camera| camera.aperture, |camera| camera.zoom];
        for number in numbers {
            for number in cameras.iter().filter_map(|camera| number(camera)) {
                self.number(u64::from(number));
            }
        }
        for text in cameras.iter().filter_map(|camera| camera.sensor.as_deref()) {
            self.text(text);
        }
        for text in cameras.iter().filter_map(|camera| camera.note.as_deref()) {
            self.text(text);
        }
    }

    fn prices(&mut self, prices: &[&Price]) {
        for each in prices {
            let flag = |there: bool, flag: u64| if there { flag } else { 0 };
            let exact = each.least.is_some() && each.least == each.most;
            let flags = flag(each.least.is_some(), price::LEAST)
                | flag(each.most.is_some() && !exact, price::MOST)
                | flag(exact, price::EXACT)
                | flag(each.region.is_some(), price::REGION)
                | flag(each.ram.is_some(), price::RAM)
                | flag(each.storage.is_some(), price::STORAGE);
            self.number(flags);
        }
        self.repeated(prices.iter().map(|price| &*price.currency));
        self.repeated(prices.iter().filter_map(|price| price.region.as_deref()));
        for each in prices {
            let most = each.most.filter(|_| each.most != each.least);
            for amount in each.least.into_iter().chain(most) {
                let amount = amount.unsigned_abs();
                self.number(if amount % 100 == 0 { amount / 100 * 2 } else { amount * 2 + 1 });
            }
            for size in each.ram.into_iter().chain(each.storage) {
                self.number(u64::from(size));
            }
        }
    }
}

fn phone_flags(each: &Phone) -> u64 {
    let mut flags = 0;
    if rest_of_name(each).is_some() {
        flags |= phone::NAME_HAS_BRAND;
    }
    if *each.id != *layout::usual_id(each) {
        flags |= phone::ID_STATED;
    }
    if each.codename.is_some() {
        flags |= phone::HAS_CODENAME;
    }
    match &each.family {
        None => flags,
        family if *family == each.codename => flags | phone::FAMILY_IS_CODENAME,
        Some(_) => flags | phone::HAS_FAMILY,
    }
}

/// What follows the brand in the name, where it begins with it.
fn rest_of_name(phone: &Phone) -> Option<&str> {
    phone.name.strip_prefix(&*phone.brand)?.strip_prefix(' ')
}

fn report_flags(phone: &Phone, each: &Report) -> u64 {
    let flag = |there: bool, flag: u64| if there { flag } else { 0 };
    each.stage as u64
        | flag(each.quotes.is_some(), report::HAS_QUOTES)
        | flag(each.edition.is_some(), report::HAS_EDITION)
        | flag(each.note.is_some(), report::HAS_NOTE)
        | flag(around_codename(phone, each).is_some(), report::URL_BY_CODENAME)
        | flag(secure(&each.url).1, report::URL_SECURE)
}

/// The address without the beginning of secure ones, and whether it was one.
fn secure(url: &str) -> (&str, bool) {
    url.strip_prefix(layout::SECURE).map_or((url, false), |rest| (rest, true))
}

/// The parts of the address before and after the code name, where the last step of its path has it.
fn around_codename<'r>(phone: &Phone, report: &'r Report) -> Option<(&'r str, &'r str)> {
    let (url, _) = secure(&report.url);
    let codename = phone.codename.as_deref().filter(|codename| !codename.is_empty())?;
    let step = url.rfind('/').map_or(0, |slash| slash + 1);
    let at = step + url.get(step..)?.find(codename)?;
    Some((url.get(..at)?, url.get(at + codename.len()..)?))
}

fn packed_date(date: PartialDate) -> u64 {
    let years = u64::from(date.year() - PartialDate::YEARS.start());
    (years * 13 + u64::from(date.month().unwrap_or(0))) * 32 + u64::from(date.day().unwrap_or(0))
}

fn shape_of(form: Option<&Form>) -> u64 {
    match form {
        None => shape::EXPECTED,
        Some(Form::Exact(_)) => shape::EXACT,
        Some(Form::UpTo(_)) => shape::UP_TO,
        Some(Form::Range(..)) => shape::RANGE,
        Some(Form::AtMost(_)) => shape::AT_MOST,
        Some(Form::AtLeast(_)) => shape::AT_LEAST,
        Some(Form::OneOf(_)) => shape::ONE_OF,
        Some(Form::Variants(_)) => shape::VARIANTS,
        Some(Form::Like(_)) => shape::LIKE,
        Some(Form::Absent) => shape::ABSENT,
    }
}

fn operands(form: &Form) -> Vec<&Value> {
    match form {
        Form::Exact(value) | Form::UpTo(value) | Form::AtMost(value) | Form::AtLeast(value) => vec![value],
        Form::Range(least, most) => vec![least, most],
        Form::OneOf(values) | Form::Variants(values) => values.iter().collect(),
        Form::Like(_) | Form::Absent => Vec::new(),
    }
}

/// Whether the claims of a report are as the engine's types promise in words.
fn check(phone: &Phone, report: &Report) -> Result<(), PackError> {
    let mut before: Option<SpecId> = None;
    for claim in &report.claims {
        let fault = if before.is_some_and(|before| before >= claim.spec) {
            Some("claims are out of order or doubled")
        } else {
            fault(claim)
        };
        if let Some(what) = fault {
            return Err(PackError { phone: phone.id.clone(), spec: claim.spec, what });
        }
        before = Some(claim.spec);
    }
    Ok(())
}

fn fault(claim: &Claim) -> Option<&'static str> {
    let kind = claim.spec.get().kind;
    let values = operands(&claim.form);
    let of_kind = values.iter().all(|value| {
        matches!(
            (value, kind),
            (Value::Number(_), Kind::Number { .. })
                | (Value::Text(_), Kind::Text)
                | (Value::Flag(_), Kind::Flag)
                | (Value::Date(_), Kind::Date)
                | (Value::Cameras(_), Kind::Cameras)
                | (Value::Prices(_), Kind::Prices)
                | (Value::Names(_), Kind::Names)
        )
    });
    let negative = |price: &Price| {
        [price.least, price.most].into_iter().flatten().any(|amount| !(0..=MOST_MONEY).contains(&amount))
    };
    if !of_kind {
        Some("a value is not of the spec's kind")
    } else if values.len() > layout::MOST_ALTERNATIVES {
        Some("there are too many alternatives")
    } else if values.iter().any(|value| matches!(value, Value::Prices(prices) if prices.iter().any(negative))) {
        Some("a price is negative or beyond all measure")
    } else {
        None
    }
}

/// The most that a price may be, in hundredths: more than all the money there is.
const MOST_MONEY: i64 = i64::MAX / 4;
