//! Numbers as readers of other languages write them. The words around them stay English.

use super::numerals::plain_number;
use super::{Phrase, cell_in, filter_in, form, said_in, value_in};
use crate::archive::Archive;
use crate::cell::Cell;
use crate::difference::Difference;
use crate::query::Filter;
use crate::report::Claim;
use crate::snapshot::Snapshot;
use crate::spec::{SpecId, Unit};
use crate::value::Value;

/// How numbers are written: the signs between whole and fraction and between thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    decimal: char,
    group: Option<char>,
    /// Whether numbers of four digits are grouped.
    four: bool,
    /// Whether groups are of two digits, but for the last one: 12,34,567.
    pairs: bool,
}

impl Locale {
    /// 1,234,567.5
    pub const ENGLISH: Locale = Locale { decimal: '.', group: Some(','), four: true, pairs: false };

    /// The locale in which 1234567.5 and 1234 are written so. `None` where they are not written in the
    /// digits 0 to 9, which alone are written here.
    ///
    /// ```
    /// use phone_engine::{spec, words::Locale};
    /// let german = Locale::of_samples("1.234.567,5", "1.234").unwrap();
    /// assert_eq!(german.number(spec::DISPLAY_IN, 628), "6,28");
    /// assert_eq!(german.number(spec::BATTERY_MAH, 4500), "4.500");
    /// assert_eq!(Locale::of_samples("١٬٢٣٤٬٥٦٧٫٥", "١٬٢٣٤"), None);
    /// ```
    pub fn of_samples(long: &str, short: &str) -> Option<Locale> {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        if digits(long) != "12345675" || digits(short) != "1234" {
            return None;
        }
        let signs: Vec<char> = long.chars().filter(|sign| !sign.is_ascii_digit()).collect();
        let (&decimal, groups) = signs.split_last()?;
        let group = groups.first().copied();
        // No sign stands for two things.
        if groups.iter().any(|sign| Some(*sign) != group || *sign == decimal) {
            return None;
        }
        // 1,234,567 or 12,34,567.
        let pairs = group.is_some() && long.chars().position(|sign| Some(sign) == group) == Some(2);
        Some(Locale { decimal, group, four: short.chars().count() > 4, pairs })
    }

    /// What is known of a spec of a phone.
    pub fn cell(self, cell: &Cell<'_>) -> Phrase {
        cell_in(self, cell)
    }

    /// One claim, as its source states it.
    pub fn claim(self, claim: &Claim, archive: &Archive) -> Phrase {
        form(self, claim.spec, &claim.form, archive)
    }

    /// One claim, with the value that it takes from another phone as the snapshot knows it: "about 6.73 in,
    /// like Xiaomi 12 Pro".
    pub fn said(self, claim: &Claim, snapshot: &Snapshot) -> Phrase {
        said_in(self, claim, snapshot)
    }

    /// A filter, as the chip that stands for it says: "Battery from 4,500 mAh", "Brand: Xiaomi or OnePlus".
    /// A name that no phone of the snapshot has is written as the filter has it.
    pub fn filter(self, filter: &Filter, snapshot: &Snapshot) -> String {
        filter_in(self, filter, snapshot)
    }

    /// How many there are of something: "1,234".
    pub fn count(self, count: usize) -> String {
        self.write(&count.to_string())
    }

    /// One value, with its unit.
    pub fn value(self, spec: SpecId, value: &Value) -> Phrase {
        value_in(self, spec, value)
    }

    /// A number in the spec's unit: "4,500", "6.28".
    pub fn number(self, spec: SpecId, ticks: i32) -> String {
        let plain = plain_number(spec, ticks);
        if spec.get().unit() == Some(Unit::Year) { plain } else { self.write(&plain) }
    }

    /// How far a value is from another: "+500 mAh", "−12 g", "−0.2 to +0.4 in".
    pub fn difference(self, spec: SpecId, difference: Difference) -> String {
        let signed = |ticks: i32| {
            let sign = match ticks {
                0 => "±",
                ..0 => "−",
                1.. => "+",
            };
            format!("{sign}{}", self.write(&plain_number(spec, ticks.saturating_abs())))
        };
        let mut text = signed(difference.least);
        if difference.least != difference.most {
            text = format!("{text} to {}", signed(difference.most));
        }
        match spec.get().unit().map_or("", Unit::symbol) {
            "" => text,
            unit => format!("{text} {unit}"),
        }
    }

    /// A plain decimal number as it is written in this locale.
    pub(super) fn write(self, plain: &str) -> String {
        let (whole, rest) = plain.split_once('.').unwrap_or((plain, ""));
        let digits = whole.trim_start_matches('-').len();
        let mut text = String::with_capacity(plain.len() + 6);
        for (i, digit) in whole.chars().enumerate() {
            let left = whole.len() - i;
            let here = if self.pairs && left > 3 { (left - 3).is_multiple_of(2) } else { left.is_multiple_of(3) };
            if let Some(group) = self.group
                && here
                && left < digits
                && (self.four || digits > 4)
            {
                text.push(group);
            }
            text.push(digit);
        }
        if !rest.is_empty() {
            text.push(self.decimal);
            text.push_str(rest);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    fn locale(long: &str, short: &str) -> Locale {
        Locale::of_samples(long, short).unwrap()
    }

    #[test]
    fn numbers_are_written_as_the_samples_are() {
        let samples = [
            ("1,234,567.5", "1,234", "12,345", "1,234", "6.28"),
            ("1.234.567,5", "1234", "12.345", "1234", "6,28"),
            ("12,34,567.5", "1,234", "12,345", "1,234", "6.28"),
            ("1\u{202f}234\u{202f}567,5", "1\u{202f}234", "12\u{202f}345", "1\u{202f}234", "6,28"),
            ("1’234’567.5", "1’234", "12’345", "1’234", "6.28"),
            ("1234567.5", "1234", "12345", "1234", "6.28"),
        ];
        for (long, short, five, four, fraction) in samples {
            let locale = locale(long, short);
            assert_eq!(locale.number(spec::BATTERY_MAH, 12_345), five);
            assert_eq!(locale.number(spec::BATTERY_MAH, 1234), four);
            assert_eq!(locale.number(spec::DISPLAY_IN, 628), fraction);
            assert_eq!(locale.write("1234567.5"), long);
            assert_eq!(locale.number(spec::YEAR, 2022), "2022");
            assert_eq!((locale.count(12_345), locale.count(7)), (five.to_owned(), "7".to_owned()));
        }
        assert_eq!(locale("12,34,567.5", "1,234").write("-123456"), "-1,23,456");
    }

    #[test]
    fn filters_are_written_so_too() {
        let (archive, _) = Archive::new(Vec::new());
        let known = Snapshot::new(&std::sync::Arc::new(archive), None);
        let german = locale("1.234.567,5", "1.234");
        for (key, value, german_words, english) in [
            ("battery-mah", "4500..", "Battery from 4.500 mAh", "Battery from 4,500 mAh"),
            ("display-in", "6.1..6.5", "Display size 6,1–6,5 in", "Display size 6.1–6.5 in"),
            ("storage-gb", "256,1024", "Storage: 256 or 1.024 GB", "Storage: 256 or 1,024 GB"),
            ("year", "2022", "Year: 2022", "Year: 2022"),
        ] {
            let filter = crate::filter_text::parse(key, value).unwrap();
            assert_eq!(german.filter(&filter, &known), german_words);
            assert_eq!(Locale::ENGLISH.filter(&filter, &known), english);
        }
    }

    #[test]
    fn what_cannot_be_written_is_no_locale() {
        for (long, short) in [("", ""), ("1,234,567,5", "1,234"), ("1,234.567,5", "1,234"), ("1.234.567,5", "x")] {
            assert_eq!(Locale::of_samples(long, short), None, "{long}");
        }
    }

    #[test]
    fn differences_have_their_sign() {
        let mah = |least, most| Locale::ENGLISH.difference(spec::BATTERY_MAH, Difference { least, most, firm: true });
        assert_eq!(mah(500, 500), "+500 mAh");
        assert_eq!(mah(-1500, -1500), "−1,500 mAh");
        assert_eq!(mah(0, 0), "±0 mAh");
        assert_eq!(mah(-100, 400), "−100 to +400 mAh");
        let german = locale("1.234.567,5", "1.234");
        let difference = Difference { least: -45, most: -45, firm: true };
        assert_eq!(german.difference(spec::DISPLAY_IN, difference), "−0,45 in");
        assert_eq!(Locale::ENGLISH.difference(spec::CAMERA_COUNT, Difference { least: 1, most: 1, firm: true }), "+1");
    }
}
