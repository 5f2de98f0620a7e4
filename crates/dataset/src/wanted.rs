//! What a spec wants, in words.

use phone_engine::spec::{Kind, Spec};

/// What values of `spec` are: "whole number, 300 to 30000 mAh".
pub fn wanted(spec: &Spec) -> String {
    match spec.kind {
        Kind::Number { decimals, unit, least, most } => {
            let unit = if unit.symbol().is_empty() { String::new() } else { format!(" {}", unit.symbol()) };
            let digits = match decimals {
                0 => "whole number",
                1 => "number, one digit after the point",
                _ => "number, two digits after the point",
            };
            format!("{digits}, {least} to {most}{unit}")
        }
        Kind::Text => "text".to_owned(),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Date => "date, as text".to_owned(),
        Kind::Cameras => "list of cameras".to_owned(),
        Kind::Prices => "list of prices".to_owned(),
        Kind::Names => "list of texts".to_owned(),
    }
}

/// The same for messages about numbers: "a number in mAh".
pub(crate) fn wanted_in_brief(spec: &Spec) -> String {
    match spec.kind {
        Kind::Number { unit, .. } if !unit.symbol().is_empty() => format!("a number in {}", unit.symbol()),
        _ => "a number".to_owned(),
    }
}
