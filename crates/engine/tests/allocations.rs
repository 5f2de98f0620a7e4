//! What an interaction with the finder asks of memory: nothing for each phone.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::cmp::Ordering;
use std::sync::Arc;

use phone_engine::answer::{Bins, ResultGroup};
use phone_engine::finder::{Cells, CellsBuilder, Rows};
use phone_engine::matching::Span;
use phone_engine::query::{By, SortKey};
use phone_engine::{Finder, PhoneIndex, Query, SearchIndex, SpecId, Test, Wanted, spec};

struct Measured;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

// It only counts, in a thread's own counter, and leaves the rest to the system's allocator.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Measured {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = BYTES.try_with(|bytes| bytes.set(bytes.get() + layout.size()));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static MEASURED: Measured = Measured;

/// Rows of which every spec has some forty values, every fifth a rumour.
#[derive(Debug)]
struct Invented(usize);

impl Rows for Invented {
    fn count(&self) -> usize {
        self.0
    }

    fn phone(&self, row: u32) -> PhoneIndex {
        PhoneIndex(row)
    }

    fn row(&self, phone: PhoneIndex) -> Option<u32> {
        Some(phone.get() as u32)
    }

    fn cells(&self, spec: SpecId) -> Cells {
        let mut cells = CellsBuilder::new(spec, self.0);
        for row in 0..self.0 {
            let value = (row * 2_654_435_761 + spec.index()) >> 7;
            cells.push(&[Span::exact((value % 41) as i32)], !value.is_multiple_of(5));
        }
        cells.finish(Arc::default())
    }

    fn compare_names(&self, a: u32, b: u32) -> Ordering {
        a.cmp(&b)
    }
}

/// The most bytes that one of many interactions asks for, when each kind has been seen once.
fn most(rows: usize) -> usize {
    let mut index = SearchIndex::default();
    for row in 0..rows {
        index.push_name(&format!("Brand{} Model {row}", row % 9));
    }
    let mut finder = Finder::new(Invented(rows), Arc::new(index));
    let bins = [Bins::of(spec::BATTERY_MAH), Bins::of(spec::DISPLAY_IN)];
    let wanted = Wanted { facets: &[spec::RAM_GB, spec::REFRESH_HZ, spec::NET_5G], histograms: &bins };
    let mut query = Query::default();
    let mut most = 0;
    for step in 0..40 {
        match step % 5 {
            0 => query.set(spec::BATTERY_MAH, Some(Test::Range { least: Some(step % 20), most: None })),
            1 => query.toggle(spec::RAM_GB, "0.7"),
            2 => query.text = if step % 2 == 0 { "brand3".to_owned() } else { String::new() },
            3 => query.sort = vec![SortKey { by: By::Spec(spec::DISPLAY_IN), descending: step % 2 == 0 }],
            _ => query.set(spec::NET_5G, (step % 2 == 0).then_some(Test::Range { least: Some(1), most: Some(30) })),
        }
        let before = BYTES.get();
        finder.ask(&query, wanted);
        finder.rows(ResultGroup::Matches, 0..50);
        finder.rows(ResultGroup::CouldMatch, 0..50);
        if step >= 20 {
            most = most.max(BYTES.get() - before);
        }
    }
    most
}

#[test]
fn nothing_is_allocated_for_each_phone() {
    let (few, many) = (most(1_000), most(50_000));
    // Tests, edges and the rows of the window: the same for any number of phones, but for sets that are new with a
    // filter (three bits a phone), and what a count with a filter of its own sees (two).
    assert!(many < few + 50_000, "{few} bytes of 1,000 phones, {many} of 50,000");
}
