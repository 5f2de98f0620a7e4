//! What the loader calls: one [`Widget`] for each `<phone-compare>` that is near the viewport.

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use wasm_bindgen::prelude::*;

/// Called once, when the module is ready.
pub fn ready() {}

/// One mounted widget, held by its element.
#[wasm_bindgen]
pub struct Widget {
    mounted: Option<Box<dyn std::any::Any>>,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts the widget of `host` into `root`, an element inside the shadow root of `host`.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: HtmlElement) -> Widget {
        let view = host.get_attribute("view").unwrap_or_default();
        let mounted = leptos::mount::mount_to(root, move || view! { <p>"phone-compare " {view}</p> });
        Widget { mounted: Some(Box::new(mounted)) }
    }

    /// An attribute of the element was set, changed or (with `None`) removed.
    pub fn attribute(&self, _name: String, _value: Option<String>) {}

    /// The element left the page for good.
    pub fn unmount(&mut self) {
        self.mounted = None;
    }
}
