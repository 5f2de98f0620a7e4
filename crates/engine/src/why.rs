//! Why a claim is shown, or is not.

use crate::archive::PhoneIndex;
use crate::consensus::is_of_one_source;
use crate::order;
use crate::report::{Claim, Report, Stage};
use crate::snapshot::Snapshot;
use crate::spec::SpecId;

/// Why a claim is shown, or is not, by the rules of [`Snapshot`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It stands.
    Shown,
    /// Others are firmer: these.
    Outranked(Stage),
    /// More sources say something else.
    Outnumbered,
    /// It hedges, or only says what it is like, and others say it outright.
    Unsure,
    /// Its publisher has since said something else.
    Replaced,
    /// One that stands says the same, or more.
    SaysNoMore,
}

/// All claims about `spec` of `phone` known by the snapshot's day, the newest first, each with why it is shown
/// or is not.
pub fn claims(snapshot: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Vec<(&Report, &Claim, Why)> {
    let history = snapshot.history(phone, spec);
    let firmest = history.iter().map(|(report, _)| report.stage).max();
    let Some((firmest, about)) = firmest.zip(snapshot.archive().phone(phone)) else { return Vec::new() };
    let weighed = snapshot.weighed(about, spec);
    let why = |report: &Report| {
        if let Some(fate) = weighed.fate(report) {
            return fate;
        }
        let newer = |other: &Report| {
            let equal = other.stage == report.stage || (other.stage.is_settled() && report.stage.is_settled());
            equal && other.date > report.date && is_of_one_source(other, report)
        };
        match report.stage {
            stage if stage < firmest && !stage.is_settled() => Why::Outranked(firmest),
            _ if history.iter().any(|(other, _)| newer(other)) => Why::Replaced,
            stage if stage < firmest => Why::Outranked(firmest),
            _ => Why::Unsure,
        }
    };
    let mut told: Vec<_> = history.iter().map(|&(report, claim)| (report, claim, why(report))).collect();
    order::sort(&mut told, |(a, ..), (b, ..)| b.date.cmp(&a.date).then(b.stage.cmp(&a.stage)));
    told
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Form, Phone, Value, date, spec};

    #[test]
    fn every_claim_says_why() {
        let said = |day, stage, publisher, amount| {
            let mut report = Report::new(date(day), stage, publisher, "https://example.org");
            report.claims.push(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::Number(amount))));
            report
        };
        let reports = [
            said("2022-05", Stage::Rumour, "a", 5000),
            said("2022-08", Stage::Listed, "b", 4500),
            said("2022-07", Stage::Listed, "b", 4400),
            said("2022-09", Stage::Rumour, "c", 4500),
            said("2022-06", Stage::Listed, "d", 4500),
        ];
        let phone = reports.into_iter().fold(Phone::new("a", "A", "A"), Phone::with);
        let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
        let told: Vec<(String, Why)> = claims(&snapshot, PhoneIndex(0), spec::BATTERY_MAH)
            .into_iter()
            .map(|(report, _, why)| (report.publisher.to_string(), why))
            .collect();
        let expected = [
            ("c", Why::Outranked(Stage::Listed)),
            ("b", Why::Shown),
            ("b", Why::Replaced),
            ("d", Why::SaysNoMore),
            ("a", Why::Outranked(Stage::Listed)),
        ];
        assert_eq!(told, expected.map(|(publisher, why)| (publisher.to_owned(), why)));
        assert!(claims(&snapshot, PhoneIndex(0), spec::SOC).is_empty());
    }
}
