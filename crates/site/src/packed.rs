//! Packed forms of files, made once: servers send them as they are.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use flate2::{Compression, GzBuilder};

use crate::build::write;
use crate::sizes::files;

/// The packed forms, the smallest first: the ending of the file's name, and the encoding's name.
pub(crate) const FORMS: [(&str, &str); 2] = [(".br", "br"), (".gz", "gzip")];

/// Endings of the files that packing makes smaller.
const TEXTS: [&str; 6] = ["html", "js", "css", "svg", "txt", "json"];

/// Writes the packed forms of every text below a folder.
pub(crate) fn write_packed(folder: &Path) -> Result<()> {
    for path in files(folder)? {
        if TEXTS.into_iter().any(|ending| path.extension().is_some_and(|found| found == ending)) {
            write_forms(&path)?;
        }
    }
    Ok(())
}

/// Writes both packed forms of a file beside it.
pub(crate) fn write_forms(path: &Path) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    for ((ending, _), packed) in FORMS.into_iter().zip([brotli(&bytes)?, gzip(&bytes)?]) {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        write(Path::new(&name), &packed)?;
    }
    Ok(())
}

/// Bytes after brotli at its best.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let mut input = bytes;
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut input, &mut packed, &parameters)?;
    Ok(packed)
}

/// Bytes after gzip. The time, the file's name and the system, which a gzip file may tell, are not.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let builder = GzBuilder::new().mtime(0).operating_system(255);
    let mut packer = builder.write(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip};

    #[test]
    fn packing_tells_neither_when_nor_where() {
        let bytes = b"words and words and words";
        assert_eq!(gzip(bytes).unwrap()[..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
        assert_eq!(gzip(bytes).unwrap(), gzip(bytes).unwrap());
        assert_eq!(brotli(bytes).unwrap(), brotli(bytes).unwrap());
    }
}
