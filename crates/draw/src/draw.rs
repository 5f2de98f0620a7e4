//! Draws [`Html`] into the page.
//!
//! What is drawn may be changed by others: page translators replace, move and wrap text nodes, and `normalize` drops and joins
//! them. So nothing rests on a text node. A text that changes is set as a whole, in an element that has nothing else or
//! between two comments, which such programs leave alone. A part whose marks are gone all the same has the part around it
//! drawn again.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use any_spawner::Executor;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use reactive_graph::graph::untrack;
use reactive_graph::signal::ArcTrigger;
use reactive_graph::traits::Track;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlElement, Node};

use crate::html::{Html, Value};
use crate::kept::Kept;
use crate::{sink, step};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What is drawn in an element; dropping it takes it out of the page again.
pub struct Mounted {
    parent: Element,
    kept: Kept,
}

/// Draws something into an element of the page that has nothing else in it. It is drawn again where others have changed it so
/// that it cannot be kept.
pub fn mount(parent: Element, mut html: impl FnMut() -> Html + 'static) -> Mounted {
    // What effects run on; it fails where that has been done already.
    let _ = Executor::init_wasm_bindgen();
    let mut kept = Kept::default();
    let inside = kept.inside::<Kept>();
    let (root, again) = (parent.clone(), ArcTrigger::new());
    kept.follow(Box::new(move || {
        again.track();
        drop(inside.take());
        root.set_text_content(None);
        let mut kept = Kept::in_part(&again);
        untrack(|| draw(html(), &root, None, &mut kept));
        inside.replace(kept);
    }));
    Mounted { parent, kept }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.kept = Kept::default();
        self.parent.set_text_content(None);
    }
}

/// Draws something in `parent`, before `next`.
pub fn draw(html: Html, parent: &Node, next: Option<&Node>, kept: &mut Kept) {
    match html {
        Html::Nothing => {}
        Html::Text(text) => insert(&document().create_text_node(&text), parent, next),
        Html::Changing(text) => draw_text(text, parent, next, kept),
        Html::Tree(template, values) => tree(template, values, parent, next, kept),
        Html::Many(several) => several.into_iter().for_each(|one| draw(one, parent, next, kept)),
        Html::Part(part) => draw_part(part, parent, next, kept),
        Html::List(list) => list.draw(marker(parent, next), kept, draw),
    }
}

/// Draws a text that changes beside other things.
fn draw_text(mut text: Box<dyn FnMut() -> String>, parent: &Node, next: Option<&Node>, kept: &mut Kept) {
    let (marks, around) = (Marks::new(parent, next), kept.part());
    let mut last = None;
    kept.follow(Box::new(move || {
        let now = text();
        if last.as_ref() == Some(&now) {
            return;
        }
        match marks.emptied() {
            Some(parent) => insert(&document().create_text_node(&now), &parent, Some(&marks.end)),
            None => around.draw_again(),
        }
        last = Some(now);
    }));
}

/// Draws a text that changes, the only thing in its element.
fn draw_text_alone(mut text: Box<dyn FnMut() -> String>, element: Element, kept: &mut Kept) {
    let mut last = String::new();
    kept.follow(Box::new(move || {
        let now = text();
        if now != last {
            element.set_text_content(Some(&now));
            last = now;
        }
    }));
}

/// Draws what is drawn again and again.
fn draw_part(mut part: Box<dyn FnMut() -> Html>, parent: &Node, next: Option<&Node>, kept: &mut Kept) {
    let (marks, around) = (Marks::new(parent, next), kept.part());
    let inside = kept.inside::<Kept>();
    let again = ArcTrigger::new();
    kept.follow(Box::new(move || {
        again.track();
        drop(inside.take());
        let html = part();
        let Some(parent) = marks.emptied() else { return around.draw_again() };
        let mut kept = Kept::in_part(&again);
        draw(html, &parent, Some(&marks.end), &mut kept);
        inside.replace(kept);
    }));
}

/// Two places next to each other, for what comes between them.
struct Marks {
    start: Node,
    end: Node,
}

impl Marks {
    fn new(parent: &Node, next: Option<&Node>) -> Marks {
        Marks { start: marker(parent, next), end: marker(parent, next) }
    }

    /// Takes away what is between them, and gives the node that they are in. `None` where they are no longer side by side.
    fn emptied(&self) -> Option<Node> {
        let parent = self.end.parent_node()?;
        let follows = self.start.compare_document_position(&self.end) == Node::DOCUMENT_POSITION_FOLLOWING;
        if !follows || self.start.parent_node().as_ref() != Some(&parent) {
            return None;
        }
        while let Some(old) = self.start.next_sibling().filter(|old| *old != self.end) {
            parent.remove_child(&old).ok()?;
        }
        Some(parent)
    }
}

/// A place in the page that nobody sees: a comment, since translators and `normalize` do away with empty texts.
fn marker(parent: &Node, next: Option<&Node>) -> Node {
    let marker = document().create_comment("");
    insert(&marker, parent, next);
    marker.into()
}

fn insert(node: &Node, parent: &Node, next: Option<&Node>) {
    let _ = parent.insert_before(node, next);
}

/// Draws the elements of a template, in one go: they come into the page when they are complete.
fn tree(template: &'static str, values: Vec<Value>, parent: &Node, next: Option<&Node>, kept: &mut Kept) {
    let mut values = values.into_iter();
    let mut open: Vec<Element> = Vec::new();
    // Whether the element that was opened last has nothing in it.
    let mut is_empty = false;
    let is_step = |letter: char| letter <= step::MARKUP;
    let mut rest = template;
    while let Some(kind) = rest.chars().next() {
        let end = rest[1..].find(is_step).map_or(rest.len(), |at| at + 1);
        let (text, after) = (&rest[1..end], &rest[end..]);
        rest = after;
        if matches!(kind, step::OPEN | step::OPEN_SVG) {
            open.push(element(text, kind == step::OPEN_SVG));
            is_empty = true;
            continue;
        }
        if kind == step::CLOSE {
            is_empty = false;
            if let Some(done) = open.pop() {
                match open.last() {
                    Some(parent) => insert(&done, parent, None),
                    None => insert(&done, parent, next),
                }
            }
            continue;
        }
        let html = match kind {
            step::TEXT => Some(Html::from(text)),
            // For each step that leaves something open, the macro writes a value of its kind.
            step::CONTENT => values.next().and_then(Value::into_content),
            _ => None,
        };
        match (html, open.last()) {
            (Some(Html::Changing(text)), Some(inside)) if is_empty && rest.starts_with(step::CLOSE) => {
                draw_text_alone(text, inside.clone(), kept);
            }
            (Some(html), Some(inside)) => {
                is_empty = false;
                draw(html, inside, None, kept);
            }
            (Some(html), None) => draw(html, parent, next, kept),
            (None, Some(element)) => {
                if let Some(value) = values.next() {
                    set(element, kind, text, value, kept);
                }
            }
            (None, None) => {}
        }
    }
}

thread_local! {
    /// An element for each opening of a template, with its attributes, by the opening's address: copying it is faster
    /// than making another.
    static MODELS: RefCell<BTreeMap<usize, Element>> = const { RefCell::new(BTreeMap::new()) };
}

/// An element by its name and the attributes that never change.
fn element(opening: &'static str, svg: bool) -> Element {
    MODELS.with_borrow_mut(|models| {
        let model = models.entry(opening.as_ptr() as usize).or_insert_with(|| {
            let mut parts = opening.split(step::BETWEEN);
            let name = parts.next().unwrap_or_default();
            let made =
                if svg { document().create_element_ns(Some(SVG), name) } else { document().create_element(name) };
            let Ok(made) = made else { unreachable!("the names in templates are those of elements") };
            while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
                let _ = made.set_attribute(name, value);
            }
            made
        });
        match model.clone_node() {
            Ok(copy) => copy.unchecked_into(),
            Err(_) => model.clone(),
        }
    })
}

/// Gives an element one of the values that a template leaves open.
fn set(element: &Element, kind: char, name: &'static str, value: Value, kept: &mut Kept) {
    match value {
        Value::On(action) => listen(element, name, kind == step::ON_FIRST, action, kept),
        Value::Place(place) => place.fill(element.clone()),
        Value::Flag(flag) => set_flag(element, kind, name, flag),
        Value::ChangingFlag(mut flag) => {
            let element = element.clone();
            kept.follow(Box::new(move || set_flag(&element, kind, name, flag())));
        }
        Value::Html(Html::Text(text)) => set_text(element, kind, name, text),
        Value::Html(Html::Changing(mut text)) => {
            let element = element.clone();
            let mut last = None;
            kept.follow(Box::new(move || {
                let now = text();
                // What a field holds may have changed meanwhile.
                if kind == step::PROPERTY || last.as_ref() != Some(&now) {
                    set_text(&element, kind, name, (&*now).into());
                    last = Some(now);
                }
            }));
        }
        // No such attribute. Anything else is no attribute to begin with, which the types of the macro's values see to.
        Value::Html(_) => {}
    }
}

fn listen(element: &Element, name: &'static str, first: bool, mut action: Box<dyn FnMut(&Event)>, kept: &mut Kept) {
    let phase = if first { EventListenerPhase::Capture } else { EventListenerPhase::Bubble };
    // Handlers of keys and the like have a say in what the browser does.
    let options = EventListenerOptions { phase, passive: false };
    let listener = EventListener::new_with_options(element, name, options, move |event| action(event));
    kept.hold(listener);
}

fn set_flag(element: &Element, kind: char, name: &str, flag: bool) {
    let _ = match kind {
        step::CLASS => element.class_list().toggle_with_force(name, flag).map(drop),
        step::PROPERTY => set_property(element, name, flag.into()),
        _ if flag => element.set_attribute(name, ""),
        _ => element.remove_attribute(name),
    };
}

fn set_text(element: &Element, kind: char, name: &str, text: Cow<'_, str>) {
    let _ = match kind {
        // Every element of a page has a style, also those of SVG.
        step::STYLE => element.unchecked_ref::<HtmlElement>().style().set_property(name, &text),
        step::PROPERTY => set_property(element, name, (&*text).into()),
        step::MARKUP => sink::fill(element, &text),
        _ => element.set_attribute(name, &text),
    };
}

/// A property is only set where it has another value, or a field would lose the place in its text.
fn set_property(element: &Element, name: &str, value: JsValue) -> Result<(), JsValue> {
    let name = JsValue::from(name);
    if js_sys::Reflect::get(element, &name)? != value {
        js_sys::Reflect::set(element, &name, &value)?;
    }
    Ok(())
}

/// The page's document.
fn document() -> Document {
    match web_sys::window().and_then(|window| window.document()) {
        Some(document) => document,
        None => unreachable!("elements are drawn in a page"),
    }
}
