//! Several rows of one phone: one for each storage, colour or price.

use std::fmt;
use std::sync::Arc;

use phone_engine::order;
use phone_engine::spec::{self, Reading};
use phone_engine::{Claim, Form, Phone, Price, Report, SpecId, Value};

use crate::fields::{MOST_ITEMS, Notes};
use crate::problem::Place;

/// Adds another row to a phone; returns whether that added names.
pub(crate) fn merge(known: &mut Phone, row: Phone, place: &Place<'_>, notes: &mut Notes) -> bool {
    let mut renamed = false;
    for alias in row.aliases {
        if known.aliases.len() < MOST_ITEMS && !known.aliases.iter().any(|own| own.name == alias.name) {
            known.aliases.push(alias);
            renamed = true;
        }
    }
    for number in row.model_numbers {
        if known.model_numbers.len() < MOST_ITEMS && !known.model_numbers.contains(&number) {
            known.model_numbers.push(number);
            renamed = true;
        }
    }
    if known.codename.is_none() && row.codename.is_some() {
        known.codename = row.codename;
        renamed = true;
    }
    let Some(mut report) = row.reports.into_iter().next() else { return renamed };
    for_its_variant(&mut report);
    let same = |own: &Report| (own.date, own.stage) == (report.date, report.stage) && own.publisher == report.publisher;
    // Another source or date is another report.
    let Some(own) = known.reports.iter_mut().find(|own| same(own)) else {
        if known.reports.len() < MOST_ITEMS {
            known.reports.push(report);
        } else {
            notes.problems.note(place, format_args!("the phone has more than {MOST_ITEMS} sources; not used"));
        }
        return renamed;
    };
    for_its_variant(own);
    if own.note.is_none() {
        own.note.clone_from(&report.note);
    }
    for claim in report.claims.iter() {
        add(own, claim.clone(), place, notes);
    }
    renamed
}

/// Adds a row's claim about a spec: one more of several values, or a problem if there can be only one.
pub(crate) fn add(report: &mut Report, claim: Claim, place: &dyn fmt::Display, notes: &mut Notes) {
    let spec = claim.spec;
    let Some(own) = report.claim(spec) else {
        report.claims.put(claim);
        return;
    };
    if own.form == claim.form {
        return;
    }
    match both(&own.form, &claim.form, spec) {
        Some(Ok(form)) => {
            let hedged = own.hedged || claim.hedged;
            report.claims.put(Claim { spec, form, hedged });
        }
        Some(Err(())) => {
            let key = spec.get().key;
            notes.problems.note(place, format_args!("{key} has more than {MOST_ITEMS} values; this one is not used"));
        }
        None => {
            let label = phone_words::label(phone_words::Locale::ENGLISH, spec);
            notes.problems.note(
                place,
                format_args!("\"{label}\" contradicts an earlier row of the same phone; the earlier value is used"),
            );
        }
    }
}

/// Merges the claims of two rows; `None` if only one can be right, an error if there are too many values.
fn both(known: &Form, new: &Form, spec: SpecId) -> Option<Result<Form, ()>> {
    let about = spec.get();
    if let (Form::Exact(Value::Prices(known)), Form::Exact(Value::Prices(new))) = (known, new) {
        return Some(united(known, new).map(|all| Form::Exact(Value::Prices(all))));
    }
    if let (Form::Exact(Value::Names(known)), Form::Exact(Value::Names(new))) = (known, new) {
        return Some(united(known, new).map(|all| Form::Exact(Value::Names(all))));
    }
    if about.reading != Reading::Variants {
        return None;
    }
    let (known, new) = (several(known)?, several(new)?);
    let mut all = known.to_vec();
    all.extend(new.iter().filter(|value| !known.contains(value)).cloned());
    // Numbers are sorted; names stay in the order of the rows.
    let number = |value: &Value| if let Value::Number(number) = value { Some(*number) } else { None };
    order::sort(&mut all, |a, b| number(a).cmp(&number(b)));
    if all.len() > MOST_ITEMS {
        return Some(Err(()));
    }
    Some(Ok(if let [one] = all.as_slice() { Form::Exact(one.clone()) } else { Form::Variants(all) }))
}

/// The values on sale.
fn several(form: &Form) -> Option<&[Value]> {
    match form {
        Form::Exact(value) => Some(std::slice::from_ref(value)),
        Form::Variants(values) => Some(values),
        _ => None,
    }
}

/// All of two lists, each once.
fn united<T: Clone + PartialEq>(known: &[T], new: &[T]) -> Result<Arc<[T]>, ()> {
    let mut all = known.to_vec();
    for item in new {
        if !all.contains(item) {
            all.push(item.clone());
        }
    }
    if all.len() > MOST_ITEMS { Err(()) } else { Ok(all.into()) }
}

/// Gives the prices of a row the memory and storage of that row.
fn for_its_variant(report: &mut Report) {
    let exact = |spec: SpecId, per: i32| match report.claim(spec).map(|claim| &claim.form) {
        Some(Form::Exact(Value::Number(ticks))) if ticks % per == 0 => {
            u16::try_from(ticks / per).ok().filter(|of| *of > 0)
        }
        _ => None,
    };
    let (ram, storage) = (exact(spec::RAM_GB, 1), exact(spec::STORAGE_GB, 10));
    let Some(Claim { form: Form::Exact(Value::Prices(prices)), hedged, .. }) = report.claim(spec::PRICE) else {
        return;
    };
    // The first belongs to this row; the others have theirs already.
    if prices.iter().any(|price| price.ram.is_some() || price.storage.is_some()) {
        return;
    }
    let prices = prices.iter().map(|price| Price { ram, storage, ..price.clone() }).collect();
    let claim = Claim { spec: spec::PRICE, form: Form::Exact(Value::Prices(prices)), hedged: *hedged };
    report.claims.put(claim);
}
