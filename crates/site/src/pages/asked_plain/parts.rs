//! What several steps say, each once on the page.

use super::by_hand::cited;
use super::{ANSWER, BY_HAND, FIRST, REFUSALS, wording};
use crate::pages::plain::step::{again, part};
use crate::pages::road_letters;
use road::letter::{BLANKS, RoadLetter};
use road::plain::{Conclusion, Graph, Until};
use rules::{ReplyDate, Step};
use ui::components::blocks::blocks;
use ui::components::stop::stop;
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{ASKED_UI, PAGE_UI, ROAD, Refusal, page};

/// A part, in the order in which a step is read.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Part {
    /// Until when to wait.
    Until(Until),
    /// Where to look for a day that is not known.
    Find,
    /// What the next step is, what it costs, and when its time runs out.
    Step(Step),
    /// Who should get advice first.
    Stop,
    /// The letters of the next step to fill in by hand.
    LettersOf(Step),
    /// All such letters.
    Letters,
    OptionsTitle,
    /// Another step that can be taken now, folded.
    Option(Step),
    DaysTitle,
    /// A day that counts.
    Day(ReplyDate),
    /// Where to read on.
    Also,
}

/// Every part that some step has, in order. A part's number is its place here, after those before.
pub(super) struct Parts {
    all: Vec<Part>,
    before: usize,
}

impl Parts {
    pub(super) fn of(graph: &Graph, before: usize) -> Self {
        let mut all: Vec<Part> = Vec::new();
        for part in graph.conclusions.iter().flat_map(parts) {
            if !all.contains(&part) {
                all.push(part);
            }
        }
        all.sort_by_key(|part| place(*part));
        Self { all, before }
    }

    pub(super) fn of_conclusion(&self, conclusion: &Conclusion) -> Vec<usize> {
        let own = parts(conclusion);
        self.numbered().filter(|(_, part)| own.contains(part)).map(|(number, _)| number).collect()
    }

    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// All parts, in order.
    pub(super) fn all(&self, links: Links) -> Vec<El> {
        let part = |(number, it)| part(number, links.place).children(markup(it, links));
        self.numbered().map(part).collect()
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, Part)> {
        (self.before + 1..).zip(self.all.iter().copied())
    }
}

/// Where a part stands among all.
fn place(part: Part) -> (usize, usize) {
    match part {
        Part::Until(until) => (0, until.question as usize),
        Part::Find => (1, 0),
        Part::Step(step) => (2, step as usize),
        Part::Stop => (3, 0),
        Part::LettersOf(step) => (4, step as usize),
        Part::Letters => (5, 0),
        Part::OptionsTitle => (6, 0),
        Part::Option(step) => (7, step as usize),
        Part::DaysTitle => (8, 0),
        Part::Day(name) => (9, name as usize),
        Part::Also => (10, 0),
    }
}

/// The parts of an end.
fn parts(conclusion: &Conclusion) -> Vec<Part> {
    let Some(step) = conclusion.step else { return vec![Part::Find, Part::Also] };
    let mut parts: Vec<Part> = conclusion.until.iter().copied().map(Part::Until).collect();
    parts.push(Part::Step(step));
    let options = &conclusion.options;
    if is_written(step) || options.iter().copied().any(is_written) {
        parts.extend([Part::Stop, Part::LettersOf(step), Part::Letters]);
    }
    if !options.is_empty() {
        parts.push(Part::OptionsTitle);
        parts.extend(options.iter().copied().map(Part::Option));
    }
    if !conclusion.dates.is_empty() {
        parts.push(Part::DaysTitle);
        parts.extend(conclusion.dates.iter().copied().map(Part::Day));
    }
    parts.push(Part::Also);
    parts
}

/// Whether a step is a letter, to police or about them.
fn is_written(step: Step) -> bool {
    match step {
        Step::GiveId
        | Step::Chase
        | Step::ComplainToForce
        | Step::ComplainToCommissioner
        | Step::CommissionerCheck
        | Step::ConfirmCopies => true,
        Step::Tribunal | Step::Court | Step::AdviceFirst | Step::Wait => false,
    }
}

fn markup(part: Part, links: Links) -> Vec<El> {
    let title = |words: &'static str| vec![el("h3").text(words)];
    match part {
        Part::Until(until) => vec![el("p").child(el("strong").text(wording::until(until)))],
        Part::Find => vec![
            el("p").text(PAGE_UI.asked_plain_find_text),
            el("p").child(links.to_page(page::GET_HELP, words::UI.result_help_link)),
        ],
        Part::Step(step) => vec![about(step, "h3", links)],
        Part::Stop => vec![stop("h3", links)],
        Part::LettersOf(step) => letters(step, "h3", links).into_iter().collect(),
        Part::Letters => {
            vec![el("p").child(links.to(links.blank_letter(None), PAGE_UI.asked_plain_letters))]
        }
        Part::OptionsTitle => title(ASKED_UI.standing_options),
        Part::Option(step) => {
            let summary = el("summary").child(el("h4").text(ROAD.step(step).title));
            let card = el("details").class("card").child(summary);
            vec![card.child(about(step, "h5", links)).maybe(letters(step, "h5", links))]
        }
        Part::DaysTitle => title(PAGE_UI.asked_plain_days_title),
        Part::Day(name) => vec![day(name, links)],
        Part::Also => vec![also(links.place)],
    }
}

/// What a step is, what it costs, and when its time runs out.
fn about(step: Step, heading: &'static str, links: Links) -> El {
    let words = ROAD.step(step);
    el("div")
        .children(blocks(words.what, links))
        .child(el(heading).text(ASKED_UI.standing_cost))
        .children(blocks(words.cost, links))
        .child(el(heading).text(ASKED_UI.standing_time))
        .children(blocks(words.time, links))
}

/// The letters of a step to fill in by hand, where it has any.
fn letters(step: Step, heading: &'static str, links: Links) -> Option<El> {
    let letter = RoadLetter::of_step(step)?;
    let blanks = BLANKS.iter().filter(|blank| blank.letter == letter).map(|blank| {
        let to = links.blank_letter(Some(blank.slug));
        el("li").child(links.to(to, road_letters::title(blank)))
    });
    Some(el("div").child(el(heading).text(PAGE_UI.plain_letter)).child(el("ul").children(blanks)))
}

/// What a day means, with the rule by which it is counted.
fn day(name: ReplyDate, links: Links) -> El {
    let words = ROAD.date(name);
    el("div")
        .class("finding")
        .attr("data-day", name.as_str())
        .child(el("h4").text(words.title))
        .children(blocks(words.meaning, links))
        .child(cited(el("p").class("basis"), name.count(), links))
}

/// A reason that police give: what the sources say of it, and what to answer.
pub(super) fn refusal(refusal: Refusal, links: Links) -> El {
    let words = ROAD.refusal(refusal);
    el("details")
        .class("card")
        .child(el("summary").child(el("h3").text(words.title)))
        .children(blocks(words.sources, links))
        .child(el("h4").text(ASKED_UI.reasons_answer))
        .children(blocks(words.answer, links))
}

fn also(place: Place) -> El {
    let to = [
        (BY_HAND, PAGE_UI.asked_plain_count),
        (ANSWER, ASKED_UI.standing_answer),
        (REFUSALS, PAGE_UI.asked_plain_refusals),
    ];
    let link = |(id, words): (&str, &'static str)| {
        el("li").child(el("a").attr("href", format!("#{id}")).text(words))
    };
    // On a page of their own the steps have a foot.
    let again = (place == Place::OneFile).then(|| el("p").child(again(FIRST)));
    let list = el("ul").children(to.map(link));
    el("div").child(el("p").text(PAGE_UI.asked_plain_also)).child(list).maybe(again)
}

#[cfg(test)]
mod tests {
    use super::{Part, Parts, is_written, parts, place};
    use road::plain::graph;
    use rules::Step;

    /// Whoever is led to a letter meets the list first, and who should get advice meets no letter.
    #[test]
    fn the_list_stands_before_each_letter() {
        let (mut with, mut without) = (0, 0);
        for end in graph().conclusions {
            let found = parts(&end);
            let leads = |part: &&Part| match part {
                Part::LettersOf(_) | Part::Letters => true,
                Part::Option(step) => is_written(*step),
                _ => false,
            };
            let first = found.iter().filter(leads).map(|part| place(*part)).min();
            match first {
                Some(first) => {
                    assert!(found.contains(&Part::Stop) && place(Part::Stop) < first, "{end:?}");
                    with += 1;
                }
                None => without += 1,
            }
            let is_advised = end.step == Some(Step::AdviceFirst);
            assert!(!is_advised || first.is_none(), "{end:?}");
        }
        assert!(with > 10 && without > 3, "{with} and {without}");
    }

    /// Each part has a place of its own, so that numbers mean one thing.
    #[test]
    fn no_two_parts_have_one_place() {
        let Parts { all, .. } = Parts::of(&graph(), 0);
        let mut places: Vec<_> = all.iter().map(|part| place(*part)).collect();
        places.dedup();
        assert_eq!(places.len(), all.len());
    }
}
