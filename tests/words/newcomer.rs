//! What someone new does first: change a sentence, add a word, add a page, change a force's name.
//! Each is one file; each mistake is refused at its line.

use super::folder::{Folder, told};
use chrono::NaiveDate;
use std::fs;
use words_compile::{compile, new_page, readability};

const ABOUT: &str = "en/guide/about.md";

/// What the build says of the content, as `build.rs` compiles it.
fn built(folder: &Folder) -> Result<String, Vec<String>> {
    compile::compile(&folder.0, compile::ENGLISH).map_err(|faults| told(&faults))
}

/// What the build and then the check of words say.
fn faults(folder: &Folder) -> Vec<String> {
    built(folder).err().unwrap_or_else(|| hard_words(folder))
}

fn hard_words(folder: &Folder) -> Vec<String> {
    told(&readability::check(&folder.0).expect("readable content").faults)
}

/// Changes one place of the real content; then everything holds, and the tables have the new words.
#[track_caller]
fn works(file: &str, from: &str, to: &str, in_tables: &str) {
    let folder = Folder::real();
    folder.change(file, from, to);
    let tables = built(&folder).expect("content without faults");
    assert!(tables.contains(in_tables), "{in_tables} is missing");
    assert_eq!(hard_words(&folder), Vec::<String>::new());
}

/// Changes one place of the real content; that is refused, at the line that it got.
#[track_caller]
fn refused(file: &str, from: &str, to: &str, message: &str) {
    let folder = Folder::real();
    folder.change(file, from, to);
    let text = fs::read_to_string(folder.0.join(file)).expect("the changed file");
    let at = text.find(to).expect("the change");
    let line = text[..at].lines().count() + usize::from(at == 0 || text[..at].ends_with('\n'));
    assert_eq!(faults(&folder), [format!("{file}:{line}: {message}")]);
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 8, 31).expect("a day")
}

#[test]
fn a_sentence_is_changed() {
    let place = "It is not legal advice.";
    works(ABOUT, place, "It is not a public office.", "It is not a public office.");
    refused(ABOUT, place, "It is <b>not</b> official.", "uses raw HTML, which pages may not");
    refused(
        ABOUT,
        place,
        "It is not [official](page:officials).",
        "refers to a page `officials` that does not exist",
    );
    refused(
        ABOUT,
        place,
        "It acts pursuant to no law.",
        "says “pursuant*”: write “under”, “about”, “for” or “to”",
    );
}

#[test]
fn a_word_is_explained() {
    let place = "[[word]]\nid = \"warrant\"";
    let word = "[[word]]\nid = \"custody-sergeant\"\nterm = \"custody sergeant\"\n\
                forms = [\"custody sergeant\"]\nmeaning = \"The officer who runs the cells.\"\n";
    works("en/words.toml", place, &format!("{word}\n{place}"), "The officer who runs the cells.");
    let broken = |from: &str, to: &str, message: &str| {
        let folder = Folder::real();
        let word = word.replace(from, to);
        folder.change("en/words.toml", place, &format!("{word}\n{place}"));
        let text = fs::read_to_string(folder.0.join("en/words.toml")).expect("the words");
        let line = text[..text.find(&word).expect("the word")].lines().count();
        let expected: Vec<String> = message
            .lines()
            .map(|it| it.split_once(' ').expect("a line and a message"))
            .map(|(after, it)| {
                format!("en/words.toml:{}: {it}", line + after.parse::<usize>().unwrap())
            })
            .collect();
        assert_eq!(faults(&folder), expected);
    };
    broken("meaning = \"The officer who runs the cells.\"\n", "", "2 lacks `meaning`");
    broken("meaning", "meanings", "2 lacks `meaning`\n5 `meanings` is not known here");
    broken("id = \"custody-sergeant\"", "id = \"bail\"", "2 repeats the word `bail`");
    broken(
        "cells.\"",
        "cells.\"\nsources = [\"nowhere\"]",
        "2 refers to a source `nowhere` that does not exist",
    );
    broken("cells.\"", "cells.", "5 is not TOML: invalid basic string, expected `\"`");
}

#[test]
fn a_page_is_added_and_linked() {
    let folder = Folder::real();
    let next = new_page::write(&folder.0, "what-it-costs", day()).expect("a new page");
    assert!(
        next.contains("content/en/guide/what-it-costs.md") && next.contains("(page:what-it-costs)")
    );
    assert_eq!(faults(&folder), Vec::<String>::new());
    folder.change(ABOUT, "It is not legal advice.", "See [what it costs](page:what-it-costs).");
    assert_eq!(faults(&folder), Vec::<String>::new());
    let tables = built(&folder).expect("tables");
    assert!(tables.contains("title : \"What it costs\""));

    let text = fs::read_to_string(folder.0.join("en/guide/what-it-costs.md")).expect("the page");
    // Half a year after the last of August is the last of February.
    assert!(text.contains("checked = \"2026-08-31\"\nreview_by = \"2027-02-28\""), "{text}");
    // The next free place in its section.
    assert!(text.contains("section = \"background\"\norder = 50\n"), "{text}");

    folder.change("en/guide/what-it-costs.md", "order = 50", "order = fifty");
    let faults = faults(&folder);
    assert!(
        faults[0].starts_with("en/guide/what-it-costs.md:5: `order` must be a whole number"),
        "{faults:?}"
    );
}

#[test]
fn a_new_page_is_refused_under_a_bad_or_taken_name() {
    let folder = Folder::real();
    let refused = |name: &str| new_page::write(&folder.0, name, day()).expect_err(name);
    for name in
        ["", "-", "a-", "-a", "a--b", "How", "how to", "../a", "a/b", "a.md", "ü", "1a", "a_b"]
    {
        let expected = format!("`{name}` is not a name for a page: use small letters, digits");
        assert!(refused(name).starts_with(&expected), "{name}");
    }
    let before = fs::read(folder.0.join(ABOUT)).expect("the page");
    assert_eq!(refused("about"), "content/en/guide/about.md is there already: choose another name");
    assert_eq!(fs::read(folder.0.join(ABOUT)).expect("the page"), before);

    folder.change(ABOUT, "order = ", "order ");
    assert!(refused("a").starts_with("content/en/guide/about.md:5: is not TOML: "));
    assert!(!folder.0.join("en/guide/a.md").exists());
}

#[test]
fn a_force_gets_another_name() {
    let place = "name = \"Avon and Somerset Police\"";
    works("forces.toml", place, "name = \"West Country Police\"", "West Country Police");
    refused("forces.toml", place, "name = \"\"", "`name` is empty: fill it or leave it out");
    refused(
        "forces.toml",
        "area = \"england\"",
        "area = \"cornwall\"",
        "`area` is `cornwall`: use one of england, wales, national, scotland, northern-ireland",
    );
}
