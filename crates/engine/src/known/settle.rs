//! Which claims stand, by the rules of [`Snapshot`], and what they mean together.

use std::sync::{Arc, OnceLock};

use crate::claims::archive::{Archive, Phone, PhoneIndex};
use crate::claims::claim::{Claim, Form};
use crate::claims::claim_list::Shared;
use crate::claims::dates::Day;
use crate::claims::report::Stage;
use crate::known::cell::Cell;
use crate::known::column::{Column, State};
use crate::known::consensus::{Candidate, Weighed, is_firm, known_by};
use crate::known::derived::{self, derive, derive_names};
use crate::known::matching::Span;
use crate::known::partners;
use crate::known::resolve::{Dictionary, spans};
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::{self, Kind, SpecId};

/// A column while it is made.
#[derive(Default)]
struct ColumnBuilder<'a> {
    column: Column,
    dictionary: Dictionary,
    /// What the reports of a packed archive share.
    shared: Option<Shared<'a>>,
    /// For each claim that they share, the cells that it became where the source was not settled and where it was;
    /// 0 where there was none.
    reused: Vec<[u32; 2]>,
    /// For each cell that a computed value follows from, the cell that it became; 0 where there was none. The
    /// second is for the days of the announcement.
    followed: [Vec<u32>; 2],
}

impl Snapshot {
    /// What was known at the end of `day`, or of all days with `None`.
    pub fn new(archive: &Arc<Archive>, day: Option<Day>) -> Snapshot {
        let only = (!archive.is_whole()).then(|| archive.indices().collect());
        Snapshot { only, ..Snapshot::knowing(archive, day, &mut archive.indices()) }
    }

    /// The same, of which anything is known of some of these phones only, which are in the order of the archive.
    fn knowing(archive: &Arc<Archive>, day: Option<Day>, phones: &mut dyn Iterator<Item = PhoneIndex>) -> Snapshot {
        let known = phones.filter(|&index| {
            archive.phone(index).is_some_and(|phone| phone.reports.iter().any(|report| known_by(report, day)))
        });
        Snapshot {
            known: known.collect(),
            archive: archive.clone(),
            day,
            today: day,
            only: None,
            columns: SpecId::all().map(|_| OnceLock::new()).collect(),
            make: Snapshot::make_column,
        }
    }

    /// The same of a few phones only, and those that their claims say they are like. Its columns are made in
    /// a small part of the time; of other phones it knows nothing.
    pub fn of(archive: &Arc<Archive>, day: Option<Day>, phones: &[PhoneIndex]) -> Snapshot {
        let mut only: Vec<PhoneIndex> = Vec::with_capacity(phones.len());
        let mut next: Vec<PhoneIndex> = phones.to_vec();
        // One phone may lead to all others.
        let mut visited = vec![false; archive.len()];
        while let Some(index) = next.pop() {
            let Some(position) = archive.position(index).filter(|position| !visited[*position]) else { continue };
            let Some(phone) = archive.phones().get(position) else { continue };
            visited[position] = true;
            only.push(index);
            let likes = phone.reports.iter().flat_map(|report| report.claims.likes());
            next.extend(likes.filter_map(|(_, other)| archive.find(other)));
        }
        order::sort(&mut only, PhoneIndex::cmp);
        // A timeline makes one for each of its days: not all of the archive is gone through.
        let mut asked = phones.to_vec();
        order::sort(&mut asked, PhoneIndex::cmp);
        asked.dedup();
        Snapshot { only: Some(only.into()), ..Snapshot::knowing(archive, day, &mut asked.into_iter()) }
    }

    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn make_column(&self, spec: SpecId) -> Column {
        let mut builder = ColumnBuilder::default();
        builder.column.add(State::default());
        let only = self.only.as_ref().map(|only| only.iter().copied());
        // One type of loop for both: what is made for all phones runs often, and is not made twice.
        let phones: Vec<PhoneIndex> = only.map_or_else(|| self.archive.indices().collect(), Iterator::collect);
        let mut reports = phones.iter().filter_map(|&phone| self.archive.phone(phone)).flat_map(|phone| &phone.reports);
        builder.shared = reports.find_map(|report| report.claims.shared(spec));
        builder.reused.resize(builder.shared.as_ref().map_or(0, Shared::len), [0; 2]);
        builder.column.cells.reserve_exact(phones.len());
        builder.column.only.clone_from(&self.only);
        for index in phones {
            let Some(phone) = self.archive.phone(index) else { continue };
            // Most have a claim that others have too.
            let reused = builder.reused(phone, self.day);
            let cell = reused.unwrap_or_else(|| self.push_cell(&mut builder, index, phone, spec));
            builder.column.cells.push(cell);
        }
        Column { dictionary: Arc::new(builder.dictionary), ..builder.column }
    }

    /// The cell of a spec of one phone.
    // On its own, browsers soon compile it anew for speed; as a part of the loop, only when that has ended.
    #[inline(never)]
    fn push_cell<'a>(
        &'a self,
        builder: &mut ColumnBuilder<'a>,
        index: PhoneIndex,
        phone: &'a Phone,
        spec: SpecId,
    ) -> u32 {
        let ColumnBuilder { column, dictionary, followed, .. } = builder;
        if spec == spec::BRAND {
            let term = dictionary.intern(spec, &phone.brand);
            // After the first cell there is one for each name.
            if term as usize + 1 < column.states.len() {
                return term as u32 + 1;
            }
            column.spans.push(Span::exact(term));
            column.add(State { firm: true, ..State::default() })
        } else if spec.get().derived {
            let source = derived::source(self, index, spec);
            let Some(source) = source else { return self.push_derived(column, dictionary, index, phone, spec) };
            let followed = &mut followed[usize::from(source.spec == spec::ANNOUNCED)];
            followed.resize(source.column.distinct(), 0);
            let cell = &mut followed[source.column.number(index) as usize];
            if *cell == 0 {
                *cell = self.push_derived(column, dictionary, index, phone, spec);
            }
            *cell
        } else if spec == spec::DISPLAY_CLASS {
            let stated = self.settle(phone, spec, dictionary, 0);
            self.push_class(column, dictionary, index, stated)
        } else {
            self.push_stated(builder, phone, spec)
        }
    }

    /// A value that is computed from others.
    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn push_derived(
        &self,
        column: &mut Column,
        dictionary: &mut Dictionary,
        index: PhoneIndex,
        phone: &Phone,
        spec: SpecId,
    ) -> u32 {
        let before = column.spans.len();
        if let Some((names, firm)) = derive_names(self, index, spec) {
            for name in &names {
                let term = dictionary.intern(spec, name);
                column.spans.push(Span::exact(term));
            }
            if names.is_empty() && spec == spec::BRAND_PARTNER && partners::has_ended(&self.archive, phone, self.day) {
                column.spans.push(Span::absent());
            }
            return column.add(State { firm: firm && column.spans.len() > before, ..State::default() });
        }
        let derived = derive(self, index, spec).unwrap_or_default();
        column.spans.extend(derived.spans);
        column.add(State { firm: derived.firm, disputed: derived.disputed, ..State::default() })
    }

    /// What reports state. Most phones have a single report, in which nothing can disagree.
    // On its own, browsers soon compile it anew for speed; as a part of the loop, only when that has ended.
    #[inline(never)]
    fn push_stated<'a>(&'a self, builder: &mut ColumnBuilder<'a>, phone: &'a Phone, spec: SpecId) -> u32 {
        let ColumnBuilder { column, dictionary, shared, reused, .. } = builder;
        let [report] = &phone.reports[..] else {
            let settled = self.settle(phone, spec, dictionary, 0);
            return push(column, settled);
        };
        let Some(claim) = report.claim(spec).filter(|_| known_by(report, self.day)) else { return 0 };
        let reused = shared.as_ref().and_then(|shared| reused.get_mut(shared.number(&report.claims)?));
        let reused = reused.map(|cells| &mut cells[usize::from(report.stage.is_settled())]);
        if let Some(&mut cell) = reused
            && cell != 0
        {
            return cell;
        }
        column.spans.extend(self.meaning(claim, dictionary, 0));
        column.shown.push(0);
        let cell = column.add(State { firm: is_firm(report, claim), ..State::default() });
        if let Some(reused) = reused {
            *reused = cell;
        }
        cell
    }

    /// The class that follows from the pixels, where they are known more firmly than any claim about the class
    /// itself.
    fn push_class(&self, column: &mut Column, dictionary: &mut Dictionary, phone: PhoneIndex, stated: Settled) -> u32 {
        let sides = [spec::DISPLAY_W, spec::DISPLAY_H].map(|spec| self.cell(phone, spec));
        let exact = |cell: &Cell<'_>| match cell.spans() {
            [span] if span.least == span.most => Some(span.least),
            _ => None,
        };
        let shorter = exact(&sides[0]).zip(exact(&sides[1])).map(|(across, down)| across.min(down));
        let pixels = shorter.zip(sides.iter().filter_map(Cell::stage).min());
        match pixels {
            Some((shorter, stage)) if stated.stage.is_none_or(|claimed| claimed < stage) => {
                let name = Arc::from(derived::resolution_class(shorter));
                let term = dictionary.intern(spec::DISPLAY_CLASS, &name);
                column.spans.push(Span::exact(term));
                column.add(State { firm: sides.iter().all(Cell::is_firm), ..State::default() })
            }
            _ => push(column, stated),
        }
    }

    /// Which claims stand for `spec` of `phone`, and what they mean together. `depth` counts the steps
    /// from phone to phone that `like` claims have led through.
    fn settle(&self, phone: &Phone, spec: SpecId, dictionary: &mut Dictionary, depth: u8) -> Settled {
        let mut weighed =
            Weighed::new(phone, spec, self.day, &mut |claim: &Claim| self.meaning(claim, dictionary, depth));
        // Mostly, nobody says anything else.
        if let Some((one, spans)) = weighed.unanimous() {
            let state = State { firm: is_firm(one.report, one.claim), ..State::default() };
            return Settled { shown: vec![one.place], stage: Some(one.report.stage), spans, state };
        }
        weighed.settle(phone, spec, dictionary);
        let differing = weighed.differing;
        let made: Vec<(Candidate<'_>, Vec<Span>)> = weighed.standing().collect();
        let firm = !made.is_empty() && made.iter().all(|(one, _)| is_firm(one.report, one.claim));
        let editions = made.len() > 1
            && made.iter().enumerate().all(|(i, (one, _))| {
                made.iter().skip(i + 1).all(|(other, _)| other.report.edition != one.report.edition)
            })
            && made.iter().all(|(_, spans)| spans.iter().all(|span| span.alternative == 0));
        let disputed = made.len() > 1 && !editions && spec.get().kind != Kind::Prices;
        let mut settled = Settled {
            shown: made.iter().map(|(one, _)| one.place).collect(),
            stage: made.first().map(|(one, _)| one.report.stage),
            spans: Vec::new(),
            state: State { firm, disputed, differing },
        };
        for (_, spans) in made {
            let next = settled.spans.last().map_or(0, |span: &Span| span.alternative + u16::from(!editions));
            settled.spans.extend(spans.into_iter().map(|span| Span { alternative: span.alternative + next, ..span }));
        }
        settled
    }

    /// What became of each claim about `spec` of `phone`, by its report.
    pub(crate) fn weighed<'a>(&self, phone: &'a Phone, spec: SpecId) -> Weighed<'a> {
        let mut dictionary = Dictionary::default();
        let mut weighed =
            Weighed::new(phone, spec, self.day, &mut |claim: &Claim| self.meaning(claim, &mut dictionary, 0));
        weighed.settle(phone, spec, &dictionary);
        weighed
    }

    /// What a claim says of its spec.
    fn meaning(&self, claim: &Claim, dictionary: &mut Dictionary, depth: u8) -> Vec<Span> {
        match &claim.form {
            Form::Like(other) => self.like(other, claim.spec, dictionary, depth),
            form => spans(claim.spec, form, dictionary),
        }
    }

    /// The other phone's value at this day. A chain of `like`s that comes back to itself ends as not
    /// known.
    fn like(&self, other: &str, spec: SpecId, dictionary: &mut Dictionary, depth: u8) -> Vec<Span> {
        const LONGEST_CHAIN: u8 = 4;
        match self.archive.find(other).and_then(|index| self.archive.phone(index)) {
            Some(other) if depth < LONGEST_CHAIN => self.settle(other, spec, dictionary, depth + 1).spans,
            _ => Vec::new(),
        }
    }
}

struct Settled {
    /// The reports whose claims stand, by their places among those of the phone.
    shown: Vec<u16>,
    /// Of the claims, which all have the same.
    stage: Option<Stage>,
    spans: Vec<Span>,
    state: State,
}

impl ColumnBuilder<'_> {
    /// The cell of a phone whose only report has a claim that has been met; `None` where it is to be made.
    fn reused(&self, phone: &Phone, day: Option<Day>) -> Option<u32> {
        let [report] = &phone.reports[..] else { return None };
        let cells = self.reused.get(self.shared.as_ref()?.number(&report.claims)?)?;
        Some(cells[usize::from(report.stage.is_settled())]).filter(|cell| *cell != 0 && known_by(report, day))
    }
}

/// A cell of what has been settled.
fn push(column: &mut Column, settled: Settled) -> u32 {
    column.spans.extend(settled.spans);
    column.shown.extend(settled.shown);
    column.add(settled.state)
}
