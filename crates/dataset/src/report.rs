//! What is in the data set, in numbers, as a page of Markdown: `docs/data.md`.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use phone_engine::packed::layout::usual_id;
use phone_engine::spec::{ANNOUNCED, RELEASED};
use phone_engine::{Form, Partnership, Phone, Report, SpecId, Stage, Value};

use crate::disagreements::{self, Disagreements};
use crate::fill::{self, Rates};
use crate::pack::{PackError, pack, parts};
use crate::read::Dataset;

/// The counts of a data set, ready to be printed.
#[derive(Clone, Debug)]
pub struct Summary {
    text: String,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Counts phones per brand, year and stage, and for each spec how many phones say something of it;
/// and how large the packed data is and what of it is text. `compressed` tells how many bytes are left of some by the
/// compression of the web.
///
/// # Errors
///
/// Where the data cannot be packed.
pub fn summary(dataset: &Dataset, compressed: impl Fn(&[u8]) -> usize) -> Result<Summary, PackError> {
    let phones = dataset.phones();
    let reports: usize = phones.iter().map(|phone| phone.reports.len()).sum();
    let claims: usize = phones.iter().flat_map(|phone| &phone.reports).map(|report| report.claims.len()).sum();
    let mut text = format!(
        "# The phone data in numbers\n\n\
         <!-- Written by `cargo xtask data report --write`; a test says when that is due. -->\n\n\
         {} phones, {reports} reports, {claims} claims; {} reports on camera partners.\n",
        phones.len(),
        dataset.partnerships.len(),
    );
    text.push_str("\n## Counts\n");
    brands(&mut text, &phones);
    years(&mut text, &phones);
    stages(&mut text, &phones);
    specs(&mut text, &phones);
    fill(&mut text, &phones);
    sizes(&mut text, &phones, &dataset.partnerships, compressed)?;
    Ok(Summary { text })
}

fn brands(text: &mut String, phones: &[Phone]) {
    let mut brands: BTreeMap<&str, usize> = BTreeMap::new();
    for phone in phones {
        *brands.entry(&phone.brand).or_default() += 1;
    }
    let mut brands: Vec<(&str, usize)> = brands.into_iter().collect();
    brands.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    table(
        text,
        "Brand",
        &["Phones"],
        brands.into_iter().map(|(brand, count)| (brand.to_owned(), vec![count.to_string()])),
    );
}

fn years(text: &mut String, phones: &[Phone]) {
    let mut years: BTreeMap<Option<u16>, usize> = BTreeMap::new();
    for phone in phones {
        *years.entry(year(phone)).or_default() += 1;
    }
    let name = |year: Option<u16>| year.map_or_else(|| "not known".to_owned(), |year| year.to_string());
    table(text, "Year", &["Phones"], years.into_iter().map(|(year, count)| (name(year), vec![count.to_string()])));
}

/// The year in which a phone came out, by its firmest and newest report that says so outright.
fn year(phone: &Phone) -> Option<u16> {
    let stated = |spec: SpecId| {
        let dates = phone.reports.iter().filter_map(move |report| match &report.claim(spec)?.form {
            Form::Exact(Value::Date(date)) => Some((report.stage, report.date, date.year())),
            _ => None,
        });
        dates.max()
    };
    stated(RELEASED).or_else(|| stated(ANNOUNCED)).map(|(_, _, year)| year)
}

fn stages(text: &mut String, phones: &[Phone]) {
    let rows = Stage::ALL.into_iter().map(|stage| {
        let reports = || phones.iter().flat_map(|phone| &phone.reports).filter(|report| report.stage == stage);
        let with = phones.iter().filter(|phone| phone.reports.iter().any(|report| report.stage == stage)).count();
        let claims: usize = reports().map(|report| report.claims.len()).sum();
        (stage.name().to_owned(), vec![with.to_string(), reports().count().to_string(), claims.to_string()])
    });
    table(text, "Stage", &["Phones", "Reports", "Claims"], rows);
}

fn specs(text: &mut String, phones: &[Phone]) {
    let recent: Vec<&Phone> = phones.iter().filter(|phone| year(phone).is_some_and(|year| year >= RECENT)).collect();
    let _ = writeln!(
        text,
        "\nFor each spec, how many phones have a value by any report, which share of all phones that is and which \
         of the {} that came out in {RECENT} or later, how many have one by a settled report, and how many claims \
         there are.",
        recent.len()
    );
    let rows = SpecId::all().filter(|spec| !spec.get().derived).map(|spec| {
        let states = |phone: &Phone, settled: bool| {
            let mut reports = phone.reports.iter().filter(|report| !settled || report.stage.is_settled());
            reports.any(|report| report.claim(spec).is_some())
        };
        let claims = phones.iter().flat_map(|phone| &phone.reports).filter(|report| report.claim(spec).is_some());
        let with = phones.iter().filter(|phone| states(phone, false)).count();
        let settled = phones.iter().filter(|phone| states(phone, true)).count();
        let since = recent.iter().filter(|phone| states(phone, false)).count();
        let cells = vec![
            with.to_string(),
            share(with, phones.len()),
            share(since, recent.len()),
            settled.to_string(),
            claims.count().to_string(),
        ];
        (spec.get().key.to_owned(), cells)
    });
    let since = format!("Since {RECENT}");
    table(text, "Spec", &["Phones", "Of all", &since, "Settled", "Claims"], rows);
}

/// Phones since then are those that people compare.
const RECENT: u16 = fill::SINCE;

/// What people ask for first, and what sources disagree on.
fn fill(text: &mut String, phones: &[Phone]) {
    let rates = Rates::of(phones);
    let _ = writeln!(
        text,
        "\nOf the {} phones that came out in {RECENT} or later and have at least {} settled specs, the share of which a \
         settled source tells what people ask for first; `data/fill-rates.toml` has the least that is allowed:",
        rates.phones,
        fill::FEWEST
    );
    table(text, "Asked for", &["Of 100"], rates.rows().map(|(name, share)| (name.replace('_', " "), vec![share])));
    let found = Disagreements::of(phones.to_vec());
    let _ = writeln!(
        text,
        "\nThe phones since {} have {} settled values. On {} values of all phones settled sources disagree; most of them \
         decide, and {} stay disputed, {} of them of phones since {0}. `cargo xtask data report --disagreements` has them.",
        disagreements::SINCE,
        found.settled,
        found.all.len(),
        found.all.iter().filter(|one| one.disputed).count(),
        found.disputed
    );
}

fn share(part: usize, all: usize) -> String {
    format!("{} %", (part * 100 + all / 2) / all.max(1))
}

fn sizes(
    text: &mut String,
    phones: &[Phone],
    partnerships: &[Partnership],
    compressed: impl Fn(&[u8]) -> usize,
) -> Result<(), PackError> {
    let packed = pack(phones, partnerships)?;
    let small = compressed(&packed);
    let each = |bytes: usize| bytes as f64 / phones.len().max(1) as f64;
    let _ = writeln!(
        text,
        "\n## Packed\n\n{} bytes, {small} after brotli; {:.0} and {:.1} a phone. What a kind of text \
         costs is how much smaller the rest becomes without it, taken away one after the other:",
        packed.len(),
        each(packed.len()),
        each(small)
    );
    let mut rows = Vec::new();
    let (mut less, mut few) = (phones.to_vec(), partnerships.to_vec());
    let mut before = (packed.len(), small);
    for (name, without) in TEXTS {
        without(&mut less, &mut few);
        let packed = pack(&less, &few)?;
        let after = (packed.len(), compressed(&packed));
        let saved = (before.0.saturating_sub(after.0), before.1.saturating_sub(after.1));
        rows.push((name.to_owned(), vec![saved.0.to_string(), saved.1.to_string(), share(saved.1, small)]));
        before = after;
    }
    rows.push(("all the rest".to_owned(), vec![before.0.to_string(), before.1.to_string(), share(before.1, small)]));
    table(text, "Text", &["Bytes", "After brotli", "Of all"], rows.into_iter());
    let _ = writeln!(text, "\nEach part of the packed data by itself, which is more than it takes in the whole:");
    let mut rows: Vec<(usize, String, usize)> = Vec::new();
    for (name, words, numbers) in parts(phones, partnerships)? {
        let both = [words, numbers].concat();
        rows.push((compressed(&both), name.to_owned(), both.len()));
    }
    rows.sort_by_key(|(small, ..)| std::cmp::Reverse(*small));
    let rows = rows.into_iter().map(|(small, name, bytes)| (name, vec![bytes.to_string(), small.to_string()]));
    table(text, "Part of the packed data", &["Bytes", "Brotli, alone"], rows);
    Ok(())
}

/// Takes something away from an archive.
type Without = fn(&mut [Phone], &mut [Partnership]);

/// The kinds of text, and how an archive is without each. Addresses come first, since those of databases
/// are told by the code names.
const TEXTS: [(&str, Without); 5] = [
    ("addresses of sources", |phones, partnerships| {
        reports(phones, |report| report.url = "".into());
        partnerships.iter_mut().for_each(|each| each.url = "".into());
    }),
    ("publishers, and whom they quote", |phones, partnerships| {
        reports(phones, |report| {
            report.publisher = "".into();
            report.quotes = None;
        });
        partnerships.iter_mut().for_each(|each| each.publisher = "".into());
    }),
    ("notes, editions and what a source calls the phone", |phones, partnerships| {
        reports(phones, |report| {
            report.note = None;
            report.edition = None;
            report.called = None;
        });
        partnerships.iter_mut().for_each(|each| each.note = None);
    }),
    ("names, ids and aliases", |phones, _| {
        for phone in phones {
            phone.name = phone.brand.clone();
            phone.id = usual_id(phone).unwrap_or_default().into();
            phone.former_ids.clear();
            phone.aliases.clear();
        }
    }),
    ("code names, model numbers and families", |phones, _| {
        for phone in phones {
            phone.codename = None;
            phone.family = None;
            phone.model_numbers.clear();
        }
    }),
];

fn reports(phones: &mut [Phone], change: fn(&mut Report)) {
    phones.iter_mut().flat_map(|phone| &mut phone.reports).for_each(change);
}

fn table(text: &mut String, first: &str, columns: &[&str], rows: impl Iterator<Item = (String, Vec<String>)>) {
    let _ = writeln!(text, "\n| {first} | {} |", columns.join(" | "));
    let _ = writeln!(text, "|---|{}", "--:|".repeat(columns.len()));
    for (name, cells) in rows {
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    }
}
