//! The parts of an answer that the running check and the plain check share.

use super::mark;
use crate::links::Links;
use crate::markup::{El, el};
use leptos::prelude::AnyView;
use rules::{ArrestAssessment, Fact, When};
use words::{UI, VerdictWords};

/// The words of the verdict; of `depends` with something to find out first, its own.
pub fn words_of(assessment: &ArrestAssessment) -> Option<&'static VerdictWords> {
    let id = match assessment.ask.when {
        When::CheckFirst => When::CheckFirst.as_str(),
        _ => assessment.verdict.as_str(),
    };
    words::verdict_words(id)
}

/// What a level of confidence means.
pub fn confidence_meaning(confidence: &str) -> &'static str {
    match confidence {
        "confirmed" => UI.confidence_confirmed_means,
        "reported" => UI.confidence_reported_means,
        _ => UI.confidence_unconfirmed_means,
    }
}

/// How a fact that is not known decides.
pub fn decides_words(fact: Fact) -> &'static str {
    match fact {
        Fact::Police => UI.decides_police,
        Fact::AgeAtImage | Fact::Born | Fact::ImageTaken => UI.decides_age,
        Fact::Outcome => UI.decides_outcome,
        Fact::Offence => UI.decides_offence,
        Fact::Group => UI.decides_group,
        Fact::ConvictedOrReleased | Fact::OtherRecord => UI.decides_date,
    }
}

/// That a fact is not known, and what follows.
pub fn unknown_words(fact: Fact) -> &'static str {
    match fact {
        Fact::Police => UI.unknown_police,
        Fact::AgeAtImage | Fact::Born | Fact::ImageTaken => UI.unknown_age,
        Fact::Outcome => UI.unknown_outcome,
        Fact::Offence => UI.unknown_offence,
        Fact::Group => UI.unknown_group,
        Fact::ConvictedOrReleased | Fact::OtherRecord => UI.unknown_date,
    }
}

/// The basis of a rule, as marks with their sources.
pub fn basis(rule: &rules::Rule, links: Links) -> El {
    el("p").class("basis").children(
        rule.basis
            .iter()
            .map(|basis| {
                mark::cite(rule.confidence.as_str(), Some(basis.source), basis.at, links).into()
            })
            .collect::<Vec<AnyView>>(),
    )
}
