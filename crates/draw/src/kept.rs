//! What keeps alive what is drawn.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use reactive_graph::effect::RenderEffect;
use reactive_graph::graph::ToAnySubscriber;
use reactive_graph::signal::ArcTrigger;
use reactive_graph::traits::Notify;

use crate::computed::forget;

/// What keeps drawn elements alive: dropping it, nothing changes any more and nobody listens.
#[derive(Default)]
pub struct Kept {
    held: Vec<Held>,
    part: Around,
}

/// The part of the page in which something is drawn.
#[derive(Clone, Default)]
pub struct Around(Option<ArcTrigger>);

impl Around {
    /// Has it drawn again, since what was drawn in it is no longer in its place.
    pub fn draw_again(&self) {
        if let Some(again) = &self.0 {
            again.notify();
        }
    }

    /// To keep something that is drawn in it.
    pub fn kept(&self) -> Kept {
        Kept { held: Vec::new(), part: self.clone() }
    }
}

enum Held {
    Effect { stops: RenderEffect<()> },
    Listener { _stops: EventListener },
    Inside(Rc<dyn Empty>),
}

/// The content of something that is re-rendered, shared with the effect that re-renders it.
///
/// An effect that is dropped lives on until its task is next looked at. What is inside must not: it may be told of a
/// change in between, and look for values that are gone. So it is emptied at once.
trait Empty {
    fn empty(&self);
}

impl<T: Default> Empty for RefCell<T> {
    fn empty(&self) {
        drop(self.take());
    }
}

impl Kept {
    /// Keeps what a part renders; `again` is the effect that re-renders it.
    pub fn in_part(again: &ArcTrigger) -> Kept {
        Around(Some(again.clone())).kept()
    }

    /// The part in which this is drawn.
    pub fn part(&self) -> Around {
        self.part.clone()
    }

    /// Runs something now and whenever what it reads changes. A box, so that there is one type of effect.
    pub fn follow(&mut self, mut run: Box<dyn FnMut()>) {
        self.held.push(Held::Effect { stops: RenderEffect::new(move |_| run()) });
    }

    /// Listens as long as this is there.
    pub fn hold(&mut self, listener: EventListener) {
        self.held.push(Held::Listener { _stops: listener });
    }

    /// A place for content that is re-rendered. Dropping this empties it.
    pub fn inside<T: Default + 'static>(&mut self) -> Rc<RefCell<T>> {
        let inside = Rc::<RefCell<T>>::default();
        self.held.push(Held::Inside(inside.clone()));
        inside
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        for held in &self.held {
            match held {
                Held::Inside(inside) => inside.empty(),
                Held::Effect { stops } => forget(&stops.to_any_subscriber()),
                Held::Listener { .. } => {}
            }
        }
    }
}
