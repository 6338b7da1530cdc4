//! The kind of photo and the older case: where they decide, and where they only make less sure.

use rules::{
    AgeAtImage, Arrest, Case, Confidence, Fact, ImageKind, Offence, Outcome, OutcomeClass, Police,
    RULES_DATE, Verdict, When,
};

fn adult(kind: ImageKind, outcome: Outcome) -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(kind),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(outcome),
        offence: Some(Offence::Recordable),
        ..Arrest::default()
    }
}

fn of(arrest: &Arrest) -> Case {
    Case::of(arrest.clone(), RULES_DATE)
}

fn names(case: &Case) -> Vec<&'static str> {
    case.findings.iter().map(|rule| rule.name.as_str()).collect()
}

#[test]
fn a_photo_of_a_voluntary_interview_gets_the_verdict_of_a_custody_photo_less_surely() {
    for outcome in Outcome::ALL {
        let custody = of(&adult(ImageKind::Custody, *outcome));
        let voluntary = of(&adult(ImageKind::Voluntary, *outcome));
        assert_eq!(voluntary.readings, custody.readings, "{outcome:?}");
        assert_eq!(voluntary.missing, custody.missing, "{outcome:?}");
        assert_eq!(voluntary.ask.when, custody.ask.when, "{outcome:?}");
        assert_eq!(voluntary.confidence(), Confidence::Unconfirmed, "{outcome:?}");
        assert_eq!(voluntary.ask.confidence, Confidence::Unconfirmed, "{outcome:?}");
        // While a case is live the kind of photo has no say.
        let told = names(&voluntary).contains(&"image-voluntary");
        let over = !matches!(outcome.class(), OutcomeClass::Live | OutcomeClass::Elsewhere);
        assert_eq!(told, over, "{outcome:?}");
    }
}

#[test]
fn a_photo_taken_without_custody_is_judged_by_that_alone_unless_the_case_is_live() {
    for outcome in Outcome::ALL {
        for earlier_case in [false, true] {
            let arrest = Arrest { earlier_case, ..adult(ImageKind::Elsewhere, *outcome) };
            let case = of(&arrest);
            assert_eq!(case.missing, [], "{outcome:?}");
            if outcome.class() == OutcomeClass::Live {
                assert_eq!(case.verdict(), Verdict::Wait, "{outcome:?}");
                assert_eq!(case.ask.when, When::AfterCaseEnds, "{outcome:?}");
            } else {
                assert_eq!(case.verdict(), Verdict::OtherRules, "{outcome:?}");
                assert_eq!(case.ask.when, When::Elsewhere, "{outcome:?}");
                assert_eq!(names(&case), ["image-elsewhere"], "{outcome:?}");
            }
            assert_eq!(case.confidence(), Confidence::Unconfirmed, "{outcome:?}");
        }
    }
}

#[test]
fn an_unknown_kind_of_photo_may_be_a_custody_photo_or_none() {
    let case = of(&Arrest { image_kind: None, ..adult(ImageKind::Custody, Outcome::NotGuilty) });
    assert_eq!(case.readings, [Verdict::DeleteUnlessExceptional, Verdict::OtherRules]);
    assert_eq!(case.missing, [Fact::ImageKind]);
    assert_eq!(case.ask.when, When::CheckFirst);
    let live = Arrest { image_kind: None, ..adult(ImageKind::Custody, Outcome::WaitingForCourt) };
    assert_eq!((of(&live).verdict(), of(&live).missing), (Verdict::Wait, Vec::new()));
    let held = Arrest { image_kind: None, ..adult(ImageKind::Custody, Outcome::Immigration) };
    assert_eq!((of(&held).verdict(), of(&held).missing), (Verdict::OtherRules, Vec::new()));
}

#[test]
fn an_unknown_outcome_stands_for_live_not_convicted_and_convicted_and_nothing_else() {
    let arrest = Arrest { outcome: None, ..adult(ImageKind::Custody, Outcome::Convicted) };
    assert_eq!(
        of(&arrest).readings,
        [Verdict::DeleteUnlessExceptional, Verdict::NoPresumption, Verdict::Wait]
    );
    assert_eq!(of(&arrest).missing, [Fact::Outcome]);
    let street = Arrest { image_kind: Some(ImageKind::Elsewhere), ..arrest };
    assert_eq!(of(&street).readings, [Verdict::Wait, Verdict::OtherRules]);
    assert_eq!(of(&street).missing, [Fact::Outcome]);
}

#[test]
fn police_outside_the_scope_come_before_a_live_case_and_before_the_photo() {
    for kind in ImageKind::ALL {
        for outcome in [Outcome::StillInvestigated, Outcome::Recall, Outcome::Immigration] {
            let arrest = Arrest {
                police: Some(Police::OtherPlace),
                earlier_case: true,
                ..adult(*kind, outcome)
            };
            let case = of(&arrest);
            assert_eq!((case.verdict(), case.ask.when), (Verdict::OtherRules, When::Elsewhere));
            assert_eq!(names(&case), ["scope-other-rules"]);
            assert_eq!(case.confidence(), Confidence::Confirmed);
        }
    }
}

#[test]
fn immigration_and_extradition_are_decided_by_rows_of_their_own() {
    for (outcome, rule) in [
        (Outcome::Immigration, "outcome-immigration"),
        (Outcome::Extradition, "outcome-extradition"),
    ] {
        let case = of(&adult(ImageKind::Custody, outcome));
        assert_eq!((case.verdict(), case.ask.when), (Verdict::OtherRules, When::Elsewhere));
        assert_eq!(names(&case), [rule]);
        assert_eq!(case.confidence(), Confidence::Unconfirmed);
        assert_eq!(case.missing, []);
    }
}

#[test]
fn an_older_case_makes_less_sure_and_changes_nothing_else() {
    for outcome in Outcome::ALL {
        let alone = of(&adult(ImageKind::Custody, *outcome));
        let again = of(&Arrest { earlier_case: true, ..adult(ImageKind::Custody, *outcome) });
        assert_eq!(again.readings, alone.readings, "{outcome:?}");
        assert_eq!(again.missing, alone.missing, "{outcome:?}");
        assert_eq!(again.ask.when, alone.ask.when, "{outcome:?}");
        assert_eq!(again.confidence(), Confidence::Unconfirmed, "{outcome:?}");
        // One finding more; the others keep their own confidence.
        let others: Vec<_> =
            again.findings.iter().filter(|rule| rule.name.as_str() != "earlier-case").collect();
        assert_eq!(others, alone.findings.iter().collect::<Vec<_>>(), "{outcome:?}");
        assert_eq!(again.findings.len(), alone.findings.len() + 1, "{outcome:?}");
    }
}
