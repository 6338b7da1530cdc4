//! After asking: the steps, what an answer had to contain, and the reasons that police give.

use crate::parts::{parts, under};
use crate::{Entry, Part};
use rules::Step;
use words::{PAGE_UI, ROAD, Refusal};

/// The entries of the chapter.
pub(super) fn entries() -> Vec<Entry> {
    let steps = Step::ALL.iter().copied().map(step);
    let answer = Entry::new("answer-must", PAGE_UI.book_answer_must, parts(ROAD.answer));
    let refusals = Refusal::ALL.iter().copied().map(refusal);
    steps.chain([answer]).chain(refusals).collect()
}

fn step(step: Step) -> Entry {
    let words = ROAD.step(step);
    let mut all = parts(words.what);
    all.extend(under(PAGE_UI.book_step_cost, words.cost));
    all.extend(under(PAGE_UI.book_step_time, words.time));
    Entry::new(format!("step-{}", step.as_str()), words.title, all)
}

fn refusal(refusal: Refusal) -> Entry {
    let words = ROAD.refusal(refusal);
    let mut all = vec![Part::Heading(PAGE_UI.book_refusal_sources.to_owned())];
    all.extend(parts(words.sources));
    all.extend(under(PAGE_UI.book_refusal_answer, words.answer));
    Entry::new(format!("refusal-{}", refusal.as_str()), words.title, all)
}
