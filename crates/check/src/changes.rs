//! What would change a result: facts that a person can find out, or may have got wrong.
//!
//! [`rules::changes`] knows every fact that would change an answer. A result tells only of those in which
//! people are mistaken or unsure, so that nobody is invited to say what is not so.

use crate::told;
use chrono::NaiveDate;
use rules::{AgeAtImage, Arrest, Case, FactValue, ImageKind, Outcome, When};
use words::{Doubt, Told, UI, fill};

/// A fact that would change a result, and what the result would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The fact.
    pub doubt: Doubt,
    /// What the result tells then.
    pub told: Told,
    /// When to ask then.
    pub when: When,
    /// Whether it is another time than now.
    is_another_time: bool,
}

impl Change {
    /// What a reader is told of it.
    pub fn sentence(&self) -> String {
        let answer = words::told(self.told).short;
        let sentence = fill(words::doubt(self.doubt), &[("answer", answer)]);
        let time = match self.when {
            When::Now if self.is_another_time && self.told.has_letter() => UI.change_now,
            When::From if self.is_another_time => UI.change_from,
            When::Now | When::From | When::AfterCaseEnds | When::Elsewhere | When::CheckFirst => {
                return sentence;
            }
        };
        [&sentence, " ", time].concat()
    }
}

/// The facts that a person may have got wrong and that would change the result of this case, which was
/// assessed as of the same day, in the order of [`Doubt`].
pub fn changes(case: &Case, today: NaiveDate) -> Vec<Change> {
    let before = (told(case), case.ask.when);
    let doubts = Doubt::ALL.iter().copied().filter(|doubt| is_likely(*doubt, &case.arrest));
    let changed = doubts.filter_map(|doubt| {
        let case = Case::of(doubt.value().set_in(&case.arrest), today);
        let (told, when) = (told(&case), case.ask.when);
        let change = Change { doubt, told, when, is_another_time: when != before.1 };
        ((told, when) != before).then_some(change)
    });
    changed.collect()
}

/// Whether somebody with these answers may find that it is this. Who took the photo and where is known
/// well by those who say it.
fn is_likely(doubt: Doubt, arrest: &Arrest) -> bool {
    match doubt.value() {
        FactValue::Police(_) => arrest.police.is_none(),
        // Nobody is asked where the photo was taken before it is known by whom. Who was arrested in an
        // older case, or recalled, was not photographed without an arrest.
        FactValue::ImageKind(kind) => {
            let is_older = arrest.earlier_case || arrest.outcome == Some(Outcome::Recall);
            let is_asked = arrest.police.is_some() && arrest.image_kind.is_none();
            is_asked && !(kind == ImageKind::Elsewhere && is_older)
        }
        FactValue::AgeAtImage(_) | FactValue::Offence(_) | FactValue::Group(_) => true,
        FactValue::Outcome(other) => may_be_taken_for(arrest, other),
    }
}

/// Whether the outcome that was given, or none, is one that people name where it was another.
fn may_be_taken_for(arrest: &Arrest, other: Outcome) -> bool {
    use Outcome::{
        Caution, ChargesDropped, CommunityResolution, Convicted, ConvictedOfAnotherOffence,
        Discharge, InsanityOrUnfit, LeftOnFileOrBoundOver, NoFurtherAction, NotGuilty,
        PenaltyNotice, StillInvestigated, YouthCaution,
    };
    let Some(given) = arrest.outcome else {
        return matches!(other, StillInvestigated | NoFurtherAction | Convicted);
    };
    let named: &[Outcome] = match other {
        StillInvestigated => &[NoFurtherAction, CommunityResolution, Caution, YouthCaution],
        Outcome::WaitingForCourt => &[
            ChargesDropped,
            NotGuilty,
            LeftOnFileOrBoundOver,
            Convicted,
            Discharge,
            InsanityOrUnfit,
            ConvictedOfAnotherOffence,
        ],
        NoFurtherAction => &[StillInvestigated, Caution, YouthCaution],
        Outcome::ConvictionOverturned => &[Convicted, Discharge, ConvictedOfAnotherOffence],
        Outcome::OtherOutcomeCancelled => &[Caution, YouthCaution],
        CommunityResolution => &[Caution, YouthCaution],
        PenaltyNotice => &[Caution],
        Convicted => &[Discharge, ConvictedOfAnotherOffence, LeftOnFileOrBoundOver],
        Caution if arrest.age_at_image != Some(AgeAtImage::Under18) => {
            &[NoFurtherAction, CommunityResolution, PenaltyNotice]
        }
        YouthCaution if arrest.age_at_image == Some(AgeAtImage::Under18) => {
            &[NoFurtherAction, CommunityResolution]
        }
        Discharge | ConvictedOfAnotherOffence => &[Convicted],
        Caution
        | YouthCaution
        | ChargesDropped
        | NotGuilty
        | LeftOnFileOrBoundOver
        | Outcome::BreachOfThePeace
        | Outcome::MentalHealthLaw
        | Outcome::CivilOrder
        | InsanityOrUnfit
        | Outcome::Recall
        | Outcome::Immigration
        | Outcome::Extradition => &[],
    };
    named.contains(&given)
}
