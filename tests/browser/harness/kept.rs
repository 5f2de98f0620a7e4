//! Browsers that are kept from one visit for the next, since to start one costs as much as most visits.
//!
//! A visit finds nothing of the one before: it has a window and, since no port is served twice, an origin of its own, so
//! cache and storage are empty to it, and cookies are deleted. A test that needs Chromium's own protocol has a browser to
//! itself; one that uses it all the same, or fails, ends the browser with the visit.

use super::Look;
use super::browser::{Browser, Fixed};
use super::driver::Session;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

static KEPT: Mutex<Vec<(Fixed, Session)>> = Mutex::new(Vec::new());

/// As many as are in use at a time: more would only take up memory.
const MOST: usize = super::AT_ONCE;

/// A browser that is like new.
pub fn take(browser: Browser, look: &Look) -> Session {
    let fixed = browser.fixed(look);
    let found = {
        let mut kept = kept();
        kept.iter().rposition(|(own, _)| *own == fixed).map(|at| kept.remove(at).1)
    };
    found.unwrap_or_else(|| Session::start(browser, look))
}

/// Keeps it for another visit of a reader with this look, if it can be made like new.
pub fn give_back(browser: Browser, look: &Look, session: Session) {
    static AT_EXIT: Once = Once::new();
    AT_EXIT.call_once(end_at_exit);
    if session.renew().is_err() {
        return;
    }
    let mut kept = kept();
    kept.push((browser.fixed(look), session));
    let oldest = (kept.len() > MOST).then(|| kept.remove(0));
    // To end it takes a while, in which others may take theirs.
    drop(kept);
    drop(oldest);
}

fn kept() -> MutexGuard<'static, Vec<(Fixed, Session)>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends all that are kept.
fn end_all() {
    let all = std::mem::take(&mut *kept());
    drop(all);
}

/// Has them ended when the program ends, which drops nothing that is static and, from a test runner, does not ask.
// Rust has no way to say so; the C library that it is linked to has.
#[allow(unsafe_code)]
fn end_at_exit() {
    unsafe extern "C" {
        fn atexit(function: extern "C" fn()) -> std::ffi::c_int;
    }
    extern "C" fn end() {
        // On a thread of its own, because what this thread had for itself may be gone. If it cannot be had, so be it.
        if let Ok(thread) = std::thread::Builder::new().spawn(end_all) {
            let _ = thread.join();
        }
    }
    // SAFETY: this is how C declares it; and `end` does not unwind, since what panics does so on the other thread.
    let refused = unsafe { atexit(end) };
    assert_eq!(refused, 0, "there is always room for a few");
}
