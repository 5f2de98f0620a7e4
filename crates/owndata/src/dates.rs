//! Dates as people write them.

use phone_engine::{Form, PartialDate, Value};
use phone_words::dates::{IDLE, date_without, words};

/// Words for a part of a year, which of a year leave the year.
const VAGUE: &[&str] = &["early", "mid", "late", "spring", "summer", "autumn", "fall"];

/// The day, month or year that a text says. Nothing where it is none, or where day and month may be either way round.
pub(crate) fn date(text: &str) -> Option<PartialDate> {
    date_without(text, VAGUE)
}

/// Words that say that it has not come yet.
const EXPECTED: &[&str] = &["exp", "expected", "est", "estimated", "rumored", "rumoured", "upcoming"];

/// What a text claims of a date, and whether it hedges: a date, or a quarter or half of a year.
pub(crate) fn claimed(text: &str) -> Option<(Form, bool)> {
    let all = text.replace(['(', ')', '[', ']'], " ");
    let expected = words(&all).any(|word| EXPECTED.contains(&&*word.to_ascii_lowercase()));
    let outside = crate::prose::without_parentheses(text);
    let rest: Vec<&str> = words(&outside).filter(|word| !EXPECTED.contains(&&*word.to_ascii_lowercase())).collect();
    let text = if expected { rest.join(" ") } else { outside.clone() };
    if let Some(date) = date(&text) {
        return Some((Form::Exact(Value::Date(date)), expected));
    }
    // "Q3 2022", "2022 H1"
    let mut parts = rest.iter().filter(|word| ![IDLE, VAGUE].concat().contains(&&*word.to_ascii_lowercase()));
    let (first, second, None) = (parts.next()?, parts.next()?, parts.next()) else { return None };
    let (part, year) = if first.len() == 2 { (first, second) } else { (second, first) };
    let (months, which) = match part.as_bytes() {
        &[b'q' | b'Q', which @ b'1'..=b'4'] | &[which @ b'1'..=b'4', b'q' | b'Q'] => (3, which - b'0'),
        &[b'h' | b'H', which @ b'1'..=b'2'] | &[which @ b'1'..=b'2', b'h' | b'H'] => (6, which - b'0'),
        _ => return None,
    };
    let year = Some(year).filter(|year| year.len() == 4)?.parse().ok()?;
    let end = |month: u8| PartialDate::new(year, Some(month), None).map(Value::Date);
    Some((Form::Range(end(months * (which - 1) + 1)?, end(months * which)?), expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_year_is_the_year() {
        assert_eq!(date("early 2024").map(|date| date.to_string()).as_deref(), Some("2024"));
        assert_eq!(date("soon"), None);
    }

    #[test]
    fn parts_of_years_and_what_is_expected_are_claimed() {
        let on = |text: &str| Value::Date(phone_engine::date(text));
        for (text, expected, hedged) in [
            ("Q3 2022", Some(Form::Range(on("2022-07"), on("2022-09"))), false),
            ("2022, Q1", Some(Form::Range(on("2022-01"), on("2022-03"))), false),
            ("H2 2023", Some(Form::Range(on("2023-07"), on("2023-12"))), false),
            ("Exp. release 2024, Q1", Some(Form::Range(on("2024-01"), on("2024-03"))), true),
            ("July 2022 (expected)", Some(Form::Exact(on("2022-07"))), true),
            ("2024, January 17 (India)", Some(Form::Exact(on("2024-01-17"))), false),
            ("Q5 2022", None, false),
            ("soon", None, false),
        ] {
            assert_eq!(claimed(text), expected.map(|form| (form, hedged)), "{text}");
        }
    }
}
