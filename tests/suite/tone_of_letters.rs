//! How letters read: what none may say, and that none contradicts or repeats itself.

use super::letters::{every_letter, every_request, sentences};
use rules::Verdict;
use std::collections::BTreeSet;

/// What stands in no letter: promises, threats, rights that are not there, and what may be held against
/// who signs it.
pub(crate) const NEVER: [&str; 8] = [
    "right to deletion",
    "legal right",
    "automatic",
    "guarantee",
    "must delete",
    "unlawful",
    "I admit",
    "guilty of",
];

#[test]
fn no_letter_promises_threatens_or_claims_a_right_that_is_not_there() {
    for case in every_letter() {
        for phrase in NEVER {
            case.must_not(phrase);
        }
        case.must("of the Data Protection Act 2018");
        case.must("Section 39 of");
        case.must("give you one month to do this.");
        case.must("If you refuse, please give me your reasons in writing.");
        case.must("how I can complain if I disagree");
        case.must("If you need proof of who I am");
    }
    for case in every_request() {
        case.must("Review of the Use and Retention of Custody Images on 24 February 2017");
        case.must("Police National Database");
        case.must("a request for erasure under section 47 of the Data Protection Act 2018");
        case.must("Sections 48 and 54 of the Act");
    }
}

/// The letter did not use the policy's strongest words, nor name what is made from the photo.
#[test]
fn a_request_reached_some_databases_and_left_what_was_made_from_the_photo() {
    for case in every_request() {
        case.must("from all police databases");
    }
    for case in every_letter() {
        case.must("I also ask that you delete anything that was made from it, such as a face ");
        case.must("please notify those to whom you disclosed it, as section 48(9) of the Act");
        case.must("whom you notified.");
    }
}

#[test]
fn no_letter_contradicts_or_repeats_itself() {
    let never_together = [
        ("I was not convicted of the offence", "I was convicted"),
        ("I was not convicted of the offence", "As I understand it"),
        ("image was taken for.\n\nThe review sets out", "treat me as not convicted"),
        ("image was taken for.\n\nThe review sets out", "discretion"),
        ("treat me as not convicted", "How it ended: I was convicted."),
        ("a strong presumption", "sets out a presumption that"),
        ("a strong presumption", "discretion"),
        ("because I was under 18", "because the offence was not recordable"),
        ("because I was under 18", "if I was under 18"),
        ("offence was not recordable.", "discretion. The offence was recordable"),
        ("Please say which policing purpose", "Please explain how you decided"),
        ("what the exceptional reason is", "what the highly exceptional reason is"),
        ("custody image that you took", "photo that you took"),
        ("I was not arrested.", "Date of the arrest"),
        ("Section 82", "I could not find out whether"),
    ];
    for case in every_letter() {
        for (one, other) in never_together {
            let both = case.says(one) && case.says(other);
            let only_other =
                other == "I was convicted" && case.says("I was convicted only of") && both;
            assert!(!both || only_other, "{one} / {other}\n{}", case.text);
        }
        let sentences = sentences(&case.letter);
        let once: BTreeSet<&String> = sentences.iter().collect();
        // Only the name stands twice: at the top and as the signature.
        assert_eq!(once.len(), sentences.len() - 1, "{}", case.text);
        // The fallback comes once, under one condition.
        assert!(case.text.matches("discretion").count() <= 1, "{}", case.text);
        assert!(case.text.matches("If you refuse").count() == 1, "{}", case.text);
    }
    for case in every_request() {
        let discretion = case.readings().contains(&Verdict::NoPresumption);
        assert_eq!(case.says("lease use your discretion"), discretion, "{}", case.text);
        let presumes = case.readings() != [Verdict::NoPresumption];
        assert_eq!(case.says("presumption"), presumes, "{}", case.text);
    }
}

#[test]
fn sentences_are_short() {
    for case in every_letter() {
        for sentence in sentences(&case.letter) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 25, "{words} words: {sentence}");
        }
    }
}
