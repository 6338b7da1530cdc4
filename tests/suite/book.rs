//! The reviewer's book: nothing that the project says is missing from it, and what changed is found.

mod changed;
mod letters;
mod road;

use super::architecture::root;
use book::{Book, Entry, book};
use check::Question;
use rules::{DueRule, ReplyDate, RuleName, Step};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::OnceLock;
use toml::{Table, Value};
use words::{Area, HelpGroup, Refusal, Told};

pub(super) fn the_book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(book)
}

fn entries() -> BTreeMap<&'static str, &'static Entry> {
    the_book().entries().map(|entry| (entry.id.as_str(), entry)).collect()
}

/// Each of these names has an entry under this prefix, and there is no other entry under it.
#[track_caller]
fn check(prefix: &str, names: impl IntoIterator<Item = impl AsRef<str>>) {
    let expected: BTreeSet<String> =
        names.into_iter().map(|name| format!("{prefix}{}", name.as_ref())).collect();
    let found: BTreeSet<String> =
        entries().into_keys().filter(|id| id.starts_with(prefix)).map(ToOwned::to_owned).collect();
    assert_eq!(found, expected);
    assert!(!expected.is_empty());
}

/// The names of the files of a folder of the content, without their endings.
fn files(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join("content/en").join(folder)).unwrap();
    let name = |path: std::path::PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    entries.map(|entry| name(entry.unwrap().path())).collect()
}

fn table(file: &str) -> Table {
    fs::read_to_string(root().join("content").join(file)).unwrap().parse().unwrap()
}

#[test]
fn every_list_of_the_project_is_in_the_book_whole() {
    check("question-", Question::ALL.iter().map(|it| it.as_str()));
    check("asked-", rules::RequestFact::NAMES);
    let of_several = ["overview", "details", "letters"];
    let screens = ["start", "check-answers", "result", "letter", "cleared", "all"];
    check("screen-", screens.into_iter().chain(of_several));
    check("rule-", RuleName::NAMES);
    check("rule-", files("rules"));
    check("count-", DueRule::NAMES.iter().chain(ReplyDate::NAMES));
    check("verdict-", Told::NAMES);
    check("step-", Step::NAMES);
    check("refusal-", Refusal::NAMES);
    check("answer-", ["must"]);
    check("page-", files("guide"));
    check("paper-", files("papers"));
    let blanks = check::letter::BLANKS.iter().map(|blank| blank.slug);
    check("blank-", blanks.chain(::road::letter::BLANKS.iter().map(|blank| blank.slug)));
    check("help-", HelpGroup::NAMES);
    check("forces-", Area::NAMES);
    let sources = table("sources.toml");
    let sources = sources["source"].as_array().unwrap();
    check("source-", sources.iter().map(|source| source["id"].as_str().unwrap()));
    check("word-", words::GLOSSARY.iter().map(|word| word.id));
    let safety = ["stop", "before-writing", "no-letter", "marks", "traces", "leaving", "stale"];
    check("safety-", safety);
    assert_eq!(
        the_book().entries().filter(|it| it.id.starts_with("event-")).count(),
        table("en/timeline.toml")["event"].as_array().unwrap().len()
    );
}

#[test]
fn no_two_entries_have_one_name_and_none_is_empty() {
    let entries = entries();
    assert_eq!(entries.len(), the_book().entries().count());
    for entry in the_book().entries() {
        assert!(!entry.title.is_empty() && !entry.parts.is_empty(), "{}", entry.id);
        let is_plain = |sign: char| sign.is_ascii_graphic() && sign != '"' && sign != '&';
        assert!(entry.id.chars().all(is_plain), "{}", entry.id);
    }
    for chapter in &the_book().chapters {
        assert!(!chapter.entries.is_empty() && !entries.contains_key(chapter.id.as_str()));
    }
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.trim().to_owned()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Table(table) => {
            // Names of sources and marks, which the book says in words.
            let of_words =
                table.iter().filter(|(key, _)| !["source", "confidence"].contains(&&***key));
            of_words.for_each(|(_, value)| texts(value, found));
        }
        _ => {}
    }
}

/// All that stands in the files of texts, read here once more, stands in the book.
#[test]
fn no_text_of_the_content_is_missing() {
    let all: String = the_book().entries().map(Entry::text).collect();
    for file in [
        "ui.toml",
        "pages.toml",
        "asked-ui.toml",
        "asked.toml",
        "questions.toml",
        "verdicts.toml",
        "changes.toml",
        "timeline.toml",
    ] {
        let mut found = Vec::new();
        texts(&Value::Table(table(&format!("en/{file}"))), &mut found);
        assert!(found.len() > 10, "{file}");
        for text in found {
            assert!(all.contains(&text), "{file}: {text:?} is not in the book");
        }
    }
}

/// The letters and digits of a text alone, so that marks and quotation marks do not count.
fn letters_only(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// What a paragraph of a file says between its marks, links and signs.
fn pieces(line: &str) -> Vec<String> {
    let mut rest = line.replace("**", "");
    let mut pieces = Vec::new();
    while let Some((before, after)) = rest.split_once('[') {
        let (words, address) = after.split_once("](").unwrap_or((after, ""));
        // The place in a source stands in quotation marks and may hold a bracket.
        let end =
            if address.split(')').next().is_some_and(|it| it.contains('"')) { "\")" } else { ")" };
        let (address, end) = address.split_once(end).unwrap_or(("", address));
        if address.starts_with("source:") {
            pieces.push(before.to_owned());
        } else {
            pieces.extend([before.to_owned(), words.to_owned()]);
        }
        rest = end.to_owned();
    }
    pieces.push(rest);
    pieces.iter().map(|piece| letters_only(piece)).filter(|piece| piece.len() > 3).collect()
}

#[test]
fn every_paragraph_of_every_page_and_rule_is_in_its_entry() {
    let entries = entries();
    let mut checked = 0;
    for (folder, prefix) in [("guide", "page-"), ("rules", "rule-"), ("papers", "paper-")] {
        for name in files(folder) {
            let path = root().join(format!("content/en/{folder}/{name}.md"));
            let text = fs::read_to_string(path).unwrap();
            let body = text.splitn(3, "+++").last().unwrap().to_owned();
            let entry = letters_only(&entries[format!("{prefix}{name}").as_str()].text());
            // A rule's headings are keys, which each language has in words of its own.
            let is_key = |line: &str| folder == "rules" && line.starts_with("## ");
            let is_text = |line: &&str| !line.starts_with(['{', '|']) && !is_key(line);
            for line in body.lines().filter(is_text) {
                for piece in pieces(line) {
                    assert!(entry.contains(&piece), "{name}: {line:?} lacks {piece:?}");
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 1_000, "{checked}");
}
