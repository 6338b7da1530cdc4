//! The rows of the rule table, in the form of the published file.

use crate::conditions::{self, Condition};
use rules::{Asks, Remarks, Rule, RuleKind, Verdict};
use serde::Serialize;
use words::plain_text;

/// A row.
#[derive(Serialize)]
pub(crate) struct Row {
    rule: &'static str,
    kind: &'static str,
    confidence: &'static str,
    /// Qualifying rules: the fact that must be known, and its values.
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<Condition>,
    /// Deciding and qualifying rules: it joins the findings where any of these holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    applies: Vec<Condition>,
    /// Timing rules: under which readings it says when.
    #[serde(skip_serializing_if = "Option::is_none")]
    readings: Option<Readings>,
    /// Timing rules: the groups that it is for; left out where groups do not count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    groups: Vec<&'static str>,
    /// Remarks: where they are said.
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    years: Option<i32>,
    basis: Vec<Basis>,
    words: Words,
}

/// The readings under which a timing rule says when to ask.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Readings {
    /// Every reading is one of these.
    AllOf(Vec<&'static str>),
    /// There are several, one of these among them.
    SeveralWith(Vec<&'static str>),
    /// There are several, after this outcome.
    SeveralAfter(&'static str),
    /// There are several, and no other rule says when.
    SeveralOthers(bool),
}

/// Where a remark is said.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Said {
    /// With this other record.
    OtherRecord(&'static str),
    /// Where this fact is missing.
    Missing(&'static str),
    /// Where it depends, after this outcome.
    DependsAfter(&'static str),
}

#[derive(Serialize)]
pub(crate) struct Basis {
    source: &'static str,
    at: &'static str,
}

impl Basis {
    /// A place in a source.
    pub(crate) fn new(source: &'static str, at: &'static str) -> Self {
        Self { source, at }
    }
}

#[derive(Serialize)]
struct Words {
    title: &'static str,
    plain: String,
    exact: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    police_may_say: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    you_can_answer: String,
}

/// The kinds of rules, as rows name them.
pub(crate) const KINDS: [&str; 4] = ["deciding", "qualifying", "timing", "remark"];

impl Row {
    /// The row of a rule.
    pub(crate) fn of(rule: &Rule) -> Self {
        let [deciding, qualifying, timing, remark] = KINDS;
        let row = Self::bare(rule);
        match rule.kind {
            RuleKind::Deciding { applies, verdict } => Self {
                kind: deciding,
                applies: vec![conditions::deciding(applies)],
                verdict: Some(verdict.as_str()),
                ..row
            },
            RuleKind::Qualifying { applies } => {
                let given = Some(conditions::given(applies));
                Self { kind: qualifying, given, applies: conditions::qualifying(applies), ..row }
            }
            RuleKind::Timing { applies, groups, when, years } => Self {
                kind: timing,
                readings: Some(readings(applies)),
                groups: groups.iter().map(|group| group.as_str()).collect(),
                when: Some(when.as_str()),
                years,
                ..row
            },
            RuleKind::Remark { applies } => Self { kind: remark, said: Some(said(applies)), ..row },
        }
    }

    /// What every row has.
    fn bare(rule: &Rule) -> Self {
        let words = words::rule(rule.name);
        let basis = rule.basis.iter().map(|it| Basis::new(it.source.as_str(), it.at));
        Self {
            rule: rule.name.as_str(),
            kind: "",
            confidence: rule.confidence.as_str(),
            given: None,
            applies: Vec::new(),
            readings: None,
            groups: Vec::new(),
            said: None,
            verdict: None,
            when: None,
            years: None,
            basis: basis.collect(),
            words: Words {
                title: words.title,
                plain: plain_text(words.plain),
                exact: plain_text(words.exact),
                police_may_say: plain_text(words.police_may_say),
                you_can_answer: plain_text(words.you_can_answer),
            },
        }
    }
}

fn readings(applies: Asks) -> Readings {
    let names = |verdicts: &[Verdict]| verdicts.iter().map(|it| it.as_str()).collect();
    match applies {
        Asks::Under(verdicts) => Readings::AllOf(names(verdicts)),
        Asks::Among(verdicts) => Readings::SeveralWith(names(verdicts)),
        Asks::After(outcome) => Readings::SeveralAfter(outcome.as_str()),
        Asks::Mixed => Readings::SeveralOthers(true),
    }
}

fn said(applies: Remarks) -> Said {
    match applies {
        Remarks::OtherRecord(record) => Said::OtherRecord(record.as_str()),
        Remarks::Missing(fact) => Said::Missing(fact.as_str()),
        Remarks::After(outcome) => Said::DependsAfter(outcome.as_str()),
    }
}
