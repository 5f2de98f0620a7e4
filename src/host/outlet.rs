//! Output through the browser: to the clipboard, to other programs, to files. The browser may refuse all of it, by throwing or by
//! never answering.
//!
//! It uses the window that the widget is in, because browsers require that window to have the focus and a recent key or click.

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::set_timeout;
use leptos::web_sys;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// After this time without an answer from the browser, the reader gets a message.
const PATIENCE: Duration = Duration::from_secs(4);

/// Whether the browser has answered yet.
pub type Answered = Rc<Cell<bool>>;

/// Calls `late` if the browser does not answer in time. A later answer still counts.
pub fn in_vain(answered: &Answered, late: impl FnOnce() + 'static) {
    let answered = Rc::clone(answered);
    let late = move || {
        if !answered.get() {
            late();
        }
    };
    set_timeout(late, PATIENCE);
}

/// Calls an asynchronous method of a part of `navigator`. `None` if there is no such method, or it throws.
fn ask(of: &JsValue, method: &str, with: &JsValue) -> Option<Promise> {
    // Functions of another window are not instances of this window's class.
    let method = Reflect::get(of, &method.into()).ok().filter(JsValue::is_function)?;
    Some(Promise::resolve(&method.unchecked_into::<Function>().call1(of, with).ok()?))
}

/// Copies `text` to the clipboard; false if the browser refuses. The browser may ask the reader first.
pub async fn copy(window: web_sys::Window, text: &str) -> bool {
    // Missing on insecure pages, and refused in most frames.
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).ok().filter(JsValue::is_object);
    match clipboard.and_then(|clipboard| ask(&clipboard, "writeText", &text.into())) {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    }
}

/// Copies the selection, the only way without a clipboard API.
pub fn copy_selected(window: &web_sys::Window) -> bool {
    let document = window.document().map(JsCast::unchecked_into::<web_sys::HtmlDocument>);
    document.is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}

/// Whether the system can share links.
pub fn can_send(window: &web_sys::Window) -> bool {
    Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false)
}

/// Opens the system's dialog for sharing a link; false if the browser refuses.
pub async fn send(window: web_sys::Window, text: &str, link: &str) -> bool {
    let what = web_sys::ShareData::new();
    what.set_title(text);
    what.set_text(text);
    what.set_url(link);
    let Some(sent) = ask(&window.navigator(), "share", &what) else { return false };
    let broken_off = |error: JsValue| Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError");
    // If the reader cancels, there is nothing to report.
    JsFuture::from(sent).await.map(drop).or_else(|error| broken_off(error).then_some(()).ok_or(())).is_ok()
}

/// Lets the reader save a text, given in parts, as a file; false if the browser cannot create one.
pub fn save_text(window: &web_sys::Window, name: &str, kind: &str, parts: &[&str]) -> bool {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(&format!("{kind};charset=utf-8"));
    let parts: Array = parts.iter().map(|&part| JsValue::from(part)).collect();
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| save(window, name, &blob))
}

/// The content of a canvas as a file. `done` is called once, with `None` if the browser refuses; never, if the browser does
/// not answer.
pub fn picture_of(canvas: &web_sys::HtmlCanvasElement, done: impl FnOnce(Option<web_sys::Blob>) + Clone + 'static) {
    let refused = done.clone();
    let done = move |blob: JsValue| {
        let blob = blob.is_object().then(|| blob.unchecked_into::<web_sys::Blob>());
        done(blob.filter(|blob| blob.size() > 0.0));
    };
    if canvas.to_blob(Closure::once_into_js(done).unchecked_ref()).is_err() {
        refused(None);
    }
}

/// Lets the reader save a file; false if the browser cannot create a URL for it. In a sandboxed frame it may refuse silently:
/// [`may_refuse`].
pub fn save(window: &web_sys::Window, name: &str, blob: &web_sys::Blob) -> bool {
    let make = || {
        let link = window.document()?.create_element("a").ok()?.unchecked_into::<web_sys::HtmlAnchorElement>();
        let address = web_sys::Url::create_object_url_with_blob(blob).ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // Not before the browser has started the download.
        let forget = move || drop(web_sys::Url::revoke_object_url(&address));
        gloo_timers::callback::Timeout::new(60_000, forget).forget();
        Some(())
    };
    make().is_some()
}

/// Whether downloads may be refused silently: in a sandboxed frame, recognised by its opaque origin.
pub fn may_refuse(window: &web_sys::Window) -> bool {
    Reflect::get(window, &"origin".into()).is_ok_and(|origin| origin == "null")
}
