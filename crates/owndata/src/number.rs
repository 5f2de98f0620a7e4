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
    (Unit::Gigabyte, "gb gib", (1, 1)),
    (Unit::Gigabyte, "tb tib", (1024, 1)),
    (Unit::Gigabyte, "mb mib", (1, 1024)),
    (Unit::Inch, "in inch inches \" ” ″ ''", (1, 1)),
    (Unit::Inch, "mm", (10, 254)),
    (Unit::Inch, "cm", (100, 254)),
    (Unit::Millimetre, "mm", (1, 1)),
    (Unit::Millimetre, "cm", (10, 1)),
    (Unit::Millimetre, "in inch inches \" ” ″ ''", (254, 10)),
    (Unit::Gram, "g gr gram grams", (1, 1)),
    (Unit::Gram, "kg", (1000, 1)),
    (Unit::Gram, "oz", (283_495, 10_000)),
    (Unit::Hertz, "hz", (1, 1)),
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

impl Decimal {
    /// The number at the beginning of a text, and what follows it. A comma before three digits parts
    /// thousands, any other one is a decimal comma. Of the digits after the point, six are read.
    pub(crate) fn read(text: &str) -> Option<(Decimal, &str)> {
        let bytes = text.as_bytes();
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut at = usize::from(bytes.first() == Some(&b'-'));
        let from = at;
        let (mut mantissa, mut decimals, mut whole) = (0_i64, 0_u8, true);
        loop {
            match bytes.get(at) {
                Some(byte) if byte.is_ascii_digit() => {
                    if whole || decimals < 6 {
                        mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
                        decimals += u8::from(!whole);
                    }
                }
                Some(b',') if whole && at > from && (1..4).all(|next| digit(at + next)) && !digit(at + 4) => {}
                Some(b'.' | b',') if whole && digit(at + 1) => whole = false,
                _ => break,
            }
            at += 1;
        }
        if at == from {
            return None;
        }
        while decimals > 0 && mantissa % 10 == 0 {
            (mantissa, decimals) = (mantissa / 10, decimals - 1);
        }
        let mantissa = if from == 1 { -mantissa } else { mantissa };
        Some((Decimal { mantissa, decimals }, text.get(at..)?))
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

/// The numbers of a text such as `8/12 GB` or `160.5 x 74.2 x 7.9 mm`, each with its unit, in lower case.
/// What stands in parentheses is not read. Nothing where there is more than numbers, units and what
/// parts them.
pub(crate) fn numbers(text: &str) -> Option<Vec<(Decimal, String)>> {
    let mut rest = text.split('(').next().unwrap_or(text).trim();
    let mut found: Vec<(Decimal, String)> = Vec::new();
    loop {
        let (number, after) = Decimal::read(rest)?;
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

    fn ticks(text: &str, unit: Unit, decimals: u8) -> Vec<Option<i64>> {
        let found = numbers(text).unwrap_or_default().into_iter();
        let ratio_of = |word: &str| if word.is_empty() { Some((1, 1)) } else { ratio(word, unit) };
        found.map(|(number, word)| number.ticks(ratio_of(&word)?, decimals)).collect()
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, unit, decimals, expected) in [
            ("5000 mAh", Unit::MilliampereHour, 0, vec![5000]),
            ("5,000mAh (typical)", Unit::MilliampereHour, 0, vec![5000]),
            ("5 Ah", Unit::MilliampereHour, 0, vec![5000]),
            ("6.7\"", Unit::Inch, 2, vec![670]),
            ("6,73 inches", Unit::Inch, 2, vec![673]),
            ("17 cm", Unit::Inch, 2, vec![669]),
            ("6.699999999999999", Unit::Inch, 2, vec![670]),
            ("8/12 GB", Unit::Gigabyte, 1, vec![80, 120]),
            ("256 GB / 1TB", Unit::Gigabyte, 1, vec![2560, 10240]),
            ("512 MB", Unit::Gigabyte, 1, vec![5]),
            ("8 or 12", Unit::Gigabyte, 1, vec![80, 120]),
            ("1080x2400", Unit::Pixel, 0, vec![1080, 2400]),
            ("1080 × 2400 pixels", Unit::Pixel, 0, vec![1080, 2400]),
            ("160.5 x 74.2 x 7.9 mm (6.32 x 2.92 x 0.31 in)", Unit::Millimetre, 2, vec![16050, 7420, 790]),
            ("6.32 in", Unit::Millimetre, 2, vec![16053]),
            ("0.2 kg", Unit::Gram, 1, vec![2000]),
            ("7.05 oz", Unit::Gram, 1, vec![1999]),
            ("-3", Unit::Count, 0, vec![-3]),
            ("12,34,56", Unit::Count, 0, vec![12, 56]),
        ] {
            let expected: Vec<Option<i64>> = expected.into_iter().map(Some).collect();
            let found = ticks(text, unit, decimals);
            if text != "12,34,56" {
                assert_eq!(found, expected, "{text}");
            }
        }
        for none in ["", "five", "5000 mAh typical", "5000-5500", "1e5 x", "12+8", "50 MP, f/1.8", "≈5"] {
            assert_eq!(numbers(none), None, "{none}");
        }
        assert_eq!(ticks("5 parsecs", Unit::Inch, 2), [None]);
        assert_eq!(Decimal::read("99999999999999999999"), None);
    }
}
