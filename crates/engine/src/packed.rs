//! The packed archive, as it is embedded in the widget.
//!
//! # Layout
//!
//! It is made to be small after brotli, which the web server applies, not before: things of one kind
//! stand together, and what can be told from other parts is not said again.
//!
//! ```text
//! archive   = "PHC", version (1 byte), fingerprint of the spec table (4 bytes, little endian),
//!             length of `text` (number), text, numbers
//! text      = UTF-8 strings, each followed by the byte FF, which UTF-8 never has
//! numbers   = numbers, each in groups of seven bits, the lowest first, high bit set on all but the last
//! ```
//!
//! `text` and `numbers` are read side by side from their beginnings: phones, reports, claims, partners; `×n` is a column
//! of n entries, and a column marked `~` is one of repeated values:
//!
//! ```text
//! ~column   = token×rows, then its new values: token 0 is the next new value, token k the k-th most
//!             recently used of the values met so far
//!
//! phones    = count, 0 | 1, place×,              1 and places where they are some of all phones: the first,
//!                                                      and how many are left out before each other one
//!             ~brand×, flags×,                   flags: NAME_HAS_BRAND, ID_STATED, HAS_CODENAME,
//!             name (text)×, id (text)× if stated,       FAMILY_IS_CODENAME, HAS_FAMILY,
//!             (count, id (text)×) former ids ×,         HAS_FORMER_IDS, HAS_RANK
//!             ~codename×, ~family×,
//!             (count, (0 = short name | 1, text | 2, text, date)×) aliases ×,
//!             (count, text×) model numbers ×,
//!             rank× where stated,
//!             count of reports ×
//! reports   = flags×,                            flags: stage in the lowest three bits, HAS_QUOTES,
//!             ~date×, ~publisher×,                     HAS_EDITION, HAS_NOTE, URL_BY_CODENAME,
//!             ~url× of those without, ~url before      HAS_CALLED
//!             the codename×, ~url after it×,
//!             ~quotes×, ~called×, ~edition×, ~note×,
//!             ~mask×                             mask: a bit for each spec on which there is a claim,
//!                                                      in plain bytes, the lowest first
//! claims    = for the cameras and then every other spec of the table on which there is a claim:
//!             ~form×
//! partners  = count, flags×, ~phone brand×,      flags: FROM, UNTIL, CURRENT, ENDED, NOTE
//!             ~camera brand×, date×, from×,
//!             until×, ~publisher×, ~url×, ~note×
//! forms     = shape×,                            shape: twice the place in SHAPES, plus 1 if hedged
//!             count× of alternatives, phone id (text)× of `like`, value×
//! values    = numbers: zigzag; texts: text; flags: 0 or 1; dates: the years since 1980 ×,
//!             months×, days×, with 0 for what is not known; names: count×, text×; cameras: count×, flags×, then a column for each field;
//!             prices: the same
//! ```
//!
//! The text of an address, or of the part before the code name, is without `https://`; one that begins
//! otherwise is there as it is after an exclamation mark.

mod columns;
pub mod layout;
mod partnerships;
mod reader;
mod values;

use std::sync::Arc;

use self::layout::{alias, phone, report};
use self::reader::Reader;
use crate::claims::archive::{Alias, Contents, Phone};
use crate::claims::claim_list::Claims;
use crate::claims::report::{Report, Stage};

/// Reads a packed archive.
///
/// # Errors
///
/// Where the bytes are no packed archive, one of another version or spec table, or damaged. Whatever
/// the bytes are, it neither panics nor takes up memory out of proportion.
pub fn unpack(bytes: &[u8]) -> Result<Contents, PackedError> {
    let rest = bytes.strip_prefix(&layout::MAGIC).ok_or(PackedError::NotPacked)?;
    let (&version, rest) = rest.split_first().ok_or(PackedError::NotPacked)?;
    if version != layout::VERSION {
        return Err(PackedError::OtherVersion);
    }
    let (specs, rest) = rest.split_first_chunk().ok_or(PackedError::Damaged)?;
    if u32::from_le_bytes(*specs) != layout::fingerprint() {
        return Err(PackedError::OtherSpecs);
    }
    let mut reader = Reader { numbers: rest, ..Reader::default() };
    let length = reader.count();
    (reader.text, reader.numbers) = reader.numbers.split_at_checked(length).ok_or(PackedError::Damaged)?;
    let (places, phones) = reader.phones();
    let contents = Contents { phones, places, partnerships: reader.partnerships() };
    let is_whole = !reader.damaged && reader.numbers.is_empty() && reader.text.is_empty();
    if is_whole { Ok(contents) } else { Err(PackedError::Damaged) }
}

/// Why bytes could not be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackedError {
    /// They are no packed archive.
    NotPacked,
    /// They are packed in another version of the layout.
    OtherVersion,
    /// They were packed with another spec table.
    OtherSpecs,
    /// They are cut short or altered.
    Damaged,
}

impl Reader<'_> {
    /// A text of parts; damaged where it is longer than the packer would make it. `room` is used again and again.
    fn joined(&mut self, room: &mut String, parts: &[&str]) -> Arc<str> {
        room.clear();
        for part in parts {
            if room.len() + part.len() > layout::LONGEST_JOINED {
                self.damage();
                break;
            }
            room.push_str(part);
        }
        room.as_str().into()
    }

    /// Where they stand among all phones, if they are not all, and the phones.
    fn phones(&mut self) -> (Option<Vec<u32>>, Vec<Phone>) {
        let count = self.count();
        let is_part = self.number() != 0;
        let places = is_part.then(|| self.places(count));
        let brands = self.repeated(count);
        let flags = self.numbers(count);
        let with = |flag: u64| flags.iter().filter(|flags| **flags & flag != 0).count();
        let mut phones = Vec::with_capacity(count);
        let mut room = String::new();
        // Not `Phone::new`, which would make texts only to be thrown away.
        let blank = Phone::new("", "", "");
        for (brand, flags) in brands.zip(&flags) {
            let name = self.str();
            let name = match flags & phone::NAME_HAS_BRAND {
                0 => name.into(),
                _ => self.joined(&mut room, &[&brand, " ", name]),
            };
            phones.push(Phone { brand, name, ..blank.clone() });
        }
        for (phone, flags) in phones.iter_mut().zip(&flags) {
            phone.id = match flags & phone::ID_STATED {
                0 => self.needs(layout::usual_id(phone)).unwrap_or_default().into(),
                _ => self.text(),
            };
        }
        for (phone, _) in phones.iter_mut().zip(&flags).filter(|(_, flags)| *flags & phone::HAS_FORMER_IDS != 0) {
            let count = self.count();
            phone.former_ids = self.texts(count);
        }
        let mut codenames = self.repeated(with(phone::HAS_CODENAME));
        let mut families = self.repeated(with(phone::HAS_FAMILY));
        for (phone, flags) in phones.iter_mut().zip(&flags) {
            if flags & phone::HAS_CODENAME != 0 {
                phone.codename = codenames.next();
            }
            phone.family = match () {
                () if flags & phone::FAMILY_IS_CODENAME != 0 => phone.codename.clone(),
                () if flags & phone::HAS_FAMILY != 0 => families.next(),
                () => None,
            };
        }
        for phone in &mut phones {
            for _ in 0..self.count() {
                let kind = self.number();
                let name =
                    if kind == alias::SHORT_NAME { self.joined(&mut room, &[phone.short_name()]) } else { self.text() };
                let until = if kind == alias::UNTIL { self.dates(1).pop() } else { None };
                phone.aliases.push(Alias { name, until });
            }
        }
        for phone in &mut phones {
            let count = self.count();
            phone.model_numbers = self.texts(count);
        }
        for (phone, _) in phones.iter_mut().zip(&flags).filter(|(_, flags)| *flags & phone::HAS_RANK != 0) {
            phone.rank = Some(self.small());
        }
        let counts = self.counts(count);
        let mut reports = self.reports(&phones, &counts).into_iter();
        for (phone, count) in phones.iter_mut().zip(counts) {
            phone.reports = reports.by_ref().take(count).collect();
        }
        (places, phones)
    }

    /// So many places, each behind the one before.
    fn places(&mut self, count: usize) -> Vec<u32> {
        let mut places: Vec<u32> = Vec::with_capacity(count);
        for _ in 0..count {
            let from = places.last().map_or(Some(0), |last| last.checked_add(1));
            let place = from.and_then(|from| from.checked_add(self.small()));
            let Some(place) = self.needs(place) else { break };
            places.push(place);
        }
        places
    }

    /// The reports of all phones.
    fn reports(&mut self, phones: &[Phone], counts: &[usize]) -> Vec<Report> {
        // One byte of flags for each is there, or the counts are wrong.
        let count = counts.iter().try_fold(0usize, |sum, count| sum.checked_add(*count));
        let count = self.needs(count).unwrap_or_default();
        let flags = self.numbers(count);
        let with = |flag: u64| flags.iter().filter(|flags| **flags & flag != 0).count();
        let (dates_of, dates) = self.tokens(flags.len());
        let dates = self.dates(dates);
        let mut publishers = self.repeated(flags.len());
        let mut urls = self.addresses(flags.len() - with(report::URL_BY_CODENAME));
        let mut befores = self.addresses(with(report::URL_BY_CODENAME));
        let mut afters = self.repeated(with(report::URL_BY_CODENAME));
        let mut quotes = self.repeated(with(report::HAS_QUOTES));
        let mut called = self.repeated(with(report::HAS_CALLED));
        let mut editions = self.repeated(with(report::HAS_EDITION));
        let mut notes = self.repeated(with(report::HAS_NOTE));
        let owners = phones.iter().zip(counts).flat_map(|(phone, count)| std::iter::repeat_n(phone, *count));
        let mut reports = Vec::with_capacity(flags.len());
        let mut room = String::new();
        for ((owner, flags), date) in owners.zip(&flags).zip(dates_of) {
            let stage = Stage::ALL.get((flags & report::STAGE) as usize);
            let date = dates.get(date as usize);
            let url = if flags & report::URL_BY_CODENAME != 0 {
                let parts = befores.next().zip(owner.codename.as_ref()).zip(afters.next());
                parts.map(|((before, codename), after)| self.joined(&mut room, &[&before, codename, &after]))
            } else {
                urls.next()
            };
            let needed = stage.zip(date).zip(publishers.next()).zip(url);
            let Some((((stage, date), publisher), url)) = self.needs(needed) else { break };
            let has = |flag: u64| flags & flag != 0;
            reports.push(Report {
                date: *date,
                stage: *stage,
                publisher,
                url,
                quotes: has(report::HAS_QUOTES).then(|| quotes.next()).flatten(),
                called: has(report::HAS_CALLED).then(|| called.next()).flatten(),
                edition: has(report::HAS_EDITION).then(|| editions.next()).flatten(),
                note: has(report::HAS_NOTE).then(|| notes.next()).flatten(),
                claims: Claims::default(),
            });
        }
        let columns = Arc::new(self.columns(&reports));
        for (at, report) in reports.iter_mut().enumerate() {
            report.claims = Claims::packed(columns.clone(), at as u32);
        }
        reports
    }
}
