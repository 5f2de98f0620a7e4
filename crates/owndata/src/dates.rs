//! Dates as people write them.

use phone_engine::PartialDate;

const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec";

/// The date that a text says: `2022-07-04`, `2022/07`, `July 2022`, `4 July 2022`, `2022, July 04`,
/// `04.07.2022`, or a moment such as `2022-07-04T12:00:00Z`. Nothing where it is none, or where day and
/// month may be either way round.
pub(crate) fn date(text: &str) -> Option<PartialDate> {
    let text = match text.split_once('T') {
        Some((day, time)) if time.starts_with(|c: char| c.is_ascii_digit()) => day,
        _ => text,
    };
    let (mut year, mut month, mut small) = (None, None, Vec::new());
    let mut year_first = false;
    for word in
        text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
    {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            match word.len() {
                4 if year.is_none() => {
                    year = Some(word.parse().ok()?);
                    year_first = small.is_empty();
                }
                1 | 2 => small.push(word.parse().ok()?),
                _ => return None,
            }
        } else if month.is_none() {
            let start = word.get(..3)?.to_ascii_lowercase();
            let place = MONTHS.split(' ').position(|name| name == start)?;
            month = Some(place as u8 + 1);
        } else {
            return None;
        }
    }
    let (month, day) = match (month, small.as_slice()) {
        (Some(_), []) => (month, None),
        (Some(_), &[day]) => (month, Some(day)),
        (None, []) => (None, None),
        (None, &[month]) => (Some(month), None),
        (None, &[month, day]) if year_first => (Some(month), Some(day)),
        (None, &[day, month]) if text.contains('.') => (Some(month), Some(day)),
        _ => return None,
    };
    PartialDate::new(year?, month, day)
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
        ] {
            assert_eq!(date(text).map(|date| date.to_string()).as_deref(), Some(expected), "{text}");
        }
        for none in
            ["", "soon", "07/04/2022", "Q3 2022", "4th July 2022", "2022-13", "20220704", "July", "2022 2023", "é2"]
        {
            assert_eq!(date(none), None, "{none}");
        }
    }
}
