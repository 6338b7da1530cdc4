//! The words of the questions about a request, for the small content folder.

use rules::RequestFact;
use std::fmt::Write as _;
use words_types::AskedChoice;

/// Each question, with every answer that it has.
pub(super) fn asked() -> String {
    RequestFact::ALL.iter().copied().map(question).collect()
}

fn question(fact: RequestFact) -> String {
    let id = fact.as_str();
    let mut text = format!(
        "[[question]]\nid = \"{id}\"\ntitle = \"When?\"\nshort = \"When\"\nwhy = \"Days count.\"\n"
    );
    if fact != RequestFact::Answer {
        text.push_str("day = \"The day\"\n");
    }
    for choice in AskedChoice::of(fact) {
        let value = choice.as_str();
        let _ = write!(text, "\n[[question.answer]]\nvalue = \"{value}\"\nlabel = \"This\"\n");
    }
    text + "\n"
}
