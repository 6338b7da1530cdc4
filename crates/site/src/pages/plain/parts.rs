//! What several steps say, each once on the page.

use check::plain::{Conclusion, Graph, Question, Wait};
use rules::{Confidence, Fact, RULES, Rule, Verdict, When};
use std::collections::BTreeSet;
use ui::components::blocks::blocks;
use ui::components::mark;
use ui::components::verdict::{basis, confidence_meaning, decides_words, unknown_words, words_of};
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{self, PAGE_UI, UI};

/// A part, in the order in which a result is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// Why a question is asked.
    Why(Fact),
    /// What the verdict means, by the id of its words.
    Meaning(&'static str),
    /// How sure we are.
    Sure(Confidence),
    /// What to do now, by the id of the verdict's words.
    Now(&'static str),
    /// The letter to fill in, by its name.
    Letter(&'static str),
    ReadingsTitle,
    /// A verdict that it may be.
    Reading(Verdict),
    DecidesTitle,
    /// A fact that decides between the readings.
    Decides(Fact),
    DecidesOpenOutcome,
    BecauseTitle,
    /// A rule that decided, by its place in the table.
    Finding(usize),
    /// What police may look at, where one can ask.
    Asking,
    WhenTitle,
    Waiting(Wait),
    /// A rule about when to ask, by its place in the table.
    Timing(usize),
    UnknownTitle,
    /// A fact that is not known.
    Unknown(Fact),
    UnknownEnd,
}

/// Every part that some step has. A part's number is its place here, from 1.
pub(super) struct Parts(Vec<Part>);

impl Parts {
    pub(super) fn of(graph: &Graph) -> Self {
        let questions = graph.questions.iter().map(|question| Part::Why(question.fact));
        let conclusions = graph.conclusions.iter().flat_map(parts);
        let all: BTreeSet<Part> = questions.chain(conclusions).collect();
        Self(all.into_iter().collect())
    }

    pub(super) fn of_question(&self, question: &Question) -> Vec<usize> {
        self.numbers(&[Part::Why(question.fact)])
    }

    pub(super) fn of_conclusion(&self, conclusion: &Conclusion) -> Vec<usize> {
        self.numbers(&parts(conclusion))
    }

    fn numbers(&self, parts: &[Part]) -> Vec<usize> {
        let numbered = self.0.iter().enumerate().filter(|(_, part)| parts.contains(part));
        numbered.map(|(at, _)| at + 1).collect()
    }

    /// All parts, in order.
    pub(super) fn all(&self, links: Links) -> Vec<El> {
        // Numbers are read where the style sheet is lost; the one file carries its own.
        let number = |at: usize| match links.place {
            Place::Site(_) => Some(el("p").class("n").text(format!("{} {at}", PAGE_UI.plain_part))),
            Place::OneFile => None,
        };
        let part = |(at, part): (usize, &Part)| {
            el("div")
                .id(format!("w{}", at + 1))
                .class("w")
                .maybe(number(at + 1))
                .children(markup(*part, links))
        };
        self.0.iter().enumerate().map(part).collect()
    }
}

/// The parts of a result.
fn parts(conclusion: &Conclusion) -> Vec<Part> {
    let assessment = &conclusion.assessment;
    let place = |id: &str| RULES.iter().position(|rule| rule.id == id).unwrap_or_default();
    let mut parts = vec![Part::Sure(assessment.confidence), Part::BecauseTitle];
    if let Some(words) = words_of(assessment) {
        parts.extend([Part::Meaning(words.id), Part::Now(words.id)]);
    }
    if let Some(blank) = conclusion.letter {
        parts.extend([Part::Letter(blank.slug), Part::Asking]);
    }
    if !assessment.readings.is_empty() {
        parts.extend([Part::ReadingsTitle, Part::DecidesTitle]);
        parts.extend(assessment.readings.iter().map(|it| Part::Reading(*it)));
        parts.extend(assessment.missing.iter().map(|it| Part::Decides(*it)));
        parts.extend(conclusion.open.then_some(Part::DecidesOpenOutcome));
    }
    parts.extend(assessment.findings.iter().map(|it| Part::Finding(place(it.rule))));
    if assessment.ask.when != When::CheckFirst {
        parts.push(Part::WhenTitle);
        parts.extend(conclusion.wait.map(Part::Waiting));
        parts.extend(conclusion.timing.iter().map(|id| Part::Timing(place(id))));
    }
    if !assessment.missing.is_empty() || assessment.verdict == Verdict::Depends {
        parts.extend([Part::UnknownTitle, Part::UnknownEnd]);
        parts.extend(assessment.missing.iter().map(|it| Part::Unknown(*it)));
    }
    parts
}

fn markup(part: Part, links: Links) -> Vec<El> {
    let title = |words: &'static str| vec![el("h3").text(words)];
    let line = |words: &'static str| vec![el("p").class("item").text(words)];
    match part {
        Part::Why(fact) => why(fact),
        Part::Meaning(id) => meaning(id),
        Part::Sure(confidence) => vec![sure(confidence)],
        Part::Now(id) => now(id, links),
        Part::Letter(slug) => vec![letter(slug, links)],
        Part::ReadingsTitle => title(UI.result_readings),
        Part::Reading(verdict) => vec![reading(verdict)],
        Part::DecidesTitle => title(UI.decides_title),
        Part::Decides(fact) => decides(fact),
        Part::DecidesOpenOutcome => line(UI.decides_open_outcome),
        Part::BecauseTitle => title(UI.why_title),
        Part::Finding(at) => RULES.get(at).map(|rule| finding(rule, links)).into_iter().collect(),
        Part::Asking => asking(links),
        Part::WhenTitle => title(UI.when_title),
        Part::Waiting(wait) => vec![el("p").child(el("strong").text(wait_words(wait)))],
        Part::Timing(at) => RULES.get(at).map(|rule| finding(rule, links)).into_iter().collect(),
        Part::UnknownTitle => title(UI.unknown_title),
        Part::Unknown(fact) => line(unknown_words(fact)),
        Part::UnknownEnd => {
            let link = links.to_guide("find-out-what-police-hold", UI.result_find_out_link);
            vec![el("p").class("item").text(UI.unknown_always), el("p").child(link)]
        }
    }
}

fn why(fact: Fact) -> Vec<El> {
    let words = words::question_words(fact.as_str()).map(|words| words.why);
    words.into_iter().flat_map(|why| [el("h3").text(UI.question_why), el("p").text(why)]).collect()
}

fn meaning(id: &str) -> Vec<El> {
    words::verdict_words(id).map(|words| el("p").text(words.meaning)).into_iter().collect()
}

fn sure(confidence: Confidence) -> El {
    let name = confidence.as_str();
    el("p")
        .class("sure")
        .text(UI.result_sure)
        .text(" ")
        .child(mark::mark(name))
        .text(" ")
        .text(confidence_meaning(name))
}

/// What to do now, and the page that helps with it.
fn now(id: &str, links: Links) -> Vec<El> {
    let Some(words) = words::verdict_words(id) else { return Vec::new() };
    let steps = words.now.iter().map(|step| el("li").text(*step));
    // The ids of verdicts and of the words for "find out first" alone.
    let (is_letter, page, title) = match id {
        "check-first" => (false, "find-out-what-police-hold", UI.result_find_out_link),
        "other-rules" => (false, "other-police", UI.result_elsewhere_link),
        "wait" => (false, "get-help", UI.result_help_link),
        _ => (true, "how-to-ask", UI.result_how_link),
    };
    vec![
        el("h3").text(UI.result_now),
        el("ol").class("steps").children(steps),
        el("p").child(links.to_guide(page, title)),
    ]
    .into_iter()
    .chain((!is_letter).then(|| el("p").text(UI.result_no_letter)))
    .collect()
}

fn letter(slug: &str, links: Links) -> El {
    let to = links.blank_letter(Some(slug));
    el("p").child(el("a").class("main").attr("href", to).text(PAGE_UI.plain_letter))
}

fn reading(verdict: Verdict) -> El {
    let card = el("div").class("card").attr("data-reading", verdict.as_str());
    words::verdict_words(verdict.as_str()).into_iter().fold(card, |card, words| {
        card.child(el("h4").text(words.short))
            .child(el("p").text(words.headline))
            .child(el("p").text(words.meaning))
    })
}

fn decides(fact: Fact) -> Vec<El> {
    let line = el("p").class("item").text(decides_words(fact));
    let likelier = (fact == Fact::Offence).then(|| {
        el("p").class("item").text(UI.decides_likelier).text(" ").child(mark::mark("unconfirmed"))
    });
    [line].into_iter().chain(likelier).collect()
}

fn finding(rule: &'static Rule, links: Links) -> El {
    let finding = el("div").class("finding").attr("data-rule", rule.id);
    words::rule_words(rule.id).into_iter().fold(finding, |finding, words| {
        let list = "how-this-site-decides";
        let exact = links.has(list).then(|| links.to(links.guide(list, rule.id), UI.why_exact));
        finding
            .child(el("h4").text(words.title))
            .children(blocks(words.plain, links))
            .child(basis(rule, links))
            .maybe(exact.map(|link| el("p").child(link)))
    })
}

fn asking(links: Links) -> Vec<El> {
    let cite = mark::cite("confirmed", Some("west-midlands-foi-2023"), "", links);
    vec![
        el("p").text(PAGE_UI.plain_record).text(" ").child(cite),
        el("p").child(links.to_guide("if-police-refuse", UI.objections_link)),
    ]
}

fn wait_words(wait: Wait) -> &'static str {
    match wait {
        Wait::Passed => PAGE_UI.plain_passed,
        Wait::Between => PAGE_UI.plain_between,
        Wait::NotYet => PAGE_UI.plain_not_yet,
    }
}
