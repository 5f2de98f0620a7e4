//! Claims that name another phone.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use phone_engine::SpecId;

use crate::names::Owners;
use crate::nearest::suggestion;
use crate::phone_file::Located;
use crate::problem::Notebook;

/// The phones that each phone refers to by `like`, for each spec.
#[derive(Default)]
pub(crate) struct Likes<'f> {
    ids: HashSet<&'f str>,
    named: BTreeMap<(&'f str, SpecId), Vec<&'f str>>,
}

impl<'f> Likes<'f> {
    pub(crate) fn new(files: impl Iterator<Item = &'f Located>) -> Self {
        let mut likes = Likes::default();
        for file in files {
            let id = &*file.file.phone.id;
            likes.ids.insert(id);
            for like in &file.likes {
                likes.named.entry((id, like.spec)).or_default().push(&like.id);
            }
        }
        likes
    }

    /// Notes references of `file` to missing phones, and circular ones.
    pub(crate) fn check(&self, file: &Located, owners: &Owners<'_>, notes: &mut Notebook<'_>) {
        let own = &file.file.phone.id;
        for like in &file.likes {
            let key = like.spec.get().key;
            if like.id == *own {
                notes.error(&like.at, key, "refers to itself");
            } else if !self.ids.contains(&*like.id) {
                let what = match owners.formerly(&like.id) {
                    Some(now) => format!("`{}` is now `{now}`", like.id),
                    None => {
                        let meant = suggestion(&like.id, self.ids.iter().copied());
                        format!("no phone has the id `{}`{meant}", like.id)
                    }
                };
                notes.error(&like.at, key, what);
            } else if let Some(way) = self.way_back(&like.id, own, like.spec) {
                let what =
                    format!("leads back to this phone ({own} → {}); one of them must state a value", way.join(" → "));
                notes.error(&like.at, key, what);
            }
        }
    }

    /// The phones on the path from one to another, both included.
    fn way_back(&self, from: &'f str, to: &Arc<str>, spec: SpecId) -> Option<Vec<&'f str>> {
        let mut ways = vec![vec![from]];
        let mut seen = HashSet::from([from]);
        while let Some(way) = ways.pop() {
            let next = way.last().and_then(|last| self.named.get(&(*last, spec))).map_or(&[][..], Vec::as_slice);
            for id in next {
                let longer = || way.iter().copied().chain([*id]).collect();
                if **id == **to {
                    return Some(longer());
                }
                if seen.insert(id) {
                    ways.push(longer());
                }
            }
        }
        None
    }
}
