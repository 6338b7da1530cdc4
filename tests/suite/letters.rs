//! Every letter that any combination of facts gives: what it must say, and what it must not.

use check::letter::{Detail, Details, Letter, compose, plain_text};
use rules::{
    AgeAtImage, Arrest, Case, Group, Offence, Outcome, OutcomeClass, PartialDate, Police,
    RULES_DATE, Verdict, When,
};
use std::sync::OnceLock;
use words::letters::REQUEST;

/// A letter with what it was written from.
pub(crate) struct Written {
    pub(crate) arrest: Arrest,
    case: Case,
    class: OutcomeClass,
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
}

fn with_none<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

/// Every combination of the facts that can change a letter.
fn every_arrest() -> Vec<Arrest> {
    let dates = [None, PartialDate::parse("2010").ok(), PartialDate::parse("2024-02").ok()];
    let mut arrests = vec![Arrest::default()];
    let spread = |arrests: Vec<Arrest>, of: &dyn Fn(&Arrest) -> Vec<Arrest>| {
        arrests.iter().flat_map(of).collect::<Vec<_>>()
    };
    arrests = spread(arrests, &|it| {
        with_none(Police::ALL).into_iter().map(|police| Arrest { police, ..it.clone() }).collect()
    });
    arrests = spread(arrests, &|it| {
        let ages = with_none(AgeAtImage::ALL);
        ages.into_iter().map(|age_at_image| Arrest { age_at_image, ..it.clone() }).collect()
    });
    arrests = spread(arrests, &|it| {
        with_none(Outcome::ALL)
            .into_iter()
            .map(|outcome| Arrest { outcome, ..it.clone() })
            .collect()
    });
    arrests = spread(arrests, &|it| {
        with_none(Offence::ALL)
            .into_iter()
            .map(|offence| Arrest { offence, ..it.clone() })
            .collect()
    });
    arrests = spread(arrests, &|it| {
        with_none(Group::ALL).into_iter().map(|group| Arrest { group, ..it.clone() }).collect()
    });
    spread(arrests, &|it| {
        dates.iter().map(|date| Arrest { convicted_or_released: *date, ..it.clone() }).collect()
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

pub(crate) fn written(arrest: Arrest, details: &Details) -> Option<Written> {
    let case = Case::of(arrest.clone(), RULES_DATE);
    let letter = compose(&REQUEST, &case, details, RULES_DATE)?;
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

#[test]
fn there_is_a_letter_exactly_where_it_is_time_to_ask() {
    let (mut letters, mut none) = (0, 0);
    for arrest in every_arrest() {
        let case = Case::of(arrest.clone(), RULES_DATE);
        let letter = compose(&REQUEST, &case, &Details::default(), RULES_DATE);
        let asks = matches!(case.ask.when, When::Now | When::From);
        assert_eq!(letter.is_some(), asks, "{arrest:?}");
        if asks { letters += 1 } else { none += 1 }
    }
    println!("{letters} combinations of facts give a letter, {none} give none");
    assert!(letters > 0 && none > 0);
}

#[test]
fn someone_not_convicted_asks_for_their_presumption_and_nothing_weaker() {
    for case in every_letter().iter().filter(|it| it.class == OutcomeClass::NotConvicted) {
        case.must("not convicted of the offence that the image was taken for");
        case.must("presumption that police will delete such an image when asked");
        case.must_not("discretion");
        case.must_not("in favour of deletion");
        case.must_not("recordable");
        case.must_not("My own reasons");
        let adult_test = "necessary for a policing purpose and there is an exceptional reason";
        let strongest = "necessary for a policing purpose and there is a highly exceptional reason";
        match case.arrest.age_at_image {
            Some(AgeAtImage::Adult) => {
                case.must(adult_test);
                case.must_not("strong");
                case.must_not("highly exceptional");
            }
            Some(AgeAtImage::Under18) => {
                case.must("a strong presumption");
                case.must(strongest);
                case.must("what the highly exceptional reason is.");
                case.must_not("an exceptional reason");
                case.must_not("what the exceptional reason is");
            }
            None => {
                case.must(adult_test);
                case.must("If your records show that I was under 18");
                case.must_not("strong");
                case.must_not(strongest);
            }
        }
    }
}

#[test]
fn someone_convicted_never_claims_the_presumption_of_the_unconvicted() {
    for case in every_letter().iter().filter(|it| it.class == OutcomeClass::Convicted) {
        case.must("How it ended: I was convicted.");
        case.must_not("not convicted");
        case.must_not("exceptional");
        case.must_not("policing purpose");
        case.must_not("presumption that police will delete");
        let under_18 = case.arrest.age_at_image == Some(AgeAtImage::Under18);
        let not_recordable = case.arrest.offence == Some(Offence::NotRecordable);
        match case.case.verdict() {
            Verdict::NoPresumption => {
                case.must_not("presumption");
                case.must_not("favours");
                case.must("I ask you to use your discretion.");
                case.must("My own reasons are these:");
            }
            Verdict::DeleteFavoured => {
                case.must("presumption in favour of deletion");
                case.must_not("discretion");
                case.must_not("My own reasons");
                assert!(under_18 || not_recordable);
            }
            Verdict::Depends => {
                case.must("presumption in favour of deletion");
                case.must("I ask you to use your discretion.");
                for sentence in sentences(case).iter().filter(|it| it.contains("presumption")) {
                    assert!(sentence.starts_with("If "), "{sentence}");
                }
            }
            other => panic!("{other:?} has no letter"),
        }
        assert_eq!(case.says("I was under 18 when the image was taken. For such"), under_18);
        assert_eq!(
            case.says("The conviction was for an offence that is not recordable"),
            not_recordable
        );
    }
}

#[test]
fn an_open_outcome_asks_for_the_better_reading_first_and_else_for_the_other() {
    for case in every_letter().iter().filter(|it| it.class == OutcomeClass::Open) {
        case.must_not("I was not convicted of the offence");
        case.must_not("As I understand it");
        let place = |part: &str| case.text.find(part);
        let better = place("I ask you to treat me as not convicted.");
        let presumption = place("presumption that police will delete");
        assert!(better.is_some() && better < presumption, "{}", case.text);
        let readings = case.readings();
        let else_favoured = place("If you do count it as a conviction, the review still favours");
        assert_eq!(
            else_favoured.is_some(),
            readings.contains(&Verdict::DeleteFavoured),
            "{:?}\n{}",
            case.arrest,
            case.text
        );
        assert!(else_favoured.is_none() || presumption < else_favoured);
        let last = place("I ask you to use your discretion.");
        assert_eq!(last.is_some(), readings.contains(&Verdict::NoPresumption));
        assert!(last.is_none() || presumption.max(else_favoured) < last);
    }
}

#[test]
fn what_is_not_known_is_only_said_under_an_if() {
    for case in every_letter() {
        let (age, offence) = (case.arrest.age_at_image, case.arrest.offence);
        for sentence in sentences(case) {
            let conditional = sentence.starts_with("If ") || sentence.contains(" if ");
            let about_age = sentence.contains("under 18");
            assert!(!about_age || age != Some(AgeAtImage::Adult), "{sentence}");
            assert!(!about_age || conditional || age.is_some(), "{sentence}");
            assert!(!sentence.contains("highly") || age != Some(AgeAtImage::Adult), "{sentence}");
            assert!(!sentence.contains("highly") || age.is_some() || conditional, "{sentence}");
            assert!(
                !sentence.contains("recordable") || offence.is_some() || conditional,
                "{sentence}"
            );
            assert!(
                !sentence.contains("recordable") || offence != Some(Offence::Recordable),
                "{sentence}"
            );
        }
        // "The same is true" leans on the sentence about what counts as a conviction.
        let leans = case.text.find("The same is true if");
        assert!(leans.is_none() || case.text.find("If you do count it") < leans);
        assert!(leans.is_none() || case.says("If you do count it"), "{}", case.text);
    }
}

/// The sentences, headings and lines of a letter, each as it stands.
pub(crate) fn sentences(case: &Written) -> Vec<String> {
    let lines = case.letter.paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
    let sentences = lines.flat_map(|line| line.split_inclusive(". "));
    sentences.map(|sentence| sentence.trim().to_owned()).collect()
}

pub(crate) fn no_further_action() -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
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
