//! The host tool: writes every paper as PDF.

use anyhow::{Context, Result};
use papers::options::{self, Options};
use papers::sheet::Sheet;
use papers::typeset::{pages, pdf};
use std::fs;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match options::read(&words).and_then(|options| write_all(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(options: &Options) -> Result<()> {
    let folder = &options.out;
    fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    for sheet in Sheet::all() {
        let file = folder.join(sheet.file());
        let paper = words::paper(sheet.format.paper());
        let bytes = pages(sheet, paper, &options.whom)
            .and_then(|pages| pdf(&pages))
            .with_context(|| sheet.file())?;
        fs::write(&file, &bytes)
            .with_context(|| format!("{}: cannot be written", file.display()))?;
        println!("{} ({} bytes)", file.display(), bytes.len());
    }
    Ok(())
}
