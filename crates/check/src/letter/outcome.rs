//! How a letter says that a case ended.

use rules::Outcome;
use words::UI;

/// A sentence about the outcome, as the person would say it; no more than they told us.
pub(super) fn words(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::NoFurtherAction) => UI.outcome_no_further_action,
        Some(Outcome::ChargesDropped) => UI.outcome_charges_dropped,
        Some(Outcome::NotGuilty) => UI.outcome_not_guilty,
        Some(Outcome::ConvictionOverturned) => UI.outcome_conviction_overturned,
        Some(Outcome::CommunityResolution) => UI.outcome_community_resolution,
        Some(Outcome::PenaltyNotice) => UI.outcome_penalty_notice,
        Some(Outcome::NoOffence) => UI.outcome_no_offence,
        Some(Outcome::Convicted) => UI.outcome_convicted,
        Some(Outcome::Caution) => UI.outcome_caution,
        Some(Outcome::YouthCaution) => UI.outcome_youth_caution,
        Some(Outcome::Discharge) => UI.outcome_discharge,
        Some(Outcome::InsanityOrUnfit) => UI.outcome_insanity_or_unfit,
        Some(Outcome::ConvictedOfAnotherOffence) => UI.outcome_convicted_of_another_offence,
        Some(Outcome::HeldForOtherReason) => UI.outcome_held_for_other_reason,
        // No letter is written for a live case or an outcome that is not known.
        Some(Outcome::StillInvestigated | Outcome::WaitingForCourt) | None => "",
    }
}
