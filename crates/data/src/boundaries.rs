//! Cases made by the table: every combination that the rules tell apart, every value, and the days on
//! either side of each limit.

mod days;

use crate::worked::Worked;
use rules::{AgeAtImage, Fact, ImageKind, Offence, OtherRecord, Outcome, OutcomeClass, Police};
use toml::{Table, Value};

/// The day of all these cases. The rules take any day, so it need not be theirs.
const TODAY: (i32, u32, u32) = (2026, 11, 21);

/// Every case.
pub(crate) fn all() -> Vec<Worked> {
    let mut cases = combinations();
    cases.extend(each_police());
    cases.extend(each_outcome());
    cases.extend(again_and_other_records());
    cases.extend(days::all());
    cases.push(what_if());
    cases
}

/// One photo of each kind of answer, with what would change it.
fn what_if() -> Worked {
    let (police, custody) = (Police::EnglandOrWales.as_str(), ImageKind::Custody.as_str());
    let arrests = OUTCOMES.map(|outcome| adult(police, custody, outcome));
    let what_if = case("what-if", "What would change each answer", arrests.to_vec());
    Worked { what_if: true, ..what_if }
}

fn case(name: &str, title: &str, arrests: Vec<Table>) -> Worked {
    let (year, month, day) = TODAY;
    let today = format!("{year}-{month:02}-{day:02}");
    Worked { name: name.to_owned(), title: title.to_owned(), today, arrests, what_if: false }
}

/// Facts of an arrest; an empty name is a fact that is not known.
fn facts(named: &[(Fact, &str)]) -> Table {
    let known = named.iter().filter(|(_, value)| !value.is_empty());
    known.map(|(fact, value)| (fact.as_str().to_owned(), Value::from(*value))).collect()
}

/// These names, and "not known".
fn or_unknown<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names.iter().copied().chain([""]).collect()
}

/// One outcome of each class, both that other law speaks of, and one that is not known.
const OUTCOMES: [&str; 7] = [
    Outcome::StillInvestigated.as_str(),
    Outcome::NoFurtherAction.as_str(),
    Outcome::Convicted.as_str(),
    Outcome::Caution.as_str(),
    Outcome::Immigration.as_str(),
    Outcome::Extradition.as_str(),
    "",
];

/// Every combination of what the deciding rules tell apart, for police whom the policy covers. Where the
/// police are not known, each class of outcomes is enough: one rule more may apply, and the same one.
fn combinations() -> Vec<Worked> {
    let police = Police::EnglandOrWales.as_str();
    let kinds = or_unknown(&[ImageKind::Custody.as_str(), ImageKind::Elsewhere.as_str()]);
    let of_kind = |kind: &&str| {
        let mut arrests = Vec::new();
        for age in or_unknown(AgeAtImage::NAMES) {
            for outcome in OUTCOMES {
                let with = |offence| [(Fact::AgeAtImage, age), (Fact::Offence, offence)];
                arrests.extend(offences(outcome).into_iter().map(|offence| {
                    let [age, offence] = with(offence);
                    let (police, kind) = ((Fact::Police, police), (Fact::ImageKind, *kind));
                    facts(&[police, kind, age, (Fact::Outcome, outcome), offence])
                }));
            }
        }
        let kind = or_words(kind);
        let title = format!("Every age, outcome and offence; photo: {kind}");
        case(&format!("combinations-{kind}"), &title, arrests)
    };
    let mut cases: Vec<Worked> = kinds.iter().map(of_kind).collect();
    cases.extend(kinds.iter().map(|kind| {
        let arrests = OUTCOMES.map(|outcome| adult("", kind, outcome));
        let kind = or_words(kind);
        let title = format!("One outcome of each class; police: not known, photo: {kind}");
        case(&format!("police-not-known-{kind}"), &title, arrests.to_vec())
    }));
    cases
}

fn or_words(name: &str) -> &str {
    if name.is_empty() { "not-known" } else { name }
}

/// What the offence may be, where it can make a difference.
fn offences(outcome: &str) -> Vec<&'static str> {
    match Outcome::parse(outcome).map(Outcome::class) {
        Some(OutcomeClass::Convicted | OutcomeClass::Open) | None => or_unknown(Offence::NAMES),
        Some(OutcomeClass::Live | OutcomeClass::NotConvicted | OutcomeClass::Elsewhere) => vec![""],
    }
}

/// An adult's custody photo.
fn adult(police: &str, kind: &str, outcome: &str) -> Table {
    facts(&[
        (Fact::Police, police),
        (Fact::ImageKind, kind),
        (Fact::AgeAtImage, AgeAtImage::Adult.as_str()),
        (Fact::Outcome, outcome),
    ])
}

fn each_police() -> Vec<Worked> {
    let of = |police: &&str| {
        let custody = ImageKind::Custody.as_str();
        let arrests = OUTCOMES.map(|outcome| adult(police, custody, outcome));
        let title = format!("One outcome of each class, police: {police}");
        case(&format!("police-{police}"), &title, arrests.to_vec())
    };
    Police::NAMES.iter().map(of).collect()
}

/// Every outcome in custody, and one of each class for other photos.
fn each_outcome() -> Vec<Worked> {
    let custody = ImageKind::Custody.as_str();
    let of = |kind: &&str| {
        let outcomes =
            if *kind == custody { or_unknown(Outcome::NAMES) } else { OUTCOMES.to_vec() };
        let police = Police::EnglandOrWales.as_str();
        let arrests = outcomes.into_iter().map(|outcome| adult(police, kind, outcome)).collect();
        case(&format!("outcomes-{kind}"), &format!("Outcomes, photo: {kind}"), arrests)
    };
    ImageKind::NAMES.iter().map(of).collect()
}

/// An older case under each class of outcomes, and what else is on record, which changes no verdict.
fn again_and_other_records() -> Vec<Worked> {
    let police = Police::EnglandOrWales.as_str();
    let again = |kind: &str, outcome: &str| {
        let mut facts = adult(police, kind, outcome);
        facts.insert(Fact::EarlierCase.as_str().to_owned(), Value::from(true));
        facts
    };
    let custody = ImageKind::Custody.as_str();
    let in_custody = OUTCOMES.map(|outcome| again(custody, outcome));
    let elsewhere = OUTCOMES.map(|outcome| again(ImageKind::Elsewhere.as_str(), outcome));
    let records = OtherRecord::NAMES.iter().map(|record| {
        let mut facts = adult(police, custody, Outcome::NoFurtherAction.as_str());
        facts.insert(Fact::OtherRecord.as_str().to_owned(), Value::from(*record));
        facts
    });
    vec![
        case("earlier-case-custody", "An older case, photo: custody", in_custody.to_vec()),
        case("earlier-case-elsewhere", "An older case, photo: elsewhere", elsewhere.to_vec()),
        case("other-record", "Every other record", records.collect()),
    ]
}
