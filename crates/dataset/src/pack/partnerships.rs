//! Packs camera brands and phone brands.

use phone_engine::packed::layout::partnership;
use phone_engine::partnership::{Partnership, Standing};

use super::{Packer, flag};

impl Packer {
    pub(super) fn partnerships(&mut self, list: &[Partnership]) {
        self.part("partnerships");
        self.count(list.len());
        for each in list {
            self.number(
                flag(each.from.is_some(), partnership::FROM)
                    | flag(each.until.is_some(), partnership::UNTIL)
                    | flag(each.standing == Some(Standing::Current), partnership::CURRENT)
                    | flag(each.standing == Some(Standing::Ended), partnership::ENDED)
                    | flag(each.note.is_some(), partnership::NOTE),
            );
        }
        self.repeated(list.iter().map(|each| &*each.phone_brand));
        self.repeated(list.iter().map(|each| &*each.camera_brand));
        self.dates(&list.iter().map(|each| each.date).collect::<Vec<_>>());
        self.dates(&list.iter().filter_map(|each| each.from).collect::<Vec<_>>());
        self.dates(&list.iter().filter_map(|each| each.until).collect::<Vec<_>>());
        self.repeated(list.iter().map(|each| &*each.publisher));
        self.addresses(list.iter().map(|each| &*each.url));
        self.repeated(list.iter().filter_map(|each| each.note.as_deref()));
    }
}
