//! What leaves the page by the browser: to the clipboard, to other programs, into files. All of it may be refused, some of it
//! by what throws, and some by what never answers.
//!
//! It goes by the window that the widget is in, since a browser asks for the focus, and for a press, of that one.

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::set_timeout;
use leptos::web_sys;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// How long a reader waits for the browser, who has to be told something then.
const PATIENCE: Duration = Duration::from_secs(4);

/// Whether the browser has answered yet.
pub type Answered = Rc<Cell<bool>>;

/// Calls `late` where the browser does not answer in time. If it does after all, that counts.
pub fn in_vain(answered: &Answered, late: impl FnOnce() + 'static) {
    let answered = Rc::clone(answered);
    let late = move || {
        if !answered.get() {
            late();
        }
    };
    set_timeout(late, PATIENCE);
}

/// Calls a method of something of `navigator`'s that answers later. `None` where there is no such method, or it throws.
fn ask(of: &JsValue, method: &str, with: &JsValue) -> Option<Promise> {
    // One of another window is no function of this one's class.
    let method = Reflect::get(of, &method.into()).ok().filter(JsValue::is_function)?;
    Some(Promise::resolve(&method.unchecked_into::<Function>().call1(of, with).ok()?))
}

/// Puts `text` on the clipboard; false where the browser does not let us. It may take as long as the reader is asked.
pub async fn copy(window: web_sys::Window, text: &str) -> bool {
    // Missing in insecure contexts, and refused in most frames.
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).ok().filter(JsValue::is_object);
    match clipboard.and_then(|clipboard| ask(&clipboard, "writeText", &text.into())) {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    }
}

/// Has the browser copy what is selected: what is left where there is no clipboard.
pub fn copy_selected(window: &web_sys::Window) -> bool {
    let document = window.document().map(JsCast::unchecked_into::<web_sys::HtmlDocument>);
    document.is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}

/// Whether the system can send links.
pub fn can_send(window: &web_sys::Window) -> bool {
    Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false)
}

/// Opens the system's sheet for sending a link; false where the browser does not let us.
pub async fn send(window: web_sys::Window, text: &str, link: &str) -> bool {
    let what = web_sys::ShareData::new();
    what.set_title(text);
    what.set_text(text);
    what.set_url(link);
    let Some(sent) = ask(&window.navigator(), "share", &what) else { return false };
    let broken_off = |error: JsValue| Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError");
    // Broken off by the reader is not worth a word.
    JsFuture::from(sent).await.map(drop).or_else(|error| broken_off(error).then_some(()).ok_or(())).is_ok()
}

/// Lets the reader save the parts of a text as one file; false where the browser makes none of it.
pub fn save_text(window: &web_sys::Window, name: &str, kind: &str, parts: &[&str]) -> bool {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(&format!("{kind};charset=utf-8"));
    let parts: Array = parts.iter().map(|&part| JsValue::from(part)).collect();
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| save(window, name, &blob))
}

/// What is on a canvas, as a file. `done` is called once, unless the browser never answers, and with `None` where it
/// refuses.
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

/// Lets the reader save a file; false where the browser makes no address for it. In a sandboxed frame it may refuse, without a
/// word to us: [`may_refuse`].
pub fn save(window: &web_sys::Window, name: &str, blob: &web_sys::Blob) -> bool {
    let make = || {
        let link = window.document()?.create_element("a").ok()?.unchecked_into::<web_sys::HtmlAnchorElement>();
        let address = web_sys::Url::create_object_url_with_blob(blob).ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // Not before the browser has taken it.
        let forget = move || drop(web_sys::Url::revoke_object_url(&address));
        gloo_timers::callback::Timeout::new(60_000, forget).forget();
        Some(())
    };
    make().is_some()
}

/// Whether files may be refused in silence: in a frame without an origin of its own, which is in a sandbox.
pub fn may_refuse(window: &web_sys::Window) -> bool {
    Reflect::get(window, &"origin".into()).is_ok_and(|origin| origin == "null")
}
