//! The one spec table: every property of a phone that can be stated, filtered, compared or linked.
//!
//! Adding a spec is one entry in [`TABLE`]'s macro below; data files, filters, comparison, links and
//! attributes follow from it, and a new entry goes wherever it reads best. (A spec whose values are names
//! has its names in `data/vocabulary.toml`, and what readers call a spec is in the crate `words`.)

use std::fmt::Write;

/// A spec, by its place in the table. Its key, unit and the rest are in [`SpecId::get`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpecId(u8);

impl SpecId {
    /// What the table says of it.
    pub fn get(self) -> &'static Spec {
        // Only the table makes ids, so the index is always inside it.
        TABLE.get(usize::from(self.0)).unwrap_or(&TABLE[0])
    }

    /// Its place in the table.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The spec at a place of the table.
    pub fn from_index(index: usize) -> Option<SpecId> {
        (index < TABLE.len()).then_some(SpecId(index as u8))
    }

    /// All specs in the order of the table.
    pub fn all() -> impl Iterator<Item = SpecId> + Clone {
        (0..TABLE.len()).map(|index| SpecId(index as u8))
    }

    /// The spec with this key. Hyphens count as underscores, since attributes and links use them.
    ///
    /// ```
    /// use phone_engine::{SpecId, spec};
    /// assert_eq!(SpecId::find("battery-mah"), Some(spec::BATTERY_MAH));
    /// assert_eq!(SpecId::find("colour_of_the_box"), None);
    /// ```
    pub fn find(key: &str) -> Option<SpecId> {
        let same = |a: u8, b: u8| a.eq_ignore_ascii_case(&b) || (a == b'-' && b == b'_');
        SpecId::all().find(|id| {
            let own = id.get().key;
            own.len() == key.len() && key.bytes().zip(own.bytes()).all(|(a, b)| same(a, b))
        })
    }
}

impl std::fmt::Debug for SpecId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.get().key)
    }
}

/// One named property.
#[derive(Debug)]
pub struct Spec {
    /// The name in data files; with hyphens for underscores, in links and attributes too.
    pub key: &'static str,
    /// Where it is shown.
    pub group: Group,
    /// What its values are.
    pub kind: Kind,
    /// Which values are better, where that is defensible.
    pub direction: Direction,
    /// How several values of one phone relate.
    pub reading: Reading,
    /// Computed from other specs, never stated by a report.
    pub derived: bool,
    /// A derived spec to search by, which says nothing that is not shown under another spec.
    pub only_for_filters: bool,
}

/// What the values of a spec are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number, stored in ticks of `10^-decimals` units; `least` and `most` are what can be, in the
    /// unit.
    Number {
        /// Digits after the decimal point.
        decimals: u8,
        /// The unit.
        unit: Unit,
        /// The least that can be true of a phone.
        least: i32,
        /// The most that can be true of a phone.
        most: i32,
    },
    /// A name.
    Text,
    /// Yes or no.
    Flag,
    /// A date of any precision.
    Date,
    /// The rear cameras.
    Cameras,
    /// Prices by currency, region and variant.
    Prices,
    /// A set of names.
    Names,
}

/// Units of number specs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A plain count.
    Count,
    /// A calendar year; written without a thousands separator.
    Year,
    /// Gigabyte (10⁹ bytes, as phones are sold).
    Gigabyte,
    /// Inch.
    Inch,
    /// Picture element.
    Pixel,
    /// Hertz.
    Hertz,
    /// Candela per square metre.
    Nit,
    /// Megapixel.
    Megapixel,
    /// Milliampere hour.
    MilliampereHour,
    /// Watt.
    Watt,
    /// Millimetre.
    Millimetre,
    /// Gram.
    Gram,
    /// Nanometre.
    Nanometre,
    /// Hour.
    Hour,
    /// Full charge and discharge cycles.
    Cycles,
    /// Years of time.
    Years,
    /// Months of time.
    Months,
    /// Pixels per inch.
    PixelsPerInch,
    /// Hundredths.
    PerCent,
    /// How many times as large.
    Times,
    /// Cubic centimetre.
    CubicCentimetre,
}

impl Unit {
    /// The symbol written after the number; empty for counts and calendar years.
    pub fn symbol(self) -> &'static str {
        match self {
            Unit::Count | Unit::Year => "",
            Unit::Gigabyte => "GB",
            Unit::Inch => "in",
            Unit::Pixel => "px",
            Unit::Hertz => "Hz",
            Unit::Nit => "nits",
            Unit::Megapixel => "MP",
            Unit::MilliampereHour => "mAh",
            Unit::Watt => "W",
            Unit::Millimetre => "mm",
            Unit::Gram => "g",
            Unit::Nanometre => "nm",
            Unit::Hour => "h",
            Unit::Cycles => "cycles",
            Unit::Years => "years",
            Unit::Months => "months",
            Unit::PixelsPerInch => "ppi",
            Unit::PerCent => "%",
            Unit::Times => "×",
            Unit::CubicCentimetre => "cm³",
        }
    }
}

/// Where a spec is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // The names say it.
pub enum Group {
    Launch,
    Performance,
    Display,
    Camera,
    Battery,
    Body,
    Connections,
    EuLabel,
}

impl Group {
    /// All groups in the order in which they are shown.
    pub const ALL: [Group; 8] = [
        Group::Launch,
        Group::Performance,
        Group::Display,
        Group::Camera,
        Group::Battery,
        Group::Body,
        Group::Connections,
        Group::EuLabel,
    ];

    /// The name in links.
    pub fn name(self) -> &'static str {
        match self {
            Group::Launch => "launch",
            Group::Performance => "performance",
            Group::Display => "display",
            Group::Camera => "camera",
            Group::Battery => "battery",
            Group::Body => "body",
            Group::Connections => "connections",
            Group::EuLabel => "eu-label",
        }
    }
}

/// Which values are better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    More,
    /// Less is better.
    Less,
    /// No order that everybody would agree to.
    Neither,
}

/// How the values of one phone for a spec are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A phone has one value; "up to N" is a bound.
    Quantity,
    /// The spec is itself a maximum, so that "up to N" states it: refresh rate, charging power.
    Top,
    /// A phone is on sale with several values: memory, storage. "Up to N" states the largest.
    Variants,
}

impl Spec {
    /// Digits after the decimal point; 0 for what is no number.
    pub fn decimals(&self) -> u8 {
        match self.kind {
            Kind::Number { decimals, .. } => decimals,
            _ => 0,
        }
    }

    /// The unit of a number spec.
    pub fn unit(&self) -> Option<Unit> {
        match self.kind {
            Kind::Number { unit, .. } => Some(unit),
            _ => None,
        }
    }

    /// Ticks in one unit.
    pub fn scale(&self) -> i32 {
        10_i32.pow(u32::from(self.decimals()))
    }

    /// The nearest number of ticks; saturates, and is 0 for what is no number.
    pub fn ticks(&self, amount: f64) -> i32 {
        (amount * f64::from(self.scale())).round() as i32
    }

    /// Reads a number in the spec's unit, such as "6.28", exactly; more digits than the spec has are
    /// rounded. `None` for what is no plain decimal number, or too large.
    ///
    /// ```
    /// use phone_engine::spec;
    /// assert_eq!(spec::DISPLAY_IN.get().parse("6.28"), Some(628));
    /// assert_eq!(spec::DISPLAY_IN.get().parse("6.285"), Some(629));
    /// assert_eq!(spec::DISPLAY_IN.get().parse("six"), None);
    /// ```
    pub fn parse(&self, text: &str) -> Option<i32> {
        decimal(text, self.decimals())
    }

    /// Writes a number in the spec's unit, as data files and links have it: "4500", "6.28". Zeros at the end of a
    /// fraction are left out. [`Spec::parse`] reads it back.
    ///
    /// ```
    /// use phone_engine::spec;
    /// assert_eq!(spec::DISPLAY_IN.get().print(650), "6.5");
    /// ```
    pub fn print(&self, ticks: i32) -> String {
        decimal_text(i64::from(ticks), usize::from(self.decimals()))
    }

    /// The amount in the spec's unit.
    pub fn amount(&self, ticks: i32) -> f64 {
        f64::from(ticks) / f64::from(self.scale())
    }

    /// The key as it stands in links, attributes and style-sheet parts: with hyphens.
    pub fn link_key(&self) -> String {
        self.key.replace('_', "-")
    }
}

/// Reads a plain decimal number, times ten for each of `decimals`; [`Spec::parse`].
pub fn decimal(text: &str, decimals: u8) -> Option<i32> {
    let text = text.trim();
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || whole.len() > 10 || !plain(whole) || !plain(fraction) {
        return None;
    }
    let mut fraction = fraction.bytes();
    let mut digit = || i64::from(fraction.next().unwrap_or(b'0') - b'0');
    let mut ticks: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    for _ in 0..decimals {
        ticks = ticks * 10 + digit();
    }
    ticks += i64::from(digit() >= 5);
    i32::try_from(if negative { -ticks } else { ticks }).ok()
}

/// `amount / 10^decimals`, exactly, without zeros at the end.
pub fn decimal_text(amount: i64, decimals: usize) -> String {
    let scale = 10_i64.pow(decimals as u32);
    let (whole, rest) = (amount.abs() / scale, amount.abs() % scale);
    let mut text = String::new();
    if amount < 0 {
        text.push('-');
    }
    let _ = write!(text, "{whole}");
    if rest != 0 {
        let _ = write!(text, ".{rest:0decimals$}");
        text.truncate(text.trim_end_matches('0').len());
    }
    text
}

macro_rules! specs {
    ($($name:ident $key:literal $group:ident $kind:expr, $direction:ident $reading:ident $($derived:ident)?;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($name),* }

        $(
            #[doc = concat!("`", $key, "`.")]
            pub const $name: SpecId = SpecId(Place::$name as u8);
        )*

        /// The table. Its order is the order of display.
        pub static TABLE: &[Spec] = &[$(
            Spec {
                key: $key,
                group: Group::$group,
                kind: $kind,
                direction: Direction::$direction,
                reading: Reading::$reading,
                derived: specs!(@derived $($derived)?),
                only_for_filters: specs!(@filters $($derived)?),
            },
        )*];
    };
    (@derived) => { false };
    (@derived derived) => { true };
    (@derived filters) => { true };
    (@filters) => { false };
    (@filters derived) => { false };
    (@filters filters) => { true };
}

/// A number kind: decimals, unit, least and most.
const fn number(decimals: u8, unit: Unit, least: i32, most: i32) -> Kind {
    Kind::Number { decimals, unit, least, most }
}

use Kind::{Cameras, Date, Flag, Names, Prices, Text};
use Unit::{
    Count, CubicCentimetre, Cycles, Gigabyte, Gram, Hertz, Hour, Inch, Megapixel, MilliampereHour, Millimetre, Months,
    Nanometre, Nit, PerCent, Pixel, PixelsPerInch, Times, Watt, Year, Years,
};

specs! {
    BRAND "brand" Launch Text, Neither Quantity derived;
    STATUS "status" Launch Text, Neither Quantity derived;
    YEAR "year" Launch number(0, Year, 1990, 2199), Neither Quantity derived;
    ANNOUNCED "announced" Launch Date, Neither Quantity;
    RELEASED "released" Launch Date, Neither Quantity;
    LAUNCH_REGIONS "launch_regions" Launch Names, Neither Quantity;
    PRICE "price" Launch Prices, Neither Quantity;
    PRICE_USD "price_usd" Launch number(2, Count, 0, 20_000), Less Quantity filters;
    PRICE_EUR "price_eur" Launch number(2, Count, 0, 20_000), Less Quantity filters;
    PRICE_GBP "price_gbp" Launch number(2, Count, 0, 20_000), Less Quantity filters;
    PRICE_CNY "price_cny" Launch number(2, Count, 0, 200_000), Less Quantity filters;
    PRICE_INR "price_inr" Launch number(2, Count, 0, 2_000_000), Less Quantity filters;
    AGE_MONTHS "age_months" Launch number(0, Months, 0, 600), Neither Quantity derived;
    OS "os" Launch Text, Neither Quantity;
    SKIN "skin" Launch Text, Neither Quantity;

    SOC "soc" Performance Text, Neither Variants;
    SOC_NM "soc_nm" Performance number(0, Nanometre, 2, 130), Less Quantity;
    GPU "gpu" Performance Text, Neither Variants;
    RAM_GB "ram_gb" Performance number(1, Gigabyte, 0, 64), More Variants;
    STORAGE_GB "storage_gb" Performance number(1, Gigabyte, 0, 4096), More Variants;
    CARD_SLOT "card_slot" Performance Flag, Neither Quantity;

    DISPLAY_IN "display_in" Display number(2, Inch, 1, 20), Neither Quantity;
    DISPLAY_W "display_w" Display number(0, Pixel, 100, 8000), Neither Quantity;
    DISPLAY_H "display_h" Display number(0, Pixel, 100, 8000), Neither Quantity;
    DISPLAY_CLASS "display_class" Display Text, Neither Quantity;
    PIXEL_DENSITY "pixel_density" Display number(0, PixelsPerInch, 20, 2000), More Quantity derived;
    SCREEN_TO_BODY "screen_to_body" Display number(1, PerCent, 5, 100), Neither Quantity derived;
    PANEL "panel" Display Text, Neither Quantity;
    REFRESH_HZ "refresh_hz" Display number(0, Hertz, 10, 480), More Top;
    TOUCH_HZ "touch_hz" Display number(0, Hertz, 30, 3000), More Top;
    PEAK_NITS "peak_nits" Display number(0, Nit, 100, 20000), More Top;
    CURVED "curved" Display Flag, Neither Quantity;
    CUTOUT "cutout" Display Text, Neither Quantity;
    GLASS "glass" Display Text, Neither Quantity;

    CAMERA_MAIN_MP "camera_main_mp" Camera number(1, Megapixel, 0, 500), Neither Quantity;
    CAMERA_COUNT "camera_count" Camera number(0, Count, 0, 9), Neither Quantity;
    CAMERAS "cameras" Camera Cameras, Neither Quantity;
    CAMERA_ROLES "camera_roles" Camera Names, Neither Quantity filters;
    ZOOM_X "zoom_x" Camera number(1, Times, 0, 30), More Top filters;
    OIS "ois" Camera Flag, Neither Quantity filters;
    CAMERA_PARTNER "camera_partner" Camera Text, Neither Quantity;
    BRAND_PARTNER "brand_partner" Camera Names, Neither Quantity derived;
    FRONT_MP "front_mp" Camera number(1, Megapixel, 0, 200), Neither Quantity;
    VIDEO "video" Camera Text, Neither Top;

    BATTERY_MAH "battery_mah" Battery number(0, MilliampereHour, 300, 30000), More Quantity;
    BATTERY_REMOVABLE "battery_removable" Battery Flag, Neither Quantity;
    CHARGE_W "charge_w" Battery number(1, Watt, 1, 500), More Top;
    WIRELESS_CHARGING "wireless_charging" Battery Flag, Neither Quantity;
    WIRELESS_W "wireless_w" Battery number(1, Watt, 1, 200), More Top;
    REVERSE_WIRELESS "reverse_wireless" Battery Flag, Neither Quantity;
    REVERSE_WIRELESS_W "reverse_wireless_w" Battery number(1, Watt, 1, 50), More Top;

    HEIGHT_MM "height_mm" Body number(2, Millimetre, 50, 300), Neither Quantity;
    WIDTH_MM "width_mm" Body number(2, Millimetre, 30, 250), Neither Quantity;
    DEPTH_MM "depth_mm" Body number(2, Millimetre, 2, 40), Less Quantity;
    OPEN_HEIGHT_MM "open_height_mm" Body number(2, Millimetre, 50, 300), Neither Quantity;
    OPEN_WIDTH_MM "open_width_mm" Body number(2, Millimetre, 50, 300), Neither Quantity;
    OPEN_DEPTH_MM "open_depth_mm" Body number(2, Millimetre, 2, 40), Less Quantity;
    VOLUME_CM3 "volume_cm3" Body number(1, CubicCentimetre, 10, 1000), Neither Quantity derived;
    WEIGHT_G "weight_g" Body number(1, Gram, 40, 1000), Less Quantity;
    IP_RATING "ip_rating" Body Text, Neither Quantity;
    MATERIAL "material" Body Text, Neither Variants;
    COLOURS "colours" Body Names, Neither Quantity;
    FOLDABLE "foldable" Body Flag, Neither Quantity;
    FINGERPRINT "fingerprint" Body Text, Neither Quantity;
    SPEAKERS "speakers" Body Text, Neither Quantity;

    NET_5G "net_5g" Connections Flag, Neither Quantity;
    SIM "sim" Connections Text, Neither Variants;
    DUAL_SIM "dual_sim" Connections Flag, Neither Quantity;
    ESIM "esim" Connections Flag, Neither Quantity;
    WIFI "wifi" Connections Text, Neither Quantity;
    BLUETOOTH "bluetooth" Connections Text, Neither Quantity;
    NFC "nfc" Connections Flag, Neither Quantity;
    IR "ir" Connections Flag, Neither Quantity;
    USB "usb" Connections Text, Neither Quantity;
    JACK "jack" Connections Flag, Neither Quantity;

    EU_ENERGY_CLASS "eu_energy_class" EuLabel Text, Neither Quantity;
    EU_ENDURANCE_H "eu_endurance_h" EuLabel number(1, Hour, 1, 300), More Quantity;
    EU_BATTERY_CYCLES "eu_battery_cycles" EuLabel number(0, Cycles, 100, 10000), More Quantity;
    EU_DROP_CLASS "eu_drop_class" EuLabel Text, Neither Quantity;
    EU_REPAIRABILITY_CLASS "eu_repairability_class" EuLabel Text, Neither Quantity;
    EU_UPDATE_YEARS "eu_update_years" EuLabel number(0, Years, 0, 20), More Quantity;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique_and_well_formed() {
        let mut keys: Vec<&str> = TABLE.iter().map(|spec| spec.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), TABLE.len());
        for spec in TABLE {
            assert!(spec.key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'));
        }
        assert!(TABLE.len() < usize::from(u8::MAX));
    }

    #[test]
    fn groups_stand_together() {
        let groups: Vec<Group> = TABLE.iter().map(|spec| spec.group).collect();
        assert!(groups.is_sorted(), "the table is in the order of display");
    }

    #[test]
    fn every_spec_is_found_by_both_spellings() {
        for id in SpecId::all() {
            assert_eq!(SpecId::find(id.get().key), Some(id));
            assert_eq!(SpecId::find(&id.get().link_key()), Some(id));
        }
    }

    #[test]
    fn ticks_round_and_saturate() {
        assert_eq!(DISPLAY_IN.get().ticks(6.73), 673);
        assert_eq!(DISPLAY_IN.get().amount(673), 6.73);
        assert_eq!(BATTERY_MAH.get().ticks(f64::INFINITY), i32::MAX);
        assert_eq!(BATTERY_MAH.get().ticks(f64::NAN), 0);
    }
}
