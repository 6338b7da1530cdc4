//! The parts of an answer, made once for the running check and the plain check.

use super::blocks::blocks;
use super::mark::{cite, mark};
use crate::links::Links;
use crate::markup::{El, el};
use check::{SendsTo, confidence_of_reading, is_as_we_read_it, sends_to};
use rules::{Case, Confidence, Fact, Rule, RuleKind, Verdict};
use words::{Page, Told, UI, VerdictWords, page};

/// The words of what a result tells of a case. Where it rests on how we read the policy, its headline
/// says so.
pub fn words_of(told: Told, case: &Case) -> VerdictWords {
    as_we_read_it(told, is_as_we_read_it(case))
}

fn as_we_read_it(told: Told, is_reading: bool) -> VerdictWords {
    let words = words::told(told);
    let headline = words.read_headline.filter(|_| is_reading).unwrap_or(words.headline);
    VerdictWords { headline, ..*words }
}

/// How sure we are of an answer, and where that leaves its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sure {
    /// The mark. No text says that it depends, so that has none: its readings have.
    confidence: Option<Confidence>,
    sends_to: SendsTo,
}

impl Sure {
    /// What there is to say where this is told of a case.
    pub fn of(told: Told, case: &Case) -> Self {
        let confidence = (case.verdict() != Verdict::Depends).then(|| case.confidence());
        Self { confidence, sends_to: sends_to(told, case.confidence()) }
    }
}

/// How sure we are of the answer, what that means, and whom to ask.
pub fn sure(sure: Sure) -> Option<El> {
    let said = |parent: El, words: &'static str| parent.text(" ").text(words);
    let marked = sure.confidence.map(|confidence| {
        let parent = el("p").class("sure").text(UI.result_sure).text(" ").child(mark(confidence));
        said(parent, means(confidence))
    });
    let next = match sure.sends_to {
        SendsTo::Nobody => return marked,
        SendsTo::TheForce => UI.confidence_ask_force_means,
        SendsTo::Advice => UI.confidence_advice_means,
    };
    Some(match marked {
        Some(marked) => said(marked, next),
        None => el("p").class("sure").text(next),
    })
}

fn means(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => UI.confidence_confirmed_means,
        Confidence::Reported => UI.confidence_reported_means,
        Confidence::Unconfirmed => UI.confidence_unconfirmed_means,
    }
}

/// What to do now, step by step.
pub fn steps(told: Told) -> El {
    let words = words::told(told);
    el("ol").class("steps").children(words.now.iter().map(|step| el("li").text(*step)))
}

/// The page that helps with what to do now.
pub fn page_for(told: Told, links: Links) -> El {
    let (page, words): (Page, _) = match told {
        Told::CheckFirst => (page::FIND_OUT_WHAT_POLICE_HOLD, UI.result_find_out_link),
        Told::OtherRules => (page::OTHER_POLICE, UI.result_elsewhere_link),
        Told::Wait | Told::Recall | Told::Immigration | Told::Extradition => {
            (page::GET_HELP, UI.result_help_link)
        }
        Told::DeleteUnlessHighlyExceptional
        | Told::DeleteUnlessExceptional
        | Told::DeleteFavoured
        | Told::NoPresumption
        | Told::Depends
        | Told::PhotoElsewhere => (page::HOW_TO_ASK, UI.result_how_link),
    };
    el("p").child(links.to_page(page, words))
}

/// One of several verdicts that it may be, with how sure that one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading {
    verdict: Verdict,
    confidence: Confidence,
    is_as_we_read_it: bool,
}

impl Reading {
    /// The readings of a case.
    pub fn all(case: &Case) -> impl Iterator<Item = Self> {
        let is_as_we_read_it = is_as_we_read_it(case);
        case.readings.iter().map(move |verdict| Self {
            verdict: *verdict,
            confidence: confidence_of_reading(case, *verdict),
            is_as_we_read_it,
        })
    }
}

/// One reading, under a heading of that level.
pub fn reading(reading: Reading, heading: &'static str) -> El {
    let words = as_we_read_it(Told::of(reading.verdict), reading.is_as_we_read_it);
    el("details")
        .class("card")
        .attr("data-reading", reading.verdict.as_str())
        .child(el("summary").child(el(heading).text(words.short)))
        .child(el("p").text(words.headline).text(" ").child(mark(reading.confidence)))
        .child(el("p").text(words.meaning))
}

/// How a fact that is not known decides between the readings.
pub fn decides(fact: Fact) -> &'static str {
    match fact {
        Fact::Police => UI.decides_police,
        Fact::ImageKind => UI.decides_kind,
        Fact::AgeAtImage | Fact::Born | Fact::ImageTaken => UI.decides_age,
        Fact::Outcome => UI.decides_outcome,
        Fact::Offence => UI.decides_offence,
        Fact::Group => UI.decides_group,
        Fact::ConvictedOrReleased | Fact::EarlierCase | Fact::OtherRecord => UI.decides_date,
    }
}

/// That a fact is not known, and what follows.
pub fn unknown(fact: Fact) -> &'static str {
    match fact {
        Fact::Police => UI.unknown_police,
        Fact::ImageKind => UI.unknown_kind,
        Fact::AgeAtImage | Fact::Born | Fact::ImageTaken => UI.unknown_age,
        Fact::Outcome => UI.unknown_outcome,
        Fact::Offence => UI.unknown_offence,
        Fact::Group => UI.unknown_group,
        Fact::ConvictedOrReleased | Fact::EarlierCase | Fact::OtherRecord => UI.unknown_date,
    }
}

/// The page that says how to find out what is not known.
pub fn find_out(links: Links) -> El {
    el("p").child(links.to_page(page::FIND_OUT_WHAT_POLICE_HOLD, UI.result_find_out_link))
}

/// What a remark says, in a paragraph of its own or in an item of a list. The level stands alone where
/// we only think so.
pub fn remark(parent: El, rule: &'static Rule, links: Links) -> El {
    let said = words::rule(rule.name).plain.iter().fold(parent, |parent, block| match block {
        words::Block::Paragraph(text) => super::blocks::inlines(parent, text, links).text(" "),
        other => parent.children(blocks(std::slice::from_ref(other), links)),
    });
    match rule.confidence {
        Confidence::Unconfirmed => said.child(mark(rule.confidence)),
        Confidence::Confirmed | Confidence::Reported => {
            said.children(marks(rule, rule.confidence, links))
        }
    }
}

/// The basis of a rule, as marks with their sources.
pub fn basis(rule: &Rule, confidence: Confidence, links: Links) -> El {
    el("p").class("basis").children(marks(rule, confidence, links))
}

/// The marks of a rule, one for each place that it rests on.
pub fn marks(rule: &Rule, confidence: Confidence, links: Links) -> impl Iterator<Item = El> {
    rule.basis
        .iter()
        .map(move |basis| cite(confidence, Some(words::source_of(basis.source)), basis.at, links))
}

/// How sure a rule is as a reader sees it: of when to ask, as sure as that is in this case.
pub fn confidence_of(rule: &Rule, case: &Case) -> Confidence {
    match rule.kind {
        RuleKind::Timing { .. } => case.ask.confidence,
        RuleKind::Deciding { .. } | RuleKind::Qualifying { .. } | RuleKind::Remark { .. } => {
            rule.confidence
        }
    }
}
