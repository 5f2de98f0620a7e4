//! `cargo locales TAG`: what is wrong with a language, and what is not translated yet. It compiles in seconds, since it
//! needs no other part of the project. A build finds the same mistakes, but for missing plurals.

use std::path::Path;
use std::process::ExitCode;

use phone_messages::{Language, Message, Problems, categories, check, check_plurals, read, unchanged};

/// So many messages of a file are named.
const MOST: usize = 12;

fn main() -> ExitCode {
    let told =
        std::env::args().nth(1).ok_or("Say which language, by the name of its folder: cargo locales nl\n".into());
    match told.and_then(|tag| look(&tag)) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprint!("{report}");
            ExitCode::FAILURE
        }
    }
}

fn look(tag: &str) -> Result<String, String> {
    let locales = Path::new("locales");
    if !locales.join("en").is_dir() {
        return Err("There is no locales/en here: run this in the folder of the project\n".to_owned());
    }
    if !locales.join(tag).is_dir() {
        return Err(format!("There is no locales/{tag}: copy locales/en to it, and begin to translate\n"));
    }
    let told = |problems: Problems| counted(&problems, tag);
    let english = read(&locales.join("en")).map_err(told)?;
    let language = read(&locales.join(tag)).map_err(told)?;
    let mut problems = check(&english, &language);
    // English is a wrong guess for what has no plurals known, but then the tag is wrong.
    let categories = categories(tag).unwrap_or_else(|| vec!["one", "other"]);
    problems.extend(check_plurals(&english, &language, &categories));
    if problems.is_empty() { Ok(progress(&english, &language)) } else { Err(counted(&Problems(problems), tag)) }
}

fn counted(problems: &Problems, tag: &str) -> String {
    let many = if problems.0.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", problems.0.len()) };
    format!("{problems}{many} in locales/{tag}\n")
}

/// What is as in English, by file.
fn progress(english: &Language, language: &Language) -> String {
    let same = unchanged(english, language);
    let mut report = String::new();
    for of_file in same.chunk_by(|a, b| a.file == b.file) {
        let all = language.messages.iter().filter(|message| message.file == of_file[0].file).count();
        report += &format!("{}: {} of {all} as in English: {}\n", of_file[0].file, of_file.len(), named(of_file));
    }
    let all = english.messages.len();
    report += &format!("Nothing is wrong in {}. {} of {all} messages are as in English", language.folder, same.len());
    report += if same.is_empty() { ".\n" } else { ", which is right only where both languages say the same.\n" };
    report
}

fn named(messages: &[&Message]) -> String {
    let keys: Vec<&str> = messages.iter().take(MOST).map(|message| message.key.as_str()).collect();
    let rest = if messages.len() > MOST { ", …" } else { "" };
    format!("{}{rest}", keys.join(", "))
}
