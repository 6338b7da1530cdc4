//! What a copy says of itself: who runs it, its privacy notice, its accessibility statement.
//!
//! Each is made from a [`Publisher`], so that both kinds can be looked at in one build.

use super::parts::row;
use crate::pages::guide::day_words;
use ui::links::Links;
use ui::markup::{El, el};
use words::{
    Accessibility, Compliance, FORCES, Force, PAGE_UI, Problem, Publisher, PublisherKind, SITE,
    fill, page,
};

/// What the publisher tells on top of each page, by whom.
pub fn notice(publisher: &Publisher) -> Option<El> {
    let by = fill(PAGE_UI.notice_by, &[("publisher", publisher.name)]);
    publisher.notice.map(|words| {
        let words = el("p").class("notice").child(el("strong").text(by)).text(" ").text(words);
        el("div").class("bar").child(words)
    })
}

/// The force whose readers a copy is for.
pub fn force(publisher: &Publisher) -> Option<&'static Force> {
    FORCES.iter().find(|force| Some(force.id) == publisher.force)
}

/// Who runs this copy.
pub(super) fn about(publisher: &Publisher, links: Links) -> El {
    let kind = match publisher.kind {
        PublisherKind::Police => PAGE_UI.publisher_police,
        PublisherKind::Independent => PAGE_UI.publisher_independent,
    };
    let address = publisher.address.unwrap_or(PAGE_UI.publisher_no_address);
    let force = force(publisher).map(|force| {
        let words = fill(PAGE_UI.publisher_for_text, &[("force", force.name)]);
        let link = links.to(links.page(page::FORCES, force.id), PAGE_UI.publisher_for_link);
        row(PAGE_UI.publisher_for, el("dd").text(words).text(" ").child(link))
    });
    el("div")
        .child(
            el("dl")
                .class("summary")
                .child(row(PAGE_UI.publisher_name, el("dd").text(publisher.name)))
                .child(row(
                    PAGE_UI.publisher_contact,
                    contact(publisher, PAGE_UI.publisher_no_contact),
                ))
                .child(row(PAGE_UI.publisher_address, el("dd").text(address)))
                .maybe(force),
        )
        .child(el("p").text(fill(kind, &[("publisher", publisher.name)])))
}

/// The e-mail address as a link, or what is said where there is none.
fn contact(publisher: &Publisher, none: &'static str) -> El {
    match publisher.contact {
        Some(contact) => {
            el("dd").child(el("a").attr("href", format!("mailto:{contact}")).text(contact))
        }
        None => el("dd").text(none),
    }
}

/// Who answers for the records that the server keeps of visits.
pub(super) fn privacy(publisher: &Publisher) -> El {
    let told = |text: Option<&'static str>| el("dd").text(text.unwrap_or(PAGE_UI.privacy_missing));
    let kind = match publisher.kind {
        PublisherKind::Police => PAGE_UI.privacy_police,
        PublisherKind::Independent => PAGE_UI.privacy_independent,
    };
    let controller = publisher.controller.unwrap_or(publisher.name);
    let rows = el("dl")
        .class("summary")
        .child(row(PAGE_UI.privacy_controller, el("dd").text(controller)))
        .child(row(PAGE_UI.privacy_purpose, told(publisher.log_purpose)))
        .child(row(PAGE_UI.privacy_period, told(publisher.log_period)))
        .child(row(PAGE_UI.privacy_contact, contact(publisher, PAGE_UI.privacy_missing)));
    // The police must have an officer; others may.
    let rows = match (publisher.officer, publisher.kind) {
        (None, PublisherKind::Independent) => rows,
        (officer, PublisherKind::Police | PublisherKind::Independent) => {
            rows.child(row(PAGE_UI.privacy_officer, told(officer)))
        }
    };
    el("div").child(el("p").text(fill(kind, &[("publisher", publisher.name)]))).child(rows)
}

/// The statement that public bodies owe, or for others what this page is.
pub(super) fn accessibility(publisher: &Publisher, links: Links) -> El {
    match (publisher.kind, publisher.accessibility) {
        (PublisherKind::Independent, _) => el("p").text(PAGE_UI.statement_independent),
        (PublisherKind::Police, None) => el("p").text(PAGE_UI.statement_missing),
        (PublisherKind::Police, Some(statement)) => full_statement(publisher, statement, links),
    }
}

fn full_statement(publisher: &Publisher, statement: Accessibility, links: Links) -> El {
    let names = [("publisher", publisher.name), ("site", SITE.name)];
    let prepared = day_words(statement.prepared);
    el("section")
        .child(el("h2").text(PAGE_UI.statement_title))
        .child(el("p").text(fill(PAGE_UI.statement_scope, &names)))
        .child(el("p").text(PAGE_UI.statement_law))
        .child(el("h3").text(PAGE_UI.statement_status))
        .child(el("p").text(status_words(statement.status)))
        .maybe(problems(statement.problems))
        .child(el("h3").text(PAGE_UI.statement_preparation))
        .child(el("p").text(fill(PAGE_UI.statement_prepared, &[("date", &prepared)])))
        .child(el("p").text(statement.method))
        .child(el("p").text(PAGE_UI.statement_machine))
        .child(el("h3").text(PAGE_UI.statement_feedback))
        .child(el("p").text(PAGE_UI.statement_feedback_text))
        .child(el("dl").class("summary").child(row(
            PAGE_UI.publisher_contact,
            contact(publisher, PAGE_UI.publisher_no_contact),
        )))
        .child(el("h3").text(PAGE_UI.statement_enforcement))
        .child(el("p").text(fill(PAGE_UI.statement_enforcement_text, &names)))
        .child(el("p").child(links.to_page(page::GET_HELP, PAGE_UI.statement_enforcement_link)))
}

fn status_words(status: Compliance) -> &'static str {
    match status {
        Compliance::Full => PAGE_UI.statement_full,
        Compliance::Partial => PAGE_UI.statement_partial,
        Compliance::None => PAGE_UI.statement_none,
    }
}

fn problems(problems: &'static [Problem]) -> Option<El> {
    let items = problems.iter().map(|problem| {
        el("li")
            .child(el("p").text(problem.text))
            .child(el("p").text(fill(PAGE_UI.statement_reason, &[("reason", problem.reason)])))
    });
    (!problems.is_empty()).then(|| {
        el("div").child(el("h3").text(PAGE_UI.statement_problems)).child(el("ul").children(items))
    })
}

#[cfg(test)]
mod tests;
