//! Packs an archive; the layout is drawn in `phone_engine::packed`, the unpacker.

mod check;
mod partnerships;
mod values;

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::hash::Hash;
use std::sync::Arc;

use phone_engine::packed::layout::{self, alias, phone, report};
use phone_engine::spec::CAMERAS;
use phone_engine::{Alias, Form, PartialDate, Partnership, Phone, Report, SpecId};

use self::check::check;

/// The bytes from which [`phone_engine::packed::unpack`] makes the same again.
///
/// # Errors
///
/// Where a claim is not what the engine's types promise in words: a value of another kind than its
/// spec's, two claims about one spec or claims out of order, too many alternatives, a negative price.
/// What [`crate::read`] gives has none of these.
pub fn pack(phones: &[Phone], partnerships: &[Partnership]) -> Result<Vec<u8>, PackError> {
    packed(phones, None, partnerships)
}

/// The same of some of all phones, by their places among all.
///
/// # Errors
///
/// As [`pack`].
pub fn pack_some(phones: &BTreeMap<u32, Phone>, partnerships: &[Partnership]) -> Result<Vec<u8>, PackError> {
    let places: Vec<u32> = phones.keys().copied().collect();
    let phones: Vec<Phone> = phones.values().cloned().collect();
    packed(&phones, Some(&places), partnerships)
}

/// The places ascend.
fn packed(phones: &[Phone], places: Option<&[u32]>, partnerships: &[Partnership]) -> Result<Vec<u8>, PackError> {
    let mut packer = Packer::default();
    packer.phones(phones, places)?;
    packer.partnerships(partnerships);
    let mut bytes = layout::head().to_vec();
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
pub fn parts(phones: &[Phone], partnerships: &[Partnership]) -> Result<Vec<Part>, PackError> {
    let mut packer = Packer::default();
    packer.phones(phones, None)?;
    packer.partnerships(partnerships);
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

    fn bytes(&mut self, bytes: &[u8]) {
        if let Some(part) = self.numbers.last_mut() {
            part.extend(bytes);
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
    fn tokens<'v, T: Eq + Hash + ?Sized>(&mut self, rows: impl IntoIterator<Item = &'v T>) -> Vec<&'v T> {
        let mut recent: Vec<&T> = Vec::new();
        // Of a hundred thousand phones, most names are new, and looking through all others for each takes minutes.
        let mut met: HashSet<&T> = HashSet::new();
        let mut values = Vec::new();
        for row in rows {
            let age = if met.insert(row) { None } else { recent.iter().rev().position(|value| *value == row) };
            let value = match age {
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

    fn addresses<'v>(&mut self, rows: impl IntoIterator<Item = &'v str>) {
        for value in self.tokens(rows) {
            match value.strip_prefix(layout::SECURE).filter(|rest| !rest.starts_with(layout::WHOLE)) {
                Some(rest) => self.text(rest),
                None => self.text(&format!("{}{value}", layout::WHOLE)),
            }
        }
    }

    fn dates(&mut self, dates: &[PartialDate]) {
        let parts: [fn(&PartialDate) -> u64; 3] = [
            |date| u64::from(date.year() - PartialDate::YEARS.start()),
            |date| u64::from(date.month().unwrap_or(0)),
            |date| u64::from(date.day().unwrap_or(0)),
        ];
        for part in parts {
            for date in dates {
                self.number(part(date));
            }
        }
    }

    fn phones(&mut self, phones: &[Phone], places: Option<&[u32]>) -> Result<(), PackError> {
        self.part("names and ids");
        self.count(phones.len());
        self.number(flag(places.is_some(), 1));
        let mut from = 0;
        for place in places.into_iter().flatten() {
            self.number(u64::from(place - from));
            from = place + 1;
        }
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
        for each in phones.iter().filter(|phone| !phone.former_ids.is_empty()) {
            self.count(each.former_ids.len());
            for id in &each.former_ids {
                self.text(id);
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
                self.alias(phone, alias);
            }
        }
        self.part("model numbers");
        for phone in phones {
            self.count(phone.model_numbers.len());
            for number in &phone.model_numbers {
                self.text(number);
            }
        }
        self.part("ranks");
        for rank in phones.iter().filter_map(|phone| phone.rank) {
            self.number(rank.into());
        }
        self.part("report heads");
        for phone in phones {
            self.count(phone.reports.len());
        }
        self.reports(phones)
    }

    fn alias(&mut self, phone: &Phone, alias: &Alias) {
        match alias.until {
            Some(until) => {
                self.number(alias::UNTIL);
                self.text(&alias.name);
                self.dates(&[until]);
            }
            None if *alias.name == *phone.short_name() && alias.name.len() <= layout::LONGEST_JOINED => {
                self.number(alias::SHORT_NAME)
            }
            None => {
                self.number(alias::NAME);
                self.text(&alias.name);
            }
        }
    }

    fn reports(&mut self, phones: &[Phone]) -> Result<(), PackError> {
        let reports: Vec<(&Phone, &Report)> =
            phones.iter().flat_map(|phone| phone.reports.iter().map(move |report| (phone, report))).collect();
        for (phone, each) in &reports {
            self.number(report_flags(phone, each));
        }
        let dates: Vec<PartialDate> = reports.iter().map(|(_, report)| report.date).collect();
        let dates: Vec<PartialDate> = self.tokens(&dates).into_iter().copied().collect();
        self.dates(&dates);
        self.part("publishers");
        self.repeated(reports.iter().map(|(_, report)| &*report.publisher));
        self.part("addresses");
        let whole = reports.iter().filter(|(phone, report)| around_codename(phone, report).is_none());
        self.addresses(whole.map(|(_, report)| &*report.url));
        let around: Vec<(&str, &str)> =
            reports.iter().filter_map(|(phone, report)| around_codename(phone, report)).collect();
        self.addresses(around.iter().map(|(before, _)| *before));
        self.repeated(around.iter().map(|(_, after)| *after));
        self.part("quotes, other names, editions");
        self.repeated(reports.iter().filter_map(|(_, report)| report.quotes.as_deref()));
        self.repeated(reports.iter().filter_map(|(_, report)| report.called.as_deref()));
        self.repeated(reports.iter().filter_map(|(_, report)| report.edition.as_deref()));
        self.part("notes");
        self.repeated(reports.iter().filter_map(|(_, report)| report.note.as_deref()));
        self.part("which specs");
        let masks: Vec<u128> = reports
            .iter()
            .map(|(_, report)| report.claims.iter().fold(0, |mask, claim| mask | 1 << claim.spec.index()))
            .collect();
        for mask in self.tokens(&masks) {
            self.bytes(mask.to_le_bytes().get(..layout::MASK_BYTES).unwrap_or_default());
        }
        for (phone, report) in &reports {
            check(phone, report)?;
        }
        for spec in std::iter::once(CAMERAS).chain(SpecId::all().filter(|spec| *spec != CAMERAS)) {
            let stated: Vec<(Option<Form>, bool)> = reports
                .iter()
                .filter_map(|(_, report)| report.claim(spec).map(|claim| (report, claim)))
                .map(|(report, claim)| {
                    let expected = layout::expected(spec, report.date, report.claim(CAMERAS)).map(Form::Exact);
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
}

fn phone_flags(each: &Phone) -> u64 {
    let mut flags = 0;
    if rest_of_name(each).is_some() {
        flags |= phone::NAME_HAS_BRAND;
    }
    if layout::usual_id(each).is_none_or(|usual| usual != *each.id) {
        flags |= phone::ID_STATED;
    }
    if !each.former_ids.is_empty() {
        flags |= phone::HAS_FORMER_IDS;
    }
    if each.codename.is_some() {
        flags |= phone::HAS_CODENAME;
    }
    if each.rank.is_some() {
        flags |= phone::HAS_RANK;
    }
    match &each.family {
        None => flags,
        family if *family == each.codename => flags | phone::FAMILY_IS_CODENAME,
        Some(_) => flags | phone::HAS_FAMILY,
    }
}

/// What follows the brand in the name, where it begins with it.
fn rest_of_name(phone: &Phone) -> Option<&str> {
    // One that is too long for a name stands there in full.
    let short = phone.name.len() <= layout::LONGEST_JOINED;
    phone.name.strip_prefix(&*phone.brand)?.strip_prefix(' ').filter(|_| short)
}

fn report_flags(phone: &Phone, each: &Report) -> u64 {
    each.stage as u64
        | flag(each.quotes.is_some(), report::HAS_QUOTES)
        | flag(each.called.is_some(), report::HAS_CALLED)
        | flag(each.edition.is_some(), report::HAS_EDITION)
        | flag(each.note.is_some(), report::HAS_NOTE)
        | flag(around_codename(phone, each).is_some(), report::URL_BY_CODENAME)
}

/// The parts of the address before and after the code name, where the last step of its path has it.
fn around_codename<'r>(phone: &Phone, report: &'r Report) -> Option<(&'r str, &'r str)> {
    let url = &*report.url;
    let short = url.len() <= layout::LONGEST_JOINED;
    let codename = phone.codename.as_deref().filter(|codename| short && !codename.is_empty())?;
    let step = url.rfind('/').map_or(0, |slash| slash + 1);
    let at = step + url.get(step..)?.find(codename)?;
    Some((url.get(..at)?, url.get(at + codename.len()..)?))
}

/// `flag` where it is to be set.
fn flag(there: bool, flag: u64) -> u64 {
    if there { flag } else { 0 }
}
