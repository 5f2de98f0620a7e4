//! From claims to what they mean: spans, and which claims of equal firmness are worth showing.

use std::sync::Arc;

use crate::claims::claim::Form;
use crate::claims::dates::Day;
use crate::claims::value::Value;
use crate::claims::vocabulary;
use crate::known::matching::{Presence, Span};
use crate::numbers::{Numbers, Texts, hash};
use crate::spec::{Kind, Reading, SpecId};

/// The names of a text column. Names of one class share a number, whose label is the first one met.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    labels: Vec<Arc<str>>,
    slugs: Vec<Arc<str>>,
    by_name: Texts,
    by_slug: Texts,
    /// Names met, by where they are in memory: most stand in many reports, and are there but once.
    met: Numbers,
    names: Vec<(Arc<str>, u32)>,
}

impl Dictionary {
    /// The number of `name`, given now if it is new.
    pub fn intern(&mut self, spec: SpecId, name: &Arc<str>) -> i32 {
        let at = Arc::as_ptr(name).addr();
        let names = &self.names;
        let (met, new) = self.met.number(hash([at as u32]), &mut |met| Arc::ptr_eq(&names[met as usize].0, name));
        if !new {
            return self.names[met as usize].1 as i32;
        }
        let term = self.term(spec, name);
        self.names.push((name.clone(), term as u32));
        term
    }

    /// The number of a name that has not been met at this place.
    fn term(&mut self, spec: SpecId, name: &Arc<str>) -> i32 {
        if let Some(term) = self.by_name.get(name) {
            return term as i32;
        }
        let class = vocabulary::class(spec, name);
        let slug: Arc<str> = vocabulary::slug(class).into();
        let term = match self.by_slug.get(&slug) {
            Some(term) => term,
            None => self.add(class, &slug) as u32,
        };
        self.by_name.add(name, term);
        term as i32
    }

    /// Adds a name that is new, as people and as links write it.
    pub fn add(&mut self, label: &str, slug: &str) -> i32 {
        let term = self.labels.len() as u32;
        let slug: Arc<str> = slug.into();
        self.labels.push(label.into());
        self.slugs.push(slug.clone());
        self.by_slug.add(&slug, term);
        term as i32
    }

    /// The name that a number stands for.
    pub fn label(&self, term: i32) -> &str {
        usize::try_from(term).ok().and_then(|term| self.labels.get(term)).map_or("", |label| label)
    }

    /// The number of a name as links write it.
    pub fn find(&self, slug: &str) -> Option<i32> {
        self.by_slug.get(slug).map(|term| term as i32)
    }

    /// The name of a number as links write it.
    pub fn slug(&self, term: i32) -> &str {
        usize::try_from(term).ok().and_then(|term| self.slugs.get(term)).map_or("", |slug| slug)
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }
}

/// The day as a number of a column.
pub fn day_number(day: Day) -> i32 {
    day.to_julian_day()
}

/// What a form says of a spec, as spans; each name of a set is a variant. `like` forms and forms of list kinds give none: the first are
/// resolved by the snapshot, the second are not matched.
pub fn spans(spec: SpecId, form: &Form, dictionary: &mut Dictionary) -> Vec<Span> {
    let reading = spec.get().reading;
    if let Form::Exact(Value::Names(names)) = form {
        return names.iter().map(|name| Span::exact(dictionary.intern(spec, name))).collect();
    }
    let mut bounds = |value: &Value| match value {
        Value::Number(ticks) => Some((*ticks, *ticks)),
        Value::Flag(flag) => Some((i32::from(*flag), i32::from(*flag))),
        Value::Date(date) => Some((day_number(date.first_day()), day_number(date.last_day()))),
        Value::Text(name) => {
            let term = dictionary.intern(spec, name);
            Some((term, term))
        }
        Value::Cameras(_) | Value::Prices(_) | Value::Names(_) => None,
    };
    let maybe = |least, most| Span { presence: Presence::Maybe, ..Span::between(least, most) };
    // Bounds on names mean nothing.
    let ordered = matches!(spec.get().kind, Kind::Number { .. } | Kind::Date);
    match form {
        Form::Like(_) => Vec::new(),
        Form::Absent if spec.get().kind == Kind::Flag => vec![Span::exact(0)],
        Form::Absent => vec![Span::absent()],
        Form::Exact(value) => bounds(value).map(|(least, most)| Span::between(least, most)).into_iter().collect(),
        Form::UpTo(value) => match (bounds(value), reading) {
            (Some((_, most)), Reading::Variants) if ordered => vec![Span::exact(most), maybe(0, most)],
            (Some((_, most)), Reading::Quantity) if ordered => vec![Span::between(0, most)],
            (Some((least, most)), _) => vec![Span::between(least, most)],
            (None, _) => Vec::new(),
        },
        Form::Range(from, to) => match (bounds(from), bounds(to)) {
            (Some((least, _)), Some((_, most))) if reading == Reading::Variants => {
                vec![Span::exact(least), Span::exact(most), maybe(least, most)]
            }
            (Some((least, _)), Some((_, most))) => vec![Span::between(least, most)],
            _ => Vec::new(),
        },
        Form::AtMost(value) => bounds(value).map(|(_, most)| Span::between(0.min(most), most)).into_iter().collect(),
        Form::AtLeast(value) => bounds(value).map(|(least, _)| Span::between(least, i32::MAX)).into_iter().collect(),
        Form::OneOf(values) => {
            let bounds = values.iter().filter_map(&mut bounds).enumerate();
            bounds.map(|(i, (least, most))| Span { alternative: i as u16, ..Span::between(least, most) }).collect()
        }
        Form::Variants(values) => {
            values.iter().filter_map(bounds).map(|(least, most)| Span::between(least, most)).collect()
        }
    }
}

/// Whether `a` says the same as `b` or less, so that the two do not contradict each other and `b` is
/// the one to show: "at least 3 cameras" against "3 cameras", "6.7 in" against "6.67 in", "July 2022"
/// against "4 July 2022".
pub fn says_no_more(spec: SpecId, a: &[Span], b: &[Span], dictionary: &Dictionary) -> bool {
    // Of two sets of names, the smaller one may only be less complete.
    if spec.get().kind == Kind::Names {
        return names_no_more(spec, a, b, dictionary);
    }
    let holds = |a: &Span, b: &Span| holds(spec, a, b, dictionary);
    let alternatives = |spans| <[Span]>::chunk_by(spans, |x: &Span, y: &Span| x.alternative == y.alternative);
    !a.is_empty()
        && alternatives(b).all(|b| {
            alternatives(a).any(|a| {
                b.iter().all(|b| a.iter().any(|a| holds(a, b)))
                    && a.iter().filter(|a| a.presence == Presence::Sure).all(|a| b.iter().any(|b| holds(a, b)))
            })
        })
}

/// Whether everything that `a` names is among what `b` names.
pub(crate) fn names_no_more(spec: SpecId, a: &[Span], b: &[Span], dictionary: &Dictionary) -> bool {
    !a.is_empty() && a.iter().all(|a| b.iter().any(|b| holds(spec, a, b, dictionary)))
}

/// Whether `b` is one of the things that `a` may mean.
fn holds(spec: SpecId, a: &Span, b: &Span, dictionary: &Dictionary) -> bool {
    if a.presence == Presence::Absent || b.presence == Presence::Absent {
        return a.presence == b.presence;
    }
    if spec.get().kind == Kind::Text {
        return vocabulary::says_no_more(spec, dictionary.label(a.least), dictionary.label(b.least));
    }
    let (least, most) = rounded(spec, a);
    least <= b.least && b.most <= most
}

/// All numbers that a stated one may be the rounding of. Sources round: 6.67 inches become 6.7. A whole
/// number of a spec without decimals is taken as it stands.
pub(crate) fn rounded(spec: SpecId, span: &Span) -> (i32, i32) {
    let mut slack = 1;
    if span.least == span.most && span.least != 0 && spec.get().reading == Reading::Quantity {
        let mut ticks = span.least;
        for _ in 0..spec.get().decimals() {
            if ticks % 10 != 0 {
                break;
            }
            ticks /= 10;
            slack *= 10;
        }
    }
    // Half a unit of the last digit given: 6.7 stands for 6.65 to 6.75, since some round the half up and some down.
    (span.least.saturating_sub(slack / 2), span.most.saturating_add(slack / 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{date, spec};

    fn number(spec: SpecId, amount: f64) -> Value {
        Value::number(spec, amount)
    }

    fn no_more(spec: SpecId, a: Form, b: Form) -> bool {
        let mut dictionary = Dictionary::default();
        let (a, b) = (spans(spec, &a, &mut dictionary), spans(spec, &b, &mut dictionary));
        says_no_more(spec, &a, &b, &dictionary)
    }

    #[test]
    fn up_to_states_a_maximum_or_a_bound() {
        let mut none = Dictionary::default();
        let refresh = Form::UpTo(number(spec::REFRESH_HZ, 120.0));
        assert_eq!(spans(spec::REFRESH_HZ, &refresh, &mut none), [Span::exact(120)]);
        let ram = spans(spec::RAM_GB, &Form::UpTo(number(spec::RAM_GB, 12.0)), &mut none);
        assert_eq!((ram[0], ram[1].presence, ram[1].most), (Span::exact(120), Presence::Maybe, 120));
        let weight = spans(spec::WEIGHT_G, &Form::UpTo(number(spec::WEIGHT_G, 200.0)), &mut none);
        assert_eq!(weight, [Span::between(0, 2000)]);
    }

    #[test]
    fn a_rounded_number_contradicts_only_what_it_is_not_the_rounding_of() {
        let inches = |amount| Form::Exact(number(spec::DISPLAY_IN, amount));
        assert!(no_more(spec::DISPLAY_IN, inches(6.7), inches(6.67)));
        assert!(no_more(spec::DISPLAY_IN, inches(6.7), inches(6.73)));
        assert!(
            no_more(spec::DISPLAY_IN, inches(6.7), inches(6.75))
                && no_more(spec::DISPLAY_IN, inches(6.8), inches(6.75))
        );
        assert!(!no_more(spec::DISPLAY_IN, inches(6.7), inches(6.76)));
        assert!(!no_more(spec::DISPLAY_IN, inches(6.7), inches(6.78)));
        assert!(!no_more(spec::DISPLAY_IN, inches(6.67), inches(6.7)));
        assert!(no_more(spec::DISPLAY_IN, inches(6.7), inches(6.7)));
        let mah = |amount| Form::Exact(number(spec::BATTERY_MAH, amount));
        assert!(!no_more(spec::BATTERY_MAH, mah(4500.0), mah(4600.0)));
    }

    #[test]
    fn a_wider_statement_gives_way_to_a_narrower_one() {
        let cameras = |amount| number(spec::CAMERA_COUNT, amount);
        assert!(no_more(spec::CAMERA_COUNT, Form::AtLeast(cameras(3.0)), Form::Exact(cameras(3.0))));
        assert!(!no_more(spec::CAMERA_COUNT, Form::Exact(cameras(3.0)), Form::AtLeast(cameras(3.0))));
        let ram = |amount| number(spec::RAM_GB, amount);
        assert!(no_more(spec::RAM_GB, Form::UpTo(ram(12.0)), Form::Variants(vec![ram(8.0), ram(12.0)])));
        assert!(!no_more(spec::RAM_GB, Form::UpTo(ram(16.0)), Form::Variants(vec![ram(8.0), ram(12.0)])));
        let day = |text| Form::Exact(Value::Date(date(text)));
        assert!(no_more(spec::RELEASED, day("2022-07"), day("2022-07-04")));
        assert!(!no_more(spec::RELEASED, day("2022-06"), day("2022-07-04")));
        let chips = |names: &[&str]| Form::OneOf(names.iter().map(|name| Value::text(name)).collect());
        assert!(no_more(spec::SOC, chips(&["A", "B"]), chips(&["B"])));
        assert!(!no_more(spec::SOC, chips(&["B"]), chips(&["A", "B"])));
    }
}
