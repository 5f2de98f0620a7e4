//! The module, and what the page calls in it: it puts a text into `room`, calls a function, and finds the answer as text in memory.
//!
//! No pointer is followed here. Exporting a function by its name is all that counts as unsafe: another by the same name would be
//! called in its place.

#![allow(unsafe_code)]

use std::cell::RefCell;

use phone_check::Checker;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<String> = const { RefCell::new(String::new()) };
    static CHECKER: RefCell<Checker> = RefCell::default();
}

fn main() {}

/// Where the next text of so many bytes goes.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    INPUT.with_borrow_mut(|input| {
        input.clear();
        input.resize(length, 0);
        input.as_mut_ptr()
    })
}

/// Where the last answer is.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(|answer| answer.as_ptr())
}

/// Makes the answer to what is in `room`, and returns its length in bytes.
fn answered(make: impl FnOnce(&mut Checker, &[u8]) -> String) -> usize {
    let text = INPUT.with_borrow(|input| CHECKER.with_borrow_mut(|checker| make(checker, input)));
    ANSWER.with_borrow_mut(|answer| {
        *answer = text;
        answer.len()
    })
}

/// The same for texts, each in a line of its own; the last may have several.
fn answered_lines<const N: usize>(make: impl FnOnce(&mut Checker, [&str; N]) -> String) -> usize {
    answered(|checker, input| {
        let text = String::from_utf8_lossy(input);
        let mut lines = text.splitn(N, '\n');
        make(checker, std::array::from_fn(|_| lines.next().unwrap_or_default()))
    })
}

/// Learns the makers' second brands: in each line the id of a phone, a tab, and the brand.
#[unsafe(no_mangle)]
pub extern "C" fn second_brands() -> usize {
    answered_lines(|checker, [list]| checker.learn_second_brands(list))
}

/// Learns the phones, from the packed archive. The answer is empty, or says why it cannot.
#[unsafe(no_mangle)]
pub extern "C" fn phones() -> usize {
    answered(Checker::learn_phones)
}

/// Checks a text: in the first line the id of the phone that it is an addition to, if it is one.
#[unsafe(no_mangle)]
pub extern "C" fn check() -> usize {
    answered_lines(|checker, [id, text]| checker.check(id, text))
}

/// Finds phones by what people type.
#[unsafe(no_mangle)]
pub extern "C" fn find() -> usize {
    answered_lines(|checker, [words]| checker.find(words))
}

/// The id of a new phone, from its brand and, in the next line, its name.
#[unsafe(no_mangle)]
pub extern "C" fn id() -> usize {
    answered_lines(|checker, [brand, name]| checker.id(brand, name))
}

/// The specs that a report can have, and the stages.
#[unsafe(no_mangle)]
pub extern "C" fn specs() -> usize {
    answered(|checker, _| checker.specs())
}
