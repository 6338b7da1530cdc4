//! The words of the road and the letters after the first are in the book.

use super::super::architecture::root;
use super::{entries, letters_only, pieces, table, texts, the_book};
use book::Entry;
use rules::{DueRule, ReplyDate, Step};
use std::fs;
use toml::Value;
use words::{LetterPart, Refusal, RoadLetter};

#[test]
fn every_paragraph_of_the_letters_after_the_first_has_an_entry() {
    let letters =
        RoadLetter::NAMES.iter().map(|name| (format!("{name}.md"), format!("road-{name}")));
    let parts = LetterPart::NAMES.iter().map(|it| (format!("parts/{it}.md"), format!("part-{it}")));
    for (file, name) in letters.chain(parts) {
        let text = fs::read_to_string(root().join("content/en/letters").join(&file)).unwrap();
        let body = text.splitn(3, "+++").last().unwrap();
        let prefix = format!("paragraph-{name}-");
        let found: String = entries()
            .into_iter()
            .filter(|(id, _)| id.starts_with(&prefix))
            .map(|(_, entry)| letters_only(&entry.text()))
            .collect();
        for line in body.lines().filter(|line| !line.starts_with("{if ")) {
            assert!(found.contains(&letters_only(line)), "{file}: {line}");
        }
    }
}

#[test]
fn all_words_of_the_road_are_in_the_book() {
    let all: String = the_book().entries().map(Entry::text).collect();
    let all = letters_only(&all);
    let mut found = Vec::new();
    texts(&Value::Table(table("en/road.toml")), &mut found);
    // The entries have the names of these as their own.
    let names = [Step::NAMES, ReplyDate::NAMES, DueRule::NAMES, Refusal::NAMES].concat();
    found.retain(|text| !names.contains(&text.as_str()));
    assert!(found.len() > 100, "{}", found.len());
    for text in found.iter().filter(|it| !it.starts_with('[')) {
        for piece in text.lines().flat_map(pieces) {
            assert!(all.contains(&piece), "{piece}");
        }
    }
}
