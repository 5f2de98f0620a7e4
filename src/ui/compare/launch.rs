//! The launch of a phone in one row: "19 September 2025, 14 months ago", instead of four.

use phone_draw::{Html, html};
use phone_engine::comparison::{BlockKind, Comparison};
use phone_engine::{Cell, SpecId, spec};
use phone_words as words;
use phone_words::m;

use crate::store::Store;
use crate::ui::sources;

/// Gathers the launch in the row of the release. Where that is not known, the announcement stands in for it, or the year, which
/// has no row of its own then.
pub fn gather(comparison: &mut Comparison<'_>) {
    for block in &mut comparison.blocks {
        if block.kind == BlockKind::Main {
            let release = block.rows.iter_mut().filter(|row| row.spec == spec::RELEASED);
            for cell in release.flat_map(|row| &mut row.cells) {
                let (snapshot, phone) = (cell.snapshot(), cell.phone());
                let instead = [*cell, snapshot.cell(phone, spec::ANNOUNCED), snapshot.cell(phone, spec::YEAR)];
                *cell = instead.into_iter().find(Cell::is_known).unwrap_or(*cell);
            }
        }
        block.rows.retain(|row| row.spec != spec::YEAR);
    }
    comparison.blocks.retain(|block| !block.rows.is_empty());
}

/// The value of a cell in the row of `spec`, with what the row has gathered.
pub fn value(store: Store, spec: SpecId, cell: &Cell<'_>) -> Html {
    let value = sources::value_in_table(store, cell);
    if spec != spec::RELEASED || !cell.is_known() {
        return value;
    }
    let of =
        (cell.spec() != spec::RELEASED).then(|| words::lower(store.words(), words::label(store.words(), cell.spec())));
    let age = cell.snapshot().cell(cell.phone(), spec::AGE_MONTHS);
    let ago = age.is_known().then(|| m::ago(store.locale(), &store.locale().cell(&age).to_string()));
    html! {
        {of.map(|of| html! { <small>{of}" "</small> })}
        {value}
        {ago.map(|ago| html! { " "<small class="ago">{ago}</small> })}
    }
}
