//! What the policy says: facts in, findings and a verdict out.
//!
//! [`assess()`] is total and pure. It reads no clock, no locale and no storage: `today` is an
//! argument, and what is missing or unsettled comes back as data, never as an error.
//! The policy itself is [`RULES`], one row a rule; nothing else here decides a verdict.
//!
//! Beside it stand [`reply()`], what follows from a request that was sent, for which the bank holidays
//! are an argument too, and [`changes()`], what would change an answer.

mod ask;
mod assess;
mod case;
mod change;
mod date;
mod facts;
mod holidays;
mod names;
mod outcome;
mod reply;
mod request;
mod rule;
mod sources;
mod table;
mod values;
mod verdict;

pub use self::{
    assess::assess,
    case::{Assessment, Case},
    change::{Change, FactValue, changes},
    date::{DateFault, PartialDate, eighteenth_birthday, tenth_birthday, years_after},
    facts::{
        AgeAtImage, Arrest, Circumstances, Fact, Group, ImageKind, MOST_ARRESTS, Offence,
        OtherRecord, Police, age_at_image_of,
    },
    holidays::BankHolidays,
    outcome::{Outcome, OutcomeClass, Stage},
    reply::{
        Count, Dates, Due, DueRule, Period, Reply, ReplyDate, ReplySource, Step, has_reply,
        needs_advice, reply,
    },
    request::{Answered, COMPLAINTS_COUNT_FROM, PoliceAnswer, Request, RequestFact},
    rule::{Asks, Qualifies, Remarks, Rule, RuleKind},
    sources::SourceName,
    table::{REVIEW_BY, RULES, RULES_DATE, RuleName, date},
    values::{Value, Values},
    verdict::{Ask, Basis, Confidence, Verdict, When},
};
