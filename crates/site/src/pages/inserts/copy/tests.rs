//! A police copy and an independent one, side by side.

use super::{about, accessibility, force, notice, privacy};
use crate::sheet::links;
use leptos::prelude::{AnyView, Owner, RenderHtml};
use paper_words::foot;
use ui::markup::El;
use words::{Accent, Accessibility, Compliance, PAGE_UI, Problem, Publisher, PublisherKind, fill};

const POLICE: Publisher = Publisher {
    kind: PublisherKind::Police,
    name: "Borsetshire Police",
    contact: Some("photos@borsetshire.police.uk"),
    address: Some("https://photos.borsetshire.police.uk/"),
    controller: Some("the Chief Constable of Borsetshire"),
    officer: Some("Ada Officer, Ambridge"),
    log_purpose: Some("They show attacks on the server."),
    log_period: Some("They are deleted after 30 days."),
    accessibility: Some(Accessibility {
        status: Compliance::Partial,
        prepared: "2026-11-25",
        method: "Two people tried it with screen readers.",
        problems: &[Problem { text: "A table is wide.", reason: "It is long." }],
    }),
    force: Some("kent"),
    accent: Accent::Teal,
    notice: Some("Our custody office is closed on Sundays."),
    local_help: &[],
};

const INDEPENDENT: Publisher = Publisher {
    kind: PublisherKind::Independent,
    name: "A charity",
    controller: None,
    officer: None,
    accessibility: None,
    ..POLICE
};

/// All that a copy says of itself, as HTML.
fn said(publisher: &Publisher) -> String {
    let html = |el: El| Owner::new().with(|| AnyView::from(el).to_html());
    let parts = [
        about(publisher, links("../../")),
        privacy(publisher),
        accessibility(publisher, links("../../")),
    ]
    .map(html);
    parts.concat().replace("<!>", "") + &foot(publisher)
}

#[test]
fn a_police_copy_never_says_that_it_is_not_the_police() {
    let said = said(&POLICE);
    for text in [
        PAGE_UI.footer_independent,
        PAGE_UI.publisher_independent,
        PAGE_UI.privacy_independent,
        PAGE_UI.statement_independent,
    ] {
        let text = fill(text, &[("publisher", POLICE.name)]);
        assert!(!said.contains(&text), "{text}");
    }
    assert!(!said.contains("not the police") && !said.contains("not run by the police"), "{said}");
    assert!(said.contains("This copy is run by Borsetshire Police. This is guidance"), "{said}");
}

#[test]
fn an_independent_copy_never_says_that_it_is_the_police() {
    let said = said(&INDEPENDENT);
    for text in [PAGE_UI.footer_police, PAGE_UI.publisher_police, PAGE_UI.privacy_police] {
        let end = text.rsplit('}').next().unwrap_or(text);
        assert!(!said.contains(end), "{text}");
    }
    for text in [PAGE_UI.footer_independent, PAGE_UI.publisher_independent] {
        assert!(said.contains(text), "{text}");
    }
    assert!(said.contains(PAGE_UI.statement_independent));
    assert!(!said.contains(PAGE_UI.statement_title) && !said.contains(PAGE_UI.privacy_officer));
}

#[test]
fn a_police_copy_has_the_notice_and_the_statement_that_the_law_asks_for() {
    let said = said(&POLICE);
    for text in [
        "the Chief Constable of Borsetshire",
        "They show attacks on the server.",
        "They are deleted after 30 days.",
        "mailto:photos@borsetshire.police.uk",
        "Ada Officer, Ambridge",
        PAGE_UI.statement_partial,
        "A table is wide.",
        "It is long.",
        "25 November 2026",
        "Two people tried it with screen readers.",
        "Equality and Human Rights Commission",
    ] {
        assert!(said.contains(text), "{text}");
    }
}

#[test]
fn what_a_police_copy_lacks_is_told_to_readers() {
    let bare = Publisher {
        contact: None,
        address: None,
        officer: None,
        log_purpose: None,
        log_period: None,
        accessibility: None,
        ..POLICE
    };
    let said = said(&bare);
    assert_eq!(said.matches(PAGE_UI.privacy_missing).count(), 4, "{said}");
    assert!(said.contains(PAGE_UI.statement_missing));
    assert!(said.contains(PAGE_UI.publisher_no_contact));
}

#[test]
fn a_notice_says_whose_it_is_and_is_no_markup() {
    let html = |of: &Publisher| {
        notice(of).map(|el| Owner::new().with(|| AnyView::from(el).to_html().replace("<!>", "")))
    };
    let by = fill(PAGE_UI.notice_by, &[("publisher", POLICE.name)]);
    let told = html(&POLICE).unwrap();
    assert!(told.contains(&format!("<strong>{by}</strong> Our custody office")), "{told}");
    let marked = html(&Publisher { notice: Some("a & b < c"), ..POLICE }).unwrap();
    assert!(marked.contains("a &amp; b &lt; c"), "{marked}");
    assert_eq!(html(&Publisher { notice: None, ..POLICE }), None);
}

#[test]
fn the_force_of_a_copy_is_named_with_the_way_to_its_entry() {
    let said = said(&POLICE);
    assert!(said.contains("whom Kent Police arrested"), "{said}");
    assert!(said.contains("forces/index.html#kent"), "{said}");
    assert_eq!(force(&Publisher { force: None, ..POLICE }).map(|force| force.id), None);
}
