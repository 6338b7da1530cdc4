//! The host tool: writes the reviewer's book as PDF, beside its other forms.

use anyhow::{Context, Result};
use papers::reviewers_book::pages;
use papers::typeset::pdf;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// The folder in which `make book` writes it.
const FOLDER: &str = "target/book";

fn main() -> ExitCode {
    match write(Path::new(FOLDER)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<()> {
    let pages = pages(&book::book())?;
    let file = folder.join("reviewers-book.pdf");
    fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    let bytes = pdf(&pages)?;
    fs::write(&file, &bytes).with_context(|| format!("{}: cannot be written", file.display()))?;
    println!("{} ({} bytes)", file.display(), bytes.len());
    Ok(())
}
