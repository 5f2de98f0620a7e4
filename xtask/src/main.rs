//! The project's commands: `cargo xtask COMMAND`. One module for each.

mod bench;
mod browser;
mod build;
mod builder;
mod check;
mod contribute;
mod css;
mod data;
mod drive;
mod example;
mod files;
mod finish;
mod frameworks;
mod hosts;
mod integrity;
mod jobs;
mod linked;
mod measure;
mod needs;
mod package;
mod page;
mod paths;
mod phones;
mod profile;
mod programs;
mod project;
mod reader;
mod reproduce;
mod rest;
mod run;
mod script;
mod serve;
mod setup;
mod shot;
mod site;
mod size;
mod soak;
mod split;
mod test;
mod wasm;
mod whole;
mod wordpress;
mod work;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--dev] [--port N]  set up what is missing, build the release, serve it on 127.0.0.1, and again after each change;
                            with --dev unoptimised, in seconds
  build                     set up what is missing, build the release into dist/
  test [STEP…] [--list]     everything that must hold before a commit is merged; `test browser --browser firefox`
                            (or webkit) runs all browser tests there
  check                     the part of it that takes seconds: no wasm, no browser
  data check|report|import  the data set; `data` alone tells more
  size [--check]            what dist/ weighs, and whether it keeps to budget.toml
  kit                       the page that shows every block of the kit, into target/kit
  frameworks                the apps of tests/frameworks, which the browser tests open, into target/frameworks
  shot PATH OUT.png […]     a picture of a page of dist/; `shot --help` for its options
  screenshots               the pictures of the documentation, made anew
  bench [OPTION…]           the engine against others, side by side in Chromium; `bench --help` for its options
  page LINK […]             a comparison as a page of its own; `page --help` for its options
  measure open […]          from navigation to the rendered comparison; `measure` tells more
  soak [STEPS] [BROWSER]    a page that fights back, 10,000 steps long, in each browser or in one
  profile                   find the code that no view needs to open, and list it in xtask/rest.txt
  reproduce                 build this commit in two folders and compare the files, byte for byte
  package                   dist/ as an npm package, a zip and a WordPress plugin, in target/package
  site [--url URL]          the gallery, the documentation and a page for each phone, in target/site
  setup                     set up what is missing, and nothing else

Tools are taken from PATH if the version fits; else they go to the user's cache directory, or to
PHONE_COMPARE_TOOLS if that is set.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (command, rest) = match arguments.split_first() {
        Some((&command, rest)) => (command, rest),
        None => ("help", [].as_slice()),
    };
    let outcome = match command {
        "serve" => serve::serve(rest),
        "build" => build::build(rest),
        "test" => test::test(rest),
        "check" => check::check(rest),
        "data" => data::run(&rest.iter().map(|&part| part.to_owned()).collect::<Vec<_>>()).map_err(anyhow::Error::msg),
        "size" => size::size(rest),
        "kit" => example::kit(rest),
        "frameworks" => frameworks::build(rest),
        "shot" => shot::shot(rest),
        "screenshots" => shot::screenshots(rest),
        "bench" => bench::bench(rest),
        "page" => page::page(rest),
        "measure" => measure::measure(rest),
        "soak" => soak::soak(rest),
        "profile" => profile::profile(rest),
        "reproduce" => reproduce::reproduce(rest),
        "package" => package::package(rest),
        "site" => site::site(rest),
        "setup" => setup::setup(rest),
        // Called by Trunk, not by people.
        "finish" => finish::finish(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(anyhow::anyhow!("there is no command `{other}`\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
