//! All letters to fill in by hand, each of their paragraphs once: most letters share most of them.

use crate::pages::{blank_letters, road_letters};
use check::letter::{BLANKS, Blank, Paragraph};
use road::letter::{BLANKS as ROAD_BLANKS, RoadBlank};
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};

use super::leaf::leaf;

/// The rules of the style sheet that show the paragraphs of the letter that the address names.
pub fn style() -> String {
    let count = BLANKS.len() + ROAD_BLANKS.len();
    let shown = (1..=count).map(|number| format!(".l{number}:target ~ .around .l{number}"));
    let shown: Vec<String> = shown.collect();
    format!("{}{{ display:block; }}", shown.join(","))
}

/// A part for each letter, and after them what they share.
pub(super) fn all(links: Links) -> Vec<El> {
    let heads = BLANKS.iter().enumerate().map(|(at, blank)| head(at, blank));
    let after = ROAD_BLANKS.iter().enumerate();
    let after = after.map(|(at, blank)| road_head(BLANKS.len() + at, blank, links));
    heads.chain(after).chain([around(links)]).collect()
}

fn road_head(at: usize, blank: &RoadBlank, links: Links) -> El {
    leaf(format!("letter-{}", blank.slug), &format!("sheet l{}", at + 1))
        .child(el("h1").text(road_letters::title(blank)))
        .maybe(road_letters::to_the_ico(blank, links))
}

fn head(at: usize, blank: &Blank) -> El {
    let (group, who) = blank_letters::words(blank);
    leaf(format!("letter-{}", blank.slug), &format!("sheet l{}", at + 1))
        .child(el("h1").text(group))
        .child(el("p").class("lead").child(el("strong").text(who)))
        .maybe(blank_letters::national(blank))
}

fn around(links: Links) -> El {
    let first = BLANKS.iter().map(|blank| blank.letter().paragraphs);
    let after = ROAD_BLANKS.iter().map(|blank| blank.letter().paragraphs);
    let letters: Vec<Vec<Paragraph>> = first.chain(after).collect();
    let paper = merge(&letters).into_iter().map(|(paragraph, letters)| {
        shown_with(&letters).child(blank_letters::paragraph(paragraph))
    });
    let goes_to_police = |at: &usize| {
        let after = at.checked_sub(BLANKS.len()).and_then(|at| ROAD_BLANKS.get(at));
        after.is_none_or(|blank| blank.letter.goes_to_police())
    };
    let to_police: Vec<usize> = (0..letters.len()).filter(goes_to_police).collect();
    el("div")
        .class("around")
        .child(blank_letters::about())
        .child(stop("h2", links))
        .child(el("div").class("letter").children(paper))
        // What hides it on paper must not be outdone by what shows it.
        .child(el("div").child(shown_with(&to_police).child(blank_letters::sending(links))))
}

/// What is shown with these letters alone.
fn shown_with(letters: &[usize]) -> El {
    let classes: Vec<String> = letters.iter().map(|at| format!(" l{}", at + 1)).collect();
    el("div").attr("class", format!("l{}", classes.concat()))
}

/// The items of several lists, each once where the lists have it at the same place, with the numbers
/// of those lists. In the order of the outcome every list keeps its own.
fn merge<T: PartialEq>(lists: &[Vec<T>]) -> Vec<(&T, Vec<usize>)> {
    let mut merged: Vec<(&T, Vec<usize>)> = Vec::new();
    for (number, list) in lists.iter().enumerate() {
        let mut after = 0;
        for item in list {
            let same = merged.iter().skip(after).position(|(other, _)| *other == item);
            let at = after + same.unwrap_or(0);
            match merged.get_mut(at).filter(|_| same.is_some()) {
                Some((_, numbers)) => numbers.push(number),
                None => merged.insert(at, (item, vec![number])),
            }
            after = at + 1;
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::merge;

    #[test]
    fn each_list_keeps_its_items_and_their_order() {
        let cases: [&[&str]; 5] = [
            &["abc", "abc"],
            &["abd", "acd", "bcd"],
            &["ab", "ba"],
            &["", "a", "aa"],
            &["abcde", "axcye", "zabe", "e"],
        ];
        for texts in cases {
            let lists: Vec<Vec<char>> = texts.iter().map(|text| text.chars().collect()).collect();
            let merged = merge(&lists);
            for (number, list) in lists.iter().enumerate() {
                let kept = merged.iter().filter(|(_, numbers)| numbers.contains(&number));
                assert_eq!(kept.map(|(item, _)| **item).collect::<Vec<char>>(), *list, "{texts:?}");
            }
        }
        assert_eq!(merge(&[vec!['a', 'b'], vec!['a', 'c', 'b']]).len(), 3);
    }
}
