//! Yes and no, as people write them.

use phone_engine::{SpecId, spec};

use crate::prose::{has_word, without_parentheses};

const YES: &[&str] = &["yes", "y", "true", "1", "✓", "✔", "☑", "✅", "available", "supported", "ja", "oui", "sí", "si"];
const NO: &[&str] = &[
    "no",
    "n",
    "false",
    "0",
    "✗",
    "✘",
    "×",
    "❌",
    "none",
    "not available",
    "not supported",
    "unsupported",
    "nein",
    "non",
];

/// What else says yes and no of a spec.
const OWN: &[(SpecId, &str, &str)] = &[
    (spec::CARD_SLOT, "microsd sd card slot dedicated hybrid shared expandable up nm", ""),
    (spec::JACK, "3.5 jack", ""),
    (spec::NET_5G, "5g sub nsa", "4g lte 3g 2g gsm hspa"),
    (spec::NFC, "nfc", ""),
    (spec::IR, "infrared ir", ""),
    (spec::ESIM, "esim", ""),
    (spec::DUAL_SIM, "dual", "single"),
    (spec::WIRELESS_CHARGING, "qi qi2 magsafe wireless induct", ""),
    (spec::REVERSE_WIRELESS, "reverse wireless", ""),
    (spec::BATTERY_REMOVABLE, "removable replaceable", "fixed built integrated"),
    (spec::CURVED, "curved quad", "flat"),
    (spec::FOLDABLE, "fold flip", "bar"),
];

/// Words that take back what they stand before.
const NOT: &[&str] = &["no", "not", "non", "without", "lacks", "kein", "keine", "ohne"];

/// Whether a text is no more than "no".
pub(crate) fn is_no(text: &str) -> bool {
    matches!(text, "no" | "none" | "✗" | "✘" | "❌" | "not available" | "not supported" | "nein")
}

/// What a text says of a spec, and whether it is only so in some places; nothing where that is not clear.
pub(crate) fn flag(text: &str, of: SpecId) -> Option<(bool, bool)> {
    let text = text.to_ascii_lowercase();
    let outside = without_parentheses(&text);
    let said = |word: &str| match (YES.contains(&word), NO.contains(&word)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let some =
        ["depend", "region", "market", "some ", "select", "varies", "optional"].iter().any(|word| text.contains(word));
    if let Some(flag) = said(outside.trim()) {
        return Some((flag, some));
    }
    // "Yes, with OIS", "No - uses USB-C". Both at once say nothing, nor does what is "not known".
    let words: Vec<&str> = outside
        .split(|letter: char| !letter.is_alphanumeric() && letter != '.')
        .filter(|word| !word.is_empty())
        .collect();
    let (first, rest) = words.split_first()?;
    let other =
        |word: &&str| matches!(*word, "yes" | "no" | "not" | "unknown" | "info" | "information" | "data" | "announced");
    if let (Some(flag), true) = (said(first), first.len() > 1) {
        let named = rest.iter().all(|word| {
            OWN.iter().any(|(spec, yes, _)| *spec == of && yes.split(' ').any(|own| word.starts_with(own)))
        });
        let parted = outside.trim_start().get(first.len()..).is_some_and(|after| {
            after.starts_with([',', ';', ':', '.', '-', '–']) || after.starts_with(" -") || after.starts_with(" –")
        });
        let plain = parted || named || flag;
        return (plain && !rest.iter().any(other)).then_some((flag, some));
    }
    let (_, yes, no) = OWN.iter().find(|(spec, ..)| *spec == of)?;
    let has = |list: &str| list.split(' ').any(|word| !word.is_empty() && has_word(&text, word));
    let watts = matches!(of, spec::WIRELESS_CHARGING | spec::REVERSE_WIRELESS)
        && words
            .iter()
            .any(|word| word.ends_with('w') && word.starts_with(|sign: char| sign.is_ascii_digit() && sign != '0'));
    let negated = words.iter().any(|word| NOT.contains(word));
    match (has(yes) || watts, has(no), negated) {
        // "microSD: unknown"
        _ if words.iter().any(|word| matches!(*word, "unknown" | "announced" | "or" | "maybe" | "tbc")) => None,
        (true, _, false) => Some((true, some)),
        (true, false, true) => Some((false, some)),
        (false, true, false) => Some((false, some)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_read_as_people_write_them() {
        for (text, spec, expected) in [
            ("Yes", spec::NFC, Some((true, false))),
            ("✓", spec::NFC, Some((true, false))),
            ("Yes (market/region dependent)", spec::NFC, Some((true, true))),
            ("Yes, with wallet", spec::NFC, Some((true, false))),
            ("No (USB-C only)", spec::JACK, Some((false, false))),
            ("No, adapter in the box", spec::JACK, Some((false, false))),
            ("No jack", spec::JACK, Some((false, false))),
            ("3.5 mm", spec::JACK, Some((true, false))),
            ("microSDXC (dedicated slot)", spec::CARD_SLOT, Some((true, false))),
            ("No card slot", spec::CARD_SLOT, Some((false, false))),
            ("GSM / HSPA / LTE / 5G", spec::NET_5G, Some((true, false))),
            ("LTE", spec::NET_5G, Some((false, false))),
            ("15W (Qi2)", spec::WIRELESS_CHARGING, Some((true, false))),
            ("Non-removable Li-Po", spec::BATTERY_REMOVABLE, Some((false, false))),
            ("Dual SIM (Nano-SIM)", spec::DUAL_SIM, Some((true, false))),
            ("Yes/No", spec::NFC, None),
            ("not known", spec::NFC, None),
            ("No information", spec::NFC, None),
            ("maybe", spec::NFC, None),
            ("5G or LTE", spec::NET_5G, None),
            ("x", spec::ESIM, None),
        ] {
            assert_eq!(flag(text, spec), expected, "{text}");
        }
    }
}
