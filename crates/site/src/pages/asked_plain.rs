//! The road after asking as one static page, made as the plain check is: its steps are sections, of which
//! CSS shows the one that the address names, and what several steps say stands once, as parts.

mod by_hand;
mod parts;
mod wording;

use super::plain::{FIRST, foot, numbers, section};
use parts::Parts;
use road::plain::{Branch, Fork, Graph, PlainQuestion, To, graph};
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{ASKED_UI, PAGE_UI, ROAD};

/// The sections that every step leads to, by the ids that the address then has: numbers, as all ids here.
const BY_HAND: &str = "t1";
const ANSWER: &str = "t2";
const REFUSALS: &str = "t3";

/// The body of the page.
pub fn body(links: Links) -> El {
    let graph = graph();
    let parts = Parts::of(&graph);
    let forks = graph.forks.iter().enumerate().map(|(at, fork)| ask(at, fork, &graph, links));
    let ends = graph.conclusions.iter().enumerate().map(|(at, end)| {
        let parts = parts.of_conclusion(end);
        let step = end.step.map_or("find", |step| step.as_str());
        section(&id(To::Conclusion(at)), None, &parts, wording::title(end), links.place)
            .attr("data-step", step)
            .child(numbers(&parts))
    });
    el("div")
        .class("plain")
        .child(el("h1").text(PAGE_UI.asked_plain_title))
        .child(intro(links))
        .children(forks)
        .children(ends)
        .children(aside(links))
        .children(parts.all(links))
        .child(foot())
}

/// How many parts the page has; its style sheet, which is that of the plain check, must have as many.
pub fn part_count() -> usize {
    Parts::of(&graph()).count()
}

fn intro(links: Links) -> El {
    let with_dates = links.to(links.asked(), PAGE_UI.asked_plain_with_dates);
    el("div")
        .class("intro")
        .child(el("p").class("lead").text(PAGE_UI.asked_plain_lead))
        .child(el("p").text(PAGE_UI.asked_plain_for_whom))
        .child(el("p").child(with_dates))
        .child(el("p").text(PAGE_UI.plain_traces).text(" ").text(PAGE_UI.plain_shared))
        .child(el("p").class("go").child(
            el("a").class("main").attr("href", format!("#{FIRST}")).text(PAGE_UI.plain_start),
        ))
}

/// The id of a step, which is also the fragment that shows it.
fn id(step: To) -> String {
    match step {
        To::Fork(at) => format!("q{}", at + 1),
        To::Conclusion(at) => format!("r{}", at + 1),
    }
}

/// A question with what can be replied. The first has the list of those who should get advice instead.
fn ask(at: usize, fork: &Fork, graph: &Graph, links: Links) -> El {
    let question = fork.question;
    let replies = fork.branches.iter().map(|branch| reply(question, branch));
    let list = (question == PlainQuestion::Safety).then(|| stop("h3", links));
    section(&id(To::Fork(at)), before(at, graph), &[], wording::question(question), links.place)
        .maybe(wording::lead(question).map(|lead| el("p").text(lead)))
        .maybe(list)
        .child(el("ul").class("pick").children(replies))
}

fn reply(question: PlainQuestion, branch: &Branch) -> El {
    let (label, hint) = wording::reply(question, branch.reply);
    let link = el("a").attr("href", format!("#{}", id(branch.to))).child(el("b").text(label));
    el("li").child(link.maybe(hint.map(|hint| el("i").text(hint))))
}

/// The one question that leads to a question, if it is one.
fn before(at: usize, graph: &Graph) -> Option<String> {
    let leads = |fork: &Fork| fork.branches.iter().any(|branch| branch.to == To::Fork(at));
    let mut from = graph.forks.iter().enumerate().filter(|(_, fork)| leads(fork));
    let (first, _) = from.next()?;
    from.next().is_none().then(|| id(To::Fork(first)))
}

/// What one may need at any step: counting by hand, what an answer must say, and what police say.
fn aside(links: Links) -> [El; 3] {
    let of = |id: &str, title: &'static str| section(id, None, &[], title, links.place);
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

    /// The style sheet of the plain check shows parts by their numbers, and this page has fewer of them.
    #[test]
    fn the_style_sheet_shows_each_part() {
        assert!(plain::style().contains(&format!(" #w{}", part_count())));
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
