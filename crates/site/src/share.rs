//! What others show to lead here: a picture for previews, and buttons in three sizes.

mod button;
mod picture;

use std::path::Path;

use anyhow::Result;
use words::LANGUAGE;

use crate::files::write;
use crate::languages::folder;
pub(crate) use button::{BUTTONS, Button};

/// The folder of the buttons, below the root of a language's pages.
pub(crate) const FOLDER: &str = "share";

/// The picture for previews of links, at the root of the site: it has no words, so that all languages
/// share it.
pub(crate) const PICTURE: &str = "share/picture.png";

/// Writes the picture and the buttons.
pub(crate) fn write_all(site: &Path) -> Result<()> {
    write(&site.join(PICTURE), &picture::png()?)?;
    for button in &BUTTONS {
        let file = format!("{}{FOLDER}/{}", folder(&LANGUAGE), button.file);
        write(&site.join(file), button.svg().as_bytes())?;
    }
    Ok(())
}
