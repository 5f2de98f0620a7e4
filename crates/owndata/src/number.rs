//! Numbers as people write them, and their units. Whole numbers throughout, so that nothing is lost.

use phone_engine::spec::Unit;

/// A decimal number, exactly as it is written: `mantissa / 10^decimals`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    mantissa: i64,
    /// Digits after the point, without zeros at the end.
    decimals: u8,
}

/// A ratio by which numbers of another unit are multiplied.
pub(crate) type Ratio = (i32, i32);

/// The words for units, what they count, and the ratio to the unit of the specs.
const UNITS: &[(Unit, &str, Ratio)] = &[
    (Unit::MilliampereHour, "mah", (1, 1)),
    (Unit::MilliampereHour, "ah", (1000, 1)),
    (Unit::Gigabyte, "gb gib gigabyte gigabytes", (1, 1)),
    (Unit::Gigabyte, "tb tib", (1024, 1)),
    (Unit::Gigabyte, "mb mib", (1, 1024)),
    (Unit::Inch, "in inch inches zoll \" ” ″ ''", (1, 1)),
    (Unit::Inch, "mm", (10, 254)),
    (Unit::Inch, "cm", (100, 254)),
    (Unit::Millimetre, "mm millimetres millimeters", (1, 1)),
    (Unit::Millimetre, "cm", (10, 1)),
    (Unit::Millimetre, "in inch inches \" ” ″ ''", (254, 10)),
    (Unit::Gram, "g gr gram grams gramm", (1, 1)),
    (Unit::Gram, "kg", (1000, 1)),
    (Unit::Gram, "oz ounce ounces", (283_495, 10_000)),
    (Unit::Gram, "lb lbs pound pounds", (453_592, 1000)),
    (Unit::Hertz, "hz hertz", (1, 1)),
    (Unit::Megapixel, "mp mpx mpix megapixel megapixels", (1, 1)),
    (Unit::Watt, "w watt watts", (1, 1)),
    (Unit::Nit, "nit nits", (1, 1)),
    (Unit::Pixel, "px pixel pixels", (1, 1)),
    (Unit::Nanometre, "nm", (1, 1)),
    (Unit::Hour, "h hr hrs hour hours", (1, 1)),
    (Unit::Cycles, "cycle cycles", (1, 1)),
    (Unit::Years, "year years", (1, 1)),
];

/// What a number with this unit, in lower case, is multiplied by to be in units of `wanted`.
pub(crate) fn ratio(word: &str, wanted: Unit) -> Option<Ratio> {
    let row = UNITS.iter().find(|(unit, words, _)| *unit == wanted && words.split(' ').any(|own| own == word));
    row.map(|(.., ratio)| *ratio)
}

/// Whether it is a unit of anything.
pub(crate) fn is_unit(word: &str) -> bool {
    UNITS.iter().any(|(_, words, _)| words.split(' ').any(|own| own == word))
}

/// How the signs in a number are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signs {
    /// `1,299.50`: a decimal point, and commas between thousands.
    English,
    /// `128,256`: a decimal point, and commas between several numbers.
    Listed,
    /// `1.299,50`: a decimal comma, and points between thousands.
    German,
}

impl Signs {
    /// All of them, in the order of [`crate::unclear::choose`].
    pub(crate) const ALL: [Signs; 3] = [Signs::English, Signs::Listed, Signs::German];

    /// The decimal sign, and the one that parts thousands besides those that mean nothing else.
    fn point_and_group(self) -> (char, Option<char>) {
        match self {
            Signs::English => ('.', Some(',')),
            Signs::Listed => ('.', None),
            Signs::German => (',', Some('.')),
        }
    }
}

/// Spaces and apostrophes, which part thousands wherever they stand between groups of three digits.
const GAPS: &[char] = &[' ', '\u{a0}', '\u{2007}', '\u{2009}', '\u{202f}', '\'', '’', 'ʼ'];

/// How many digits a text begins with.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// How many bytes of a text are its whole number, with what parts the thousands: groups of three digits, or, with
/// commas, of two and at last three, as in India.
fn whole(text: &str, group: Option<char>) -> usize {
    let first = digits(text);
    let sign = text.get(first..).and_then(|rest| rest.chars().next());
    let Some(sign) = sign.filter(|sign| Some(*sign) == group || GAPS.contains(sign)) else { return first };
    // No number of thousands begins with a zero.
    if first == 0 || first > 3 || text.starts_with('0') {
        return first;
    }
    let (mut at, mut groups, mut last, mut threes, mut twos) = (first, 0, 0, true, first < 3);
    while let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix(sign)).filter(|rest| digits(rest) > 0) {
        twos &= groups == 0 || last == 2;
        last = digits(rest);
        threes &= last == 3;
        groups += 1;
        at += sign.len_utf8() + last;
    }
    let indian = sign == ',' && twos && last == 3 && groups > 1;
    if groups > 0 && (threes || indian) { at } else { first }
}

impl Decimal {
    /// The number at the beginning of a text, by the meaning that `signs` have, and what follows it. Of the digits after
    /// the point, six are read.
    pub(crate) fn read(text: &str, signs: Signs) -> Option<(Decimal, &str)> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (point, group) = signs.point_and_group();
        let (whole, mut rest) = unsigned.split_at_checked(whole(unsigned, group))?;
        let (mut mantissa, mut decimals) = (0_i64, 0_u8);
        let mut add = |digit: u8| -> Option<()> {
            mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
            Some(())
        };
        if whole.is_empty() {
            return None;
        }
        for digit in whole.bytes().filter(u8::is_ascii_digit) {
            add(digit)?;
        }
        if let Some(after) = rest.strip_prefix(point).filter(|after| digits(after) > 0) {
            let (fraction, after) = after.split_at_checked(digits(after))?;
            for digit in fraction.bytes().take(6) {
                add(digit)?;
                decimals += 1;
            }
            rest = after;
        }
        while decimals > 0 && mantissa % 10 == 0 {
            (mantissa, decimals) = (mantissa / 10, decimals - 1);
        }
        let mantissa = if unsigned.len() < text.len() { -mantissa } else { mantissa };
        Some((Decimal { mantissa, decimals }, rest))
    }

    /// The number times `ratio` in steps of `10^-decimals`, rounded; nothing where it is too large.
    pub(crate) fn ticks(self, (times, by): Ratio, decimals: u8) -> Option<i64> {
        let above = self.mantissa.checked_mul(i64::from(times))?.checked_mul(10_i64.pow(u32::from(decimals)))?;
        let below = i64::from(by) * 10_i64.pow(u32::from(self.decimals));
        Some(above.checked_add(below / 2)?.div_euclid(below))
    }

    /// Whether it has more digits after the point than `decimals`.
    pub(crate) fn is_finer(self, decimals: u8) -> bool {
        self.decimals > decimals
    }
}

/// The numbers of a text such as `8/12 GB` or `160.5 x 74.2 x 7.9 mm`, each with its unit, in lower case, by the meaning
/// that `signs` have. What stands in parentheses is not read. Nothing where there is more than numbers, units and what
/// parts them.
pub(crate) fn numbers(text: &str, signs: Signs) -> Option<Vec<(Decimal, String)>> {
    let mut rest = text.split('(').next().unwrap_or(text).trim();
    let mut found: Vec<(Decimal, String)> = Vec::new();
    loop {
        let (number, after) = Decimal::read(rest, signs)?;
        // `6,7` may be one number or two, and two only where none of them begins with a zero.
        let tight = after.strip_prefix(',').filter(|next| next.starts_with(|sign: char| sign.is_ascii_digit()));
        if tight.is_some_and(|next| signs == Signs::German || next.starts_with('0') || number.mantissa == 0) {
            return None;
        }
        let after = after.trim_start();
        let is_of_unit = |letter: char| letter.is_ascii_alphabetic() || "\"'”″".contains(letter);
        let end = after.find(|letter| !is_of_unit(letter)).unwrap_or(after.len());
        let (word, after) = after.split_at_checked(end)?;
        // "1080x2400", "8 or 12"
        let parts = matches!(word, "x" | "X" | "or" | "and");
        found.push((number, if parts { String::new() } else { word.to_ascii_lowercase() }));
        let after = after.trim_start();
        if parts {
            rest = after;
            continue;
        }
        if after.is_empty() {
            break;
        }
        rest = ["/", ",", "|", ";", "&", "×", "*", "x ", "X ", "or ", "and "]
            .into_iter()
            .find_map(|separator| after.strip_prefix(separator))?
            .trim_start();
    }
    // "8/12 GB": the unit of a number without one is that of the next.
    let mut unit = String::new();
    for (_, own) in found.iter_mut().rev() {
        if own.is_empty() {
            own.clone_from(&unit);
        } else {
            unit.clone_from(own);
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By each of [`Signs::ALL`]; nothing where it cannot be read so.
    fn ticks(text: &str, unit: Unit, decimals: u8) -> [Option<Vec<i64>>; 3] {
        let ratio_of = |word: &str| if word.is_empty() { Some((1, 1)) } else { ratio(word, unit) };
        Signs::ALL.map(|signs| {
            let found = numbers(text, signs)?.into_iter();
            found.map(|(number, word)| number.ticks(ratio_of(&word)?, decimals)).collect()
        })
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, unit, decimals, expected) in [
            ("5000 mAh", Unit::MilliampereHour, 0, vec![5000]),
            ("5 000 mAh", Unit::MilliampereHour, 0, vec![5000]),
            ("5\u{202f}000\u{a0}mAh", Unit::MilliampereHour, 0, vec![5000]),
            ("5’000 mAh", Unit::MilliampereHour, 0, vec![5000]),
            ("1'234'567", Unit::Count, 0, vec![1_234_567]),
            ("5 Ah", Unit::MilliampereHour, 0, vec![5000]),
            ("17 cm", Unit::Inch, 2, vec![669]),
            ("8/12 GB", Unit::Gigabyte, 1, vec![80, 120]),
            ("256 GB / 1TB", Unit::Gigabyte, 1, vec![2560, 10240]),
            ("256 GB, 1 TB", Unit::Gigabyte, 1, vec![2560, 10240]),
            ("256GB,1TB", Unit::Gigabyte, 1, vec![2560, 10240]),
            ("512 MB", Unit::Gigabyte, 1, vec![5]),
            ("8 or 12", Unit::Gigabyte, 1, vec![80, 120]),
            ("1080x2400", Unit::Pixel, 0, vec![1080, 2400]),
            ("1080 × 2400 pixels", Unit::Pixel, 0, vec![1080, 2400]),
            ("-3", Unit::Count, 0, vec![-3]),
        ] {
            let expected = Some(expected);
            assert_eq!(ticks(text, unit, decimals), [expected.clone(), expected.clone(), expected], "{text}");
        }
        for none in ["", "five", "5000 mAh typical", "5000-5500", "1e5 x", "12+8", "50 MP, f/1.8", "≈5", "5 00", "-"]
        {
            assert_eq!(Signs::ALL.map(|signs| numbers(none, signs)), [None, None, None], "{none}");
        }
        assert_eq!(ticks("5 parsecs", Unit::Inch, 2), [None, None, None]);
        assert_eq!(Decimal::read("99999999999999999999", Signs::English), None);
    }

    #[test]
    fn points_and_commas_are_read_in_each_way_that_they_may_be_meant() {
        let one = |ticks: i64| Some(vec![ticks]);
        for (text, expected) in [
            ("5,000mAh (typical)", [one(500_000), None, one(500)]),
            ("5.000 mAh", [one(500), one(500), one(500_000)]),
            ("6.7", [one(670), one(670), None]),
            ("6,73", [Some(vec![600, 7300]), Some(vec![600, 7300]), one(673)]),
            ("6.699999999999999", [one(670), one(670), None]),
            ("1,299.50", [one(129_950), Some(vec![100, 29_950]), None]),
            ("1.299,50", [Some(vec![130, 5000]), Some(vec![130, 5000]), one(129_950)]),
            ("1.234.567", [None, None, one(123_456_700)]),
            ("1,234,567", [one(123_456_700), Some(vec![100, 23_400, 56_700]), None]),
            ("1,34,900", [one(13_490_000), Some(vec![100, 3400, 90_000]), None]),
            ("1 299,50", [Some(vec![129_900, 5000]), Some(vec![129_900, 5000]), one(129_950)]),
            ("0.512", [one(51), one(51), None]),
            ("0,512", [None, None, one(51)]),
            ("8,05", [None, None, one(805)]),
            ("128,256", [one(12_825_600), Some(vec![12_800, 25_600]), one(12_826)]),
            ("12,34,56", [Some(vec![1200, 3400, 5600]), Some(vec![1200, 3400, 5600]), None]),
            ("6.1, 6.7", [Some(vec![610, 670]), Some(vec![610, 670]), None]),
        ] {
            assert_eq!(ticks(text, Unit::MilliampereHour, 2), expected, "{text}");
        }
        for (text, unit, decimals, expected) in [
            ("160.5 x 74.2 x 7.9 mm (6.32 x 2.92 x 0.31 in)", Unit::Millimetre, 2, vec![16050, 7420, 790]),
            ("6.7\"", Unit::Inch, 2, vec![670]),
            ("6.32 in", Unit::Millimetre, 2, vec![16053]),
            ("0.2 kg", Unit::Gram, 1, vec![2000]),
            ("7.05 oz", Unit::Gram, 1, vec![1999]),
        ] {
            assert_eq!(ticks(text, unit, decimals)[0], Some(expected), "{text}");
        }
    }
}
