//! A folder of content that a test may break.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use words_compile::compile::Fault;

/// A folder of its own for one test, removed with it.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn empty() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("content-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// A copy of the content of this site.
    pub(crate) fn real() -> Self {
        let folder = Self::empty();
        copy(&Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("content"), &folder.0);
        folder
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
        fs::write(path, text).expect("a file to write to");
    }

    /// Copies a folder of it under another name.
    pub(crate) fn copy(&self, from: &str, to: &str) {
        copy(&self.0.join(from), &self.0.join(to));
    }

    /// All files below a folder of it, as it names them.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(self.0.join(folder)).expect("a folder").flatten() {
            let name = entry.file_name().into_string().expect("a name");
            let name = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if entry.path().is_dir() {
                found.extend(self.files(&name));
            } else {
                found.push(name);
            }
        }
        found
    }

    /// Replaces a text, which must be there, in one file; an empty text stands for the whole file.
    #[track_caller]
    pub(crate) fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(file)).expect("a file of the folder");
        assert!(text.contains(from), "{file} does not contain {from:?}");
        let changed = if from.is_empty() { to.to_owned() } else { text.replacen(from, to, 1) };
        self.write(file, &changed);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy to");
    for entry in fs::read_dir(from).expect("a folder to copy").flatten() {
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).expect("a file to copy");
        }
    }
}

/// Faults as they are told, from the content folder on.
pub(crate) fn told(faults: &[Fault]) -> Vec<String> {
    let told = faults.iter().map(ToString::to_string);
    told.map(|fault| fault.trim_start_matches("content/").to_owned()).collect()
}
