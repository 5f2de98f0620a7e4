//! What a report says of one spec.

use std::sync::Arc;

use crate::claims::value::Value;
use crate::spec::SpecId;

/// A report's value for one spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which spec.
    pub spec: SpecId,
    /// What is said.
    pub form: Form,
    /// Whether the source hedges: "could", "expected", "might".
    pub hedged: bool,
}

impl Claim {
    /// A claim that is not hedged.
    pub fn new(spec: SpecId, form: Form) -> Claim {
        Claim { spec, form, hedged: false }
    }

    /// The same claim, hedged.
    pub fn hedged(self) -> Claim {
        Claim { hedged: true, ..self }
    }
}

/// The forms in which sources state a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// This value.
    Exact(Value),
    /// "Up to N": on a spec that *is* a maximum (refresh rate, charging power, memory) it states
    /// that maximum; on a quantity it is a bound, like [`Form::AtMost`].
    UpTo(Value),
    /// Some value between the two, both included.
    Range(Value, Value),
    /// Not more than this.
    AtMost(Value),
    /// Not less than this.
    AtLeast(Value),
    /// One of these, it is not known which. At least two.
    OneOf(Vec<Value>),
    /// All of these are on sale.
    Variants(Vec<Value>),
    /// Like that of another phone, named by its id.
    Like(Arc<str>),
    /// The phone has none.
    Absent,
}
