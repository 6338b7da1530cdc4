//! What a release consists of: `manifest.json` and `SHA256SUMS`.
//!
//! Nothing in them depends on when or where they were made.

use std::path::Path;

use anyhow::Result;
use rules::RULES_DATE;

use crate::files::{hex, integrity, is_sent, names, read, write};
use crate::packed::write_forms;

/// The file with every other file's hashes.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The same for `sha256sum -c`.
pub(crate) const SUMS: &str = "SHA256SUMS";

/// Writes both; they come last, because they speak of all other files. `wasm` is the SHA-256 of the
/// Wasm inside the check page.
pub(crate) fn write_both(folder: &Path, wasm: &str) -> Result<()> {
    let manifest = folder.join(MANIFEST);
    write(&manifest, manifest_text(folder, wasm)?.as_bytes())?;
    write_forms(&manifest)?;
    let mut sums = String::new();
    for name in names(folder)? {
        sums.push_str(&format!("{}  {name}\n", hex(&read(&folder.join(&name))?)));
    }
    write(&folder.join(SUMS), sums.as_bytes())
}

/// One file a line, so that a shell script can read it too.
fn manifest_text(folder: &Path, wasm: &str) -> Result<String> {
    let (mut sent, mut kept) = (Vec::new(), Vec::new());
    for name in names(folder)? {
        let bytes = read(&folder.join(&name))?;
        let line = format!(
            "    {}: {{\"sha256\": \"{}\", \"integrity\": \"{}\", \"bytes\": {}}}",
            serde_json::to_string(&name)?,
            hex(&bytes),
            integrity(&bytes),
            bytes.len()
        );
        if is_sent(&name) { sent.push(line) } else { kept.push(line) }
    }
    Ok(format!(
        "{{\n  \"version\": \"{}\",\n  \"rules\": \"{RULES_DATE}\",\n  \"wasm\": \"{wasm}\",\n  \
         \"files\": {{\n{}\n  }},\n  \"not-sent\": {{\n{}\n  }}\n}}\n",
        env!("CARGO_PKG_VERSION"),
        sent.join(",\n"),
        kept.join(",\n")
    ))
}
