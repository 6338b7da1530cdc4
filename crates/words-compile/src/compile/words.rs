//! The words of rules, verdicts, questions, the glossary, the timeline and the interface.

use super::fault::Faults;
use super::front_matter;
use super::guide::Page;
use super::letters::Letter;
use super::markdown;
use super::questions::Question;
use super::records::{Force, Site, Source, one_of};
use super::table::{Origin, Table, parse};
use super::tree::{Block, Reference, plain};
use super::wanted::{Wanted, repeated};

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
        if let Block::Heading { text, line, .. } = &block {
            part = match plain(text).as_str() {
                "The exact rule" => 1,
                "What police may say" => 2,
                "What you can answer" => 3,
                other => {
                    let message = format!(
                        "has the heading `{other}`: use The exact rule, What police may say or What you can answer"
                    );
                    faults.add(&rule.file, *line, message);
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
        faults.add_lack(
            &rule.file,
            line,
            "needs a plain explanation and a part `## The exact rule`",
        );
    }
}

/// Reads the rows of a list in a TOML file.
pub(super) fn rows<T>(
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

pub(super) fn verdicts(faults: &mut Faults, language: &str, ids: &[&str]) -> Vec<Verdict> {
    let file = format!("{language}/verdicts.toml");
    let mut wanted = Wanted::new(&file, 1, "verdict", ids);
    let verdicts = rows(faults, &file, "verdict", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(&id, row.line_of("id"), faults);
        Verdict {
            id,
            headline: row.text("headline", faults),
            short: row.text("short", faults),
            meaning: row.text("meaning", faults),
            now: row.texts("now", faults),
        }
    });
    wanted.finish(faults);
    verdicts
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
    let ids = words.iter().map(|word| (word.id.as_str(), word.line));
    repeated(ids, &format!("{language}/{GLOSSARY_FILE}"), "word", faults);
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
    repeated(strings.iter().map(|(key, line, _)| (key.as_str(), *line)), &file, "text", faults);
    strings.sort();
    strings
}
