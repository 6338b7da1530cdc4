//! The words of the content: how easy they are to read, and new pages for them.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use words_compile::compile::Fault;
use words_compile::{new_page, readability};

/// Prints a row for each file, then all faults; fails if there is one.
pub fn print(content: &Path) -> Result<()> {
    let report = readability::check(content).map_err(|faults| anyhow::anyhow!(told(&faults)))?;
    print!("{}", report.table());
    if !report.faults.is_empty() {
        bail!("\n{}", told(&report.faults));
    }
    Ok(())
}

/// Writes a new page, dated today, and says what to do next.
pub fn page(content: &Path, name: &str) -> Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let today = chrono::DateTime::from_timestamp(i64::try_from(now)?, 0)
        .context("this computer's clock shows no date")?
        .date_naive();
    let next = new_page::write(content, name, today).map_err(|message| anyhow::anyhow!(message))?;
    println!("{next}");
    Ok(())
}

fn told(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
