//! The words of rules, verdicts, questions, the glossary, the timeline and the interface.

use super::fault::Faults;
use super::front_matter;
use super::guide::Page;
use super::letters::Letter;
use super::markdown;
use super::records::{Force, Site, Source, one_of};
use super::table::{Origin, Table, parse};
use super::tree::{Block, Reference, plain};

/// All content, before it is written out as Rust.
pub(super) struct Content {
    pub(super) site: Site,
    pub(super) sources: Vec<Source>,
    pub(super) forces: Vec<Force>,
    pub(super) guide: Vec<Page>,
    pub(super) rules: Vec<Rule>,
    pub(super) verdicts: Vec<Verdict>,
    pub(super) questions: Vec<Question>,
    pub(super) glossary: Vec<Word>,
    pub(super) timeline: Vec<Event>,
    pub(super) ui: Vec<(String, usize, String)>,
    pub(super) page_ui: Vec<(String, usize, String)>,
    pub(super) letters: Vec<Letter>,
}

/// The words of one rule.
pub(super) struct Rule {
    pub(super) file: String,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) plain: Vec<Block>,
    pub(super) exact: Vec<Block>,
    pub(super) police_may_say: Vec<Block>,
    pub(super) you_can_answer: Vec<Block>,
    pub(super) references: Vec<Reference>,
}

/// The words of one verdict.
pub(super) struct Verdict {
    pub(super) id: String,
    pub(super) headline: String,
    pub(super) short: String,
    pub(super) meaning: String,
    pub(super) now: Vec<String>,
}

/// The words of one question.
pub(super) struct Question {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) short: String,
    pub(super) lead: Option<String>,
    pub(super) why: String,
    pub(super) not_sure: String,
    pub(super) not_sure_hint: Option<String>,
    pub(super) answers: Vec<Answer>,
}

/// The words of one answer.
pub(super) struct Answer {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) group: Option<String>,
}

/// A word explained.
pub(super) struct Word {
    pub(super) line: usize,
    pub(super) id: String,
    pub(super) term: String,
    pub(super) forms: Vec<String>,
    pub(super) meaning: String,
    pub(super) sources: Vec<String>,
}

/// Something that happened.
pub(super) struct Event {
    pub(super) line: usize,
    pub(super) date: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) source: Option<String>,
    pub(super) confidence: String,
}

/// One file per rule, in the order of the rule tables.
pub(super) fn rules(faults: &mut Faults, language: &str, ids: &[&str]) -> Vec<Rule> {
    let folder = format!("{language}/rules");
    for file in faults.markdown_files(&folder) {
        let known = ids.iter().any(|id| file == format!("{folder}/{id}.md"));
        if !known {
            faults.add(&file, 1, "explains a rule that does not exist");
        }
    }
    ids.iter().map(|id| rule(id, format!("{folder}/{id}.md"), faults)).collect()
}

fn rule(id: &str, file: String, faults: &mut Faults) -> Rule {
    let text = faults.read(&file);
    let parts = front_matter::split(&text, &file, faults);
    let origin = Origin { file: &file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let title = table.text("title", faults);
    table.finish(faults);
    let body = markdown::compile(&parts.body, &file, parts.body_line, faults);
    let mut rule = Rule {
        id: id.to_owned(),
        title,
        plain: Vec::new(),
        exact: Vec::new(),
        police_may_say: Vec::new(),
        you_can_answer: Vec::new(),
        references: body.references,
        file,
    };
    sort_into_parts(&mut rule, body.blocks, parts.body_line, faults);
    rule
}

/// Sorts a rule's blocks under its four headings.
fn sort_into_parts(rule: &mut Rule, blocks: Vec<Block>, line: usize, faults: &mut Faults) {
    let mut part = 0;
    for block in blocks {
        if let Block::Heading { text, .. } = &block {
            part = match plain(text).as_str() {
                "The exact rule" => 1,
                "What police may say" => 2,
                "What you can answer" => 3,
                other => {
                    let message = format!(
                        "has the heading `{other}`: use The exact rule, What police may say or What you can answer"
                    );
                    faults.add(&rule.file, line, message);
                    part
                }
            };
            continue;
        }
        match part {
            0 => rule.plain.push(block),
            1 => rule.exact.push(block),
            2 => rule.police_may_say.push(block),
            _ => rule.you_can_answer.push(block),
        }
    }
    if rule.plain.is_empty() || rule.exact.is_empty() {
        faults.add(&rule.file, line, "needs a plain explanation and a part `## The exact rule`");
    }
}

/// Reads the rows of a list in a TOML file.
fn rows<T>(
    faults: &mut Faults,
    file: &str,
    key: &str,
    mut read: impl FnMut(&mut Table<'_>, &mut Faults) -> T,
) -> Vec<T> {
    let text = faults.read(file);
    let origin = Origin { file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let mut found = Vec::new();
    for mut row in table.tables(key, faults) {
        found.push(read(&mut row, faults));
        row.finish(faults);
    }
    table.finish(faults);
    found
}

/// Refuses words for unknown ids and notes ids without words.
fn must_match(found: &[String], ids: &[&str], file: &str, what: &str, faults: &mut Faults) {
    for id in ids.iter().filter(|id| !found.iter().any(|found| found == *id)) {
        faults.add(file, 1, format!("has no words for the {what} `{id}`"));
    }
    for (index, id) in found.iter().enumerate() {
        if !ids.contains(&id.as_str()) {
            faults.add(file, 1, format!("has words for a {what} that does not exist: `{id}`"));
        } else if found.iter().take(index).any(|other| other == id) {
            faults.add(file, 1, format!("has the words of the {what} `{id}` twice"));
        }
    }
}

pub(super) fn verdicts(faults: &mut Faults, language: &str, ids: &[&str]) -> Vec<Verdict> {
    let file = format!("{language}/verdicts.toml");
    let verdicts = rows(faults, &file, "verdict", |row, faults| Verdict {
        id: row.text("id", faults),
        headline: row.text("headline", faults),
        short: row.text("short", faults),
        meaning: row.text("meaning", faults),
        now: row.texts("now", faults),
    });
    let found: Vec<String> = verdicts.iter().map(|verdict| verdict.id.clone()).collect();
    must_match(&found, ids, &file, "verdict", faults);
    verdicts
}

pub(super) fn questions(
    faults: &mut Faults,
    language: &str,
    ids: &[(&str, &[&str])],
) -> Vec<Question> {
    let file = format!("{language}/questions.toml");
    let mut questions = rows(faults, &file, "question", |row, faults| {
        let question = Question {
            id: row.text("id", faults),
            title: row.text("title", faults),
            short: row.text("short", faults),
            lead: row.optional_text("lead", faults),
            why: row.text("why", faults),
            not_sure: row.text("not_sure", faults),
            not_sure_hint: row.optional_text("not_sure_hint", faults),
            answers: row
                .tables("answer", faults)
                .into_iter()
                .map(|row| answer(row, faults))
                .collect(),
        };
        let values =
            ids.iter().find(|(id, _)| *id == question.id).map_or(&[][..], |(_, values)| values);
        let found: Vec<String> =
            question.answers.iter().map(|answer| answer.value.clone()).collect();
        must_match(&found, values, &file, &format!("answer to `{}`:", question.id), faults);
        question
    });
    let found: Vec<String> = questions.iter().map(|question| question.id.clone()).collect();
    let wanted: Vec<&str> = ids.iter().map(|(id, _)| *id).collect();
    must_match(&found, &wanted, &file, "question", faults);
    questions.sort_by_key(|question| wanted.iter().position(|id| *id == question.id));
    questions
}

fn answer(mut row: Table<'_>, faults: &mut Faults) -> Answer {
    let answer = Answer {
        value: row.text("value", faults),
        label: row.text("label", faults),
        hint: row.optional_text("hint", faults),
        group: row.optional_text("group", faults),
    };
    row.finish(faults);
    answer
}

pub(super) const GLOSSARY_FILE: &str = "words.toml";

pub(super) fn glossary(faults: &mut Faults, language: &str) -> Vec<Word> {
    let mut words =
        rows(faults, &format!("{language}/{GLOSSARY_FILE}"), "word", |row, faults| Word {
            line: row.line(),
            id: row.text("id", faults),
            term: row.text("term", faults),
            forms: row.texts("forms", faults),
            meaning: row.text("meaning", faults),
            sources: row.texts("sources", faults),
        });
    words.sort_by_key(|word| word.term.to_lowercase());
    words
}

pub(super) fn timeline(faults: &mut Faults, language: &str) -> Vec<Event> {
    let file = format!("{language}/timeline.toml");
    rows(faults, &file, "event", |row, faults| {
        let event = Event {
            line: row.line(),
            date: row.optional_date("date", faults).unwrap_or_default(),
            title: row.text("title", faults),
            text: row.text("text", faults),
            source: row.optional_text("source", faults),
            confidence: row.text("confidence", faults),
        };
        let levels = ["confirmed", "reported", "unconfirmed"];
        one_of(row, "confidence", &event.confidence, &levels, &file, faults);
        event
    })
}

/// Interface strings, flattened: `[start] button` is `start_button`.
pub(super) fn ui(faults: &mut Faults, language: &str, name: &str) -> Vec<(String, usize, String)> {
    let file = format!("{language}/{name}");
    let text = faults.read(&file);
    let origin = Origin { file: &file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut strings = Table::new(origin, &root).all_texts(faults);
    for (key, line, text) in &strings {
        let is_name = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !is_name || text.is_empty() {
            faults.add(&file, *line, format!("`{key}` must be a name in lower case with a text"));
        }
    }
    strings.sort();
    strings
}
