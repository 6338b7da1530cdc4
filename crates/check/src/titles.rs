//! The words of a question as the answers before it make them.

use crate::{Answer, Answers};
use words::{Choice, Older, Question, UI, fill};

/// The title of a question: "How serious was the offence you were cautioned for?"
pub fn title(question: Question, before: &Answers) -> String {
    let outcome = before.arrest().outcome.map(Choice::Outcome);
    let offence = outcome.and_then(|outcome| words::answer(outcome).offence);
    with_offence(question, offence.unwrap_or(UI.question_offence))
}

/// The title without what was answered, for the history of a browser.
pub fn title_for_history(question: Question) -> String {
    with_offence(question, UI.question_offence)
}

fn with_offence(question: Question, offence: &str) -> String {
    fill(words::question(question).title, &[("offence", offence)])
}

/// Whether a question is about an older case than that of the arrest.
pub fn is_older(question: Question, before: &Answers) -> bool {
    let older = Answer::Choice(Choice::Older(Older::Case));
    match question {
        Question::OlderStage
        | Question::Outcome
        | Question::Offence
        | Question::Group
        | Question::ConvictedOrReleased => before.get(Question::OlderCase) == Some(older),
        Question::Police
        | Question::ImageKind
        | Question::AgeAtImage
        | Question::Born
        | Question::ImageTaken
        | Question::OutcomeStage
        | Question::OlderCase
        | Question::OtherRecord => false,
    }
}
