//! The currencies in which prices can be asked for.

use crate::spec::{self, SpecId};

/// A currency with a spec to search by. Reports may state prices in any other one, too; those are shown, but phones
/// cannot be found by them. Nothing is ever converted: rates change, and taxes differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Their codes say it.
pub enum Currency {
    Usd,
    Eur,
    Gbp,
    Cny,
    Inr,
}

impl Currency {
    /// All of them, in the order of their specs.
    pub const ALL: [Currency; 5] = [Currency::Usd, Currency::Eur, Currency::Gbp, Currency::Cny, Currency::Inr];

    /// The three letters of ISO 4217.
    pub const fn code(self) -> &'static str {
        match self {
            Currency::Usd => "USD",
            Currency::Eur => "EUR",
            Currency::Gbp => "GBP",
            Currency::Cny => "CNY",
            Currency::Inr => "INR",
        }
    }

    /// The currency with this code, in letters of either case.
    ///
    /// ```
    /// use phone_engine::Currency;
    /// assert_eq!(Currency::find("eur"), Some(Currency::Eur));
    /// assert_eq!(Currency::find("JPY"), None);
    /// ```
    pub fn find(code: &str) -> Option<Currency> {
        Currency::ALL.into_iter().find(|own| own.code().eq_ignore_ascii_case(code))
    }

    /// The spec that holds the lowest price in it.
    pub fn price(self) -> SpecId {
        match self {
            Currency::Usd => spec::PRICE_USD,
            Currency::Eur => spec::PRICE_EUR,
            Currency::Gbp => spec::PRICE_GBP,
            Currency::Cny => spec::PRICE_CNY,
            Currency::Inr => spec::PRICE_INR,
        }
    }

    /// The currency that people pay with in a region, by its two letters of ISO 3166.
    ///
    /// ```
    /// use phone_engine::Currency;
    /// assert_eq!(Currency::of_region("AT"), Some(Currency::Eur));
    /// assert_eq!(Currency::of_region("CH"), None);
    /// ```
    pub fn of_region(region: &str) -> Option<Currency> {
        // Members of the euro area in 2026, and those that use it by agreement with the European Union.
        const EURO: &str = "AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM VA";
        match region {
            "US" | "PR" => Some(Currency::Usd),
            "GB" | "GG" | "IM" | "JE" => Some(Currency::Gbp),
            "CN" => Some(Currency::Cny),
            "IN" => Some(Currency::Inr),
            _ => EURO.split(' ').any(|own| own == region).then_some(Currency::Eur),
        }
    }

    /// All of them, with those first that tell most about a price in this one: itself, then those of markets like its own.
    pub fn nearest_first(self) -> [Currency; 5] {
        use Currency::{Cny, Eur, Gbp, Inr, Usd};
        match self {
            Usd => [Usd, Eur, Gbp, Inr, Cny],
            Eur => [Eur, Gbp, Usd, Inr, Cny],
            Gbp => [Gbp, Eur, Usd, Inr, Cny],
            Cny => [Cny, Inr, Usd, Eur, Gbp],
            Inr => [Inr, Cny, Usd, Eur, Gbp],
        }
    }

    /// The currency whose prices a spec holds.
    pub fn of(spec: SpecId) -> Option<Currency> {
        Currency::ALL.into_iter().find(|own| own.price() == spec)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_price_to_search_by_has_its_currency() {
        for spec in SpecId::all() {
            let key = spec.get().key.strip_prefix("price_");
            assert_eq!(Currency::of(spec), key.and_then(Currency::find), "{spec:?}");
            assert_eq!(Currency::of(spec).is_some(), key.is_some(), "{spec:?}");
        }
        for own in Currency::ALL {
            let near = own.nearest_first();
            assert!(near[0] == own && Currency::ALL.iter().all(|one| near.contains(one)), "{own:?}");
        }
        assert!(Currency::ALL.is_sorted_by_key(|own| own.price()));
        for own in Currency::ALL {
            assert!(own.price().get().key.ends_with(&own.code().to_ascii_lowercase()));
        }
    }
}
