//! Phones as points over two specs.

use crate::claims::archive::PhoneIndex;
use crate::claims::dates::Day;
use crate::compare::extent::bounds;
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::{Kind, SpecId};
use crate::units::Units;

/// The length of both axes, in steps of which places are counted.
pub const SPAN: i32 = 10_000;

/// An axis is logarithmic where the largest number is this many times the least.
const LOGARITHMIC_FROM: i32 = 15;

/// The room left free at both ends, in steps.
const ROOM: i32 = 400;

/// Phones as points over two specs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plot {
    /// The axis across.
    pub x: Axis,
    /// The axis upwards.
    pub y: Axis,
    /// The phones of which both are known, from left to right, then upwards.
    pub points: Vec<Point>,
    /// How many phones there are of which one of both is not known.
    pub missing: usize,
}

/// One axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// Which spec.
    pub spec: SpecId,
    /// Whether equal ways are equal ratios.
    pub logarithmic: bool,
    /// Marks with their places: ticks of the spec, or years for dates.
    pub marks: Vec<(i32, i32)>,
    least: i32,
    most: i32,
}

/// One phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Which one.
    pub phone: PhoneIndex,
    /// Where it is across.
    pub x: Reach,
    /// Where it is upwards.
    pub y: Reach,
    /// Whether both values count as facts.
    pub firm: bool,
}

/// A place on an axis, and how far it may be from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The place where it is drawn.
    pub at: i32,
    /// The least place where it may be.
    pub least: i32,
    /// The most.
    pub most: i32,
}

impl Plot {
    /// Plots `phones` over `x` and `y`, with round marks in the units of the specs. `None` where one of these is no
    /// number and no date, or none of the phones has both.
    pub fn new(snapshot: &Snapshot, phones: &[PhoneIndex], x: SpecId, y: SpecId) -> Option<Plot> {
        Plot::in_units(snapshot, phones, x, y, Units::Metric)
    }

    /// The same with marks that are round in other units.
    pub fn in_units(snapshot: &Snapshot, phones: &[PhoneIndex], x: SpecId, y: SpecId, units: Units) -> Option<Plot> {
        let reach = |phone: PhoneIndex, spec| bounds(&snapshot.cell(phone, spec));
        let known: Vec<_> =
            phones.iter().filter_map(|&phone| Some((phone, reach(phone, x)?, reach(phone, y)?))).collect();
        let x = Axis::new(x, known.iter().map(|known| known.1), units)?;
        let y = Axis::new(y, known.iter().map(|known| known.2), units)?;
        let firm = |phone, spec| snapshot.cell(phone, spec).is_firm();
        let point = |&(phone, across, up): &(PhoneIndex, (i32, i32), (i32, i32))| Point {
            phone,
            x: x.extent(across),
            y: y.extent(up),
            firm: firm(phone, x.spec) && firm(phone, y.spec),
        };
        let mut points: Vec<Point> = known.iter().map(point).collect();
        order::sort(&mut points, |a, b| (a.x.at, a.y.at, a.phone).cmp(&(b.x.at, b.y.at, b.phone)));
        Some(Plot { missing: phones.len() - points.len(), x, y, points })
    }

    /// The other phones whose points are at the same place as this point.
    pub fn beside(&self, at: usize) -> Vec<PhoneIndex> {
        let Some(own) = self.points.get(at) else { return Vec::new() };
        let is_beside = |point: &&Point| point.phone != own.phone && (point.x.at, point.y.at) == (own.x.at, own.y.at);
        self.points.iter().filter(is_beside).map(|point| point.phone).collect()
    }

    /// The point that is nearest to a place, where the plot is drawn `width` wide and `height` high.
    pub fn nearest(&self, (x, y): (i32, i32), width: i32, height: i32) -> Option<usize> {
        let squared = |way: i32, scale: i32| (i64::from(way) * i64::from(scale)).saturating_pow(2);
        let far = |point: &Point| squared(point.x.at - x, width).saturating_add(squared(point.y.at - y, height));
        (0..self.points.len()).min_by_key(|&at| far(&self.points[at]))
    }
}

impl Axis {
    fn new(spec: SpecId, reaches: impl Iterator<Item = (i32, i32)>, units: Units) -> Option<Axis> {
        let ends = reaches.flat_map(|(least, most)| [least, most]).filter(|&end| end != i32::MIN && end != i32::MAX);
        let (least, most) = ends.fold((i32::MAX, i32::MIN), |(least, most), end| (least.min(end), most.max(end)));
        if least > most {
            return None;
        }
        let is_date = spec.get().kind == Kind::Date;
        let logarithmic = !is_date && least > 0 && i64::from(most) >= i64::from(least) * i64::from(LOGARITHMIC_FROM);
        // One value only is in the middle.
        let (least, most) =
            if least == most { (least.saturating_sub(1), most.saturating_add(1)) } else { (least, most) };
        let mut axis = Axis { spec, logarithmic, marks: Vec::new(), least, most };
        axis.marks = if is_date { axis.years() } else { axis.round_numbers(units) };
        Some(axis)
    }

    /// Where a value is; what is beyond the ends is at the edge.
    fn place(&self, value: i32) -> i32 {
        let value = if value == i32::MIN {
            return 0;
        } else if value == i32::MAX {
            return SPAN;
        } else {
            f64::from(value)
        };
        let (least, most) = (f64::from(self.least), f64::from(self.most));
        let share = if self.logarithmic {
            (value / least).ln() / (most / least).ln()
        } else {
            (value - least) / (most - least)
        };
        let place = f64::from(ROOM) + share * f64::from(SPAN - 2 * ROOM);
        (place.round() as i32).clamp(0, SPAN)
    }

    fn extent(&self, (least, most): (i32, i32)) -> Reach {
        let (first, last) = (self.place(least), self.place(most));
        // What is bounded on one side only is drawn there.
        let at = match (least, most) {
            (_, i32::MAX) => first,
            (i32::MIN, _) => last,
            _ => (first + last) / 2,
        };
        Reach { at, least: first, most: last }
    }

    /// Four to eight marks at 1, 2 or 5 times a power of ten, as they are shown; fewer where there are no more whole
    /// steps.
    fn round_numbers(&self, units: Units) -> Vec<(i32, i32)> {
        let scale = units.scale(self.spec);
        let (least, most) = (scale.shown(self.least), scale.shown(self.most));
        let mut marks: Vec<i64> = Vec::new();
        if self.logarithmic {
            for factors in [&[1, 2, 5][..], &[1, 3], &[1]] {
                let powers = (0..10).map(|exponent| 10_i64.pow(exponent));
                let all = powers.flat_map(|power| factors.iter().map(move |factor| factor * power));
                marks = all.filter(|mark| (least..=most).contains(mark)).collect();
                if marks.len() <= 6 {
                    break;
                }
            }
        } else {
            let mut steps = (0..).map(|i: u32| [1, 2, 5][i as usize % 3] * 10_i64.pow(i / 3));
            let step = steps.find(|step| (most - least) / step <= 6).unwrap_or(1);
            let first = least.div_euclid(step) + i64::from(least.rem_euclid(step) != 0);
            marks.extend((first..=most.div_euclid(step)).map(|mark| mark * step));
        }
        let placed = marks.into_iter().filter_map(|mark| i32::try_from(scale.ticks(mark)).ok());
        placed.map(|mark| (mark, self.place(mark))).collect()
    }

    /// The beginnings of years.
    fn years(&self) -> Vec<(i32, i32)> {
        let year = |day: i32| Day::from_julian_day(day).map_or(0, Day::year);
        let (first, last) = (year(self.least), year(self.most));
        let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| (last - first) / step <= 7).unwrap_or(100);
        let begins = |year: i32| Day::from_ordinal_date(year, 1).map_or(0, Day::to_julian_day);
        let years = (first..=last + 1).filter(|year| year % step == 0);
        let placed = years.filter(|&year| (self.least..=self.most).contains(&begins(year)));
        placed.map(|year| (year, self.place(begins(year)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::{Archive, Claim, Form, Phone, Report, Stage, Value, date, spec};

    fn plot(values: Vec<(Option<Form>, Option<Form>)>, x: SpecId, y: SpecId) -> Option<Plot> {
        let phones = values.into_iter().enumerate().map(|(i, (a, b))| {
            let mut report = Report::new(date("2024"), Stage::Listed, "p", "https://example.org");
            report.claims.extend(a.map(|form| Claim::new(x, form)));
            report.claims.extend(b.map(|form| Claim::new(y, form)));
            Phone::new(&format!("p{i}"), "B", "N").with(report)
        });
        let snapshot = Snapshot::new(&Arc::new(Archive::new(phones.collect()).0), None);
        let phones = snapshot.phones().to_vec();
        Plot::new(&snapshot, &phones, x, y)
    }

    fn exact(ticks: i32) -> Option<Form> {
        Some(Form::Exact(Value::Number(ticks)))
    }

    #[test]
    fn points_lie_where_their_values_are() {
        let values = vec![
            (exact(600), exact(4000)),
            (exact(700), exact(5000)),
            (exact(650), Some(Form::Range(Value::Number(4500), Value::Number(5000)))),
            (exact(650), Some(Form::AtLeast(Value::Number(4200)))),
            (exact(650), None),
        ];
        let plot = plot(values, spec::DISPLAY_IN, spec::BATTERY_MAH).unwrap();
        assert_eq!((plot.points.len(), plot.missing), (4, 1));
        let order: Vec<u32> = plot.points.iter().map(|point| point.phone.0).collect();
        assert_eq!(order, [0, 3, 2, 1]);
        let at = |i: usize| (plot.points[i].x, plot.points[i].y);
        let place = |at| Reach { at, least: at, most: at };
        assert_eq!(at(0), (place(400), place(400)));
        assert_eq!(at(3), (place(9600), place(9600)));
        assert_eq!(at(2), (place(5000), Reach { at: 7300, least: 5000, most: 9600 }));
        assert_eq!(at(1).1, Reach { at: 2240, least: 2240, most: SPAN }, "its end is open");
        let marks: Vec<i32> = plot.y.marks.iter().map(|mark| mark.0).collect();
        assert_eq!(marks, [4000, 4200, 4400, 4600, 4800, 5000]);
        assert!(!plot.x.logarithmic && !plot.y.logarithmic);
        assert_eq!(plot.nearest((0, 0), 16, 9), Some(0));
        assert_eq!(plot.nearest((9000, 9000), 16, 9), Some(3));
    }

    #[test]
    fn wide_ranges_are_logarithmic_and_dates_have_years() {
        let values = vec![(exact(40), exact(4000)), (exact(10_240), exact(5000)), (exact(640), exact(5000))];
        let storage = plot(values, spec::STORAGE_GB, spec::BATTERY_MAH).unwrap();
        assert!(storage.x.logarithmic);
        let marks: Vec<i32> = storage.x.marks.iter().map(|mark| mark.0).collect();
        assert_eq!(marks, [100, 300, 1000, 3000, 10_000]);
        assert_eq!(storage.points[1].x.at, 5000, "as far from 4 GB as from 1,024");
        let day = |text| Some(Form::Exact(Value::Date(date(text))));
        let released = vec![(day("2019-05-01"), exact(4000)), (day("2022"), exact(5000))];
        let released = plot(released, spec::RELEASED, spec::BATTERY_MAH).unwrap();
        assert_eq!(released.x.marks.iter().map(|mark| mark.0).collect::<Vec<_>>(), [2020, 2021, 2022]);
        let year = released.points[1].x;
        assert!(year.least < year.at && year.at < year.most, "a year is a range of days");
    }

    #[test]
    fn marks_are_round_as_they_are_shown() {
        let axis = |units| Axis::new(spec::WEIGHT_G, [(1500, 1500), (2500, 2500)].into_iter(), units).unwrap();
        let shown =
            |units| axis(units).marks.iter().map(|mark| units.scale(spec::WEIGHT_G).shown(mark.0)).collect::<Vec<_>>();
        assert_eq!(shown(Units::Metric), [1600, 1800, 2000, 2200, 2400]);
        assert_eq!(shown(Units::Imperial), [600, 700, 800]);
        assert!(axis(Units::Imperial).marks.is_sorted());
    }

    #[test]
    fn without_numbers_there_is_no_plot() {
        assert_eq!(plot(vec![], spec::DISPLAY_IN, spec::BATTERY_MAH), None);
        assert_eq!(plot(vec![(exact(600), None)], spec::DISPLAY_IN, spec::BATTERY_MAH), None);
        let name = Some(Form::Exact(Value::text("A")));
        assert_eq!(plot(vec![(name, exact(4500))], spec::SOC, spec::BATTERY_MAH), None);
        let alone = plot(vec![(exact(600), exact(4500))], spec::DISPLAY_IN, spec::BATTERY_MAH).unwrap();
        assert_eq!(alone.points[0].x.at, 5000);
    }

    proptest! {
        /// Whatever the values: all is on the plot, in order, and equal values are at equal places.
        #[test]
        fn plots_are_sound(values in proptest::collection::vec((any::<i32>(), -10i32..30_000, 0i32..500), 1..20)) {
            let values: Vec<_> = values
                .into_iter()
                .map(|(a, b, wide)| (exact(a), Some(Form::Range(Value::Number(b), Value::Number(b + wide)))))
                .collect();
            let Some(plot) = plot(values, spec::DISPLAY_IN, spec::BATTERY_MAH) else { return Ok(()) };
            prop_assert!(plot.points.is_sorted_by_key(|point| point.x.at));
            for extent in plot.points.iter().flat_map(|point| [point.x, point.y]) {
                prop_assert!(0 <= extent.least && extent.least <= extent.at);
                prop_assert!(extent.at <= extent.most && extent.most <= SPAN);
            }
            for axis in [&plot.x, &plot.y] {
                prop_assert!(axis.marks.is_sorted() && axis.marks.len() <= 10);
                prop_assert!(axis.marks.iter().all(|(_, place)| (0..=SPAN).contains(place)));
            }
        }
    }
}
