//! Every letter that any combination of facts gives, and to whom there is none.

use check::letter::{Detail, Details, Letter, compose, plain_text, template};
use rules::{
    AgeAtImage, Arrest, Case, Group, ImageKind, Offence, Outcome, OutcomeClass, PartialDate,
    Police, RULES_DATE, Verdict, When,
};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use words::Template;
use words::letters::{PHOTO, REQUEST};

/// A letter with what it was written from.
pub(crate) struct Written {
    pub(crate) arrest: Arrest,
    pub(crate) case: Case,
    pub(crate) class: OutcomeClass,
    pub(crate) letter: Letter,
    pub(crate) text: String,
}

impl Written {
    pub(crate) fn says(&self, part: &str) -> bool {
        self.text.contains(part)
    }

    #[track_caller]
    pub(crate) fn must(&self, part: &str) {
        assert!(self.says(part), "must say {part:?}: {:?}\n{}", self.arrest, self.text);
    }

    #[track_caller]
    pub(crate) fn must_not(&self, part: &str) {
        assert!(!self.says(part), "must not say {part:?}: {:?}\n{}", self.arrest, self.text);
    }

    /// The verdict, or what it may be.
    pub(crate) fn readings(&self) -> &[Verdict] {
        &self.case.readings
    }

    /// Whether it is for a photo that was not taken in custody, which data law alone speaks of.
    pub(crate) fn is_photo(&self) -> bool {
        template(&self.case).is_some_and(is_photo)
    }
}

pub(crate) fn is_photo(template: &Template) -> bool {
    std::ptr::eq(template, &PHOTO)
}

fn with_none<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

/// Every arrest made of these by adding each of some values.
fn spread<T: Copy>(arrests: &[Arrest], all: &[T], add: fn(&mut Arrest, T)) -> Vec<Arrest> {
    let with = |arrest: &Arrest, value| {
        let mut arrest = arrest.clone();
        add(&mut arrest, value);
        arrest
    };
    arrests.iter().flat_map(|arrest| all.iter().map(|value| with(arrest, *value))).collect()
}

/// Every combination of the facts that can change a letter.
pub(crate) fn every_arrest() -> Vec<Arrest> {
    let (now, later) = (PartialDate::parse("2010").ok(), PartialDate::parse("2024-02").ok());
    // Only whether the time has come makes a difference to a letter.
    let times = [(None, None), (Some(Group::Group3), now), (Some(Group::Group2), later)];
    let mut arrests = vec![Arrest::default()];
    arrests = spread(&arrests, &with_none(Police::ALL), |it, police| it.police = police);
    arrests = spread(&arrests, &with_none(ImageKind::ALL), |it, kind| it.image_kind = kind);
    arrests = spread(&arrests, &with_none(AgeAtImage::ALL), |it, age| it.age_at_image = age);
    arrests = spread(&arrests, &with_none(Outcome::ALL), |it, outcome| it.outcome = outcome);
    arrests = spread(&arrests, &[false, true], |it, earlier| it.earlier_case = earlier);
    // Without an arrest there was no second one, and the check does not offer it.
    arrests.retain(|it| !it.earlier_case || it.image_kind == Some(ImageKind::Custody));
    arrests = spread(&arrests, &with_none(Offence::ALL), |it, offence| it.offence = offence);
    spread(&arrests, &times, |it, (group, date)| {
        it.group = group;
        it.convicted_or_released = date;
    })
}

/// The letters of all combinations, each with every detail filled.
pub(crate) fn every_letter() -> &'static [Written] {
    static LETTERS: OnceLock<Vec<Written>> = OnceLock::new();
    LETTERS.get_or_init(|| {
        let details = filled();
        every_arrest().into_iter().filter_map(|arrest| written(arrest, &details)).collect()
    })
}

/// Those of all letters that ask for what the policy says.
pub(crate) fn every_request() -> impl Iterator<Item = &'static Written> {
    every_letter().iter().filter(|it| !it.is_photo())
}

pub(crate) fn written(arrest: Arrest, details: &Details) -> Option<Written> {
    let case = Case::of(arrest.clone(), RULES_DATE);
    let letter = compose(&case, details, RULES_DATE)?;
    let class = arrest.outcome.expect("no letter without an outcome").class();
    let text = plain_text(&letter);
    Some(Written { arrest, case, class, letter, text })
}

pub(crate) fn sample(detail: Detail) -> &'static str {
    match detail {
        Detail::Name => "Alex Doe",
        Detail::OtherNames => "Alexandra Doe",
        Detail::Born => "10 May 1994",
        Detail::Address => "12 Any Street\nAnytown AB1 2CD",
        Detail::Contact => "alex@mail.example",
        Detail::Force => "Anyshire Police",
        Detail::ArrestDate => "about March 2019",
        Detail::ArrestPlace => "Anytown station",
        Detail::Offence => "theft",
        Detail::OutcomeDate => "9 June 2019",
        Detail::CustodyNumber => "CU/123",
        Detail::PncNumber => "19/123A",
        Detail::ArrestNumber => "19/01/456",
        Detail::Reasons => "I have a job now.",
    }
}

pub(crate) fn only(details: &[Detail]) -> Details {
    let mut filled = Details::default();
    for detail in details {
        filled.set(*detail, sample(*detail).to_owned());
    }
    filled
}

pub(crate) fn filled() -> Details {
    only(Detail::ALL)
}

pub(crate) const NEEDED: [Detail; 5] =
    [Detail::Name, Detail::Born, Detail::Address, Detail::Force, Detail::ArrestDate];

/// The sentences, headings and lines of a letter, each as it stands.
pub(crate) fn sentences(letter: &Letter) -> Vec<String> {
    let lines = letter.paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
    let sentences = lines.flat_map(|line| line.split_inclusive(". "));
    sentences.map(|sentence| sentence.trim().to_owned()).collect()
}

pub(crate) fn no_further_action() -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::NoFurtherAction),
        ..Arrest::default()
    }
}

pub(crate) fn convicted() -> Arrest {
    Arrest {
        outcome: Some(Outcome::Convicted),
        offence: Some(Offence::Recordable),
        group: Some(Group::Group3),
        convicted_or_released: PartialDate::parse("2019").ok(),
        ..no_further_action()
    }
}

/// Whether police of England and Wales, local or national, took the image.
fn is_in_scope(police: Police) -> bool {
    use Police::{BritishTransportPolice, EnglandOrWales, OtherNational};
    [EnglandOrWales, BritishTransportPolice, OtherNational].contains(&police)
}

/// Whether an ended case is one that police may be written to about.
fn is_safe(outcome: Outcome) -> bool {
    use Outcome::{Extradition, Immigration, Recall};
    outcome.class() != OutcomeClass::Live && ![Extradition, Immigration, Recall].contains(&outcome)
}

#[test]
fn there_is_a_letter_exactly_where_something_may_be_asked_for() {
    let (mut letters, mut photo, mut none) = (0, 0, 0);
    for arrest in every_arrest() {
        let case = Case::of(arrest.clone(), RULES_DATE);
        let template = template(&case);
        let asks = matches!(case.ask.when, When::Now | When::From);
        let elsewhere = arrest.image_kind == Some(ImageKind::Elsewhere);
        let data_law = elsewhere
            && arrest.police.is_some_and(is_in_scope)
            && arrest.outcome.is_some_and(is_safe);
        assert_eq!(template.is_some_and(|it| !is_photo(it)), asks, "{arrest:?}");
        assert_eq!(template.is_some_and(is_photo), data_law, "{arrest:?}");
        assert!(template.is_none_or(|it| is_photo(it) || std::ptr::eq(it, &REQUEST)));
        match (asks, data_law) {
            (true, _) => letters += 1,
            (_, true) => photo += 1,
            (false, false) => none += 1,
        }
    }
    println!("{letters} combinations of facts give a letter, {photo} one for a photo, {none} none");
    assert!(letters > 1_000 && photo > 100 && none > 1_000);
}

#[test]
fn every_outcome_that_may_be_written_about_is_in_a_letter() {
    let of = |photo: bool| -> BTreeSet<&str> {
        let letters = every_letter().iter().filter(|it| it.is_photo() == photo);
        letters.filter_map(|it| it.arrest.outcome).map(Outcome::as_str).collect()
    };
    let expected: BTreeSet<&str> =
        Outcome::ALL.iter().filter(|it| is_safe(**it)).map(|it| it.as_str()).collect();
    assert_eq!(of(false), expected);
    assert_eq!(of(true), expected);
}

/// Somebody held for immigration told police in a letter of a recall and a court order.
#[test]
fn somebody_whom_writing_may_harm_was_given_a_letter() {
    for arrest in every_arrest() {
        let case = Case::of(arrest.clone(), RULES_DATE);
        if arrest.outcome.is_none_or(|it| !is_safe(it)) {
            assert!(compose(&case, &filled(), RULES_DATE).is_none(), "{arrest:?}");
        }
        if arrest.police.is_none_or(|it| !is_in_scope(it)) || arrest.image_kind.is_none() {
            assert!(compose(&case, &filled(), RULES_DATE).is_none(), "{arrest:?}");
        }
    }
}
