//! The parts of an answer, made once for the running check and the plain check.

use super::blocks::blocks;
use super::mark::{cite, mark};
use crate::links::Links;
use crate::markup::{El, el};
use rules::{Case, Confidence, Fact, Rule, RuleKind, Verdict, When};
use words::{Page, UI, VerdictWords, page};

/// The words of the verdict; where something must be found out first, those for that.
pub fn words_of(case: &Case) -> &'static VerdictWords {
    match case.ask.when {
        When::CheckFirst => &words::CHECK_FIRST,
        When::Now | When::From | When::AfterCaseEnds | When::Elsewhere => {
            words::verdict(case.verdict())
        }
    }
}

/// How sure we are of the answer, and what that means.
pub fn sure(confidence: Confidence) -> El {
    el("p").class("sure").text(UI.result_sure).text(" ").child(mark(confidence)).text(" ").text(
        match confidence {
            Confidence::Confirmed => UI.confidence_confirmed_means,
            Confidence::Reported => UI.confidence_reported_means,
            Confidence::Unconfirmed => UI.confidence_unconfirmed_means,
        },
    )
}

/// What to do now, step by step.
pub fn steps(words: &'static VerdictWords) -> El {
    el("ol").class("steps").children(words.now.iter().map(|step| el("li").text(*step)))
}

/// The page that helps with what to do now.
pub fn page_for(when: When, links: Links) -> El {
    let (page, words): (Page, _) = match when {
        When::CheckFirst => (page::FIND_OUT_WHAT_POLICE_HOLD, UI.result_find_out_link),
        When::Elsewhere => (page::OTHER_POLICE, UI.result_elsewhere_link),
        When::AfterCaseEnds => (page::GET_HELP, UI.result_help_link),
        When::Now | When::From => (page::HOW_TO_ASK, UI.result_how_link),
    };
    el("p").child(links.to_page(page, words))
}

/// One of several verdicts that it may be, under a heading of that level.
pub fn reading(verdict: Verdict, heading: &'static str) -> El {
    let words = words::verdict(verdict);
    el("div")
        .class("card")
        .attr("data-reading", verdict.as_str())
        .child(el(heading).text(words.short))
        .child(el("p").text(words.headline))
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
