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

use crate::language::Message;
use crate::{HERE, List, Locale, between, label, lower, m};

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
        chip.map(|own| Reason { text: locale.text(m::SAME_CHIPSET).to_owned(), is_firm: own.is_firm }).collect();
    largest.truncate(MOST_REASONS - reasons.len());
    order::sort(&mut largest, usize::cmp);
    let told = largest.into_iter().filter_map(|at| {
        let own = &traits[at];
        Some(Reason { text: compared(locale, snapshot, neighbour, own)?, is_firm: own.is_firm })
    });
    reasons.extend(told);
    if reasons.is_empty() {
        reasons.push(Reason { text: locale.text(m::NO_DIFFERENCE).to_owned(), is_firm: true });
    }
    let weighs = |own: SpecId| {
        let own = if Currency::of(own).is_some() { spec::PRICE } else { own };
        phone_engine::alike::SPECS.iter().any(|(spec, weight)| *spec == own && *weight >= WEIGHTY)
    };
    let unknown = traits.iter().filter(|own| own.how == How::Unknown && weighs(own.spec));
    let names: Vec<String> = unknown.map(|own| short_label(locale, own.spec)).collect();
    if !names.is_empty() {
        reasons.push(Reason { text: m::names_not_known(locale, &and(locale, &names)), is_firm: true });
    }
    reasons
}

/// What is not known of a phone that others are compared with, as far as it weighs: "price and weight"; empty where all is.
pub fn not_known(locale: Locale, snapshot: &Snapshot, phone: phone_engine::PhoneIndex) -> String {
    let weighty = phone_engine::alike::SPECS.iter().filter(|(_, weight)| *weight >= WEIGHTY).map(|(spec, _)| *spec);
    let unknown = weighty.filter(|&spec| !snapshot.cell(phone, spec).is_known());
    and(locale, &unknown.map(|spec| short_label(locale, spec)).collect::<Vec<_>>())
}

/// A label inside a sentence, of prices without the currency.
fn short_label(locale: Locale, spec: SpecId) -> String {
    if Currency::of(spec).is_some() { locale.text(m::PRICE).to_owned() } else { lower(locale, label(locale, spec)) }
}

/// "a", "a and b", "a, b and c".
fn and(locale: Locale, items: &[String]) -> String {
    locale.list(items, List::And)
}

/// "400 mAh more", "30 g lighter"; `None` where what differs is too little to be shown.
fn compared(locale: Locale, snapshot: &Snapshot, neighbour: &Neighbour, own: &Trait) -> Option<String> {
    let cell = snapshot.cell(neighbour.phone, own.spec);
    match own.how {
        How::Number(difference) => number(locale, own.spec, difference),
        How::Other | How::Open if own.spec.get().kind == Kind::Flag => {
            let label = lower(locale, label(locale, own.spec));
            let is = |flag| cell.spans().iter().all(|span| (span.least, span.most) == (flag, flag));
            Some(match own.spec {
                _ if own.how == How::Open => m::label_not_clear(locale, &label),
                spec::FOLDABLE if is(0) => locale.text(m::NOT_FOLDABLE).to_owned(),
                _ if is(0) => m::no_label(locale, &label),
                _ => label,
            })
        }
        How::Other if own.spec == spec::OS => Some(m::runs(locale, &locale.brief_cell(&cell).to_string())),
        How::Other | How::Open => {
            let label = lower(locale, label(locale, own.spec));
            Some(m::label_is(locale, &label, &locale.brief_cell(&cell).to_string()))
        }
        How::Same | How::Unknown | How::UnknownOfOther => None,
    }
}

fn number(locale: Locale, spec: SpecId, difference: Difference) -> Option<String> {
    let Difference { least, most, .. } = difference;
    if least != most {
        // It may be either.
        let text = locale.difference(spec, difference);
        let text = Currency::of(spec).map_or(text.clone(), |currency| m::money(locale, &text, currency.code()));
        return Some(m::label_value(locale, &short_label(locale, spec), &text));
    }
    if spec == spec::CAMERA_COUNT {
        let cameras = least.unsigned_abs() as usize;
        return Some(if least > 0 { m::more_cameras(locale, cameras) } else { m::fewer_cameras(locale, cameras) });
    }
    let amount = amount(locale, spec, least.saturating_abs())?;
    let (more, less) = comparatives(spec);
    Some(if least > 0 { more(locale, &amount) } else { less(locale, &amount) })
}

/// "400 mAh", "60 EUR"; `None` where it would be shown as 0.
fn amount(locale: Locale, spec: SpecId, ticks: i32) -> Option<String> {
    let number = locale.number(spec, ticks);
    let is_nothing = number.chars().all(|letter| !letter.is_ascii_digit() || letter == '0');
    (!is_nothing).then(|| match Currency::of(spec) {
        Some(currency) => m::money(locale, &number, currency.code()),
        None => locale.with_unit(spec, ticks),
    })
}

/// Says something of an amount.
type Said = fn(Locale, &str) -> String;

/// What is said of more, and of less.
fn comparatives(spec: SpecId) -> (Said, Said) {
    match spec {
        spec::DISPLAY_IN => (m::larger_display, m::smaller_display),
        spec::WEIGHT_G => (m::heavier, m::lighter),
        spec::DEPTH_MM => (m::thicker, m::thinner),
        spec::HEIGHT_MM => (m::taller, m::shorter),
        spec::WIDTH_MM => (m::wider, m::narrower),
        spec::RAM_GB => (m::more_memory, m::less_memory),
        spec::STORAGE_GB => (m::more_storage, m::less_storage),
        spec::CHARGE_W => (m::faster_charging, m::slower_charging),
        spec::CAMERA_MAIN_MP => (m::more_main_camera, m::less_main_camera),
        _ => (m::more, m::less),
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
        return locale.text(m::ANYWHERE).to_owned();
    }
    let best = ordinal(locale, place.best);
    let places =
        if place.best == place.worst { best } else { m::place_range(locale, &best, &ordinal(locale, place.worst)) };
    if place.is_firm { places } else { m::place_perhaps(locale, &places) }
}

/// "1st", "22nd", "1,013th".
fn ordinal(locale: Locale, number: u32) -> String {
    // English only: other languages choose by the number, if at all.
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    m::ordinal(locale, ending, number as usize)
}

/// What matters, in order: "battery, then weight, then price"; empty for nothing.
pub fn matters(locale: Locale, specs: &[SpecId]) -> String {
    let names: Vec<String> = specs.iter().map(|&spec| named(locale, spec)).collect();
    names.join(&*between(&m::then(locale, HERE, HERE)))
}

/// What phones are beaten in or not: "battery, weight and price".
pub fn all_of(locale: Locale, specs: &[SpecId]) -> String {
    let names: Vec<String> = specs.iter().map(|&spec| named(locale, spec)).collect();
    and(locale, &names)
}

fn named(locale: Locale, spec: SpecId) -> String {
    match Currency::of(spec) {
        Some(currency) => m::price_in(locale, currency.code()),
        None => lower(locale, label(locale, spec)),
    }
}

/// What a filter by another phone asks for: "Battery at least that of Xiaomi 12S (4,500 mAh)".
pub(crate) fn than(locale: Locale, filter: &Filter, than: &Than, snapshot: &Snapshot) -> String {
    let is_date = filter.spec.get().kind == Kind::Date;
    let message = match (than.side, is_date) {
        (Side::AtLeast, false) => m::than_at_least,
        (Side::AtMost, false) => m::than_at_most,
        (Side::More, false) => m::than_more,
        (Side::Less, false) => m::than_less,
        (Side::AtLeast, true) => m::than_not_before,
        (Side::AtMost, true) => m::than_not_after,
        (Side::More, true) => m::than_after,
        (Side::Less, true) => m::than_before,
    };
    let label = label(locale, filter.spec);
    let archive = snapshot.archive();
    let Some(phone) = archive.find(&than.phone) else {
        return message(locale, label, &m::than_missing(locale, &crate::brief(&than.phone)));
    };
    let name = archive.phone(phone).map_or("", |phone| phone.name_on(snapshot.day()));
    let cell = snapshot.cell(phone, filter.spec);
    let mut value = locale.brief_cell(&cell).to_string();
    if let Some(currency) = Currency::of(filter.spec).filter(|_| cell.is_known()) {
        value = m::money(locale, &value, currency.code());
    }
    let unsure = crate::firmness_in_brief(locale, &cell);
    if !unsure.is_empty() {
        value = m::comma(locale, &value, unsure);
    }
    message(locale, label, &m::than_phone(locale, name, &value))
}

/// What a comparison proves, in a sentence or two: "The 12S Pro has the larger display and battery; the 12S is lighter and 60 EUR
/// cheaper. Main camera is not settled." Empty where there is nothing to say.
pub fn summary(locale: Locale, comparison: &Comparison<'_>, summary: &Summary, snapshot: &Snapshot) -> String {
    let names = short_names(locale, comparison, snapshot);
    let two = comparison.phones.len() == 2;
    let mut parts: Vec<String> = Vec::new();
    for leads in summary.leads.chunk_by(|a, b| a.of == b.of) {
        let Some(name) = names.get(leads[0].of) else { continue };
        parts.push(m::summary_ahead(locale, name, &ahead(locale, leads, two)));
    }
    let mut sentences: Vec<String> = Vec::new();
    if !parts.is_empty() {
        let parts = parts.join(&*between(&m::semicolon(locale, HERE, HERE)));
        sentences.push(capital(&m::summary_sentence(locale, &parts)));
    } else if summary.is_same {
        sentences.push(locale.text(m::SUMMARY_SAME).to_owned());
    }
    let mut sentence = |specs: &[SpecId], message: fn(Locale, usize, &str) -> String| {
        let labels: Vec<String> = specs.iter().map(|&spec| short_label(locale, spec)).collect();
        if !labels.is_empty() {
            sentences.push(capital(&message(locale, labels.len(), &and(locale, &labels))));
        }
    };
    sentence(&summary.open, m::summary_open);
    sentence(&summary.unknown, if two { m::summary_unknown_of_two } else { m::summary_unknown });
    sentences.join(&*between(&m::sentences(locale, HERE, HERE)))
}

/// "has the larger display and battery, and is 12 g lighter".
fn ahead(locale: Locale, leads: &[Lead], two: bool) -> String {
    // What is larger is a thing or a number: the larger display, the higher refresh rate.
    let (mut large, mut high): (Vec<String>, Vec<String>) = Default::default();
    // Of what it has the most; and what it is.
    let (mut more, mut is): (Vec<String>, Vec<String>) = Default::default();
    let mut charges = false;
    for lead in leads {
        let far = || {
            let apart = lead.by.0 == lead.by.1 && two;
            apart.then(|| amount(locale, lead.spec, lead.by.0.saturating_abs())).flatten()
        };
        let with = |by: Said, word: Message, alone: Message| match far() {
            Some(far) => by(locale, &far),
            None => locale.text(if two { word } else { alone }).to_owned(),
        };
        let thing = |message: Message| locale.text(message).to_owned();
        match lead.spec {
            spec if spec == spec::PRICE || Currency::of(spec).is_some() => {
                is.push(with(m::is_cheaper_by, m::IS_CHEAPER, m::IS_CHEAPEST));
            }
            spec::WEIGHT_G => is.push(with(m::is_lighter_by, m::IS_LIGHTER, m::IS_LIGHTEST)),
            spec::DEPTH_MM => is.push(with(m::is_thinner_by, m::IS_THINNER, m::IS_THINNEST)),
            spec::DISPLAY_IN => large.push(thing(m::THING_DISPLAY)),
            spec::BATTERY_MAH => large.push(thing(m::THING_BATTERY)),
            spec::RAM_GB => more.push(thing(m::THING_MEMORY)),
            spec::STORAGE_GB => more.push(thing(m::THING_STORAGE)),
            spec::CAMERA_MAIN_MP => more.push(thing(m::THING_MEGAPIXELS)),
            spec::CHARGE_W => charges = true,
            spec => high.push(lower(locale, label(locale, spec))),
        }
    }
    let mut clauses: Vec<String> = Vec::new();
    let mut clause = |items: &[String], of_two: Said, of_all: Said| {
        if !items.is_empty() {
            clauses.push((if two { of_two } else { of_all })(locale, &and(locale, items)));
        }
    };
    clause(&large, m::has_larger, m::has_largest);
    clause(&high, m::has_higher, m::has_highest);
    clause(&more, m::has_more, m::has_most);
    if charges {
        clauses.push(locale.text(if two { m::CHARGES_FASTER } else { m::CHARGES_FASTEST }).to_owned());
    }
    if !is.is_empty() {
        clauses.push((if two { m::is_better } else { m::is_best })(locale, &and(locale, &is)));
    }
    and(locale, &clauses)
}

/// The names of the phones compared; without the brand, where all have the same.
fn short_names(locale: Locale, comparison: &Comparison<'_>, snapshot: &Snapshot) -> Vec<String> {
    let archive = snapshot.archive();
    let phones: Vec<_> = comparison.phones.iter().filter_map(|&phone| archive.phone(phone)).collect();
    let one_brand = phones.windows(2).all(|pair| pair[0].brand == pair[1].brand);
    let name = |phone: &&phone_engine::Phone| {
        let name = phone.name_on(snapshot.day());
        let short = if one_brand { phone.without_brand(name) } else { name };
        m::the_phone(locale, short)
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
        assert_eq!(not_known(Locale::ENGLISH, &one, one.phones()[0]), "price and weight");
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
        assert_eq!(matters(Locale::ENGLISH, &picked), "battery, then weight, then price in EUR");
        assert_eq!(all_of(Locale::ENGLISH, &picked), "battery, weight and price in EUR");
        assert_eq!(matters(Locale::ENGLISH, &[]), "");
    }
}
