//! Cameras, prices and regions in words.

use super::{HERE, Locale, Phrase, between, m};
use phone_engine::cell::Cell;
use phone_engine::claim::Form;
use phone_engine::spec::decimal_text;
use phone_engine::value::{Camera, Price, Value};

/// The prices of all claims that stand, each once; only those in the locale's currency where there are such. What it
/// buys is told where all who name the price and a variant name the same one.
pub(crate) fn prices(locale: Locale, cell: &Cell<'_>) -> Phrase {
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
    // Of each, whether it buys several variants.
    let mut told: Vec<(Price, bool)> = Vec::new();
    for price in all {
        match told.iter_mut().find(|(other, _)| is_one(other, price)) {
            Some((other, several)) => *several |= !join(other, price),
            None => told.push((price.clone(), false)),
        }
    }
    let texts = told.into_iter().map(|(price, several)| {
        if several {
            self::price(locale, &Price { ram: None, storage: None, ..price })
        } else {
            self::price(locale, &price)
        }
    });
    let texts: Vec<String> = texts.collect();
    Phrase::plain(if texts.is_empty() { locale.text(m::NOT_KNOWN).to_owned() } else { texts.join(" · ") })
}

/// Whether two prices are one: they are the same, or one is the other, rounded.
fn is_one(one: &Price, other: &Price) -> bool {
    let same = (one.least, one.most) == (other.least, other.most);
    one.currency == other.currency && (same || (fits(one, other) && (rounds(one, other) || rounds(other, one))))
}

/// Whether they may be prices of one variant.
fn fits(one: &Price, other: &Price) -> bool {
    let same = |(one, other): (Option<u16>, Option<u16>)| one.zip(other).is_none_or(|(one, other)| one == other);
    same((one.ram, other.ram)) && same((one.storage, other.storage))
}

/// Whether `round` is what people say for `price`: 1,300 for 1,299, 85,000 for 84,990. It has fewer digits, and is off
/// by no more than one, or one in 500.
fn rounds(round: &Price, price: &Price) -> bool {
    let exact = |price: &Price| price.least.filter(|_| price.least == price.most);
    let digits = |mut amount: i64| {
        while amount != 0 && amount % 10 == 0 {
            amount /= 10;
        }
        amount.unsigned_abs()
    };
    exact(round).zip(exact(price)).is_some_and(|(round, price)| {
        round.abs_diff(price) <= (round.unsigned_abs() / 500).max(100)
            && digits(round).max(1).ilog10() < digits(price).max(1).ilog10()
    })
}

/// Adds what another source says of the same price; whether both may speak of one variant.
fn join(own: &mut Price, other: &Price) -> bool {
    if rounds(own, other) {
        (own.least, own.most) = (other.least, other.most);
    }
    let one = fits(own, other);
    own.ram = own.ram.or(other.ram);
    own.storage = own.storage.or(other.storage);
    one
}

/// A region by its name in text; a code that is not here stands for itself.
pub(crate) fn region(locale: Locale, code: &str) -> &str {
    match code {
        "CN" => locale.text(m::REGION_CN),
        "IN" => locale.text(m::REGION_IN),
        "global" => locale.text(m::REGION_GLOBAL),
        code => code,
    }
}

/// "50 MP main (f/1.9, OIS)".
pub(crate) fn camera(locale: Locale, camera: &Camera) -> String {
    let number = |ticks: u16| locale.write(&decimal_text(ticks.into(), 1));
    let size = camera.decimegapixels.map(|mp| m::quantity(locale, &number(mp), locale.text(m::UNIT_MEGAPIXEL)));
    let role = camera.role.as_deref().map(|role| locale.word("role", role));
    let what = match (size, role) {
        (Some(size), Some(role)) => m::camera_of_size(locale, &size, &role),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => locale.text(m::CAMERA).to_owned(),
    };
    let mut more: Vec<String> = Vec::new();
    more.extend(camera.zoom.map(|zoom| format!("{}×", number(zoom))));
    more.extend(camera.aperture.map(|aperture| format!("f/{}", decimal_text(aperture.into(), 2))));
    more.extend(camera.stabilised.and_then(|stabilised| stabilised.then(|| "OIS".to_owned())));
    more.extend(camera.sensor.as_deref().map(str::to_owned));
    if more.is_empty() {
        return what;
    }
    m::with_details(locale, &what, &more.join(&*between(&m::comma(locale, HERE, HERE))))
}

/// "3,999 CNY (8 / 128 GB)".
pub(crate) fn price(locale: Locale, price: &Price) -> String {
    let amount = |hundredths: i64| locale.write(&decimal_text(hundredths, 2));
    let plain = |hundredths: i64| Phrase::plain(amount(hundredths));
    let text = match (price.least, price.most) {
        (Some(least), Some(most)) if least == most => amount(least),
        (Some(least), Some(most)) => m::range(locale, &amount(least), &amount(most)),
        (Some(least), None) => m::at_least(locale, plain(least)).to_string(),
        (None, Some(most)) => m::at_most(locale, plain(most)).to_string(),
        (None, None) => locale.text(m::NOT_KNOWN).to_owned(),
    };
    let text = m::money(locale, &text, &price.currency);
    // A terabyte is written as one.
    if let (None, Some(storage)) = (price.ram, price.storage.filter(|gb| *gb >= 1024 && gb % 1024 == 0)) {
        let size = m::quantity(locale, &(storage / 1024).to_string(), locale.text(m::UNIT_TERABYTE));
        return m::with_details(locale, &text, &size);
    }
    let sizes: Vec<String> = price
        .ram
        .map(|ram| locale.write(&decimal_text(ram.into(), 1)))
        .into_iter()
        .chain(price.storage.map(|gb| gb.to_string()))
        .collect();
    if sizes.is_empty() {
        return text;
    }
    let sizes = sizes.join(&*between(&m::variants(locale, HERE, HERE)));
    m::with_details(locale, &text, &m::quantity(locale, &sizes, locale.text(m::UNIT_GIGABYTE)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use phone_engine::{Archive, Claim, Phone, PhoneIndex, Report, Snapshot, Stage, date, spec};

    /// What is told of prices (whole units, memory, storage; 0 for what is not said) of as many sources.
    fn told(prices: &[(i64, u16, u16)]) -> String {
        let reports = prices.iter().enumerate().map(|(i, &(amount, ram, storage))| {
            let amount = Some(amount * 100);
            let size = |size: u16| Some(size).filter(|size| *size > 0);
            let (ram, storage) = (size(ram * 10), size(storage));
            let price = Price { least: amount, most: amount, currency: "USD".into(), region: None, ram, storage };
            let mut report =
                Report::new(date("2024"), Stage::Listed, &i.to_string(), &format!("https://example.org/{i}"));
            report.claims.push(Claim::new(spec::PRICE, Form::Exact(Value::Prices([price].into()))));
            report
        });
        let phone = reports.fold(Phone::new("a", "B", "A"), Phone::with);
        let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
        Locale::ENGLISH.cell(&snapshot.cell(PhoneIndex(0), spec::PRICE)).to_string()
    }

    #[test]
    fn no_price_is_told_twice() {
        assert_eq!(told(&[(999, 0, 0), (999, 0, 128)]), "999 USD (128 GB)");
        assert_eq!(told(&[(999, 16, 0), (999, 0, 128)]), "999 USD (16 / 128 GB)");
        assert_eq!(told(&[(999, 8, 128), (999, 8, 256), (999, 8, 128)]), "999 USD");
        assert_eq!(told(&[(999, 8, 128), (1099, 8, 256)]), "999 USD (8 / 128 GB) · 1,099 USD (8 / 256 GB)");
    }

    #[test]
    fn a_rounded_price_is_that_which_it_is_the_rounding_of() {
        for (round, exact) in [(1300, 1299), (1000, 999), (650, 649), (200, 199), (85_000, 84_990), (110_000, 109_800)]
        {
            let exact_alone = told(&[(exact, 0, 0)]);
            assert_eq!(told(&[(round, 0, 0), (exact, 0, 0)]), exact_alone);
            assert_eq!(told(&[(exact, 0, 0), (round, 0, 0)]), exact_alone);
        }
        assert_eq!(told(&[(1300, 0, 0), (1290, 0, 0)]), "1,300 USD · 1,290 USD");
        assert_eq!(told(&[(320, 0, 0), (319, 8, 128), (320, 8, 256)]), "319 USD (8 / 128 GB) · 320 USD (8 / 256 GB)");
    }
}
