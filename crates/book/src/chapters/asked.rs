//! The questions about a request, and the short texts of what comes after asking.

use super::screens::sections_of;
use crate::{Entry, Part};
use rules::RequestFact;
use words::{ASKED_UI_TEXTS, AskedChoiceWords, PAGE_UI, UI};

/// The entries of the chapter.
pub(super) fn entries() -> Vec<Entry> {
    let questions = RequestFact::ALL.iter().copied().map(question);
    questions.chain(sections_of("text-asked-", ASKED_UI_TEXTS)).collect()
}

fn question(fact: RequestFact) -> Entry {
    let words = words::asked(fact);
    let text = |text: Option<&'static str>| text.unwrap_or_default().to_owned();
    let terms = Part::terms([
        (PAGE_UI.rules_id, fact.as_str().to_owned()),
        (PAGE_UI.book_short, words.short.to_owned()),
        (PAGE_UI.book_lead_label, text(words.lead)),
        (UI.question_why, words.why.to_owned()),
        (PAGE_UI.book_date, text(words.day)),
    ]);
    Entry::new(format!("asked-{}", fact.as_str()), words.title, [terms, choices(words.choices)])
}

fn choices(choices: &[AskedChoiceWords]) -> Part {
    let row = |it: &AskedChoiceWords| {
        let hint = it.hint.unwrap_or_default();
        vec![it.choice.as_str().to_owned(), it.label.to_owned(), hint.to_owned()]
    };
    let head = [PAGE_UI.book_name, PAGE_UI.book_answer, PAGE_UI.book_hint];
    Part::Table { head: head.map(str::to_owned).to_vec(), rows: choices.iter().map(row).collect() }
}
