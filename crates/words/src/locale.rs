//! The language of the reader, and numbers as that language writes them, in the reader's units.

use std::sync::{Mutex, PoisonError};

use super::{Language, Phrase, Units, cell_in, filter_in, form, m, said_in, units, value_in};
use phone_engine::archive::Archive;
use phone_engine::cell::Cell;
use phone_engine::claim::Claim;
use phone_engine::currency::Currency;
use phone_engine::difference::Difference;
use phone_engine::query::Filter;
use phone_engine::snapshot::Snapshot;
use phone_engine::spec::decimal_text;
use phone_engine::spec::{self, SpecId};
use phone_engine::value::Value;

/// A language, its number format, units, and the preferred currency.
// One pointer, as it is passed on everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale(&'static Format);

/// What a locale consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Format {
    decimal: char,
    group: Option<char>,
    /// Whether four-digit numbers are grouped.
    four: bool,
    /// Whether all groups but the last have two digits: 12,34,567.
    pairs: bool,
    units: Units,
    currency: Option<Currency>,
    /// The language, if it is not English.
    language: Option<&'static Language>,
}

impl Format {
    /// The locale of this format. There are few of them, so each is kept once.
    fn kept(self) -> Locale {
        static KEPT: Mutex<Vec<Locale>> = Mutex::new(Vec::new());
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if self == *Locale::ENGLISH.0 {
            return Locale::ENGLISH;
        }
        if let Some(own) = kept.iter().find(|own| *own.0 == self) {
            return *own;
        }
        let own = Locale(Box::leak(Box::new(self)));
        kept.push(own);
        own
    }
}

impl Default for Locale {
    fn default() -> Locale {
        Locale::ENGLISH
    }
}

impl Locale {
    /// English, with 1,234,567.5
    pub const ENGLISH: Locale = Locale(&Format {
        decimal: '.',
        group: Some(','),
        four: true,
        pairs: false,
        units: Units::Metric,
        currency: None,
        language: None,
    });

    /// The locale that writes 1234567.5 and 1234 like this, in English words. `None` if it uses digits other than 0 to 9.
    ///
    /// ```
    /// use phone_engine::spec;
    /// use phone_words::Locale;
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
        // No sign has two meanings.
        if groups.iter().any(|sign| Some(*sign) != group || *sign == decimal) {
            return None;
        }
        // 1,234,567 or 12,34,567.
        let pairs = group.is_some() && long.chars().position(|sign| Some(sign) == group) == Some(2);
        let four = short.chars().count() > 4;
        Some(Format { decimal, group, four, pairs, ..*Locale::ENGLISH.0 }.kept())
    }

    /// The same locale with these units. Prices are shown only in this currency, if they are known in it.
    ///
    /// ```
    /// use phone_engine::{Value, spec};
    /// use phone_words::{Locale, Units};
    /// let imperial = Locale::ENGLISH.with(Units::Imperial, None);
    /// assert_eq!(imperial.value(spec::WEIGHT_G, &Value::number(spec::WEIGHT_G, 180.0)).to_string(), "6.35 oz");
    /// ```
    pub fn with(self, units: Units, currency: Option<Currency>) -> Locale {
        Format { units, currency, ..*self.0 }.kept()
    }

    /// The same locale in this language; in English if there is none.
    pub fn speaking(self, language: Option<&'static Language>) -> Locale {
        Format { language, ..*self.0 }.kept()
    }

    /// The language, if it is not English.
    pub fn language(self) -> Option<&'static Language> {
        self.0.language
    }

    /// The tag of the language, as in BCP 47.
    pub fn tag(self) -> &'static str {
        self.0.language.map_or("en", Language::tag)
    }

    /// Whether its lines run from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.text(m::DIRECTION) == "rtl"
    }

    /// The units.
    pub fn units(self) -> Units {
        self.0.units
    }

    pub(crate) fn currency(self) -> Option<Currency> {
        self.0.currency
    }

    /// What is known about a spec of a phone.
    pub fn cell(self, cell: &Cell<'_>) -> Phrase {
        cell_in(self, cell, false)
    }

    /// The same for lists: without editions, and only the smallest and largest of more than two numbers.
    pub fn brief_cell(self, cell: &Cell<'_>) -> Phrase {
        cell_in(self, cell, true)
    }

    /// One claim, as its source states it.
    pub fn claim(self, claim: &Claim, archive: &Archive) -> Phrase {
        form(self, claim.spec, &claim.form, archive)
    }

    /// One claim; if it refers to another phone, with that phone's value in the snapshot: "about 6.73 in, like Xiaomi 12
    /// Pro".
    pub fn said(self, claim: &Claim, snapshot: &Snapshot) -> Phrase {
        said_in(self, claim, snapshot)
    }

    /// A filter, as its chip says: "Battery from 4,500 mAh", "Brand: Xiaomi or OnePlus". Names that no phone of the snapshot
    /// has are written as in the filter.
    pub fn filter(self, filter: &Filter, snapshot: &Snapshot) -> String {
        filter_in(self, filter, snapshot)
    }

    /// A count: "1,234".
    pub fn count(self, count: usize) -> String {
        self.write(&count.to_string())
    }

    /// One value, with its unit.
    pub fn value(self, spec: SpecId, value: &Value) -> Phrase {
        value_in(self, spec, value)
    }

    /// The unit in which numbers of a spec are shown; empty for counts, years, and specs that are not numbers.
    pub fn unit(self, spec: SpecId) -> &'static str {
        units::unit(self, self.0.units.scale(spec).symbol)
    }

    /// A number in the unit shown: "4,500", "6.28".
    pub fn number(self, spec: SpecId, ticks: i32) -> String {
        let plain = self.plain(spec, ticks);
        if spec == spec::YEAR { plain } else { self.write(&plain) }
    }

    /// A number with its unit: "4,500 mAh".
    pub fn with_unit(self, spec: SpecId, ticks: i32) -> String {
        let number = self.number(spec, ticks);
        match self.unit(spec) {
            "" => number,
            unit => m::quantity(self, &number, unit),
        }
    }

    /// A range: "4,500–5,000"; a single number if both read the same.
    pub fn span(self, spec: SpecId, least: i32, most: i32) -> String {
        let (least, most) = (self.number(spec, least), self.number(spec, most));
        if least == most { least } else { m::range(self, &least, &most) }
    }

    fn plain(self, spec: SpecId, ticks: i32) -> String {
        let scale = self.0.units.scale(spec);
        decimal_text(scale.shown(ticks), scale.decimals.into())
    }

    /// A number in the unit shown, as people type it, without grouping: "4500", "6.28". [`Locale::typed`] reads it back.
    pub fn in_field(self, spec: SpecId, ticks: i32) -> String {
        let plain = self.plain(spec, ticks);
        if self.0.decimal == '.' { plain } else { plain.replace('.', self.0.decimal.encode_utf8(&mut [0; 4])) }
    }

    /// Reads a number typed into a field, in the unit shown, as the upper or lower end of a range. Everything shown as this
    /// number lies within the range: "up to 7.05 oz" finds a phone of 200 g, which is shown as 7.05 oz. `None` if it is not a
    /// decimal number, or too large.
    ///
    /// Numbers in the format of other locales are read, too, if they are unambiguous: "6,3" cannot be grouped thousands. "4.500"
    /// is four and a half in locales with a decimal point.
    ///
    /// ```
    /// use phone_engine::spec;
    /// use phone_words::{Locale, Units};
    /// assert_eq!(Locale::ENGLISH.typed(spec::WEIGHT_G, "200", true), Some(2000));
    /// let imperial = Locale::ENGLISH.with(Units::Imperial, None);
    /// assert_eq!(imperial.in_field(spec::WEIGHT_G, 2000), "7.05");
    /// assert_eq!(imperial.typed(spec::WEIGHT_G, "7.05", true), Some(2000));
    /// let german = Locale::of_samples("1.234.567,5", "1.234").unwrap();
    /// assert_eq!(german.in_field(spec::DISPLAY_IN, 628), "6,28");
    /// assert_eq!(german.typed(spec::DISPLAY_IN, "6,28", true), Some(628));
    /// assert_eq!(german.typed(spec::BATTERY_MAH, "4.500", true), Some(4500));
    /// ```
    pub fn typed(self, spec: SpecId, text: &str, upper: bool) -> Option<i32> {
        let scale = self.0.units.scale(spec);
        let shown = i64::from(spec::decimal(&self.read(text)?, scale.decimals)?);
        let ticks = if upper { scale.first(shown + 1) - 1 } else { scale.first(shown) };
        // Rounding must not make a number negative that was not typed so.
        i32::try_from(if shown < 0 { ticks } else { ticks.max(0) }).ok()
    }

    /// Converts a number, in the format of this locale or another, to a plain decimal number.
    fn read(self, text: &str) -> Option<String> {
        let mut number = String::new();
        // Each separator, with the number of digits before it.
        let mut signs: Vec<(char, usize)> = Vec::new();
        let mut is_negative = false;
        for letter in text.trim().chars() {
            match letter {
                '0'..='9' => number.push(letter),
                '-' | '−' if number.is_empty() && signs.is_empty() && !is_negative => is_negative = true,
                // Spaces and apostrophes always separate thousands.
                '\'' | '’' => signs.push((' ', number.len())),
                _ if letter.is_whitespace() => signs.push((' ', number.len())),
                _ if ['.', ',', self.0.decimal].contains(&letter) || Some(letter) == self.0.group => {
                    signs.push((letter, number.len()));
                }
                _ => return None,
            }
        }
        if number.is_empty() {
            return None;
        }
        if let Some((&(sign, at), before)) = signs.split_last() {
            let is_alone = before.iter().all(|(own, _)| *own != sign);
            let is_group = self.are_groups(&signs, number.len());
            if is_group && (sign != self.0.decimal || !is_alone) {
                // A separator that this locale does not use may be either.
                if is_alone && sign != ' ' && Some(sign) != self.0.group {
                    return None;
                }
            } else if is_alone && sign != ' ' && (before.is_empty() || self.are_groups(before, at)) {
                if at < number.len() {
                    number.insert(at, '.');
                }
            } else {
                return None;
            }
        }
        if is_negative {
            number.insert(0, '-');
        }
        Some(number)
    }

    /// Whether the separators group thousands: all are the same, each before three digits, or two in locales that group so.
    fn are_groups(self, signs: &[(char, usize)], digits: usize) -> bool {
        let mut end = digits;
        for &(sign, at) in signs.iter().rev() {
            let pair = self.0.pairs && end < digits && end - at == 2;
            if sign != signs[0].0 || end - at != 3 && !pair {
                return false;
            }
            end = at;
        }
        (1..=3).contains(&end)
    }

    /// The difference between two values: "+500 mAh", "−12 g", "−0.2 to +0.4 in". Differences too small to show are ±0.
    pub fn difference(self, spec: SpecId, difference: Difference) -> String {
        let scale = self.0.units.scale(spec);
        let signed = |ticks: i32| {
            let shown = scale.shown(ticks.saturating_abs());
            let sign = match ticks {
                _ if shown == 0 => "±",
                ..0 => "−",
                0.. => "+",
            };
            format!("{sign}{}", self.write(&decimal_text(shown, scale.decimals.into())))
        };
        let (least, most) = (signed(difference.least), signed(difference.most));
        let text = if least == most { least } else { m::range_of_differences(self, &least, &most) };
        match self.unit(spec) {
            "" => text,
            unit => m::quantity(self, &text, unit),
        }
    }

    /// A plain decimal number in the format of this locale.
    pub(crate) fn write(self, plain: &str) -> String {
        let (whole, rest) = plain.split_once('.').unwrap_or((plain, ""));
        let digits = whole.trim_start_matches('-').len();
        let mut text = String::with_capacity(plain.len() + 6);
        for (i, digit) in whole.chars().enumerate() {
            let left = whole.len() - i;
            let here = if self.0.pairs && left > 3 { (left - 3).is_multiple_of(2) } else { left.is_multiple_of(3) };
            if let Some(group) = self.0.group
                && here
                && left < digits
                && (self.0.four || digits > 4)
            {
                text.push(group);
            }
            text.push(digit);
        }
        if !rest.is_empty() {
            text.push(self.0.decimal);
            text.push_str(rest);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::claim::Form;
    use phone_engine::spec;

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
            let filter = phone_engine::filter_text::parse(key, value).unwrap();
            assert_eq!(german.filter(&filter, &known), german_words);
            assert_eq!(Locale::ENGLISH.filter(&filter, &known), english);
        }
    }

    fn imperial() -> Locale {
        Locale::ENGLISH.with(Units::Imperial, None)
    }

    #[test]
    fn imperial_is_for_bodies_and_weights() {
        let told = |spec, amount| imperial().value(spec, &Value::number(spec, amount)).to_string();
        assert_eq!(told(spec::HEIGHT_MM, 152.7), "6.01 in");
        assert_eq!(told(spec::OPEN_WIDTH_MM, 127.0), "5 in");
        assert_eq!(told(spec::DEPTH_MM, 8.16), "0.321 in");
        assert_eq!(told(spec::WEIGHT_G, 180.0), "6.35 oz");
        assert_eq!(told(spec::DISPLAY_IN, 6.28), "6.28 in");
        assert_eq!(told(spec::SOC_NM, 4.0), "4 nm");
        assert_eq!(told(spec::STORAGE_GB, 1024.0), "1 TB");
        let german = locale("1.234.567,5", "1.234").with(Units::Imperial, None);
        assert_eq!(german.number(spec::WEIGHT_G, 1800), "6,35");
    }

    #[test]
    fn claims_filters_and_differences_are_imperial_too() {
        let (archive, _) = Archive::new(Vec::new());
        let archive = std::sync::Arc::new(archive);
        let grams = |amount| Value::number(spec::WEIGHT_G, amount);
        for (form, told) in [
            (Form::AtMost(grams(200.0)), "at most 7.05 oz"),
            (Form::Range(grams(180.0), grams(200.0)), "6.35–7.05 oz"),
            (Form::Range(grams(200.0), grams(200.1)), "7.05–7.06 oz"),
            (Form::Range(grams(199.9), grams(200.0)), "7.05 oz"),
            (Form::OneOf(vec![grams(180.0), grams(200.0)]), "6.35 or 7.05 oz"),
        ] {
            assert_eq!(imperial().claim(&Claim::new(spec::WEIGHT_G, form), &archive).to_string(), told);
        }
        let known = Snapshot::new(&archive, None);
        for (key, value, told) in [
            ("weight-g", "..200", "Weight up to 7.05 oz"),
            ("weight-g", "180..200", "Weight 6.35–7.05 oz"),
            ("depth-mm", "8.1..8.11", "Thickness 0.319 in"),
            ("height-mm", "150", "Height: 5.91 in"),
            ("display-in", "..6.5", "Display size up to 6.5 in"),
        ] {
            assert_eq!(imperial().filter(&phone_engine::filter_text::parse(key, value).unwrap(), &known), told);
        }
        let difference = |spec, least, most| imperial().difference(spec, Difference { least, most, firm: true });
        assert_eq!(difference(spec::WEIGHT_G, -120, -120), "−0.42 oz");
        assert_eq!(difference(spec::WEIGHT_G, -120, 120), "−0.42 to +0.42 oz");
        assert_eq!(difference(spec::DEPTH_MM, 10, 10), "+0.004 in");
        assert_eq!(difference(spec::HEIGHT_MM, -10, 10), "±0 in", "too little to be shown");
        assert_eq!(difference(spec::BATTERY_MAH, 500, 500), "+500 mAh");
    }

    #[test]
    fn what_is_typed_is_meant_as_it_is_shown() {
        for (text, least, most) in [("7.05", 1998, 2000), ("7", 1984, 1985), ("7.054", 1998, 2000), ("0", 0, 1)] {
            let ends = [false, true].map(|upper| imperial().typed(spec::WEIGHT_G, text, upper));
            assert_eq!(ends, [Some(least), Some(most)], "{text}");
        }
        for wrong in ["", "x", "1e3", "99999999999", "9999999999"] {
            assert_eq!(imperial().typed(spec::WEIGHT_G, wrong, true), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_typed_is_read_as_it_is_written_here_or_where_else_it_can_only_mean_one_thing() {
        let german = locale("1.234.567,5", "1.234");
        let french = locale("1\u{202f}234\u{202f}567,5", "1\u{202f}234");
        let indian = locale("12,34,567.5", "1,234");
        let read = |locale: Locale, text: &str| locale.read(text).unwrap_or_else(|| "?".to_owned());
        for (text, english, in_german, in_french) in [
            ("4500", "4500", "4500", "4500"),
            ("4,500", "4500", "4.500", "4.500"),
            ("4.500", "4.500", "4500", "?"),
            ("6,3", "6.3", "6.3", "6.3"),
            ("6.3", "6.3", "6.3", "6.3"),
            ("1,234.5", "1234.5", "1234.5", "1234.5"),
            ("1.234,5", "1234.5", "1234.5", "1234.5"),
            ("1,234,567", "1234567", "1234567", "1234567"),
            ("1 234", "1234", "1234", "1234"),
            ("1\u{a0}234,5", "1234.5", "1234.5", "1234.5"),
            ("1’234.5", "1234.5", "1234.5", "1234.5"),
            (" -5 ", "-5", "-5", "-5"),
            ("−5", "-5", "-5", "-5"),
            (".5", ".5", ".5", ".5"),
            ("5.", "5", "5", "5"),
            ("5 5", "?", "?", "?"),
            ("1.2.3", "?", "?", "?"),
            ("1,23,4", "?", "?", "?"),
            ("5e3", "?", "?", "?"),
            ("5x3", "?", "?", "?"),
            ("", "?", "?", "?"),
            ("-", "?", "?", "?"),
            (".", "?", "?", "?"),
        ] {
            let all = [Locale::ENGLISH, german, french].map(|locale| read(locale, text));
            assert_eq!(all, [english, in_german, in_french], "{text}");
        }
        assert_eq!(read(indian, "12,34,567.5"), "1234567.5");
    }

    proptest::proptest! {
        /// Reading back what a field shows gives ticks that are shown the same, and a range that includes all such ticks.
        #[test]
        fn fields_round_trip(ticks in 0..i32::MAX - 8, at in 0..spec::TABLE.len(), imperial: bool, german: bool) {
            let spec = SpecId::from_index(at).unwrap();
            let locale = if german { locale("1.234.567,5", "1.234") } else { Locale::ENGLISH };
            let locale = if imperial { locale.with(Units::Imperial, None) } else { locale };
            let text = locale.in_field(spec, ticks);
            let [least, most] = [false, true].map(|upper| locale.typed(spec, &text, upper).unwrap());
            proptest::prop_assert!(least <= ticks && ticks <= most);
            proptest::prop_assert_eq!((locale.in_field(spec, least), locale.in_field(spec, most)), (text.clone(), text));
        }

        #[test]
        fn whatever_is_typed_is_safe(text in "[-0-9.e ]{0,14}", at in 0..spec::TABLE.len(), upper: bool) {
            let spec = SpecId::from_index(at).unwrap();
            if let Some(ticks) = imperial().typed(spec, &text, upper) {
                let again = imperial().typed(spec, &imperial().in_field(spec, ticks), upper);
                proptest::prop_assert_eq!(again, Some(ticks));
            }
            // Without conversion, it equals the value in data files and links, which can be written in other formats, too.
            if let Some(ticks) = spec.get().parse(&text) {
                proptest::prop_assert_eq!(Locale::ENGLISH.typed(spec, &text, upper), Some(ticks));
            }
        }
    }

    #[test]
    fn prices_of_one_currency_stand_alone_where_there_are_such() {
        let price = |amount, currency: &str| phone_engine::Price {
            least: Some(amount),
            most: Some(amount),
            currency: currency.into(),
            region: None,
            ram: None,
            storage: None,
        };
        let prices = vec![price(79_900, "USD"), price(69_900, "EUR"), price(74_900, "EUR")];
        let mut report = phone_engine::Report::new(
            phone_engine::date("2022"),
            phone_engine::Stage::Listed,
            "p",
            "https://example.org",
        );
        let claim = Claim::new(spec::PRICE, Form::Exact(Value::Prices(prices.into())));
        report.claims.push(claim.clone());
        let archive = std::sync::Arc::new(Archive::new(vec![phone_engine::Phone::new("a", "B", "N").with(report)]).0);
        let known = Snapshot::new(&archive, None);
        let cell = known.cell(phone_engine::PhoneIndex(0), spec::PRICE);
        let told = |currency| Locale::ENGLISH.with(Units::Metric, currency).cell(&cell).to_string();
        assert_eq!(told(Some(Currency::Eur)), "699 EUR · 749 EUR");
        assert_eq!(told(Some(Currency::Usd)), "799 USD");
        let all = "799 USD · 699 EUR · 749 EUR";
        assert_eq!((told(None), told(Some(Currency::Inr))), (all.to_owned(), all.to_owned()));
        let euros = Locale::ENGLISH.with(Units::Metric, Some(Currency::Eur));
        assert_eq!(euros.claim(&claim, &archive).to_string(), all, "a source is told as it is");
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
