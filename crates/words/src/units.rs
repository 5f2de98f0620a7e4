//! Units after numbers.

use super::{Locale, m};

/// The unit with this symbol in the engine.
pub(crate) fn unit(locale: Locale, symbol: &'static str) -> &'static str {
    if locale.language().is_none() {
        return symbol;
    }
    locale.text(match symbol {
        "GB" => m::UNIT_GIGABYTE,
        "in" => m::UNIT_INCH,
        "in³" => m::UNIT_CUBIC_INCH,
        "oz" => m::UNIT_OUNCE,
        "px" => m::UNIT_PIXEL,
        "Hz" => m::UNIT_HERTZ,
        "nits" => m::UNIT_NIT,
        "MP" => m::UNIT_MEGAPIXEL,
        "mAh" => m::UNIT_MILLIAMPERE_HOUR,
        "W" => m::UNIT_WATT,
        "mm" => m::UNIT_MILLIMETRE,
        "g" => m::UNIT_GRAM,
        "nm" => m::UNIT_NANOMETRE,
        "h" => m::UNIT_HOUR,
        "cycles" => m::UNIT_CYCLES,
        "years" => m::UNIT_YEARS,
        "months" => m::UNIT_MONTHS,
        "ppi" => m::UNIT_PIXELS_PER_INCH,
        "%" => m::UNIT_PER_CENT,
        "×" => m::UNIT_TIMES,
        "cm³" => m::UNIT_CUBIC_CENTIMETRE,
        symbol => return symbol,
    })
}
