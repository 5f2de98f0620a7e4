//! Specs that are computed from others, never stated.
//!
//! A computed value is as uncertain as what it is made of: it has an alternative for each combination of
//! the alternatives of its parts, ranges become ranges, it is firm only where all of its parts are, and disputed where
//! what it may be hangs on a part that is. A part is whatever it hangs on: of the screen-to-body ratio also whether the
//! phone folds, since that says which body is meant.

use crate::claims::archive::PhoneIndex;
use std::sync::Arc;

use crate::claims::claim::Form;
use crate::claims::currency::Currency;
use crate::claims::report::Stage;
use crate::claims::value::{Camera, Value};
use crate::known::cell::Cell;
use crate::known::matching::{Cover, Presence, Span, cover};
use crate::known::partners::{Partner, partners};
use crate::known::snapshot::Snapshot;
use crate::spec::{self, SpecId};

/// A computed value.
#[derive(Debug, Default)]
pub struct Derived {
    /// What it may be; none where a part of it is not known.
    pub spans: Vec<Span>,
    /// Whether all of its parts are firm.
    pub firm: bool,
    /// Whether it may be several things because sources disagree about a part.
    pub disputed: bool,
}

impl Derived {
    /// What follows from one cell.
    fn of(cell: &Cell<'_>, spans: Vec<Span>) -> Derived {
        Derived { firm: cell.is_firm(), disputed: cell.is_disputed() && differ(&spans), spans }
    }
}

/// Whether these are not all the same value.
fn differ(spans: &[Span]) -> bool {
    spans.windows(2).any(|pair| (pair[0].least, pair[0].most) != (pair[1].least, pair[1].most))
}

/// More combinations than this are not told apart: the value then is one range.
const MOST_ALTERNATIVES: usize = 8;

/// Square millimetres in a square inch.
const SQUARE_INCH: f64 = 25.4 * 25.4;

/// Days in a month, on average over the 400 years of the Gregorian calendar.
const DAYS_IN_MONTH: f64 = 146_097.0 / 4_800.0;

/// The cell that a computed value follows from, where it follows from a single one.
pub(crate) fn source(snapshot: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Option<Cell<'_>> {
    let cell = |spec| Some(snapshot.cell(phone, spec));
    match spec {
        spec::YEAR | spec::AGE_MONTHS => launch(snapshot, phone),
        spec::ZOOM_X | spec::OIS | spec::CAMERA_ROLES => cell(spec::CAMERAS),
        spec::PRICE_USD | spec::PRICE_EUR | spec::PRICE_GBP | spec::PRICE_CNY | spec::PRICE_INR => cell(spec::PRICE),
        _ => None,
    }
}

/// The value of a derived number spec of `phone`; `None` for a spec that is not computed here.
pub fn derive(snapshot: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Option<Derived> {
    let cell = |spec| snapshot.cell(phone, spec);
    let derived = match spec {
        spec::YEAR => year(snapshot, phone),
        spec::AGE_MONTHS => age(snapshot, phone),
        spec::PIXEL_DENSITY => {
            combine(spec, &[cell(spec::DISPLAY_W), cell(spec::DISPLAY_H), cell(spec::DISPLAY_IN)], pixel_density)
        }
        spec::VOLUME_CM3 => combine(spec, &[cell(spec::HEIGHT_MM), cell(spec::WIDTH_MM), cell(spec::DEPTH_MM)], volume),
        spec::SCREEN_TO_BODY => {
            let foldable = cell(spec::FOLDABLE);
            let ratios = bodies(&foldable).into_iter().map(|[height, width]| {
                let parts = [spec::DISPLAY_W, spec::DISPLAY_H, spec::DISPLAY_IN, height, width];
                combine(spec, &parts.map(cell), screen_to_body)
            });
            of_either(&foldable, ratios)
        }
        spec::ZOOM_X => zoom(&cell(spec::CAMERAS)),
        spec::OIS => stabilised(&cell(spec::CAMERAS)),
        _ => {
            // Before the cell is looked at: its own column may be the one that is being made.
            let currency = Currency::of(spec)?;
            price(&cell(spec::PRICE), currency.code())
        }
    };
    Some(derived)
}

/// The cells that a computed value is made of, as far as they are known; none for a value that is stated, or that
/// follows from all reports together.
pub fn parts<'s>(cell: &Cell<'s>) -> Vec<Cell<'s>> {
    const SCREEN: [SpecId; 3] = [spec::DISPLAY_W, spec::DISPLAY_H, spec::DISPLAY_IN];
    if cell.claims().next().is_some() {
        return Vec::new();
    }
    let of = |spec| cell.snapshot().cell(cell.phone(), spec);
    let made_of: Vec<SpecId> = match cell.spec() {
        spec::YEAR | spec::AGE_MONTHS => launch(cell.snapshot(), cell.phone()).iter().map(Cell::spec).collect(),
        spec::PIXEL_DENSITY => SCREEN.to_vec(),
        spec::DISPLAY_CLASS => SCREEN[..2].to_vec(),
        spec::VOLUME_CM3 => vec![spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM],
        spec::SCREEN_TO_BODY => {
            let bodies = bodies(&of(spec::FOLDABLE));
            SCREEN.into_iter().chain(bodies.into_iter().flatten()).chain([spec::FOLDABLE]).collect()
        }
        _ => Vec::new(),
    };
    made_of.into_iter().map(of).filter(Cell::is_known).collect()
}

/// Height and width of the body that the main display is part of: of a foldable the open one. Both where it is open
/// whether the phone folds; one of which nobody says that it does is taken for one that does not.
fn bodies(foldable: &Cell<'_>) -> Vec<[SpecId; 2]> {
    const OPEN: [SpecId; 2] = [spec::OPEN_HEIGHT_MM, spec::OPEN_WIDTH_MM];
    const CLOSED: [SpecId; 2] = [spec::HEIGHT_MM, spec::WIDTH_MM];
    let may_be = |flag: i32| foldable.spans().iter().any(|span| cover(span, flag, flag) > Cover::None);
    match (may_be(1), may_be(0)) {
        (true, true) => vec![OPEN, CLOSED],
        (true, false) => vec![OPEN],
        (false, _) => vec![CLOSED],
    }
}

/// What a value is that hangs on `premise`, which may be so or otherwise: one of `cases`. Nothing where that is not
/// known in one of them.
fn of_either(premise: &Cell<'_>, cases: impl Iterator<Item = Derived>) -> Derived {
    let settled = premise.is_firm() || !premise.is_known();
    let mut either = Derived { spans: Vec::new(), firm: settled, disputed: premise.is_disputed() };
    for case in cases {
        if case.spans.is_empty() {
            return Derived::default();
        }
        either.firm &= case.firm;
        either.disputed |= case.disputed;
        case.spans.iter().for_each(|span| alternative(&mut either.spans, *span));
    }
    either.disputed &= differ(&either.spans);
    either
}

/// Adds what a value may be as well, unless that has been said.
fn alternative(spans: &mut Vec<Span>, span: Span) {
    if !spans.iter().any(|own| (own.least, own.most) == (span.least, span.most)) {
        spans.push(Span { alternative: spans.len() as u16, ..span });
    }
}

/// The names of a derived spec of names or of one name, and whether they are firm; `None` for a spec that is
/// not computed here.
pub fn derive_names(snapshot: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Option<(Vec<Arc<str>>, bool)> {
    match spec {
        spec::STATUS => Some((status(snapshot, phone).into_iter().map(Arc::from).collect(), true)),
        spec::BRAND_PARTNER => {
            let archive = snapshot.archive();
            let brand = archive.phone(phone).map_or("", |phone| &phone.brand);
            let partners = partners(archive, brand, snapshot.day());
            let current = partners.into_iter().filter(Partner::is_current);
            Some((current.map(|partner| partner.camera_brand.clone()).collect(), true))
        }
        spec::CAMERA_ROLES => {
            let cell = snapshot.cell(phone, spec::CAMERAS);
            let mut roles: Vec<Arc<str>> = Vec::new();
            for role in cameras(&cell).filter_map(|camera| camera.role.as_ref()) {
                if !roles.contains(role) {
                    roles.push(role.clone());
                }
            }
            Some((roles, cell.is_firm()))
        }
        _ => None,
    }
}

/// How far a phone has come, by the firmest thing said of it: whoever launched it is settled, and a maker
/// that teases has announced it.
fn status(snapshot: &Snapshot, phone: PhoneIndex) -> Option<&'static str> {
    Some(match snapshot.firmest(phone)? {
        Stage::Rumour | Stage::Filing => "rumoured",
        Stage::Teaser => "teased",
        Stage::Listed | Stage::Official | Stage::Measured => "launched",
    })
}

/// The cameras that the claims which stand name.
fn cameras<'s>(cell: &Cell<'s>) -> impl Iterator<Item = &'s Camera> + use<'s> {
    cell.claims()
        .filter_map(
            |(_, claim)| if let Form::Exact(Value::Cameras(cameras)) = &claim.form { Some(cameras) } else { None },
        )
        .flat_map(|cameras| cameras.iter())
}

/// The largest optical zoom that is stated.
fn zoom(cell: &Cell<'_>) -> Derived {
    let most = cameras(cell).filter_map(|camera| camera.zoom).max();
    Derived::of(cell, most.map(|tenths| Span::exact(tenths.into())).into_iter().collect())
}

/// Whether some camera is stabilised; no only where that is said of all of them.
fn stabilised(cell: &Cell<'_>) -> Derived {
    let some = cameras(cell).any(|camera| camera.stabilised == Some(true));
    let none = cameras(cell).next().is_some() && cameras(cell).all(|camera| camera.stabilised == Some(false));
    let spans = if some || none { vec![Span::exact(i32::from(some))] } else { Vec::new() };
    Derived::of(cell, spans)
}

/// The lowest price stated in a currency. Prices are never converted: rates change, and taxes differ.
fn price(cell: &Cell<'_>, currency: &str) -> Derived {
    let mut lowest: Option<(i64, i64)> = None;
    let stated = cell.claims().flat_map(|(_, claim)| match &claim.form {
        Form::Exact(value) => std::slice::from_ref(value),
        Form::OneOf(values) | Form::Variants(values) => values,
        _ => &[],
    });
    for value in stated {
        let Value::Prices(prices) = value else { continue };
        for price in prices.iter().filter(|price| *price.currency == *currency) {
            let least = price.least.unwrap_or(0);
            let most = price.most.unwrap_or(i64::from(i32::MAX));
            lowest = Some(lowest.map_or((least, most), |(l, m)| (l.min(least), m.min(most))));
        }
    }
    let ticks = |amount: i64| i32::try_from(amount).unwrap_or(i32::MAX);
    let span = lowest.map(|(least, most)| Span::between(ticks(least), ticks(most)));
    Derived::of(cell, span.into_iter().collect())
}

/// Pixels per inch: the diagonal in pixels by the diagonal in inches.
///
/// `parts` are pixels across, pixels down and inches. Rising in the first two, falling in the third.
fn pixel_density(parts: &[f64]) -> f64 {
    parts[0].hypot(parts[1]) / parts[2]
}

/// Cubic centimetres of the box around the phone, in which camera bumps do not count.
fn volume(parts: &[f64]) -> f64 {
    parts[0] * parts[1] * parts[2] / 1000.0
}

/// Per cent of the front that the display takes, from pixels across and down, inches, and height and width
/// of the body in millimetres.
///
/// The display is taken for a full rectangle of its diagonal and aspect, which is what makers do: rounded
/// corners and cut-outs are not taken off. The area of a rectangle with sides w : h and diagonal d is
/// d² · w·h / (w² + h²).
fn screen_to_body(parts: &[f64]) -> f64 {
    let [w, h, inches, height, width] = [parts[0], parts[1], parts[2], parts[3], parts[4]];
    100.0 * inches * inches * SQUARE_INCH * (w * h / (w * w + h * h)) / (height * width)
}

/// The resolution class that goes with so many pixels on the shorter side, as makers name them.
///
/// "HD+", "FHD+" and "QHD+" stand for 720, 1080 and 1440 pixels across and more than 16:9 of length; panels
/// in between (828, 1170, 1220, 1320 …) are of the class that they reach.
pub fn resolution_class(shorter_side: i32) -> &'static str {
    match shorter_side {
        ..480 => "below SD",
        480..720 => "SD",
        720..1080 => "HD+",
        1080..1440 => "FHD+",
        1440..2160 => "QHD+",
        2160.. => "4K",
    }
}

/// The year of first sale, or else of the announcement.
fn year(snapshot: &Snapshot, phone: PhoneIndex) -> Derived {
    let year = |day: i32| time::Date::from_julian_day(day).map_or(0, time::Date::year);
    from_launch(snapshot, phone, |first, last| (year(first), year(last)))
}

/// Months since first sale, or else since the announcement, on the day of the snapshot. Nothing where that
/// day is not given, or before the launch.
fn age(snapshot: &Snapshot, phone: PhoneIndex) -> Derived {
    let Some(today) = snapshot.today() else { return Derived::default() };
    let today = today.to_julian_day();
    let months = |day: i32| (f64::from(today - day) / DAYS_IN_MONTH).floor() as i32;
    let mut age = from_launch(snapshot, phone, |first, last| (months(last), months(first)));
    if age.spans.iter().any(|span| span.least < 0) {
        age.spans.clear();
    }
    age
}

/// The days on which a phone may have come out: of its first sale, or else of the announcement.
fn launch(snapshot: &Snapshot, phone: PhoneIndex) -> Option<Cell<'_>> {
    let cell = |spec| Some(snapshot.cell(phone, spec)).filter(|cell| !cell.spans().is_empty());
    cell(spec::RELEASED).or_else(|| cell(spec::ANNOUNCED))
}

/// A value that follows from the days on which a phone may have come out.
fn from_launch(snapshot: &Snapshot, phone: PhoneIndex, value: impl Fn(i32, i32) -> (i32, i32)) -> Derived {
    let Some(dates) = launch(snapshot, phone) else { return Derived::default() };
    let there = dates.spans().iter().filter(|span| span.presence != Presence::Absent);
    let spans = there.map(|span| {
        let (least, most) = value(span.least, span.most);
        Span { least, most, ..*span }
    });
    Derived::of(&dates, spans.collect())
}

/// A value computed from number specs by a formula that is monotonic in each of them, so that its extremes
/// lie where each part is at one of its own.
fn combine(spec: SpecId, parts: &[Cell<'_>], formula: fn(&[f64]) -> f64) -> Derived {
    let firm = parts.iter().all(Cell::is_firm);
    let mut ranges: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    for part in parts {
        let sure: Vec<(f64, f64)> = part
            .spans()
            .iter()
            .filter(|span| span.presence == Presence::Sure && span.most < i32::MAX)
            .map(|span| (part.spec().get().amount(span.least), part.spec().get().amount(span.most)))
            .collect();
        if sure.is_empty() || sure.len() < part.spans().len() {
            return Derived::default();
        }
        ranges = if ranges.len() * sure.len() > MOST_ALTERNATIVES {
            let least = sure.iter().map(|range| range.0).fold(f64::INFINITY, f64::min);
            let most = sure.iter().map(|range| range.1).fold(0.0, f64::max);
            ranges.into_iter().map(|so_far| [so_far, vec![(least, most)]].concat()).collect()
        } else {
            let with = |so_far: &Vec<(f64, f64)>| {
                let so_far = so_far.clone();
                sure.iter().map(move |range| [so_far.clone(), vec![*range]].concat()).collect::<Vec<_>>()
            };
            ranges.iter().flat_map(with).collect()
        };
    }
    let mut spans: Vec<Span> = Vec::new();
    for ends in ranges {
        let corners = (0..1u32 << ends.len()).map(|corner| {
            let point: Vec<f64> = ends
                .iter()
                .enumerate()
                .map(|(i, (least, most))| if corner >> i & 1 == 0 { *least } else { *most })
                .collect();
            formula(&point)
        });
        let (least, most) = corners
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
        if !(least.is_finite() && most.is_finite()) {
            return Derived::default();
        }
        let span = Span::between(spec.get().ticks(least), spec.get().ticks(most));
        alternative(&mut spans, span);
    }
    Derived { disputed: differ(&spans) && parts.iter().any(Cell::is_disputed), spans, firm }
}
