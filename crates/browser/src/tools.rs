//! Where the tools are: `cargo xtask test` says so in the environment.

use std::env;
use std::path::PathBuf;

use crate::Error;

const CHROMIUM: &str = "NESTKRACHT_BROWSER_CHROMIUM";
const CHROMEDRIVER: &str = "NESTKRACHT_BROWSER_CHROMEDRIVER";
const AXE: &str = "NESTKRACHT_AXE";
const SCREENSHOTS: &str = "NESTKRACHT_SCREENSHOTS";
const ALL: [&str; 4] = [CHROMIUM, CHROMEDRIVER, AXE, SCREENSHOTS];

/// Whether there is no browser here; then says so. Every browser test begins with it:
/// `if browser::skip() { return Ok(()); }`.
///
/// Only when nothing at all is set: when something is and the rest is not, the test runs into an error that says what.
#[must_use]
pub fn skip() -> bool {
    let skip = ALL.iter().all(|name| env::var_os(name).is_none());
    if skip {
        println!("skipped: no browser here; `cargo xtask test` brings one");
    }
    skip
}

/// The tools.
#[derive(Debug, Clone)]
pub(crate) struct Tools {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
    pub(crate) axe: PathBuf,
    pub(crate) screenshots: PathBuf,
}

impl Tools {
    pub(crate) fn find() -> Result<Self, Error> {
        let path = |name| env::var_os(name).map(PathBuf::from).ok_or(Error::NotSet(name));
        Ok(Self {
            chromium: path(CHROMIUM)?,
            chromedriver: path(CHROMEDRIVER)?,
            axe: path(AXE)?,
            screenshots: path(SCREENSHOTS)?,
        })
    }
}
