//! `cargo xtask data check | report | import DIR`: the data set.

use std::path::{Path, PathBuf};

/// Runs a data command.
pub fn run(args: &[String]) -> Result<(), String> {
    let data = data_folder();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check"] => check(&data),
        ["import", raw] => import(Path::new(raw), &data),
        _ => Err("usage: cargo xtask data check | report | import DIR".to_owned()),
    }
}

/// Reads and checks every file and prints all that is wrong.
fn check(data: &Path) -> Result<(), String> {
    let dataset = phone_dataset::read(data);
    print!("{}", dataset.problems);
    let (errors, warnings) = (dataset.problems.errors(), dataset.problems.warnings());
    println!("{} phones, {errors} errors, {warnings} warnings", dataset.files.len());
    if errors == 0 { Ok(()) } else { Err(format!("the data has {errors} errors")) }
}

/// Converts raw material into data files and checks them.
fn import(raw: &Path, data: &Path) -> Result<(), String> {
    print!("{}", phone_dataset::import::import(raw, data)?);
    check(data)
}

/// `data/` of this repository.
fn data_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).join("data")
}
