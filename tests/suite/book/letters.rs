//! Every letter that any facts give is in the book, and so is every paragraph of every template.

use super::super::letters::{every_arrest, is_photo};
use super::{entries, letters_only, the_book};
use book::{Entry, Part};
use check::letter::{Details, chosen, compose, plain_text};
use rules::{Arrest, Case, ImageKind, Police, RULES_DATE};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[test]
fn every_paragraph_of_the_templates_has_an_entry() {
    for (name, template) in [
        ("request", &words::letters::REQUEST),
        ("photo", &words::letters::PHOTO),
        ("several-begin", &words::letters::SEVERAL_BEGIN),
        ("several-one", &words::letters::SEVERAL_ONE),
        ("several-photo", &words::letters::SEVERAL_PHOTO),
        ("several-end", &words::letters::SEVERAL_END),
    ] {
        let prefix = format!("paragraph-{name}-");
        let count = entries().keys().filter(|id| id.starts_with(&prefix)).count();
        assert_eq!(count, template.paragraphs.len(), "{name}");
        let file = super::root().join(format!("content/en/letters/{name}.md"));
        let text = fs::read_to_string(file).unwrap();
        let all: String = the_book().entries().map(|entry| letters_only(&entry.text())).collect();
        let body = text.splitn(3, "+++").last().unwrap();
        for line in body.lines().filter(|line| !line.starts_with("{if ")) {
            assert!(all.contains(&letters_only(line)), "{name}: {line}");
        }
    }
}

/// A letter in the book has the words of one outcome; the others differ in these alone.
#[test]
fn every_letter_in_custody_is_one_that_the_book_has_in_full_but_for_how_it_ended() {
    let without_outcome = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("How it ended: "));
        letters_only(&lines.collect::<Vec<_>>().join("\n"))
    };
    let full: BTreeSet<String> = the_book()
        .entries()
        .filter(|entry| entry.id.starts_with("letter-"))
        .flat_map(|entry| &entry.parts)
        .filter_map(|part| match part {
            Part::Letter(paragraphs) => Some(without_outcome(&paragraphs.join("\n"))),
            _ => None,
        })
        .collect();
    let mut written = 0;
    for arrest in every_arrest() {
        let plain = arrest.police == Some(Police::EnglandOrWales) && !arrest.earlier_case;
        if !plain || arrest.image_kind == Some(ImageKind::Voluntary) {
            continue;
        }
        let case = Case::of(arrest.clone(), RULES_DATE);
        let Some(letter) = compose(&case, &Details::default(), RULES_DATE) else { continue };
        let text = without_outcome(&plain_text(&letter));
        assert!(full.contains(&text), "{arrest:?}\n{}", plain_text(&letter));
        written += 1;
    }
    assert!(written > 300, "{written}");
    assert!(full.len() > 20, "{}", full.len());
}

/// What an entry says of its letters: for which facts they are, and by how the photo was taken which
/// paragraphs each has.
struct Told {
    facts: BTreeSet<Vec<String>>,
    paragraphs: BTreeMap<String, BTreeSet<String>>,
}

fn told(entry: &Entry) -> Told {
    let tables: Vec<&Vec<Vec<String>>> = entry
        .parts
        .iter()
        .filter_map(|part| match part {
            Part::Table { rows, .. } => Some(rows),
            _ => None,
        })
        .collect();
    let ids = |text: &str| -> BTreeSet<String> {
        text.split(", ").filter(|id| !id.is_empty()).map(ToOwned::to_owned).collect()
    };
    let first = ids(&tables[1][0][1]);
    let taken = if entry.id.starts_with("letter-custody") { "custody" } else { "elsewhere" };
    let mut paragraphs = BTreeMap::from([(taken.to_owned(), first.clone())]);
    for row in tables.get(2).into_iter().flat_map(|rows| rows.iter()) {
        let (with, without) = (ids(&row[1]), ids(&row[2]));
        let all = first.union(&with).filter(|id| !without.contains(*id)).cloned();
        paragraphs.insert(row[0].clone(), all.collect());
    }
    Told { facts: tables[0].iter().cloned().collect(), paragraphs }
}

/// How the photo of an arrest was taken, as the book says it.
fn taken(arrest: &Arrest) -> Option<String> {
    let mut words = vec![arrest.image_kind?.as_str()];
    if arrest.police? != Police::EnglandOrWales {
        words.push("british-transport-police");
    }
    if arrest.earlier_case {
        words.push("earlier-case");
    }
    Some(words.join(", "))
}

/// Each letter there is has an entry of its own or is told in one by its paragraphs.
#[test]
fn every_letter_has_the_paragraphs_that_the_book_says() {
    let entries = the_book().entries();
    let told: Vec<Told> =
        entries.filter(|entry| entry.id.starts_with("letter-")).map(told).collect();
    let of_template = |name: &str| -> Vec<&str> {
        let prefix = format!("paragraph-{name}-");
        let ids = the_book().entries().map(|entry| entry.id.as_str());
        ids.filter(|id| id.starts_with(&prefix)).collect()
    };
    let (request, photo) = (of_template("request"), of_template("photo"));
    let mut letters = 0;
    for arrest in every_arrest() {
        let case = Case::of(arrest.clone(), RULES_DATE);
        let Some((template, places)) = chosen(&case, &Details::default()) else { continue };
        let ids = if is_photo(template) { &photo } else { &request };
        let expected: BTreeSet<String> = places.iter().map(|at| ids[*at].to_owned()).collect();
        let known = |name: Option<&'static str>| name.unwrap_or("not known").to_owned();
        let facts = vec![
            known(arrest.outcome.map(|it| it.as_str())),
            known(arrest.age_at_image.map(|it| it.as_str())),
            known(arrest.offence.map(|it| it.as_str())),
        ];
        let taken = taken(&arrest).expect("no letter without a kind and a police");
        let fits =
            |told: &&Told| told.facts.contains(&facts) && told.paragraphs.contains_key(&taken);
        let found: Vec<&Told> = told.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "{arrest:?}");
        assert_eq!(found[0].paragraphs[&taken], expected, "{arrest:?}");
        letters += 1;
    }
    assert!(letters > 1_000, "{letters}");
}
