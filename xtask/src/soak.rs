//! `cargo xtask soak`: a page that fights back, for as long as one likes.

use crate::browser::{Browser, Found};
use crate::drive;
use anyhow::{Result, bail};

/// What is run if nothing else is asked for.
const STEPS: &str = "10000";

/// Runs the soak of tests/browser/soak.rs in the browser that is named, or in each of them.
pub fn soak(arguments: &[&str]) -> Result<()> {
    let (steps, browsers) = match *arguments {
        [] => (STEPS, Browser::ALL.to_vec()),
        [steps] if steps.parse::<u64>().is_ok() => (steps, Browser::ALL.to_vec()),
        [name] => (STEPS, vec![Browser::named(name)?]),
        [steps, name] if steps.parse::<u64>().is_ok() => (steps, vec![Browser::named(name)?]),
        _ => bail!("usage: cargo xtask soak [STEPS] [BROWSER]"),
    };
    for browser in browsers {
        let mut environment = match browser.get()? {
            Found::Here(environment) => environment,
            Found::Not(reason) => bail!(reason),
        };
        environment.push(("SOAK", steps.into()));
        drive::once(browser, environment, &["soak::a_page_that_fights_back", "--nocapture"])?;
    }
    Ok(())
}
