//! Two pages of A4, and answers to many reasons after the end.

use super::super::letters::no_further_action;
use super::{Situation, TODAY, arrests, some_requests};
use check::letter::{Details, plain_text};
use road::letter::{IN_THE_LETTER, Refusal, RoadLetter, answer_to};
use rules::PoliceAnswer;

/// A page of A4 as the style sheet prints it has room for more: 90 signs a line, 50 lines.
pub(super) fn lines(text: &str) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(90).max(1)).sum()
}

/// A letter up to its end, which answers to many reasons follow.
pub(super) fn end_of(text: &str) -> &str {
    text.find("\nMy answers to the reasons").map_or(text, |end| &text[..end])
}

/// The reasons whose answers are the longest, as many as stand in the letter itself.
fn longest_reasons(situation: &Situation) -> Vec<Refusal> {
    let length = |refusal: &Refusal| {
        let said = answer_to(*refusal, &situation.about(&[]), &Details::default(), TODAY);
        said.iter().flat_map(|it| &it.lines).map(|line| line.len() + 90).sum::<usize>()
    };
    let mut all = Refusal::ALL.to_vec();
    all.sort_by_key(|refusal| std::cmp::Reverse(length(refusal)));
    all.truncate(IN_THE_LETTER);
    all
}

#[test]
fn each_letter_has_two_pages_at_most() {
    let mut longest = 0;
    for (place, arrest) in arrests().into_iter().enumerate() {
        for request in some_requests(place) {
            let situation = Situation::new(arrest.clone(), request);
            let few = longest_reasons(&situation);
            for letter in RoadLetter::ALL.iter().copied() {
                for refusals in [few.as_slice(), Refusal::ALL] {
                    let text = plain_text(&situation.letter(letter, refusals));
                    let lines = lines(end_of(&text));
                    longest = longest.max(lines);
                    assert!(lines <= 100, "{lines} lines:\n{text}");
                }
            }
        }
    }
    println!("the longest has {longest} lines of 100");
}

/// A reader who was given many answers in the letter would look for its end in vain.
#[test]
fn answers_to_more_reasons_than_three_follow_the_end() {
    let refused = some_requests(0)
        .find(|it| it.answered.is_some_and(|answered| answered.answer == PoliceAnswer::Refused));
    let situation = Situation::new(no_further_action(), refused.expect("a refusal"));
    for count in 0..=6 {
        for letter in [RoadLetter::Complaint, RoadLetter::Commissioner] {
            let text = plain_text(&situation.letter(letter, &Refusal::ALL[..count]));
            let end = text.find("Yours faithfully").expect("an end");
            let reasons: Vec<usize> = ["The reason given is", "I was told"]
                .iter()
                .filter_map(|it| text.find(it))
                .collect();
            assert_eq!(reasons.is_empty(), count == 0, "{text}");
            assert!(reasons.iter().all(|at| (*at > end) == (count > 3)), "{count}: {text}");
            assert_eq!(text.contains("My answers to the reasons"), count > 3, "{text}");
            assert_eq!(text.contains("stand below my name"), count > 3, "{text}");
        }
    }
}
