//! Lists whose elements stay while their items do.

use std::sync::Arc;

use leptos::prelude::{Owner, untrack};
use leptos::web_sys::Node;

use super::Html;
use super::draw::{Kept, draw};

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What tells it from the others. While it stays, so does what was drawn for it.
    pub key: Arc<str>,
    /// What people read.
    pub label: Arc<str>,
}

/// A list that is yet to be drawn.
pub struct List {
    /// What is in it, in order; no key twice.
    pub items: Box<dyn Fn() -> Vec<Item>>,
    /// Draws one of them, as one element.
    pub entry: Box<dyn Fn(Item) -> Html>,
}

/// What is drawn for an item. What was made while it was drawn goes last.
struct Entry {
    key: Arc<str>,
    node: Option<Node>,
    _kept: Kept,
    _owner: Owner,
}

impl List {
    /// Draws it before `end`, and keeps it as its items are.
    pub fn draw(self, end: Node, kept: &mut Kept) {
        let owner = Owner::current().unwrap_or_default();
        let inside = kept.inside::<Vec<Entry>>();
        kept.follow(Box::new(move || {
            let items = (self.items)();
            let Some(parent) = end.parent_node() else { return };
            let mut old: Vec<Option<Entry>> = inside.take().into_iter().map(Some).collect();
            let mut now: Vec<Entry> = Vec::with_capacity(items.len());
            // From the last to the first: those that come after each other as before stay where they are.
            let mut last = old.len();
            for item in items.into_iter().rev() {
                let next = now.last().map_or(Some(&end), |entry| entry.node.as_ref());
                let is_it = |&at: &usize| old[at].as_ref().is_some_and(|entry| entry.key == item.key);
                let at = (0..last).rev().find(is_it).or_else(|| (last..old.len()).find(is_it));
                let entry = match at.and_then(|at| Some((at, old[at].take()?))) {
                    Some((at, entry)) => {
                        if at < last {
                            last = at;
                        } else if let Some(node) = &entry.node {
                            let _ = parent.insert_before(node, next);
                        }
                        entry
                    }
                    None => self.entry(item, &owner, &parent, next),
                };
                now.push(entry);
            }
            for entry in old.into_iter().flatten() {
                if let Some(node) = &entry.node {
                    let _ = parent.remove_child(node);
                }
            }
            now.reverse();
            inside.replace(now);
        }));
    }

    fn entry(&self, item: Item, owner: &Owner, parent: &Node, next: Option<&Node>) -> Entry {
        let key = item.key.clone();
        let owner = owner.with(Owner::new);
        let mut kept = Kept::default();
        owner.with(|| untrack(|| draw((self.entry)(item), parent, next, &mut kept)));
        let node = next.map_or_else(|| parent.last_child(), Node::previous_sibling);
        Entry { key, node, _kept: kept, _owner: owner }
    }
}
