//! What belongs to a language itself: its tag, its direction, the headings of rules.

use super::fault::Faults;
use super::rows::whole;
use rules::closed_set;
use words_types::Language;

/// The language that others are made from: the program names its pages.
pub const ENGLISH: &str = "en";

/// The file in a language's folder that makes it one.
pub(super) const FILE: &str = "language.toml";

closed_set! {
    /// How the words of a language are measured.
    Readability {
        /// Flesch-Kincaid grades, made for English.
        FleschKincaidEn = "flesch-kincaid-en",
        /// Not at all; lists of words count nevertheless.
        None = "none",
    }
}

closed_set! {
    /// Where writing starts.
    Direction {
        /// From the left.
        LeftToRight = "ltr",
        /// From the right.
        RightToLeft = "rtl",
    }
}

/// A language as its file has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tongue {
    pub(super) language: Language,
    pub(super) headings: Headings,
    pub(super) readability: Readability,
}

/// The headings of a rule's parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Headings {
    pub(super) exact_rule: &'static str,
    pub(super) police_may_say: &'static str,
    pub(super) you_can_answer: &'static str,
}

/// Reads the language of a folder.
pub(super) fn tongue(faults: &mut Faults, code: &str) -> Tongue {
    whole(faults, &format!("{code}/{FILE}"), |table, faults| {
        let direction = table.name("direction", Direction::ALL, Direction::as_str, faults);
        let readability = table.name("readability", Readability::ALL, Readability::as_str, faults);
        Tongue {
            language: Language {
                code: super::leak::text(code),
                tag: table.text("tag", faults),
                name: table.text("name", faults),
                direction: direction.unwrap_or(Direction::LeftToRight).as_str(),
            },
            headings: Headings {
                exact_rule: table.text("exact_rule", faults),
                police_may_say: table.text("police_may_say", faults),
                you_can_answer: table.text("you_can_answer", faults),
            },
            readability: readability.unwrap_or(Readability::None),
        }
    })
}

/// The folders of all languages, English first.
pub(super) fn codes(faults: &Faults) -> Vec<String> {
    let mut codes = faults.folders_with(FILE);
    if !codes.iter().any(|code| code == ENGLISH) {
        codes.push(ENGLISH.to_owned());
    }
    codes.sort_by_key(|code| (code != ENGLISH, code.clone()));
    codes
}
