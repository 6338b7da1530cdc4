//! The words of the questions and their answers: `questions.toml`.

use super::fault::Faults;
use super::language::ENGLISH;
use super::leak;
use super::lined::Lined;
use super::rows::rows;
use super::table::Table;
use super::wanted::Wanted;
use rules::{Outcome, OutcomeClass};
use words_types::{AnswerWords, Choice, Question, QuestionWords};

/// The words of a question, and the lines of its answers in their order.
pub(super) struct QuestionRow {
    pub(super) question: Question,
    pub(super) words: QuestionWords,
    pub(super) answers: Vec<Lined<Choice>>,
}

pub(super) fn file(language: &str) -> String {
    format!("{language}/questions.toml")
}

/// The words of each question, in the order in which they may be asked.
pub(super) fn questions(faults: &mut Faults, language: &str) -> Vec<Lined<QuestionRow>> {
    let file = file(language);
    let ids = Question::ALL.iter().map(|question| question.as_str()).collect();
    let mut wanted = Wanted::new(&file, 1, "question", ids);
    let found = rows(faults, &file, "question", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(id, row.line_of("id"), faults);
        let question = Question::parse(id);
        let answers = answers(row, id, question, language, faults);
        let words = QuestionWords {
            title: row.text("title", faults),
            short: row.text("short", faults),
            lead: row.optional_text("lead", faults),
            why: row.text("why", faults),
            not_sure: row.text("not_sure", faults),
            not_sure_hint: row.optional_text("not_sure_hint", faults),
            answers: leak::list(answers.iter().map(|answer| answer.it).collect()),
        };
        let lines = answers.iter().map(|it| Lined { line: it.line, it: it.it.choice }).collect();
        question.map(|question| QuestionRow { question, words, answers: lines })
    });
    if language == ENGLISH {
        wanted.finish(faults);
    }
    let known = found.into_iter().filter_map(|row| Some(Lined { line: row.line, it: row.it? }));
    let mut questions: Vec<Lined<QuestionRow>> = known.collect();
    questions.sort_by_key(|asked| asked.it.question);
    questions
}

fn answers(
    row: &mut Table<'_>,
    id: &str,
    question: Option<Question>,
    language: &str,
    faults: &mut Faults,
) -> Vec<Lined<AnswerWords>> {
    let (file, what) = (file(language), format!("answer of `{id}`"));
    let choices = question.map(Question::choices).unwrap_or_default();
    let ids = choices.iter().map(|choice| choice.as_str()).collect();
    let mut wanted = Wanted::new(&file, row.line(), &what, ids);
    let mut answers = Vec::new();
    for mut row in row.tables("answer", faults) {
        let value = row.text("value", faults);
        wanted.found(value, row.line_of("value"), faults);
        let choice = choices.iter().copied().find(|choice| choice.as_str() == value);
        let (label, hint) = (row.text("label", faults), row.optional_text("hint", faults));
        let offence = row.optional_text("offence", faults);
        if let Some(choice) = choice {
            let letter = ends_a_case(choice).then(|| row.text("letter", faults));
            let it = AnswerWords { choice, label, hint, letter, offence };
            answers.push(Lined { line: row.line(), it });
        }
        row.finish(faults);
    }
    if language == ENGLISH {
        wanted.finish(faults);
    }
    answers
}

/// Whether a letter says this answer: how a case ended, where one is written.
fn ends_a_case(choice: Choice) -> bool {
    let Choice::Outcome(outcome) = choice else { return false };
    let has_letter = match outcome.class() {
        OutcomeClass::NotConvicted | OutcomeClass::Convicted | OutcomeClass::Open => true,
        OutcomeClass::Live | OutcomeClass::Elsewhere => false,
    };
    has_letter && outcome != Outcome::Recall
}
