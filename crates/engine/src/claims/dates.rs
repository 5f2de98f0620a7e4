//! Dates as sources give them: to the day, the month or only the year.

use std::fmt;
use std::str::FromStr;

use time::{Date, Month};

/// A calendar day (proleptic Gregorian).
pub type Day = Date;

/// A date known to the day, the month or only the year.
///
/// The order is that of the last day it may mean, then the more precise first; see
/// [`PartialDate::last_day`].
///
/// ```
/// use phone_engine::PartialDate;
/// let month: PartialDate = "2022-02".parse().unwrap();
/// assert_eq!(month.first_day().to_string(), "2022-02-01");
/// assert_eq!(month.last_day().to_string(), "2022-02-28");
/// assert!("2022-02-30".parse::<PartialDate>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: u16,
    /// 1 to 12, or 0 where only the year is known.
    month: u8,
    /// 1 to 31, or 0 where only the month is known.
    day: u8,
}

/// A text that is not a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// The text.
    pub text: Box<str>,
}

impl PartialDate {
    /// The first and last year that a date may have: mobile phones, and no far future.
    pub const YEARS: std::ops::RangeInclusive<u16> = 1980..=2199;

    /// A date of the given precision: `month` and `day` are `None` where not known.
    ///
    /// `None` where there is no such day, where the year is outside [`Self::YEARS`], or where a day
    /// is given without a month.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        if !Self::YEARS.contains(&year) {
            return None;
        }
        match (month, day) {
            (None, None) => {}
            (None, Some(_)) => return None,
            (Some(month), day) => {
                let month = Month::try_from(month).ok()?;
                Date::from_calendar_date(i32::from(year), month, day.unwrap_or(1)).ok()?;
            }
        }
        Some(PartialDate { year, month: month.unwrap_or(0), day: day.unwrap_or(0) })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, where known.
    pub fn month(self) -> Option<u8> {
        (self.month != 0).then_some(self.month)
    }

    /// The day of the month, where known.
    pub fn day(self) -> Option<u8> {
        (self.day != 0).then_some(self.day)
    }

    /// The earliest day that this may mean.
    pub fn first_day(self) -> Day {
        self.resolve(self.month().unwrap_or(1), self.day().unwrap_or(1))
    }

    /// The latest day that this may mean. A report counts as known from then on.
    pub fn last_day(self) -> Day {
        let month = self.month().unwrap_or(12);
        let last = Month::try_from(month).map_or(31, |m| m.length(i32::from(self.year)));
        self.resolve(month, self.day().unwrap_or(last))
    }

    fn resolve(self, month: u8, day: u8) -> Day {
        let month = Month::try_from(month).unwrap_or(Month::January);
        // The constructor has checked the parts; the fallback is never reached.
        Date::from_calendar_date(i32::from(self.year), month, day).unwrap_or(Date::MIN)
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let parse = || {
            let mut parts = text.split('-');
            let mut part = |width: usize| -> Option<Option<u16>> {
                match parts.next() {
                    None => Some(None),
                    Some(digits) if digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit()) => {
                        digits.parse().ok().map(Some)
                    }
                    Some(_) => None,
                }
            };
            let year = part(4)??;
            let month = part(2)?;
            let day = part(2)?;
            if parts.next().is_some() {
                return None;
            }
            let small = |n: Option<u16>| n.map(|n| u8::try_from(n).unwrap_or(u8::MAX));
            PartialDate::new(year, small(month), small(day))
        };
        parse().ok_or_else(|| DateError { text: text.into() })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month() {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day() {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Day> for PartialDate {
    fn from(day: Day) -> Self {
        let year = u16::try_from(day.year()).unwrap_or(*Self::YEARS.start());
        PartialDate {
            year: year.clamp(*Self::YEARS.start(), *Self::YEARS.end()),
            month: u8::from(day.month()),
            day: day.day(),
        }
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.last_day(), other.first_day()).cmp(&(other.last_day(), self.first_day()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A date written in the source code of a test or an example.
///
/// # Panics
/// Where it is no date.
#[cfg(any(test, feature = "tests"))]
#[allow(clippy::panic)]
pub fn date(text: &str) -> PartialDate {
    text.parse().unwrap_or_else(|error| panic!("{text:?}: {error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_read_and_refuse() {
        for good in ["2022", "2022-05", "2022-05-26", "2024-02-29"] {
            assert_eq!(good.parse::<PartialDate>().unwrap().to_string(), good);
        }
        for bad in ["", "22", "2022-5", "2022-13", "2022-02-29", "2022-05-26-1", "1979", "2022--1", "٢٠٢٢"] {
            let error = bad.parse::<PartialDate>().unwrap_err();
            assert_eq!(&*error.text, bad);
        }
    }

    #[test]
    fn a_partial_date_orders_by_its_last_day() {
        assert!(date("2022-05-26") < date("2022-05"));
        assert!(date("2022-05-31") < date("2022-05"), "the precise one comes first");
        assert!(date("2022-12-31") < date("2022"));
        assert!(date("2022") < date("2023-01"));
    }

    proptest! {
        #[test]
        fn text_round_trips(year in 1980u16..=2199, month in proptest::option::of(1u8..=12), day in proptest::option::of(1u8..=31)) {
            if let Some(date) = PartialDate::new(year, month, day) {
                prop_assert_eq!(date.to_string().parse::<PartialDate>().unwrap(), date);
                prop_assert!(date.first_day() <= date.last_day());
            }
        }

        #[test]
        fn any_text_is_safe(text in ".{0,12}") {
            let _ = text.parse::<PartialDate>();
        }
    }
}
