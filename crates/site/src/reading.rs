//! The words of the content: how easy they are to read, and new pages for them.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use words_compile::compile::{Fault, languages, stale};
use words_compile::{new_page, readability};

/// Prints a row for each file, then what is stale, then all faults; fails if there is one of these.
pub fn print(content: &Path) -> Result<()> {
    let report = readability::check(content).map_err(|faults| anyhow::anyhow!(told(&faults)))?;
    print!("{}", report.table());
    for language in languages(content) {
        stale(content, &language).iter().for_each(|note| println!("{note}"));
    }
    if !report.faults.is_empty() {
        bail!("\n{}", told(&report.faults));
    }
    Ok(())
}

/// Writes a new page, dated today, and says what to do next.
pub fn page(content: &Path, name: &str) -> Result<()> {
    let next =
        new_page::write(content, name, today()?).map_err(|message| anyhow::anyhow!(message))?;
    println!("{next}");
    Ok(())
}

/// The day of this computer's clock.
pub(crate) fn today() -> Result<NaiveDate> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let now = chrono::DateTime::from_timestamp(i64::try_from(now)?, 0);
    Ok(now.context("this computer's clock shows no date")?.date_naive())
}

/// Faults, one a line.
pub(crate) fn told(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
