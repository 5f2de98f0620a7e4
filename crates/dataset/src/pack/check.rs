//! Whether claims can be packed.

use phone_engine::packed::layout;
use phone_engine::spec::Kind;
use phone_engine::{Claim, Phone, Price, Report, SpecId, Value};

use super::PackError;
use super::values::operands;

/// Whether the claims of a report keep the promises that the engine's types only document.
pub(super) fn check(phone: &Phone, report: &Report) -> Result<(), PackError> {
    let mut before: Option<SpecId> = None;
    for claim in &report.claims {
        let fault = if before.is_some_and(|before| before >= claim.spec) {
            Some("claims are out of order or duplicated")
        } else {
            fault(claim)
        };
        if let Some(what) = fault {
            return Err(PackError { phone: phone.id.clone(), spec: claim.spec, what });
        }
        before = Some(claim.spec);
    }
    Ok(())
}

fn fault(claim: &Claim) -> Option<&'static str> {
    let kind = claim.spec.get().kind;
    let values = operands(&claim.form);
    let of_kind = values.iter().all(|value| {
        matches!(
            (value, kind),
            (Value::Number(_), Kind::Number { .. })
                | (Value::Text(_), Kind::Text)
                | (Value::Flag(_), Kind::Flag)
                | (Value::Date(_), Kind::Date)
                | (Value::Cameras(_), Kind::Cameras)
                | (Value::Prices(_), Kind::Prices)
                | (Value::Names(_), Kind::Names)
        )
    });
    let negative = |price: &Price| {
        [price.least, price.most].into_iter().flatten().any(|amount| !(0..=MOST_MONEY).contains(&amount))
    };
    if !of_kind {
        Some("a value is not of the spec's kind")
    } else if values.len() > layout::MOST_ALTERNATIVES {
        Some("there are too many alternatives")
    } else if values.iter().any(|value| matches!(value, Value::Prices(prices) if prices.iter().any(negative))) {
        Some("a price is negative or too large")
    } else {
        None
    }
}

/// The maximum of a price, in hundredths: more than all the money there is.
const MOST_MONEY: i64 = i64::MAX / 4;
