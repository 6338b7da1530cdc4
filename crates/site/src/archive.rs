//! The release as one zip file. The same files give the same bytes, whenever and wherever it is made.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::files::{hex, names, read, write};
use crate::manifest::SUMS;

/// Endings of files that are packed already; to pack them again costs time and gains nothing.
const PACKED: [&str; 3] = [".br", ".gz", ".pdf"];

/// Writes the list of hashes of all files of a folder into it, and then the folder as a zip file. In
/// the zip file all stands in one folder of the same name.
pub fn write_archive(folder: &Path, archive: &Path) -> Result<()> {
    let sums = folder.join(SUMS);
    let mut list = String::new();
    for name in names(folder)?.iter().filter(|name| *name != SUMS) {
        list.push_str(&format!("{}  {name}\n", hex(&read(&folder.join(name))?)));
    }
    write(&sums, list.as_bytes())?;
    let top = folder.file_name().and_then(|name| name.to_str());
    let top = top.with_context(|| format!("{}: has no name", folder.display()))?;
    let file = File::create(archive)
        .with_context(|| format!("{}: cannot be written", archive.display()))?;
    let mut zip = ZipWriter::new(BufWriter::new(file));
    for name in names(folder)? {
        zip.start_file(format!("{top}/{name}"), options(&name))?;
        zip.write_all(&read(&folder.join(&name))?)?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

/// How a file is packed: with the first day that a zip file can tell, and as everybody may read it.
fn options(name: &str) -> SimpleFileOptions {
    let is_packed = PACKED.iter().any(|ending| name.ends_with(ending));
    let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    let level = (!is_packed).then_some(9);
    SimpleFileOptions::default()
        .compression_method(method)
        .compression_level(level)
        .last_modified_time(DateTime::default())
        .unix_permissions(if name.ends_with(".sh") { 0o755 } else { 0o644 })
}

#[cfg(test)]
mod tests {
    use super::write_archive;
    use std::fs;
    use std::io::Read as _;
    use std::path::{Path, PathBuf};
    use std::time::{Duration, SystemTime};

    fn folder(name: &str, files: &[&str]) -> PathBuf {
        let place = std::env::temp_dir().join(format!("archive-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&place);
        for file in files {
            let path = place.join("release").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file.repeat(50)).unwrap();
        }
        place
    }

    fn archive(place: &Path) -> Vec<u8> {
        let file = place.join("release.zip");
        write_archive(&place.join("release"), &file).unwrap();
        fs::read(file).unwrap()
    }

    const FILES: [&str; 4] = ["site/index.html", "site/index.html.br", "verify-copy.sh", "a.txt"];

    #[test]
    fn neither_time_nor_place_nor_order_is_in_it() {
        let one = folder("one", &FILES);
        let mut turned = FILES;
        turned.reverse();
        let other = folder("another", &turned);
        let later = SystemTime::now() + Duration::from_secs(86_400);
        let file = fs::File::open(other.join("release/a.txt")).unwrap();
        file.set_modified(later).unwrap();
        assert!(archive(&one) == archive(&other));
        // Made once more, with the list of hashes already there.
        assert!(archive(&one) == archive(&other));
        for place in [one, other] {
            fs::remove_dir_all(place).unwrap();
        }
    }

    #[test]
    fn it_has_every_file_in_one_folder_and_their_hashes() {
        let place = folder("whole", &FILES);
        let bytes = archive(&place);
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        assert_eq!(zip.len(), FILES.len() + 1);
        for name in FILES {
            let mut file = zip.by_name(&format!("release/{name}")).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(text, name.repeat(50));
            let runs = file.unix_mode().unwrap() & 0o111 != 0;
            assert_eq!(runs, name.ends_with(".sh"), "{name}");
        }
        let sums = fs::read_to_string(place.join("release/SHA256SUMS")).unwrap();
        assert_eq!(sums.lines().count(), FILES.len());
        fs::remove_dir_all(place).unwrap();
    }
}
