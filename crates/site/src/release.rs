//! Whether a copy may be published: it must say who runs it, and its translations must be up to date.

use std::path::Path;

use anyhow::{Result, bail};
use words_compile::compile::{Fault, release};

/// Fails, with file and line, where `site.toml` lacks what readers and the law need of a publisher, and
/// where a translation was made from older English.
pub fn check(content: &Path) -> Result<()> {
    if let Err(faults) = release(content) {
        let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
        bail!("{}", told.join("\n"));
    }
    println!("site.toml says who runs this copy, and no translation is stale");
    Ok(())
}
