//! What the widget's build calls: data folder in, packed archive out.

use std::fs;
use std::path::Path;

use crate::pack::pack;
use crate::problem::{Problem, Problems, Severity};
use crate::read::read;

/// What was embedded.
#[derive(Clone, Debug)]
pub struct Embedded {
    /// How many phones.
    pub phones: usize,
    /// How many bytes, before any compression.
    pub bytes: usize,
    /// What looks wrong, but may be true.
    pub warnings: Problems,
}

/// Reads and checks the data folder and writes the packed archive to `out`.
///
/// # Errors
///
/// All problems of the data, not only the first, where at least one of them is an error; nothing is
/// written then.
pub fn embed(data: &Path, out: &Path) -> Result<Embedded, Problems> {
    let dataset = read(data);
    if dataset.problems.errors() > 0 {
        return Err(dataset.problems);
    }
    let phones = dataset.phones();
    let of_file = |what: String| {
        let file = out.display().to_string();
        Problems(vec![Problem { file, line: 0, column: 0, severity: Severity::Error, subject: None, what }])
    };
    let packed = pack(&phones, &dataset.partnerships).map_err(|error| of_file(error.to_string()))?;
    fs::write(out, &packed).map_err(|error| of_file(format!("cannot be written: {error}")))?;
    Ok(Embedded { phones: phones.len(), bytes: packed.len(), warnings: dataset.problems })
}
