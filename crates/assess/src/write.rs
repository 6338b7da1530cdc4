//! An assessment as JSON, with its keys in an order that stays the same.

use crate::read::Asked;
use chrono::NaiveDate;
use rules::{PartialDate, Verdict};
use serde::{Serialize, Serializer};

/// An assessment as JSON has it.
#[derive(Serialize)]
pub struct Written {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<Reply>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<Change>>,
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

#[derive(Serialize)]
struct Reply {
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    about: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    chase_from: Option<String>,
    next: &'static str,
    options: Vec<&'static str>,
    dates: Dates,
}

/// An object whose keys keep this order.
struct Dates(rules::Dates);

impl Serialize for Dates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, date)| (name.as_str(), day(date))))
    }
}

#[derive(Serialize)]
struct Change {
    fact: &'static str,
    value: &'static str,
    verdict: &'static str,
    when: &'static str,
}

/// What an answer says about an arrest besides its case.
struct Beside {
    /// What follows from a request, where one was given and the time limits are those that we know.
    reply: Option<rules::Reply>,
    /// What would change the answer, where that was asked.
    changes: Option<Vec<rules::Change>>,
}

impl Asked {
    /// What the rules say to it.
    pub fn answer(&self) -> Written {
        let assessment = rules::assess(&self.circumstances);
        let today = assessment.today;
        let cases = assessment.cases.iter().zip(&self.requests);
        let arrests = cases.map(|(case, request)| {
            let beside = Beside {
                reply: request.and_then(|it| rules::reply(case, &it, today, words::BANK_HOLIDAYS)),
                changes: self.what_if.then(|| rules::changes(case, today)),
            };
            arrest(case, beside)
        });
        Written { rules: day(assessment.rules), today: day(today), arrests: arrests.collect() }
    }
}

/// One JSON document, indented by two spaces, with a newline at its end.
///
/// # Errors
///
/// None that is known: every document of ours can be written.
pub fn json(document: &impl Serialize) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(document)?;
    text.push('\n');
    Ok(text)
}

fn arrest(case: &rules::Case, beside: Beside) -> ArrestAssessment {
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
        reply: beside.reply.map(reply),
        changes: beside.changes.map(|changes| changes.iter().map(change).collect()),
    }
}

fn reply(reply: rules::Reply) -> Reply {
    Reply {
        due: reply.due.map(|due| day(due.day)),
        about: reply.about,
        chase_from: reply.chase_from.map(day),
        next: reply.next.as_str(),
        options: reply.options.iter().map(|step| step.as_str()).collect(),
        dates: Dates(reply.dates),
    }
}

fn change(change: &rules::Change) -> Change {
    Change {
        fact: change.value.fact().as_str(),
        value: change.value.as_str(),
        verdict: change.verdict.as_str(),
        when: change.when.as_str(),
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
