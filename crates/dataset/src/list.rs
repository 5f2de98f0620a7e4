//! What stands of all that is said: the archive that the finder lists.
//!
//! The finder, the plot and the search for a name look at every phone, but not at who said what when. For them each phone is
//! cut down to the claims that stand today, without their sources: a third of the bytes. By the rules of
//! [`Snapshot`], the claims that stand alone come to the same again, cell by cell; [`list`] checks that for every phone, and
//! leaves the reports of one that would not as they are, but for their texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use phone_engine::archive::Contents;
use phone_engine::finder::{Rows, SnapshotRows};
use phone_engine::matching::{Presence, Span};
use phone_engine::spec::{self, Kind};
use phone_engine::{Archive, Cell, Claim, Form, PartialDate, Phone, PhoneIndex, Report, Snapshot, SpecId, Value};

use crate::pack::{PackError, pack, pack_some};
use crate::shards::with_likes;

/// The phones of an archive in the same order, each with the claims that stand when all days are looked at. It has no
/// publishers, addresses, quotes and notes, and fewer reports; dates of reports mean nothing in it.
///
/// Cells of a [`Snapshot`] without a day are those of the archive, except that [`Cell::differing`] is not known.
///
/// ```
/// use phone_dataset::list;
/// use phone_engine::{Archive, Claim, Form, Phone, PhoneIndex, Report, Snapshot, Stage, Value, date, spec};
/// use std::sync::Arc;
/// let said = |stage, day, mah| {
///     let mut report = Report::new(date(day), stage, "A weekly", "https://example.org/");
///     report.claims.push(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::number(spec::BATTERY_MAH, mah))));
///     report
/// };
/// let phone = Phone::new("acme-one", "Acme", "Acme One");
/// let phone = phone.with(said(Stage::Rumour, "2022-05", 5000.0)).with(said(Stage::Official, "2022-06", 4500.0));
/// let (archive, _) = Archive::new(vec![phone]);
/// let [listed] = &list(&Arc::new(archive))[..] else { panic!("one phone") };
/// assert_eq!(listed.reports.len(), 1, "the rumour does not stand any more");
/// let (archive, _) = Archive::new(vec![listed.clone()]);
/// let cell = Snapshot::new(&Arc::new(archive), None);
/// assert_eq!(cell.cell(PhoneIndex(0), spec::BATTERY_MAH).spans()[0].least, 4500);
/// ```
pub fn list(archive: &Arc<Archive>) -> Vec<Phone> {
    let known = Snapshot::new(archive, None);
    let mut listed: Vec<Phone> =
        archive.indices().zip(archive.phones()).map(|(index, phone)| standing(&known, index, phone)).collect();
    // A value may be another phone's, so one that is put back may put others right, or wrong.
    loop {
        let other: Vec<usize> = different(&known, &listed);
        let mut changed = false;
        for at in other {
            let whole = Phone { reports: without_texts(&archive.phones()[at]), ..listed[at].clone() };
            changed |= whole != listed[at];
            listed[at] = whole;
        }
        if !changed {
            return listed;
        }
    }
}

/// The phones without anything that is said of them, in the same order: what a search for a name needs.
pub fn names(phones: &[Phone]) -> Vec<Phone> {
    phones.iter().map(|phone| with(phone, Vec::new())).collect()
}

/// How many phones come first, for the first rows of a list to be there soon. Each next piece has four times as many.
const FIRST: usize = 2_000;

/// The list of an archive, packed in one piece or several, the newest phones first: the finder's default order. A piece also
/// contains the phones that its own are said to be like.
///
/// # Errors
///
/// As [`pack`](crate::pack).
pub fn list_pieces(archive: &Arc<Archive>) -> Result<Vec<Vec<u8>>, PackError> {
    let (listed, partnerships) = (list(archive), archive.partnerships());
    let pieces = pieces(archive, FIRST);
    if pieces.len() < 2 {
        return Ok(vec![pack(&listed, partnerships)?]);
    }
    let by_place: BTreeMap<u32, &Phone> = archive.indices().map(|index| index.0).zip(&listed).collect();
    let packed = pieces.into_iter().map(|piece| {
        let piece = with_likes(archive, piece.into_iter());
        let phones = piece.into_iter().filter_map(|index| Some((index.0, (*by_place.get(&index.0)?).clone())));
        pack_some(&phones.collect(), partnerships)
    });
    packed.collect()
}

/// The phones in pieces, the newest first; `size` is that of the first piece.
fn pieces(archive: &Arc<Archive>, mut size: usize) -> Vec<Vec<PhoneIndex>> {
    let rows = SnapshotRows::new(Arc::new(Snapshot::new(archive, None)));
    let listed: Vec<PhoneIndex> = (0..rows.count() as u32).map(|row| rows.phone(row)).collect();
    let mut rest = listed.as_slice();
    let mut pieces: Vec<Vec<PhoneIndex>> = Vec::new();
    while !rest.is_empty() {
        // The last piece takes what would make a small one of its own.
        let (piece, left) = rest.split_at(if rest.len() < 2 * size { rest.len() } else { size });
        pieces.push(piece.to_vec());
        (rest, size) = (left, 4 * size);
    }
    // Those of which nothing is known are last.
    let silent = archive.indices().filter(|index| rows.row(*index).is_none());
    match pieces.last_mut() {
        Some(last) => last.extend(silent),
        None => pieces.push(silent.collect()),
    }
    pieces
}

/// A phone with other reports, as prominent as it is.
fn with(phone: &Phone, reports: Vec<Report>) -> Phone {
    Phone { reports, rank: Some(phone.prominence()), ..phone.clone() }
}

/// A phone with the claims that stand.
fn standing(known: &Snapshot, index: PhoneIndex, phone: &Phone) -> Phone {
    let mut reports: Vec<Report> = Vec::new();
    // When the newest report was, of whose claims each of these has one.
    let mut newest: Vec<PartialDate> = Vec::new();
    for spec in SpecId::all() {
        for (report, claim) in known.cell(index, spec).claims() {
            let fits =
                |own: &Report| own.stage == report.stage && own.edition == report.edition && own.claim(spec).is_none();
            let at = reports.iter().position(fits).unwrap_or_else(|| {
                reports.push(bare(report));
                newest.push(report.date);
                reports.len() - 1
            });
            reports[at].claims.push(claim.clone());
            newest[at] = newest[at].max(report.date);
        }
    }
    let mut order: Vec<usize> = (0..reports.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(newest[at]));
    let mut reports: Vec<Report> = order.into_iter().map(|at| reports[at].clone()).collect();
    // The status follows from the firmest report, even if none of its claims stands.
    if let Some(firmest) = phone.reports.iter().max_by_key(|report| report.stage)
        && reports.iter().all(|own| own.stage < firmest.stage)
    {
        reports.push(bare(firmest));
    }
    // Any date would do. That of the launch is what a packed report lets expect, so the launch itself takes up no room.
    let day = reports.iter().find_map(launch).or_else(|| Some(phone.reports.first()?.date));
    for (at, report) in reports.iter_mut().enumerate() {
        report.date = day.unwrap_or(report.date);
        // Claims that stand beside each other keep their order: of one day, the engine has them in that of their addresses.
        report.url = if at == 0 { "".into() } else { at.to_string().into() };
    }
    with(phone, reports)
}

/// The day on which a phone came out, or was announced, as a report has it.
fn launch(report: &Report) -> Option<PartialDate> {
    let day = |spec| match &report.claim(spec)?.form {
        Form::Exact(Value::Date(day)) => Some(*day),
        _ => None,
    };
    day(spec::RELEASED).or_else(|| day(spec::ANNOUNCED))
}

/// A report of the same kind without claims and texts.
fn bare(report: &Report) -> Report {
    Report { edition: report.edition.clone(), ..Report::new(report.date, report.stage, "", "") }
}

/// The reports as they are, but for the texts that nothing follows from.
fn without_texts(phone: &Phone) -> Vec<Report> {
    let without = |report: &Report| Report { quotes: None, called: None, note: None, ..report.clone() };
    phone.reports.iter().map(without).collect()
}

/// The phones of which anything else is known in `listed`, by their positions.
fn different(known: &Snapshot, listed: &[Phone]) -> Vec<usize> {
    let archive = known.archive();
    let places = (!archive.is_whole()).then(|| archive.indices().map(|index| index.0).collect());
    let contents = Contents { phones: listed.to_vec(), places, partnerships: archive.partnerships().to_vec() };
    let other = Snapshot::new(&Arc::new(Archive::of_contents(contents)), None);
    let differs = |index: &PhoneIndex| {
        known.knows(*index) != other.knows(*index)
            || SpecId::all().any(|spec| !same(&known.cell(*index, spec), &other.cell(*index, spec)))
    };
    archive.indices().enumerate().filter(|(_, index)| differs(index)).map(|(at, _)| at).collect()
}

/// Whether two cells of different archives say the same, as firmly.
fn same(one: &Cell<'_>, other: &Cell<'_>) -> bool {
    let texts = |cell: &Cell<'_>| {
        let names = cell.dictionary();
        let named = matches!(cell.spec().get().kind, Kind::Text | Kind::Names);
        let label =
            |span: &Span| (named && span.presence != Presence::Absent).then(|| names.label(span.least).to_owned());
        cell.spans()
            .iter()
            .map(|span| (label(span), (!named).then_some((span.least, span.most)), span.presence, span.alternative))
            .collect::<Vec<_>>()
    };
    let claims = |cell: &Cell<'_>| {
        let said = |(report, claim): (&Report, &Claim)| (claim.clone(), report.stage, report.edition.clone());
        cell.claims().map(said).collect::<Vec<_>>()
    };
    (one.is_firm(), one.firmness(), texts(one), claims(one))
        == (other.is_firm(), other.firmness(), texts(other), claims(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::packed::unpack;
    use phone_engine::{Stage, date};

    fn phone(at: usize) -> Phone {
        let mut report = Report::new(date("2022-05"), Stage::Listed, "A database", "https://example.org/");
        report.claims.push(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::number(spec::BATTERY_MAH, at as f64))));
        // The first is like the last, which is the oldest.
        if at == 99 {
            report.claims.push(Claim::new(spec::WEIGHT_G, Form::Like("b-00".into())));
        }
        if at == 0 {
            report.claims.push(Claim::new(spec::WEIGHT_G, Form::Exact(Value::number(spec::WEIGHT_G, 180.0))));
        }
        let day = date(&format!("20{at:02}"));
        report.claims.push(Claim::new(spec::RELEASED, Form::Exact(Value::Date(day))));
        report.claims = {
            let mut claims: Vec<Claim> = report.claims.iter().cloned().collect();
            claims.sort_by_key(|claim| claim.spec);
            claims.into()
        };
        Phone::new(&format!("b-{at:02}"), "B", &format!("B {at:02}")).with(report)
    }

    #[test]
    fn pieces_begin_with_the_newest_and_are_the_list_together() {
        let (archive, _) = Archive::new((0..100).map(phone).collect());
        let archive = Arc::new(archive);
        let pieces = pieces(&archive, 10);
        assert_eq!(pieces.iter().map(Vec::len).collect::<Vec<_>>(), [10, 40, 50]);
        assert_eq!(pieces[0][0], PhoneIndex(99));
        let listed = list(&archive);
        let packed = |piece: &[PhoneIndex]| {
            let piece = with_likes(&archive, piece.iter().copied());
            pack_some(&piece.into_iter().map(|index| (index.0, listed[index.get()].clone())).collect(), &[]).unwrap()
        };
        let first = Archive::default().grown(unpack(&packed(&pieces[0])).unwrap());
        assert_eq!(first.len(), 11, "with the one that another is like");
        let known = Snapshot::new(&Arc::new(first.clone()), None);
        assert_eq!(known.cell(PhoneIndex(99), spec::WEIGHT_G).spans()[0].least, 1800);
        let all = first.grown(unpack(&packed(&pieces[1])).unwrap()).grown(unpack(&packed(&pieces[2])).unwrap());
        assert_eq!(all.phones(), listed);
    }

    #[test]
    fn a_small_list_is_in_one_piece() {
        let (archive, _) = Archive::new((0..100).map(phone).collect());
        let pieces = list_pieces(&Arc::new(archive.clone())).unwrap();
        let [piece] = &pieces[..] else { panic!("{}", pieces.len()) };
        assert!(Archive::of_contents(unpack(piece).unwrap()).is_whole());
        assert_eq!(list_pieces(&Arc::default()).unwrap().len(), 1);
    }

    #[test]
    fn where_claims_alone_would_come_to_something_else_the_reports_stay() {
        // Of two editions, each is the first of one spec.
        let of = |day, edition: &str, claims: &[(SpecId, f64)]| {
            let mut report = Report::new(date(day), Stage::Official, "Acme", "https://example.org/");
            report.edition = Some(edition.into());
            report.note = Some("a note".into());
            report.claims = claims
                .iter()
                .map(|&(spec, amount)| Claim::new(spec, Form::Exact(Value::number(spec, amount))))
                .collect();
            report
        };
        let phone = Phone::new("a", "Acme", "A")
            .with(of("2022-01", "China", &[(spec::BATTERY_MAH, 5000.0)]))
            .with(of("2022-02", "Europe", &[(spec::BATTERY_MAH, 4500.0), (spec::CHARGE_W, 30.0)]))
            .with(of("2022-03", "China", &[(spec::CHARGE_W, 60.0)]));
        let (archive, _) = Archive::new(vec![phone]);
        let listed = list(&Arc::new(archive));
        assert_eq!(listed[0].reports.len(), 3);
        assert!(listed[0].reports.iter().all(|report| report.note.is_none()));
    }
}
