//! What a finder looks through.

use std::cmp::Ordering;
use std::fmt::Debug;
use std::sync::Arc;

use super::cells::{Cells, CellsBuilder};
use crate::claims::archive::PhoneIndex;
use crate::find::query::Reference;
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::{self, SpecId};

/// Rows of cells, column by column. The number of a row is its place in the order that is shown when none
/// is asked for.
pub trait Rows: Debug + Send + Sync {
    /// How many rows.
    fn count(&self) -> usize;

    /// The phone in a row that there is.
    fn phone(&self, row: u32) -> PhoneIndex;

    /// The row of a phone, where there is one.
    fn row(&self, phone: PhoneIndex) -> Option<u32>;

    /// The rows of phones that have not been launched, in order.
    fn not_launched(&self) -> Vec<u32> {
        Vec::new()
    }

    /// All values of a spec. Asked for once, when the spec is first needed.
    fn cells(&self, spec: SpecId) -> Cells;

    /// What the phone with an id has of a spec, where that is known: for filters by it.
    fn reference(&self, id: &str, spec: SpecId) -> Option<Reference> {
        let _ = (id, spec);
        None
    }

    /// Compares the names in two rows.
    fn compare_names(&self, a: u32, b: u32) -> Ordering;
}

/// The phones of a snapshot: the newest first, then in the order of the archive.
#[derive(Debug)]
pub struct SnapshotRows {
    snapshot: Arc<Snapshot>,
    phones: Vec<PhoneIndex>,
    rows: Vec<u32>,
}

/// The row of a phone that nothing was known of.
const NONE: u32 = u32::MAX;

impl SnapshotRows {
    /// The phones of which anything was known.
    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    pub fn new(snapshot: Arc<Snapshot>) -> SnapshotRows {
        let [released, year] = [spec::RELEASED, spec::YEAR].map(|spec| snapshot.column(spec));
        let mut phones = snapshot.phones().to_vec();
        // By the year where the day is the same, or not known.
        for column in [year, released] {
            // The latest first, so the other way round; what is not known is last.
            let latest = |phone: &PhoneIndex| column.spans(*phone).iter().map(|span| span.most).max();
            let keys: Vec<u32> = phones.iter().map(|phone| latest(phone).map_or(u32::MAX, order::falling)).collect();
            phones = order::by_keys(&keys).into_iter().map(|at| phones[at as usize]).collect();
        }
        let archive = snapshot.archive();
        let mut rows = vec![NONE; archive.len()];
        for (row, phone) in phones.iter().enumerate() {
            // What is known of is there.
            if let Some(position) = archive.position(*phone) {
                rows[position] = row as u32;
            }
        }
        SnapshotRows { snapshot, phones, rows }
    }
}

impl Rows for SnapshotRows {
    fn count(&self) -> usize {
        self.phones.len()
    }

    fn phone(&self, row: u32) -> PhoneIndex {
        self.phones[row as usize]
    }

    fn row(&self, phone: PhoneIndex) -> Option<u32> {
        let position = self.snapshot.archive().position(phone)?;
        self.rows.get(position).copied().filter(|&row| row != NONE)
    }

    fn not_launched(&self) -> Vec<u32> {
        let rows = self.phones.iter().zip(0..);
        rows.filter(|(phone, _)| !self.snapshot.is_launched(**phone)).map(|(_, row)| row).collect()
    }

    fn cells(&self, spec: SpecId) -> Cells {
        let column = self.snapshot.column(spec);
        let mut cells = CellsBuilder::new(spec, self.phones.len());
        // What the cells of the column are here; most are those of many phones.
        let mut known = vec![u32::MAX; column.distinct()];
        for &phone in &self.phones {
            let Some(cell) = known.get_mut(column.number(phone) as usize) else { continue };
            if *cell == u32::MAX {
                *cell = cells.number(column.spans(phone), column.state(phone).firm);
            }
            cells.push_number(*cell);
        }
        cells.finish(column.names())
    }

    fn reference(&self, id: &str, spec: SpecId) -> Option<Reference> {
        Reference::of(&self.snapshot.cell(self.snapshot.archive().find(id)?, spec))
    }

    fn compare_names(&self, a: u32, b: u32) -> Ordering {
        let name = |row: u32| self.snapshot.archive().phone(self.phone(row)).map_or("", |phone| &*phone.name);
        order::natural(name(a), name(b))
    }
}
