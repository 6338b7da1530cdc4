//! Packed forms of files, made once: servers send them as they are.

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use brotli::CompressorWriter;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression, GzBuilder};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::files::{FORMS, names, read, write};

/// Endings of the files that packing makes smaller.
const TEXTS: [&str; 7] = ["html", "js", "css", "svg", "txt", "json", "xml"];

/// How a script in a page begins. Its text may be long, and nothing before it waits for it.
const SCRIPT: &[u8] = b"<script>";

/// Writes the packed forms of every text below a folder.
pub(crate) fn write_packed(folder: &Path) -> Result<()> {
    let is_text = |name: &String| TEXTS.into_iter().any(|it| name.ends_with(&format!(".{it}")));
    names(folder)?
        .par_iter()
        .filter(|it| is_text(it))
        .try_for_each(|it| write_forms(&folder.join(it)))
}

/// Writes both packed forms of a file beside it.
pub(crate) fn write_forms(path: &Path) -> Result<()> {
    let bytes = read(path)?;
    for ((ending, _), packed) in FORMS.into_iter().zip([brotli(&bytes)?, gzip(&bytes)?]) {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        write(Path::new(&name), &packed)?;
    }
    Ok(())
}

/// Bytes after brotli at its best. What stands before a script in a page can be unpacked as soon as
/// it has arrived.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let (first, script) = before_script(bytes);
    let mut packer = packer(bytes);
    packer.write_all(first)?;
    if !script.is_empty() {
        packer.flush()?;
        packer.write_all(script)?;
    }
    Ok(packer.into_inner())
}

/// How many bytes it takes until what stands before a script in a page can be unpacked.
pub(crate) fn brotli_before_script(bytes: &[u8]) -> Result<usize> {
    let mut packer = packer(bytes);
    packer.write_all(before_script(bytes).0)?;
    packer.flush()?;
    Ok(packer.get_ref().len())
}

fn packer(bytes: &[u8]) -> CompressorWriter<Vec<u8>> {
    // A script in a page is a program more than text: so read, it is 1.6 % smaller.
    let mode = match before_script(bytes).1 {
        [] => BrotliEncoderMode::BROTLI_MODE_GENERIC,
        _ => BrotliEncoderMode::BROTLI_FORCE_MSB_PRIOR,
    };
    let parameters =
        BrotliEncoderParams { quality: 11, mode, size_hint: bytes.len(), ..Default::default() };
    CompressorWriter::with_params(Vec::new(), BUFFER, &parameters)
}

/// Bytes after gzip, in the same two parts. The time, the file's name and the system, which a gzip
/// file may tell, are not.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let (first, script) = before_script(bytes);
    let builder = GzBuilder::new().mtime(0).operating_system(255);
    let mut packer = builder.write(Vec::new(), Compression::best());
    packer.write_all(first)?;
    if !script.is_empty() {
        packer.flush()?;
        packer.write_all(script)?;
    }
    Ok(packer.finish()?)
}

const BUFFER: usize = 65_536;

/// A page in two parts, the second of which begins with its script; all of it is in the first if it
/// has none.
pub(crate) fn before_script(bytes: &[u8]) -> (&[u8], &[u8]) {
    let found = bytes.windows(SCRIPT.len()).position(|part| part == SCRIPT);
    bytes.split_at(found.unwrap_or(bytes.len()))
}

#[cfg(test)]
mod tests {
    use super::{brotli, brotli_before_script, gzip};
    use std::io::Read as _;

    #[test]
    fn packing_tells_neither_when_nor_where() {
        let bytes = b"words and words and words";
        assert_eq!(gzip(bytes).unwrap()[..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
        assert_eq!(gzip(bytes).unwrap(), gzip(bytes).unwrap());
        assert_eq!(brotli(bytes).unwrap(), brotli(bytes).unwrap());
    }

    /// What can be unpacked of packed bytes that were cut short.
    fn unpack(mut from: impl std::io::Read) -> Vec<u8> {
        let (mut text, mut byte) = (Vec::new(), [0]);
        while from.read(&mut byte).is_ok_and(|count| count == 1) {
            text.extend(byte);
        }
        text
    }

    #[test]
    fn a_page_can_be_read_before_its_script_has_come() {
        let before = "<p>a start screen of some words</p>".repeat(20);
        let page = format!(
            "{before}<script>{}</script>",
            (0..4000).map(|it| it.to_string()).collect::<String>()
        );
        let packed = brotli(page.as_bytes()).unwrap();
        let enough = brotli_before_script(page.as_bytes()).unwrap();
        assert!(enough < packed.len() / 4, "{enough} of {}", packed.len());
        let read = unpack(brotli::Decompressor::new(&packed[..enough], 4096));
        assert!(read.starts_with(before.as_bytes()), "{}", String::from_utf8_lossy(&read));
        assert_eq!(unpack(brotli::Decompressor::new(&packed[..], 4096)), page.as_bytes());
        let packed = gzip(page.as_bytes()).unwrap();
        let read = unpack(flate2::read::GzDecoder::new(&packed[..packed.len() / 4]));
        assert!(read.starts_with(before.as_bytes()));
        let mut whole = String::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut whole).unwrap();
        assert_eq!(whole, page);
    }
}
