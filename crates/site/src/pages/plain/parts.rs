//! What several steps say, each once on the page.

use check::Question;
use check::graph::{Conclusion, Fork, Graph, Wait};
use rules::{
    Confidence, Fact, OtherRecord, RULES, Remarks, Rule, RuleKind, RuleName, Verdict, When,
};
use std::collections::BTreeSet;
use ui::components::blocks::blocks;
use ui::components::stop::stop;
use ui::components::verdict::{
    Reading, Sure, basis, confidence_of, decides, find_out, marks, page_for, reading, remark,
    steps, sure, unknown, words_of,
};
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{PAGE_UI, Told, UI, page};

use super::step::part;

/// A part, in the order in which a result is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// The heading of a result, where it is none of the result's own.
    Headline(&'static str),
    /// Why a question is asked.
    Why(Question),
    /// What the answer means.
    Meaning(Told),
    /// How sure we are.
    Sure(Sure),
    /// What to do now: the same words, and the page that helps with it.
    Now(Told),
    /// Who should get advice first.
    Stop,
    /// The letter to fill in, by its name.
    Letter(&'static str),
    ReadingsTitle,
    /// A verdict that it may be.
    Reading(Reading),
    DecidesTitle,
    /// A fact that decides between the readings.
    Decides(Fact),
    /// What is likelier, by a rule.
    Likelier(RuleName),
    DecidesOpenOutcome,
    BecauseTitle,
    /// A rule that decided.
    Finding(RuleName),
    /// What police may look at, where one can ask.
    Asking,
    WhenTitle,
    Waiting(Wait),
    /// A rule about when to ask, and how sure that is.
    Timing(RuleName, Confidence),
    UnknownTitle,
    /// A fact that is not known.
    Unknown(Fact),
    /// That one can ask for a copy, by somebody who can write to police.
    UnknownAlways,
    UnknownEnd,
}

/// Every part that some step has. A part's number is its place here, from 1.
pub(super) struct Parts {
    all: Vec<Part>,
    place: Place,
}

impl Parts {
    pub(super) fn of(graph: &Graph, place: Place) -> Self {
        let questions = graph.forks.iter().map(|fork| Part::Why(fork.asks.question));
        let conclusions = graph.conclusions.iter().flat_map(|end| parts(end, place));
        let all: BTreeSet<Part> = questions.chain(conclusions).collect();
        Self { all: all.into_iter().collect(), place }
    }

    pub(super) fn of_fork(&self, fork: &Fork) -> Vec<usize> {
        self.numbers(&[Part::Why(fork.asks.question)])
    }

    pub(super) fn of_conclusion(&self, conclusion: &Conclusion) -> Vec<usize> {
        self.numbers(&parts(conclusion, self.place))
    }

    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    fn numbers(&self, parts: &[Part]) -> Vec<usize> {
        let numbered = self.all.iter().enumerate().filter(|(_, part)| parts.contains(part));
        numbered.map(|(at, _)| at + 1).collect()
    }

    /// All parts, in order.
    pub(super) fn all(&self, links: Links) -> Vec<El> {
        let all = self.all.iter().enumerate();
        all.map(|(at, it)| part(at + 1, self.place).children(markup(*it, links))).collect()
    }
}

/// The parts of a result.
fn parts(conclusion: &Conclusion, place: Place) -> Vec<Part> {
    let case = &conclusion.case;
    let when = case.ask.when;
    let told = conclusion.told;
    let mut parts = vec![
        Part::Meaning(told),
        Part::Sure(Sure::of(told, case)),
        Part::Now(told),
        Part::BecauseTitle,
    ];
    parts.extend((place == Place::OneFile).then(|| Part::Headline(headline(conclusion))));
    if let Some(blank) = conclusion.letter {
        parts.extend([Part::Stop, Part::Letter(blank.slug)]);
        parts.extend(when.is_open().then_some(Part::Asking));
    }
    if case.verdict() == Verdict::Depends {
        parts.extend([Part::ReadingsTitle, Part::DecidesTitle]);
        parts.extend(Reading::all(case).map(Part::Reading));
        parts.extend(case.missing.iter().map(|it| Part::Decides(*it)));
        parts.extend(case.remarks.iter().map(|it| Part::Likelier(it.name)));
        parts.extend(conclusion.open.then_some(Part::DecidesOpenOutcome));
    }
    parts.extend(case.findings.iter().map(|it| Part::Finding(it.name)));
    if when != When::CheckFirst {
        parts.push(Part::WhenTitle);
        parts.extend(conclusion.wait.map(Part::Waiting));
        parts.extend(case.timing.iter().map(|it| Part::Timing(it.name, confidence_of(it, case))));
    }
    let can_write = told.has_letter();
    if !case.missing.is_empty() || can_write && case.verdict() == Verdict::Depends {
        parts.extend([Part::UnknownTitle, Part::UnknownEnd]);
        parts.extend(can_write.then_some(Part::UnknownAlways));
        parts.extend(case.missing.iter().map(|it| Part::Unknown(*it)));
    }
    parts
}

/// What a result says first.
pub(super) fn headline(conclusion: &Conclusion) -> &'static str {
    words_of(conclusion.told, &conclusion.case).headline
}

fn markup(part: Part, links: Links) -> Vec<El> {
    let title = |words: &'static str| vec![el("h3").text(words)];
    let line = |words: &'static str| vec![el("p").class("item").text(words)];
    match part {
        Part::Headline(words) => vec![el("h2").text(words)],
        Part::Why(question) => why(question),
        Part::Meaning(told) => vec![el("p").text(words::told(told).meaning)],
        Part::Sure(it) => sure(it).into_iter().collect(),
        Part::Now(told) => now(told, links),
        Part::Stop => vec![stop("h3", links)],
        Part::Letter(slug) => vec![letter(slug, links)],
        Part::ReadingsTitle => title(UI.result_readings),
        Part::Reading(it) => vec![reading(it, "h4")],
        Part::DecidesTitle => title(UI.decides_title),
        Part::Decides(fact) => line(decides(fact)),
        Part::Likelier(name) => {
            let item = |rule| remark(el("p").class("item"), rule, links);
            rule(name).map(item).into_iter().collect()
        }
        Part::DecidesOpenOutcome => line(UI.decides_open_outcome),
        Part::BecauseTitle => title(UI.why_title),
        Part::Finding(name) => {
            rule(name).map(|rule| finding(rule, rule.confidence, links)).into_iter().collect()
        }
        Part::Asking => asking(links),
        Part::WhenTitle => title(UI.when_title),
        Part::Waiting(wait) => vec![el("p").child(el("strong").text(wait_words(wait)))],
        Part::Timing(name, confidence) => {
            rule(name).map(|rule| finding(rule, confidence, links)).into_iter().collect()
        }
        Part::UnknownTitle => title(UI.unknown_title),
        Part::Unknown(fact) => line(unknown(fact)),
        Part::UnknownAlways => line(UI.unknown_always),
        Part::UnknownEnd => vec![find_out(links)],
    }
}

fn rule(name: RuleName) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

fn why(question: Question) -> Vec<El> {
    vec![el("h3").text(UI.question_why), el("p").text(words::question(question).why)]
}

/// What to do now, and the page that helps with it.
fn now(told: Told, links: Links) -> Vec<El> {
    let no_letter = (!told.has_letter()).then(|| el("p").text(UI.result_no_letter));
    vec![el("h3").text(UI.result_now), steps(told), page_for(told, links)]
        .into_iter()
        .chain(no_letter)
        .collect()
}

fn letter(slug: &str, links: Links) -> El {
    let to = links.blank_letter(Some(slug));
    el("p").child(el("a").class("main").attr("href", to).text(PAGE_UI.plain_letter))
}

fn finding(rule: &'static Rule, confidence: Confidence, links: Links) -> El {
    let words = words::rule(rule.name);
    let exact = links
        .has(page::HOW_THIS_SITE_DECIDES)
        .then(|| el("p").child(links.to(links.rule(rule.name), UI.why_exact)));
    el("div")
        .class("finding")
        .attr("data-rule", rule.name.as_str())
        .child(el("h4").text(words.title))
        .children(blocks(words.plain, links))
        .child(basis(rule, confidence, links))
        .maybe(exact)
}

/// What police may look at. This check asks nobody for another record, so it tells all.
fn asking(links: Links) -> Vec<El> {
    let is_of_record = |rule: &&Rule| {
        let of_record = Remarks::OtherRecord(OtherRecord::Convictions);
        rule.kind == RuleKind::Remark { applies: of_record }
    };
    let marks =
        RULES.iter().filter(is_of_record).flat_map(|rule| marks(rule, rule.confidence, links));
    vec![
        el("p").text(PAGE_UI.plain_record).text(" ").children(marks),
        el("p").child(links.to_page(page::IF_POLICE_REFUSE, UI.objections_link)),
    ]
}

fn wait_words(wait: Wait) -> &'static str {
    match wait {
        Wait::Passed => PAGE_UI.plain_passed,
        Wait::Between => PAGE_UI.plain_between,
        Wait::NotYet => PAGE_UI.plain_not_yet,
    }
}
