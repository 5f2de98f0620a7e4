//! What was known on a day.

use std::sync::{Arc, OnceLock};

use crate::archive::{Archive, Phone, PhoneIndex};
use crate::cell::Cell;
use crate::claims::Shared;
use crate::consensus::{Candidate, Weighed, is_firm, known_by};
use crate::dates::Day;
use crate::derived::{self, derive, derive_names};
use crate::matching::Span;
use crate::order;
use crate::partnership;
use crate::report::{Claim, Form, Report, Stage};
use crate::resolve::{Dictionary, spans};
use crate::spec::{self, Kind, SpecId};

/// The archive as of a day: for each phone and spec the claims that stand by then.
///
/// Which do:
/// 1. Only reports whose date may not be after the day count.
/// 2. What is settled counts, or else the firmest [`Stage`]; the others are history. Of what is settled, claims that
///    hedge give way to those that do not.
/// 3. Of one source speaking of one edition, only its newest report counts.
/// 4. A claim that says no more than another one ("at least 3" against "3") gives way to it.
/// 5. Of settled claims of one edition that then disagree, those stand that more sources are for than for any other, or
///    else the firmest; the maker itself and a laboratory are not outvoted.
/// 6. What even so disagrees is kept, firmest and newest first: the value is *disputed* — or, where the reports speak of
///    different editions of the phone, they are variants of it.
///
/// Columns are made when they are first asked for.
#[derive(Debug)]
pub struct Snapshot {
    archive: Arc<Archive>,
    day: Option<Day>,
    today: Option<Day>,
    known: Vec<PhoneIndex>,
    /// The phones that it is limited to, in the order of the archive.
    only: Option<Arc<[PhoneIndex]>>,
    columns: Vec<OnceLock<Column>>,
}

/// All values of one spec.
///
/// Most phones share theirs with others: a cell is there once for all that have the same claim in their only
/// report.
#[derive(Debug, Default)]
pub struct Column {
    dictionary: Arc<Dictionary>,
    /// Which cell each phone has; the first is the one of which nothing is known.
    cells: Vec<u32>,
    /// The phones that these are of; all of the archive with `None`.
    only: Option<Arc<[PhoneIndex]>>,
    /// Where the spans and the reports of each cell end.
    ends: Vec<(u32, u32)>,
    spans: Vec<Span>,
    /// The reports whose claims stand, by their places among those of the phone.
    shown: Vec<u16>,
    states: Vec<State>,
}

/// A column while it is made.
#[derive(Default)]
struct Making<'a> {
    column: Column,
    dictionary: Dictionary,
    /// What the reports of a packed archive share.
    shared: Option<Shared<'a>>,
    /// For each claim that they share, the cells that it became where the source was not settled and where it was;
    /// 0 where there was none.
    met: Vec<[u32; 2]>,
    /// For each cell that a computed value follows from, the cell that it became; 0 where there was none. The
    /// second is for the days of the announcement.
    followed: [Vec<u32>; 2],
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct State {
    pub(crate) firm: bool,
    pub(crate) disputed: bool,
    /// How many settled sources say something else.
    pub(crate) differing: u8,
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
        }
    }

    /// The same of a few phones only, and those that their claims say they are like. Its columns are made in
    /// a small part of the time; of other phones it knows nothing.
    pub fn of(archive: &Arc<Archive>, day: Option<Day>, phones: &[PhoneIndex]) -> Snapshot {
        let mut only: Vec<PhoneIndex> = Vec::with_capacity(phones.len());
        let mut next: Vec<PhoneIndex> = phones.to_vec();
        // One phone may lead to all others.
        let mut met = vec![false; archive.len()];
        while let Some(index) = next.pop() {
            let Some(position) = archive.position(index).filter(|position| !met[*position]) else { continue };
            let Some(phone) = archive.phones().get(position) else { continue };
            met[position] = true;
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

    /// The same with `today` for the day on which ages are reckoned, where it is not as of a day.
    pub fn on(self, today: Day) -> Snapshot {
        Snapshot { today: self.day.or(Some(today)), ..self }
    }

    /// The day on which ages are reckoned; without one they are not known.
    pub fn today(&self) -> Option<Day> {
        self.today
    }

    /// The archive behind it.
    pub fn archive(&self) -> &Arc<Archive> {
        &self.archive
    }

    /// The day; `None` for everything there is.
    pub fn day(&self) -> Option<Day> {
        self.day
    }

    /// The phones of which anything was known, in the order of the archive.
    pub fn phones(&self) -> &[PhoneIndex] {
        &self.known
    }

    /// Whether anything was known of a phone.
    pub fn knows(&self, phone: PhoneIndex) -> bool {
        self.known.binary_search(&phone).is_ok()
    }

    /// What is known of `spec` of `phone`.
    pub fn cell(&self, phone: PhoneIndex, spec: SpecId) -> Cell<'_> {
        Cell { snapshot: self, column: self.column(spec), phone, spec }
    }

    /// All values of `spec`.
    pub fn column(&self, spec: SpecId) -> &Column {
        // An id comes from the table, and there is a column for each entry of it.
        static EMPTY: OnceLock<Column> = OnceLock::new();
        match self.columns.get(spec.index()) {
            Some(column) => column.get_or_init(|| self.make_column(spec)),
            None => EMPTY.get_or_init(Column::default),
        }
    }

    /// All reports on `phone` known by the day, in the order of their dates.
    pub fn reports(&self, phone: PhoneIndex) -> impl Iterator<Item = &Report> {
        let reports = self.archive.phone(phone).map_or(&[][..], |phone| &phone.reports);
        reports.iter().filter(|report| known_by(report, self.day))
    }

    /// All claims about `spec` of `phone` known by the day, the firmest first, then the newest.
    pub fn history(&self, phone: PhoneIndex, spec: SpecId) -> Vec<(&Report, &Claim)> {
        let mut history: Vec<_> =
            self.reports(phone).filter_map(|report| Some((report, report.claim(spec)?))).collect();
        order::sort(&mut history, |(a, _), (b, _)| (b.stage, b.date).cmp(&(a.stage, a.date)));
        history
    }

    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn make_column(&self, spec: SpecId) -> Column {
        let mut making = Making::default();
        making.column.add(State::default());
        let only = self.only.as_ref().map(|only| only.iter().copied());
        // One type of loop for both: what is made for all phones runs often, and is not made twice.
        let phones: Vec<PhoneIndex> = only.map_or_else(|| self.archive.indices().collect(), Iterator::collect);
        let mut reports = phones.iter().filter_map(|&phone| self.archive.phone(phone)).flat_map(|phone| &phone.reports);
        making.shared = reports.find_map(|report| report.claims.shared(spec));
        making.met.resize(making.shared.as_ref().map_or(0, Shared::len), [0; 2]);
        making.column.cells.reserve_exact(phones.len());
        making.column.only.clone_from(&self.only);
        for index in phones {
            let Some(phone) = self.archive.phone(index) else { continue };
            // Most have a claim that others have too.
            let met = making.met(phone, self.day);
            let cell = met.unwrap_or_else(|| self.push_cell(&mut making, index, phone, spec));
            making.column.cells.push(cell);
        }
        Column { dictionary: Arc::new(making.dictionary), ..making.column }
    }

    /// The cell of a spec of one phone.
    // On its own, browsers soon compile it anew for speed; as a part of the loop, only when that has ended.
    #[inline(never)]
    fn push_cell<'a>(&'a self, making: &mut Making<'a>, index: PhoneIndex, phone: &'a Phone, spec: SpecId) -> u32 {
        let Making { column, dictionary, followed, .. } = making;
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
            self.push_stated(making, phone, spec)
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
            if names.is_empty() && spec == spec::BRAND_PARTNER && partnership::has_ended(&self.archive, phone, self.day)
            {
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
    fn push_stated<'a>(&'a self, making: &mut Making<'a>, phone: &'a Phone, spec: SpecId) -> u32 {
        let Making { column, dictionary, shared, met, .. } = making;
        let [report] = &phone.reports[..] else {
            let settled = self.settle(phone, spec, dictionary, 0);
            return column.push(settled);
        };
        let Some(claim) = report.claim(spec).filter(|_| known_by(report, self.day)) else { return 0 };
        let met = shared.as_ref().and_then(|shared| met.get_mut(shared.number(&report.claims)?));
        let met = met.map(|met| &mut met[usize::from(report.stage.is_settled())]);
        if let Some(&mut cell) = met
            && cell != 0
        {
            return cell;
        }
        column.spans.extend(self.meaning(claim, dictionary, 0));
        column.shown.push(0);
        let cell = column.add(State { firm: is_firm(report, claim), ..State::default() });
        if let Some(met) = met {
            *met = cell;
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
            _ => column.push(stated),
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

impl Making<'_> {
    /// The cell of a phone whose only report has a claim that has been met; `None` where it is to be made.
    fn met(&self, phone: &Phone, day: Option<Day>) -> Option<u32> {
        let [report] = &phone.reports[..] else { return None };
        let met = self.met.get(self.shared.as_ref()?.number(&report.claims)?)?;
        Some(met[usize::from(report.stage.is_settled())]).filter(|cell| *cell != 0 && known_by(report, day))
    }
}

impl Column {
    fn push(&mut self, settled: Settled) -> u32 {
        self.spans.extend(settled.spans);
        self.shown.extend(settled.shown);
        self.add(settled.state)
    }

    /// Adds a cell of the spans and reports that have been added since the last one.
    fn add(&mut self, state: State) -> u32 {
        self.ends.push((self.spans.len() as u32, self.shown.len() as u32));
        self.states.push(state);
        self.states.len() as u32 - 1
    }

    /// The names of a text column.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The names of a text column, to be kept.
    pub(crate) fn names(&self) -> Arc<Dictionary> {
        self.dictionary.clone()
    }

    /// The spans of a phone; none where nothing is known that can be matched.
    pub fn spans(&self, phone: PhoneIndex) -> &[Span] {
        let ((from, _), (to, _)) = self.bounds(phone);
        self.spans.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// How many cells there are.
    pub(crate) fn distinct(&self) -> usize {
        self.states.len()
    }

    /// The number of a phone's cell; of two phones with the same one, the same is known.
    pub(crate) fn number(&self, phone: PhoneIndex) -> u32 {
        let at = match &self.only {
            None => phone.get(),
            // A timeline has hundreds of columns: none is as long as the archive.
            Some(only) => only.binary_search(&phone).unwrap_or(usize::MAX),
        };
        self.cells.get(at).copied().unwrap_or(0)
    }

    pub(crate) fn state(&self, phone: PhoneIndex) -> State {
        self.states.get(self.number(phone) as usize).copied().unwrap_or_default()
    }

    /// The reports whose claims stand, by their places among those of the phone.
    pub(crate) fn shown(&self, phone: PhoneIndex) -> &[u16] {
        let ((_, from), (_, to)) = self.bounds(phone);
        self.shown.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// Where the spans and the reports of a phone begin and end.
    fn bounds(&self, phone: PhoneIndex) -> ((u32, u32), (u32, u32)) {
        match self.number(phone) as usize {
            // Nothing is known.
            0 => Default::default(),
            cell => (self.ends[cell - 1], self.ends[cell]),
        }
    }
}
