//! How well phones do in what matters to somebody: their places among others, and those that none beats in everything.
//!
//! Somebody picks a few specs and puts them in order. A phone's score is, for each of them, how many of the others it beats,
//! times how important the spec is: of three, 3, 2 and 1. Its *place* is how many have a higher score, and one.
//!
//! Little of that is certain, so all of it is worked out for the worst and the best that is possible: what is not known may be
//! anything, and so may what is not firm when it is that of another phone. Two phones are compared by how far
//! their scores can be apart and not by what each can reach alone: a phone that is ahead of another in everything has the
//! better place, whatever the others turn out to have.

use crate::claims::archive::PhoneIndex;
use crate::known::merit::Merit;
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::SpecId;

/// The places that a phone can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The best place that is still possible, counted from 1.
    pub best: u32,
    /// The worst.
    pub worst: u32,
    /// Among how many phones, its own included.
    pub of: u32,
    /// Whether its own values count as facts. If not, it has this place only where they come true.
    pub is_firm: bool,
}

/// The merits of all rows in one spec: of each distinct cell, and which cell each row has.
#[derive(Debug, Default)]
pub(crate) struct Column {
    pub(crate) merits: Vec<Merit>,
    pub(crate) codes: Vec<u32>,
}

impl Column {
    fn of(&self, row: u32) -> Merit {
        self.merits[self.codes[row as usize] as usize]
    }
}

/// What is picked, of all rows, and whom they are measured against.
#[derive(Debug)]
pub(crate) struct Matters {
    /// One for each spec, the most important first.
    scales: Vec<Scale>,
    /// The rows that count, in order.
    peers: Vec<u32>,
    peer: Vec<bool>,
    /// From the least to the most that each peer scores.
    scores: Vec<(i64, i64)>,
}

/// One spec: what it weighs, and where each distinct merit is among the peers.
#[derive(Debug)]
struct Scale {
    weight: i64,
    codes: Vec<u32>,
    /// As it is stated.
    stated: Vec<Spot>,
    /// The same, where what is not firm may be anything.
    guarded: Vec<Spot>,
}

/// Where a merit is among those of the peers.
#[derive(Clone, Copy, Debug)]
struct Spot {
    merit: Merit,
    /// How many peers are at their best below its worst: so many it beats for certain.
    beaten: i64,
    /// How many are at their worst below its best.
    may_be_beaten: i64,
    /// How many that are certain are below its worst.
    below_worst: i64,
    /// How many that are certain are below its best.
    below_best: i64,
}

/// A row in one spec, and whether it is a peer.
#[derive(Clone, Copy)]
struct Side<'s> {
    spot: &'s Spot,
    guarded: Merit,
    is_peer: bool,
}

/// How many are below a number.
fn below(sorted: &[i64], number: i64) -> i64 {
    sorted.partition_point(|&own| own < number) as i64
}

fn sorted(numbers: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut numbers: Vec<i64> = numbers.collect();
    order::sort(&mut numbers, i64::cmp);
    numbers
}

impl Scale {
    fn new(column: Column, peers: &[u32], weight: i64) -> Scale {
        let of = || peers.iter().map(|&row| column.of(row).guarded());
        let worst = sorted(of().map(|own| own.worst));
        let best = sorted(of().map(|own| own.best));
        let exact = sorted(of().filter(|own| own.worst == own.best).map(|own| own.worst));
        let spot = |merit: Merit| Spot {
            merit,
            beaten: below(&best, merit.worst),
            may_be_beaten: below(&worst, merit.best),
            below_worst: below(&exact, merit.worst),
            below_best: below(&exact, merit.best),
        };
        let stated: Vec<Spot> = column.merits.iter().map(|own| spot(*own)).collect();
        let guarded = column.merits.iter().map(|own| spot(own.guarded())).collect();
        Scale { weight, codes: column.codes, stated, guarded }
    }

    fn side(&self, row: u32, is_peer: bool, is_guarded: bool) -> Side<'_> {
        let code = self.codes[row as usize] as usize;
        let guarded = &self.guarded[code];
        Side { spot: if is_guarded { guarded } else { &self.stated[code] }, guarded: guarded.merit, is_peer }
    }
}

impl Side<'_> {
    /// How many peers it beats, at least and at most.
    fn beaten(self) -> (i64, i64) {
        // It does not beat itself, which it might seem to where it may be several things.
        let itself = self.is_peer && self.guarded.worst < self.spot.merit.best;
        (self.spot.beaten, self.spot.may_be_beaten - i64::from(itself))
    }

    /// How many more phones it beats than the other one, at the least. Both count, whether they are peers or measured against
    /// them.
    fn lead(self, other: Side<'_>) -> i64 {
        let (worst, best) = (self.spot.merit.worst, other.spot.merit.best);
        if worst > best {
            // The other itself, and those that are certainly between the two.
            let between = self.spot.below_worst - other.spot.below_best;
            let guarded = other.guarded;
            let counted = other.is_peer && guarded.worst == guarded.best && guarded.worst >= best;
            1 + between - i64::from(counted)
        } else if worst == best {
            0
        } else {
            // All that may be between the two.
            let between = other.spot.may_be_beaten - self.spot.beaten;
            let counted = other.is_peer && other.guarded.worst < best;
            -(1 + between - i64::from(self.is_peer) - i64::from(counted))
        }
    }
}

impl Matters {
    /// `columns` are those of the specs, the most important first; `peers` are in order.
    pub(crate) fn new(columns: Vec<Column>, peers: Vec<u32>) -> Matters {
        let count = columns.first().map_or(0, |column| column.codes.len());
        let mut peer = vec![false; count];
        peers.iter().for_each(|&row| peer[row as usize] = true);
        let weights = (1..=columns.len() as i64).rev();
        let scales = columns.into_iter().zip(weights).map(|(column, weight)| Scale::new(column, &peers, weight));
        let mut matters = Matters { scales: scales.collect(), peers, peer, scores: Vec::new() };
        matters.scores = matters.peers.iter().map(|&row| matters.score(row, true)).collect();
        matters
    }

    /// From the least to the most that a row scores; `guarded`, what is not firm may be anything.
    fn score(&self, row: u32, guarded: bool) -> (i64, i64) {
        let is_peer = self.peer[row as usize];
        self.scales.iter().fold((0, 0), |(least, most), scale| {
            let (worst, best) = scale.side(row, is_peer, guarded).beaten();
            (least + scale.weight * worst, most + scale.weight * best)
        })
    }

    /// What rows are in order by: what they score at least, then at most. The larger come first.
    pub(crate) fn keys(&self) -> Vec<(i64, i64)> {
        (0..self.peer.len() as u32).map(|row| self.score(row, false)).collect()
    }

    /// The places that a row can have among the peers.
    pub(crate) fn place(&self, row: u32) -> Place {
        let own = self.score(row, false);
        let (mut best, mut worst) = (1, 1);
        for (&peer, score) in self.peers.iter().zip(&self.scores).filter(|(peer, _)| **peer != row) {
            // Mostly what each scores alone settles it.
            if score.0 > own.1 {
                best += 1;
                worst += 1;
            } else if score.1 > own.0 {
                best += u32::from(self.lead(peer, row, true) > 0);
                worst += u32::from(self.lead(row, peer, false) < 0);
            }
        }
        let others = self.peers.len() as u32 - u32::from(self.peer[row as usize]);
        let is_firm = self.scales.iter().all(|scale| scale.side(row, false, false).spot.merit.is_firm);
        Place { best, worst, of: others + 1, is_firm }
    }

    /// How far the score of `one` is above that of `other` at the least. What is not firm may be anything, but for that of
    /// the row that a place is worked out for.
    fn lead(&self, one: u32, other: u32, of_other: bool) -> i64 {
        let lead = |scale: &Scale| {
            let side = |row: u32, is_its: bool| scale.side(row, self.peer[row as usize], !is_its);
            scale.weight * side(one, !of_other).lead(side(other, of_other))
        };
        self.scales.iter().map(lead).sum()
    }
}

/// How surely no phone beats another in all that matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unbeaten {
    /// One beats it in every case: it is at least as good in all, and better in one.
    No,
    /// Something that matters is not known of it, and as far as it is known, none beats it.
    Unknown,
    /// In some case none does.
    Maybe,
    /// In no case one does.
    Sure,
}

/// Which phones none beats in all of these specs, each of which has a direction: those of which that may be, in their order. A phone of
/// `certain` counts for certain, one of `possible` perhaps.
///
/// ```
/// use phone_engine::matters::{Unbeaten, unbeaten};
/// use phone_engine::{Archive, Claim, Form, Phone, Report, Snapshot, Stage, Value, date, spec};
///
/// let phone = |id: &str, mah, grams| {
///     let mut report = Report::new(date("2022-07-04"), Stage::Official, "A weekly", "https://example.org/");
///     for (spec, amount) in [(spec::BATTERY_MAH, mah), (spec::WEIGHT_G, grams)] {
///         report.claims.push(Claim::new(spec, Form::Exact(Value::number(spec, amount))));
///     }
///     Phone::new(id, "Brand", id).with(report)
/// };
/// let phones = vec![phone("large", 5000.0, 210.0), phone("light", 4500.0, 180.0), phone("beaten", 4500.0, 190.0)];
/// let snapshot = Snapshot::new(&std::sync::Arc::new(Archive::new(phones).0), None);
/// let found = unbeaten(&snapshot, snapshot.phones(), &[], &[spec::BATTERY_MAH, spec::WEIGHT_G]);
/// assert_eq!(found, [(snapshot.phones()[0], Unbeaten::Sure), (snapshot.phones()[1], Unbeaten::Sure)]);
/// ```
pub fn unbeaten(
    snapshot: &Snapshot,
    certain: &[PhoneIndex],
    possible: &[PhoneIndex],
    specs: &[SpecId],
) -> Vec<(PhoneIndex, Unbeaten)> {
    let phones: Vec<PhoneIndex> = certain.iter().chain(possible).copied().collect();
    let column = |&spec| Column {
        merits: phones.iter().map(|&phone| Merit::of(&snapshot.cell(phone, spec))).collect(),
        codes: (0..phones.len() as u32).collect(),
    };
    let columns: Vec<Column> = specs.iter().map(column).collect();
    let rivals = (0..phones.len()).map(|at| (at as u32, at < certain.len())).collect();
    let rivalry = Rivalry::new(&columns, rivals);
    let judged = phones.iter().enumerate().filter_map(|(at, &phone)| match rivalry.judge(at as u32) {
        // Of one that only could match, it is not certain.
        Unbeaten::Sure if at < certain.len() => Some((phone, Unbeaten::Sure)),
        Unbeaten::Sure | Unbeaten::Maybe => Some((phone, Unbeaten::Maybe)),
        Unbeaten::Unknown | Unbeaten::No => None,
    });
    judged.collect()
}

/// Whether rows are beaten by others.
pub(crate) struct Rivalry<'m> {
    columns: &'m [Column],
    /// Those that count, those that beat most first, as they are the likeliest to settle it; each with whether it counts for
    /// certain.
    rivals: Vec<(u32, bool)>,
    /// At its worst and at its best, each rival in all columns, one after the other. What is not firm may be anything.
    worst: Vec<i64>,
    best: Vec<i64>,
}

impl<'m> Rivalry<'m> {
    /// `rivals` are those that count, each with whether that is certain.
    pub(crate) fn new(columns: &'m [Column], rivals: Vec<(u32, bool)>) -> Rivalry<'m> {
        let mut scores = vec![0; rivals.len()];
        for column in columns {
            let best = sorted(rivals.iter().map(|&(row, _)| column.of(row).guarded().best));
            let beaten: Vec<i64> = column.merits.iter().map(|own| below(&best, own.guarded().worst)).collect();
            for (score, (row, _)) in scores.iter_mut().zip(&rivals) {
                *score += beaten[column.codes[*row as usize] as usize];
            }
        }
        let order = order::positions(rivals.len(), &mut |a, b| scores[b].cmp(&scores[a]));
        let rivals: Vec<(u32, bool)> = order.into_iter().map(|at| rivals[at as usize]).collect();
        let all = || rivals.iter().flat_map(|(row, _)| columns.iter().map(|column| column.of(*row).guarded()));
        let (worst, best) = (all().map(|own| own.worst).collect(), all().map(|own| own.best).collect());
        Rivalry { columns, rivals, worst, best }
    }

    /// Whether a row is beaten.
    pub(crate) fn judge(&self, row: u32) -> Unbeaten {
        let own: Vec<Merit> = self.columns.iter().map(|column| column.of(row)).collect();
        // At their worst against the row at its best.
        let bests: Vec<i64> = own.iter().map(|own| own.best).collect();
        if self.is_beaten(row, &self.worst, &bests, true) {
            return Unbeaten::No;
        }
        if own.iter().any(|own| !own.is_known) {
            return Unbeaten::Unknown;
        }
        let worsts: Vec<i64> = own.iter().map(|own| own.worst).collect();
        if own.iter().all(|own| own.is_firm) && !self.is_beaten(row, &self.best, &worsts, false) {
            Unbeaten::Sure
        } else {
            Unbeaten::Maybe
        }
    }

    /// Whether a rival, `certain` only one that counts for certain, is at least as good in all, and better in one.
    fn is_beaten(&self, row: u32, theirs: &[i64], own: &[i64], certain: bool) -> bool {
        let each = self.rivals.iter().zip(theirs.chunks_exact(own.len().max(1)));
        each.filter(|((rival, is_sure), _)| *rival != row && (*is_sure || !certain)).any(|(_, theirs)| {
            let pairs = || theirs.iter().zip(own);
            pairs().all(|(theirs, own)| theirs >= own) && pairs().any(|(theirs, own)| theirs > own)
        })
    }
}
