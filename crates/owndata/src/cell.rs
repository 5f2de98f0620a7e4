//! Cells with numbers: how the surrounding words change their meaning, and which of several count.

use std::borrow::Cow;

use phone_engine::SpecId;
use phone_engine::spec::{self, Reading, Spec, Unit};

use crate::fields::Notes;
use crate::number::{Decimal, Ratio, Signs, is_unit, numbers, ratio};
use crate::problem::{Place, shown};
use crate::prose::{
    has_product, is_labelled, is_of_others, prose, reduced, segments, without_hedge, without_parentheses,
};
use crate::unclear::{Chosen, Way, choose};
use crate::value::{can_be, possible};

/// How the words around a number limit it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    None,
    UpTo,
    AtMost,
    AtLeast,
    /// Two numbers are the ends of a range.
    Range,
}

/// A text with its number, and how the surrounding words limit it.
pub(crate) struct Said<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) bound: Bound,
    pub(crate) hedged: bool,
}

impl<'t> Said<'t> {
    /// A number that was not text.
    pub(crate) fn plain(text: &'t str) -> Said<'t> {
        Said { text: Cow::Borrowed(text), bound: Bound::None, hedged: false }
    }

    /// A text, in lower case.
    pub(crate) fn of(text: &'t str, spec: SpecId) -> Said<'t> {
        const BOUNDS: &[(&str, Bound)] = &[
            ("max. ", Bound::UpTo),
            ("max ", Bound::UpTo),
            ("maximum ", Bound::UpTo),
            ("at least ", Bound::AtLeast),
            ("more than ", Bound::AtLeast),
            ("over ", Bound::AtLeast),
            ("from ", Bound::AtLeast),
            ("≥", Bound::AtLeast),
            (">", Bound::AtLeast),
            ("less than ", Bound::AtMost),
            ("under ", Bound::AtMost),
            ("at most ", Bound::AtMost),
            ("≤", Bound::AtMost),
            ("<", Bound::AtMost),
        ];
        let (mut said, mut bound, mut hedged) = (text.trim(), Bound::None, false);
        loop {
            if let Some((rest, hedge)) = without_hedge(said) {
                said = rest;
                if hedge { hedged = true } else { bound = Bound::UpTo }
            } else if let Some((rest, of)) = BOUNDS.iter().find_map(|(word, of)| Some((said.strip_prefix(word)?, *of)))
            {
                (said, bound) = (rest.trim_start(), of);
            } else {
                break;
            }
        }
        // Also in the middle of a text: "fast charging up to 25W", if that is about this spec.
        let outside = without_parentheses(said);
        for segment in segments(&outside).into_iter().filter(|segment| !is_of_others(segment, spec)) {
            for (words, of) in [
                (&["up to ", " max"][..], Bound::UpTo),
                (&["at least ", "more than "], Bound::AtLeast),
                (&["less than ", "at most "], Bound::AtMost),
            ] {
                if bound == Bound::None && words.iter().any(|word| segment.contains(word)) {
                    bound = of;
                }
            }
            hedged |= ["about ", "approx", " ~", "circa ", "expected"].iter().any(|word| segment.contains(word));
        }
        let mut text = Cow::Borrowed(said);
        if let Some((ends, range)) = without_dashes(said) {
            text = Cow::Owned(ends);
            if range && bound == Bound::None {
                bound = Bound::Range;
            }
        }
        Said { text, bound, hedged }
    }
}

/// A text without its dashes, if it has any: `6.7-inch` as a number with its unit, `160–165 g` as two numbers; and whether
/// these are the ends of a range.
fn without_dashes(text: &str) -> Option<(String, bool)> {
    const DASHES: &[char] = &['-', '–', '—', '‑', '~'];
    let (at, dash) = match text.find(DASHES) {
        Some(at) => (at, text[at..].chars().next()?.len_utf8()),
        None => (text.find(" to ")?, " to ".len()),
    };
    let (before, after) = (text[..at].trim_end(), text[at + dash..].trim_start());
    let digit = |letter: char| letter.is_ascii_digit();
    if before.ends_with(digit) && after.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return Some((format!("{before} {after}"), false));
    }
    // "64 GB expandable to 512 GB" has no ends.
    let amount = before.split_whitespace().all(|word| word.starts_with(digit) || is_unit(word));
    let ends = amount && before.starts_with(digit) && after.starts_with(digit) && !after.contains(DASHES);
    ends.then(|| (format!("{before} / {after}"), true))
}

/// The numbers of a text in ticks of one spec, read with `signs` and converted from other units; and whether one of them has more
/// digits after the point than are stored.
pub(crate) fn converted(
    found: Option<Vec<(Decimal, String)>>,
    about: &Spec,
    unit: Option<&str>,
) -> Option<(Vec<(i64, Ratio)>, bool)> {
    let mut finer = false;
    let ticks = found?.into_iter().map(|(number, word)| {
        finer |= number.is_finer(about.decimals());
        let word = if word.is_empty() { unit.unwrap_or_default() } else { &word };
        let ratio = if word.is_empty() { (1, 1) } else { ratio(word, about.unit()?)? };
        Some((number.ticks(ratio, about.decimals())?, ratio))
    });
    let ticks = ticks.collect::<Option<Vec<_>>>()?;
    Some((ticks, finer))
}

/// The possible meanings of the numbers in a text. `plain` is for a number that was not text.
pub(crate) fn amounts(
    text: &str,
    plain: bool,
    spec: SpecId,
    unit: Option<&str>,
    place: &Place<'_>,
    notes: &mut Notes,
) -> Option<Vec<Way<Vec<i64>>>> {
    let about = spec.get();
    // "167 g or 168 g" are editions; "167 g, 168 g" may be anything, except for specs that are sold in several sizes.
    let several = match about.reading {
        Reading::Variants => true,
        Reading::Quantity if about.unit() != Some(Unit::Megapixel) => !text.contains(','),
        Reading::Quantity | Reading::Top => !commas_between_digits(text),
    };
    let can_be = |ticks: &[i64]| ticks.iter().all(|&ticks| can_be(ticks, about));
    let outside = without_parentheses(text);
    // "2 x 2500 mAh" states neither value of the phone, but two cameras have the same value each.
    if about.unit() != Some(Unit::Megapixel) && has_product(&outside) {
        return notes.not_a(place, format_args!("a single number{}", in_unit(about)), text);
    }
    // "8+128 GB"
    let pairs = if matches!(spec, spec::RAM_GB | spec::STORAGE_GB) && !is_labelled(text, spec) {
        of_pairs(&outside, spec)
    } else {
        None
    };
    let first = match about.unit() {
        // "50 + 12 + 10 MP": the first is the main one.
        Some(Unit::Megapixel) if !is_labelled(text, spec) => outside.split('+').next().unwrap_or(&outside).trim(),
        Some(Unit::Count) => counted(&outside),
        _ => pairs.as_deref().unwrap_or(&outside),
    };
    let mut found = Signs::ALL.map(|signs| {
        let strict = numbers(first, signs).filter(|_| !has_product(first));
        let (ticks, finer) = converted(strict, about, unit)?;
        if ticks.len() > 1 && !several {
            return Some((ticks.into_iter().map(|(ticks, _)| ticks).collect(), finer));
        }
        let ticks = reduced(ticks, spec);
        // "5000 mAh (typ) / 4870 mAh (min)": the words decide.
        let told = if ticks.len() > 1 && is_labelled(text, spec) { prose(text, signs, spec) } else { None };
        Some(told.unwrap_or((ticks, finer)))
    });
    if !plain && found.iter().all(Option::is_none) {
        found = Signs::ALL.map(|signs| prose(text, signs, spec));
    }
    match choose(found, plain, &|ticks| (several || ticks.len() == 1) && can_be(ticks)) {
        Chosen::Ways(ways)
            if spec == spec::STORAGE_GB
                && pairs.is_none()
                && matches!(ways.as_slice(), [way] if is_pair(&way.says)) =>
        {
            notes.wrong(place, format_args!("\"{}\" may be memory and storage; give each its own key", shown(text)))
        }
        Chosen::Ways(ways) => {
            notes.see(&ways, plain);
            Some(ways)
        }
        Chosen::Impossible(ticks) if can_be(&ticks) => {
            notes.wrong(place, format_args!("has several values, but a phone has only one"))
        }
        Chosen::Impossible(ticks) => {
            let wrong = ticks.into_iter().find(|&ticks| !can_be(&[ticks]))?;
            possible(wrong, about, place, notes).and(None)
        }
        Chosen::Nothing => notes.not_a(place, format_args!("a number{}", in_unit(about)), text),
    }
}

/// " in mAh"; empty for a spec without a unit.
fn in_unit(spec: &Spec) -> String {
    match spec.unit().map_or("", Unit::symbol) {
        "" => String::new(),
        symbol => format!(" in {symbol}"),
    }
}

/// The sizes that count as memory next to a storage size, in tenths of a gigabyte.
const MOST_RAM: i64 = 240;

/// The memory or the storage sizes of `8+128 GB, 8+256 GB`, separated by bars; `None` for other notations.
fn of_pairs(text: &str, spec: SpecId) -> Option<String> {
    let mut all: Vec<&str> = Vec::new();
    for part in segments_of_pairs(text) {
        match part.split_once('+') {
            Some((ram, storage)) if !storage.contains('+') => {
                let amount = |text: &str| Decimal::read(text.trim(), Signs::English)?.0.ticks((1, 1), 1);
                let terabytes = storage.trim_end().ends_with("tb");
                // A larger number is more likely the smaller of two storage sizes.
                if amount(ram)? > MOST_RAM || amount(ram)? >= amount(storage)? && !terabytes {
                    return None;
                }
                all.push(if spec == spec::RAM_GB { ram.trim() } else { storage.trim() });
            }
            Some(_) => return None,
            // "8+128/256 GB"
            None if all.is_empty() => return None,
            None if spec == spec::STORAGE_GB => all.push(part.trim()),
            None => {}
        }
    }
    (!all.is_empty()).then(|| all.join(" | "))
}

fn segments_of_pairs(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '/', '|', ';']).flat_map(|part| part.split(" or ")).filter(|part| !part.trim().is_empty())
}

/// Whether two sizes in gigabytes are more likely memory and storage than two storage sizes.
fn is_pair(ticks: &[i64]) -> bool {
    matches!(*ticks, [ram, storage] if ram > 0 && ram <= MOST_RAM && storage >= ram * 8)
}

/// A count, perhaps written as a word: "Triple camera", "3 rear".
fn counted(text: &str) -> &str {
    const WORDS: &[(&str, &str)] = &[
        ("single", "1"),
        ("one", "1"),
        ("dual", "2"),
        ("double", "2"),
        ("two", "2"),
        ("triple", "3"),
        ("three", "3"),
        ("quad", "4"),
        ("four", "4"),
        ("penta", "5"),
        ("five", "5"),
    ];
    let first = text.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or(text);
    let others = text.get(first.len()..).unwrap_or_default();
    if others.contains(|sign: char| sign.is_ascii_digit()) {
        return text;
    }
    if first.bytes().all(|sign| sign.is_ascii_digit()) && others.starts_with(' ') {
        return first;
    }
    WORDS.iter().find(|(word, _)| *word == first).map_or(text, |(_, number)| number)
}

/// Whether a comma may be part of a number.
fn commas_between_digits(text: &str) -> bool {
    text.as_bytes().windows(3).any(|three| three[0].is_ascii_digit() && three[1] == b',' && three[2].is_ascii_digit())
}
