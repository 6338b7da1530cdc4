//! The words of the questions and their answers.

use super::fault::Faults;
use super::table::Table;
use super::wanted::Wanted;
use super::words::rows;

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

pub(super) fn questions(
    faults: &mut Faults,
    language: &str,
    ids: &[(&str, &[&str])],
) -> Vec<Question> {
    let file = format!("{language}/questions.toml");
    let order: Vec<&str> = ids.iter().map(|(id, _)| *id).collect();
    let mut wanted = Wanted::new(&file, 1, "question", &order);
    let mut questions = rows(faults, &file, "question", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(&id, row.line_of("id"), faults);
        let values = ids.iter().find(|(known, _)| *known == id).map(|(_, values)| *values);
        Question {
            title: row.text("title", faults),
            short: row.text("short", faults),
            lead: row.optional_text("lead", faults),
            why: row.text("why", faults),
            not_sure: row.text("not_sure", faults),
            not_sure_hint: row.optional_text("not_sure_hint", faults),
            answers: answers(row, &id, values.unwrap_or_default(), &file, faults),
            id,
        }
    });
    wanted.finish(faults);
    questions.sort_by_key(|question| order.iter().position(|id| *id == question.id));
    questions
}

fn answers(
    row: &mut Table<'_>,
    question: &str,
    values: &[&str],
    file: &str,
    faults: &mut Faults,
) -> Vec<Answer> {
    let what = format!("answer of `{question}`");
    let mut wanted = Wanted::new(file, row.line(), &what, values);
    let mut answers = Vec::new();
    for mut row in row.tables("answer", faults) {
        let value = row.text("value", faults);
        wanted.found(&value, row.line_of("value"), faults);
        answers.push(Answer {
            value,
            label: row.text("label", faults),
            hint: row.optional_text("hint", faults),
            group: row.optional_text("group", faults),
        });
        row.finish(faults);
    }
    wanted.finish(faults);
    answers
}
