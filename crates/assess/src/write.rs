//! An assessment as JSON, with its keys in the published order.

use chrono::NaiveDate;
use rules::{self, PartialDate};
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
        arrests: assessment.arrests.iter().map(arrest).collect(),
    })?;
    text.push('\n');
    Ok(text)
}

fn arrest(arrest: &rules::ArrestAssessment) -> ArrestAssessment {
    ArrestAssessment {
        verdict: arrest.verdict.as_str(),
        readings: arrest.readings.iter().map(|reading| reading.as_str()).collect(),
        confidence: arrest.confidence.as_str(),
        ask: Ask {
            when: arrest.ask.when.as_str(),
            earliest: arrest.ask.earliest.map(day),
            latest: arrest.ask.latest.map(day),
            confidence: arrest.ask.confidence.as_str(),
        },
        missing: arrest.missing.iter().map(|fact| fact.as_str()).collect(),
        findings: arrest.findings.iter().map(finding).collect(),
    }
}

fn finding(finding: &rules::Finding) -> Finding {
    Finding {
        rule: finding.rule,
        confidence: finding.confidence.as_str(),
        basis: finding
            .basis
            .iter()
            .map(|basis| Basis { source: basis.source, at: basis.at })
            .collect(),
    }
}

fn day(day: NaiveDate) -> String {
    PartialDate::Day(day).to_string()
}
