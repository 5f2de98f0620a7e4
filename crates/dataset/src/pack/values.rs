//! Packs what claims state: forms and values.

use phone_engine::packed::layout::{camera, price, shape};
use phone_engine::spec::Kind;
use phone_engine::{Camera, Form, Price, SpecId, Value};

use super::{Packer, flag};

impl Packer {
    pub(super) fn forms(&mut self, spec: SpecId, forms: &[&(Option<Form>, bool)]) {
        for (form, hedged) in forms {
            self.number(shape_of(form.as_ref()) * 2 + u64::from(*hedged));
        }
        for (form, _) in forms {
            if let Some(Form::OneOf(values) | Form::Variants(values)) = form {
                self.count(values.len());
            }
        }
        let values: Vec<&Value> = forms.iter().filter_map(|(form, _)| form.as_ref()).flat_map(operands).collect();
        self.values(spec.get().kind, &values);
        for (form, _) in forms {
            if let Some(Form::Like(id)) = form {
                self.text(id);
            }
        }
    }

    /// Values of one kind; others are skipped, which [`check`] has ruled out.
    fn values(&mut self, kind: Kind, values: &[&Value]) {
        for value in values {
            match value {
                Value::Number(ticks) => self.number(u64::from(((ticks << 1) ^ (ticks >> 31)) as u32)),
                Value::Text(text) => self.text(text),
                Value::Flag(flag) => self.number(u64::from(*flag)),
                Value::Date(_) => {}
                Value::Names(names) => self.count(names.len()),
                Value::Cameras(cameras) => self.count(cameras.len()),
                Value::Prices(prices) => self.count(prices.len()),
            }
        }
        match kind {
            Kind::Date => {
                let dates = values.iter().filter_map(|value| match value {
                    Value::Date(date) => Some(*date),
                    _ => None,
                });
                self.dates(&dates.collect::<Vec<_>>());
            }
            Kind::Names => {
                for value in values {
                    if let Value::Names(names) = value {
                        names.iter().for_each(|name| self.text(name));
                    }
                }
            }
            Kind::Cameras => {
                let lists = values.iter().filter_map(|value| match value {
                    Value::Cameras(cameras) => Some(&**cameras),
                    _ => None,
                });
                self.cameras(&lists.flatten().collect::<Vec<_>>());
            }
            Kind::Prices => {
                let lists = values.iter().filter_map(|value| match value {
                    Value::Prices(prices) => Some(&**prices),
                    _ => None,
                });
                self.prices(&lists.flatten().collect::<Vec<_>>());
            }
            _ => {}
        }
    }

    fn cameras(&mut self, cameras: &[&Camera]) {
        for each in cameras {
            let flags = flag(each.role.is_some(), camera::ROLE)
                | flag(each.decimegapixels.is_some(), camera::MEGAPIXELS)
                | flag(each.sensor.is_some(), camera::SENSOR)
                | flag(each.aperture.is_some(), camera::APERTURE)
                | flag(each.zoom.is_some(), camera::ZOOM)
                | flag(each.note.is_some(), camera::NOTE)
                | flag(each.stabilised == Some(true), camera::STABILISED)
                | flag(each.stabilised == Some(false), camera::NOT_STABILISED);
            self.number(flags);
        }
        self.repeated(cameras.iter().filter_map(|camera| camera.role.as_deref()));
        let numbers: [fn(&Camera) -> Option<u16>; 3] =
            [|camera| camera.decimegapixels, |camera| camera.aperture, |camera| camera.zoom];
        for number in numbers {
            for number in cameras.iter().filter_map(|camera| number(camera)) {
                self.number(u64::from(number));
            }
        }
        for text in cameras.iter().filter_map(|camera| camera.sensor.as_deref()) {
            self.text(text);
        }
        for text in cameras.iter().filter_map(|camera| camera.note.as_deref()) {
            self.text(text);
        }
    }

    fn prices(&mut self, prices: &[&Price]) {
        for each in prices {
            let exact = each.least.is_some() && each.least == each.most;
            let flags = flag(each.least.is_some(), price::LEAST)
                | flag(each.most.is_some() && !exact, price::MOST)
                | flag(exact, price::EXACT)
                | flag(each.region.is_some(), price::REGION)
                | flag(each.ram.is_some(), price::RAM)
                | flag(each.storage.is_some(), price::STORAGE);
            self.number(flags);
        }
        self.repeated(prices.iter().map(|price| &*price.currency));
        self.repeated(prices.iter().filter_map(|price| price.region.as_deref()));
        for each in prices {
            let most = each.most.filter(|_| each.most != each.least);
            for amount in each.least.into_iter().chain(most) {
                let amount = amount.unsigned_abs();
                self.number(if amount % 100 == 0 { amount / 100 * 2 } else { amount * 2 + 1 });
            }
            for size in each.ram.into_iter().chain(each.storage) {
                self.number(u64::from(size));
            }
        }
    }
}

fn shape_of(form: Option<&Form>) -> u64 {
    match form {
        None => shape::EXPECTED,
        Some(Form::Exact(_)) => shape::EXACT,
        Some(Form::UpTo(_)) => shape::UP_TO,
        Some(Form::Range(..)) => shape::RANGE,
        Some(Form::AtMost(_)) => shape::AT_MOST,
        Some(Form::AtLeast(_)) => shape::AT_LEAST,
        Some(Form::OneOf(_)) => shape::ONE_OF,
        Some(Form::Variants(_)) => shape::VARIANTS,
        Some(Form::Like(_)) => shape::LIKE,
        Some(Form::Absent) => shape::ABSENT,
    }
}

/// The values that a form states.
pub(super) fn operands(form: &Form) -> Vec<&Value> {
    match form {
        Form::Exact(value) | Form::UpTo(value) | Form::AtMost(value) | Form::AtLeast(value) => vec![value],
        Form::Range(least, most) => vec![least, most],
        Form::OneOf(values) | Form::Variants(values) => values.iter().collect(),
        Form::Like(_) | Form::Absent => Vec::new(),
    }
}
