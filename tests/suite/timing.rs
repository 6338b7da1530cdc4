//! Rows decide when to ask: a changed row changes the answer, and no answer comes from elsewhere.

use rules::{
    AgeAtImage, Arrest, Case, Confidence, Group, ImageKind, Offence, Outcome, PartialDate, Police,
    RULES, RULES_DATE, Rule, RuleKind, RuleName, When,
};

/// The table with one row changed. A test makes few of them and keeps them to its end.
fn table_with(name: RuleName, change: impl Fn(&mut Rule)) -> &'static [Rule] {
    let mut rules = RULES.to_vec();
    change(rules.iter_mut().find(|rule| rule.name == name).unwrap());
    Vec::leak(rules)
}

fn timed(rule: &mut Rule, other: When) {
    let RuleKind::Timing { when, .. } = &mut rule.kind else { panic!("{:?}", rule.name) };
    *when = other;
}

fn adult(outcome: Outcome) -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(outcome),
        offence: Some(Offence::Recordable),
        ..Arrest::default()
    }
}

/// For each timing row an arrest whose time to ask it decides.
fn examples() -> Vec<(RuleName, Arrest)> {
    let convicted = |group| Arrest { group: Some(group), ..adult(Outcome::Convicted) };
    let favoured = Arrest { offence: Some(Offence::NotRecordable), ..adult(Outcome::Convicted) };
    vec![
        (RuleName::AskNow, adult(Outcome::NotGuilty)),
        (RuleName::AskNowFavoured, favoured),
        (RuleName::AskNowDepends, adult(Outcome::Caution)),
        (RuleName::AskGroup3, convicted(Group::Group3)),
        (RuleName::AskGroups1And2, convicted(Group::Group1)),
        (RuleName::AskAfterCaseEnds, adult(Outcome::WaitingForCourt)),
        (RuleName::AskElsewhere, Arrest { police: Some(Police::Scotland), ..Arrest::default() }),
        (RuleName::AskCheckFirst, Arrest::default()),
        (RuleName::AskAfterRecall, adult(Outcome::Recall)),
    ]
}

#[test]
fn each_timing_row_has_an_example_here() {
    let timing = RULES.iter().filter(|rule| matches!(rule.kind, RuleKind::Timing { .. }));
    let names: Vec<RuleName> = timing.map(|rule| rule.name).collect();
    assert_eq!(names, examples().iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[test]
fn a_false_row_gives_a_false_answer() {
    for (name, arrest) in examples() {
        for other in When::ALL {
            let rules = table_with(name, |rule| timed(rule, *other));
            let case = Case::under(rules, arrest.clone(), RULES_DATE);
            assert_eq!(case.ask.when, *other, "{name:?}");
        }
    }
}

#[test]
fn a_less_sure_row_gives_a_less_sure_answer() {
    for (name, arrest) in examples() {
        let sure = table_with(name, |rule| rule.confidence = Confidence::Confirmed);
        let unsure = table_with(name, |rule| rule.confidence = Confidence::Unconfirmed);
        let [sure, unsure] =
            [sure, unsure].map(|rules| Case::under(rules, arrest.clone(), RULES_DATE));
        // Never surer than the verdict itself.
        assert_eq!(sure.ask.confidence, sure.confidence(), "{name:?}");
        assert_eq!(unsure.ask.confidence, Confidence::Unconfirmed, "{name:?}");
    }
}

#[test]
fn other_years_in_a_row_move_the_dates() {
    let arrest = Arrest {
        group: Some(Group::Group3),
        convicted_or_released: PartialDate::parse("2024-02-29").ok(),
        ..adult(Outcome::Convicted)
    };
    let rules = table_with(RuleName::AskGroup3, |rule| {
        let RuleKind::Timing { years, .. } = &mut rule.kind else { panic!("{rule:?}") };
        *years = Some(7);
    });
    let day = |text| PartialDate::parse(text).unwrap().first();
    let asked = |rules| Case::under(rules, arrest.clone(), RULES_DATE).ask;
    assert_eq!(asked(RULES).earliest, Some(day("2030-02-28")));
    assert_eq!(asked(rules).earliest, Some(day("2031-02-28")));
    assert_eq!(asked(rules).latest, Some(day("2031-02-28")));
}

#[test]
fn without_a_row_nobody_is_told_to_write() {
    let rules: Vec<Rule> = RULES
        .iter()
        .filter(|rule| !matches!(rule.kind, RuleKind::Timing { .. }))
        .copied()
        .collect();
    let rules = Vec::leak(rules);
    for (_, arrest) in examples() {
        let ask = Case::under(rules, arrest, RULES_DATE).ask;
        assert_eq!((ask.when, ask.confidence), (When::CheckFirst, Confidence::Unconfirmed));
    }
}
