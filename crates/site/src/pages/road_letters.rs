//! Letters after the first, to print and fill in by hand.

use super::blank_letters::{about, paragraph, sending};
use road::letter::{BLANKS, RoadBlank, RoadLetter};
use rules::PoliceAnswer;
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, page};

/// The letters after the first, in the list of all letters.
pub(super) fn section(links: Links) -> El {
    let letters = BLANKS.iter().map(|blank| {
        let to = links.blank_letter(Some(blank.slug));
        el("li").child(el("a").attr("href", to).child(el("b").text(title(blank))))
    });
    el("section")
        .child(el("h2").text(PAGE_UI.blank_road_title))
        .child(el("p").text(PAGE_UI.blank_road_text))
        .child(el("ul").class("pick").children(letters))
}

/// The title of a letter's page.
pub fn title(blank: &RoadBlank) -> String {
    let what = words::road_letter(blank.letter).title;
    let who = who(blank);
    if who.is_empty() { what.to_owned() } else { format!("{what} – {who}") }
}

/// For whom a letter is, where there are several for one step.
fn who(blank: &RoadBlank) -> &'static str {
    let differs = match blank.letter {
        RoadLetter::Complaint | RoadLetter::Commissioner | RoadLetter::Copies => true,
        RoadLetter::Chase
        | RoadLetter::Identity
        | RoadLetter::Extension
        | RoadLetter::CommissionerCheck
        | RoadLetter::Access
        | RoadLetter::PhotoCopy => false,
    };
    match blank.answer {
        _ if !differs => "",
        None => PAGE_UI.blank_no_answer,
        Some(PoliceAnswer::Deleted) => PAGE_UI.blank_deleted,
        Some(PoliceAnswer::Partly) => PAGE_UI.blank_partly,
        Some(PoliceAnswer::Refused) => PAGE_UI.blank_refused,
        Some(PoliceAnswer::NotHeld) => PAGE_UI.blank_not_held,
    }
}

/// The body of a letter's page; only the letter is printed, and who should get advice first.
pub fn letter(blank: &RoadBlank, links: Links) -> El {
    let paragraphs = blank.letter().paragraphs;
    let body = el("div")
        .class("sheet")
        .child(el("h1").text(title(blank)))
        .child(about())
        .child(stop("h2", links))
        .maybe(to_the_ico(blank, links))
        .child(el("div").class("letter").children(paragraphs.iter().map(paragraph)));
    if blank.letter.goes_to_police() { body.child(sending(links)) } else { body }
}

/// Where a letter goes that does not go to police.
pub(super) fn to_the_ico(blank: &RoadBlank, links: Links) -> Option<El> {
    (!blank.letter.goes_to_police()).then(|| {
        el("div")
            .class("notice")
            .child(el("p").text(PAGE_UI.blank_to_the_ico))
            .child(el("p").child(links.to_page(page::GET_HELP, PAGE_UI.blank_to_the_ico_link)))
    })
}
