//! Writes the file of a new guidance page, correct from its first line.
//!
//! It reads no clock, so that its caller says which day it is.

use crate::compile::{ENGLISH, Fault, is_name, read};
use chrono::{Months, NaiveDate};
use std::fs;
use std::path::Path;
use words_types::Section;

/// The section that a new page starts in.
const SECTION: Section = Section::Background;

/// Pages leave room between them, so that a later one fits in.
const STEP: u32 = 10;

/// Writes `en/guide/{name}.md` below `root` and returns what to do next.
///
/// # Errors
/// Why nothing was written: the name, a page that is there, or content that cannot be read.
pub fn write(root: &Path, name: &str, today: NaiveDate) -> Result<String, String> {
    refuse_name(name)?;
    let file = format!("en/guide/{name}.md");
    let path = root.join(&file);
    if path.exists() {
        return Err(format!("content/{file} is there already: choose another name"));
    }
    let reading = read(root, ENGLISH).map_err(|faults| told(&faults))?;
    let orders = reading.pages.iter().filter(|page| page.section == SECTION).map(|it| it.order);
    let text = text(name, orders.max().unwrap_or(0) + STEP, today)
        .ok_or("the review date would lie beyond the calendar")?;
    fs::write(&path, text).map_err(|error| format!("content/{file} cannot be written: {error}"))?;
    Ok(format!(
        "content/{file} is written. Next:
  1. Replace its title, its description and its words. Put each source that you cite in `sources`.
  2. Link it from another page: [its name](page:{name})
  3. Look at it with `make serve`, and check its words with `make words`."
    ))
}

fn refuse_name(name: &str) -> Result<(), String> {
    if is_name(name) {
        return Ok(());
    }
    Err(format!(
        "`{name}` is not a name for a page: use small letters, digits and single hyphens, \
         and start with a letter, such as how-to-ask"
    ))
}

fn text(name: &str, order: u32, today: NaiveDate) -> Option<String> {
    let words = name.replace('-', " ");
    let (first, rest) = words.split_at_checked(1)?;
    let title = first.to_uppercase() + rest;
    let section = SECTION.as_str();
    let review_by = today.checked_add_months(Months::new(6))?;
    Some(format!(
        r#"+++
title = "{title}"
description = "Replace this: say in one sentence what the page tells its reader."
section = "{section}"
order = {order}
checked = "{today}"
review_by = "{review_by}"
sources = []
related = []
+++
Replace this text. Give the answer in two short sentences, before anything else.

## Replace this heading

Say why the answer is so, and what to do next.
"#
    ))
}

fn told(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
