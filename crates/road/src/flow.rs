//! What is asked of the arrest before the road: only what decides whether there is one, whether advice
//! comes first, and what a letter may say.

use check::{Answers, CHECK, Flow};
use rules::{Case, has_reply};
use words::Question;

/// The questions of the check that the road needs: who took the photo, what kind it is, the age, and how
/// the case ended. The others change neither the steps nor their days.
pub static ROAD: Flow = Flow {
    questions: &[
        Question::Police,
        Question::ImageKind,
        Question::AgeAtImage,
        Question::OutcomeStage,
        Question::OlderCase,
        Question::OlderStage,
        Question::Outcome,
    ],
    asks,
    // What follows belongs to the request.
    end: |_| &[],
};

/// Without police of these time limits there is no road, whatever else is so.
fn asks(question: Question, before: &Answers, case: &Case) -> bool {
    let is_asked = question == Question::Police || has_reply(case);
    is_asked && (CHECK.asks)(question, before, case)
}
