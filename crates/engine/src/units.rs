//! Lengths, weights and volumes in the units that a reader thinks in.
//!
//! What is stored, asked for and linked is in the unit of the spec, whatever is shown. Between the two there are
//! whole numbers only, so that what is shown is always the same, and can be read back.

use crate::spec::{self, SpecId, Unit};

/// The units that numbers are shown in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Units {
    /// Those of the specs: millimetres, grams, cubic centimetres.
    #[default]
    Metric,
    /// Inches, ounces and cubic inches for these. Other specs keep their unit: displays are measured in inches
    /// everywhere, and watts have no counterpart.
    Imperial,
}

impl Units {
    /// Both.
    pub const ALL: [Units; 2] = [Units::Metric, Units::Imperial];

    /// The name in attributes and links.
    pub const fn name(self) -> &'static str {
        match self {
            Units::Metric => "metric",
            Units::Imperial => "imperial",
        }
    }

    /// The units with this name.
    pub fn find(name: &str) -> Option<Units> {
        Units::ALL.into_iter().find(|units| units.name().eq_ignore_ascii_case(name))
    }

    /// How numbers of a spec are shown.
    pub fn scale(self, spec: SpecId) -> Scale {
        let own = spec.get();
        let unit = own.unit();
        match (self, unit) {
            // An inch is 25.4 mm. Phones differ by tenths of a millimetre in thickness, which hundredths of an inch
            // would not tell apart.
            (Units::Imperial, Some(Unit::Millimetre)) if matches!(spec, spec::DEPTH_MM | spec::OPEN_DEPTH_MM) => {
                Scale { symbol: "in", decimals: 3, times: 50, by: 127 }
            }
            (Units::Imperial, Some(Unit::Millimetre)) => Scale { symbol: "in", decimals: 2, times: 5, by: 127 },
            // 16 ounces are 453.59237 g.
            (Units::Imperial, Some(Unit::Gram)) => {
                Scale { symbol: "oz", decimals: 2, times: 16_000_000, by: 45_359_237 }
            }
            // 25.4³ mm³ are 16.387064 cm³.
            (Units::Imperial, Some(Unit::CubicCentimetre)) => {
                Scale { symbol: "in³", decimals: 2, times: 1_250_000, by: 2_048_383 }
            }
            _ => Scale { symbol: unit.map_or("", Unit::symbol), decimals: own.decimals(), times: 1, by: 1 },
        }
    }
}

/// How numbers of a spec are shown: in which unit, and with how many digits after the point. Steps of what is shown
/// are never finer than ticks, so that for each there is a tick that is shown so.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// The unit's symbol.
    pub symbol: &'static str,
    /// Digits after the point.
    pub decimals: u8,
    // So many steps of what is shown are so many ticks.
    times: i64,
    by: i64,
}

impl Scale {
    /// What is shown of so many ticks, in steps of the last digit; half a step is rounded up.
    pub fn shown(self, ticks: i32) -> i64 {
        round(ticks.into(), self.times, self.by)
    }

    /// The ticks that come next to what is shown.
    pub fn ticks(self, shown: i64) -> i64 {
        round(shown, self.by, self.times)
    }

    /// The least ticks that are shown as no less than this.
    pub fn first(self, shown: i64) -> i64 {
        // Upwards of half a step below.
        -(self.by * (1 - 2 * shown)).div_euclid(2 * self.times)
    }
}

/// `amount · times / by`, half rounded up.
fn round(amount: i64, times: i64, by: i64) -> i64 {
    (2 * amount * times + by).div_euclid(2 * by)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn conversions_are_exact() {
        let shown = |spec, ticks| Units::Imperial.scale(spec).shown(ticks);
        assert_eq!(shown(spec::HEIGHT_MM, 15_270), 601); // 6.0118 in
        assert_eq!(shown(spec::DEPTH_MM, 816), 321); // 0.32126 in
        assert_eq!(shown(spec::WEIGHT_G, 1800), 635); // 6.3493 oz
        assert_eq!(shown(spec::VOLUME_CM3, 871), 532); // 5.3152 in³
        assert_eq!(shown(spec::HEIGHT_MM, 2540), 100);
        assert_eq!(shown(spec::HEIGHT_MM, 127), 5);
        // Half a hundredth of an inch lies between two ticks.
        assert_eq!((shown(spec::HEIGHT_MM, 12), shown(spec::HEIGHT_MM, 13)), (0, 1));
        assert_eq!(shown(spec::DISPLAY_IN, 628), 628);
        for units in Units::ALL {
            assert_eq!(Units::find(units.name()), Some(units));
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(ticks in any::<i32>(), spec in 0..spec::TABLE.len(), imperial: bool) {
            let spec = SpecId::from_index(spec).unwrap();
            let scale = if imperial { Units::Imperial } else { Units::Metric }.scale(spec);
            let shown = scale.shown(ticks);
            let (first, last) = (scale.first(shown), scale.first(shown + 1) - 1);
            let ticks = i64::from(ticks);
            prop_assert!(first <= ticks && ticks <= last);
            prop_assert!(first <= scale.ticks(shown) && scale.ticks(shown) <= last);
            let again = |ticks: i64| i32::try_from(ticks).map(|ticks| scale.shown(ticks)).unwrap_or(shown);
            prop_assert_eq!((again(first), again(last)), (shown, shown));
            prop_assert!(again(first - 1) <= shown && again(last + 1) >= shown);
            if !imperial {
                prop_assert_eq!((first, last), (ticks, ticks));
            }
        }
    }
}
