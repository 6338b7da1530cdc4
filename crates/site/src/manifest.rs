//! What a release consists of: `manifest.json` and `SHA256SUMS`.
//!
//! Nothing in them depends on when or where they were made.

use std::path::Path;

use anyhow::Result;
use rules::{REVIEW_BY, RULES_DATE};
use words::Language;

use crate::files::{hex, integrity, is_sent, names, read, write};
use crate::kind::Program;
use crate::languages::folder;
use crate::packed::write_forms;

/// The file with every other file's hashes.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The same for `sha256sum -c`.
pub(crate) const SUMS: &str = "SHA256SUMS";

/// The name and the SHA-256 of the Wasm inside a page; each language has its own.
pub(crate) type Wasm = (String, String);

/// What the manifest calls the Wasm of a program in a language.
pub(crate) fn wasm_name(program: Program, language: &Language) -> String {
    let name = match program {
        Program::Check => "wasm",
        Program::Asked => "wasm-asked",
    };
    match folder(language).trim_end_matches('/') {
        "" => name.to_owned(),
        code => format!("{name}-{code}"),
    }
}

/// Writes both; they come last, because they speak of all other files.
pub(crate) fn write_both(folder: &Path, wasm: &[Wasm]) -> Result<()> {
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
fn manifest_text(folder: &Path, wasm: &[Wasm]) -> Result<String> {
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
    let wasm: String =
        wasm.iter().map(|(name, hash)| format!("  \"{name}\": \"{hash}\",\n")).collect();
    Ok(format!(
        "{{\n  \"version\": \"{}\",\n  \"rules\": \"{RULES_DATE}\",\n  \
         \"review_by\": \"{REVIEW_BY}\",\n{wasm}  \
         \"files\": {{\n{}\n  }},\n  \"not-sent\": {{\n{}\n  }}\n}}\n",
        env!("CARGO_PKG_VERSION"),
        sent.join(",\n"),
        kept.join(",\n")
    ))
}
