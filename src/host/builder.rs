//! The embed builder, a page beside the loader, which hosts may leave out.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static ASK: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes the function of src/parts.js that promises its address.
#[cfg(feature = "split")]
pub fn set(ask: Function) {
    ASK.set(Some(ask));
}

/// Its address; `None` if it is not there. Apps with the components have none.
pub async fn address() -> Option<String> {
    let coming = ASK.with_borrow(Clone::clone)?.call0(&JsValue::NULL).ok()?;
    let address = JsFuture::from(Promise::from(coming)).await.ok()?.as_string()?;
    Some(address).filter(|address| !address.is_empty())
}
