//! How phones compare, in words: what they are alike in, the places that they can have, and what a comparison proves.

use phone_engine::alike::{How, Neighbour, Trait};
use phone_engine::comparison::Comparison;
use phone_engine::currency::Currency;
use phone_engine::difference::Difference;
use phone_engine::matters::Place;
use phone_engine::order;
use phone_engine::query::{Filter, Side, Than};
use phone_engine::snapshot::Snapshot;
use phone_engine::spec::{self, Kind, SpecId};
use phone_engine::summary::{Lead, Summary};

use crate::{Locale, NOT_KNOWN, label, lower};

/// No more than so many reasons say why a phone is like another one.
const MOST_REASONS: usize = 5;

/// That something is not known is worth saying of what counts so much.
const WEIGHTY: i64 = 3;

/// Why a phone is like another one, or is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// "same chipset", "400 mAh more", "price not known".
    pub text: String,
    /// Whether it rests on facts only.
    pub is_firm: bool,
}

/// How a phone compares with the one that it is like, the telling first: the same chipset, then the largest differences in the order
/// of a comparison, then what is not known.
pub fn reasons(locale: Locale, snapshot: &Snapshot, neighbour: &Neighbour) -> Vec<Reason> {
    let traits = &neighbour.traits;
    let mut largest: Vec<usize> = (0..traits.len()).filter(|&at| traits[at].part > 0).collect();
    order::sort(&mut largest, |a, b| traits[*b].part.cmp(&traits[*a].part));
    let is_same_chip = |own: &Trait| own.spec == spec::SOC && own.how == How::Same;
    let chip = traits.iter().filter(|own| is_same_chip(own));
    let mut reasons: Vec<Reason> =
        chip.map(|own| Reason { text: "same chipset".to_owned(), is_firm: own.is_firm }).collect();
    largest.truncate(MOST_REASONS - reasons.len());
    order::sort(&mut largest, usize::cmp);
    let told = largest.into_iter().filter_map(|at| {
        let own = &traits[at];
        Some(Reason { text: compared(locale, snapshot, neighbour, own)?, is_firm: own.is_firm })
    });
    reasons.extend(told);
    if reasons.is_empty() {
        reasons.push(Reason { text: "no difference known".to_owned(), is_firm: true });
    }
    let weighs = |own: SpecId| {
        let own = if Currency::of(own).is_some() { spec::PRICE } else { own };
        phone_engine::alike::SPECS.iter().any(|(spec, weight)| *spec == own && *weight >= WEIGHTY)
    };
    let unknown = traits.iter().filter(|own| own.how == How::Unknown && weighs(own.spec));
    let names: Vec<String> = unknown.map(|own| short_label(own.spec)).collect();
    if !names.is_empty() {
        reasons.push(Reason { text: format!("{} {NOT_KNOWN}", and(&names, "and")), is_firm: true });
    }
    reasons
}

/// What is not known of a phone that others are compared with, as far as it weighs: "price and weight"; empty where all is.
pub fn not_known(snapshot: &Snapshot, phone: phone_engine::PhoneIndex) -> String {
    let weighty = phone_engine::alike::SPECS.iter().filter(|(_, weight)| *weight >= WEIGHTY).map(|(spec, _)| *spec);
    let unknown = weighty.filter(|&spec| !snapshot.cell(phone, spec).is_known());
    and(&unknown.map(short_label).collect::<Vec<_>>(), "and")
}

/// A label inside a sentence, of prices without the currency.
fn short_label(spec: SpecId) -> String {
    if Currency::of(spec).is_some() { "price".to_owned() } else { lower(label(spec)) }
}

/// "a", "a and b", "a, b and c".
fn and(items: &[String], and: &str) -> String {
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {and} {last}", rest.join(", ")),
    }
}

/// "400 mAh more", "30 g lighter"; `None` where what differs is too little to be shown.
fn compared(locale: Locale, snapshot: &Snapshot, neighbour: &Neighbour, own: &Trait) -> Option<String> {
    let cell = snapshot.cell(neighbour.phone, own.spec);
    match own.how {
        How::Number(difference) => number(locale, own.spec, difference),
        How::Other | How::Open if own.spec.get().kind == Kind::Flag => {
            let label = lower(label(own.spec));
            let is = |flag| cell.spans().iter().all(|span| (span.least, span.most) == (flag, flag));
            Some(match own.spec {
                _ if own.how == How::Open => format!("{label} not clear"),
                spec::FOLDABLE if is(0) => "not foldable".to_owned(),
                _ if is(0) => format!("no {label}"),
                _ => label,
            })
        }
        How::Other => Some(match own.spec {
            spec::OS => format!("runs {}", locale.brief_cell(&cell)),
            spec => format!("{}: {}", lower(label(spec)), locale.brief_cell(&cell)),
        }),
        How::Open => Some(format!("{}: {}", lower(label(own.spec)), locale.brief_cell(&cell))),
        How::Same | How::Unknown | How::UnknownOfOther => None,
    }
}

fn number(locale: Locale, spec: SpecId, difference: Difference) -> Option<String> {
    let Difference { least, most, .. } = difference;
    let (more, less) = comparatives(spec);
    if least != most {
        // It may be either.
        let text = locale.difference(spec, difference);
        let code = Currency::of(spec).map_or("", Currency::code);
        return Some(format!("{} {text} {code}", short_label(spec)).trim_end().to_owned());
    }
    if spec == spec::CAMERA_COUNT {
        let (word, cameras) = (if least > 0 { "more" } else { "fewer" }, least.saturating_abs());
        let s = if cameras == 1 { "" } else { "s" };
        return Some(format!("{} {word} camera{s}", locale.number(spec, cameras)));
    }
    let amount = amount(locale, spec, least.saturating_abs())?;
    Some(format!("{amount} {}", if least > 0 { more } else { less }))
}

/// "400 mAh", "60 EUR"; `None` where it would be shown as 0.
fn amount(locale: Locale, spec: SpecId, ticks: i32) -> Option<String> {
    let number = locale.number(spec, ticks);
    let unit = Currency::of(spec).map_or_else(|| locale.unit(spec), Currency::code);
    let is_nothing = number.chars().all(|letter| !letter.is_ascii_digit() || letter == '0');
    (!is_nothing).then(|| format!("{number} {unit}").trim_end().to_owned())
}

/// What is said of more, and of less.
fn comparatives(spec: SpecId) -> (&'static str, &'static str) {
    match spec {
        spec::DISPLAY_IN => ("larger", "smaller"),
        spec::WEIGHT_G => ("heavier", "lighter"),
        spec::DEPTH_MM => ("thicker", "thinner"),
        spec::HEIGHT_MM => ("taller", "shorter"),
        spec::WIDTH_MM => ("wider", "narrower"),
        spec::RAM_GB => ("more memory", "less memory"),
        spec::STORAGE_GB => ("more storage", "less storage"),
        spec::CHARGE_W => ("faster charging", "slower charging"),
        spec::CAMERA_MAIN_MP => ("more in the main camera", "less in the main camera"),
        _ => ("more", "less"),
    }
}

/// The places that a phone can have: "3rd", "3rd to 7th"; "perhaps 3rd" where its own values are not facts.
///
/// ```
/// use phone_engine::matters::Place;
/// let place = |best, worst, is_firm| phone_words::place(phone_words::Locale::ENGLISH, Place { best, worst, of: 41, is_firm });
/// assert_eq!(place(3, 3, true), "3rd");
/// assert_eq!(place(3, 7, true), "3rd to 7th");
/// assert_eq!(place(11, 11, false), "perhaps 11th");
/// assert_eq!(place(1, 41, true), "anywhere");
/// ```
pub fn place(locale: Locale, place: Place) -> String {
    if place.best == 1 && place.worst == place.of && place.of > 1 {
        return "anywhere".to_owned();
    }
    let perhaps = if place.is_firm { "" } else { "perhaps " };
    let best = ordinal(locale, place.best);
    if place.best == place.worst {
        format!("{perhaps}{best}")
    } else {
        format!("{perhaps}{best} to {}", ordinal(locale, place.worst))
    }
}

/// "1st", "22nd", "1,013th".
fn ordinal(locale: Locale, number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{}{ending}", locale.count(number as usize))
}

/// What matters, in order: "battery, then weight, then price"; empty for nothing.
pub fn matters(specs: &[SpecId]) -> String {
    let names: Vec<String> = specs.iter().map(|&spec| named(spec)).collect();
    names.join(", then ")
}

/// What phones are beaten in or not: "battery, weight and price".
pub fn all_of(specs: &[SpecId]) -> String {
    let names: Vec<String> = specs.iter().map(|&spec| named(spec)).collect();
    and(&names, "and")
}

fn named(spec: SpecId) -> String {
    match Currency::of(spec) {
        Some(currency) => format!("price in {}", currency.code()),
        None => lower(label(spec)),
    }
}

/// What a filter by another phone asks for: "Battery at least that of Xiaomi 12S (4,500 mAh)".
pub(crate) fn than(locale: Locale, filter: &Filter, than: &Than, snapshot: &Snapshot) -> String {
    let is_date = filter.spec.get().kind == Kind::Date;
    let side = match (than.side, is_date) {
        (Side::AtLeast, false) => "at least that of",
        (Side::AtMost, false) => "at most that of",
        (Side::More, false) => "more than that of",
        (Side::Less, false) => "less than that of",
        (Side::AtLeast, true) => "not before",
        (Side::AtMost, true) => "not after",
        (Side::More, true) => "after",
        (Side::Less, true) => "before",
    };
    let label = label(filter.spec);
    let archive = snapshot.archive();
    let Some(phone) = archive.find(&than.phone) else {
        return format!("{label} {side} {}, which is not among the phones", crate::brief(&than.phone));
    };
    let name = archive.phone(phone).map_or("", |phone| phone.name_on(snapshot.day()));
    let cell = snapshot.cell(phone, filter.spec);
    let value = locale.brief_cell(&cell);
    let code = Currency::of(filter.spec).filter(|_| cell.is_known()).map(Currency::code);
    let unsure = crate::firmness_in_brief(&cell);
    let comma = if unsure.is_empty() { "" } else { ", " };
    match code {
        Some(code) => format!("{label} {side} {name} ({value} {code}{comma}{unsure})"),
        None => format!("{label} {side} {name} ({value}{comma}{unsure})"),
    }
}

/// What a comparison proves, in a sentence or two: "The 12S Pro has the larger display and battery; the 12S is lighter and 60 EUR
/// cheaper. Main camera is not settled." Empty where there is nothing to say.
pub fn summary(locale: Locale, comparison: &Comparison<'_>, summary: &Summary, snapshot: &Snapshot) -> String {
    let names = short_names(comparison, snapshot);
    let two = comparison.phones.len() == 2;
    let mut parts: Vec<String> = Vec::new();
    for leads in summary.leads.chunk_by(|a, b| a.of == b.of) {
        let Some(name) = names.get(leads[0].of) else { continue };
        parts.push(format!("{name} {}", ahead(locale, leads, two)));
    }
    let mut sentences: Vec<String> = Vec::new();
    if !parts.is_empty() {
        sentences.push(capital(&parts.join("; ")) + ".");
    } else if summary.is_same {
        sentences.push("In the main points, these phones are the same.".to_owned());
    }
    let labels = |specs: &[SpecId]| -> Vec<String> { specs.iter().map(|&spec| short_label(spec)).collect() };
    let are = |specs: &[SpecId]| if specs.len() == 1 { "is" } else { "are" };
    if !summary.open.is_empty() {
        sentences.push(format!("{} {} not settled.", capital(&and(&labels(&summary.open), "and")), are(&summary.open)));
    }
    if !summary.unknown.is_empty() {
        let of = if two { "both" } else { "all" };
        let labels = and(&labels(&summary.unknown), "and");
        sentences.push(format!("{} {} not known of {of}.", capital(&labels), are(&summary.unknown)));
    }
    sentences.join(" ")
}

/// "has the larger display and battery, and is 12 g lighter".
fn ahead(locale: Locale, leads: &[Lead], two: bool) -> String {
    // Of what one has the larger, or the most; and what it is.
    let (mut has, mut is, mut more): (Vec<String>, Vec<String>, Vec<String>) = Default::default();
    let mut charges = false;
    for lead in leads {
        let far = || {
            let apart = lead.by.0 == lead.by.1 && two;
            apart.then(|| amount(locale, lead.spec, lead.by.0.saturating_abs())).flatten()
        };
        let with = |word: &str, alone: &str| match far() {
            Some(far) => format!("{far} {word}"),
            None if two => word.to_owned(),
            None => alone.to_owned(),
        };
        match lead.spec {
            spec if spec == spec::PRICE || Currency::of(spec).is_some() => is.push(with("cheaper", "the cheapest")),
            spec::WEIGHT_G => is.push(with("lighter", "the lightest")),
            spec::DEPTH_MM => is.push(with("thinner", "the thinnest")),
            spec::DISPLAY_IN => has.push("display".to_owned()),
            spec::BATTERY_MAH => has.push("battery".to_owned()),
            spec::RAM_GB => more.push("memory".to_owned()),
            spec::STORAGE_GB => more.push("storage".to_owned()),
            spec::CAMERA_MAIN_MP => more.push("megapixels".to_owned()),
            spec::CHARGE_W => charges = true,
            spec => has.push(lower(label(spec))),
        }
    }
    // What is larger is a thing or a number: the larger display, the higher refresh rate.
    let is_number = |name: &String| ![String::from("display"), String::from("battery")].contains(name);
    let (high, large): (Vec<String>, Vec<String>) = has.into_iter().partition(is_number);
    let mut clauses: Vec<String> = Vec::new();
    let mut clause = |verb: &str, items: &[String]| {
        if !items.is_empty() {
            clauses.push(format!("{verb} {}", and(items, "and")));
        }
    };
    clause(if two { "has the larger" } else { "has the largest" }, &large);
    clause(if two { "has the higher" } else { "has the highest" }, &high);
    clause(if two { "has more" } else { "has the most" }, &more);
    clause(
        if two { "charges" } else { "charges the" },
        &if charges { vec![if two { "faster" } else { "fastest" }.to_owned()] } else { Vec::new() },
    );
    clause("is", &is);
    and(&clauses, "and")
}

/// The names of the phones compared; without the brand, where all have the same.
fn short_names(comparison: &Comparison<'_>, snapshot: &Snapshot) -> Vec<String> {
    let archive = snapshot.archive();
    let phones: Vec<_> = comparison.phones.iter().filter_map(|&phone| archive.phone(phone)).collect();
    let one_brand = phones.windows(2).all(|pair| pair[0].brand == pair[1].brand);
    let name = |phone: &&phone_engine::Phone| {
        let name = phone.name_on(snapshot.day());
        let short = if one_brand { phone.without_brand(name) } else { name };
        format!("the {short}")
    };
    phones.iter().map(name).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use phone_engine::alike::{Alike, Era};
    use phone_engine::{Archive, Claim, Form, Phone, Report, Stage, Value, date, vocabulary};

    /// A phone with numbers of a few specs, and whether they are settled.
    type Told<'t> = (&'t str, &'t [(SpecId, f64)], Stage);

    fn snapshot(phones: &[Told<'_>]) -> Snapshot {
        let phone = |(name, numbers, stage): &Told<'_>| {
            let mut report = Report::new(date("2022-07-04"), *stage, "p", "https://example.org/");
            let exact = |spec, value| Claim::new(spec, Form::Exact(value));
            report.claims.extend(numbers.iter().map(|&(spec, number)| exact(spec, Value::number(spec, number))));
            let mut base = Report::new(date("2022-07-04"), Stage::Listed, "q", "https://example.org/");
            base.claims.push(exact(spec::RELEASED, Value::Date(date("2022-07-04"))));
            base.claims.push(exact(spec::SOC, Value::text("Snapdragon 8+ Gen 1")));
            base.claims.push(exact(spec::OS, Value::text("Android 12")));
            for flag in [spec::FOLDABLE, spec::WIRELESS_CHARGING] {
                base.claims.push(exact(flag, Value::Flag(false)));
            }
            base.claims.push(exact(spec::NET_5G, Value::Flag(name.len() != 3)));
            Phone::new(&vocabulary::slug(name), "Acme", &format!("Acme {name}")).with(report).with(base)
        };
        Snapshot::new(&Arc::new(Archive::new(phones.iter().map(phone).collect()).0), None)
    }

    const SMALL: [(SpecId, f64); 4] =
        [(spec::DISPLAY_IN, 6.28), (spec::BATTERY_MAH, 4500.0), (spec::WEIGHT_G, 180.0), (spec::CHARGE_W, 67.0)];
    const LARGE: [(SpecId, f64); 4] =
        [(spec::DISPLAY_IN, 6.73), (spec::BATTERY_MAH, 4600.0), (spec::WEIGHT_G, 204.0), (spec::CHARGE_W, 120.0)];

    fn summed_up(phones: &[Told<'_>]) -> String {
        let snapshot = snapshot(phones);
        let comparison = Comparison::new(&snapshot, snapshot.phones(), &[]);
        summary(Locale::ENGLISH, &comparison, &Summary::new(&comparison, Currency::Eur), &snapshot)
    }

    #[test]
    fn a_summary_is_a_sentence_of_what_is_certain() {
        let settled = summed_up(&[("12S", &SMALL, Stage::Listed), ("12S Pro", &LARGE, Stage::Listed)]);
        assert_eq!(
            settled,
            "The 12S is 24 g lighter; the 12S Pro has the larger display and battery and charges faster."
        );
        let rumoured = summed_up(&[("12S", &SMALL, Stage::Listed), ("12S Pro", &LARGE, Stage::Rumour)]);
        assert_eq!(rumoured, "Display size and battery are not settled.");
        let same = summed_up(&[("12S", &SMALL, Stage::Listed), ("12T", &SMALL, Stage::Listed)]);
        assert_eq!(same, "In the main points, these phones are the same.");
        let unknown = summed_up(&[("12S", &SMALL[..2], Stage::Listed), ("12S Pro", &LARGE, Stage::Listed)]);
        assert_eq!(
            unknown,
            "The 12S Pro has the larger display and battery. Weight and wired charging are not known of both."
        );
        let three = [
            ("12S", &SMALL[..], Stage::Listed),
            ("12S Pro", &LARGE, Stage::Listed),
            ("12", &SMALL[..2], Stage::Listed),
        ];
        assert!(
            summed_up(&three).starts_with("The 12S Pro has the largest display and battery."),
            "{}",
            summed_up(&three)
        );
        assert_eq!(summed_up(&[("12S", &SMALL, Stage::Listed)]), "", "one phone is compared with nothing");
    }

    #[test]
    fn reasons_say_how_a_phone_compares() {
        let of = |stage| {
            let snapshot = snapshot(&[("12S", &SMALL, Stage::Listed), ("Zero", &LARGE[..3], stage)]);
            let alike = Alike::new(&snapshot, snapshot.phones()[0], Era::Near, Currency::Eur, 5);
            assert_eq!(alike.nearest.len(), 1, "{alike:?}");
            reasons(Locale::ENGLISH, &snapshot, &alike.nearest[0])
        };
        let texts: Vec<String> = of(Stage::Listed).into_iter().map(|reason| reason.text).collect();
        assert_eq!(texts, ["same chipset", "0.45 in larger", "100 mAh more", "24 g heavier", "5G"]);
        let one = snapshot(&[("12S", &SMALL[..2], Stage::Listed)]);
        assert_eq!(not_known(&one, one.phones()[0]), "price and weight");
        let firm: Vec<bool> = of(Stage::Rumour).iter().map(|reason| reason.is_firm).collect();
        assert_eq!(firm, [true, false, false, false, true]);
    }

    #[test]
    fn a_chip_says_what_the_other_phone_has() {
        let snapshot = snapshot(&[("12S", &SMALL, Stage::Listed), ("12S Pro", &LARGE, Stage::Rumour)]);
        let chip = |text: &str| Locale::ENGLISH.filter(&text.parse().unwrap(), &snapshot);
        assert_eq!(chip("battery-mah=@12s.."), "Battery at least that of Acme 12S (4,500 mAh)");
        assert_eq!(chip("weight-g=..@12s"), "Weight at most that of Acme 12S (180 g)");
        assert_eq!(chip("weight-g=less:@12s-pro"), "Weight less than that of Acme 12S Pro (204 g, rumoured)");
        assert_eq!(chip("battery-mah=more:@12s"), "Battery more than that of Acme 12S (4,500 mAh)");
        assert_eq!(chip("released=more:@12s"), "Released after Acme 12S (4 July 2022)");
        assert_eq!(chip("peak-nits=@12s.."), "Peak brightness at least that of Acme 12S (not known)");
        assert_eq!(chip("battery-mah=@13.."), "Battery at least that of 13, which is not among the phones");
    }

    #[test]
    fn what_matters_is_a_list_in_order() {
        let picked = [spec::BATTERY_MAH, spec::WEIGHT_G, spec::PRICE_EUR];
        assert_eq!(matters(&picked), "battery, then weight, then price in EUR");
        assert_eq!(all_of(&picked), "battery, weight and price in EUR");
        assert_eq!(matters(&[]), "");
    }
}
