//! The road after asking as one static page, made as the plain check is: its steps are sections, of which
//! CSS shows the one that the address names, and what several steps say stands once, as parts.

mod by_hand;
mod parts;
mod wording;

use super::plain::step::{Heading, Step, foot, numbers};
use parts::Parts;
use road::plain::{Branch, Fork, Graph, PlainQuestion, To, graph};
use ui::components::stop::stop;
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{ASKED_UI, PAGE_UI, ROAD};

/// The id of the first question. In the one file these steps stand beside those of the plain check.
pub const FIRST: &str = "qa1";

/// The sections that every step leads to, by the ids that the address then has: numbers, as all ids here.
const BY_HAND: &str = "ta1";
const ANSWER: &str = "ta2";
const REFUSALS: &str = "ta3";

/// The body of the page.
pub fn body(links: Links) -> El {
    el("div")
        .class("plain")
        .child(el("h1").text(PAGE_UI.asked_plain_title))
        .child(intro(links))
        .children(steps(links, 0))
        .child(foot(FIRST))
}

/// All steps and their parts, of which the first has the number after these.
pub(super) fn steps(links: Links, before: usize) -> Vec<El> {
    let graph = graph();
    let parts = Parts::of(&graph, before);
    let forks = graph.forks.iter().enumerate().map(|(at, fork)| ask(at, fork, &graph, links));
    let ends = graph.conclusions.iter().enumerate().map(|(at, end)| {
        let own = parts.of_conclusion(end);
        let (step, is_on_site) = (id(To::Conclusion(at)), links.place != Place::OneFile);
        section(step, None, &own, wording::title(end), links.place)
            .attr("data-step", end.step.map_or("find", |step| step.as_str()))
            .maybe(is_on_site.then(|| numbers(&own)))
    });
    forks.chain(ends).chain(aside(links)).chain(parts.all(links)).collect()
}

/// A section that the address shows. In the one file each stands by itself.
fn section(
    id: String,
    back: Option<String>,
    parts: &[usize],
    title: &'static str,
    place: Place,
) -> El {
    let above = (place == Place::OneFile).then_some(PAGE_UI.asked_plain_title);
    Step { id, back, parts, heading: Heading::Own(title.into()), above }.section(place)
}

fn to_first() -> String {
    ["#", FIRST].concat()
}

/// How many parts there are; the style sheet of the page, which is that of the plain check, has more.
pub fn part_count() -> usize {
    Parts::of(&graph(), 0).count()
}

/// What stands before the first step.
pub(super) fn intro(links: Links) -> El {
    // The one file has the check's app alone.
    let with_dates = (links.place != Place::OneFile)
        .then(|| el("p").child(links.to(links.asked(), PAGE_UI.asked_plain_with_dates)));
    el("div")
        .class("intro")
        .child(el("p").class("lead").text(PAGE_UI.asked_plain_lead))
        .child(el("p").text(PAGE_UI.asked_plain_for_whom))
        .maybe(with_dates)
        .child(el("p").text(PAGE_UI.plain_traces).text(" ").text(PAGE_UI.plain_shared))
        .child(
            el("p")
                .class("go")
                .child(el("a").class("main").attr("href", to_first()).text(PAGE_UI.plain_start)),
        )
}

/// The id of a step, which is also the fragment that shows it.
fn id(step: To) -> String {
    match step {
        To::Fork(at) => format!("qa{}", at + 1),
        To::Conclusion(at) => format!("ra{}", at + 1),
    }
}

/// A question with what can be replied. The first has the list of those who should get advice instead.
fn ask(at: usize, fork: &Fork, graph: &Graph, links: Links) -> El {
    let question = fork.asks;
    let replies = fork.branches.iter().map(|branch| reply(question, branch));
    let list = (question == PlainQuestion::Safety).then(|| stop("h3", links));
    let back = graph.before(To::Fork(at)).map(|from| id(To::Fork(from)));
    section(id(To::Fork(at)), back, &[], wording::question(question), links.place)
        .maybe(wording::lead(question).map(|lead| el("p").text(lead)))
        .maybe(list)
        .child(el("ul").class("pick").children(replies))
}

fn reply(question: PlainQuestion, branch: &Branch) -> El {
    let (label, hint) = wording::reply(question, branch.reply);
    let link = el("a").attr("href", format!("#{}", id(branch.to))).child(el("b").text(label));
    el("li").child(link.maybe(hint.map(|hint| el("i").text(hint))))
}

/// What one may need at any step: counting by hand, what an answer must say, and what police say.
fn aside(links: Links) -> [El; 3] {
    let of = |id: &str, title: &'static str| section(id.to_owned(), None, &[], title, links.place);
    [
        of(BY_HAND, PAGE_UI.asked_plain_count).children(by_hand::counting(links)),
        of(ANSWER, ASKED_UI.standing_answer)
            .children(ui::components::blocks::blocks(ROAD.answer, links)),
        of(REFUSALS, PAGE_UI.asked_plain_refusals)
            .children(words::Refusal::ALL.iter().map(|it| parts::refusal(*it, links))),
    ]
}

#[cfg(test)]
mod tests {
    use super::part_count;
    use crate::pages::plain;
    use crate::sheets::pages;
    use std::collections::BTreeSet;
    use ui::links::Place;

    /// The style sheet of the plain check shows parts by their numbers, and this page has fewer of them.
    #[test]
    fn the_style_sheet_shows_each_part() {
        assert!(part_count() < plain::part_count(Place::Site("")));
    }

    #[test]
    fn every_step_that_a_link_leads_to_is_on_the_page_and_no_other() {
        let mut pages = pages(["", ""]).into_iter();
        let page = pages.find(|page| page.file.ends_with("asked/plain/index.html"));
        let page = page.expect("the plain road").html;
        let (_, html) = page.split_once("class=\"plain\"").expect("its body");
        let html = html.split("</main>").next().unwrap_or_default();
        let after = |sign: &str| -> BTreeSet<String> {
            let found = html.split(sign).skip(1).filter_map(|it| it.split('"').next());
            found.map(str::to_owned).collect()
        };
        let (ids, links) = (after(" id=\""), after(" href=\"#"));
        let steps: BTreeSet<String> = ids
            .into_iter()
            .filter(|id| id.starts_with(['q', 'r', 't']) && !id.ends_with('h'))
            .collect();
        assert_eq!(links, steps);
        assert!(steps.len() > 40 && !html.contains('{'), "no place is left empty");
    }
}
