//! When a rule applies and what it decides, in words.

use rules::{Asks, Fact, Qualifies, Remarks, Rule, RuleKind, Value, Values, Verdict};
use words::{Choice, PAGE_UI, Question, Stage, fill};

/// When a rule applies.
pub fn condition(rule: &Rule) -> String {
    match rule.kind {
        RuleKind::Deciding { applies, .. } => {
            let facts =
                [Fact::Police, Fact::ImageKind, Fact::AgeAtImage, Fact::Outcome, Fact::Offence];
            let parts: Vec<String> = facts
                .into_iter()
                .filter(|fact| applies.tests(*fact))
                .map(|fact| values_words(applies, fact))
                .collect();
            parts.join(&format!(" {} ", PAGE_UI.rules_and))
        }
        RuleKind::Qualifying { applies: Qualifies::Police(police) } => {
            any(police.iter().map(|it| words::answer(Choice::Police(*it)).label))
        }
        RuleKind::Qualifying { applies: Qualifies::ImageKind(kind) } => {
            words::answer(Choice::ImageKind(kind)).label.to_owned()
        }
        RuleKind::Qualifying { applies: Qualifies::Outcome(outcome) }
        | RuleKind::Remark { applies: Remarks::After(outcome) }
        | RuleKind::Timing { applies: Asks::After(outcome), .. } => {
            words::answer(Choice::Outcome(outcome)).label.to_owned()
        }
        RuleKind::Qualifying { applies: Qualifies::EarlierCase } => {
            words::answer(Choice::Stage(Stage::Older)).label.to_owned()
        }
        RuleKind::Timing { applies: Asks::Under(verdicts), .. } => {
            any(verdicts.iter().map(|it| words::verdict(*it).short))
        }
        RuleKind::Timing { applies: Asks::Among(_) | Asks::Mixed, .. } => {
            words::verdict(Verdict::Depends).short.to_owned()
        }
        RuleKind::Remark { applies: Remarks::OtherRecord(record) } => {
            words::answer(Choice::OtherRecord(record)).label.to_owned()
        }
        RuleKind::Remark { applies: Remarks::Missing(fact) } => {
            let words = words::question(Question::about(fact));
            format!("{} {}", words.short, words.not_sure)
        }
    }
}

fn any<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(&format!(" {} ", PAGE_UI.rules_or))
}

fn values_words(applies: Values, fact: Fact) -> String {
    let values = Value::ALL.iter().filter(|it| it.fact() == fact && applies.contains(**it));
    any(values.map(|value| value_words(*value)))
}

fn value_words(value: Value) -> &'static str {
    match value {
        Value::EnglandOrWales => PAGE_UI.value_england_or_wales,
        Value::OtherRules => PAGE_UI.value_other_rules,
        Value::Custody => PAGE_UI.value_custody,
        Value::Elsewhere => PAGE_UI.value_elsewhere,
        Value::Under18 => PAGE_UI.value_under_18,
        Value::Adult => PAGE_UI.value_adult,
        Value::Live => PAGE_UI.value_live,
        Value::NotConvicted => PAGE_UI.value_not_convicted,
        Value::Convicted => PAGE_UI.value_convicted,
        Value::Immigration => PAGE_UI.value_immigration,
        Value::Extradition => PAGE_UI.value_extradition,
        Value::Recordable => PAGE_UI.value_recordable,
        Value::NotRecordable => PAGE_UI.value_not_recordable,
    }
}

/// What a rule decides, if anything.
pub fn decision(rule: &Rule) -> String {
    match rule.kind {
        RuleKind::Deciding { verdict, .. } => {
            format!("{} ({})", words::verdict(verdict).short, verdict.as_str())
        }
        RuleKind::Qualifying { .. } => PAGE_UI.rules_less_sure.to_owned(),
        RuleKind::Timing { when, years: Some(years), .. } => {
            fill(PAGE_UI.rules_after, &[("years", &years.to_string()), ("name", when.as_str())])
        }
        RuleKind::Timing { when, years: None, .. } => when.as_str().to_owned(),
        RuleKind::Remark { .. } => PAGE_UI.rules_nothing.to_owned(),
    }
}
