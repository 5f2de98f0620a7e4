//! The page's own phones that join the built-in ones: which they are, and putting them together.

use std::sync::Arc;

use phone_engine::{Phone, PhoneIndex};
use phone_owndata::{Own, OwnRow, Problems};

use crate::host::phones;
use crate::model::data::{Data, Joined, Need, Origin};
use crate::model::state::PhoneId;

/// Up to so many phones are fetched one by one. Of more, all are fetched.
const FEW: usize = 60;

/// Fetches the built-in phones that `own` may be about: those with its ids, and all if some of those are no ids, since they may
/// be names.
///
/// # Errors
/// If they could not be loaded. Those loaded before are there.
pub async fn fetch(own: &Own) -> Result<(), String> {
    let ids: Vec<PhoneId> = own.archive.phones().iter().map(|phone| phone.id.clone()).collect();
    if ids.len() <= FEW {
        phones::fetch(Need::Some(ids.clone()), false).await?;
        let (data, _) = phones::current();
        if ids.iter().all(|id| data.archive.find(id).is_some()) {
            return Ok(());
        }
    }
    phones::fetch(Need::All, false).await
}

/// Which of the built-in phones this one is: by its id, or by its name where that is the name of one only.
fn known(built_in: &Data, phone: &Phone) -> Option<PhoneIndex> {
    let named = || built_in.index.named(&phone.name).filter(|_| built_in.is_whole());
    built_in.archive.find(&phone.id).or_else(named)
}

/// Notes which of the page's phones are none of the built-in ones: if that is due to a typo, nobody would see their values.
pub fn note_new(built_in: &Data, own: &Own, problems: &mut Problems) {
    for phone in own.archive.phones().iter().filter(|phone| known(built_in, phone).is_none()) {
        problems.note(&phone.name, format_args!("is none of the built-in phones, so it is shown as another one"));
    }
}

/// The built-in phones with what the page says of them, and with its other phones.
pub fn join(built_in: Arc<Data>, own: &Arc<Own>) -> Data {
    let (archive, places, _) = built_in.archive.joined(own.archive.phones(), &|phone| known(&built_in, phone));
    let placed = |(phone, text): &(PhoneIndex, Arc<str>)| Some((*places.get(phone.get())?, text.clone()));
    let rows = own.rows.iter().map(|OwnRow { head, values }| OwnRow {
        head: head.clone(),
        values: values.iter().filter_map(placed).collect(),
    });
    let rows = rows.collect();
    let own = own.clone();
    let again = Arc::new(move |built_in| join(built_in, &own));
    let come = built_in.come.clone();
    Data { origin: Origin::Joined(Joined { of: built_in, rows, again }), ..Data::of(archive, come) }
}
