//! `cargo xtask data check | report [--write | --disagreements] | import DIR`: the data set.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use phone_dataset::{Disagreements, Rates};
use phone_engine::Archive;

const HELP: &str = "\
cargo xtask data COMMAND

  check         read every file of data/ and tell all that is wrong, with file, line and column; and whether
                fewer phones than before have what people ask for first (data/fill-rates.toml)
  report        counts per brand, year, stage and spec, and the size of the packed data;
                with --write into docs/data.md, and into data/fill-rates.toml what has risen;
                with --disagreements, instead, all values on which settled sources disagree, with tabs
  synthetic N   how large the files beside the widget are for N made-up phones, after those of data/
  import DIR    add what is missing from the raw material in DIR; overwrites nothing";

/// Runs a data command.
pub fn run(args: &[String]) -> Result<(), String> {
    let data = data_folder();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check"] => check(&data),
        ["report"] => report(&data).map(|page| print!("{page}")),
        ["report", "--write"] => write_report(&data),
        ["report", "--disagreements"] => {
            print!("{}", Disagreements::of(phone_dataset::read(&data).phones()));
            Ok(())
        }
        ["synthetic", count] => {
            let count = count.parse().map_err(|_| format!("`{count}` is no number"))?;
            grown(&data, count).map(|table| print!("{table}"))
        }
        ["import", raw] => import(Path::new(raw), &data),
        _ => Err(HELP.to_owned()),
    }
}

/// Reads and checks every file and prints all that is wrong.
fn check(data: &Path) -> Result<(), String> {
    let dataset = phone_dataset::read(data);
    print!("{}", dataset.problems);
    let (errors, warnings) = (dataset.problems.errors(), dataset.problems.warnings());
    let fallen = Rates::of(&dataset.phones()).below(&read_rates(data)?);
    for what in &fallen {
        println!("data/{RATES}: {what}");
    }
    println!("{} phones, {errors} errors, {warnings} warnings", dataset.files.len());
    match (errors, fallen.len()) {
        (0, 0) => Ok(()),
        (0, fallen) => Err(format!("{fallen} of the rates in data/{RATES} are not kept")),
        (errors, _) => Err(format!("the data has {errors} errors")),
    }
}

/// The file of the rates that may only rise, in the data folder.
const RATES: &str = "fill-rates.toml";

fn read_rates(data: &Path) -> Result<String, String> {
    let path = data.join(RATES);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes the page of numbers, and raises the rates that have risen.
fn write_report(data: &Path) -> Result<(), String> {
    let write =
        |path: PathBuf, text: String| fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()));
    let rates = Rates::of(&phone_dataset::read(data).phones());
    // Where there is no file yet, there is nothing to keep.
    write(data.join(RATES), rates.raised(&read_rates(data).unwrap_or_default()))?;
    write(page(), report(data)?)
}

/// What is in the data, in numbers.
fn report(data: &Path) -> Result<String, String> {
    let dataset = phone_dataset::read(data);
    let summary = phone_dataset::summary(&dataset, brotli).map_err(|error| error.to_string())?;
    if dataset.problems.errors() > 0 {
        eprintln!("The data has {} errors; faulty parts are not counted.", dataset.problems.errors());
    }
    Ok(summary.to_string())
}

/// The sizes of the files of phones for as many made-up phones.
fn grown(data: &Path, count: usize) -> Result<String, String> {
    let dataset = phone_dataset::read(data);
    let phones = phone_dataset::synthetic(&dataset.phones(), count);
    let failed = |error: phone_dataset::PackError| error.to_string();
    let names = phone_dataset::pack(&phone_dataset::names(&phones), &[]).map_err(failed)?;
    let everything = phone_dataset::pack(&phones, &dataset.partnerships).map_err(failed)?;
    let shards = phone_dataset::shards(&phones, &dataset.partnerships).map_err(failed)?;
    let archive = Archive::new(phones).0.with_partnerships(dataset.partnerships);
    let pieces = phone_dataset::list_pieces(&Arc::new(archive)).map_err(failed)?;
    let pieces: Vec<usize> = pieces.iter().map(|piece| brotli(piece)).collect();
    let mut shards: Vec<usize> = shards.iter().map(|shard| brotli(&shard.bytes)).collect();
    shards.sort_unstable();
    let middle = shards.get(shards.len() / 2).copied().unwrap_or_default();
    let largest = shards.last().copied().unwrap_or_default();
    let list: usize = pieces.iter().sum();
    Ok(format!(
        "{count} phones, bytes after brotli 11:\n\
         names       {}\n\
         list        {list}, {:.1} for each phone, in pieces of {pieces:?}\n\
         everything  {}\n\
         shards      {}, half of them up to {middle}, the largest {largest}\n",
        brotli(&names),
        list as f64 / count.max(1) as f64,
        brotli(&everything),
        shards.len(),
    ))
}

/// How many bytes brotli leaves, with the window that servers use unless told.
fn brotli(bytes: &[u8]) -> usize {
    let mut small = Vec::new();
    // Writing to memory does not fail; and if it did, the size would be 0 and seen to be wrong.
    let _ = brotli::CompressorWriter::new(&mut small, 1 << 16, 11, 22).write_all(bytes);
    small.len()
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

/// The page that shows the report.
fn page() -> PathBuf {
    data_folder().with_file_name("docs").join("data.md")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_numbers_is_up_to_date() {
        let written = fs::read_to_string(page()).unwrap_or_default();
        let right = report(&data_folder()).unwrap_or_else(|error| error);
        assert!(written == right, "docs/data.md is not up to date: run `cargo xtask data report --write`");
    }

    #[test]
    fn the_rates_are_kept_and_up_to_date() {
        let rates = Rates::of(&phone_dataset::read(&data_folder()).phones());
        let written = read_rates(&data_folder()).unwrap_or_else(|error| error);
        assert_eq!(rates.below(&written), Vec::<String>::new());
        assert!(written == rates.raised(&written), "rates have risen: run `cargo xtask data report --write`");
    }
}
