//! The values of a facet, as they are chosen from.

use super::Finder;
use crate::find::answer::{Count, Facet, FacetValue};
use crate::find::query::{Filter, Test};
use crate::known::resolve::Dictionary;
use crate::order;
use crate::spec::{Kind, SpecId};

impl Facet {
    /// The values with their counts: the most frequent first for names, in their order for numbers. `filter`
    /// is the one on this spec.
    pub fn values(&self, finder: &mut Finder, filter: Option<&Filter>) -> Vec<FacetValue> {
        let spec = self.spec;
        // Looked for among many by halves: both may be as many as somebody writes.
        let mut choices: Vec<&str> = Vec::new();
        choices.extend(filter.and_then(|filter| filter.test.choices()).into_iter().flatten().map(|choice| &**choice));
        order::sort(&mut choices, Ord::cmp);
        let cells = finder.cells(spec);
        let mut values: Vec<FacetValue> = Vec::with_capacity(cells.terms().len());
        for (place, &term) in cells.terms().iter().enumerate() {
            let Count { certain, possible } = self.counts.get(place).copied().unwrap_or_default();
            let (choice, label) = name_term(spec, cells.dictionary(), term);
            let chosen = filter.is_some_and(|filter| match &filter.test {
                Test::Is(flag) => term == i32::from(*flag),
                _ => choices.binary_search(&&*choice).is_ok(),
            });
            values.push(FacetValue { choice, label, certain, possible, chosen });
        }
        if matches!(spec.get().kind, Kind::Text | Kind::Names) {
            order::sort(&mut values, |a, b| {
                (b.certain + b.possible).cmp(&(a.certain + a.possible)).then(a.label.cmp(&b.label))
            });
        }
        values
    }
}

/// A value as links and as people name it.
fn name_term(spec: SpecId, dictionary: &Dictionary, term: i32) -> (Box<str>, Box<str>) {
    match spec.get().kind {
        Kind::Number { .. } => {
            let number: Box<str> = spec.get().print(term).into();
            (number.clone(), number)
        }
        Kind::Flag => {
            let name = if term == 1 { "yes" } else { "no" };
            (name.into(), name.into())
        }
        _ => {
            let label = dictionary.label(term);
            (dictionary.slug(term).into(), crate::claims::vocabulary::short(spec, label).into())
        }
    }
}
