//! The list "Stop and get legal advice first if" stands wherever a letter or a verdict can be reached.

use super::{plain_check, the_graph};
use check::letter::BLANKS;
use site::sheets::{one_file, pages};
use words::UI;

/// The one list, in its order, with what goes before and after it.
const LIST: [&str; 10] = [
    UI.stop_title,
    UI.stop_1,
    UI.stop_2,
    UI.stop_3,
    UI.stop_4,
    UI.stop_5,
    UI.stop_6,
    UI.stop_7,
    UI.stop_8,
    UI.stop_why,
];

/// How often a text has the whole list, each line after the one before.
pub(crate) fn lists(text: &str) -> usize {
    let mut rest = text;
    let mut count = 0;
    while let Some(after) = LIST.iter().try_fold(rest, |rest, line| {
        let (_, after) = rest.split_once(line)?;
        Some(after)
    }) {
        rest = after;
        count += 1;
    }
    count
}

#[track_caller]
fn check(file: &str) {
    let page = pages(["", ""]).into_iter().find(|page| page.file.ends_with(file));
    let html = page.unwrap_or_else(|| panic!("no page {file}")).html;
    assert_eq!(lists(&html), 1, "{file} has the list once");
    let (_, list) = html.split_once("data-stop").expect("the list is marked");
    let (_, before_end) = list.split_once(UI.stop_why).expect("its end");
    let link = before_end.split("</p>").next().unwrap_or_default();
    assert!(link.contains("get-help/index.html") && link.contains(UI.stop_link), "{file}: {link}");
}

#[test]
fn the_list_stands_where_the_check_starts() {
    check("check/index.html");
}

#[test]
fn the_list_stands_on_every_letter_to_fill_in_and_on_the_list_of_them() {
    check("letters/index.html");
    let after = road::letter::BLANKS.iter().map(|blank| blank.slug);
    for slug in BLANKS.iter().map(|blank| blank.slug).chain(after) {
        check(&format!("letters/{slug}/index.html"));
    }
}

#[test]
fn the_list_stands_where_the_plain_check_starts_and_with_each_letter_it_leads_to() {
    let page =
        pages(["", ""]).into_iter().find(|page| page.file.ends_with("check/plain/index.html"));
    let html = page.expect("the plain check").html;
    let (start, _) = html.split_once("id=\"q1\"").expect("its first step");
    assert_eq!(lists(start), 1, "before the first question");
    let (mut with, mut without) = (0, 0);
    for (at, end) in the_graph().conclusions.iter().enumerate() {
        let text = plain_check::step(&format!("r{}", at + 1)).text();
        let expected = usize::from(end.letter.is_some());
        assert_eq!(lists(&text), expected, "{:?}: {text}", end.told);
        // Before the letter, not after it.
        let letter = text.find(words::PAGE_UI.plain_letter);
        assert_eq!(letter.is_some(), end.letter.is_some(), "{:?}", end.told);
        assert!(letter.is_none() || text.find(UI.stop_title) < letter, "{text}");
        if expected == 1 { with += 1 } else { without += 1 }
    }
    assert!(with > 100 && without > 10, "{with} and {without}");
}

/// The page of a force has its office and the way into the check.
#[test]
fn the_list_stands_on_the_page_of_each_force() {
    for record in words::FORCE_RECORDS {
        check(&format!("forces/{}/index.html", record.force.id));
    }
}

/// The start and results of its plain check, its list of letters, what its letters share, and the first
/// question and the ends of its steps after asking.
#[test]
fn the_list_stands_in_the_one_file_too() {
    assert_eq!(lists(&one_file("").html), 6);
}

/// The list begins with what a reader may have in mind: an open case, a warrant, a proof.
#[test]
fn nothing_is_missing_from_the_list() {
    let list = LIST.join("\n");
    for word in [
        "any other case",
        "you missed court",
        "looking for you",
        "broken bail",
        "an order",
        "licence",
        "a fine or a ticket",
        "warrant",
        "appeal",
        "complain",
        "claim",
        "injury",
        "is your proof",
        "another country",
        "right to stay",
        "whatever you were",
    ] {
        assert!(list.contains(word), "{word}");
    }
}
