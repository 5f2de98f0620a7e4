//! Bytes that are no good, given to the unpacker: what it says of each, and that it neither panics nor
//! takes up memory out of proportion. `fixtures/unpack` has inputs that fuzzing found or that somebody
//! thought of; the name of each says what is wrong with it.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fs;
use std::path::Path;

use phone_engine::packed::{PackedError, layout, unpack};

thread_local! {
    /// The largest piece of memory that was asked for at once, by this test: others run beside it.
    static LARGEST: Cell<usize> = const { Cell::new(0) };
}

struct Measured;

// SAFETY: it is the system's, which only is looked at.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Measured {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.set(LARGEST.get().max(layout.size()));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static MEMORY: Measured = Measured;

/// Behind a good head.
fn body(bytes: &[u8]) -> Result<(), PackedError> {
    unpack(&[&layout::head()[..], bytes].concat()).map(|_| ())
}

/// The bytes of a number.
fn number(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// A body of these texts and numbers.
fn parts(texts: &[&[u8]], numbers: &[u64]) -> Vec<u8> {
    let text: Vec<u8> = texts.iter().flat_map(|text| [text, &[layout::END][..]].concat()).collect();
    let numbers: Vec<u8> = numbers.iter().flat_map(|each| number(*each)).collect();
    [number(text.len() as u64), text, numbers].concat()
}

#[test]
fn fixtures_are_harmless() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unpack");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        // As the fuzz target does.
        for outcome in [unpack(&bytes).map(|_| ()), body(&bytes)] {
            assert!(outcome.is_err(), "{}", path.display());
        }
        seen += 1;
    }
    assert!(seen >= 10);
}

#[test]
fn what_is_wrong_is_told_apart() {
    let head = layout::head();
    assert_eq!(unpack(&[]).unwrap_err(), PackedError::NotPacked);
    assert_eq!(unpack(b"PH").unwrap_err(), PackedError::NotPacked);
    assert_eq!(unpack(b"PHC").unwrap_err(), PackedError::NotPacked);
    assert_eq!(unpack(b"{\"phones\": []}").unwrap_err(), PackedError::NotPacked);
    let with = |place: usize, by: u8| {
        let mut head = head.to_vec();
        head[place] ^= by;
        unpack(&head).unwrap_err()
    };
    assert_eq!(with(3, 2), PackedError::OtherVersion);
    assert_eq!(with(7, 0x80), PackedError::OtherSpecs);
    assert_eq!(unpack(&head[..6]).unwrap_err(), PackedError::Damaged);
    assert_eq!(unpack(&head).unwrap_err(), PackedError::Damaged);
}

#[test]
fn nothing_is_read_as_nothing() {
    // No text, no phones, of all, no partnerships; whatever follows is too much.
    let nothing = parts(&[], &[0, 0, 0]);
    assert_eq!(body(&nothing), Ok(()));
    assert_eq!(body(&[nothing.as_slice(), &[0]].concat()), Err(PackedError::Damaged));
    assert_eq!(body(&parts(&[b"left over"], &[0, 0, 0])), Err(PackedError::Damaged));
}

#[test]
fn huge_counts_are_refused_before_memory_is_taken() {
    let huge = [u64::from(u32::MAX), 1 << 40, u64::MAX >> 1, u64::MAX];
    LARGEST.set(0);
    for count in huge {
        // Of text, of phones, of former ids, of aliases, of model numbers, of reports, of partnerships.
        assert_eq!(body(&number(count)), Err(PackedError::Damaged));
        assert_eq!(body(&parts(&[], &[count])), Err(PackedError::Damaged));
        let one = |flags: u64, rest: &[u64]| parts(&[b"Acme", b"One"], &[&[1, 0, 0, flags][..], rest].concat());
        assert_eq!(body(&one(layout::phone::HAS_FORMER_IDS, &[count])), Err(PackedError::Damaged));
        for before in 0..3 {
            let zeros = vec![0; before];
            assert_eq!(body(&one(1, &[&zeros[..], &[count]].concat())), Err(PackedError::Damaged));
        }
        assert_eq!(body(&parts(&[], &[0, 0, count])), Err(PackedError::Damaged));
        // Places beyond all phones, and behind others that are.
        assert_eq!(body(&parts(&[], &[1, 1, count, 0, 0])), Err(PackedError::Damaged));
        assert_eq!(body(&parts(&[], &[2, 1, u64::from(u32::MAX), count, 0, 0])), Err(PackedError::Damaged));
    }
    let largest = LARGEST.get();
    assert!(largest < 1 << 20, "{largest} bytes at once");
}

#[test]
fn a_number_without_end_and_text_that_is_no_text_are_refused() {
    assert_eq!(body(&[0x80; 40]), Err(PackedError::Damaged));
    assert_eq!(body(&[0xFF; 11]), Err(PackedError::Damaged));
    // Beyond the 64 bits of a number there is nothing to be kept.
    let phone = |name: &[u8]| body(&parts(&[b"Acme", name], &[1, 0, 0, 1, 0, 0, 0, 0]));
    assert_eq!(phone(b"One"), Ok(()));
    for bad in [&b"\xC3"[..], b"\xC0\xAF", b"\xED\xA0\x80", b"\xF4\x90\x80\x80", b"a\xFE"] {
        assert_eq!(phone(bad), Err(PackedError::Damaged), "{bad:?}");
    }
    // A text that is not ended.
    assert_eq!(body(&[4, b'A', b'c', b'm', b'e', 1, 0, 0, 1]), Err(PackedError::Damaged));
}

#[test]
fn a_long_part_used_again_and_again_is_refused() {
    let long = vec![b'A'; layout::LONGEST_JOINED];
    let phone = |texts: &[&[u8]], flags: u64, aliases: &[u64]| {
        body(&parts(texts, &[&[1, 0, 0, flags], aliases, &[0, 0, 0]].concat()))
    };
    // In the name, in the id, and as an alias; stated in full it is good.
    assert_eq!(phone(&[&long, b"One"], layout::phone::NAME_HAS_BRAND, &[0]), Err(PackedError::Damaged));
    assert_eq!(phone(&[&long, b"One"], 0, &[0]), Err(PackedError::Damaged));
    let longer = [&long[..], b"A"].concat();
    let stated = layout::phone::ID_STATED;
    assert_eq!(phone(&[b"Acme", &longer, b"id"], stated, &[1, layout::alias::SHORT_NAME]), Err(PackedError::Damaged));
    assert_eq!(phone(&[b"Acme", &longer, b"id", &longer], stated, &[1, layout::alias::NAME]), Ok(()));
}
