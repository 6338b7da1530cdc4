//! An assessment as JSON, with its keys in the published order.

use chrono::NaiveDate;
use rules::{PartialDate, Verdict};
use serde::Serialize;

#[derive(Serialize)]
struct Assessment {
    rules: String,
    today: String,
    arrests: Vec<ArrestAssessment>,
}

#[derive(Serialize)]
struct ArrestAssessment {
    verdict: &'static str,
    readings: Vec<&'static str>,
    confidence: &'static str,
    ask: Ask,
    missing: Vec<&'static str>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Ask {
    when: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    earliest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<String>,
    confidence: &'static str,
}

#[derive(Serialize)]
struct Finding {
    rule: &'static str,
    confidence: &'static str,
    basis: Vec<Basis>,
}

#[derive(Serialize)]
struct Basis {
    source: &'static str,
    at: &'static str,
}

/// One JSON document, indented by two spaces, with a newline at its end.
pub(crate) fn json(assessment: &rules::Assessment) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(&Assessment {
        rules: day(assessment.rules),
        today: day(assessment.today),
        arrests: assessment.cases.iter().map(arrest).collect(),
    })?;
    text.push('\n');
    Ok(text)
}

fn arrest(case: &rules::Case) -> ArrestAssessment {
    // A verdict that is certain has no readings beside it.
    let readings = case.readings.iter().filter(|_| case.verdict() == Verdict::Depends);
    ArrestAssessment {
        verdict: case.verdict().as_str(),
        readings: readings.map(|reading| reading.as_str()).collect(),
        confidence: case.confidence().as_str(),
        ask: Ask {
            when: case.ask.when.as_str(),
            earliest: case.ask.earliest.map(day),
            latest: case.ask.latest.map(day),
            confidence: case.ask.confidence.as_str(),
        },
        missing: case.missing.iter().map(|fact| fact.as_str()).collect(),
        findings: case.findings.iter().map(|rule| finding(rule)).collect(),
    }
}

fn finding(rule: &rules::Rule) -> Finding {
    let basis = rule.basis.iter().map(|it| Basis { source: it.source.as_str(), at: it.at });
    Finding {
        rule: rule.name.as_str(),
        confidence: rule.confidence.as_str(),
        basis: basis.collect(),
    }
}

fn day(day: NaiveDate) -> String {
    PartialDate::Day(day).to_string()
}
