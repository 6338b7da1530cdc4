//! The words of the questions about a request: `asked.toml`.

use super::fault::Faults;
use super::language::ENGLISH;
use super::leak;
use super::lined::Lined;
use super::rows::rows;
use super::table::Table;
use super::wanted::Wanted;
use rules::RequestFact;
use words_types::{AskedChoice, AskedChoiceWords, AskedWords};

/// The words of a question, and the lines of its answers in their order.
pub(super) struct AskedRow {
    pub(super) question: RequestFact,
    pub(super) words: AskedWords,
    pub(super) choices: Vec<Lined<AskedChoice>>,
}

pub(super) fn file(language: &str) -> String {
    format!("{language}/asked.toml")
}

/// The words of each question, in the order in which they may be asked.
pub(super) fn questions(faults: &mut Faults, language: &str) -> Vec<Lined<AskedRow>> {
    let file = file(language);
    let mut wanted = Wanted::new(&file, 1, "question", RequestFact::NAMES.to_vec());
    let found = rows(faults, &file, "question", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(id, row.line_of("id"), faults);
        let question = RequestFact::parse(id);
        let choices = choices(row, id, question, language, faults);
        let words = AskedWords {
            title: row.text("title", faults),
            short: row.text("short", faults),
            lead: row.optional_text("lead", faults),
            why: row.text("why", faults),
            // What police answered is no day; all else is one.
            day: (question != Some(RequestFact::Answer)).then(|| row.text("day", faults)),
            choices: leak::list(choices.iter().map(|choice| choice.it).collect()),
        };
        let choices = choices.iter().map(|it| Lined { line: it.line, it: it.it.choice }).collect();
        question.map(|question| AskedRow { question, words, choices })
    });
    if language == ENGLISH {
        wanted.finish(faults);
    }
    let known = found.into_iter().filter_map(|row| Some(Lined { line: row.line, it: row.it? }));
    let mut questions: Vec<Lined<AskedRow>> = known.collect();
    questions.sort_by_key(|asked| asked.it.question);
    questions
}

fn choices(
    row: &mut Table<'_>,
    id: &str,
    question: Option<RequestFact>,
    language: &str,
    faults: &mut Faults,
) -> Vec<Lined<AskedChoiceWords>> {
    let (file, what) = (file(language), format!("answer of `{id}`"));
    let all = question.map(AskedChoice::of).unwrap_or_default();
    let ids = all.iter().map(|choice| choice.as_str()).collect();
    let mut wanted = Wanted::new(&file, row.line(), &what, ids);
    let mut choices = Vec::new();
    for mut row in row.tables("answer", faults) {
        let value = row.text("value", faults);
        wanted.found(value, row.line_of("value"), faults);
        let (label, hint) = (row.text("label", faults), row.optional_text("hint", faults));
        if let Some(choice) = all.iter().copied().find(|choice| choice.as_str() == value) {
            let it = AskedChoiceWords { choice, label, hint };
            choices.push(Lined { line: row.line(), it });
        }
        row.finish(faults);
    }
    if language == ENGLISH {
        wanted.finish(faults);
    }
    choices
}
