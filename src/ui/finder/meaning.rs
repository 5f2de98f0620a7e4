//! What words typed into the search mean as filters: "5G", "5000 mAh", "NFC". English is understood in every language. Pure.

use phone_engine::spec::{self, Kind};
use phone_engine::vocabulary::sought;
use phone_engine::{Filter, SpecId};
use phone_words::{Locale, Units, m};

/// What people mean by an amount of a unit.
#[derive(Clone, Copy)]
enum Wish {
    /// At least as much.
    Least,
    /// At most as much.
    Most,
    /// As much, as it is rounded to one decimal.
    About,
}

/// The units that people type, in English and as symbols, with how much of them at least makes it this spec, and in how many of
/// the spec's units one is.
const UNITS: [(&str, u32, SpecId, u32, Wish); 15] = [
    ("mah", 0, spec::BATTERY_MAH, 1, Wish::Least),
    ("hz", 0, spec::REFRESH_HZ, 1, Wish::Least),
    ("w", 0, spec::CHARGE_W, 1, Wish::Least),
    ("watt", 0, spec::CHARGE_W, 1, Wish::Least),
    ("watts", 0, spec::CHARGE_W, 1, Wish::Least),
    ("mp", 0, spec::CAMERA_MAIN_MP, 1, Wish::Least),
    ("nits", 0, spec::PEAK_NITS, 1, Wish::Least),
    // More is storage, and less memory.
    ("gb", 32, spec::STORAGE_GB, 1, Wish::Least),
    ("gb", 0, spec::RAM_GB, 1, Wish::Least),
    ("tb", 0, spec::STORAGE_GB, 1024, Wish::Least),
    // Nobody weighs a generation of mobile networks.
    ("g", 50, spec::WEIGHT_G, 1, Wish::Most),
    ("grams", 50, spec::WEIGHT_G, 1, Wish::Most),
    ("in", 0, spec::DISPLAY_IN, 1, Wish::About),
    ("inch", 0, spec::DISPLAY_IN, 1, Wish::About),
    ("inches", 0, spec::DISPLAY_IN, 1, Wish::About),
];

/// The filters that a text may mean to a reader; none for most texts.
pub fn filters(locale: Locale, text: &str) -> Vec<Filter> {
    let words = sought(text);
    if words.len() < 2 {
        return Vec::new();
    }
    let is_called = |spec: &SpecId| {
        spec.get().kind == Kind::Flag
            && [locale, Locale::ENGLISH].into_iter().any(|own| sought(phone_words::label(own, *spec)) == words)
    };
    let flags = SpecId::all().filter(is_called).map(|spec| Filter::is(spec, true));
    flags.chain(measured(locale, text)).collect()
}

/// What an amount with its unit means.
fn measured(locale: Locale, text: &str) -> Option<Filter> {
    let text = text.trim();
    let end = text.bytes().rposition(|byte| byte.is_ascii_digit())? + 1;
    let (tenths, unit) = (tenths(&text[..end])?, text[end..].trim());
    let metric = locale.with(Units::Metric, None);
    let is_meant = |&(own, least, spec, times, _): &(&str, u32, SpecId, u32, Wish)| {
        let translated = if times == 1 { metric.unit(spec) } else { metric.text(m::UNIT_TERABYTE) };
        tenths >= least * 10 && [own, translated].into_iter().any(|name| name.eq_ignore_ascii_case(unit))
    };
    let (_, _, spec, times, wish) = UNITS.into_iter().find(is_meant)?;
    let amount = f64::from(tenths) / 10.0 * f64::from(times);
    Some(match wish {
        Wish::Least => Filter::at_least(spec, amount),
        Wish::Most => Filter::at_most(spec, amount),
        Wish::About => Filter::between(spec, amount - 0.05, amount + 0.05),
    })
}

/// A number in tenths. Signs and spaces stand between thousands, but before a single digit at the end between it and the whole.
fn tenths(text: &str) -> Option<u32> {
    let (mut number, mut since) = (0_u32, 0);
    let mut is_apart = false;
    for letter in text.chars() {
        if let Some(digit) = letter.to_digit(10) {
            number = number.checked_mul(10)?.checked_add(digit)?;
            since += 1;
        } else if ".,' \u{a0}".contains(letter) {
            (is_apart, since) = (true, 0);
        } else {
            return None;
        }
    }
    match since {
        1 if is_apart => Some(number),
        _ => number.checked_mul(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::filter_text::print;

    #[test]
    fn amounts_and_yes_or_no_are_filters_and_names_are_not() {
        for (text, expected) in [
            ("5G", "net-5g=yes"),
            ("nfc", "nfc=yes"),
            ("5000 mAh", "battery-mah=5000.."),
            ("5,000mah", "battery-mah=5000.."),
            ("5.000 mAh", "battery-mah=5000.."),
            ("120Hz", "refresh-hz=120.."),
            ("12 GB", "ram-gb=12.."),
            ("256 gb", "storage-gb=256.."),
            ("1 TB", "storage-gb=1024.."),
            ("200 g", "weight-g=..200"),
            ("6,3 inch", "display-in=6.25..6.35"),
        ] {
            let filters = filters(Locale::ENGLISH, text);
            let written: Vec<String> =
                filters.iter().map(|filter| format!("{}={}", filter.spec.get().link_key(), print(filter))).collect();
            assert_eq!(written, [expected], "{text}");
        }
        for text in ["", "5", "galaxy s24", "pixel 8", "4g", "12s pro", "mAh", "5000"] {
            assert_eq!(filters(Locale::ENGLISH, text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_safe(text in "\\PC{0,20}") {
            for filter in filters(Locale::ENGLISH, &text) {
                proptest::prop_assert!(filter.check().is_ok());
            }
        }
    }
}
