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
//! `text` and `numbers` are read side by side from their beginnings, in this order; `×n` is a column
//! of n entries, and a column marked `~` is one of repeated values:
//!
//! ```text
//! ~column   = token×rows, then its new values: token 0 is the next new value, token k the k-th most
//!             recently used of the values met so far
//!
//! phones    = count, ~brand×, flags×,            flags: NAME_HAS_BRAND, ID_STATED, HAS_CODENAME,
//!             name (text)×, id (text)× if stated,       FAMILY_IS_CODENAME, HAS_FAMILY
//!             ~codename×, ~family×,
//!             (count, (0 = short name | 1, text)×) aliases ×, (count, text×) model numbers ×,
//!             count of reports ×
//! reports   = flags×,                            flags: stage in the lowest three bits, HAS_QUOTES,
//!             ~date×, ~publisher×,                     HAS_EDITION, HAS_NOTE, URL_BY_CODENAME,
//!             ~url× of those without, ~url before      URL_SECURE
//!             the codename×, ~url after it×,
//!             ~quotes×, ~edition×, ~note×,
//!             ~mask×                             mask: a bit for each spec on which there is a claim
//! claims    = for the cameras and then every other spec of the table on which there is a claim:
//!             ~form×
//! forms     = shape×,                            shape: twice the place in SHAPES, plus 1 if hedged
//!             count× of alternatives, phone id (text)× of `like`, value×
//! values    = numbers: zigzag; texts: text; flags: 0 or 1; dates: see below;
//!             names: count×, text×; cameras: count×, flags×, then a column for each field;
//!             prices: the same
//! date      = ((year - 1980) * 13 + month) * 32 + day, with 0 for what is not known
//! ```
//!
//! The text of a URL is without `https://` where it is flagged secure.

use std::fmt;
use std::sync::Arc;

use self::layout::{camera, phone, price, report};
use crate::archive::Phone;
use crate::dates::PartialDate;
use crate::report::{Claim, Form, Report, Stage};
use crate::spec::{CAMERAS, Kind, SpecId};
use crate::value::{Camera, Price, Value};

/// Reads the phones of a packed archive.
///
/// # Errors
///
/// Where the bytes are no packed archive, one of another version or spec table, or damaged. Whatever
/// the bytes are, it neither panics nor takes up memory out of proportion.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Phone>, PackedError> {
    let rest = bytes.strip_prefix(&layout::MAGIC).ok_or(PackedError::NotPacked)?;
    let (&version, rest) = rest.split_first().ok_or(PackedError::NotPacked)?;
    if version != layout::VERSION {
        return Err(PackedError::OtherVersion);
    }
    let (specs, rest) = rest.split_first_chunk().ok_or(PackedError::Damaged)?;
    if u32::from_le_bytes(*specs) != layout::fingerprint() {
        return Err(PackedError::OtherSpecs);
    }
    let mut reader = Reader { numbers: rest, text: &[] };
    let length = reader.count()?;
    (reader.text, reader.numbers) = reader.numbers.split_at_checked(length).ok_or(PackedError::Damaged)?;
    let phones = reader.phones()?;
    if reader.numbers.is_empty() && reader.text.is_empty() { Ok(phones) } else { Err(PackedError::Damaged) }
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

impl fmt::Display for PackedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PackedError::NotPacked => "no packed phone data",
            PackedError::OtherVersion => "phone data packed by another version",
            PackedError::OtherSpecs => "phone data packed with another table of specs",
            PackedError::Damaged => "packed phone data that is damaged",
        })
    }
}

impl std::error::Error for PackedError {}

/// What the packer and the unpacker agree on.
pub mod layout {
    use crate::archive::Phone;
    use crate::report::{Form, Report};
    use crate::spec::{self, SpecId, TABLE};
    use crate::value::{Camera, Value};

    /// The first bytes.
    pub const MAGIC: [u8; 3] = *b"PHC";
    /// The version of the layout.
    pub const VERSION: u8 = 1;
    /// The most alternatives that a claim may have, so that damaged bytes cannot fill the memory.
    pub const MOST_ALTERNATIVES: usize = 64;
    /// Ends each text; no byte of UTF-8.
    pub const END: u8 = 0xFF;
    /// What a secure address begins with.
    pub const SECURE: &str = "https://";
    /// Bytes of a mask with a bit for each spec.
    pub const MASK_BYTES: usize = TABLE.len().div_ceil(8);

    const _: () = assert!(MASK_BYTES <= 16, "a mask is a u128");

    /// Flags of a phone.
    pub mod phone {
        /// The text of the name goes on after the brand and a space.
        pub const NAME_HAS_BRAND: u64 = 1;
        /// The id is not the one derived from brand and name.
        pub const ID_STATED: u64 = 2;
        /// There is a code name.
        pub const HAS_CODENAME: u64 = 4;
        /// The family is the code name.
        pub const FAMILY_IS_CODENAME: u64 = 8;
        /// There is a family of another name.
        pub const HAS_FAMILY: u64 = 16;
    }

    /// Flags of a report, above its stage.
    pub mod report {
        /// The bits of the stage.
        pub const STAGE: u64 = 7;
        /// It quotes somebody.
        pub const HAS_QUOTES: u64 = 8;
        /// It is about one edition.
        pub const HAS_EDITION: u64 = 16;
        /// It has a note.
        pub const HAS_NOTE: u64 = 32;
        /// Its address has the phone's code name in it, for the first time between the two texts.
        pub const URL_BY_CODENAME: u64 = 64;
        /// Its address, or the part before the code name, begins with [`super::SECURE`].
        pub const URL_SECURE: u64 = 128;
    }

    /// Flags of a camera: what is said of it.
    #[allow(missing_docs)]
    pub mod camera {
        pub const ROLE: u64 = 1;
        pub const MEGAPIXELS: u64 = 2;
        pub const SENSOR: u64 = 4;
        pub const APERTURE: u64 = 8;
        pub const ZOOM: u64 = 16;
        pub const NOTE: u64 = 32;
        pub const STABILISED: u64 = 64;
        pub const NOT_STABILISED: u64 = 128;
    }

    /// Flags of a price: what is said of it.
    #[allow(missing_docs)]
    pub mod price {
        pub const LEAST: u64 = 1;
        pub const MOST: u64 = 2;
        /// The most is the least; then only the least is stored.
        pub const EXACT: u64 = 4;
        pub const REGION: u64 = 8;
        pub const RAM: u64 = 16;
        pub const STORAGE: u64 = 32;
    }

    /// The forms of claims, by their number.
    #[allow(missing_docs)]
    pub mod shape {
        pub const EXACT: u64 = 0;
        pub const UP_TO: u64 = 1;
        pub const RANGE: u64 = 2;
        pub const AT_MOST: u64 = 3;
        pub const AT_LEAST: u64 = 4;
        pub const ONE_OF: u64 = 5;
        pub const VARIANTS: u64 = 6;
        pub const LIKE: u64 = 7;
        pub const ABSENT: u64 = 8;
        /// Exactly what the rest of the report lets expect; see [`super::expected`].
        pub const EXPECTED: u64 = 9;
    }

    /// The value of `spec` that the rest of a report lets expect: databases date a report by the
    /// release, and state the number and main resolution of the cameras that they list.
    pub fn expected(spec: SpecId, report: &Report) -> Option<Value> {
        match spec {
            spec::RELEASED | spec::ANNOUNCED => Some(Value::Date(report.date)),
            spec::CAMERA_COUNT => i32::try_from(cameras_of(report)?.len()).ok().map(Value::Number),
            spec::CAMERA_MAIN_MP => {
                let cameras = cameras_of(report)?;
                let is_main = |camera: &&Camera| camera.role.as_deref() == Some("main");
                let main = cameras.iter().find(is_main).or(cameras.first())?;
                main.decimegapixels.map(|tenths| Value::Number(i32::from(tenths)))
            }
            _ => None,
        }
    }

    /// The cameras that a report states outright.
    pub fn cameras_of(report: &Report) -> Option<&[Camera]> {
        match &report.claim(spec::CAMERAS)?.form {
            Form::Exact(Value::Cameras(cameras)) => Some(cameras),
            _ => None,
        }
    }

    /// The id that most phones have: brand and name in lower-case ASCII, joined by hyphens, the brand
    /// only once.
    pub fn usual_id(phone: &Phone) -> String {
        let brand = slug(&phone.brand);
        let name = slug(&phone.name);
        let rest = name.strip_prefix(brand.as_str());
        if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) { name } else { brand + "-" + &name }
    }

    fn slug(name: &str) -> String {
        let mut slug = String::with_capacity(name.len());
        for byte in name.bytes() {
            let plus = byte == b'+';
            let gap = plus || !byte.is_ascii_alphanumeric();
            if gap && !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
            if plus {
                slug.push_str("plus");
            } else if !gap {
                slug.push(char::from(byte.to_ascii_lowercase()));
            }
        }
        slug.truncate(slug.trim_end_matches('-').len());
        slug
    }

    /// A number that changes with the spec table, so that an archive is never read with another one.
    pub fn fingerprint() -> u32 {
        let keys = TABLE.iter().flat_map(|spec| spec.key.bytes().chain([b'0' + spec.decimals()]));
        keys.fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

type Result<T, E = PackedError> = std::result::Result<T, E>;

/// A claim without its spec. `None` is what the rest of the report lets expect.
type Stated = (Option<Form>, bool);

struct Reader<'a> {
    numbers: &'a [u8],
    text: &'a [u8],
}

impl Reader<'_> {
    fn number(&mut self) -> Result<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.numbers.split_first().ok_or(PackedError::Damaged)?;
            self.numbers = rest;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(PackedError::Damaged)
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Result<T> {
        T::try_from(self.number()?).map_err(|_| PackedError::Damaged)
    }

    /// How many entries follow; each takes up a byte at least, so more than the bytes cannot be.
    fn count(&mut self) -> Result<usize> {
        let count = self.small()?;
        if count > self.numbers.len() + self.text.len() { Err(PackedError::Damaged) } else { Ok(count) }
    }

    fn counts(&mut self, rows: usize) -> Result<Vec<usize>> {
        (0..rows).map(|_| self.count()).collect()
    }

    fn numbers(&mut self, rows: usize) -> Result<Vec<u64>> {
        (0..rows).map(|_| self.number()).collect()
    }

    fn str(&mut self) -> Result<&str> {
        let text = self.text;
        let end = text.iter().position(|&byte| byte == layout::END).ok_or(PackedError::Damaged)?;
        let (text, rest) = (text.get(..end), text.get(end + 1..));
        self.text = rest.ok_or(PackedError::Damaged)?;
        std::str::from_utf8(text.ok_or(PackedError::Damaged)?).map_err(|_| PackedError::Damaged)
    }

    fn text(&mut self) -> Result<Arc<str>> {
        self.str().map(Into::into)
    }

    fn texts(&mut self, rows: usize) -> Result<Vec<Arc<str>>> {
        (0..rows).map(|_| self.text()).collect()
    }

    /// The tokens of a column of repeated values: for each row the number of its value in the order
    /// of first use, and how many values there are.
    fn tokens(&mut self, rows: usize) -> Result<(Vec<usize>, usize)> {
        // The most recently used stands last.
        let mut recent: Vec<usize> = Vec::new();
        let mut column = Vec::new();
        for _ in 0..rows {
            let token: usize = self.small()?;
            let value = if token == 0 {
                recent.len()
            } else {
                let place = recent.len().checked_sub(token).ok_or(PackedError::Damaged)?;
                recent.remove(place)
            };
            recent.push(value);
            column.push(value);
        }
        Ok((column, recent.len()))
    }

    /// A column of repeated texts.
    fn repeated(&mut self, rows: usize) -> Result<std::vec::IntoIter<Arc<str>>> {
        let (column, values) = self.tokens(rows)?;
        let values = self.texts(values)?;
        Ok(column.into_iter().filter_map(|value| values.get(value).cloned()).collect::<Vec<_>>().into_iter())
    }

    fn phones(&mut self) -> Result<Vec<Phone>> {
        let count = self.count()?;
        let brands = self.repeated(count)?;
        let flags = self.numbers(count)?;
        let with = |flag: u64| flags.iter().filter(|flags| **flags & flag != 0).count();
        let mut phones = Vec::with_capacity(count);
        for (brand, flags) in brands.zip(&flags) {
            let name = self.str()?;
            let mut phone = Phone::new("", &brand, name);
            if flags & phone::NAME_HAS_BRAND != 0 {
                phone.name = format!("{brand} {name}").into();
            }
            phone.brand = brand;
            phones.push(phone);
        }
        for (phone, flags) in phones.iter_mut().zip(&flags) {
            phone.id = if flags & phone::ID_STATED != 0 { self.text()? } else { layout::usual_id(phone).into() };
        }
        let mut codenames = self.repeated(with(phone::HAS_CODENAME))?;
        let mut families = self.repeated(with(phone::HAS_FAMILY))?;
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
            for _ in 0..self.count()? {
                let alias = if self.number()? == 0 { phone.short_name().into() } else { self.text()? };
                phone.aliases.push(alias);
            }
        }
        for phone in &mut phones {
            let count = self.count()?;
            phone.model_numbers = self.texts(count)?;
        }
        let counts = self.counts(count)?;
        let mut reports = self.reports(&phones, &counts)?.into_iter();
        for (phone, count) in phones.iter_mut().zip(counts) {
            phone.reports = reports.by_ref().take(count).collect();
        }
        Ok(phones)
    }

    /// The reports of all phones.
    fn reports(&mut self, phones: &[Phone], counts: &[usize]) -> Result<Vec<Report>> {
        // One byte of flags for each is there, or the counts are wrong.
        let mut flags = Vec::new();
        for count in counts {
            flags.extend(self.numbers(*count)?);
        }
        let with = |flag: u64| flags.iter().filter(|flags| **flags & flag != 0).count();
        let dates = self.dates(flags.len())?;
        let mut publishers = self.repeated(flags.len())?;
        let mut urls = self.repeated(flags.len() - with(report::URL_BY_CODENAME))?;
        let mut befores = self.repeated(with(report::URL_BY_CODENAME))?;
        let mut afters = self.repeated(with(report::URL_BY_CODENAME))?;
        let mut quotes = self.repeated(with(report::HAS_QUOTES))?;
        let mut editions = self.repeated(with(report::HAS_EDITION))?;
        let mut notes = self.repeated(with(report::HAS_NOTE))?;
        let owners = phones.iter().zip(counts).flat_map(|(phone, count)| std::iter::repeat_n(phone, *count));
        let mut reports = Vec::with_capacity(flags.len());
        let empty: Arc<str> = Arc::from("");
        for ((owner, flags), date) in owners.zip(&flags).zip(dates) {
            let stage = Stage::ALL.get((flags & report::STAGE) as usize).ok_or(PackedError::Damaged)?;
            let mut report = Report::new(date, *stage, "", "");
            report.publisher = publishers.next().unwrap_or_else(|| empty.clone());
            let secure = if flags & report::URL_SECURE != 0 { layout::SECURE } else { "" };
            report.url = if flags & report::URL_BY_CODENAME != 0 {
                let (before, after) = befores.next().zip(afters.next()).ok_or(PackedError::Damaged)?;
                let codename = owner.codename.as_ref().ok_or(PackedError::Damaged)?;
                format!("{secure}{before}{codename}{after}").into()
            } else {
                let url = urls.next().ok_or(PackedError::Damaged)?;
                if secure.is_empty() { url } else { format!("{secure}{url}").into() }
            };
            let has = |flag: u64| flags & flag != 0;
            report.quotes = has(report::HAS_QUOTES).then(|| quotes.next()).flatten();
            report.edition = has(report::HAS_EDITION).then(|| editions.next()).flatten();
            report.note = has(report::HAS_NOTE).then(|| notes.next()).flatten();
            reports.push(report);
        }
        self.claims(&mut reports)?;
        Ok(reports)
    }

    fn dates(&mut self, rows: usize) -> Result<Vec<PartialDate>> {
        let (column, values) = self.tokens(rows)?;
        let values: Vec<PartialDate> = (0..values).map(|_| self.date()).collect::<Result<_>>()?;
        Ok(column.into_iter().filter_map(|value| values.get(value).copied()).collect())
    }

    fn date(&mut self) -> Result<PartialDate> {
        let packed: u32 = self.small()?;
        let known = |part: u32| (part != 0).then_some(part as u8);
        let (month, day) = (packed / 32 % 13, packed % 32);
        u16::try_from(packed / (32 * 13))
            .ok()
            .and_then(|years| {
                PartialDate::new(years.checked_add(*PartialDate::YEARS.start())?, known(month), known(day))
            })
            .ok_or(PackedError::Damaged)
    }

    fn claims(&mut self, reports: &mut [Report]) -> Result<()> {
        let (column, values) = self.tokens(reports.len())?;
        let mut masks = vec![0u128; values];
        for mask in &mut masks {
            for byte in 0..layout::MASK_BYTES {
                *mask |= u128::from(self.small::<u8>()?) << (8 * byte);
            }
        }
        let states = |report: usize, spec: SpecId| {
            column.get(report).and_then(|value| masks.get(*value)).is_some_and(|mask| mask >> spec.index() & 1 == 1)
        };
        for spec in std::iter::once(CAMERAS).chain(SpecId::all().filter(|spec| *spec != CAMERAS)) {
            let rows = (0..reports.len()).filter(|report| states(*report, spec)).count();
            if rows == 0 {
                continue;
            }
            let (tokens, values) = self.tokens(rows)?;
            let stated = self.forms(spec, values)?;
            let mut tokens = tokens.into_iter();
            for (_, report) in reports.iter_mut().enumerate().filter(|(index, _)| states(*index, spec)) {
                let (form, hedged) =
                    tokens.next().and_then(|value| stated.get(value)).ok_or(PackedError::Damaged)?.clone();
                let form = match form {
                    Some(form) => form,
                    None => Form::Exact(layout::expected(spec, report).ok_or(PackedError::Damaged)?),
                };
                let place = report.claims.partition_point(|claim| claim.spec < spec);
                report.claims.insert(place, Claim { spec, form, hedged });
            }
        }
        Ok(())
    }

    /// So many forms of claims about `spec`.
    fn forms(&mut self, spec: SpecId, rows: usize) -> Result<Vec<Stated>> {
        use layout::shape;
        let shapes = self.numbers(rows)?;
        let mut counts = Vec::with_capacity(rows);
        for shape in &shapes {
            counts.push(match shape / 2 {
                shape::RANGE => 2,
                shape::ONE_OF | shape::VARIANTS => {
                    let count = self.count()?;
                    if count > layout::MOST_ALTERNATIVES {
                        return Err(PackedError::Damaged);
                    }
                    count
                }
                shape::LIKE | shape::ABSENT | shape::EXPECTED => 0,
                _ => 1,
            });
        }
        let mut values = self.values(spec.get().kind, counts.iter().sum())?.into_iter();
        let mut forms = Vec::with_capacity(rows);
        for (shape, count) in shapes.into_iter().zip(counts) {
            let form = match shape / 2 {
                shape::RANGE => values.next().zip(values.next()).map(|(least, most)| Form::Range(least, most)),
                shape::ONE_OF => Some(Form::OneOf(values.by_ref().take(count).collect())),
                shape::VARIANTS => Some(Form::Variants(values.by_ref().take(count).collect())),
                shape::LIKE => Some(Form::Like(self.text()?)),
                shape::ABSENT => Some(Form::Absent),
                shape::EXPECTED => {
                    forms.push((None, shape & 1 == 1));
                    continue;
                }
                shape::EXACT => values.next().map(Form::Exact),
                shape::UP_TO => values.next().map(Form::UpTo),
                shape::AT_MOST => values.next().map(Form::AtMost),
                shape::AT_LEAST => values.next().map(Form::AtLeast),
                _ => None,
            };
            forms.push((Some(form.ok_or(PackedError::Damaged)?), shape & 1 == 1));
        }
        Ok(forms)
    }

    /// So many values of a kind.
    fn values(&mut self, kind: Kind, rows: usize) -> Result<Vec<Value>> {
        let one = |reader: &mut Self| {
            Ok(match kind {
                Kind::Number { .. } => {
                    let number: u32 = reader.small()?;
                    Value::Number((number >> 1) as i32 ^ -((number & 1) as i32))
                }
                Kind::Text => Value::Text(reader.text()?),
                Kind::Flag => Value::Flag(reader.number()? != 0),
                _ => Value::Date(reader.date()?),
            })
        };
        if !matches!(kind, Kind::Names | Kind::Cameras | Kind::Prices) {
            return (0..rows).map(|_| one(self)).collect();
        }
        let counts = self.counts(rows)?;
        let sum = counts.iter().try_fold(0usize, |sum, count| sum.checked_add(*count)).ok_or(PackedError::Damaged)?;
        if sum > self.numbers.len() + self.text.len() {
            return Err(PackedError::Damaged);
        }
        Ok(match kind {
            Kind::Names => grouped(self.texts(sum)?, &counts, |names| Value::Names(names)),
            Kind::Cameras => grouped(self.cameras(sum)?, &counts, |cameras| Value::Cameras(cameras)),
            _ => grouped(self.prices(sum)?, &counts, |prices| Value::Prices(prices)),
        })
    }

    fn cameras(&mut self, rows: usize) -> Result<Vec<Camera>> {
        let flags = self.numbers(rows)?;
        let mut cameras = vec![Camera::default(); rows];
        let with = |flag: u64| flags.iter().map(move |flags| flags & flag != 0);
        let mut roles = self.repeated(with(camera::ROLE).filter(|has| *has).count())?;
        for (index, each) in cameras.iter_mut().enumerate() {
            let has = |flag: u64| flags.get(index).is_some_and(|flags| flags & flag != 0);
            each.role = has(camera::ROLE).then(|| roles.next()).flatten();
            each.stabilised = (has(camera::STABILISED) || has(camera::NOT_STABILISED)).then(|| has(camera::STABILISED));
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::MEGAPIXELS)) {
            each.decimegapixels = self.if_there(has, Self::small)?;
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::APERTURE)) {
            each.aperture = self.if_there(has, Self::small)?;
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::ZOOM)) {
            each.zoom = self.if_there(has, Self::small)?;
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::SENSOR)) {
            each.sensor = self.if_there(has, Self::text)?;
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::NOTE)) {
            each.note = self.if_there(has, Self::text)?;
        }
        Ok(cameras)
    }

    fn prices(&mut self, rows: usize) -> Result<Vec<Price>> {
        let flags = self.numbers(rows)?;
        let regions = flags.iter().filter(|flags| **flags & price::REGION != 0).count();
        let currencies = self.repeated(rows)?;
        let mut regions = self.repeated(regions)?;
        let mut prices = Vec::with_capacity(rows);
        for (flags, currency) in flags.into_iter().zip(currencies) {
            let has = |flag: u64| flags & flag != 0;
            let least = self.if_there(has(price::LEAST), Self::amount)?;
            let most = self.if_there(has(price::MOST), Self::amount)?;
            prices.push(Price {
                least,
                most: if has(price::EXACT) { least } else { most },
                currency,
                region: has(price::REGION).then(|| regions.next()).flatten(),
                ram: self.if_there(has(price::RAM), Self::small)?,
                storage: self.if_there(has(price::STORAGE), Self::small)?,
            });
        }
        Ok(prices)
    }

    /// An amount of money: twice the whole units, or twice the hundredths and 1.
    fn amount(&mut self) -> Result<i64> {
        let packed: u64 = self.number()?;
        let amount = i64::try_from(packed / 2).map_err(|_| PackedError::Damaged)?;
        if packed % 2 == 1 { Ok(amount) } else { amount.checked_mul(100).ok_or(PackedError::Damaged) }
    }

    fn if_there<T>(&mut self, there: bool, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        if there { read(self).map(Some) } else { Ok(None) }
    }
}

/// `items` in groups of the sizes `counts`.
fn grouped<T>(items: Vec<T>, counts: &[usize], value: impl Fn(Arc<[T]>) -> Value) -> Vec<Value> {
    let mut items = items.into_iter();
    counts.iter().map(|count| value(items.by_ref().take(*count).collect())).collect()
}
