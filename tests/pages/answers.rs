//! What stands at the top of an answer: its headline, how sure we are, and whom to ask, on every end of
//! the check.

use super::the_graph;
use check::graph::Conclusion;
use check::is_as_we_read_it;
use leptos::prelude::{AnyView, Owner, RenderHtml};
use rules::{Confidence, Verdict};
use std::collections::BTreeSet;
use ui::components::verdict::{Reading, Sure, reading, sure, words_of};
use ui::markup::El;
use words::{Told, UI};

fn html(element: El) -> String {
    Owner::new().with(|| AnyView::from(element).to_html()).replace("<!>", "")
}

/// How sure we are of an end, as it is shown.
fn shown(end: &Conclusion) -> String {
    sure(Sure::of(end.told, &end.case)).map(html).unwrap_or_default()
}

#[test]
fn every_answer_is_some_end_of_the_check() {
    let told: BTreeSet<Told> = the_graph().conclusions.iter().map(|end| end.told).collect();
    assert_eq!(told.into_iter().collect::<Vec<_>>(), Told::ALL);
}

#[test]
fn no_end_says_ask_the_force_beside_do_not_write() {
    let (mut asked, mut advised) = (0, 0);
    for end in &the_graph().conclusions {
        let shown = shown(end);
        let words = words_of(end.told, &end.case);
        let said = format!("{} {} {shown}", words.meaning, words.now.join(" "));
        let unsure = end.case.confidence() == Confidence::Unconfirmed;
        if shown.contains(UI.confidence_ask_force_means) {
            asked += 1;
            assert!(end.case.ask.when.is_open() && unsure, "{shown}");
            assert!(!said.contains("Do not write") && !said.contains("Do not ask"), "{said}");
        }
        if shown.contains(UI.confidence_advice_means) {
            advised += 1;
            assert!(!end.told.has_letter(), "{said}");
        }
        let open = end.case.ask.when.is_open();
        assert_eq!(shown.contains(UI.confidence_ask_force_means), open && unsure, "{shown}");
    }
    assert!(asked > 10 && advised > 3, "{asked} and {advised}");
}

#[test]
fn that_it_depends_has_no_mark_and_each_reading_has_its_own() {
    for end in &the_graph().conclusions {
        let shown = shown(end);
        let depends = end.case.verdict() == Verdict::Depends;
        assert_eq!(shown.contains("data-confidence"), !depends, "{shown}");
        for it in Reading::all(&end.case).filter(|_| depends) {
            let card = html(reading(it, "h3"));
            assert_eq!(card.matches("data-confidence").count(), 1, "{card}");
        }
    }
}

#[test]
fn a_headline_that_rests_on_our_reading_says_so() {
    let mut readings = 0;
    for end in &the_graph().conclusions {
        let words = words::told(end.told);
        let headline = words_of(end.told, &end.case).headline;
        match words.read_headline {
            Some(read) if is_as_we_read_it(&end.case) => {
                readings += 1;
                assert_eq!(headline, read);
                assert!(headline.contains("As we read it, "), "{headline}");
                assert_eq!(end.case.confidence(), Confidence::Unconfirmed, "{headline}");
            }
            _ => assert_eq!(headline, words.headline),
        }
    }
    assert!(readings > 10, "{readings}");
}
