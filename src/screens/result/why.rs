//! Why: each finding with what was told, what the rule says, its source and how sure we are.

use crate::check::Check;
use crate::screens::question::told;
use leptos::prelude::{AnyView, WithUntracked};
use rules::{self, ArrestAssessment, Fact, Finding, OtherRecord, Qualifies, RuleKind, When};
use ui::components::blocks::blocks;
use ui::components::mark;
use ui::components::verdict::basis;
use ui::links::Links;
use ui::markup::{El, el};
use words::{self, Block, RuleWords, UI};

/// The reasons, one for each finding.
pub(super) fn section(check: Check, assessment: &ArrestAssessment, links: Links) -> El {
    let findings = assessment.findings.iter().filter_map(|it| finding(check, it, links));
    el("section")
        .child(el("h2").text(UI.why_title))
        .maybe(links.new_tab.then(|| el("p").class("hint").text(UI.why_new_tabs)))
        .children(findings)
}

fn finding(check: Check, finding: &Finding, links: Links) -> Option<El> {
    let words = words::rule_words(finding.rule)?;
    let rule = rules::rule(finding.rule)?;
    let told: Vec<String> = Fact::ALL
        .iter()
        .filter(|it| is_about(rule, **it))
        .filter_map(|it| told(check, *it))
        .collect();
    Some(
        el("div")
            .class("finding")
            .child(el("h3").text(words.title))
            .maybe((!told.is_empty()).then(|| {
                el("div")
                    .class("told")
                    .child(el("p").child(el("strong").text(UI.why_told)))
                    .child(el("ul").children(told.into_iter().map(|told| el("li").text(told))))
            }))
            .children(blocks(words.plain, links))
            .child(basis(rule, links))
            .child(exact(words, links)),
    )
}

/// The exact rule, folded.
pub(super) fn exact(words: &'static RuleWords, links: Links) -> El {
    el("details")
        .child(el("summary").text(UI.why_exact))
        .child(el("div").children(blocks(words.exact, links)))
}

/// Whether a rule looks at the fact that a question asks for.
fn is_about(rule: &rules::Rule, fact: Fact) -> bool {
    match rule.kind {
        RuleKind::Deciding { applies, .. } => match fact {
            Fact::Born | Fact::ImageTaken => applies.tests(Fact::AgeAtImage),
            fact => applies.tests(fact),
        },
        RuleKind::Qualifying { applies: Qualifies::Police(_) } => fact == Fact::Police,
        RuleKind::Qualifying { applies: Qualifies::Outcome(_) } => fact == Fact::Outcome,
        RuleKind::Timing { .. } => false,
    }
}

/// What police may say against it, and what one can answer.
pub(super) fn objections(check: Check, assessment: &ArrestAssessment, links: Links) -> Option<El> {
    if !matches!(assessment.ask.when, When::Now | When::From) {
        return None;
    }
    let words: Vec<&'static RuleWords> =
        assessment.findings.iter().filter_map(|it| words::rule_words(it.rule)).collect();
    let gather = |part: fn(&RuleWords) -> &'static [Block]| -> Vec<AnyView> {
        words.iter().flat_map(|words| blocks(part(words), links)).collect()
    };
    Some(
        el("section")
            .child(el("h2").text(UI.objections_title))
            .children(gather(|words| words.police_may_say))
            .maybe(whole_record(check, links))
            .child(el("h3").text(UI.objections_answer))
            .children(gather(|words| words.you_can_answer))
            .child(el("p").child(links.to_guide("if-police-refuse", UI.objections_link))),
    )
}

/// What other arrests or convictions may lead police to say.
fn whole_record(check: Check, links: Links) -> Option<El> {
    let other = check.visit.with_untracked(|visit| visit.answers().arrest().other_record)?;
    let words = match other {
        OtherRecord::None => return None,
        OtherRecord::Arrests => UI.objections_other_arrests,
        OtherRecord::Convictions => UI.objections_other_convictions,
    };
    Some(el("p").text(words).text(" ").child(mark::cite(
        "confirmed",
        Some("west-midlands-foi-2023"),
        "",
        links,
    )))
}
