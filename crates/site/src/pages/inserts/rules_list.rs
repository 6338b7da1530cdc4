//! Every rule, from the rule tables: when it applies, what it decides, its basis, how sure it is.

use rules::{Basis, Fact, Qualifies, RULES, Rule, RuleKind, Value, Values};
use ui::components::blocks::blocks;
use ui::components::mark;
use ui::links::Links;
use ui::markup::{El, el};
use words::{self, PAGE_UI, UI};

/// All rules: those that decide, those that make less sure, those that say when.
pub(super) fn all(links: Links) -> El {
    let group = |title: &'static str, belongs: fn(&RuleKind) -> bool| {
        el("section").child(el("h3").text(title)).children(
            RULES.iter().filter(|rule| belongs(&rule.kind)).filter_map(|it| entry(it, links)),
        )
    };
    el("div")
        .child(group(PAGE_UI.rules_deciding, |kind| matches!(kind, RuleKind::Deciding { .. })))
        .child(group(PAGE_UI.rules_qualifying, |kind| matches!(kind, RuleKind::Qualifying { .. })))
        .child(group(PAGE_UI.rules_timing, |kind| matches!(kind, RuleKind::Timing { .. })))
}

fn entry(rule: &'static Rule, links: Links) -> Option<El> {
    let words = words::rule_words(rule.id)?;
    Some(
        el("div")
            .class("finding")
            .id(rule.id)
            .child(el("h4").text(words.title))
            .children(blocks(words.plain, links))
            .child(
                el("dl")
                    .class("summary")
                    .child(row(PAGE_UI.rules_condition, el("dd").text(condition(rule))))
                    .child(row(PAGE_UI.rules_decision, el("dd").text(decision(rule))))
                    .child(row(PAGE_UI.rules_basis, basis(rule, links)))
                    .child(row(PAGE_UI.rules_id, el("dd").child(el("code").text(rule.id)))),
            )
            .child(
                el("details")
                    .child(el("summary").text(UI.why_exact))
                    .child(el("div").children(blocks(words.exact, links))),
            ),
    )
}

fn row(term: &'static str, value: El) -> El {
    el("div").class("row").child(el("dt").text(term)).child(value)
}

fn basis(rule: &Rule, links: Links) -> El {
    let cite = |basis: &Basis| {
        el("p").child(mark::cite(rule.confidence.as_str(), Some(basis.source), basis.at, links))
    };
    el("dd").children(rule.basis.iter().map(cite))
}

fn condition(rule: &Rule) -> String {
    match rule.kind {
        RuleKind::Deciding { applies, .. } => {
            let facts = [Fact::Police, Fact::AgeAtImage, Fact::Outcome, Fact::Offence];
            let parts: Vec<String> = facts
                .into_iter()
                .filter(|fact| applies.tests(*fact))
                .map(|fact| values_words(applies, fact))
                .collect();
            parts.join(&format!(" {} ", PAGE_UI.rules_and))
        }
        RuleKind::Qualifying { applies: Qualifies::Police(police) } => {
            let names: Vec<&str> =
                police.iter().map(|it| label(Fact::Police, it.as_str())).collect();
            names.join(&format!(" {} ", PAGE_UI.rules_or))
        }
        RuleKind::Qualifying { applies: Qualifies::Outcome(outcome) } => {
            label(Fact::Outcome, outcome.as_str()).to_owned()
        }
        RuleKind::Timing { verdicts, .. } => {
            let names: Vec<&str> = verdicts
                .iter()
                .filter_map(|it| words::verdict_words(it.as_str()).map(|words| words.short))
                .collect();
            names.join(&format!(" {} ", PAGE_UI.rules_or))
        }
    }
}

fn values_words(applies: Values, fact: Fact) -> String {
    let words: Vec<&str> = Value::ALL
        .iter()
        .filter(|value| value.fact() == fact && applies.contains(**value))
        .map(|value| value_words(*value))
        .collect();
    words.join(&format!(" {} ", PAGE_UI.rules_or))
}

fn value_words(value: Value) -> &'static str {
    match value {
        Value::EnglandOrWales => PAGE_UI.value_england_or_wales,
        Value::OtherRules => PAGE_UI.value_other_rules,
        Value::Under18 => PAGE_UI.value_under_18,
        Value::Adult => PAGE_UI.value_adult,
        Value::Live => PAGE_UI.value_live,
        Value::NotConvicted => PAGE_UI.value_not_convicted,
        Value::Convicted => PAGE_UI.value_convicted,
        Value::Recordable => PAGE_UI.value_recordable,
        Value::NotRecordable => PAGE_UI.value_not_recordable,
    }
}

fn decision(rule: &Rule) -> String {
    match rule.kind {
        RuleKind::Deciding { verdict, .. } => words::verdict_words(verdict.as_str())
            .map_or(String::new(), |words| format!("{} ({})", words.short, verdict.as_str())),
        RuleKind::Qualifying { .. } => PAGE_UI.rules_less_sure.to_owned(),
        RuleKind::Timing { when, years: Some(years), .. } => {
            format!("{} {years} {} ({})", PAGE_UI.rules_after, PAGE_UI.rules_years, when.as_str())
        }
        RuleKind::Timing { when, years: None, .. } => when.as_str().to_owned(),
    }
}

fn label(fact: Fact, value: &'static str) -> &'static str {
    words::question_words(fact.as_str())
        .and_then(|words| words.answers.iter().find(|answer| answer.value == value))
        .map_or(value, |answer| answer.label)
}
