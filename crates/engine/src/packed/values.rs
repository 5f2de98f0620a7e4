//! What claims state: forms and values.

use std::sync::Arc;

use super::layout::{self, camera, price, shape};
use super::reader::Reader;
use crate::claims::claim::{Claim, Form};
use crate::claims::value::{Camera, Price, Value};
use crate::spec::{Kind, SpecId};

impl Reader<'_> {
    /// So many claims about `spec`, and which of them only say what the rest of a report lets expect.
    pub(super) fn claims(&mut self, spec: SpecId, rows: usize) -> (Vec<Claim>, Vec<bool>) {
        let shapes = self.numbers(rows);
        let mut counts = Vec::with_capacity(rows);
        for shape in &shapes {
            counts.push(match shape / 2 {
                shape::RANGE => 2,
                shape::ONE_OF | shape::VARIANTS => {
                    let count = self.count();
                    if count > layout::MOST_ALTERNATIVES {
                        self.damage();
                    }
                    count
                }
                shape::LIKE | shape::ABSENT | shape::EXPECTED => 0,
                _ => 1,
            });
        }
        let mut values = self.values(spec.get().kind, counts.iter().sum()).into_iter();
        let mut claims = Vec::with_capacity(rows);
        for (&shape, count) in shapes.iter().zip(counts) {
            let form = match shape / 2 {
                shape::RANGE => values.next().zip(values.next()).map(|(least, most)| Form::Range(least, most)),
                shape::ONE_OF => Some(Form::OneOf(values.by_ref().take(count).collect())),
                shape::VARIANTS => Some(Form::Variants(values.by_ref().take(count).collect())),
                shape::LIKE => Some(Form::Like(self.text())),
                shape::ABSENT | shape::EXPECTED => Some(Form::Absent),
                shape::EXACT => values.next().map(Form::Exact),
                shape::UP_TO => values.next().map(Form::UpTo),
                shape::AT_MOST => values.next().map(Form::AtMost),
                shape::AT_LEAST => values.next().map(Form::AtLeast),
                _ => None,
            };
            let Some(form) = self.needs(form) else { break };
            claims.push(Claim { spec, form, hedged: shape & 1 == 1 });
        }
        (claims, shapes.into_iter().map(|shape| shape / 2 == shape::EXPECTED).collect())
    }

    /// So many values of a kind.
    fn values(&mut self, kind: Kind, rows: usize) -> Vec<Value> {
        match kind {
            Kind::Number { .. } => self.column(rows, |reader| {
                let number: u32 = reader.small();
                Value::Number((number >> 1) as i32 ^ -((number & 1) as i32))
            }),
            Kind::Text => self.column(rows, |reader| Value::Text(reader.text())),
            Kind::Date => self.dates(rows).into_iter().map(Value::Date).collect(),
            Kind::Names | Kind::Cameras | Kind::Prices => {
                let counts = self.counts(rows);
                let sum = counts.iter().try_fold(0usize, |sum, count| sum.checked_add(*count));
                let sum = self.needs(sum.filter(|sum| *sum <= self.numbers.len() + self.text.len()));
                let sum = sum.unwrap_or_default();
                match kind {
                    Kind::Names => grouped(self.texts(sum), &counts, Value::Names),
                    Kind::Cameras => grouped(self.cameras(sum), &counts, Value::Cameras),
                    _ => grouped(self.prices(sum), &counts, Value::Prices),
                }
            }
            _ => self.column(rows, |reader| Value::Flag(reader.number() != 0)),
        }
    }

    fn cameras(&mut self, rows: usize) -> Vec<Camera> {
        let flags = self.numbers(rows);
        let mut cameras = vec![Camera::default(); rows];
        let with = |flag: u64| flags.iter().map(move |flags| flags & flag != 0);
        let mut roles = self.repeated(with(camera::ROLE).filter(|has| *has).count());
        for (index, each) in cameras.iter_mut().enumerate() {
            let has = |flag: u64| flags.get(index).is_some_and(|flags| flags & flag != 0);
            each.role = has(camera::ROLE).then(|| roles.next()).flatten();
            each.stabilised = (has(camera::STABILISED) || has(camera::NOT_STABILISED)).then(|| has(camera::STABILISED));
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::MEGAPIXELS)) {
            each.decimegapixels = has.then(|| self.small());
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::APERTURE)) {
            each.aperture = has.then(|| self.small());
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::ZOOM)) {
            each.zoom = has.then(|| self.small());
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::SENSOR)) {
            each.sensor = has.then(|| self.text());
        }
        for (each, has) in cameras.iter_mut().zip(with(camera::NOTE)) {
            each.note = has.then(|| self.text());
        }
        cameras
    }

    fn prices(&mut self, rows: usize) -> Vec<Price> {
        let flags = self.numbers(rows);
        let regions = flags.iter().filter(|flags| **flags & price::REGION != 0).count();
        let currencies = self.repeated(rows);
        let mut regions = self.repeated(regions);
        let mut prices = Vec::with_capacity(rows);
        for (flags, currency) in flags.into_iter().zip(currencies) {
            let has = |flag: u64| flags & flag != 0;
            let least = has(price::LEAST).then(|| self.amount());
            let most = has(price::MOST).then(|| self.amount());
            prices.push(Price {
                least,
                most: if has(price::EXACT) { least } else { most },
                currency,
                region: has(price::REGION).then(|| regions.next()).flatten(),
                ram: has(price::RAM).then(|| self.small()),
                storage: has(price::STORAGE).then(|| self.small()),
            });
        }
        prices
    }

    /// An amount of money: twice the whole units, or twice the hundredths and 1.
    fn amount(&mut self) -> i64 {
        let packed = self.number();
        let amount = i64::try_from(packed / 2).ok();
        let amount = if packed % 2 == 1 { amount } else { amount.and_then(|amount| amount.checked_mul(100)) };
        self.needs(amount).unwrap_or_default()
    }
}

/// `items` in groups of the sizes `counts`.
fn grouped<T>(items: Vec<T>, counts: &[usize], value: impl Fn(Arc<[T]>) -> Value) -> Vec<Value> {
    let mut items = items.into_iter();
    counts.iter().map(|count| value(items.by_ref().take(*count).collect())).collect()
}
