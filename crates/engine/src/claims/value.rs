//! Values as a claim states them.

use std::sync::Arc;

use crate::claims::dates::PartialDate;
use crate::spec::SpecId;

/// One value of a spec, of the kind that the spec table gives ([`crate::spec::Kind`]).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A number in the spec's *ticks*: the unit divided by ten to the power of its decimals, so that
    /// 6.28 inches of a spec with two decimals are 628 and equality is exact.
    Number(i32),
    /// A name from the spec's vocabulary, or as the source has it.
    Text(Arc<str>),
    /// Yes or no.
    Flag(bool),
    /// A date of any precision.
    Date(PartialDate),
    /// The rear cameras, main camera first.
    Cameras(Arc<[Camera]>),
    /// Prices by currency, region and variant.
    Prices(Arc<[Price]>),
    /// A set of names, such as the colours on sale.
    Names(Arc<[Arc<str>]>),
}

impl Value {
    /// A number given in the unit of `spec`, rounded to the spec's decimals.
    ///
    /// ```
    /// use phone_engine::{Value, spec};
    /// assert_eq!(Value::number(spec::DISPLAY_IN, 6.28), Value::Number(628));
    /// ```
    pub fn number(spec: SpecId, amount: f64) -> Value {
        Value::Number(spec.get().ticks(amount))
    }

    /// A name.
    pub fn text(text: &str) -> Value {
        Value::Text(text.into())
    }
}

/// One rear camera. What a source does not say is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Camera {
    /// What it is for: `main`, `ultrawide`, `telephoto`, `macro`, `depth` …
    pub role: Option<Arc<str>>,
    /// Resolution in tenths of a megapixel.
    pub decimegapixels: Option<u16>,
    /// Sensor, by name.
    pub sensor: Option<Arc<str>>,
    /// Aperture, as hundredths of the f-number.
    pub aperture: Option<u16>,
    /// Optical zoom against the main camera, in tenths.
    pub zoom: Option<u16>,
    /// Optical image stabilisation.
    pub stabilised: Option<bool>,
    /// What the source adds in words.
    pub note: Option<Arc<str>>,
}

/// One price. What a source does not say is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Price {
    /// The least it may be, in hundredths of the currency unit.
    pub least: Option<i64>,
    /// The most it may be; equal to `least` for an exact price.
    pub most: Option<i64>,
    /// ISO 4217 code.
    pub currency: Arc<str>,
    /// ISO 3166 code of the country, or `EU`.
    pub region: Option<Arc<str>>,
    /// Memory of the variant, in tenths of a gigabyte.
    pub ram: Option<u16>,
    /// Storage of the variant, in gigabytes.
    pub storage: Option<u16>,
}
