//! The reasons that police give: what the sources say, what to answer, and whether a letter answers it.

use super::Asked;
use road::letter::Refusal;
use ui::components::blocks::blocks;
use ui::links::Links;
use ui::markup::{El, el};
use words::{ASKED_UI, ROAD};

/// All reasons, each folded, with a box that puts the answer into the next letter.
pub(super) fn section(app: Asked, links: Links) -> El {
    el("section")
        .child(el("h2").text(ASKED_UI.reasons_title))
        .child(el("p").text(ASKED_UI.reasons_text))
        .child(el("div").class("cards").children(Refusal::ALL.iter().map(|it| {
            let words = ROAD.refusal(*it);
            el("details")
                .class("card")
                .attr("data-reason", it.as_str())
                .child(el("summary").child(el("h3").text(words.title)))
                .children(blocks(words.sources, links))
                .child(el("h4").text(ASKED_UI.reasons_answer))
                .children(blocks(words.answer, links))
                .child(choice(app, *it, ASKED_UI.reasons_take))
        })))
}

/// The same as a short list of boxes, beside the letter.
pub(super) fn choices(app: Asked) -> El {
    el("fieldset")
        .child(el("legend").child(el("h2").text(ASKED_UI.reasons_choose)))
        .child(el("p").class("hint").text(ASKED_UI.reasons_choose_text))
        .children(Refusal::ALL.iter().map(|it| choice(app, *it, ROAD.refusal(*it).title)))
}

fn choice(app: Asked, reason: Refusal, label: &'static str) -> El {
    let id = ["reason-", reason.as_str()].concat();
    let is_chosen = app.reasons.with_untracked(|chosen| chosen.contains(&reason));
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id(id.clone())
                .attr("name", id.clone())
                .flag("checked", is_chosen)
                .on("change", move |_| app.reasons.update(|chosen| toggle(chosen, reason))),
        )
        .child(el("label").attr("for", id).text(label))
}

/// They stand in the letter in the order in which they are listed.
fn toggle(chosen: &mut Vec<Refusal>, reason: Refusal) {
    let before = chosen.len();
    chosen.retain(|it| *it != reason);
    if chosen.len() == before {
        chosen.push(reason);
        chosen.sort_unstable();
    }
}
