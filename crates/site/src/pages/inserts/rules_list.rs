//! Every rule, from the rule tables: when it applies, what it decides, its basis, how sure it is.

use book::{condition, decision};
use rules::{Basis, RULES, Rule, RuleKind};
use ui::components::blocks::blocks;
use ui::components::mark;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, UI};

/// All rules: those that decide, those that make less sure, those that say when, and remarks.
pub(super) fn all(links: Links) -> El {
    let group = |title: &'static str, belongs: fn(&RuleKind) -> bool| {
        el("section")
            .child(el("h3").text(title))
            .children(RULES.iter().filter(|rule| belongs(&rule.kind)).map(|it| entry(it, links)))
    };
    el("div")
        .child(group(PAGE_UI.rules_deciding, |kind| matches!(kind, RuleKind::Deciding { .. })))
        .child(group(PAGE_UI.rules_qualifying, |kind| matches!(kind, RuleKind::Qualifying { .. })))
        .child(group(PAGE_UI.rules_timing, |kind| matches!(kind, RuleKind::Timing { .. })))
        .child(group(PAGE_UI.rules_remarks, |kind| matches!(kind, RuleKind::Remark { .. })))
}

fn entry(rule: &'static Rule, links: Links) -> El {
    let words = words::rule(rule.name);
    el("div")
        .class("finding")
        .id(rule.name.as_str())
        .child(el("h4").text(words.title))
        .children(blocks(words.plain, links))
        .child(
            el("dl")
                .class("summary")
                .child(row(PAGE_UI.rules_condition, el("dd").text(condition(rule))))
                .child(row(PAGE_UI.rules_decision, el("dd").text(decision(rule))))
                .child(row(PAGE_UI.rules_basis, basis(rule, links)))
                .child(row(PAGE_UI.rules_id, el("dd").child(el("code").text(rule.name.as_str())))),
        )
        .child(
            el("details")
                .child(el("summary").text(UI.why_exact))
                .child(el("div").children(blocks(words.exact, links))),
        )
}

fn row(term: &'static str, value: El) -> El {
    el("div").class("row").child(el("dt").text(term)).child(value)
}

fn basis(rule: &Rule, links: Links) -> El {
    let cite = |basis: &Basis| {
        el("p").child(mark::cite(
            rule.confidence,
            Some(words::source_of(basis.source)),
            basis.at,
            links,
        ))
    };
    el("dd").children(rule.basis.iter().map(cite))
}
