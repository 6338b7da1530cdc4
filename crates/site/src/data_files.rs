//! Rules and cases as JSON, among the files of the site.

use std::path::Path;

use anyhow::{Result, anyhow};
use words::LANGUAGE;

use crate::files::write;
use crate::languages::folder;

/// Writes the files of data into the folder of this language. `worked` is the folder of worked cases.
pub fn write_all(site: &Path, worked: &Path) -> Result<()> {
    let worked = data::worked(worked).map_err(|fault| anyhow!(fault))?;
    for file in data::files(&worked).map_err(|fault| anyhow!(fault))? {
        let name = format!("{}{}/{}", folder(&LANGUAGE), data::FOLDER, file.name);
        write(&site.join(name), file.text.as_bytes())?;
    }
    Ok(())
}
