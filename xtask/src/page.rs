//! `cargo xtask page`: a comparison as a page of its own, or as an embed with its fallback.

use crate::{browser, project, run};
use anyhow::{Result, ensure};
use std::path::Path;

const HELP: &str = "\
cargo xtask page LINK --out FOLDER [OPTION…]     writes NAME.html, NAME.png, NAME.oembed.json and page.css
cargo xtask page LINK --embed                    prints the element with its table, to be pasted

LINK is what stands after #pc= in a link to a comparison, or the whole link.

  --name NAME      of the files (made of the phones and the day)
  --url URL        where the page will be: for the canonical link and the previews; without it, no oEmbed
  --lang TAG       of the page: en (without it), de, pt-BR, … as in locales/
  --loader PATH    of phone-compare.js, as seen from the page (phone-compare.js)
  --dark           the picture in dark colours
  --no-picture     no picture; needs neither the built site nor a browser";

/// Hands its arguments to the program that makes the page.
pub fn page(arguments: &[&str]) -> Result<()> {
    if arguments.is_empty() || arguments.contains(&"--help") {
        println!("{HELP}");
        return Ok(());
    }
    if !arguments.contains(&"--no-picture") && !arguments.contains(&"--embed") {
        ensure!(project::dist().join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
        browser::set_up()?;
    }
    // The program runs in the project's folder, we may not.
    let mut own: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    if let Some(at) = own.iter().position(|argument| argument == "--out").map(|at| at + 1)
        && let Some(folder) = own.get_mut(at)
    {
        *folder = std::path::absolute(Path::new(folder))?.display().to_string();
    }
    run::run(project::cargo(["test", "--quiet", "--test", "static_page", "--"]).args(own))
}
