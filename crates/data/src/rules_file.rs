//! `rules.json`: every rule, and what its names mean.

use crate::facts::{self, FactEntry};
use crate::rows::{Basis, Row};
use rules::{Count, DueRule, REVIEW_BY, RULES, ReplyDate, ReplySource, SourceName, Verdict};
use serde::Serialize;
use words::{PAGE_UI, PUBLISHER, SOURCES, Source};

/// The whole file.
#[derive(Serialize)]
pub(crate) struct RulesFile {
    about: &'static str,
    publisher: &'static str,
    language: &'static str,
    date: String,
    review_by: String,
    facts: Vec<FactEntry>,
    verdicts: Vec<VerdictEntry>,
    rules: Vec<Row>,
    counting: Vec<CountEntry>,
    sources: Vec<SourceEntry>,
}

#[derive(Serialize)]
struct VerdictEntry {
    verdict: &'static str,
    short: &'static str,
    headline: &'static str,
    meaning: &'static str,
}

/// How the days after a request are counted.
#[derive(Serialize)]
struct CountEntry {
    count: &'static str,
    kind: &'static str,
    confidence: &'static str,
    basis: Vec<Basis>,
}

/// The kinds of counting: what the day of the answer rests on, and the dates of a reply.
pub(crate) const COUNTS: [&str; 2] = ["due", "date"];

#[derive(Serialize)]
struct SourceEntry {
    source: &'static str,
    title: &'static str,
    publisher: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'static str>,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
    checked: &'static str,
    review_by: &'static str,
}

impl RulesFile {
    /// The file of the rule table.
    pub(crate) fn of_the_table() -> Self {
        Self {
            about: PAGE_UI.data_about,
            publisher: PUBLISHER.name,
            language: words::LANGUAGE.tag,
            date: crate::rules_date(),
            review_by: REVIEW_BY.to_string(),
            facts: facts::all(),
            verdicts: Verdict::ALL.iter().copied().map(verdict).collect(),
            rules: RULES.iter().map(Row::of).collect(),
            counting: counting(),
            sources: sources(),
        }
    }
}

fn verdict(verdict: Verdict) -> VerdictEntry {
    let words::VerdictWords { short, headline, meaning, .. } = *words::verdict(verdict);
    VerdictEntry { verdict: verdict.as_str(), short, headline, meaning }
}

fn counting() -> Vec<CountEntry> {
    let [due, date] = COUNTS;
    let dues = DueRule::ALL.iter().map(|rule| count(rule.as_str(), due, rule.count()));
    let dates = ReplyDate::ALL.iter().map(|it| count(it.as_str(), date, it.count()));
    dues.chain(dates).collect()
}

fn count(name: &'static str, kind: &'static str, count: Count) -> CountEntry {
    let basis = count.basis.iter().map(|it| Basis::new(it.source.as_str(), it.at));
    let confidence = count.confidence.as_str();
    CountEntry { count: name, kind, confidence, basis: basis.collect() }
}

/// Every source that a rule or a counting rests on.
fn sources() -> Vec<SourceEntry> {
    let rules = SourceName::ALL.iter().map(|it| (it.as_str(), words::source_of(*it)));
    let counting = ReplySource::ALL.iter().map(|it| (it.as_str(), words::reply_source_of(*it)));
    rules.chain(counting).filter_map(|(name, source)| entry(name, source)).collect()
}

fn entry(name: &'static str, source: Source) -> Option<SourceEntry> {
    let record = SOURCES.iter().find(|record| record.source == source)?;
    Some(SourceEntry {
        source: name,
        title: record.title,
        publisher: record.publisher,
        date: record.date,
        kind: record.kind.as_str(),
        link: record.link,
        note: record.note,
        checked: record.checked,
        review_by: record.review_by,
    })
}
