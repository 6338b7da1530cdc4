//! Parts of the screens: what a step costs and how long there is, how a day was counted, the button of a
//! letter.

use super::Asked;
use ::check::letter::long_date;
use road::letter::RoadLetter;
use rules::{Count, Due};
use ui::components::blocks::blocks;
use ui::components::buttons::button;
use ui::components::mark::cite;
use ui::links::Links;
use ui::markup::{El, el};
use words::{ASKED_UI, ROAD, StepWords, reply_source_of, road_letter};

/// What a step costs, and how long there is for it, below headings of a level.
pub(super) fn step_parts(words: StepWords, heading: &'static str, links: Links) -> El {
    el("div")
        .child(el(heading).text(ASKED_UI.standing_cost))
        .children(blocks(words.cost, links))
        .child(el(heading).text(ASKED_UI.standing_time))
        .children(blocks(words.time, links))
}

/// The day on which the answer is due, with each rule by which it was counted.
pub(super) fn count_of_due(due: Due, links: Links) -> El {
    let counted = due.rules().map(|rule| {
        el("div").children(blocks(ROAD.due(rule), links)).child(basis(rule.count(), links))
    });
    el("div")
        .class("finding")
        .attr("data-date", "due")
        .child(el("h3").text(ASKED_UI.road_due))
        .child(el("p").child(el("strong").text(long_date(due.day))))
        .children(counted.collect::<Vec<_>>())
}

/// Where a way of counting comes from, and how sure it is.
pub(super) fn basis(count: Count, links: Links) -> El {
    el("p").class("basis").children(
        count.basis.iter().map(|basis| {
            cite(count.confidence, Some(reply_source_of(basis.source)), basis.at, links)
        }),
    )
}

/// The button that leads to a letter, with what the letter does.
pub(super) fn letter_button(app: Asked, letter: RoadLetter, class: &'static str) -> El {
    button("button", class, ASKED_UI.standing_write)
        .text(": ")
        .text(road_letter(letter).title)
        .on("click", move |_| app.show_letter(letter))
}
