//! Where markup that is written as text becomes elements: the widget's only sink for such texts, which pages may guard.
//!
//! All of it comes as [`phone_html::Markup`], in which texts from elsewhere are escaped by its type. So on pages that
//! require Trusted Types there is one policy, which passes it on as it is; the page's own policy has to allow its name.

use std::cell::OnceCell;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// What the page has to allow: `trusted-types phone-compare`.
const NAME: &str = "phone-compare";

thread_local! {
    /// There is none where the browser does not know of such policies, or the page does not allow it; if the page requires
    /// one all the same, the browser says so.
    static POLICY: OnceCell<Option<JsValue>> = const { OnceCell::new() };
}

/// Takes the loader's policy. A page lets a policy of this name be made only once, and the module may have to be started
/// again, so the loader makes it and keeps it.
pub fn set_policy(policy: JsValue) {
    POLICY.with(|own| drop(own.set(Some(policy).filter(JsValue::is_object))));
}

/// Makes one, where there is no loader.
fn policy() -> Option<JsValue> {
    let window = web_sys::window()?;
    let factory = Reflect::get(&window, &"trustedTypes".into()).ok().filter(JsValue::is_object)?;
    let rules = Object::new();
    // The browser's own function, which makes the same text of a text.
    let as_it_is = Reflect::get(&window, &"String".into()).ok()?;
    Reflect::set(&rules, &"createHTML".into(), &as_it_is).ok()?;
    method(&factory, "createPolicy").ok()?.call2(&factory, &NAME.into(), &rules).ok()
}

fn method(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(of, &name.into()).map(JsValue::unchecked_into)
}

/// Makes elements of markup, in the place of what is in `element`.
pub fn fill(element: &Element, markup: &str) -> Result<(), JsValue> {
    let markup = JsValue::from(markup);
    let markup = POLICY.with(|own| match own.get_or_init(policy) {
        Some(policy) => method(policy, "createHTML")?.call1(policy, &markup),
        None => Ok(markup),
    })?;
    Reflect::set(element, &"innerHTML".into(), &markup).map(drop)
}
