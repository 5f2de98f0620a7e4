//! Numbers as people and as data files write them.

use std::fmt::Write;

use super::Locale;
use crate::spec::SpecId;

/// A number in the spec's unit, as in English, with thousands separated: "4,500", "6.28".
pub fn number(spec: SpecId, ticks: i32) -> String {
    Locale::ENGLISH.number(spec, ticks)
}

/// A number in the spec's unit, as data files and links write it: "4500", "6.28". Zeros at the end of a
/// fraction are left out.
pub fn plain_number(spec: SpecId, ticks: i32) -> String {
    decimal(i64::from(ticks), usize::from(spec.get().decimals()))
}

/// `amount / 10^decimals`, exactly, without zeros at the end.
pub(super) fn decimal(amount: i64, decimals: usize) -> String {
    let scale = 10_i64.pow(decimals as u32);
    let (whole, rest) = (amount.abs() / scale, amount.abs() % scale);
    let mut text = String::new();
    if amount < 0 {
        text.push('-');
    }
    let _ = write!(text, "{whole}");
    if rest != 0 {
        let _ = write!(text, ".{rest:0decimals$}");
        text.truncate(text.trim_end_matches('0').len());
    }
    text
}
