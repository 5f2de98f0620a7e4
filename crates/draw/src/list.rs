//! Lists whose elements stay while their items do.

use std::collections::BTreeMap;
use std::sync::Arc;

use reactive_graph::graph::untrack;
use reactive_graph::owner::Owner;
use web_sys::Node;

use crate::html::{Html, List, ListItem};
use crate::kept::Kept;

/// Draws something in a parent, before the next node.
type Draw = fn(Html, &Node, Option<&Node>, &mut Kept);

/// What is drawn for an item. What was made while it was drawn goes last.
struct Entry {
    key: Arc<str>,
    node: Option<Node>,
    _kept: Kept,
    _owner: Owner,
}

/// Where an entry of a list comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// It is drawn.
    New,
    /// It was at this place, and stays where it is.
    Stays(usize),
    /// It was at this place, and moves.
    Moves(usize),
}

impl List {
    /// Draws it before `end`, each entry with `draw`, and keeps it as its items are.
    pub(crate) fn draw(self, end: Node, kept: &mut Kept, draw: Draw) {
        let owner = Owner::current().unwrap_or_default();
        let (inside, around) = (kept.inside::<Vec<Entry>>(), kept.part());
        kept.follow(Box::new(move || {
            let items = (self.items)();
            let Some(parent) = end.parent_node() else { return around.draw_again() };
            let is_there =
                |entry: &Entry| entry.node.as_ref().is_none_or(|node| node.parent_node().as_ref() == Some(&parent));
            let old = inside.take();
            let before: Vec<Arc<str>> = old.iter().map(|entry| entry.key.clone()).collect();
            let after: Vec<Arc<str>> = items.iter().map(|item| item.key.clone()).collect();
            let sources = sources(&before, &after);
            let mut old: Vec<Option<Entry>> = old.into_iter().map(Some).collect();
            let mut now: Vec<Entry> = Vec::with_capacity(items.len());
            // From the last to the first, each before the one that has just been put in its place.
            for (item, source) in items.into_iter().zip(sources).rev() {
                let next = now.last().map_or(Some(&end), |entry| entry.node.as_ref());
                // What others have taken away or moved elsewhere is drawn again.
                let mut taken = |at: usize| {
                    old.get_mut(at).filter(|entry| entry.as_ref().is_some_and(is_there)).and_then(Option::take)
                };
                let entry = match source {
                    Source::New => None,
                    Source::Stays(at) => taken(at),
                    Source::Moves(at) => taken(at).inspect(|entry| {
                        if let Some(node) = &entry.node {
                            let _ = parent.insert_before(node, next);
                        }
                    }),
                };
                now.push(entry.unwrap_or_else(|| self.entry(item, &owner, around.kept(), &parent, next, draw)));
            }
            for node in old.iter().flatten().filter_map(|entry| entry.node.as_ref()) {
                if let Some(parent) = node.parent_node() {
                    let _ = parent.remove_child(node);
                }
            }
            now.reverse();
            inside.replace(now);
        }));
    }

    fn entry(
        &self,
        item: ListItem,
        owner: &Owner,
        mut kept: Kept,
        parent: &Node,
        next: Option<&Node>,
        draw: Draw,
    ) -> Entry {
        let key = item.key.clone();
        let owner = owner.with(Owner::new);
        owner.with(|| untrack(|| draw((self.entry)(item), parent, next, &mut kept)));
        let node = next.map_or_else(|| parent.last_child(), Node::previous_sibling);
        Entry { key, node, _kept: kept, _owner: owner }
    }
}

/// Where each entry of `now` comes from in `old`. What stays comes after each other as before: from the last to the first,
/// each that was before the one taken last.
///
/// A key that stands several times in `now` takes one entry of `old` at most.
fn sources(old: &[Arc<str>], now: &[Arc<str>]) -> Vec<Source> {
    let mut places = BTreeMap::<Arc<str>, u32>::new();
    for (at, key) in old.iter().enumerate() {
        places.insert(key.clone(), at as u32);
    }
    let mut taken = vec![false; old.len()];
    let mut last = old.len();
    let mut sources = vec![Source::New; now.len()];
    for (source, key) in sources.iter_mut().zip(now).rev() {
        let Some(at) = places.get(key).map(|&at| at as usize).filter(|&at| !taken[at]) else { continue };
        taken[at] = true;
        *source = if at < last { Source::Stays(at) } else { Source::Moves(at) };
        last = last.min(at);
    }
    sources
}

#[cfg(test)]
mod tests {
    use super::{Source, sources};
    use proptest::prelude::*;

    /// Elements as a parent has them, with the two things that a list does to them.
    #[derive(Clone, Debug, PartialEq)]
    struct FakeParent {
        children: Vec<Element>,
        moved: usize,
    }

    /// An element for a key; `drawn` tells one from another that was drawn for the same key.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    struct Element {
        key: u8,
        drawn: usize,
    }

    impl FakeParent {
        /// As the page does it: an element that is there already moves.
        fn insert_before(&mut self, element: Element, next: Option<Element>) {
            self.remove(element);
            let at = next.map_or(Some(self.children.len()), |next| self.children.iter().position(|own| *own == next));
            self.children.insert(at.expect("the element before which one is put is a child"), element);
        }

        fn remove(&mut self, element: Element) {
            self.children.retain(|own| *own != element);
        }

        /// What [`super::List::draw`] does with the entries, one by one.
        fn update(&mut self, now: &[u8], drawn: usize) {
            let old = self.children.clone();
            let keys: Vec<u8> = old.iter().map(|element| element.key).collect();
            let mut left: Vec<Option<Element>> = old.into_iter().map(Some).collect();
            let mut next = None;
            for (at, (&key, source)) in now.iter().zip(sources(&named(&keys), &named(now))).enumerate().rev() {
                let element = match source {
                    Source::New => {
                        let element = Element { key, drawn: drawn * 1000 + at };
                        self.insert_before(element, next);
                        element
                    }
                    Source::Stays(at) => left[at].take().expect("no entry is taken twice"),
                    Source::Moves(at) => {
                        let element = left[at].take().expect("no entry is taken twice");
                        self.insert_before(element, next);
                        self.moved += 1;
                        element
                    }
                };
                next = Some(element);
            }
            left.into_iter().flatten().for_each(|element| self.remove(element));
        }
    }

    fn named(keys: &[u8]) -> Vec<std::sync::Arc<str>> {
        keys.iter().map(|key| key.to_string().into()).collect()
    }

    fn keys() -> impl Strategy<Value = Vec<u8>> {
        proptest::collection::btree_set(0..24_u8, 0..16)
            .prop_map(|set| set.into_iter().collect::<Vec<_>>())
            .prop_shuffle()
    }

    proptest! {
        #[test]
        fn what_is_there_is_what_was_asked_for_and_what_stayed_is_the_same(steps in proptest::collection::vec(keys(), 1..6)) {
            let mut parent = FakeParent { children: Vec::new(), moved: 0 };
            for (turn, now) in steps.iter().enumerate() {
                let before = parent.clone();
                parent.update(now, turn + 1);
                prop_assert_eq!(&parent.children.iter().map(|element| element.key).collect::<Vec<_>>(), now);
                for element in &parent.children {
                    let known = before.children.iter().find(|own| own.key == element.key);
                    prop_assert!(known.is_none_or(|known| known == element), "an element that stays is not drawn again");
                }
            }
        }

        #[test]
        fn nothing_moves_when_entries_are_only_added_or_taken_away(before in keys(), gone in any::<u32>(), added in keys()) {
            let mut parent = FakeParent { children: Vec::new(), moved: 0 };
            parent.update(&before, 1);
            let mut now: Vec<u8> = before.iter().copied().filter(|key| gone & (1 << (key % 32)) == 0).collect();
            for (at, key) in added.into_iter().filter(|key| !before.contains(key)).enumerate() {
                now.insert((at * 7) % (now.len() + 1), key);
            }
            parent.update(&now, 2);
            prop_assert_eq!(parent.moved, 0);
        }

        #[test]
        fn a_key_that_stands_twice_breaks_nothing(before in keys(), now in proptest::collection::vec(0..6_u8, 0..12)) {
            let mut taken: Vec<usize> = sources(&named(&before), &named(&now)).into_iter().filter_map(|source| match source {
                Source::New => None,
                Source::Stays(at) | Source::Moves(at) => Some(at),
            }).collect();
            taken.sort_unstable();
            let count = taken.len();
            taken.dedup();
            prop_assert_eq!(taken.len(), count);
        }
    }

    #[test]
    fn one_that_goes_to_the_front_moves_alone() {
        assert_eq!(
            sources(&named(&[1, 2, 3]), &named(&[3, 1, 2])),
            [Source::Moves(2), Source::Stays(0), Source::Stays(1)]
        );
    }
}
