//! Cuts the archive into shards, each with all that is said of a few phones.
//!
//! A page that compares two phones then pays for a shard or two. Which one has a phone can be told from its id alone:
//! phones are in the order of their ids, and each shard goes from one id up to the next shard's. Ids begin with the brand
//! and go on with the series, so that phones that are compared with each other are often in one.

use std::collections::{BTreeMap, BTreeSet};

use phone_engine::{Archive, Partnership, Phone, PhoneIndex};

use crate::pack::{PackError, pack, pack_some};

/// How many bytes the phones of a shard have together, each packed on its own. Of them, packing them together and brotli
/// leave about a third.
const SIZE: usize = 12_000;

/// All that is said of the phones whose ids come from `from` on, up to the next shard's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// No id of an earlier shard comes after this, and none of this shard before. The first shard has an empty one.
    pub from: String,
    /// The packed archive of these phones, of those that once had an id of this range, and of those that are named by what
    /// is said of any of them ("like that of …").
    pub bytes: Vec<u8>,
}

/// The shards of an archive, in the order of the ids.
///
/// # Errors
///
/// As [`pack`].
pub fn shards(phones: &[Phone], partnerships: &[Partnership]) -> Result<Vec<Shard>, PackError> {
    let (archive, _) = Archive::new(phones.to_vec());
    let phones = archive.phones();
    let mut by_id: Vec<(PhoneIndex, &Phone)> = archive.indices().zip(phones).collect();
    by_id.sort_by(|(_, a), (_, b)| by_units(&a.id, &b.id));

    // Where each shard begins in that order.
    let mut starts = vec![0];
    let mut size = 0;
    for (at, (_, phone)) in by_id.iter().enumerate() {
        let own = pack(std::slice::from_ref(*phone), &[])?.len();
        if size > 0 && size + own > SIZE {
            starts.push(at);
            size = 0;
        }
        size += own;
    }

    let froms: Vec<String> = starts.iter().map(|&start| from(&by_id, start)).collect();
    let of_id = |id: &str| froms.partition_point(|from| by_units(from, id).is_le()).saturating_sub(1);
    let mut former: BTreeMap<usize, Vec<PhoneIndex>> = BTreeMap::new();
    for (index, phone) in &by_id {
        for id in &phone.former_ids {
            former.entry(of_id(id)).or_default().push(*index);
        }
    }
    let mut shards = Vec::with_capacity(starts.len());
    for (at, from) in froms.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(by_id.len());
        let own = by_id.iter().take(end).skip(starts[at]).map(|(index, _)| *index);
        let all = with_likes(&archive, own.chain(former.remove(&at).unwrap_or_default()));
        let phones: BTreeMap<u32, Phone> =
            all.into_iter().filter_map(|index| Some((index.0, archive.phone(index)?.clone()))).collect();
        let is_here = |of: &&Partnership| phones.values().any(|phone| phone.brand == of.phone_brand);
        let partnerships: Vec<Partnership> = partnerships.iter().filter(is_here).cloned().collect();
        shards.push(Shard { from: from.clone(), bytes: pack_some(&phones, &partnerships)? });
    }
    Ok(shards)
}

/// These phones and those that they are said to be like, and so on.
pub(crate) fn with_likes(archive: &Archive, phones: impl Iterator<Item = PhoneIndex>) -> BTreeSet<PhoneIndex> {
    let mut all = BTreeSet::new();
    let mut next: Vec<PhoneIndex> = phones.collect();
    while let Some(index) = next.pop() {
        let Some(phone) = archive.phone(index).filter(|_| all.insert(index)) else { continue };
        let likes = phone.reports.iter().flat_map(|report| report.claims.likes());
        next.extend(likes.filter_map(|(_, other)| archive.find(other)));
    }
    all
}

/// The shortest text that comes after the ids before `start`, and not after the one there.
fn from(by_id: &[(PhoneIndex, &Phone)], start: usize) -> String {
    let id = |at: usize| by_id.get(at).map(|(_, phone)| &*phone.id);
    let (Some(before), Some(first)) = (start.checked_sub(1).and_then(id), id(start)) else { return String::new() };
    let ends = first.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let mut texts = ends.map(|end| &first[..end]);
    texts.find(|text| by_units(text, before).is_gt()).unwrap_or(first).to_owned()
}

/// The order that JavaScript has texts in, by which the loader looks for an id.
fn by_units(a: &str, b: &str) -> std::cmp::Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::packed::unpack;
    use phone_engine::{Claim, Form, Report, Stage, date, spec};
    use std::sync::Arc;

    /// Phones of which so much is said that two or three make a shard.
    fn phones() -> Vec<Phone> {
        let report = |at: usize| {
            let mut report = Report::new(date("2022-05"), Stage::Rumour, "A weekly", "https://example.org/");
            report.note = Some("so it is said ".repeat(220).into());
            if at == 3 {
                report.claims.push(Claim::new(spec::DISPLAY_IN, Form::Like("b-15".into())));
            }
            if at == 15 {
                report.claims.push(Claim::new(spec::DISPLAY_IN, Form::Like("b-30".into())));
            }
            report
        };
        let phone = |at: usize| {
            let name = format!("B {at:02}");
            Phone::new(&format!("b-{at:02}"), "B", &name).with(report(at))
        };
        let mut phones: Vec<Phone> = (0..40).map(phone).collect();
        phones[2].former_ids.push("b-35-old".into());
        phones.reverse();
        phones
    }

    fn unpacked(shards: &[Shard]) -> Vec<Archive> {
        shards.iter().map(|shard| Archive::of_contents(unpack(&shard.bytes).unwrap())).collect()
    }

    #[test]
    fn a_phone_is_found_by_any_of_its_ids_with_all_that_it_is_like() {
        let phones = phones();
        let shards = shards(&phones, &[]).unwrap();
        assert!((8..=20).contains(&shards.len()), "{}", shards.len());
        assert!(shards.is_sorted_by(|a, b| by_units(&a.from, &b.from).is_lt()));
        let archives = unpacked(&shards);
        let of = |id: &str| &archives[shards.iter().rposition(|shard| by_units(&shard.from, id).is_le()).unwrap()];
        for phone in &phones {
            for id in phone.former_ids.iter().chain([&phone.id]) {
                let found = of(id).find(id).and_then(|index| of(id).phone(index));
                assert_eq!(found, Some(phone), "{id}");
            }
        }
        // From phone to phone.
        assert!(["b-03", "b-15", "b-30"].iter().all(|id| of("b-03").find(id).is_some()));
        // Of what is in between, nothing has to be known.
        assert_eq!(of("a").phones(), of("b-00").phones());
        assert_eq!(of("zz").phones(), of("b-39").phones());
    }

    #[test]
    fn together_they_are_the_archive() {
        let phones = phones();
        let (whole, _) = Archive::new(phones.clone());
        let all = shards(&phones, &[]).unwrap();
        let contents = all.iter().map(|shard| unpack(&shard.bytes).unwrap());
        // In any order.
        let grown = contents.rev().fold(Archive::default(), |archive, more| archive.grown(more));
        assert_eq!(grown.phones(), whole.phones());
        assert!(grown.indices().eq(whole.indices()));
        let snapshots = [grown, whole].map(|archive| phone_engine::Snapshot::new(&Arc::new(archive), None));
        for index in snapshots[1].phones() {
            let [one, other] = [&snapshots[0], &snapshots[1]].map(|known| known.cell(*index, spec::DISPLAY_IN));
            assert_eq!(one.spans(), other.spans());
        }
        assert_eq!(snapshots[0].phones(), snapshots[1].phones());
    }

    #[test]
    fn no_phones_are_one_shard_of_none() {
        assert_eq!(shards(&[], &[]).unwrap().len(), 1);
    }
}
