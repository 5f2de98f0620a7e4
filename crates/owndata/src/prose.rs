//! Numbers in a line of text, as on spec pages: `Fast charging 25W wired, 15W wireless`.
//!
//! Only numbers with a unit of the spec count. Of several, the neighbouring words decide.

use phone_engine::SpecId;
use phone_engine::spec::{self, Reading, Spec, Unit};

use crate::number::{Decimal, Ratio, Signs, ratio};
use crate::unclear::Found;

/// For each spec, words for its numbers, and words for numbers that are about something else.
const ABOUT: &[(SpecId, &str, &str)] = &[
    (spec::RAM_GB, "ram lpddr memory", "virtual extend expand storage rom ufs emmc nvme card microsd"),
    (spec::STORAGE_GB, "storage rom ufs emmc nvme internal", "ram lpddr card microsd expand cloud"),
    (spec::DISPLAY_IN, "main inner primary", "cover outer secondary external"),
    (spec::CAMERA_MAIN_MP, "main primary", "ultra tele macro depth front selfie periscope"),
    (spec::FRONT_MP, "main inner", "cover rear"),
    (spec::CHARGE_W, "", "wireless reverse magsafe induct qi"),
    (spec::WIRELESS_W, "wireless magsafe induct qi", "reverse wired cable"),
    (spec::REVERSE_WIRELESS_W, "reverse", ""),
    (spec::BATTERY_MAH, "typ", "min rated"),
    (spec::WEIGHT_G, "", "box cover case"),
    (spec::PEAK_NITS, "", "cover"),
    (spec::REFRESH_HZ, "refresh", "touch sampling pwm dimming cover"),
    (spec::TOUCH_HZ, "touch sampling", "refresh pwm dimming"),
    // "45 h 30 min"
    (spec::EU_ENDURANCE_H, "", "min"),
];

/// The text without a leading word of hedging or limiting, and whether it is a hedge; otherwise it is "up to".
pub(crate) fn without_hedge(text: &str) -> Option<(&str, bool)> {
    const WORDS: &[(&str, bool)] = &[
        ("up to ", false),
        ("about ", true),
        ("around ", true),
        ("approx. ", true),
        ("approx ", true),
        ("approximately ", true),
        ("circa ", true),
        ("ca. ", true),
        ("est. ", true),
        ("expected ", true),
        ("~", true),
        ("≈", true),
    ];
    let text = text.trim_start();
    WORDS.iter().find_map(|(word, hedge)| Some((text.strip_prefix(word)?.trim_start(), *hedge)))
}

/// A number with its unit.
struct Amount<'t> {
    number: Decimal,
    ratio: Ratio,
    /// The words around it that belong to it.
    label: &'t str,
}

/// Separators between statements.
const BOUNDS: &[char] = &[';', '|', '/', '+', '\n', '•', '·', '&'];

/// The numbers of a text in ticks, read with `signs`. `None` if none has a unit of the spec, or it is unclear which one counts.
pub(crate) fn prose(text: &str, signs: Signs, of: SpecId) -> Option<Found> {
    let about = of.get();
    let unit = about.unit()?;
    let mut all: Vec<Amount<'_>> = Vec::new();
    // The first number of the following segment, if it has a unit.
    let mut lead: Option<(Ratio, &str)> = None;
    for segment in segments(text).into_iter().rev() {
        let (mut amounts, starts) = amounts(segment, signs, unit);
        let inherits = bare(segment, signs).zip(lead);
        lead = if starts { amounts.first().map(|first| (first.ratio, first.label)) } else { None };
        if let Some((number, (ratio, label))) = inherits {
            // After a comma, it may be a number of something else.
            let end = segment.as_ptr() as usize - text.as_ptr() as usize + segment.len();
            if text[end..].starts_with(',') && unit != Unit::Megapixel {
                return None;
            }
            let label = if segment.contains(char::is_alphabetic) { segment } else { label };
            amounts.push(Amount { number, ratio, label });
            if segment.trim().starts_with(|sign: char| sign.is_ascii_digit()) {
                lead = Some((ratio, label));
            }
        }
        amounts.append(&mut all);
        all = amounts;
    }
    if let Some((_, wanted, unwanted)) = ABOUT.iter().find(|(spec, ..)| *spec == of) {
        // The neighbouring words decide which numbers count; perhaps none does.
        if all.iter().any(|amount| is_of(amount.label, wanted)) {
            all.retain(|amount| is_of(amount.label, wanted) && !is_of(amount.label, unwanted));
        } else {
            let plain = all.iter().any(|amount| !is_of(amount.label, unwanted));
            // A minimum battery capacity counts only if there is no other number.
            if plain || of != spec::BATTERY_MAH {
                all.retain(|amount| !is_of(amount.label, unwanted));
            }
        }
    }
    let finer = all.iter().any(|amount| amount.number.is_finer(about.decimals()));
    let ticks = all.iter().map(|amount| Some((amount.number.ticks(amount.ratio, about.decimals())?, amount.ratio)));
    let ticks = reduced(ticks.collect::<Option<Vec<_>>>()?, of);
    (!ticks.is_empty()).then_some((ticks, finer))
}

/// Whether a text has one of these words.
fn is_of(text: &str, words: &str) -> bool {
    words.split(' ').any(|word| !word.is_empty() && has_word(text, word))
}

/// Whether a text has words that make its numbers about something other than the spec.
pub(crate) fn is_of_others(text: &str, of: SpecId) -> bool {
    ABOUT.iter().any(|(spec, _, unwanted)| *spec == of && is_of(text, unwanted))
}

/// Whether a text has words that tell which of its numbers are about the spec.
pub(crate) fn is_labelled(text: &str, of: SpecId) -> bool {
    ABOUT.iter().any(|(spec, wanted, unwanted)| *spec == of && (is_of(text, wanted) || is_of(text, unwanted)))
}

/// Reduces several numbers to what they mean together: one size in two units, the largest of a maximum, the first camera.
pub(crate) fn reduced(all: Vec<(i64, Ratio)>, of: SpecId) -> Vec<i64> {
    let about: &Spec = of.get();
    let mut ticks: Vec<i64> = Vec::new();
    for (at, (one, ratio)) in all.iter().enumerate() {
        // 167 g / 5.9 oz
        let told = all[..at].iter().any(|(other, of)| of != ratio && (one - other).abs() * 50 <= other.abs());
        if !told && !ticks.contains(one) {
            ticks.push(*one);
        }
    }
    match about.reading {
        Reading::Top => ticks.into_iter().max().into_iter().collect(),
        _ if matches!(about.unit(), Some(Unit::Megapixel)) => ticks.into_iter().take(1).collect(),
        _ => ticks,
    }
}

/// Whether a text has a word with this beginning.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphabetic))
}

/// The parts of a text between commas, bars and similar separators.
pub(crate) fn segments(mut text: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    while let Some((end, next)) = bound(text) {
        segments.push(&text[..end]);
        text = &text[next..];
    }
    segments.push(text);
    segments
}

/// The number at the end of a segment, if it has no unit: in "6/8/12 GB", only the last one has.
fn bare(segment: &str, signs: Signs) -> Option<Decimal> {
    let segment = segment.trim_end();
    let of_number = |sign: char| sign.is_ascii_digit() || sign == '.' || sign == ',';
    let start = segment.trim_end_matches(of_number).len();
    let of_name = segment[..start].ends_with(char::is_alphanumeric);
    Decimal::read(&segment[start..], signs).filter(|(_, after)| after.is_empty() && !of_name).map(|(number, _)| number)
}

/// The end of the first part of a text, and the start of the next. A comma between digits is part of a number.
fn bound(text: &str) -> Option<(usize, usize)> {
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    text.char_indices().find_map(|(at, sign)| {
        let next = at + sign.len_utf8();
        let between = digit(text[..at].chars().next_back()) && digit(text[next..].chars().next());
        if BOUNDS.contains(&sign) || sign == ',' && !between {
            return Some((at, next));
        }
        [" and ", " or "].iter().find(|word| text[at..].starts_with(**word)).map(|word| (at, at + word.len()))
    })
}

/// The numbers of a segment that have a unit of the spec, and whether the segment starts with the first of them.
fn amounts(segment: &str, signs: Signs, unit: Unit) -> (Vec<Amount<'_>>, bool) {
    let mut found: Vec<(usize, usize, Decimal, Ratio)> = Vec::new();
    let mut at = 0;
    while let Some(next) = segment[at..].find(|sign: char| sign.is_ascii_digit()) {
        let start = at + next;
        let rest = &segment[start..];
        let of_name =
            segment[..start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '.' || letter == ',');
        let read = Decimal::read(rest, signs).filter(|(_, after)| !of_name && !goes_on(after));
        let Some((number, after)) = read else {
            // A name or version is skipped as a whole.
            let word = |letter: char| !(letter.is_alphanumeric() || letter == '.' || letter == ',');
            at = start + rest.find(word).unwrap_or(rest.len());
            continue;
        };
        let gap = after.trim_start_matches([' ', '-', '\u{a0}', '\u{202f}', '‑']);
        let end =
            gap.find(|letter: char| !(letter.is_ascii_alphabetic() || "\"'”″".contains(letter))).unwrap_or(gap.len());
        let whole = !gap[end..].starts_with(|letter: char| letter.is_alphanumeric() || "²³".contains(letter));
        // "2-in-1" is not a size.
        let whole = whole
            && !(&gap[..end] == "in"
                && gap[end..].trim_start_matches([' ', '-']).starts_with(|sign: char| sign.is_ascii_digit()));
        let stop = segment.len() - gap.len() + end;
        if let Some(ratio) = ratio(&gap[..end], unit).filter(|_| whole) {
            found.push((start, stop, number, ratio));
        }
        at = (segment.len() - after.len()).max(start + 1);
    }
    // Labels follow all numbers, "8 GB RAM", or precede all of them, "RAM: 8 GB".
    let behind = found.last().is_some_and(|(_, stop, ..)| segment[*stop..].contains(char::is_alphabetic));
    let count = found.len();
    let label = |place: usize| {
        let before = if place == 0 { 0 } else { found[place - 1].1 };
        let after = if place + 1 == count { segment.len() } else { found[place + 1].0 };
        let (start, stop, ..) = found[place];
        match (behind, place == 0, place + 1 == count) {
            // A single number gets all the words.
            (_, true, true) => segment,
            (true, ..) => &segment[stop..after],
            (false, ..) => &segment[before..start],
        }
    };
    let starts = found.first().is_some_and(|(start, ..)| segment[..*start].trim().is_empty());
    let all = found.iter().enumerate();
    (all.map(|(place, &(.., number, ratio))| Amount { number, ratio, label: label(place) }).collect(), starts)
}

/// Whether the text after a number continues it, so that it is not a number in this format.
fn goes_on(after: &str) -> bool {
    let mut signs = after.chars();
    matches!(signs.next(), Some('.' | ',')) && signs.next().is_some_and(|sign| sign.is_ascii_digit())
}

/// The text without its parentheses.
pub(crate) fn without_parentheses(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '(' | '[' => {
                depth += 1;
                // Numbers on both sides stay apart.
                outside.push_str("  ");
            }
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside.trim().to_owned()
}

/// Whether two numbers are multiplied in a text, such as the two cells of a battery.
pub(crate) fn has_product(text: &str) -> bool {
    text.match_indices(['x', '×', '*']).any(|(at, sign)| {
        let (before, after) = (text[..at].trim_end(), text[at + sign.len()..].trim_start());
        let digit = |sign: char| sign.is_ascii_digit();
        before.ends_with(digit) && after.starts_with(digit)
            || after.starts_with(digit) && before.ends_with("mah")
            || before.ends_with("mah") && after.is_empty()
    })
}

/// All groups of `count` numbers such as `1080 x 2400` in a text, each number with its unit.
pub(crate) fn products(text: &str, signs: Signs, count: usize, unit: Unit) -> Vec<Vec<(Decimal, String)>> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(|sign: char| sign.is_ascii_digit()) {
        let start = at + next;
        let of_name =
            text[..start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '.' || letter == ',');
        let (mut product, mut rest) = (Vec::new(), &text[start..]);
        while let Some((number, after)) = Decimal::read(rest, signs).filter(|(_, after)| !goes_on(after)) {
            let after = after.trim_start();
            let end = after
                .find(|letter: char| !(letter.is_ascii_alphabetic() || "\"'”″".contains(letter)))
                .unwrap_or(after.len());
            let (word, behind) = after.split_at(end);
            let by = |word: &str| matches!(word, "x" | "by");
            // "2400*1080 FHD+"
            let other = unit == Unit::Pixel && ratio(word, unit).is_none();
            product.push((number, if by(word) || other { String::new() } else { word.to_owned() }));
            rest = behind;
            let more = if by(word) {
                Some(behind)
            } else {
                ["×", "*", "x ", "by "].iter().find_map(|sign| behind.trim_start().strip_prefix(sign))
            };
            match more {
                Some(more) => rest = more.trim_start(),
                None => break,
            }
        }
        if product.len() == count && !of_name {
            // Only the last one may have a unit.
            let last = product.last().map(|(_, unit)| unit.clone()).unwrap_or_default();
            product.iter_mut().filter(|(_, unit)| unit.is_empty()).for_each(|(_, unit)| unit.clone_from(&last));
            all.push(product);
        }
        // A digit is one byte.
        at = (text.len() - rest.len()).max(start + 1);
    }
    all
}
