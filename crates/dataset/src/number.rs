//! Numbers as they are written, without a detour through floating point.

/// Why a number cannot be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberError {
    /// Written with an exponent, or no number at all.
    NotPlain,
    /// More digits after the point than are kept.
    TooFine,
    /// Beyond what can be stored.
    TooLarge,
}

/// `text` in steps of `10^-decimals`: "6.28" with two decimals is 628.
pub(crate) fn ticks(text: &str, decimals: u8) -> Result<i64, NumberError> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return Err(NumberError::NotPlain);
    }
    let fraction = fraction.trim_end_matches('0');
    let decimals = usize::from(decimals);
    if fraction.len() > decimals {
        return Err(NumberError::TooFine);
    }
    let digits = format!("{whole}{fraction:0<decimals$}");
    let ticks: i64 = digits.parse().map_err(|_| NumberError::TooLarge)?;
    Ok(if negative { -ticks } else { ticks })
}

/// The number that [`ticks`] reads as `ticks`, without needless zeros.
pub(crate) fn plain(ticks: i64, decimals: u8) -> String {
    let decimals = usize::from(decimals);
    let sign = if ticks < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", ticks.unsigned_abs(), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_there_and_back() {
        for (text, decimals, expected) in [("6.28", 2, 628), ("6.7", 2, 670), ("-0.5", 1, -5), ("4500", 0, 4500)] {
            assert_eq!(ticks(text, decimals), Ok(expected));
            assert_eq!(plain(expected, decimals), text);
        }
        assert_eq!(ticks("6.70", 1), Ok(67));
        assert_eq!(ticks("6.28", 1), Err(NumberError::TooFine));
        assert_eq!(ticks("1e3", 1), Err(NumberError::NotPlain));
        assert_eq!(ticks("nan", 1), Err(NumberError::NotPlain));
        assert_eq!(ticks("99999999999999999999", 0), Err(NumberError::TooLarge));
        assert_eq!(plain(0, 2), "0");
    }
}
