//! `cargo xtask shot`: a picture of a page, to look at or for the documentation.

use crate::{browser, project, run};
use anyhow::{Context, Result, ensure};
use std::path::Path;

const HELP: &str = "\
cargo xtask shot PATH OUT.png [OPTION…]      (or OUT.webp, or OUT.pdf as printed)

PATH is a page of dist/, or of tests/posts/ as posts/NAME.html, with query and hash if need be.

  --width N      of the window, in CSS pixels (1280)
  --height N     of the window (800); the picture is of the whole page unless --window
  --window       only what is in the window
  --dark         as for readers who prefer dark colours
  --forced       as for readers who force their own colours
  --reduced      as for readers who prefer less motion
  --scale N      device pixels to a CSS pixel (1)
  --touch        as on a phone: a mobile viewport, touch instead of a mouse
  --wait CSS     until this is there, inside the widget or in the page
                 (without it: until every widget in the window is ready)
  --script JS    run this before, as the body of an async function; `pc` is the first widget, `$(css)`
                 finds inside the first widget. May be given several times
  --settle MS    wait so long before the picture (150)";

/// The pictures of the documentation, in docs/images: page, name and options.
const DOCUMENTATION: [(&str, &str, &[&str]); 7] = [
    ("/", "finder.webp", &["--window", "--scale", "1.5"]),
    (
        "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12s-ultra",
        "compare.webp",
        &["--window", "--height", "1000", "--scale", "1.5"],
    ),
    ("/posts/leak.html", "post.webp", &["--window", "--width", "768", "--height", "1100", "--scale", "1.5"]),
    (
        "/",
        "finder-narrow-dark.webp",
        &["--window", "--width", "320", "--height", "640", "--touch", "--dark", "--scale", "2"],
    ),
    ("/posts/look-newspaper.html", "look-newspaper.webp", &["--window", "--width", "900", "--height", "800"]),
    ("/posts/look-terminal.html", "look-terminal.webp", &["--window", "--width", "1100", "--height", "720"]),
    ("/posts/look-magazine.html", "look-magazine.webp", &["--window", "--width", "900", "--height", "800"]),
];

/// `cargo xtask screenshots`: makes all of them anew.
pub fn screenshots(arguments: &[&str]) -> Result<()> {
    ensure!(arguments.is_empty(), "screenshots takes no arguments");
    let folder = project::root().join("docs").join("images");
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    for (page, name, options) in DOCUMENTATION {
        let out = folder.join(name).display().to_string();
        shot(&[&[page, &out], options].concat())?;
    }
    Ok(())
}

/// Hands its arguments to the program that drives the browser.
pub fn shot(arguments: &[&str]) -> Result<()> {
    if arguments.is_empty() || arguments.contains(&"--help") {
        println!("{HELP}");
        return Ok(());
    }
    ensure!(project::dist().join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    browser::set_up()?;
    // The program runs in the project's folder, we may not.
    let absolute = |argument: &str| match Path::new(argument).extension() {
        Some(extension) if extension == "png" || extension == "webp" => {
            std::path::absolute(argument).map(|path| path.display().to_string())
        }
        _ => Ok(argument.to_owned()),
    };
    let arguments = arguments.iter().map(|argument| absolute(argument)).collect::<Result<Vec<_>, _>>()?;
    run::run(project::cargo(["test", "--quiet", "--test", "shot", "--"]).args(arguments))
}
