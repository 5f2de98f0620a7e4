//! Prices as people write them.

use phone_engine::spec::Kind;
use phone_engine::{Claim, Currency, Form, Price, Value, spec};

use crate::fields::{MOST_ITEMS, Notes};
use crate::json::Json;
use crate::number::{Decimal, Signs};
use crate::problem::Place;
use crate::prose::{without_hedge, without_parentheses};
use crate::unclear::{Chosen, Way, choose, may_mean, told};
use crate::value::is_currency;

/// Signs and words for currencies, in lower case. Ambiguous ones (¥, kr, Rs) are left out.
const SIGNS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("$", "USD"),
    ("us$", "USD"),
    ("usd$", "USD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("nz$", "NZD"),
    ("hk$", "HKD"),
    ("nt$", "TWD"),
    ("s$", "SGD"),
    ("r$", "BRL"),
    ("mx$", "MXN"),
    ("cn¥", "CNY"),
    ("rmb", "CNY"),
    ("yuan", "CNY"),
    ("jp¥", "JPY"),
    ("₩", "KRW"),
    ("₽", "RUB"),
    ("₺", "TRY"),
    ("₫", "VND"),
    ("฿", "THB"),
    ("zł", "PLN"),
    ("kč", "CZK"),
    ("₱", "PHP"),
    ("₦", "NGN"),
    ("₴", "UAH"),
];

/// The kind of an amount.
#[derive(Clone, Copy, PartialEq)]
enum Bound {
    Exact,
    Least,
    Most,
}

/// One amount of a price.
struct Amount {
    bound: Bound,
    ways: Vec<Way<Vec<i64>>>,
    currency: String,
}

/// `799 USD`, `$799.99 / €899`, `from 799 €`; `currency` is for bare numbers.
pub(crate) fn price(json: &Json<'_>, currency: Option<String>, place: &Place<'_>, notes: &mut Notes) -> Option<Claim> {
    let whole = notes.text_or_number(json, place)?;
    let lower = whole.to_ascii_lowercase();
    let outside = without_parentheses(&lower);
    let mut said = outside.as_str();
    let mut hedged = false;
    while let Some((rest, true)) = without_hedge(said) {
        (said, hedged) = (rest, true);
    }
    let (parts, range) = parts(said);
    let plain = matches!(json, Json::Number(_));
    let mut amounts: Vec<Amount> = Vec::new();
    // "799 / 899 €": an amount without a currency has that of the next one.
    let mut next = currency;
    for part in parts.iter().rev() {
        let amount = amount(part, next.as_deref(), plain);
        let Some((bound, chosen, code)) = amount else {
            return notes.not_a(place, format_args!("a price with its currency, such as 799 USD"), &whole);
        };
        match chosen {
            Chosen::Ways(ways) => {
                notes.see(&ways, plain);
                next = Some(code.clone());
                amounts.push(Amount { bound, ways, currency: code });
            }
            Chosen::Impossible(_) => {
                let (least, most) = price_range(&code);
                let (least, most) = (least / 100, most / 100);
                return notes
                    .wrong(place, format_args!("cannot be the price of a phone; it must be {least} to {most} {code}"));
            }
            Chosen::Nothing => {
                return notes.not_a(place, format_args!("a price with its currency, such as 799 USD"), &whole);
            }
        }
    }
    amounts.reverse();
    let unclear: Vec<&Amount> = amounts.iter().filter(|amount| amount.ways.len() > 1).collect();
    let may_be = unclear.first().map(|amount| {
        let all: Vec<String> = amount.ways.iter().map(|way| told(&way.says, spec::PRICE_USD.get())).collect();
        may_mean(&whole, &all)
    });
    // Several ambiguous amounts share one number format.
    let whose: Vec<[bool; 2]> = match unclear.first() {
        None => vec![[true; 2]],
        Some(first) => first.ways.iter().map(|way| way.by).collect(),
    };
    let ways = whose.into_iter().filter_map(|by| {
        let mut prices: Vec<Price> = Vec::new();
        for Amount { bound, ways, currency } in &amounts {
            let fits = |way: &&Way<Vec<i64>>| (0..2).any(|who| way.by[who] && by[who]);
            let amount = if ways.len() == 1 { ways.first() } else { ways.iter().find(fits) }?.says.first().copied()?;
            let currency = notes.share(currency);
            let price = Price {
                least: Some(amount).filter(|_| *bound != Bound::Most),
                most: Some(amount).filter(|_| *bound != Bound::Least),
                currency,
                region: None,
                ram: None,
                storage: None,
            };
            if !prices.contains(&price) {
                prices.push(price);
            }
        }
        if let (true, [least, most]) = (range, prices.as_slice()) {
            let one = Price { most: most.most, ..least.clone() };
            if least.currency != most.currency || one.least > one.most {
                return None;
            }
            prices = vec![one];
        }
        let form = Form::Exact(Value::Prices(prices.into()));
        Some(Way { by, says: vec![Claim { spec: spec::PRICE, form, hedged }] })
    });
    let ways: Vec<_> = ways.collect();
    if ways.is_empty() {
        return notes.not_a(place, format_args!("a price with its currency, such as 799 USD"), &whole);
    }
    notes.clear(ways, may_be)?.pop()
}

/// The amounts of a text, and whether they are the ends of a range.
fn parts(said: &str) -> (Vec<&str>, bool) {
    let mut parts: Vec<&str> = vec![said];
    for sign in ["/", "|", ";", ", ", " or ", " and ", "&", "\n"] {
        parts = parts.into_iter().flat_map(|part| part.split(sign)).collect();
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.truncate(MOST_ITEMS);
    if let [one] = parts.as_slice() {
        for sign in ["–", "—", " - ", "-", " to "] {
            // "799,-" is no range.
            if let Some((least, most)) = one.split_once(sign)
                && [least, most].iter().all(|end| end.contains(|sign: char| sign.is_ascii_digit()))
            {
                return (vec![least, most], true);
            }
        }
    }
    (parts, false)
}

/// The possible meanings of one amount, and its currency; `None` without a currency.
fn amount(said: &str, currency: Option<&str>, plain: bool) -> Option<(Bound, Chosen, String)> {
    const BOUNDS: &[(&str, Bound)] = &[
        ("starting at", Bound::Least),
        ("starting from", Bound::Least),
        ("starts at", Bound::Least),
        ("from", Bound::Least),
        ("ab ", Bound::Least),
        ("up to", Bound::Most),
        ("under", Bound::Most),
    ];
    let mut said = said.trim();
    // Words that change nothing.
    for word in ["launch price", "price", "msrp", "rrp", "uvp", ":", "incl. vat", "inkl. mwst."] {
        said = said.strip_prefix(word).unwrap_or(said);
        said = said.strip_suffix(word).unwrap_or(said).trim();
    }
    let mut bound = Bound::Exact;
    if let Some((rest, of)) = BOUNDS.iter().find_map(|(word, of)| Some((said.strip_prefix(word)?, *of))) {
        (said, bound) = (rest.trim(), of);
    }
    let start = said.find(|letter: char| letter.is_ascii_digit())?;
    let (before, rest) = said.split_at(start);
    let mut code = None;
    let found = Signs::ALL.map(|signs| {
        let (number, after) = Decimal::read(rest, signs)?;
        // "799,- €": no cents.
        let after =
            [",-", ",–", ",—", ".-", ".–", ",--"].iter().rev().find_map(|end| after.strip_prefix(end)).unwrap_or(after);
        let sign = format!("{}{}", before.trim(), after.trim());
        let named = match sign.as_str() {
            "" => currency.map(str::to_owned),
            sign => SIGNS
                .iter()
                .find(|(own, _)| *own == sign)
                .map(|(_, code)| (*code).to_owned())
                .or(Some(sign.to_ascii_uppercase())),
        };
        let named = named.filter(|code| is_currency(code))?;
        let found = (vec![number.ticks((1, 1), 2)?], number.is_finer(minor_digits(&named)));
        code = Some(named);
        Some(found)
    });
    let code = code?;
    let (least, most) = price_range(&code);
    let chosen = choose(found, plain, &|ticks| ticks.iter().all(|amount| (least..=most).contains(amount)));
    Some((bound, chosen, code))
}

/// The plausible prices of a phone, in hundredths. The maximum is the largest price that can be searched for; a four-thousandth of it
/// (5 USD, 500 INR) is more likely a misread number. Other currencies have no limits.
fn price_range(code: &str) -> (i64, i64) {
    match Currency::find(code).map(|currency| currency.price().get().kind) {
        Some(Kind::Number { most, .. }) => (i64::from(most) * 100 / 4000, i64::from(most) * 100),
        _ => (0, i64::MAX),
    }
}

/// How many digits after the point an amount in a currency has, by ISO 4217.
fn minor_digits(code: &str) -> u8 {
    const NONE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    const THREE: &str = "BHD IQD JOD KWD LYD OMR TND";
    let is_of = |list: &str| list.split(' ').any(|own| own == code);
    match (is_of(NONE), is_of(THREE)) {
        (true, _) => 0,
        (_, true) => 3,
        _ => 2,
    }
}
