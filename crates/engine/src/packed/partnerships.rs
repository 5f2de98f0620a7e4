//! Camera brands and phone brands.

use super::layout::partnership;
use super::reader::Reader;
use crate::claims::dates::PartialDate;
use crate::claims::partnership::{Partnership, Standing};

impl Reader<'_> {
    pub(super) fn partnerships(&mut self) -> Vec<Partnership> {
        let count = self.count();
        let flags = self.numbers(count);
        let with = |flag: u64| flags.iter().filter(|flags| **flags & flag != 0).count();
        let mut phone_brands = self.repeated(count);
        let mut camera_brands = self.repeated(count);
        let mut dates = self.dates(count).into_iter();
        let mut froms = self.dates(with(partnership::FROM)).into_iter();
        let mut untils = self.dates(with(partnership::UNTIL)).into_iter();
        let mut publishers = self.repeated(count);
        let mut urls = self.addresses(count);
        let mut notes = self.repeated(with(partnership::NOTE));
        let mut next = |flags: u64| {
            let has = |flag: u64| flags & flag != 0;
            let taken = |dates: &mut std::vec::IntoIter<PartialDate>, flag| if has(flag) { dates.next() } else { None };
            Some(Partnership {
                phone_brand: phone_brands.next()?,
                camera_brand: camera_brands.next()?,
                from: taken(&mut froms, partnership::FROM),
                until: taken(&mut untils, partnership::UNTIL),
                standing: match (has(partnership::CURRENT), has(partnership::ENDED)) {
                    (true, _) => Some(Standing::Current),
                    (_, true) => Some(Standing::Ended),
                    _ => None,
                },
                date: dates.next()?,
                publisher: publishers.next()?,
                url: urls.next()?,
                note: if has(partnership::NOTE) { notes.next() } else { None },
            })
        };
        let partnerships = flags.iter().map(|flags| next(*flags)).collect::<Option<_>>();
        self.needs(partnerships).unwrap_or_default()
    }
}
