//! What keeps people safe: each warning, with the places where it stands.

use crate::{Entry, Part};
use check::letter::Detail;
use rules::REVIEW_BY;
use words::{PAGE_UI, Told, UI, fill};

/// The entries of the chapter.
pub(super) fn entries() -> Vec<Entry> {
    vec![
        stop(),
        before_writing(),
        no_letter(),
        advice(),
        Entry::new("safety-traces", PAGE_UI.book_safety_traces, texts(&TRACES)),
        Entry::new("safety-leaving", PAGE_UI.book_safety_leaving, texts(&LEAVING)),
        stale(),
    ]
}

fn texts(texts: &[&str]) -> Vec<Part> {
    texts.iter().map(|text| Part::text(*text)).collect()
}

/// The list that stands wherever a letter or a verdict can be reached.
fn stop() -> Entry {
    let parts = [
        Part::text(PAGE_UI.book_safety_stop_where),
        Part::text(UI.stop_title),
        Part::list(false, words::stop_points()),
        Part::text(UI.stop_why),
        Part::text(UI.stop_keep),
    ];
    Entry::new("safety-stop", UI.stop_title, parts)
}

fn before_writing() -> Entry {
    let hints = [
        (Detail::Contact, UI.detail_contact_hint),
        (Detail::Offence, UI.detail_offence_hint),
        (Detail::Reasons, UI.detail_reasons_hint),
    ];
    let hints = hints.map(|(detail, hint)| (detail.as_str(), hint.to_owned()));
    let parts = [
        Part::text(UI.letter_careful_1),
        Part::text(UI.letter_details_text),
        Part::text(UI.letter_more_text),
        Part::terms(hints),
    ];
    Entry::new("safety-before-writing", UI.letter_careful_title, parts)
}

/// To whom there is no letter, and what they are told instead.
fn no_letter() -> Entry {
    let mut parts = vec![Part::text(UI.result_no_letter)];
    for told in Told::ALL.iter().filter(|told| !told.has_letter()) {
        let words = words::told(*told);
        parts.push(Part::Heading(format!("{} ({})", words.short, told.as_str())));
        parts.push(Part::text(words.headline));
        parts.push(Part::list(true, words.now.iter().copied()));
    }
    Entry::new("safety-no-letter", PAGE_UI.book_safety_no_letter, parts)
}

/// What is said beside a mark, so that nobody is sent to police who should not write.
fn advice() -> Entry {
    let parts = texts(&[
        UI.confidence_confirmed_means,
        UI.confidence_reported_means,
        UI.confidence_unconfirmed_means,
        UI.confidence_ask_force_means,
        UI.confidence_advice_means,
        UI.result_not_advice,
    ]);
    Entry::new("safety-marks", PAGE_UI.book_safety_marks, parts)
}

const TRACES: [&str; 7] = [
    UI.start_promise_1,
    UI.start_promise_2,
    UI.letter_traces,
    UI.cleared_history,
    PAGE_UI.plain_traces,
    PAGE_UI.plain_shared,
    PAGE_UI.offline_trace_rule,
];

const LEAVING: [&str; 5] =
    [UI.leave_hint, UI.idle_choice, UI.idle_choice_hint, UI.idle_warning, UI.clear_hint];

fn stale() -> Entry {
    let date = check::letter::long_date(REVIEW_BY);
    let parts = [Part::text(fill(UI.result_stale, &[("date", &date)]))];
    Entry::new("safety-stale", PAGE_UI.book_safety_stale, parts)
}
