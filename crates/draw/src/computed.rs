//! Values that follow from others.
//!
//! A memo of Leptos is compiled again for every type of value, some 1.5 kB each. Here the value is kept behind
//! a trait object, so that the machinery is compiled once and each type adds only its comparison; see
//! ARCHITECTURE.md.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use reactive_graph::computed::{ArcMemo, Memo};
use reactive_graph::graph::{AnySubscriber, Subscriber, ToAnySubscriber};
use reactive_graph::owner::on_cleanup;
use reactive_graph::traits::{Get, GetUntracked, Track};

/// A value computed from signals and from other computed values. Its readers run again only when the result changes.
///
/// ```
/// use phone_draw::computed;
/// use reactive_graph::{owner::Owner, prelude::*, signal::RwSignal};
///
/// Owner::new().with(|| {
///     let number = RwSignal::new(3);
///     let is_odd = computed(move || number.get() % 2 == 1);
///     assert!(is_odd.get());
///     number.set(4);
///     assert!(!is_odd.get_untracked());
/// });
/// ```
pub struct Computed<T> {
    inner: Memo<Shared>,
    of: PhantomData<fn() -> T>,
}

// Derived ones would ask for `T: Clone` and `T: Copy`.
impl<T> Clone for Computed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Computed<T> {}

impl<T: PartialEq + Send + Sync + 'static> Computed<T> {
    /// What `value` gives, worked out again when what it read has changed.
    pub(crate) fn new(value: impl Fn() -> T + Send + Sync + 'static) -> Computed<T> {
        let shared: Box<dyn Fn() -> Shared + Send + Sync> = Box::new(move || Shared(Arc::new(value())));
        Computed { inner: erased(shared), of: PhantomData }
    }

    /// Reads it, and follows it.
    pub fn with<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(seen(&*self.inner.get().0))
    }

    /// Reads it without following it.
    pub fn with_untracked<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(seen(&*self.inner.get_untracked().0))
    }

    /// Follows it.
    pub fn track(&self) {
        self.inner.track();
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Computed<T> {
    /// A copy of it, which is followed.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// A copy of it, which is not followed.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

/// The one function that makes a memo of Leptos.
fn erased(value: Box<dyn Fn() -> Shared + Send + Sync>) -> Memo<Shared> {
    let memo = ArcMemo::new(move |_| value());
    let own = memo.to_any_subscriber();
    on_cleanup(move || forget(&own));
    memo.into()
}

/// Takes what goes away out of the lists of those that it follows. They would not do so before they next change, and what
/// has been drawn and taken away would fill the memory until then.
pub fn forget(own: &AnySubscriber) {
    own.clear_sources(own);
}

/// The value as what it is. Only [`Computed::new`] makes the inner memo, and of this very type.
fn seen<T: 'static>(value: &dyn Value) -> &T {
    match value.as_any().downcast_ref() {
        Some(value) => value,
        None => unreachable!("a memo holds the type that it was made of"),
    }
}

#[derive(Clone)]
struct Shared(Arc<dyn Value>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(&*other.0)
    }
}

trait Value: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn same(&self, other: &dyn Value) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn same(&self, other: &dyn Value) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reactive_graph::owner::Owner;
    use reactive_graph::signal::RwSignal;
    use reactive_graph::traits::Set;

    #[test]
    fn it_follows_and_compares_by_value() {
        let owner = Owner::new();
        owner.set();
        let number = RwSignal::new(1);
        let parity = Computed::new(move || (number.get() % 2, "same".to_owned()));
        assert_eq!(parity.get(), (1, "same".to_owned()));
        number.set(2);
        assert_eq!(parity.with(|(parity, _)| *parity), 0);
        assert!(Shared(Arc::new(3)) == Shared(Arc::new(3)));
        assert!(Shared(Arc::new(3)) != Shared(Arc::new(4)));
        assert!(Shared(Arc::new(3_u8)) != Shared(Arc::new(3_u16)), "another type is another value");
    }
}
