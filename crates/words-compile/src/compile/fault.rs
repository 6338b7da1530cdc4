//! What is wrong in a content file, and where.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// One thing wrong in the content: the file, its line (from 1) and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to the content folder.
    pub file: String,
    /// Line in it, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Reads content files and collects what is wrong with them.
pub(super) struct Faults {
    root: PathBuf,
    found: Vec<Fault>,
    /// What was not found; it counts only in a file that could be read whole.
    lacking: Vec<Fault>,
    broken: Vec<String>,
}

impl Faults {
    pub(super) fn new(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            found: Vec::new(),
            lacking: Vec::new(),
            broken: Vec::new(),
        }
    }

    /// Notes a fault at a line of a file.
    pub(super) fn add(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.found.push(Fault { file: file.to_owned(), line, message: message.into() });
    }

    /// Notes a fault that keeps a part of the file from being read.
    pub(super) fn add_broken(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.add(file, line, message);
        self.broken.push(file.to_owned());
    }

    /// Whether a part of the file could not be read.
    pub(super) fn is_broken(&self, file: &str) -> bool {
        self.broken.iter().any(|broken| broken == file)
    }

    /// Notes that something is missing, unless it may stand in a part that could not be read.
    pub(super) fn add_lack(&mut self, file: &str, line: usize, message: impl Into<String>) {
        let message = message.into();
        self.lacking.push(Fault { file: file.to_owned(), line, message });
    }

    /// The text of a file; a file that cannot be read is a fault and reads as nothing.
    pub(super) fn read(&mut self, file: &str) -> String {
        match fs::read_to_string(self.root.join(file)) {
            Ok(text) => text.replace("\r\n", "\n"),
            Err(error) => {
                self.add_broken(file, 1, format!("cannot be read: {error}"));
                String::new()
            }
        }
    }

    /// The Markdown files of a folder, by name and sorted; a missing folder has none.
    pub(super) fn markdown_files(&self, folder: &str) -> Vec<String> {
        self.files_ending(folder, ".md")
    }

    /// The files of a folder whose names end so, sorted; a missing folder has none.
    pub(super) fn files_ending(&self, folder: &str, ending: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(ending))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        names.sort();
        names
    }

    /// The folders that have a file of that name.
    pub(super) fn folders_with(&self, file: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(&self.root) else { return Vec::new() };
        entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|folder| self.root.join(folder).join(file).is_file())
            .collect()
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, file: &str) -> bool {
        self.root.join(file).is_file()
    }

    pub(super) fn into_result(mut self) -> Result<(), Vec<Fault>> {
        let broken = self.broken;
        self.found.extend(self.lacking.into_iter().filter(|it| !broken.contains(&it.file)));
        self.found.sort();
        self.found.dedup();
        if self.found.is_empty() { Ok(()) } else { Err(self.found) }
    }
}

/// The line (from 1) of a byte position in a text.
pub(super) fn line_at(text: &str, position: usize) -> usize {
    text.get(..position).unwrap_or(text).matches('\n').count() + 1
}
