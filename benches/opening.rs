//! What opening the finder costs the engine, with all phones that come with the widget: `cargo bench --bench opening`.

use std::sync::Arc;

use divan::{Bencher, black_box};
use phone_compare::inside::data::{self, Data};
use phone_compare::inside::store::{COLUMNS, FACETS, is_range, snapshot};
use phone_engine::answer::{Bins, ResultGroup};
use phone_engine::finder::SnapshotRows;
use phone_engine::{Currency, Finder, Query, SpecId, Wanted, spec};
use phone_words as words;

fn main() {
    divan::main();
}

/// Rows of the first screen.
const ROWS: usize = 20;

/// From packed bytes to the first screen: all phones unpacked and indexed, what is known of them today, the facets that
/// begin unfolded, and the values of the first rows.
#[divan::bench]
fn from_packed_to_the_first_screen(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| first_screen(&data::unpack().0));
}

/// The same once the phones have been unpacked, as where another widget of the page has done it.
#[divan::bench]
fn from_phones_to_the_first_screen(bencher: Bencher<'_, '_>) {
    let (data, _) = data::unpack();
    bencher.bench_local(|| first_screen(&data));
}

fn first_screen(data: &Data) -> usize {
    let of_price = |spec| if spec == spec::PRICE { Currency::Usd.price() } else { spec };
    let (ranges, facets): (Vec<SpecId>, Vec<SpecId>) =
        FACETS.into_iter().map(of_price).partition(|&spec| is_range(spec));
    let histograms: Vec<Bins> = ranges.into_iter().map(Bins::of).collect();
    let known = snapshot(&data.archive, None, None);
    let mut finder = Finder::new(SnapshotRows::new(known.clone()), data.index.clone());
    let query = Query::default();
    let counted = finder.ask(&query, Wanted { facets: &facets, histograms: &histograms }).facets.len();
    let rows = finder.rows(ResultGroup::Matches, 0..ROWS);
    let cells = rows
        .iter()
        .flat_map(|&phone| COLUMNS.map(|spec| words::cell(&known.cell(phone, of_price(spec))).to_string().len()));
    black_box(Arc::strong_count(&known) + counted + cells.sum::<usize>())
}
