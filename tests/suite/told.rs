//! What a result tells: the right words for each case, and nobody sent to police whom writing may harm.

use check::letter::template;
use check::{SendsTo, confidence_of_reading, is_as_we_read_it, sends_to, told};
use rules::{
    AgeAtImage, Arrest, Case, Confidence, Fact, ImageKind, Offence, Outcome, Police, RULES_DATE,
    RuleKind, Verdict,
};
use std::collections::BTreeSet;
use words::letters::{PHOTO, REQUEST};
use words::{Block, Inline, Told, UI};

/// What is told of immigration wherever somebody may be about to write, word for word.
const IMMIGRATION: &str = "Police may share your details with the Home Office, whatever you were \
                           arrested for. Get immigration advice before you write.";

fn with_unknown<T: Copy>(all: &[T]) -> impl Iterator<Item = Option<T>> {
    all.iter().copied().map(Some).chain([None])
}

/// A case for each combination of the facts that decide, known and unknown.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for police in with_unknown(Police::ALL) {
        for image_kind in with_unknown(ImageKind::ALL) {
            for age_at_image in with_unknown(AgeAtImage::ALL) {
                for outcome in with_unknown(Outcome::ALL) {
                    for offence in with_unknown(Offence::ALL) {
                        for earlier_case in [false, true] {
                            let arrest = Arrest {
                                police,
                                image_kind,
                                age_at_image,
                                outcome,
                                offence,
                                earlier_case,
                                ..Arrest::default()
                            };
                            cases.push(Case::of(arrest, RULES_DATE));
                        }
                    }
                }
            }
        }
    }
    cases
}

/// All that a text says, without its marks.
fn plain(blocks: &[Block]) -> String {
    blocks.iter().map(|block| format!("{block:?}")).collect()
}

/// Words that tell somebody to turn to police.
fn turns_to_police(text: &str) -> bool {
    let text = text.to_lowercase();
    [
        "ask the force",
        "ask police",
        "write to the force",
        "write to police",
        "ask whether the force",
    ]
    .iter()
    .any(|words| {
        text.replace("do not ask police", "").replace("do not write to police", "").contains(words)
    })
}

#[test]
fn each_answer_is_told_to_somebody() {
    let told: BTreeSet<Told> = cases().iter().map(told).collect();
    assert_eq!(told.into_iter().collect::<Vec<_>>(), Told::ALL);
}

#[test]
fn a_result_tells_its_verdict_but_where_advice_or_other_law_goes_before_it() {
    for case in cases() {
        let arrest = &case.arrest;
        let expected = match (arrest.outcome, case.verdict()) {
            (Some(Outcome::Immigration), _) => Told::Immigration,
            (Some(Outcome::Extradition), _) => Told::Extradition,
            (Some(Outcome::Recall), _) => Told::Recall,
            (_, Verdict::Depends)
                if case.may_be(Verdict::Wait) || case.may_be(Verdict::OtherRules) =>
            {
                Told::CheckFirst
            }
            (_, Verdict::OtherRules)
                if case.findings.iter().all(|rule| rule.name.as_str() != "scope-other-rules") =>
            {
                Told::PhotoElsewhere
            }
            (_, verdict) => Told::of(verdict),
        };
        assert_eq!(told(&case), expected, "{arrest:?}");
    }
}

#[test]
fn a_letter_goes_with_what_is_told_and_with_nothing_else() {
    for case in cases() {
        let told = told(&case);
        assert_eq!(template(&case).is_some(), told.has_letter(), "{:?}", case.arrest);
        let is = |one| template(&case).is_some_and(|it| std::ptr::eq(it, one));
        assert_eq!(is(&PHOTO), told == Told::PhotoElsewhere, "{:?}", case.arrest);
        let other = told.has_letter() && told != Told::PhotoElsewhere;
        assert_eq!(is(&REQUEST), other, "{:?}", case.arrest);
    }
}

/// The finding of the review that named this: "Do not write to police" stood beside "Ask the force".
#[test]
fn nobody_is_sent_to_police_whom_writing_may_harm() {
    for case in cases() {
        let told = told(&case);
        let words = words::told(told);
        let steps = words.now.join(" ");
        let expected = match told {
            Told::Wait
            | Told::CheckFirst
            | Told::Recall
            | Told::Immigration
            | Told::Extradition => SendsTo::Advice,
            Told::OtherRules | Told::PhotoElsewhere => SendsTo::Nobody,
            _ if case.confidence() == Confidence::Unconfirmed => SendsTo::TheForce,
            _ => SendsTo::Nobody,
        };
        let sends_to = sends_to(told, case.confidence());
        assert_eq!(sends_to, expected, "{:?}", case.arrest);
        if sends_to == SendsTo::TheForce {
            assert!(case.ask.when.is_open() && told.has_letter(), "{:?}", case.arrest);
            assert!(!steps.contains("Do not write"), "{:?}", case.arrest);
        }
        if !told.has_letter() {
            let texts = [words.headline, words.meaning, &steps];
            assert!(!texts.iter().any(|text| turns_to_police(text)), "{told:?}: {texts:?}");
            let rules = case.findings.iter().chain(&case.timing);
            for rule in rules {
                let text = plain(words::rule(rule.name).plain);
                assert!(!turns_to_police(&text), "{told:?}: {text}");
            }
        }
    }
    assert_eq!(UI.confidence_unconfirmed_means, "We could not confirm part of this.");
    assert!(turns_to_police(UI.confidence_ask_force_means));
    assert!(!turns_to_police(UI.confidence_unconfirmed_means));
    assert!(UI.confidence_advice_means.contains("Do not ask police first."));
}

#[test]
fn everybody_who_may_be_about_to_write_reads_the_warning_on_immigration_word_for_word() {
    assert!(UI.stop_8.contains(IMMIGRATION), "the list that stands beside each letter");
    for told in Told::ALL.iter().filter(|told| !told.has_letter()) {
        let words = words::told(*told);
        let text = format!("{} {}", words.meaning, words.now.join(" "));
        assert!(text.contains(IMMIGRATION), "{told:?}");
    }
    let rule = words::rule(rules::RuleName::OutcomeImmigration);
    assert!(plain(rule.plain).contains(IMMIGRATION));
}

#[test]
fn an_answer_that_rests_on_our_reading_begins_so() {
    for told in Told::ALL {
        let words = words::told(*told);
        let can_rest = matches!(
            told,
            Told::DeleteUnlessHighlyExceptional
                | Told::DeleteUnlessExceptional
                | Told::DeleteFavoured
                | Told::NoPresumption
        );
        assert_eq!(words.read_headline.is_some(), can_rest, "{told:?}");
        assert!(words.read_headline.is_none_or(|it| it.contains("As we read it, ")), "{told:?}");
        let unhedged = words.headline.contains("As we read it");
        assert!(!unhedged || words.read_headline.is_none(), "{told:?}");
    }
    for case in cases() {
        let qualified =
            case.findings.iter().any(|it| matches!(it.kind, RuleKind::Qualifying { .. }));
        assert_eq!(is_as_we_read_it(&case), qualified, "{:?}", case.arrest);
        // What needs no reading of ours is a confirmed row, or something that is not told as policy.
        if told(&case).has_letter() && !qualified && case.verdict() != Verdict::OtherRules {
            assert_eq!(case.confidence(), Confidence::Confirmed, "{:?}", case.arrest);
        }
    }
}

#[test]
fn a_reading_is_as_sure_as_the_rules_that_decided_it() {
    let arrest = Arrest {
        police: None,
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: None,
        offence: Some(Offence::Recordable),
        ..Arrest::default()
    };
    let case = Case::of(arrest, RULES_DATE);
    assert_eq!(case.missing, [Fact::Police, Fact::Outcome]);
    let sure = |verdict| confidence_of_reading(&case, verdict);
    assert_eq!(sure(Verdict::DeleteUnlessExceptional), Confidence::Confirmed);
    assert_eq!(sure(Verdict::NoPresumption), Confidence::Confirmed);
    assert_eq!(sure(Verdict::OtherRules), Confidence::Confirmed);
    assert_eq!(sure(Verdict::Wait), Confidence::Unconfirmed);
    for case in cases() {
        let weakest = case.readings.iter().map(|it| confidence_of_reading(&case, *it)).max();
        assert_eq!(weakest, Some(case.confidence()), "{:?}", case.arrest);
    }
}

/// Marks stand beside what they are for, so a rule that is unconfirmed says somewhere that it is.
#[test]
fn each_rule_of_ours_says_in_its_words_that_it_is_not_confirmed() {
    let marked = |blocks: &[Block]| {
        blocks.iter().any(|block| match block {
            Block::Paragraph(text) => text.iter().any(|inline| {
                matches!(inline, Inline::Cite { confidence: Confidence::Unconfirmed, .. })
            }),
            _ => false,
        })
    };
    for rule in rules::RULES.iter().filter(|it| matches!(it.kind, RuleKind::Qualifying { .. })) {
        let words = words::rule(rule.name);
        assert!(marked(words.plain), "{}", rule.name.as_str());
    }
}
