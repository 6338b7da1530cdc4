//! What is missing in the list of forces, and what is due to be looked at again, for whoever keeps it.

use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;
use words_compile::compile::{Survey, survey};

use crate::reading::told;

/// Prints it as on a day, `YYYY-MM-DD`, or as on this computer's. What is missing is no error: readers
/// are told of it.
pub fn print(content: &Path, today: Option<&str>) -> Result<()> {
    let today = match today {
        Some(day) => day
            .parse::<NaiveDate>()
            .map_err(|_| anyhow::anyhow!("`{day}` is no day: write it as 2026-11-25"))?,
        None => crate::reading::today()?,
    };
    let found = survey(content, today).map_err(|faults| anyhow::anyhow!(told(&faults)))?;
    print!("{}", text(&found));
    Ok(())
}

/// A line for each thing, in the order of the list, and the sums.
fn text(found: &Survey) -> String {
    let mut lines: Vec<_> = found.missing.iter().chain(&found.due).collect();
    lines.sort_by_key(|line| (&line.file, line.line));
    let mut text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    text.push_str(&format!(
        "{} forces: {} of them lack something, and {} things are due to be looked at again\n",
        found.forces,
        found.missing.len(),
        found.due.len()
    ));
    text
}

#[cfg(test)]
mod tests {
    use super::print;
    use std::path::Path;

    #[test]
    fn a_wrong_day_says_how_to_write_one() {
        let content = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content"));
        print(content, Some("2026-11-25")).expect("the list of this site");
        let error = print(content, Some("25 November")).expect_err("no day");
        assert!(error.to_string().contains("write it as 2026-11-25"), "{error}");
    }
}
