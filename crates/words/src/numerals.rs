//! Numbers as people write them.

use super::Locale;
use phone_engine::SpecId;

/// A number in the spec's unit, as in English, with thousands separated: "4,500", "6.28".
pub fn number(spec: SpecId, ticks: i32) -> String {
    Locale::ENGLISH.number(spec, ticks)
}
