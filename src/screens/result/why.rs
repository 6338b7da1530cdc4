//! Why: each finding with what was told, what the rule says, its source and how sure we are.

use crate::check::Check;
use crate::screens::question::told;
use check::Question;
use leptos::prelude::AnyView;
use rules::{Case, Fact, Qualifies, Remarks, Rule, RuleKind};
use ui::components::blocks::blocks;
use ui::components::fold::fold;
use ui::components::verdict::{basis, remark};
use ui::links::Links;
use ui::markup::{El, el};
use words::{Block, RuleWords, UI, page};

/// The reasons, one for each finding.
pub(super) fn section(check: Check, case: &Case, links: Links) -> El {
    let body = el("div")
        .maybe(links.new_tab.then(|| el("p").class("hint").text(UI.why_new_tabs)))
        .children(case.findings.iter().map(|rule| finding(check, rule, links)));
    fold(UI.why_title, body)
}

fn finding(check: Check, rule: &'static Rule, links: Links) -> El {
    let words = words::rule(rule.name);
    let told: Vec<String> = Fact::ALL
        .iter()
        .filter(|fact| is_about(rule, **fact))
        .filter_map(|fact| told(check, Question::about(*fact)))
        .collect();
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
        .child(basis(rule, rule.confidence, links))
        .child(exact(words, links))
}

/// The exact rule, folded.
pub(super) fn exact(words: &'static RuleWords, links: Links) -> El {
    el("details")
        .child(el("summary").text(UI.why_exact))
        .child(el("div").children(blocks(words.exact, links)))
}

/// Whether a rule looks at a fact.
fn is_about(rule: &Rule, fact: Fact) -> bool {
    match rule.kind {
        RuleKind::Deciding { applies, .. } => match fact {
            Fact::Born | Fact::ImageTaken => applies.tests(Fact::AgeAtImage),
            fact => applies.tests(fact),
        },
        RuleKind::Qualifying { applies: Qualifies::Police(_) } => fact == Fact::Police,
        RuleKind::Qualifying { applies: Qualifies::ImageKind(_) } => fact == Fact::ImageKind,
        RuleKind::Qualifying { applies: Qualifies::Outcome(_) } => fact == Fact::Outcome,
        RuleKind::Qualifying { applies: Qualifies::EarlierCase } => fact == Fact::EarlierCase,
        RuleKind::Timing { .. } | RuleKind::Remark { .. } => false,
    }
}

/// What police may say against it, and what one can answer.
pub(super) fn objections(case: &Case, links: Links) -> Option<El> {
    if !case.ask.when.is_open() {
        return None;
    }
    let gather = |part: fn(&RuleWords) -> &'static [Block]| -> Vec<AnyView> {
        let words = case.findings.iter().map(|rule| words::rule(rule.name));
        words.flat_map(|words| blocks(part(words), links)).collect()
    };
    let record = case.remarks.iter().filter(|rule| is_of_record(rule));
    let body = el("div")
        .children(gather(|words| words.police_may_say))
        .children(record.map(|rule| remark(el("p"), rule, links)))
        .child(el("h3").text(UI.objections_answer))
        .children(gather(|words| words.you_can_answer))
        .child(el("p").child(links.to_page(page::IF_POLICE_REFUSE, UI.objections_link)));
    Some(fold(UI.objections_title, body))
}

/// Whether a remark says what other arrests or convictions may lead police to say.
fn is_of_record(rule: &Rule) -> bool {
    matches!(rule.kind, RuleKind::Remark { applies: Remarks::OtherRecord(_) })
}
