//! Checks the content and compiles it to Rust tables; stops with every fault it finds.

#[allow(unreachable_pub, reason = "the library shares this folder and publishes it")]
#[path = "src/content/compile/mod.rs"]
mod compile;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the program uses more of the names than the check of words does"
)]
#[path = "src/letter/names.rs"]
mod letter_names;
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "only the names of facts, values and rules are read here"
)]
#[path = "src/rules/mod.rs"]
mod rules;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rules::{AgeAtImage, Fact, Offence, OtherRecord, Outcome, Police, Verdict};

/// Generated tables and figures that a page may ask for in braces.
const INSERTS: [&str; 10] = [
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
];

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=src/content/compile");
    println!("cargo:rerun-if-changed=src/rules");
    println!("cargo:rerun-if-changed=src/letter/names.rs");
    match compile_content() {
        Ok(rust) => match std::fs::write(out_file(), rust) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&[format!("{}: cannot be written: {error}", out_file().display())]),
        },
        Err(faults) => fail(&faults.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

fn compile_content() -> Result<String, Vec<compile::Fault>> {
    let rules: Vec<&str> = rules::RULES.iter().map(|rule| rule.id).collect();
    let mut rule_sources: Vec<&str> =
        rules::RULES.iter().flat_map(|rule| rule.basis).map(|basis| basis.source).collect();
    rule_sources.sort_unstable();
    rule_sources.dedup();
    let mut verdicts = names(Verdict::ALL, Verdict::as_str);
    // The words of `depends` where waiting or another body may be the answer.
    verdicts.push("check-first");
    let values: Vec<(Fact, Vec<&str>)> =
        Fact::ALL.iter().map(|fact| (*fact, answers(*fact))).collect();
    let questions: Vec<(&str, &[&str])> =
        values.iter().map(|(fact, values)| (fact.as_str(), values.as_slice())).collect();
    let mut variables: Vec<&str> =
        letter_names::Detail::ALL.iter().map(|detail| detail.as_str()).collect();
    variables.extend(letter_names::COMPUTED);
    let ids = compile::Ids {
        rules: &rules,
        rule_sources: &rule_sources,
        verdicts: &verdicts,
        questions: &questions,
        variables: &variables,
        conditions: letter_names::CONDITIONS,
        inserts: &INSERTS,
    };
    compile::compile(Path::new("content"), &ids)
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

fn out_file() -> PathBuf {
    PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("content.rs")
}

fn fail(faults: &[String]) -> ExitCode {
    for fault in faults {
        println!("cargo:error={fault}");
    }
    ExitCode::FAILURE
}
