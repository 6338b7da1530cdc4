//! What would change an answer, for every combination of facts: each single fact is set by hand to each
//! of its values, and the answers are compared.

use super::{ages, today, with_unknown};
use rules::{
    AgeAtImage, Arrest, Case, Change, Group, ImageKind, Offence, OtherRecord, Outcome, PartialDate,
    Police, Verdict, When, changes,
};

/// A fact, a value, the verdict, when to ask.
type Row = (&'static str, &'static str, Verdict, When);

fn answer(arrest: Arrest) -> (Verdict, When) {
    let case = Case::of(arrest, today());
    (case.verdict(), case.ask.when)
}

fn row(change: &Change) -> Row {
    (change.value.fact().as_str(), change.value.as_str(), change.verdict, change.when)
}

/// The page's table of facts, from top to bottom; dates are not varied.
fn expected(arrest: &Arrest) -> Vec<Row> {
    let same = || arrest.clone();
    let mut all: Vec<(&str, &str, Arrest)> = Vec::new();
    for it in Police::ALL {
        all.push(("police", it.as_str(), Arrest { police: Some(*it), ..same() }));
    }
    for it in ImageKind::ALL {
        all.push(("image_kind", it.as_str(), Arrest { image_kind: Some(*it), ..same() }));
    }
    for it in AgeAtImage::ALL {
        let aged = Arrest { age_at_image: Some(*it), born: None, ..same() };
        all.push(("age_at_image", it.as_str(), aged));
    }
    for it in Outcome::ALL {
        all.push(("outcome", it.as_str(), Arrest { outcome: Some(*it), ..same() }));
    }
    for it in Offence::ALL {
        all.push(("offence", it.as_str(), Arrest { offence: Some(*it), ..same() }));
    }
    for it in Group::ALL {
        all.push(("group", it.as_str(), Arrest { group: Some(*it), ..same() }));
    }
    for (name, truth) in [("true", true), ("false", false)] {
        all.push(("earlier_case", name, Arrest { earlier_case: truth, ..same() }));
    }
    for it in OtherRecord::ALL {
        all.push(("other_record", it.as_str(), Arrest { other_record: Some(*it), ..same() }));
    }
    let before = answer(same());
    let rows = all.into_iter().map(|(fact, value, arrest)| (fact, value, answer(arrest)));
    rows.filter(|row| row.2 != before)
        .map(|(fact, value, (verdict, when))| (fact, value, verdict, when))
        .collect()
}

fn check(arrest: &Arrest) {
    let case = Case::of(arrest.clone(), today());
    let found: Vec<Row> = changes(&case, today()).iter().map(row).collect();
    assert_eq!(found, expected(arrest), "{arrest:?}");
}

#[test]
fn every_fact_that_would_change_an_answer_is_named() {
    let dates =
        ["2016-11-21", "2016-11-22", "2020-11-22"].map(|text| PartialDate::parse(text).ok());
    let mut dates = dates.into_iter().chain([None]).cycle();
    let mut groups = with_unknown(Group::ALL).into_iter().cycle();
    let mut count = 0_u32;
    for police in
        [None, Some(Police::EnglandOrWales), Some(Police::OtherNational), Some(Police::Scotland)]
    {
        for image_kind in with_unknown(ImageKind::ALL) {
            for (ages, _) in ages() {
                for outcome in with_unknown(Outcome::ALL) {
                    for offence in with_unknown(Offence::ALL) {
                        for convicted_or_released in dates.by_ref().take(3) {
                            let group = groups.next().flatten();
                            check(&Arrest {
                                police,
                                image_kind,
                                outcome,
                                offence,
                                group,
                                convicted_or_released,
                                ..ages.clone()
                            });
                            count += 1;
                        }
                    }
                }
            }
        }
    }
    println!("what would change {count} answers");
    // Each outcome, and that none is known.
    let outcomes = u32::try_from(Outcome::ALL.len()).unwrap() + 1;
    assert_eq!(count, 4 * 4 * 6 * outcomes * 3 * 3);
}

#[test]
fn an_age_takes_the_place_of_a_date_of_birth() {
    let (dated, age) = ages().into_iter().find(|(arrest, _)| arrest.born.is_some()).unwrap();
    assert_eq!(age, Some(AgeAtImage::Under18));
    let arrest = Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        outcome: Some(Outcome::NoFurtherAction),
        ..dated
    };
    let found = changes(&Case::of(arrest, today()), today());
    let ages: Vec<Row> =
        found.iter().map(row).filter(|row| row.0 == "age_at_image" || row.0 == "born").collect();
    let adult = ("age_at_image", "18-or-over", Verdict::DeleteUnlessExceptional, When::Now);
    assert_eq!(ages, [adult]);
}
