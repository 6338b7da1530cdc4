//! Letters after the first to fill in by hand.

use super::lengths::lines;
use check::letter::{SPACE, plain_text};
use road::letter::{BLANKS, RoadLetter};
use std::collections::BTreeSet;

#[test]
fn there_is_a_blank_of_every_letter() {
    let of: BTreeSet<RoadLetter> = BLANKS.iter().map(|it| it.letter).collect();
    assert_eq!(of, RoadLetter::ALL.iter().copied().collect());
    let slugs: BTreeSet<&str> = BLANKS.iter().map(|it| it.slug).collect();
    assert_eq!(slugs.len(), BLANKS.len());
}

#[test]
fn blanks_have_spaces_and_claim_nothing_more_than_their_title_says() {
    for blank in BLANKS {
        let text = plain_text(&blank.letter());
        // A space has a sign on both sides of its words.
        assert_eq!(text.matches(SPACE).count() % 2, 0, "{text}");
        assert!(text.matches(SPACE).count() > 8, "{text}");
        for sign in ["[", "]", "{", "}", "\u{2068}", "2026,", "25 November 2026\n"] {
            assert!(!text.contains(sign), "{sign}: {text}");
        }
        for claim in ["convicted", "custody image", "presumption", "As I count", "under 18"] {
            assert!(!text.contains(claim), "{claim}: {text}");
        }
        assert_eq!(
            text.contains("refused"),
            blank.slug.ends_with("refused") || blank.slug == "commissioner-check",
            "{text}"
        );
        assert!(lines(&text) <= 80, "{} lines:\n{text}", lines(&text));
    }
}
