//! Why a claim is shown, or is not.

use crate::claims::archive::PhoneIndex;
use crate::claims::claim::Claim;
use crate::claims::report::Report;
use crate::known::consensus::{Why, is_firm, is_of_one_source};
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::SpecId;

/// All claims about `spec` of `phone` known by the snapshot's day, the newest first, each with why it is shown
/// or is not.
pub fn claims(snapshot: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Vec<(&Report, &Claim, Why)> {
    let history = snapshot.history(phone, spec);
    let firmest = history.iter().map(|(report, _)| report.stage).max();
    let Some((firmest, about)) = firmest.zip(snapshot.archive().phone(phone)) else { return Vec::new() };
    let weighed = snapshot.weighed(about, spec);
    let cell = snapshot.cell(phone, spec);
    let why = |report: &Report, claim: &Claim| {
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
            _ if !is_firm(report, claim) && cell.is_firm() => Why::Unsure,
            _ => Why::Outranked(firmest),
        }
    };
    let mut told: Vec<_> = history.iter().map(|&(report, claim)| (report, claim, why(report, claim))).collect();
    order::sort(&mut told, |(a, ..), (b, ..)| b.date.cmp(&a.date).then(b.stage.cmp(&a.stage)));
    told
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Form, Phone, Stage, Value, date, spec};

    fn said_of(amount: i32) -> Claim {
        Claim::new(spec::BATTERY_MAH, Form::Exact(Value::Number(amount)))
    }

    fn said(day: &str, stage: Stage, publisher: &str, amount: i32) -> Report {
        let mut report = Report::new(date(day), stage, publisher, "https://example.org");
        report.claims.push(said_of(amount));
        report
    }

    /// Who is told to be shown or not, and why.
    fn told(reports: Vec<Report>, spec: SpecId) -> Vec<(String, Why)> {
        let phone = reports.into_iter().fold(Phone::new("a", "Acme", "A"), Phone::with);
        let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
        let told = claims(&snapshot, PhoneIndex(0), spec).into_iter();
        told.map(|(report, _, why)| (report.publisher.to_string(), why)).collect()
    }

    #[test]
    fn every_claim_says_why() {
        let reports = [
            said("2022-05", Stage::Rumour, "a", 5000),
            said("2022-08", Stage::Listed, "b", 4500),
            said("2022-07", Stage::Listed, "b", 4400),
            said("2022-09", Stage::Rumour, "c", 4500),
            said("2022-06", Stage::Listed, "d", 4500),
        ];
        let told = |spec| told(reports.to_vec(), spec);
        let expected = [
            ("c", Why::Outranked(Stage::Listed)),
            ("b", Why::Shown),
            ("b", Why::Replaced),
            ("d", Why::SaysNoMore),
            ("a", Why::Outranked(Stage::Listed)),
        ];
        assert_eq!(told(spec::BATTERY_MAH), expected.map(|(publisher, why)| (publisher.to_owned(), why)));
        assert!(told(spec::SOC).is_empty());
    }

    #[test]
    fn who_is_outnumbered_is_told_so_but_not_the_maker() {
        let listed = |publisher, amount| said("2022-07", Stage::Listed, publisher, amount);
        let official = |publisher, amount| said("2022-07", Stage::Official, publisher, amount);
        let hedged = Report { claims: [said_of(4300).hedged()].into_iter().collect(), ..listed("unsure", 0) };
        let press = [official("press", 4600), listed("a", 4500), listed("b", 4500), hedged.clone(), listed("c", 4400)];
        let out = Why::Outnumbered;
        let why = |reports: &[Report]| {
            let mut told = told(reports.to_vec(), spec::BATTERY_MAH);
            told.sort_by(|(a, _), (b, _)| a.cmp(b));
            told.into_iter().map(|(_, why)| why).collect::<Vec<_>>()
        };
        assert_eq!(why(&press), [Why::Shown, Why::SaysNoMore, out, out, Why::Unsure]);
        let mut maker = press;
        maker[0].publisher = "Acme Newsroom".into();
        let out = Why::Outranked(Stage::Official);
        assert_eq!(why(&maker), [Why::Shown, out, out, out, Why::Unsure]);
        // One against one, the firmer source stands.
        let two = [official("press", 4600), listed("a", 4500)];
        assert_eq!(why(&two), [out, Why::Shown]);
    }
}
