//! Translations and the English that they were made from.

use super::folder::{Folder, told};
use std::fs;
use words_compile::compile::{compile, release, stale};
use words_compile::readability;

/// What the other language has: the texts of the check, and a file of each kind that has a folder of its own.
const FILES: [&str; 4] = ["ui.toml", "guide/get-help.md", "papers/card.md", "forces/national.md"];

/// The content of this site, with these files in another language.
fn translated() -> Folder {
    let folder = Folder::real();
    for file in FILES.into_iter().chain(["language.toml"]) {
        let text = fs::read_to_string(folder.0.join("en").join(file)).expect("English");
        folder.write(&format!("xx/{file}"), &text);
    }
    folder
}

fn notes(folder: &Folder) -> Vec<String> {
    told(&stale(&folder.0, "xx"))
}

/// What a note says is to be written.
fn line_to_write(note: &str) -> &str {
    let at = note.find("from = \"").expect("what to write");
    let end = note[at + 8..].find('"').expect("its end");
    &note[at..=at + 8 + end]
}

/// Writes what the notes ask for.
fn follow(folder: &Folder) {
    for note in notes(folder) {
        let (file, _) = note.split_once(':').expect("a place");
        let whole = fs::read_to_string(folder.0.join(file)).expect("its words");
        let line = line_to_write(&note);
        let whole = match whole.strip_prefix("+++\n") {
            Some(rest) => format!("+++\n{line}\n{rest}"),
            None if note.ends_with("between two lines of +++") => {
                format!("+++\n{line}\n+++\n{whole}")
            }
            None => format!("{line}\n{whole}"),
        };
        folder.write(file, &whole);
    }
}

#[test]
fn a_translation_names_the_english_that_it_was_made_from() {
    let folder = translated();
    let told = notes(&folder);
    let mut files = FILES.to_vec();
    files.sort_unstable();
    assert_eq!(told.len(), files.len(), "{told:#?}");
    for (note, file) in told.iter().zip(files) {
        let start = format!(
            "xx/{file}:1: does not say which English it was made from: once it says what \
             content/en/{file} says, write from = \""
        );
        assert!(note.starts_with(&start), "{note}");
    }
    follow(&folder);
    assert_eq!(notes(&folder), Vec::<String>::new());
    // Ends of lines are those of an editor, not words.
    let english = fs::read_to_string(folder.0.join("en/ui.toml")).expect("texts");
    folder.write("en/ui.toml", &english.replace('\n', "\r\n"));
    assert_eq!(notes(&folder), Vec::<String>::new());
}

#[test]
fn a_translation_is_stale_when_its_english_changes() {
    let folder = translated();
    follow(&folder);
    folder.change("en/ui.toml", "\"Continue\"", "\"Go on\"");
    folder.change("en/guide/get-help.md", "title = \"Where", "title = \"Here");
    folder.change("en/papers/card.md", "+++\nThis", "+++\nSo this");
    folder.change("en/forces/national.md", "If this", "So if this");
    let told = notes(&folder);
    let stale = [
        ("forces/national.md", 2),
        ("guide/get-help.md", 2),
        ("papers/card.md", 2),
        ("ui.toml", 1),
    ];
    assert_eq!(told.len(), stale.len(), "{told:#?}");
    for (note, (file, line)) in told.iter().zip(stale) {
        let start = format!(
            "xx/{file}:{line}: was made from other words than content/en/{file} has now: bring \
             it up to date, then write from = \""
        );
        assert!(note.starts_with(&start), "{note}");
    }
    let written = line_to_write(told.last().expect("a note"));
    let texts = fs::read_to_string(folder.0.join("xx/ui.toml")).expect("texts");
    let (_, rest) = texts.split_once('\n').expect("a first line");
    folder.write("xx/ui.toml", &format!("{written}\n{rest}"));
    assert_eq!(notes(&folder).len(), stale.len() - 1);
}

/// The build lists what is stale and goes on: old words are better than none while one translates.
#[test]
fn only_a_release_refuses_what_is_stale() {
    let folder = translated();
    let of_release = || told(&release(&folder.0).err().unwrap_or_default());
    let is_of_xx = |fault: &String| fault.starts_with("xx/");
    assert_eq!(of_release().into_iter().filter(is_of_xx).collect::<Vec<_>>(), notes(&folder));
    let report = readability::check(&folder.0);
    assert!(report.is_err(), "most files of this language are missing");
    follow(&folder);
    assert!(!of_release().iter().any(is_of_xx), "{:?}", of_release());
    // The key is no text of the interface and no unknown setting.
    let faults = told(&compile(&folder.0, "xx").err().unwrap_or_default());
    let of_files = |it: &&String| it.contains("from") && !it.contains("cannot be read");
    assert_eq!(faults.iter().filter(of_files).count(), 0, "{faults:#?}");
    // English is made from nothing.
    folder.change("en/guide/get-help.md", "+++\n", "+++\nfrom = \"0123456789ab\"\n");
    let faults = told(&compile(&folder.0, "en").err().unwrap_or_default());
    assert_eq!(faults, ["en/guide/get-help.md:2: `from` is not known here"]);
}
