//! The notes of guidance pages: the text is not cut by marks, and each sign leads to its note and back.

use site::sheets::{one_file, pages};
use std::collections::BTreeSet;
use words::{GUIDE, UI};

/// What stands between these, at each place.
fn between<'a>(html: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    html.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

/// The HTML of each guidance page that has notes, cut where they begin.
fn with_notes() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for page in pages(["", ""]) {
        if let Some((text, notes)) = page.html.split_once("<section class=\"notes\">") {
            let (notes, after) = notes.split_once("</section>").expect("the end of the notes");
            found.push((page.file.clone(), format!("{text}{after}"), notes.to_owned()));
        }
    }
    let cite = GUIDE.iter().filter(|page| !page.notes.is_empty()).count();
    assert!(found.len() == cite && cite > 10, "{} pages of {cite} show notes", found.len());
    found
}

#[test]
fn only_what_is_not_confirmed_says_so_in_the_text_of_a_page() {
    for (file, text, notes) in with_notes() {
        // The list of rules keeps its marks: each rule is an entry of its own.
        let text = text.split("class=\"finding\"").next().expect("a beginning");
        for level in ["confirmed", "reported"] {
            let mark = format!("class=\"mark\" data-confidence=\"{level}\"");
            assert!(!text.contains(&mark), "{file} cuts its text with a mark");
        }
        assert!(!text.contains(UI.confidence_no_source), "{file} says more than “not confirmed”");
        assert!(notes.contains("class=\"mark\" data-confidence="), "{file}: a note has no mark");
    }
}

#[test]
fn each_sign_leads_to_its_note_and_each_note_back_to_the_text() {
    for (file, text, notes) in with_notes() {
        let ids = between(&notes, "<li id=\"note-", "\"");
        let numbers: Vec<String> = (1..=ids.len()).map(|it| it.to_string()).collect();
        assert_eq!(ids, numbers, "{file}");
        let used: BTreeSet<&str> = between(&text, "href=\"#note-", "\"").into_iter().collect();
        assert_eq!(used, ids.iter().copied().collect(), "{file}");
        // The first sign of each number has the place that the note leads back to, in this order.
        assert_eq!(between(&text, "id=\"from-", "\""), ids, "{file}");
        assert_eq!(between(&notes, "href=\"#from-", "\""), ids, "{file}");
    }
}

#[test]
fn a_sign_is_heard_with_its_level_and_number() {
    let all = with_notes();
    let (_, text, _) = all.iter().find(|it| it.0.contains("what-is")).expect("a page with notes");
    assert!(text.contains("aria-label=\"Confirmed, note 1\""), "{text}");
}

#[test]
fn equal_notes_of_a_page_share_a_number() {
    for page in GUIDE.iter() {
        for (place, note) in page.notes.iter().enumerate() {
            let first = page.notes.iter().position(|other| other == note);
            assert_eq!(first, Some(place), "{} has a note twice", page.page.slug);
        }
    }
}

#[test]
fn no_id_stands_twice_in_a_document() {
    let all = pages(["", ""]).into_iter().chain([one_file("")]);
    for page in all {
        let mut seen = BTreeSet::new();
        for id in between(&page.html, " id=\"", "\"") {
            assert!(seen.insert(id), "{}: {id} stands twice", page.file);
        }
    }
}

#[test]
fn the_one_file_has_the_notes_of_its_pages_without_links_that_would_hide_them() {
    let file = one_file("");
    let with_notes = GUIDE.iter().filter(|it| it.page.in_one_file && !it.notes.is_empty());
    assert_eq!(file.html.matches("<section class=\"notes\">").count(), with_notes.count());
    assert!(!file.html.contains("#note-") && !file.html.contains("#from-"));
}
