//! Dates as people write them.

use phone_engine::PartialDate;

const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec";

/// The day, month or year that a text says: `2022-07-04`, `2022/07`, `July 2022`, `4th July 2022`, `2022, July 04`,
/// `04.07.2022`, `20220704`, or a moment such as `2022-07-04T12:00:00Z`. Nothing where it is none, or where day and month
/// may be either way round.
///
/// ```
/// use phone_words::dates::date;
/// assert_eq!(date("4th July 2022"), "2022-07-04".parse().ok());
/// assert_eq!(date("07/04/2022"), None, "in April, or in July");
/// ```
pub fn date(text: &str) -> Option<PartialDate> {
    date_without(text, &[])
}

/// The same for a text in which these words say nothing, either.
pub fn date_without(text: &str, idle: &[&str]) -> Option<PartialDate> {
    match read(text, idle)? {
        WrittenDate::Date(date, _) => Some(date),
        WrittenDate::Either(..) => None,
    }
}

/// Which way round a text of numbers has day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 07/13/2022
    MonthFirst,
    /// 13/07/2022
    DayFirst,
}

/// What a date in a table may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenDate {
    /// One date, and the order of its numbers where only one is possible.
    Date(PartialDate, Option<Order>),
    /// Two dates: with the month first, and with the day first.
    Either(PartialDate, PartialDate),
}

/// What a text may say, for a reader that knows how the texts beside it are written.
///
/// ```
/// use phone_words::dates::{Order, WrittenDate, written_date};
/// let date = |text: &str| text.parse().unwrap();
/// assert_eq!(written_date("07/13/2022"), Some(WrittenDate::Date(date("2022-07-13"), Some(Order::MonthFirst))));
/// assert_eq!(written_date("07/04/2022"), Some(WrittenDate::Either(date("2022-07-04"), date("2022-04-07"))));
/// ```
pub fn written_date(text: &str) -> Option<WrittenDate> {
    read(text, &[])
}

fn read(text: &str, idle: &[&str]) -> Option<WrittenDate> {
    let is_idle = |word: &str| [IDLE, idle].concat().contains(&&*word.to_ascii_lowercase());
    let (mut year, mut month, mut small) = (None, None, Vec::new());
    let mut year_first = false;
    for word in words(text) {
        let number = word.strip_suffix(|letter: char| letter.is_ascii_alphabetic()).and_then(|word| {
            // "4th"
            let number = word.strip_suffix(|letter: char| letter.is_ascii_alphabetic())?;
            matches!(&word[number.len()..], "s" | "n" | "r" | "t").then_some(number).filter(|number| number.len() <= 2)
        });
        let word = number.unwrap_or(word);
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            match word.len() {
                8 if year.is_none() && month.is_none() && small.is_empty() => {
                    let part = |from: usize, to: usize| word.get(from..to)?.parse::<u16>().ok();
                    (year, month) = (part(0, 4), Some(part(4, 6)? as u8));
                    small.push(part(6, 8)? as u8);
                }
                4 if year.is_none() => {
                    year = Some(word.parse().ok()?);
                    year_first = small.is_empty();
                }
                1 | 2 => small.push(word.parse().ok()?),
                _ => return None,
            }
        } else if let (Some(named), None) = (named_month(word), month) {
            month = Some(named);
        } else if !is_idle(word) {
            return None;
        }
    }
    let year = year?;
    let mut order = None;
    let (month, day) = match (month, small.as_slice()) {
        (Some(_), []) => (month, None),
        (Some(_), &[day]) => (month, Some(day)),
        (None, []) => (None, None),
        (None, &[month]) => (Some(month), None),
        (None, &[month, day]) if year_first => (Some(month), Some(day)),
        (None, &[day, month]) if text.contains('.') || day == month => (Some(month), Some(day)),
        // No month is later than the twelfth.
        (None, &[day, month]) if day > 12 => {
            order = Some(Order::DayFirst);
            (Some(month), Some(day))
        }
        (None, &[month, day]) if day > 12 => {
            order = Some(Order::MonthFirst);
            (Some(month), Some(day))
        }
        (None, &[one, other]) => {
            let date = |month, day| PartialDate::new(year, Some(month), Some(day));
            return Some(WrittenDate::Either(date(one, other)?, date(other, one)?));
        }
        _ => return None,
    };
    Some(WrittenDate::Date(PartialDate::new(year, month, day)?, order))
}

/// Words beside a date that change nothing.
pub const IDLE: &[&str] = &[
    "released",
    "release",
    "available",
    "launched",
    "announced",
    "since",
    "from",
    "on",
    "in",
    "of",
    "the",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The words and numbers of a text, without times of day.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let day = match text.split_once('T') {
        Some((day, time)) if time.starts_with(|c: char| c.is_ascii_digit()) => day,
        _ => text,
    };
    let moments =
        day.split([' ', '\u{a0}']).filter(|word| !word.contains(':') || word.starts_with(char::is_alphabetic));
    // 2024年1月17日
    let apart = |letter: char| !letter.is_alphanumeric() || "年月日".contains(letter);
    moments.flat_map(move |word| word.split(apart)).filter(|word| !word.is_empty())
}

/// The month that a word begins like.
fn named_month(word: &str) -> Option<u8> {
    let lower = word.to_ascii_lowercase();
    let start = lower.get(..lower.char_indices().nth(3).map_or(lower.len(), |(at, _)| at))?;
    if start.chars().count() < 3 {
        return None;
    }
    // Where German differs.
    let german = [("jän", 1), ("mär", 3), ("mrz", 3), ("mai", 5), ("okt", 10), ("dez", 12)];
    let place = MONTHS.split(' ').position(|name| name == start).map(|place| place as u8 + 1);
    place.or_else(|| german.iter().find(|(name, _)| *name == start).map(|(_, month)| *month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2022", "2022"),
            ("2022-07", "2022-07"),
            ("2022-07-04", "2022-07-04"),
            ("2022/7/4", "2022-07-04"),
            ("07/2022", "2022-07"),
            ("July 2022", "2022-07"),
            ("4 July 2022", "2022-07-04"),
            ("Jul 4, 2022", "2022-07-04"),
            ("2022, July 04", "2022-07-04"),
            ("04.07.2022", "2022-07-04"),
            ("2022-07-04T12:00:00.000Z", "2022-07-04"),
            ("2022-07-04 12:00:00", "2022-07-04"),
            ("20220704", "2022-07-04"),
            ("4th July 2022", "2022-07-04"),
            ("July 4th, 2022", "2022-07-04"),
            ("Sept. 1, 2022", "2022-09-01"),
            ("04-Jul-2022", "2022-07-04"),
            ("Mon, 4 Jul 2022", "2022-07-04"),
            ("Released 2024, January 17", "2024-01-17"),
            ("Available. Released 2024, January 24", "2024-01-24"),
            ("17. März 2024", "2024-03-17"),
            ("Oktober 2023", "2023-10"),
            ("2024年1月17日", "2024-01-17"),
            ("13/07/2022", "2022-07-13"),
            ("07/13/2022", "2022-07-13"),
            ("07/07/2022", "2022-07-07"),
        ] {
            assert_eq!(date(text).map(|date| date.to_string()).as_deref(), Some(expected), "{text}");
        }
        for none in [
            "",
            "soon",
            "07/04/2022",
            "Q3 2022",
            "2022-13",
            "20221304",
            "July",
            "2022 2023",
            "é2",
            "4 July",
            "early 2024",
            "17.01.24",
            "5x 2022",
        ] {
            assert_eq!(date(none), None, "{none}");
        }
    }
}
