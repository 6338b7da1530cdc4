//! The facts of an arrest, each with its values and what these count as.

use crate::conditions::NOT_WHEN_UNKNOWN;
use rules::{
    AgeAtImage, Arrest, Fact, Group, ImageKind, Offence, OtherRecord, Outcome, Police, Value,
    Values,
};
use serde::Serialize;
use words::{Choice, Question};

/// A value as circumstances have it.
#[derive(Serialize, Clone, Copy)]
#[serde(untagged)]
pub(crate) enum Written {
    Name(&'static str),
    Truth(bool),
}

/// A fact that takes one of some names.
#[derive(Serialize)]
pub(crate) struct FactEntry {
    fact: &'static str,
    question: &'static str,
    values: Vec<ValueEntry>,
    unknown_stands_for: Vec<&'static str>,
}

#[derive(Serialize)]
struct ValueEntry {
    value: &'static str,
    label: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts_as: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offence_counts_as: Option<&'static str>,
}

/// Every fact that takes names, in the order of circumstances.
pub(crate) fn all() -> Vec<FactEntry> {
    let entry = |fact: Fact| {
        let choices = choices(fact);
        (!choices.is_empty()).then(|| FactEntry {
            fact: fact.as_str(),
            question: words::question(Question::about(fact)).title,
            unknown_stands_for: choices
                .iter()
                .filter(|choice| stands_for_unknown(**choice))
                .map(|it| it.as_str())
                .collect(),
            values: choices.into_iter().map(value).collect(),
        })
    };
    Fact::ALL.iter().copied().filter_map(entry).collect()
}

fn value(choice: Choice) -> ValueEntry {
    let (counts_as, offence_counts_as) = match choice {
        Choice::Outcome(outcome) => (Some(outcome.class().as_str()), offence_behind(outcome)),
        _ => (None, None),
    };
    let label = words::answer(choice).label;
    ValueEntry { value: choice.as_str(), label, counts_as, offence_counts_as }
}

/// Where an outcome says by itself whether the offence is recordable.
fn offence_behind(outcome: Outcome) -> Option<&'static str> {
    let known = Values::of_arrest(&arrest_of(Choice::Outcome(outcome)));
    known.tests(Fact::Offence).then(|| {
        let recordable = known.contains(Value::Recordable);
        if recordable { Offence::Recordable } else { Offence::NotRecordable }.as_str()
    })
}

fn stands_for_unknown(choice: Choice) -> bool {
    !matches!(choice, Choice::Outcome(outcome) if outcome.class() == NOT_WHEN_UNKNOWN)
}

/// The values of a fact of which some is among those that a rule applies to.
pub(crate) fn that_meet(fact: Fact, applies: Values) -> Vec<Written> {
    let of_fact = || Value::ALL.iter().filter(move |value| value.fact() == fact);
    that(fact, |known| of_fact().any(|value| known.contains(*value) && applies.contains(*value)))
}

/// The values of a fact that, known alone, are so.
pub(crate) fn that(fact: Fact, is: impl Fn(Values) -> bool) -> Vec<Written> {
    let fits = choices(fact).into_iter().filter(|it| is(Values::of_arrest(&arrest_of(*it))));
    fits.map(|choice| Written::Name(choice.as_str())).collect()
}

/// Names as they are written.
pub(crate) fn names(names: impl IntoIterator<Item = &'static str>) -> Vec<Written> {
    names.into_iter().map(Written::Name).collect()
}

/// The values of a fact; none where it takes a date, or true and false.
fn choices(fact: Fact) -> Vec<Choice> {
    fn all<T: Copy>(values: &[T], choice: fn(T) -> Choice) -> Vec<Choice> {
        values.iter().copied().map(choice).collect()
    }
    match fact {
        Fact::Police => all(Police::ALL, Choice::Police),
        Fact::ImageKind => all(ImageKind::ALL, Choice::ImageKind),
        Fact::AgeAtImage => all(AgeAtImage::ALL, Choice::AgeAtImage),
        Fact::Outcome => all(Outcome::ALL, Choice::Outcome),
        Fact::Offence => all(Offence::ALL, Choice::Offence),
        Fact::Group => all(Group::ALL, Choice::Group),
        Fact::OtherRecord => all(OtherRecord::ALL, Choice::OtherRecord),
        Fact::ImageTaken | Fact::Born | Fact::ConvictedOrReleased | Fact::EarlierCase => Vec::new(),
    }
}

/// An arrest of which nothing else is known.
fn arrest_of(choice: Choice) -> Arrest {
    let mut arrest = Arrest::default();
    match choice {
        Choice::Police(value) => arrest.police = Some(value),
        Choice::ImageKind(value) => arrest.image_kind = Some(value),
        Choice::AgeAtImage(value) => arrest.age_at_image = Some(value),
        Choice::Outcome(value) => arrest.outcome = Some(value),
        Choice::Offence(value) => arrest.offence = Some(value),
        Choice::Group(value) => arrest.group = Some(value),
        Choice::OtherRecord(value) => arrest.other_record = Some(value),
        // Steps to a fact, and no value of one.
        Choice::Stage(_) | Choice::Older(_) | Choice::OlderStage(_) => {}
    }
    arrest
}
