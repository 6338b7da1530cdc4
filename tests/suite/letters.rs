//! Every letter that any combination of facts gives: what it must say, and what it must not.

use custody_image_check::content::{self, LetterParagraph, ParagraphKind, Piece};
use custody_image_check::letter::names::{COMPUTED, CONDITIONS};
use custody_image_check::letter::{Detail, Details, Letter, compose, plain_text};
use custody_image_check::rules::{
    AgeAtImage, Arrest, ArrestAssessment, Group, Offence, Outcome, OutcomeClass, PartialDate,
    Police, RULES_DATE, Verdict, When, assess_arrest,
};
use expect_test::expect_file;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// A letter with what it was written from.
struct Case {
    arrest: Arrest,
    assessment: ArrestAssessment,
    class: OutcomeClass,
    letter: Letter,
    text: String,
}

impl Case {
    fn says(&self, part: &str) -> bool {
        self.text.contains(part)
    }

    #[track_caller]
    fn must(&self, part: &str) {
        assert!(self.says(part), "must say {part:?}: {:?}\n{}", self.arrest, self.text);
    }

    #[track_caller]
    fn must_not(&self, part: &str) {
        assert!(!self.says(part), "must not say {part:?}: {:?}\n{}", self.arrest, self.text);
    }

    /// The verdict, or what it may be.
    fn readings(&self) -> Vec<Verdict> {
        match self.assessment.verdict {
            Verdict::Depends => self.assessment.readings.clone(),
            verdict => vec![verdict],
        }
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
fn every_letter() -> &'static [Case] {
    static LETTERS: OnceLock<Vec<Case>> = OnceLock::new();
    LETTERS.get_or_init(|| {
        let details = filled();
        every_arrest().into_iter().filter_map(|arrest| case(arrest, &details)).collect()
    })
}

fn case(arrest: Arrest, details: &Details) -> Option<Case> {
    let assessment = assess_arrest(&arrest, RULES_DATE);
    let letter = compose(&assessment, &arrest, details, RULES_DATE)?;
    let class = arrest.outcome.expect("no letter without an outcome").class();
    let text = plain_text(&letter);
    Some(Case { arrest, assessment, class, letter, text })
}

fn sample(detail: Detail) -> &'static str {
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

fn only(details: &[Detail]) -> Details {
    let mut filled = Details::default();
    for detail in details {
        filled.set(*detail, sample(*detail).to_owned());
    }
    filled
}

fn filled() -> Details {
    only(Detail::ALL)
}

const NEEDED: [Detail; 5] =
    [Detail::Name, Detail::Born, Detail::Address, Detail::Force, Detail::ArrestDate];

#[test]
fn there_is_a_letter_exactly_where_it_is_time_to_ask() {
    let (mut letters, mut none) = (0, 0);
    for arrest in every_arrest() {
        let assessment = assess_arrest(&arrest, RULES_DATE);
        let letter = compose(&assessment, &arrest, &Details::default(), RULES_DATE);
        let asks = matches!(assessment.ask.when, When::Now | When::From);
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
        match case.assessment.verdict {
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

#[test]
fn no_letter_promises_threatens_or_claims_a_right_that_is_not_there() {
    for case in every_letter() {
        for phrase in [
            "right to deletion",
            "legal right",
            "automatic",
            "guarantee",
            "must delete",
            "unlawful",
            "I admit",
            "guilty of",
        ] {
            case.must_not(phrase);
        }
        case.must("Review of the Use and Retention of Custody Images on 24 February 2017");
        case.must("Police National Database");
        case.must("section 47 of the Data Protection Act 2018");
        case.must("Sections 48 and 54 of the Act give one month for this.");
        case.must("If you refuse, please give me your reasons in writing.");
        case.must("If you need proof of who I am");
    }
}

#[test]
fn no_letter_contradicts_or_repeats_itself() {
    let never_together = [
        ("I was not convicted of the offence", "I was convicted"),
        ("I was not convicted of the offence", "As I understand it"),
        ("I was not convicted of the offence", "treat me as not convicted"),
        ("I was not convicted of the offence", "discretion"),
        ("treat me as not convicted", "How it ended: I was convicted."),
        ("a strong presumption", "sets out a presumption that"),
        ("a strong presumption", "discretion"),
        ("because I was under 18", "because the offence was not recordable"),
        ("because I was under 18", "if I was under 18"),
        ("offence was not recordable.", "discretion. The offence was recordable"),
        ("Please say which policing purpose", "Please say how you weighed them"),
        ("what the exceptional reason is", "what the highly exceptional reason is"),
    ];
    for case in every_letter() {
        for (one, other) in never_together {
            assert!(!(case.says(one) && case.says(other)), "{one} / {other}\n{}", case.text);
        }
        let sentences = sentences(case);
        let once: BTreeSet<&String> = sentences.iter().collect();
        // Only the name stands twice: at the top and as the signature.
        assert_eq!(once.len(), sentences.len() - 1, "{}", case.text);
        // The fallback comes once, under one condition.
        assert!(case.text.matches("discretion").count() <= 1, "{}", case.text);
        assert!(case.text.matches("If you refuse").count() == 1, "{}", case.text);
        let discretion = case.readings().contains(&Verdict::NoPresumption);
        assert_eq!(case.says("I ask you to use your discretion"), discretion, "{}", case.text);
        let presumes = case.readings() != [Verdict::NoPresumption];
        assert_eq!(case.says("presumption"), presumes, "{}", case.text);
    }
}

/// The sentences, headings and lines of a letter, each as it stands.
fn sentences(case: &Case) -> Vec<String> {
    let lines = case.letter.paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
    let sentences = lines.flat_map(|line| line.split_inclusive(". "));
    sentences.map(|sentence| sentence.trim().to_owned()).collect()
}

#[test]
fn sentences_are_short() {
    for case in every_letter() {
        for sentence in sentences(case) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 25, "{words} words: {sentence}");
        }
    }
}

#[test]
fn a_letter_is_whole() {
    for case in every_letter() {
        for mark in ["{", "}", "[", "]", "  ", " .", ".."] {
            case.must_not(mark);
        }
        for paragraph in &case.letter.paragraphs {
            assert!(paragraph.lines.iter().all(|line| !line.trim().is_empty()), "{}", case.text);
            assert!(!paragraph.lines.is_empty(), "{}", case.text);
        }
        let subjects = case.letter.paragraphs.iter().filter(|it| it.kind == ParagraphKind::Subject);
        assert_eq!(subjects.count(), 1);
        case.must(&case.letter.subject);
        assert!(case.text.starts_with("Alex Doe\n"));
        assert!(case.text.ends_with("Rules last checked: 21 November 2026.\n"));
    }
}

#[test]
fn what_is_needed_and_not_given_shows_its_place() {
    let case = case(no_further_action(), &Details::default()).expect("a letter");
    for place in ["[your full name]", "[your date of birth]", "[the police force]"] {
        case.must(place);
    }
    assert_eq!(case.text.matches('[').count(), 7, "the name three times: {}", case.text);
}

#[test]
fn an_optional_detail_is_there_only_where_it_was_given() {
    let optional: Vec<Detail> =
        Detail::ALL.iter().copied().filter(|detail| !NEEDED.contains(detail)).collect();
    for detail in optional {
        let given: Vec<Detail> = NEEDED.into_iter().chain([detail]).collect();
        let with = case(convicted(), &only(&given)).expect("a letter");
        let without = case(convicted(), &only(&NEEDED)).expect("a letter");
        with.must(sample(detail));
        without.must_not(sample(detail));
        without.must_not("[");
    }
    let mut details = only(&NEEDED);
    details.set(Detail::ArrestPlace, " \n".to_owned());
    assert_eq!(details, only(&NEEDED), "nothing but blanks is nothing");
}

#[test]
fn only_this_contact_is_asked_for_where_it_was_chosen() {
    let sentence = "Please use only the contact details in this letter";
    let mut details = filled();
    case(convicted(), &details).expect("a letter").must_not(sentence);
    details.only_this_contact = true;
    case(convicted(), &details).expect("a letter").must(sentence);
}

#[test]
fn what_was_typed_is_never_read_as_a_template() {
    let mut details = filled();
    details.set(Detail::Name, "{today} [x] {if adult}".to_owned());
    case(convicted(), &details).expect("a letter").must("{today} [x] {if adult}\n");
}

#[test]
fn other_national_forces_are_asked_to_apply_the_same_policy() {
    let national = [Police::BritishTransportPolice, Police::OtherNational].map(Some);
    for case in every_letter() {
        let asked = case.says("I ask you to apply the same policy.");
        assert_eq!(asked, national.contains(&case.arrest.police), "{:?}", case.arrest);
    }
}

#[test]
fn every_part_of_the_template_is_written_for_someone_and_left_out_for_someone() {
    let template = content::LETTERS.iter().find(|letter| letter.id == "request").expect("it");
    let mut all: Vec<&Case> = every_letter().iter().collect();
    let mut contact = filled();
    contact.only_this_contact = true;
    let others = [&contact, &only(&NEEDED)].map(|it| case(no_further_action(), it));
    all.extend(others.iter().flatten());
    for paragraph in template.paragraphs {
        let lines = rendered(paragraph);
        let is_in = |case: &&&Case| {
            let mut written = case.letter.paragraphs.iter().flat_map(|it| &it.lines);
            lines.iter().all(|line| written.any(|it| it.contains(line.as_str())))
        };
        let written = all.iter().filter(is_in).count();
        assert!(written > 0, "no one's letter has {lines:?}");
        let conditional = !paragraph.conditions.is_empty();
        assert_eq!(written < all.len(), conditional, "{written} have {lines:?}");
    }
}

#[test]
fn every_name_that_templates_may_use_is_used() {
    let template = content::LETTERS.iter().find(|letter| letter.id == "request").expect("it");
    let conditions: BTreeSet<&str> =
        template.paragraphs.iter().flat_map(|it| it.conditions).map(|(name, _)| *name).collect();
    let pieces = template.paragraphs.iter().flat_map(|it| it.lines).copied().flatten();
    let variables: BTreeSet<&str> = pieces
        .filter_map(|piece| match piece {
            Piece::Variable(name) => Some(*name),
            Piece::Text(_) => None,
        })
        .collect();
    for condition in CONDITIONS {
        assert!(conditions.contains(condition), "no paragraph depends on {condition}");
    }
    for variable in Detail::ALL.iter().map(|detail| detail.as_str()).chain(COMPUTED.iter().copied())
    {
        assert!(variables.contains(variable), "no paragraph has {variable}");
    }
}

/// A paragraph's lines with every detail filled, up to the first computed value.
fn rendered(paragraph: &LetterParagraph) -> Vec<String> {
    let value = |name: &str| {
        let detail = Detail::ALL.iter().find(|detail| detail.as_str() == name);
        match name {
            "site" => content::SITE.name,
            "rules-date" => "21 November 2026",
            _ => detail.map_or("", |detail| sample(*detail)),
        }
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => *text,
        Piece::Variable(name) => value(name),
    };
    let lines = paragraph.lines.iter();
    lines
        .map(|line| line.iter().map(piece).collect::<String>())
        .map(|line| line.trim_end_matches('.').to_owned())
        .collect()
}

fn no_further_action() -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::NoFurtherAction),
        ..Arrest::default()
    }
}

fn convicted() -> Arrest {
    Arrest {
        outcome: Some(Outcome::Convicted),
        offence: Some(Offence::Recordable),
        group: Some(Group::Group3),
        convicted_or_released: PartialDate::parse("2019").ok(),
        ..no_further_action()
    }
}

/// Compares a letter with the file of that name; `UPDATE_EXPECT=1` writes the files anew.
#[track_caller]
fn golden(name: &str, arrest: Arrest, details: &[Detail]) {
    let case = case(arrest, &only(details)).expect("a letter");
    expect_file![format!("../letters/{name}.txt")].assert_eq(&case.text);
}

#[test]
fn letters_for_people_who_were_not_convicted_read_as_agreed() {
    golden("adult-no-further-action", no_further_action(), &NEEDED);
    let arrest = Arrest {
        age_at_image: Some(AgeAtImage::Under18),
        outcome: Some(Outcome::NotGuilty),
        ..no_further_action()
    };
    golden("under-18-not-guilty", arrest, Detail::ALL);
    let arrest = Arrest { age_at_image: None, ..no_further_action() };
    golden("age-not-sure-no-further-action", arrest, &NEEDED);
    let arrest = Arrest {
        police: Some(Police::BritishTransportPolice),
        outcome: Some(Outcome::CommunityResolution),
        ..no_further_action()
    };
    golden("transport-police-community-resolution", arrest, &NEEDED);
}

#[test]
fn letters_for_people_who_were_convicted_read_as_agreed() {
    golden("adult-convicted-of-shoplifting", convicted(), Detail::ALL);
    let arrest = Arrest { offence: Some(Offence::NotRecordable), ..convicted() };
    golden("adult-convicted-not-recordable", arrest, &NEEDED);
}

#[test]
fn letters_for_people_with_a_caution_read_as_agreed() {
    let caution = Arrest { outcome: Some(Outcome::Caution), ..no_further_action() };
    let arrest = Arrest { offence: Some(Offence::Recordable), ..caution.clone() };
    golden("adult-caution-recordable", arrest, &NEEDED);
    golden("adult-caution-offence-not-sure", caution, &NEEDED);
}
