//! The letters: each paragraph of a template with its conditions, each letter that any facts give, and
//! the letters to fill in by hand.

use super::variants;
use crate::{Entry, Part};
use check::letter::{BLANKS, Blank};
use std::collections::BTreeMap;
use words::letters::{PHOTO, REQUEST, SEVERAL_BEGIN, SEVERAL_END, SEVERAL_ONE, SEVERAL_PHOTO};
use words::{
    Condition, LetterParagraph, LetterPart, PAGE_UI, Piece, RoadLetter, RoadParagraph, RoadPiece,
    RoadTemplate, Template,
};

/// The templates, by the names of their files.
pub(super) const TEMPLATES: [(&str, &Template); 6] = [
    ("request", &REQUEST),
    ("photo", &PHOTO),
    ("several-begin", &SEVERAL_BEGIN),
    ("several-one", &SEVERAL_ONE),
    ("several-photo", &SEVERAL_PHOTO),
    ("several-end", &SEVERAL_END),
];

/// The entries of the chapter.
pub(super) fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    for (name, template) in TEMPLATES {
        let paragraphs = template.paragraphs.iter().zip(ids(name, template));
        entries.extend(paragraphs.map(|(it, id)| paragraph(it, id)));
    }
    for letter in RoadLetter::ALL.iter().copied() {
        entries.extend(of_road(&format!("road-{}", letter.as_str()), words::road_letter(letter)));
    }
    for part in LetterPart::ALL.iter().copied() {
        entries.extend(of_road(&format!("part-{}", part.as_str()), words::letter_part(part)));
    }
    entries.extend(variants::entries());
    entries.extend(BLANKS.iter().map(blank));
    entries.extend(road::letter::BLANKS.iter().map(|blank| {
        let title = words::road_letter(blank.letter).title;
        let lines = Part::Letter(variants::lines(&blank.letter()));
        Entry::new(
            format!("blank-{}", blank.slug),
            format!("{}: {title}", PAGE_UI.blank_title),
            [lines],
        )
    }));
    entries
}

/// The ids of a template's paragraphs. A new paragraph changes the id of no other that has other
/// conditions.
pub(super) fn ids(name: &str, template: &Template) -> Vec<String> {
    numbered(name, template.paragraphs.iter().map(conditions))
}

fn numbered(name: &str, paragraphs: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let id = |conditions: String| {
        let conditions = if conditions.is_empty() { "always".to_owned() } else { conditions };
        let number = seen.entry(conditions.clone()).or_default();
        *number += 1;
        let conditions = conditions.replace([',', ' '], "-").replace("--", "-");
        format!("paragraph-{name}-{conditions}-{number}")
    };
    paragraphs.map(id).collect()
}

/// As the template's file writes them.
fn conditions(paragraph: &LetterParagraph) -> String {
    let words = paragraph.conditions.iter().map(|(condition, wanted)| {
        let name = match condition {
            Condition::Filled(detail) => detail.as_str(),
            Condition::Fact(fact) => fact.as_str(),
        };
        if *wanted { name.to_owned() } else { format!("not {name}") }
    });
    words.collect::<Vec<_>>().join(", ")
}

fn paragraph(paragraph: &LetterParagraph, id: String) -> Entry {
    let conditions = conditions(paragraph);
    let title = if conditions.is_empty() { PAGE_UI.book_always } else { &*conditions };
    let lines = paragraph.lines.iter().map(|line| line.iter().map(piece).collect()).collect();
    Entry::new(id, title, [Part::Letter(lines)])
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Variable(variable) => format!("{{{}}}", variable.name()),
    }
}

/// The paragraphs of a letter after the first, or of a part of such letters.
fn of_road(name: &str, template: &RoadTemplate) -> Vec<Entry> {
    let conditions: Vec<String> = template.paragraphs.iter().map(road_conditions).collect();
    let ids = numbered(name, conditions.iter().cloned());
    let paragraphs = template.paragraphs.iter().zip(conditions).zip(ids);
    let entry = |((paragraph, conditions), id): ((&RoadParagraph, String), String)| {
        let title = if conditions.is_empty() { PAGE_UI.book_always } else { &*conditions };
        let lines =
            paragraph.lines.iter().map(|line| line.iter().map(road_piece).collect::<String>());
        let part = paragraph.part.map(|part| format!("{{{}}}", part.as_str()));
        let letter = Part::Letter(lines.chain(part).collect());
        Entry::new(id, format!("{}: {title}", template.title), [letter])
    };
    paragraphs.map(entry).collect()
}

fn road_conditions(paragraph: &RoadParagraph) -> String {
    let words = paragraph.conditions.iter().map(|(condition, wanted)| {
        let not = if *wanted { "" } else { "not " };
        format!("{not}{}", condition.name())
    });
    words.collect::<Vec<_>>().join(", ")
}

fn road_piece(piece: &RoadPiece) -> String {
    match piece {
        RoadPiece::Text(text) => (*text).to_owned(),
        RoadPiece::Variable(variable) => format!("{{{}}}", variable.name()),
    }
}

/// A letter to fill in by hand.
fn blank(blank: &Blank) -> Entry {
    let mut parts = vec![Part::Letter(variants::lines(&blank.letter()))];
    if let Some(added) = blank.for_national_force() {
        parts.push(Part::text(PAGE_UI.blank_national));
        parts.push(Part::text(added));
    }
    Entry::new(
        format!("blank-{}", blank.slug),
        format!("{}: {}", PAGE_UI.blank_title, blank.slug),
        parts,
    )
}
