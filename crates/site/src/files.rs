//! Files: found, read, written, named by their hashes; and which of them readers get.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256, Sha384};

/// The packed forms, the smallest first: the ending of the file's name, and the encoding's name.
pub(crate) const FORMS: [(&str, &str); 2] = [(".br", "br"), (".gz", "gzip")];

/// The worker's file, at the root of a language's pages, so that its scope is these.
pub const WORKER: &str = "sw.js";

/// The settings of hosts that stand in the site's own folder, besides files that begin with a dot.
const SETTINGS: [&str; 2] = ["_headers", "web.config"];

/// The file's name at the root of the site.
pub(crate) const ONE_FILE: &str = "custody-image-check.html";

/// The files below a folder as their addresses from it, in order.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, before: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{}: cannot be read; run `make site` first", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.with_context(|| format!("{}: the name is not UTF-8", path.display()))?;
        let name = format!("{before}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

/// Whether readers can get a file by its own name. The others are for hosts: their settings, and
/// the packed forms, which they send in the place of another file.
pub(crate) fn is_sent(name: &str) -> bool {
    let packed = FORMS.into_iter().any(|(ending, _)| name.ends_with(ending));
    let kept = name.split('/').any(|part| part.starts_with('.') || SETTINGS.contains(&part));
    !packed && !kept
}

/// Whether a file's name changes with its content, as `offline.0123456789ab.js` does.
pub(crate) fn is_hashed(name: &str) -> bool {
    let mut parts = name.rsplit('.');
    let (ending, hash) = (parts.next(), parts.next().unwrap_or(""));
    ending == Some("js") && hash.len() == 12 && hash.bytes().all(|it| it.is_ascii_hexdigit())
}

/// Whether a file is one of the data for other programs, in whatever language.
pub(crate) fn is_data(name: &str) -> bool {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder == data::FOLDER || folder.strip_suffix(data::FOLDER).is_some_and(|it| it.ends_with('/'))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{}: cannot be read", path.display()))
}

/// Reads a file of text.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
}

/// Writes a file, and the folders that lead to it.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("{}: cannot be made", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("{}: cannot be written", path.display()))
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).with_context(|| format!("{}: cannot be removed", path.display()))
}

/// The SHA-256 of bytes, as `sha256sum` writes it.
pub(crate) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The part of a file's name that changes with its content.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    hex(bytes).chars().take(12).collect()
}

/// The SHA-256 of bytes, as policies and `integrity` write it.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}

/// The `integrity` value of a file.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::{is_data, is_hashed, is_sent};

    #[test]
    fn what_is_for_hosts_is_not_sent() {
        for name in ["index.html", "sw.js", "guide/a/index.html", "offline/offline.0a.js"] {
            assert!(is_sent(name), "{name}");
        }
        for name in [
            "_headers",
            "web.config",
            ".htaccess",
            "a/.git/config",
            "index.html.br",
            "a/b.js.gz",
            "b/_headers",
        ] {
            assert!(!is_sent(name), "{name}");
        }
    }

    #[test]
    fn data_is_what_stands_in_the_folder_of_data() {
        for name in ["data/v2/rules.json", "cy/data/v2/cases.json"] {
            assert!(is_data(name), "{name}");
        }
        for name in ["manifest.json", "data/v2/more/x.json", "mydata/v2/x.json", "data/index.html"]
        {
            assert!(!is_data(name), "{name}");
        }
    }

    #[test]
    fn twelve_digits_before_the_ending_are_a_hash() {
        assert!(is_hashed("offline/offline.0123456789ab.js"));
        for name in ["sw.js", "a.0123456789a.js", "a.0123456789ag.js", "a.0123456789ab.css"] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
