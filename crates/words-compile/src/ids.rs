//! The ids that words must exist for, gathered from rules and letters.

use crate::compile::Ids;
use rules::{AgeAtImage, Fact, Offence, OtherRecord, Outcome, Police, RULES, Verdict};
use words_types::letters::{COMPUTED, CONDITIONS, Detail};

/// Generated tables and figures that a page may ask for in braces.
const INSERTS: [&str; 11] = [
    "rules",
    "verdicts",
    "sources",
    "words",
    "forces",
    "road",
    "copies",
    "timeline",
    "publisher",
    "headers",
    "imports",
];

/// Calls `run` with the ids of the program.
pub fn with_ids<T>(run: impl FnOnce(&Ids<'_>) -> T) -> T {
    let rules: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let mut rule_sources: Vec<&str> =
        RULES.iter().flat_map(|rule| rule.basis).map(|basis| basis.source).collect();
    rule_sources.sort_unstable();
    rule_sources.dedup();
    let mut verdicts = names(Verdict::ALL, Verdict::as_str);
    // The words of `depends` where waiting or another body may be the answer.
    verdicts.push("check-first");
    let values: Vec<(Fact, Vec<&str>)> =
        Fact::ALL.iter().map(|fact| (*fact, answers(*fact))).collect();
    let questions: Vec<(&str, &[&str])> =
        values.iter().map(|(fact, values)| (fact.as_str(), values.as_slice())).collect();
    let mut variables: Vec<&str> = Detail::ALL.iter().map(|detail| detail.as_str()).collect();
    variables.extend(COMPUTED);
    run(&Ids {
        rules: &rules,
        rule_sources: &rule_sources,
        verdicts: &verdicts,
        questions: &questions,
        variables: &variables,
        conditions: CONDITIONS,
        inserts: &INSERTS,
    })
}

/// The values that a question offers; none for a date.
fn answers(fact: Fact) -> Vec<&'static str> {
    match fact {
        Fact::Police => names(Police::ALL, Police::as_str),
        Fact::AgeAtImage => names(AgeAtImage::ALL, AgeAtImage::as_str),
        Fact::Outcome => names(Outcome::ALL, Outcome::as_str),
        Fact::Offence => names(Offence::ALL, Offence::as_str),
        // Groups 1 and 2 lead to the same answer, so readers choose between two.
        Fact::Group => vec!["group-2", "group-3"],
        Fact::OtherRecord => names(OtherRecord::ALL, OtherRecord::as_str),
        Fact::ImageTaken | Fact::Born | Fact::ConvictedOrReleased => Vec::new(),
    }
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| name(*value)).collect()
}
