//! Which files of another language no longer say what their English says.
//!
//! A translation names the English that it was made from by a hash of that file: `from = "…"`.

use std::path::Path;

use sha2::{Digest as _, Sha256};
use toml::de::DeTable;

use super::fault::{Fault, Faults};
use super::front_matter;
use super::language::{self, ENGLISH};
use super::plain;
use super::table::Origin;
use super::{force_words, letters, papers, road_letters};

/// The key by which a translation names its English.
pub(super) const FROM: &str = "from";

/// The files of a language that are made from no other: its settings, and what its words are held against.
const OWN: [&str; 2] = [language::FILE, plain::FILE];

/// The folders of a language that hold Markdown: pages, rules, letters, papers, words about forces.
const FOLDERS: [&str; 6] =
    ["guide", "rules", letters::FOLDER, road_letters::PARTS, papers::FOLDER, force_words::FOLDER];

/// Every file of a language whose English has changed, or that does not name its English. These stop
/// no build, only a release.
pub fn stale(root: &Path, language: &str) -> Vec<Fault> {
    let mut read = Faults::new(root);
    let mut notes = Faults::new(root);
    if language != ENGLISH {
        for name in names(&mut read) {
            let file = format!("{language}/{name}");
            if read.has(&file) {
                note(&file, &format!("{ENGLISH}/{name}"), &mut read, &mut notes);
            }
        }
    }
    notes.into_result().err().unwrap_or_default()
}

/// Whether a file may name its English.
pub(super) fn is_translation(file: &str) -> bool {
    file.split_once('/').is_some_and(|(language, name)| language != ENGLISH && !OWN.contains(&name))
}

/// The English files that translations are made from, as they are called below their language.
fn names(read: &mut Faults) -> Vec<String> {
    let mut files = read.files_ending(ENGLISH, ".toml");
    files.extend(FOLDERS.iter().flat_map(|it| read.markdown_files(&format!("{ENGLISH}/{it}"))));
    let names = files.iter().filter_map(|file| file.split_once('/'));
    names.map(|(_, name)| name.to_owned()).filter(|name| !OWN.contains(&name.as_str())).collect()
}

fn note(file: &str, english: &str, read: &mut Faults, notes: &mut Faults) {
    let now = hash(&read.read(english));
    let is_bare = file.ends_with(".md") && !front_matter::begins(&read.read(file));
    let message = match from(file, read) {
        Some((from, _)) if from == now => return,
        Some((_, line)) => (
            line,
            format!(
                "was made from other words than content/{english} has now: bring it up to date, \
                 then write {FROM} = \"{now}\""
            ),
        ),
        None => (
            1,
            format!(
                "does not say which English it was made from: once it says what \
                 content/{english} says, write {FROM} = \"{now}\" at its top{}",
                if is_bare { ", between two lines of +++" } else { "" },
            ),
        ),
    };
    notes.add(file, message.0, message.1);
}

/// What a file says that it was made from, and its line.
fn from(file: &str, read: &mut Faults) -> Option<(String, usize)> {
    let text = read.read(file);
    let parts = front_matter::split(&text, file, read);
    let (text, first_line) =
        if file.ends_with(".md") { (&parts.front, parts.front_line) } else { (&text, 1) };
    let (table, _) = DeTable::parse_recoverable(text);
    let value = table.get_ref().get(FROM)?;
    let origin = Origin { file, text, first_line };
    let named = value.get_ref().as_str().unwrap_or_default().to_owned();
    Some((named, origin.line(value.span().start)))
}

/// Enough of the SHA-256 of a text that no other text has it by chance.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
