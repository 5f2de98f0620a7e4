//! Names that mean the same, names that say less than others, and how names are written in links.

use crate::spec::{self, SpecId};

/// A name as it stands in links and attributes: lower case, words joined by hyphens, `+` as `plus`.
///
/// ```
/// use phone_engine::vocabulary::slug;
/// assert_eq!(slug("Qualcomm Snapdragon 8+ Gen 1"), "qualcomm-snapdragon-8plus-gen-1");
/// assert_eq!(slug("USB-C 3.2"), "usb-c-3-2");
/// ```
pub fn slug(name: &str) -> String {
    joined(name.chars().flat_map(lower))
}

/// A name as it is sought: its slug, without what people write in two ways. A dotless i is an i, since "ISTANBUL" and
/// "İSTANBUL" are one word to those who type it; ß is ss, and the sigma at the end of a word is a sigma.
///
/// Slugs leave these as they are: they stand in links.
///
/// ```
/// use phone_engine::vocabulary::sought;
/// assert_eq!(sought("Große Straße"), sought("GROSSE STRASSE"));
/// ```
pub fn sought(name: &str) -> String {
    joined(name.chars().flat_map(folded))
}

/// The text without the signs in it that nobody sees: soft hyphens, spaces without width, marks of direction.
pub fn visible(text: &str) -> String {
    let unseen = |letter| matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    text.chars().filter(|&letter| !unseen(letter)).collect()
}

fn joined(letters: impl Iterator<Item = char>) -> String {
    let mut slug = String::new();
    let mut gap = false;
    for letter in letters {
        if is_of_words(letter) {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            slug.push(letter);
            gap = false;
        } else if letter == '+' {
            slug.push_str("plus");
        } else {
            gap = true;
        }
    }
    slug
}

/// The letter in lower case. Unicode makes two of a capital dotted i, an i and a dot above it; here it is an i.
fn lower(letter: char) -> impl Iterator<Item = char> {
    let letter = if letter == 'İ' { 'i' } else { letter };
    letter.to_lowercase()
}

/// The letter as it is sought: nothing, one, or two.
pub fn folded(letter: char) -> impl Iterator<Item = char> {
    let (own, more) = match letter {
        'ß' | 'ẞ' => ('s', Some('s')),
        'ı' | 'İ' => ('i', None),
        'ς' => ('σ', None),
        letter => (letter, None),
    };
    // The dot of an i that is written as two.
    own.to_lowercase().filter(|&letter| letter != '\u{307}').chain(more)
}

/// Whether it is part of a word: a digit, or a letter of any script; not punctuation.
pub fn is_of_words(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fff0}'.. => false,
        _ => true,
    }
}

/// The name under which `name` is counted and filtered: equal for names that mean the same. "2K" and
/// "QHD+" are one resolution class, "FHD" and "FHD+" another (phone panels of both names exist in the
/// same sizes, and sources mix them).
pub fn class(spec: SpecId, name: &str) -> &str {
    match (spec, name) {
        (spec::DISPLAY_CLASS, "FHD") => "FHD+",
        (spec::DISPLAY_CLASS, "2K" | "QHD" | "WQHD+") => "QHD+",
        (spec::BLUETOOTH, "5") => "5.0",
        (spec::BLUETOOTH, "6") => "6.0",
        _ => name,
    }
}

/// Whether `name` says the same as `other` or less: "OLED" says less than "LTPO AMOLED", "punch-hole"
/// less than "punch-hole centre". Two such names do not contradict each other.
///
/// Chipsets are excluded on purpose: an "A18" is not an "A18 Pro".
pub fn says_no_more(spec: SpecId, name: &str, other: &str) -> bool {
    if class(spec, name) == class(spec, other) {
        return true;
    }
    let by_words = [
        spec::PANEL,
        spec::CUTOUT,
        spec::FINGERPRINT,
        spec::USB,
        spec::MATERIAL,
        spec::IP_RATING,
        spec::SKIN,
        spec::OS,
        spec::GPU,
    ];
    // What sends at 6 GHz too is still Wi-Fi 6, and wikis know the standard only.
    if (spec, name, other) == (spec::WIFI, "6", "6E") {
        return true;
    }
    if spec == spec::FINGERPRINT && name == "present" {
        return other != "none";
    }
    // What has a name of its own, as a Gorilla Glass Victus has, is no less than what has a longer one.
    if (spec, name) == (spec::GLASS, "Gorilla Glass") || spec == spec::VIDEO && name.ends_with('K') {
        return other.starts_with(name);
    }
    // The frame is not the back.
    by_words.contains(&spec)
        && name.split(", ").all(|part| {
            let part = slug(part);
            other.split(", ").any(|other| {
                let other = slug(other);
                part.split('-').all(|word| other.split('-').any(|theirs| word == theirs || is_kind_of(theirs, word)))
            })
        })
}

/// Whether what one word of a name says includes what another one does: aluminium is a metal.
fn is_kind_of(word: &str, kind: &str) -> bool {
    matches!(
        (word, kind),
        ("amoled", "oled")
            // A P-OLED is an AMOLED on plastic.
            | ("p", "amoled")
            | ("ips" | "ltps" | "pls" | "igzo", "tft")
            | ("aluminium" | "steel" | "titanium", "metal")
            // The dynamic island.
            | ("island", "pill")
    )
}

/// The name without the maker, where the rest is a name of its own: "Snapdragon 8+ Gen 1". Chipsets
/// and graphics only.
pub fn short(spec: SpecId, name: &str) -> &str {
    if spec != spec::SOC && spec != spec::GPU {
        return name;
    }
    ["Qualcomm ", "MediaTek ", "Samsung ", "HiSilicon ", "Google "]
        .iter()
        .find_map(|maker| name.strip_prefix(maker))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_tell_plus_apart() {
        assert_ne!(slug("Snapdragon 8 Gen 1"), slug("Snapdragon 8+ Gen 1"));
        assert_eq!(slug("  Gorilla Glass — Victus 2 "), "gorilla-glass-victus-2");
        assert_eq!(slug("MIUI"), "miui");
        assert_eq!(slug("Ελλάδα · ТЕЛЕФОН ЁЖ Ünal"), "ελλάδα-телефон-ёж-ünal");
    }

    #[test]
    fn slugs_know_the_capitals_of_every_alphabet() {
        for (name, expected) in [
            ("ŁÓDŹ Phone", "łódź-phone"),
            ("ŻÓŁĆ ĄĘŚŃ", "żółć-ąęśń"),
            ("ČESKÝ ŘÍZEK ŠŤASTNÝ", "český-řízek-šťastný"),
            ("İSTANBUL", "istanbul"),
            ("ĞÜŞÖÇ", "ğüşöç"),
            ("Ő Ű Ș Ț Đ", "ő-ű-ș-ț-đ"),
            ("GROẞ", "groß"),
            ("ՀԱՅ ҐЄІЇ ӘҚ", "հայ-ґєії-әқ"),
        ] {
            assert_eq!(slug(name), expected);
            assert_eq!(slug(&slug(name)), expected, "a slug is its own");
        }
    }

    #[test]
    fn slugs_in_the_alphabets_known_before_are_what_they_were() {
        // Ids of own data and choices in links are made of them.
        let before = |letter: char| {
            let shift = match letter {
                'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
                'Ѐ'..='Џ' => 80,
                _ => 0,
            };
            char::from_u32(u32::from(letter) + shift).unwrap_or(letter)
        };
        let all = ['\0'..='ÿ', 'Α'..='ώ', 'Ѐ'..='џ'].into_iter().flatten();
        for letter in all.chain(['ı', 'ł', 'ß', 'ς', 'ſ', '中', 'ご']).filter(|&letter| is_of_words(letter)) {
            assert_eq!(slug(&letter.to_string()), before(letter).to_string());
        }
    }

    #[test]
    fn what_is_sought_is_found_whichever_way_it_is_typed() {
        for [one, other] in [
            ["istanbul", "İSTANBUL"],
            ["ıstanbul", "ISTANBUL"],
            ["İstanbul", "Istanbul"],
            ["i\u{307}stanbul", "istanbul"],
            ["łódź", "ŁÓDŹ"],
            ["Straße", "STRASSE"],
            ["straße", "STRAẞE"],
            ["Οδυσσεύς", "ΟΔΥΣΣΕΎΣ"],
        ] {
            assert_eq!(sought(one), sought(other));
        }
        assert_eq!(sought("Galaxy S25+ İçin"), "galaxy-s25plus-için");
        assert_ne!(sought("łódź"), sought("lodz"), "another name");
    }

    #[test]
    fn less_said_is_no_contradiction() {
        assert!(says_no_more(spec::PANEL, "OLED", "LTPO AMOLED"));
        assert!(!says_no_more(spec::PANEL, "LTPO AMOLED", "OLED"));
        assert!(says_no_more(spec::DISPLAY_CLASS, "2K", "QHD+"));
        assert!(!says_no_more(spec::SOC, "Apple A18", "Apple A18 Pro"));
        assert!(says_no_more(spec::FINGERPRINT, "present", "side"));
        assert!(says_no_more(spec::GLASS, "Gorilla Glass", "Gorilla Glass Victus 2"));
        assert!(!says_no_more(spec::GLASS, "Gorilla Glass Victus", "Gorilla Glass Victus 2"));
        assert!(says_no_more(spec::VIDEO, "4K", "4K60") && !says_no_more(spec::VIDEO, "4K30", "4K60"));
        assert!(says_no_more(spec::GPU, "ARM Mali-G57", "ARM Mali-G57 MC2"));
        assert!(says_no_more(spec::PANEL, "AMOLED", "P-OLED") && !says_no_more(spec::PANEL, "P-OLED", "AMOLED"));
        assert!(says_no_more(spec::PANEL, "TFT LCD", "PLS LCD") && !says_no_more(spec::PANEL, "TFT LCD", "AMOLED"));
        assert!(!says_no_more(spec::PANEL, "Super AMOLED", "P-OLED"));
        assert!(says_no_more(spec::CUTOUT, "pill", "dynamic island"));
        assert!(says_no_more(spec::WIFI, "6", "6E") && !says_no_more(spec::WIFI, "6", "7"));
    }

    #[test]
    fn of_frame_and_back_each_is_compared_with_its_own() {
        let less = |name, other| says_no_more(spec::MATERIAL, name, other);
        assert!(less("plastic frame", "plastic frame, glass back"));
        assert!(less("glass back", "aluminium frame, glass back"));
        assert!(less("metal frame, glass back", "aluminium frame, glass back"));
        assert!(!less("aluminium frame", "metal frame, glass back"));
        assert!(!less("plastic back", "plastic frame, glass back"));
        assert!(!less("plastic frame, plastic back", "plastic frame, glass back"));
    }

    #[test]
    fn makers_are_dropped_from_chipsets_only() {
        assert_eq!(short(spec::SOC, "Qualcomm Snapdragon 8+ Gen 1"), "Snapdragon 8+ Gen 1");
        assert_eq!(short(spec::SOC, "Apple A18"), "Apple A18");
        assert_eq!(short(spec::BRAND, "Google Pixel"), "Google Pixel");
    }
}
