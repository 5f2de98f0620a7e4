//! What words typed into the search mean as filters: "5G", "5000 mAh", "NFC". Pure.

use phone_engine::spec::{self, Kind};
use phone_engine::vocabulary::sought;
use phone_engine::{Filter, SpecId};

/// The filters that a text may mean; none for most texts.
pub fn filters(text: &str) -> Vec<Filter> {
    let words = sought(text);
    if words.len() < 2 {
        return Vec::new();
    }
    let number = text.trim().to_lowercase();
    let unit = number.trim_start_matches(|letter: char| letter.is_ascii_digit() || ".,'\u{a0} ".contains(letter));
    let (number, unit) = number.split_at(number.len() - unit.len());
    let measured = amount(number).and_then(|amount| of_unit(unit.trim(), amount));
    let is_flag = |spec: &SpecId| spec.get().kind == Kind::Flag;
    let label = |spec: SpecId| sought(phone_words::label(spec));
    let flags = SpecId::all().filter(is_flag).filter(|&spec| label(spec) == words);
    flags.map(|spec| Filter::is(spec, true)).chain(measured).collect()
}

/// A number with a point or a comma before its decimals, or between its thousands.
fn amount(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let apart = text.find(|letter: char| !letter.is_ascii_digit());
    match apart.and_then(|at| Some((text.get(..at)?, text.get(at + 1..)?))) {
        // Three digits after the first sign are thousands.
        Some((whole, rest)) if !rest.is_empty() && rest.len() < 3 => format!("{whole}.{rest}").parse().ok(),
        _ => digits.parse().ok(),
    }
}

/// What people mean by an amount of this unit: at least as much battery, but at most as much weight.
fn of_unit(unit: &str, amount: f64) -> Option<Filter> {
    Some(match unit {
        "mah" => Filter::at_least(spec::BATTERY_MAH, amount),
        "hz" => Filter::at_least(spec::REFRESH_HZ, amount),
        "w" | "watt" | "watts" => Filter::at_least(spec::CHARGE_W, amount),
        "mp" | "megapixels" => Filter::at_least(spec::CAMERA_MAIN_MP, amount),
        "gb" if amount < 32.0 => Filter::at_least(spec::RAM_GB, amount),
        "gb" => Filter::at_least(spec::STORAGE_GB, amount),
        "tb" => Filter::at_least(spec::STORAGE_GB, amount * 1024.0),
        // Nobody weighs a generation of mobile networks.
        "g" | "grams" if amount >= 50.0 => Filter::at_most(spec::WEIGHT_G, amount),
        "in" | "inch" | "inches" | "\"" | "″" => Filter::between(spec::DISPLAY_IN, amount - 0.05, amount + 0.05),
        "nits" => Filter::at_least(spec::PEAK_NITS, amount),
        _ => return None,
    })
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
            let filters = filters(text);
            let written: Vec<String> =
                filters.iter().map(|filter| format!("{}={}", filter.spec.get().link_key(), print(filter))).collect();
            assert_eq!(written, [expected], "{text}");
        }
        for text in ["", "5", "galaxy s24", "pixel 8", "4g", "12s pro", "mAh", "5000"] {
            assert_eq!(filters(text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_safe(text in "\\PC{0,20}") {
            for filter in filters(&text) {
                proptest::prop_assert!(filter.check().is_ok());
            }
        }
    }
}
