//! What the policy says: facts in, findings and a verdict out.
//!
//! [`assess()`] is total and pure. It reads no clock, no locale and no storage: `today` is an
//! argument, and what is missing or unsettled comes back as data, never as an error.
//! The policy itself is [`RULES`], one row a rule; nothing else here decides a verdict.

mod ask;
mod assess;
mod case;
mod date;
mod facts;
mod names;
mod rule;
mod sources;
mod table;
mod values;
mod verdict;

pub use self::{
    assess::assess,
    case::{Assessment, Case},
    date::{DateFault, PartialDate, eighteenth_birthday, tenth_birthday, years_after},
    facts::{
        AgeAtImage, Arrest, Circumstances, Fact, Group, ImageKind, Offence, OtherRecord, Outcome,
        OutcomeClass, Police, age_at_image_of,
    },
    rule::{Asks, Qualifies, Remarks, Rule, RuleKind},
    sources::SourceName,
    table::{REVIEW_BY, RULES, RULES_DATE, RuleName},
    values::{Value, Values},
    verdict::{Ask, Basis, Confidence, Verdict, When},
};
