//! The plain check against the rules: every path of its graph, on days at the edges of the calendar.

use super::walks::ENGLAND;
use check::graph::{Band, Conclusion, Graph, Reply, To, Wait, graph, replies, way};
use check::letter::{BLANKS, Blank, Detail, Details, SPACE, blank_for, compose, plain_text};
use check::{Answer, Answers, Question};
use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Case, Group, Offence, OutcomeClass, PartialDate, Verdict, When, years_after,
};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use words::letters::REQUEST;

fn the_graph() -> &'static Graph {
    static GRAPH: OnceLock<Graph> = OnceLock::new();
    GRAPH.get_or_init(graph)
}

/// Days on which counting years is hardest, and some that are not.
fn days() -> Vec<NaiveDate> {
    [
        "2026-11-21",
        "2027-02-28",
        "2028-02-28",
        "2028-02-29",
        "2028-03-01",
        "2034-02-28",
        "2036-02-29",
        "2026-12-31",
        "2027-01-01",
        "2027-04-30",
    ]
    .map(|day| PartialDate::parse(day).unwrap().first())
    .to_vec()
}

/// What the check may be told for a reply on a day: a band at both its ends.
fn answers_of(reply: Reply, today: NaiveDate) -> Vec<Answer> {
    match reply {
        Reply::Choice(value) => vec![Answer::Choice(value)],
        Reply::Band(band) => [band.first(today), band.last(today)]
            .map(|day| Answer::Date(PartialDate::Day(day)))
            .to_vec(),
        Reply::NotSure => vec![Answer::NotSure],
    }
}

/// Calls `at_end` with the facts of every path from here on and where it ends.
fn walk(
    to: To,
    answers: &Answers,
    today: NaiveDate,
    at_end: &mut impl FnMut(&Arrest, &'static Conclusion),
) {
    let way = way(answers.clone(), today);
    let (next, answers) = (way.next_question(), way.answers());
    match to {
        To::Conclusion(at) => {
            assert_eq!(next, None, "the plain check ends before the check: {answers:?}");
            at_end(answers.arrest(), &the_graph().conclusions[at]);
        }
        To::Fork(at) => {
            let fork = &the_graph().forks[at];
            assert_eq!(next, Some(fork.question), "another question comes next: {answers:?}");
            for branch in &fork.branches {
                for answer in answers_of(branch.reply, today) {
                    let mut after = answers.clone();
                    after.set(fork.question, answer);
                    walk(branch.to, &after, today, at_end);
                }
            }
        }
    }
}

fn walk_all(today: NaiveDate, at_end: &mut impl FnMut(&Arrest, &'static Conclusion)) {
    walk(To::Fork(0), &Answers::default(), today, at_end);
}

#[test]
fn every_path_ends_at_what_the_rules_say() {
    let mut paths = 0;
    for today in days() {
        paths = 0;
        walk_all(today, &mut |arrest, end| {
            paths += 1;
            let says = Case::of(arrest.clone(), today);
            let shown = &end.case;
            assert_eq!(shown.readings, says.readings, "{arrest:?} on {today}");
            assert_eq!(shown.ask.when, says.ask.when, "{arrest:?} on {today}");
            assert_eq!(shown.ask.confidence, says.ask.confidence, "{arrest:?} on {today}");
            assert_eq!(shown.missing, says.missing, "{arrest:?} on {today}");
            assert_eq!(shown.findings, says.findings, "{arrest:?} on {today}");
            assert_eq!(shown.timing, says.timing, "{arrest:?} on {today}");
        });
    }
    let (questions, ends) = (the_graph().forks.len(), the_graph().conclusions.len());
    println!("{paths} paths a day through {questions} questions to {ends} results");
    assert!(paths > 300, "{paths} paths are too few to be all");
}

#[test]
fn the_words_about_a_band_are_right_at_both_its_ends() {
    for today in days() {
        walk_all(today, &mut |arrest, end| {
            let says = Case::of(arrest.clone(), today);
            let wait = (says.verdict() == Verdict::NoPresumption)
                .then_some(arrest.convicted_or_released)
                .flatten()
                .map(|date| {
                    let is_past = |years| years_after(date.first(), years) <= today;
                    match arrest.group {
                        Some(Group::Group3) if is_past(6) => Wait::Passed,
                        Some(Group::Group3) => Wait::NotYet,
                        _ if is_past(10) => Wait::Passed,
                        None if is_past(6) => Wait::Between,
                        _ => Wait::NotYet,
                    }
                });
            assert_eq!(end.wait, wait, "{arrest:?} on {today}");
            assert_eq!(
                says.ask.when == When::From && says.ask.earliest.is_some(),
                matches!(wait, Some(Wait::Between | Wait::NotYet)),
                "{arrest:?} on {today}"
            );
        });
    }
}

#[test]
fn bands_meet_and_leave_no_day_out() {
    for today in days() {
        let bands = Band::all();
        assert_eq!(bands.first().unwrap().last(today), today);
        assert_eq!(bands.last().unwrap().first(today), PartialDate::Year(1900).first());
        for pair in bands.windows(2) {
            assert_eq!(pair[1].last(today).succ_opt(), Some(pair[0].first(today)), "{today}");
        }
    }
    let years: Vec<_> = Band::all().iter().map(|band| (band.from, band.to)).collect();
    assert_eq!(years, [(None, Some(6)), (Some(6), Some(10)), (Some(10), None)]);
}

#[test]
fn every_step_is_reached_and_none_is_a_dead_end() {
    let graph = the_graph();
    let mut reached = BTreeSet::from([(false, 0)]);
    for (at, fork) in graph.forks.iter().enumerate() {
        assert!(!fork.branches.is_empty(), "{fork:?}");
        let shown: Vec<Reply> = fork.branches.iter().map(|branch| branch.reply).collect();
        assert_eq!(shown, replies(fork.question), "every reply is offered");
        for branch in &fork.branches {
            match branch.to {
                To::Fork(to) => {
                    assert!(to > at, "a later step, so that every path ends");
                    reached.insert((false, to));
                }
                To::Conclusion(to) => {
                    reached.insert((true, to));
                }
            }
        }
    }
    assert_eq!(reached.len(), graph.forks.len() + graph.conclusions.len());
}

#[test]
fn no_two_steps_are_equal() {
    let graph = the_graph();
    for (at, fork) in graph.forks.iter().enumerate() {
        assert!(!graph.forks[at + 1..].contains(fork), "{fork:?}");
    }
    for (at, conclusion) in graph.conclusions.iter().enumerate() {
        assert!(!graph.conclusions[at + 1..].contains(conclusion), "{conclusion:?}");
    }
}

#[test]
fn what_is_left_out_changes_no_verdict() {
    let today = days()[0];
    walk_all(today, &mut |arrest, end| {
        for other in rules::OtherRecord::ALL {
            let told = Arrest { other_record: Some(*other), ..arrest.clone() };
            assert_eq!(Case::of(told, today).verdict(), end.case.verdict());
        }
    });
    let mut answers = Answers::default();
    answers.set(Question::Police, ENGLAND);
    answers.set(Question::AgeAtImage, Answer::NotSure);
    assert_eq!(way(answers, today).next_question(), Some(Question::Outcome));
}

/// The letter that the check would write for an arrest, with the spaces of a blank one.
fn exact(arrest: &Arrest, today: NaiveDate) -> Option<String> {
    let mut details = Details::default();
    for detail in Detail::ALL {
        details.set(*detail, SPACE.to_string());
    }
    compose(&REQUEST, &Case::of(arrest.clone(), today), &details, today).map(|it| plain_text(&it))
}

/// What only a person whom it fits may say.
fn claims(letter: &str) -> Vec<&'static str> {
    [
        "\nI was under 18",
        "\nI was not convicted",
        "\nAs I understand it",
        "\nThe conviction was for an offence that is not recordable",
        "because I was under 18",
        "because the offence was not recordable",
        "\nI ask you to use your discretion",
        "what the highly exceptional reason is",
    ]
    .into_iter()
    .filter(|claim| letter.contains(claim))
    .collect()
}

#[test]
fn a_result_has_a_blank_letter_where_the_check_writes_one() {
    let today = days()[0];
    let mut used = BTreeSet::new();
    walk_all(today, &mut |arrest, end| {
        let exact = exact(arrest, today);
        assert_eq!(end.letter.is_some(), exact.is_some(), "{arrest:?}");
        let (Some(blank), Some(exact)) = (end.letter, exact) else { return };
        used.insert(blank.slug);
        let text = plain_text(&blank.letter().expect("a blank letter is a letter"));
        for claim in claims(&text) {
            assert!(exact.contains(claim), "{} claims {claim:?} for {arrest:?}", blank.slug);
        }
        // Where the policy's own test depends on it, nothing may be left out either.
        if arrest.outcome.map(|it| it.class()) == Some(OutcomeClass::NotConvicted)
            || arrest.age_at_image == Some(AgeAtImage::Under18)
        {
            assert_eq!(claims(&text), claims(&exact), "{} for {arrest:?}", blank.slug);
        }
    });
    let all: BTreeSet<&str> = BLANKS.iter().map(|blank| blank.slug).collect();
    assert_eq!(used, all, "every blank letter is some result's");
}

#[test]
fn blank_letters_differ_and_leave_space_for_what_is_not_known() {
    let texts: Vec<String> =
        BLANKS.iter().filter_map(Blank::letter).map(|letter| plain_text(&letter)).collect();
    assert_eq!(texts.len(), BLANKS.len());
    let different: BTreeSet<&String> = texts.iter().collect();
    assert_eq!(different.len(), texts.len(), "equal texts are one letter");
    for text in texts {
        for line in ["- Full name: ", "- Date of birth: ", "How it ended: ", "To: "] {
            assert!(text.contains(&format!("{line}{SPACE}")), "{line}\n{text}");
        }
        assert!(!text.contains('['), "a placeholder is left: {text}");
        assert!(!text.contains("What you were arrested for"), "{text}");
    }
    for blank in BLANKS {
        let added = blank.for_national_force().expect("a sentence for national forces");
        assert!(added.ends_with("I ask you to apply the same policy."), "{added}");
    }
    let nothing = Arrest::default();
    assert_eq!(blank_for(&Case::of(nothing, days()[0])), None);
    let convicted = |offence| Arrest {
        police: Some(rules::Police::EnglandOrWales),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(rules::Outcome::Convicted),
        offence,
        ..Arrest::default()
    };
    for (offence, slug) in [
        (Some(Offence::Recordable), "convicted"),
        (Some(Offence::NotRecordable), "convicted-not-recordable"),
        (None, "convicted-not-sure"),
    ] {
        let found = blank_for(&Case::of(convicted(offence), days()[0])).unwrap();
        assert_eq!(found.slug, slug);
    }
}
