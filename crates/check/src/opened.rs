//! A visit made of facts that were told before, such as those in a person's file.

use crate::{Answer, Answers, Place, Screen, Visit};
use chrono::NaiveDate;
use rules::Arrest;
use words::{Question, answer};

/// A visit in which these facts have been answered, each arrest with its name and to the end; it shows the list of answers
/// to the first of them. What is not known is "I am not sure", and a fact that the check does not ask for
/// after those before it is left out.
pub fn opened<'a>(arrests: impl Iterator<Item = (&'a Arrest, &'a str)>, today: NaiveDate) -> Visit {
    let mut visit = Visit::new(today);
    for (at, (arrest, name)) in arrests.enumerate() {
        if at == 0 {
            visit.next();
        } else {
            visit.add_arrest();
        }
        visit.rename(name);
        let answers = Answers::of(arrest);
        // No question comes twice, so that this ends.
        for _ in Question::ALL {
            if let Screen::Question(question) = visit.screen() {
                visit.answer(given(&answers, question, visit.answers()));
            }
        }
    }
    visit.show_at(Place { arrest: 0, screen: Screen::CheckAnswers });
    visit
}

/// The answer among these, if the question offers it after those before it.
fn given(answers: &Answers, question: Question, before: &Answers) -> Answer {
    match answers.get(question) {
        Some(Answer::Choice(choice)) => {
            // Readers choose group 2 for group 1 too, and keep what they had.
            let offered = before.offered(question);
            let is_offered = offered.iter().any(|it| it.choice == answer(choice).choice);
            if is_offered { Answer::Choice(choice) } else { Answer::NotSure }
        }
        Some(Answer::Date(date)) => Answer::Date(date),
        Some(Answer::NotSure) | None => Answer::NotSure,
    }
}
