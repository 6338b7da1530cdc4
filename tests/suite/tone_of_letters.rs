//! How letters read: what none may say, and that none contradicts or repeats itself.

use super::letters::{every_letter, sentences};
use rules::Verdict;
use std::collections::BTreeSet;

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

#[test]
fn sentences_are_short() {
    for case in every_letter() {
        for sentence in sentences(case) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 25, "{words} words: {sentence}");
        }
    }
}
