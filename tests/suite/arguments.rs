//! What a letter argues for each class of outcomes: what it must say, and what it must not.

use super::letters::{Written, every_letter, every_request, sentences};
use rules::{AgeAtImage, Offence, Outcome, OutcomeClass, Verdict};

fn of_class(class: OutcomeClass) -> impl Iterator<Item = &'static Written> {
    every_request().filter(move |it| it.class == class)
}

#[test]
fn someone_not_convicted_asks_for_their_presumption_and_nothing_weaker() {
    for case in of_class(OutcomeClass::NotConvicted) {
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
    for case in of_class(OutcomeClass::Convicted) {
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
                case.must("Please use your discretion.");
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
                case.must("please use your discretion.");
                let sentences = sentences(&case.letter);
                for sentence in sentences.iter().filter(|it| it.contains("presumption")) {
                    assert!(sentence.starts_with("If "), "{sentence}");
                }
            }
            other => panic!("{other:?} has no letter"),
        }
        assert_eq!(case.says("I was under 18 when the image was taken. For such"), under_18);
        let says_so = case.says("The conviction was for an offence that is not recordable");
        assert_eq!(says_so, not_recordable);
    }
}

#[test]
fn an_open_outcome_asks_for_the_better_reading_first_and_else_for_the_other() {
    for case in of_class(OutcomeClass::Open) {
        case.must_not("As I understand it");
        let place = |part: &str| case.text.find(part);
        let better = place("lease treat me as not convicted.");
        let presumption = place("presumption that police will delete");
        assert!(better.is_some() && better < presumption, "{}", case.text);
        let readings = case.readings();
        let favoured = place("If you do count it as a conviction, the review still favours");
        let expected = readings.contains(&Verdict::DeleteFavoured);
        assert_eq!(favoured.is_some(), expected, "{:?}\n{}", case.arrest, case.text);
        assert!(favoured.is_none() || presumption < favoured);
        let last = place("please use your discretion.");
        assert_eq!(last.is_some(), readings.contains(&Verdict::NoPresumption));
        assert!(last.is_none() || presumption.max(favoured) < last);
    }
}

/// "I could not find out whether it counts" was said where a fact could be.
#[test]
fn somebody_convicted_only_of_something_different_did_not_say_the_fact() {
    let fact = "I was not convicted of the offence that the image was taken for, so";
    for case in every_letter() {
        let is_different = case.arrest.outcome == Some(Outcome::ConvictedOfAnotherOffence);
        assert_eq!(case.says(fact), is_different && !case.is_photo(), "{:?}", case.arrest);
        if is_different {
            case.must_not("I could not find out");
        }
    }
}

#[test]
fn what_is_not_known_is_only_said_under_an_if() {
    for case in every_letter() {
        let (age, offence) = (case.arrest.age_at_image, case.arrest.offence);
        for sentence in sentences(&case.letter) {
            let conditional = sentence.starts_with("If ") || sentence.contains(" if ");
            let says = |words: &str| sentence.contains(words);
            let is_age = |wanted| age == Some(wanted);
            assert!(!says("under 18") || !is_age(AgeAtImage::Adult), "{sentence}");
            assert!(!says("under 18") || conditional || age.is_some(), "{sentence}");
            assert!(!says("highly") || !is_age(AgeAtImage::Adult), "{sentence}");
            assert!(!says("highly") || age.is_some() || conditional, "{sentence}");
            assert!(!says("recordable") || offence.is_some() || conditional, "{sentence}");
            assert!(!says("recordable") || offence != Some(Offence::Recordable), "{sentence}");
        }
        // "The same is true" leans on the sentence about what counts as a conviction.
        let leans = case.text.find("The same is true if");
        assert!(leans.is_none() || case.text.find("If you do count it") < leans);
        assert!(leans.is_none() || case.says("If you do count it"), "{}", case.text);
    }
}
