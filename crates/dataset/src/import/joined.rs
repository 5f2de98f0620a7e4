//! Puts together what [`joins`] says is one phone, in the lines that are read and in the data that are there.

use std::mem;
use std::sync::Arc;

use phone_engine::{Alias, Claim, Form, Phone, Report};
use phone_words::{Locale, Sentence};

use super::corrections::Elsewhere;
use super::joins::{self, Device, JOINS, Join};
use super::tally::Tally;
use super::{Added, Phones, add_report, corrections, publishers, slips};
use crate::phone_file::{PhoneFile, ReportExtras};

/// Notes on a report that it speaks of the phone by another name, or of one edition.
pub(super) fn mark(report: &mut Report, join: &Join, device: &Device) {
    report.called = report.called.take().or(join.called.map(|(name, _)| name.into()));
    report.edition = report.edition.take().or(device.edition.map(Arc::from));
}

/// Does to the data that are there what is done to lines when they are read.
pub(super) fn join_what_is_there(phones: &mut Phones, tally: &mut Tally) {
    for join in JOINS {
        for device in join.devices {
            if let Some(file) = phones.remove(device.id) {
                tally.rewrite(format!("`{}` is `{}`: {}", device.id, join.id, join.reason), "the data");
                put_in(phones, file, join, device, tally);
            }
        }
    }
    for one in corrections::ELSEWHERE {
        move_elsewhere(phones, one, tally);
    }
    for file in phones.values_mut() {
        if let Some((_, to)) = corrections::BRANDS.iter().find(|(from, _)| *from == &*file.phone.brand) {
            file.phone.brand = (*to).into();
        }
        for report in &mut file.phone.reports {
            let liked: Vec<Claim> = report.claims.iter().filter_map(like_of_now).collect();
            liked.into_iter().for_each(|claim| report.claims.put(claim));
        }
        rename_sources(file, tally);
        withdraw_slips(file, tally);
    }
}

/// Takes what is known to be a slip out of the reports, and the reports of which nothing is left.
fn withdraw_slips(file: &mut PhoneFile, tally: &mut Tally) {
    let reports = mem::take(&mut file.phone.reports);
    let extras = mem::take(&mut file.extras);
    for (mut report, extras) in reports.into_iter().zip(extras) {
        for (spec, note) in slips::withdraw(&file.phone.id, &mut report) {
            tally.leave_out(format!("{} of `{}`: {note}", spec.get().key, file.phone.id), "the data");
        }
        if !report.claims.is_empty() {
            file.phone.reports.push(report);
            file.extras.push(extras);
        }
    }
}

/// Moves the reports of a page to the phone of which it speaks.
fn move_elsewhere(phones: &mut Phones, one: &Elsewhere, tally: &mut Tally) {
    let Some(file) = phones.get_mut(one.device) else { return };
    let (brand, sub_brand) = (file.phone.brand.clone(), file.sub_brand.clone());
    let mut moved = Vec::new();
    while let Some(at) = file.phone.reports.iter().position(|report| report.url.contains(one.url)) {
        moved.push((file.phone.reports.remove(at), file.extras.remove(at)));
    }
    if moved.is_empty() {
        return;
    }
    tally.rewrite(format!("`{}` is `{}`: {}", one.device, one.id, one.reason), "the data");
    let there = phones.entry(one.id.into()).or_insert_with(|| PhoneFile {
        phone: Phone::new(one.id, &brand, one.name),
        sub_brand,
        extras: Vec::new(),
    });
    for (report, extras) in moved {
        add(there, report, extras, tally);
    }
}

/// Puts what is known under one id under that of the one phone.
fn put_in(phones: &mut Phones, mut file: PhoneFile, join: &Join, device: &Device, tally: &mut Tally) {
    let reports = mem::take(&mut file.phone.reports);
    let extras = mem::take(&mut file.extras);
    let there = phones.entry(join.id.into()).or_insert_with(|| PhoneFile {
        phone: Phone {
            id: join.id.into(),
            former_ids: Vec::new(),
            codename: None,
            model_numbers: Vec::new(),
            ..file.phone.clone()
        },
        sub_brand: file.sub_brand.clone(),
        extras: Vec::new(),
    });
    add_numbers(&mut there.phone, file.phone.model_numbers);
    add_codename(&mut there.phone, file.phone.codename);
    for (mut report, extras) in reports.into_iter().zip(extras) {
        mark(&mut report, join, device);
        add(there, report, extras, tally);
    }
}

/// The same claim with the phone's id of now, where it names another phone by an id that is a former one.
fn like_of_now(claim: &Claim) -> Option<Claim> {
    let Form::Like(id) = &claim.form else { return None };
    joins::of(id).map(|(join, _)| Claim { form: Form::Like(join.id.into()), ..claim.clone() })
}

/// Writes publishers and editions in one way. Reports that turn out to be of one source become one.
fn rename_sources(file: &mut PhoneFile, tally: &mut Tally) {
    let right = |report: &Report| -> Option<(Arc<str>, Option<Arc<str>>)> {
        let publisher = publishers::name(&report.publisher);
        let edition = report.edition.as_deref().map(corrections::edition);
        let changed = publisher != &*report.publisher || edition != report.edition.as_deref();
        changed.then(|| (publisher.into(), edition.map(Arc::from)))
    };
    if file.phone.reports.iter().all(|report| right(report).is_none()) {
        return;
    }
    let reports = mem::take(&mut file.phone.reports);
    let extras = mem::take(&mut file.extras);
    for (mut report, extras) in reports.into_iter().zip(extras) {
        if let Some((publisher, edition)) = right(&report) {
            tally.rewrite(format!("publisher: {} → {publisher}", report.publisher), "the data");
            (report.publisher, report.edition) = (publisher, edition);
        }
        add(file, report, extras, tally);
    }
}

/// Adds a report. Where one of the same source is there and says something else, that stays, which the tally tells.
fn add(file: &mut PhoneFile, report: Report, extras: ReportExtras, tally: &mut Tally) {
    if let Added::AlreadyThere(otherwise) = add_report(file, report, extras) {
        for spec in otherwise {
            let what = format!("{} of `{}`: the data have another value", spec.get().key, file.phone.id);
            tally.leave_out(what, "the data, from the same source");
        }
    }
}

/// Adds the model numbers that a phone does not have.
pub(super) fn add_numbers(phone: &mut Phone, numbers: Vec<Arc<str>>) {
    for number in numbers {
        if !phone.model_numbers.contains(&number) {
            phone.model_numbers.push(number);
        }
    }
}

/// Adds the other names that a phone does not have. One that only differs by case or spaces is no other name.
pub(super) fn add_aliases(phone: &mut Phone, aliases: Vec<Arc<str>>) {
    let key = |name: &str| name.to_lowercase().split_whitespace().collect::<String>();
    for alias in aliases {
        let known =
            phone.aliases.iter().map(|alias| &alias.name).chain([&phone.name]).any(|name| key(name) == key(&alias));
        if !known {
            phone.aliases.push(Alias::new(&alias));
        }
    }
}

/// Adds a code name that a phone does not have, after a comma: each of its builds has one.
pub(super) fn add_codename(phone: &mut Phone, codename: Option<Arc<str>>) {
    let Some(new) = codename else { return };
    phone.codename = Some(match phone.codename.take() {
        None => new,
        Some(known) => {
            let missing: Vec<&str> =
                new.split(", ").filter(|new| !known.split(", ").any(|known| known == *new)).collect();
            if missing.is_empty() { known } else { format!("{known}, {}", missing.join(", ")).into() }
        }
    });
}

/// Gives all phones the names that they should have.
pub(super) fn complete(phones: &mut Phones) -> Result<(), String> {
    for names in corrections::NAMES {
        let Some(file) = phones.get_mut(names.device) else { continue };
        if let Some(name) = names.name {
            file.phone.name = name.into();
        }
        file.phone.aliases = names.aliases.iter().map(|alias| Alias::new(alias)).collect();
        add_numbers(&mut file.phone, names.numbers.iter().map(|&number| number.into()).collect());
    }
    for join in JOINS {
        let Some(file) = phones.get_mut(join.id) else { continue };
        let known = mem::take(&mut file.phone.former_ids);
        file.phone.former_ids = join.devices.iter().map(|device| device.id.into()).collect();
        let more = known.into_iter().filter(|id| join.devices.iter().all(|device| *device.id != **id));
        file.phone.former_ids.extend(more);
        if let Some(codename) = join.codename {
            file.phone.codename = Some(codename.into());
        }
        if let Some((name, until)) = join.called
            && !file.phone.aliases.iter().any(|alias| *alias.name == *name)
        {
            let until =
                until.parse().map_err(|error: phone_engine::dates::DateError| error.sentence(Locale::ENGLISH))?;
            file.phone.aliases.push(Alias::new(name).until(until));
        }
    }
    for (device, second) in corrections::SUB_BRANDS {
        if let Some(file) = phones.get_mut(*device) {
            file.sub_brand = Some((*second).into());
        }
    }
    Ok(())
}
