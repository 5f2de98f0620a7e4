//! Cameras, prices and regions in words.

use std::fmt::Write;

use super::numerals::decimal;
use super::{Locale, NOT_KNOWN, Phrase};
use crate::cell::Cell;
use crate::report::Form;
use crate::value::{Camera, Price, Value};

/// The prices of all claims that stand, each once; only those in the locale's currency where there are such. One
/// without its variant goes where the same amount is known with it.
pub(super) fn prices(locale: Locale, cell: &Cell<'_>) -> Phrase {
    let mut all: Vec<&Price> = Vec::new();
    for (_, claim) in cell.claims() {
        let stated: &[Value] = match &claim.form {
            Form::Exact(value) => std::slice::from_ref(value),
            Form::OneOf(values) | Form::Variants(values) => values,
            _ => &[],
        };
        for value in stated {
            if let Value::Prices(prices) = value {
                all.extend(prices.iter());
            }
        }
    }
    let wanted = |price: &&Price| locale.currency().is_some_and(|currency| *price.currency == *currency.code());
    if all.iter().any(wanted) {
        all.retain(wanted);
    }
    let amount = |price: &Price| (price.least, price.most, price.currency.clone());
    let variant = |price: &Price| price.ram.is_some() || price.storage.is_some();
    let vague =
        |price: &Price| !variant(price) && all.iter().any(|other| amount(other) == amount(price) && variant(other));
    let mut texts: Vec<String> = Vec::new();
    for text in all.iter().filter(|price| !vague(price)).map(|price| self::price(locale, price)) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    Phrase::plain(if texts.is_empty() { NOT_KNOWN.to_owned() } else { texts.join(" · ") })
}

/// A region by its name in text; a code that is not here stands for itself.
pub(super) fn region(code: &str) -> &str {
    match code {
        "CN" => "China",
        "IN" => "India",
        "global" => "worldwide",
        code => code,
    }
}

/// "50 MP main (f/1.9, OIS)".
pub(super) fn camera(locale: Locale, camera: &Camera) -> String {
    let mut text = String::new();
    if let Some(mp) = camera.decimegapixels {
        text = format!("{} MP", locale.write(&decimal(mp.into(), 1)));
    }
    let role = camera.role.as_deref().unwrap_or(if text.is_empty() { "camera" } else { "" });
    if !text.is_empty() && !role.is_empty() {
        text.push(' ');
    }
    text.push_str(role);
    let mut more: Vec<String> = Vec::new();
    more.extend(camera.zoom.map(|zoom| format!("{}×", locale.write(&decimal(zoom.into(), 1)))));
    more.extend(camera.aperture.map(|aperture| format!("f/{}", decimal(aperture.into(), 2))));
    more.extend(camera.stabilised.and_then(|stabilised| stabilised.then(|| "OIS".to_owned())));
    more.extend(camera.sensor.as_deref().map(str::to_owned));
    if !more.is_empty() {
        let _ = write!(text, " ({})", more.join(", "));
    }
    text
}

/// "3,999 CNY (8 / 128 GB)".
pub(super) fn price(locale: Locale, price: &Price) -> String {
    let amount = |hundredths: i64| locale.write(&decimal(hundredths, 2));
    let mut text = match (price.least, price.most) {
        (Some(least), Some(most)) if least == most => amount(least),
        (Some(least), Some(most)) => format!("{}–{}", amount(least), amount(most)),
        (Some(least), None) => format!("at least {}", amount(least)),
        (None, Some(most)) => format!("at most {}", amount(most)),
        (None, None) => NOT_KNOWN.to_owned(),
    };
    let _ = write!(text, " {}", price.currency);
    // A terabyte is written as one.
    if let (None, Some(storage)) = (price.ram, price.storage.filter(|gb| *gb >= 1024 && gb % 1024 == 0)) {
        let _ = write!(text, " ({} TB)", storage / 1024);
        return text;
    }
    let sizes: Vec<String> = price
        .ram
        .map(|ram| locale.write(&decimal(ram.into(), 1)))
        .into_iter()
        .chain(price.storage.map(|gb| gb.to_string()))
        .collect();
    if !sizes.is_empty() {
        let _ = write!(text, " ({} GB)", sizes.join(" / "));
    }
    text
}
