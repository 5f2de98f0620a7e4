//! The camera brands of a brand of phones, by what had been said by a day.

use std::sync::Arc;

use crate::claims::archive::{Archive, Phone};
use crate::claims::dates::{Day, PartialDate};
use crate::claims::partnership::{Partnership, Standing};
use crate::order;

/// A camera brand and a brand of phones, by all that was said of the two until a day.
#[derive(Clone, Debug)]
pub struct Partner<'a> {
    /// The camera brand.
    pub camera_brand: &'a Arc<str>,
    /// When it began: the most exact date that a source gives, the newest source among equals.
    pub from: Option<PartialDate>,
    /// When it ended, likewise.
    pub until: Option<PartialDate>,
    /// How it stands by the newest source that says so; `None` where none does.
    pub standing: Option<Standing>,
    /// What was said, the newest first.
    pub said: Vec<&'a Partnership>,
}

impl Partner<'_> {
    /// Whether it is said to go on.
    pub fn is_current(&self) -> bool {
        self.standing == Some(Standing::Current)
    }
}

/// The camera brands of a brand of phones, by what was said until `day`, or ever with `None`: the current ones
/// first, then the ended ones, each group in the order of what was last said of them.
///
/// ```
/// use phone_engine::{Archive, Partnership, date, partners::partners, partnership::Standing};
/// let said = |standing, day: &str| Partnership {
///     phone_brand: "Huawei".into(),
///     camera_brand: "Leica".into(),
///     from: None,
///     until: None,
///     standing: Some(standing),
///     date: date(day),
///     publisher: "p".into(),
///     url: "https://example.org".into(),
///     note: None,
/// };
/// let all = vec![said(Standing::Current, "2016"), said(Standing::Ended, "2022-05-25")];
/// let archive = Archive::default().with_partnerships(all);
/// let on = |day: &str| partners(&archive, "Huawei", Some(date(day).last_day())).first().map(|partner| partner.is_current());
/// assert_eq!([on("2015"), on("2021"), on("2023")], [None, Some(true), Some(false)]);
/// ```
pub fn partners<'a>(archive: &'a Archive, brand: &str, day: Option<Day>) -> Vec<Partner<'a>> {
    let known = |said: &&Partnership| day.is_none_or(|day| said.date.last_day() <= day) && *said.phone_brand == *brand;
    let mut newest: Vec<&Partnership> = archive.partnerships().iter().filter(known).collect();
    order::sort(&mut newest, |a, b| b.date.cmp(&a.date).then_with(|| a.url.cmp(&b.url)));
    let mut partners: Vec<Partner<'_>> = Vec::new();
    for said in newest {
        let place = match partners.iter().position(|own| *own.camera_brand == said.camera_brand) {
            Some(place) => place,
            None => {
                let camera_brand = &said.camera_brand;
                partners.push(Partner { camera_brand, from: None, until: None, standing: None, said: Vec::new() });
                partners.len() - 1
            }
        };
        let partner = &mut partners[place];
        partner.standing = partner.standing.or(said.standing);
        more_exact(&mut partner.from, said.from);
        more_exact(&mut partner.until, said.until);
        partner.said.push(said);
    }
    // A day that was named in advance comes by itself.
    for partner in &mut partners {
        let over = partner.until.zip(day).is_some_and(|(until, day)| until.last_day() < day);
        if over {
            partner.standing = Some(Standing::Ended);
        }
    }
    order::sort(&mut partners, |a, b| b.is_current().cmp(&a.is_current()));
    partners
}

/// Whether the phone's brand had camera brands, and all of that is said to have ended.
pub(crate) fn has_ended(archive: &Archive, phone: &Phone, day: Option<Day>) -> bool {
    let partners = partners(archive, &phone.brand, day);
    !partners.is_empty() && partners.iter().all(|partner| partner.standing == Some(Standing::Ended))
}

/// Takes over a date that lies within the one there is.
fn more_exact(own: &mut Option<PartialDate>, other: Option<PartialDate>) {
    let Some(other) = other else { return };
    match own {
        Some(own) if own.first_day() <= other.first_day() && other.last_day() <= own.last_day() => *own = other,
        Some(_) => {}
        None => *own = Some(other),
    }
}
