//! The sentences of the published page, written out once more as plain matches.

use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Confidence, Fact, Group, ImageKind, Offence, Outcome, Police, Verdict,
    When, years_after,
};
use std::collections::BTreeSet;

pub(super) type Readings = BTreeSet<Verdict>;

/// The five facts that decide a verdict; `None` is not known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Deciding {
    pub(super) police: Option<Police>,
    pub(super) kind: Option<ImageKind>,
    pub(super) age: Option<AgeAtImage>,
    pub(super) outcome: Option<Outcome>,
    pub(super) offence: Option<Offence>,
}

/// What the second table of the page says that an outcome counts as.
#[derive(Clone, Copy, PartialEq)]
enum CountsAs {
    Live,
    NotConvicted,
    Convicted,
    Elsewhere,
}

/// An outcome as the page counts it; an open one gives both readings, and an unknown one stands for a
/// live case, for not convicted and for convicted.
fn counts_as(outcome: Option<Outcome>) -> &'static [CountsAs] {
    match outcome {
        Some(Outcome::StillInvestigated | Outcome::WaitingForCourt) => &[CountsAs::Live],
        Some(
            Outcome::NoFurtherAction
            | Outcome::ChargesDropped
            | Outcome::NotGuilty
            | Outcome::LeftOnFileOrBoundOver
            | Outcome::ConvictionOverturned
            | Outcome::OtherOutcomeCancelled
            | Outcome::CommunityResolution
            | Outcome::PenaltyNotice
            | Outcome::BreachOfThePeace
            | Outcome::MentalHealthLaw
            | Outcome::CivilOrder,
        ) => &[CountsAs::NotConvicted],
        Some(Outcome::Convicted) => &[CountsAs::Convicted],
        Some(
            Outcome::Caution
            | Outcome::YouthCaution
            | Outcome::Discharge
            | Outcome::InsanityOrUnfit
            | Outcome::ConvictedOfAnotherOffence
            | Outcome::Recall,
        ) => &[CountsAs::NotConvicted, CountsAs::Convicted],
        Some(Outcome::Immigration | Outcome::Extradition) => &[CountsAs::Elsewhere],
        None => &[CountsAs::Live, CountsAs::NotConvicted, CountsAs::Convicted],
    }
}

/// Whether the 2017 review is the policy: by the page, these three and no other.
fn in_scope(police: Police) -> bool {
    matches!(
        police,
        Police::EnglandOrWales | Police::BritishTransportPolice | Police::OtherNational
    )
}

/// The verdict of one combination in which everything is known, and how sure the row of it is.
fn published(
    police: Police,
    kind: ImageKind,
    age: AgeAtImage,
    counts: CountsAs,
    offence: Offence,
) -> (Verdict, Confidence) {
    if !in_scope(police) {
        return (Verdict::OtherRules, Confidence::Confirmed);
    }
    match (counts, kind, age, offence) {
        (CountsAs::Live, ..) => (Verdict::Wait, Confidence::Unconfirmed),
        (_, ImageKind::Elsewhere, ..) | (CountsAs::Elsewhere, ..) => {
            (Verdict::OtherRules, Confidence::Unconfirmed)
        }
        (CountsAs::NotConvicted, _, AgeAtImage::Under18, _) => {
            (Verdict::DeleteUnlessHighlyExceptional, Confidence::Confirmed)
        }
        (CountsAs::NotConvicted, _, AgeAtImage::Adult, _) => {
            (Verdict::DeleteUnlessExceptional, Confidence::Confirmed)
        }
        (CountsAs::Convicted, _, AgeAtImage::Adult, Offence::Recordable) => {
            (Verdict::NoPresumption, Confidence::Confirmed)
        }
        (CountsAs::Convicted, ..) => (Verdict::DeleteFavoured, Confidence::Confirmed),
    }
}

/// The known value alone, or every value that an unknown one stands for.
fn possible<T: Copy>(known: Option<T>, stands_for: &[T]) -> Vec<T> {
    known.map_or_else(|| stands_for.to_vec(), |value| vec![value])
}

const POLICE: &[Police] = &[Police::EnglandOrWales, Police::Scotland];
const KINDS: &[ImageKind] = &[ImageKind::Custody, ImageKind::Elsewhere];

/// Every verdict that the facts may have, each with how sure its row is.
fn decided(facts: Deciding) -> BTreeSet<(Verdict, Confidence)> {
    // The offence behind a recall counts as recordable, whatever is given.
    let recall = facts.outcome == Some(Outcome::Recall);
    let offence = if recall { Some(Offence::Recordable) } else { facts.offence };
    let mut decided = BTreeSet::new();
    for police in possible(facts.police, POLICE) {
        for kind in possible(facts.kind, KINDS) {
            for age in possible(facts.age, AgeAtImage::ALL) {
                for counts in counts_as(facts.outcome) {
                    for offence in possible(offence, Offence::ALL) {
                        decided.insert(published(police, kind, age, *counts, offence));
                    }
                }
            }
        }
    }
    decided
}

fn readings(facts: Deciding) -> Readings {
    decided(facts).into_iter().map(|(verdict, _)| verdict).collect()
}

/// How sure a verdict is: as sure as the weakest row that decided it, and less sure where the police,
/// the kind of photo, the outcome or an older case make it so.
fn confidence(facts: Deciding, earlier_case: bool) -> Confidence {
    let outcome_unconfirmed = !matches!(
        facts.outcome,
        None | Some(
            Outcome::NoFurtherAction
                | Outcome::ChargesDropped
                | Outcome::NotGuilty
                | Outcome::Convicted
        )
    );
    let police_unconfirmed =
        matches!(facts.police, Some(Police::BritishTransportPolice | Police::OtherNational));
    let less_sure = police_unconfirmed
        || outcome_unconfirmed
        || facts.kind == Some(ImageKind::Voluntary)
        || earlier_case;
    let weakest = decided(facts).into_iter().map(|(_, confidence)| confidence).max().unwrap();
    if less_sure && facts.police.is_none_or(in_scope) { Confidence::Unconfirmed } else { weakest }
}

/// Whether the sets of readings differ when an unknown fact is set to each of its values.
fn differ<T: Copy>(known: Option<T>, all: &[T], with: impl Fn(Option<T>) -> Deciding) -> bool {
    let sets: BTreeSet<Readings> = all.iter().map(|&value| readings(with(Some(value)))).collect();
    known.is_none() && sets.len() > 1
}

fn missing(facts: Deciding) -> Vec<Fact> {
    let differences = [
        (Fact::Police, differ(facts.police, Police::ALL, |police| Deciding { police, ..facts })),
        (Fact::ImageKind, differ(facts.kind, ImageKind::ALL, |kind| Deciding { kind, ..facts })),
        (Fact::AgeAtImage, differ(facts.age, AgeAtImage::ALL, |age| Deciding { age, ..facts })),
        (
            Fact::Outcome,
            differ(facts.outcome, Outcome::ALL, |outcome| Deciding { outcome, ..facts }),
        ),
        (
            Fact::Offence,
            differ(facts.offence, Offence::ALL, |offence| Deciding { offence, ..facts }),
        ),
    ];
    differences.into_iter().filter(|(_, differs)| *differs).map(|(fact, _)| fact).collect()
}

/// What the oracle says about the five facts, once for all arrests that share them.
pub(super) struct Expected {
    pub(super) readings: Readings,
    pub(super) missing: Vec<Fact>,
    pub(super) confidence: Confidence,
    pub(super) confidence_in_an_older_case: Confidence,
}

impl Expected {
    pub(super) fn of(facts: Deciding) -> Self {
        Self {
            readings: readings(facts),
            missing: missing(facts),
            confidence: confidence(facts, false),
            confidence_in_an_older_case: confidence(facts, true),
        }
    }
}

/// When someone convicted as an adult of a recordable offence can ask: now, or the range of days.
pub(super) fn after_conviction(
    arrest: &Arrest,
    today: NaiveDate,
) -> (When, Option<NaiveDate>, Option<NaiveDate>) {
    let (fewest, most) = match arrest.group {
        Some(Group::Group3) => (6, 6),
        Some(Group::Group1 | Group::Group2) => (10, 10),
        None => (6, 10),
    };
    let Some(date) = arrest.convicted_or_released else { return (When::From, None, None) };
    let latest = years_after(date.last(), most);
    if latest <= today {
        return (When::Now, None, None);
    }
    (When::From, Some(years_after(date.first(), fewest)), Some(latest))
}
