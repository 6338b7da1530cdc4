//! The budgets of words, and how a text is held against them.
//!
//! A grade is the Flesch-Kincaid grade: `0.39 × words per sentence + 11.8 × syllables per word - 15.59`.
//! It was made for samples of about a hundred words. In a text of twenty words, one syllable more
//! moves it by more than half a grade, so it would be dishonest to judge a short string by it. Hence:
//!
//! * A grade is given to what is read in one go: a page, a letter, a question with its answers and
//!   hints, a verdict, a rule, a table of interface strings; from [`ENOUGH`] words on.
//!   What is shorter counts in the grade of its whole file, which is always judged.
//! * Every single string is held to the longest sentence; and where the budget is that of the check,
//!   to words of at most four syllables (names and explained terms of law apart).
//! * Only whole sentences count for grade and mean. Labels, headings and cells would make sentences
//!   look shorter than they are; they are held to the longest sentence.
//! * Quotations (`>`) and the folded exact rule are others' words: they have no grade and no length.

use super::sentences::Sentence;

/// Words from which on a part of a file has a grade of its own.
pub const ENOUGH: usize = 40;

/// Words from which on a file can be too easy. A text chopped into fragments is as hard as a long one:
/// the words that join its sentences are gone.
pub const ENOUGH_TO_BE_CHOPPED: usize = 100;

/// Syllables of the longest word that the check may use unexplained.
pub const LONGEST_WORD: usize = 4;

/// What a file's words may need from their reader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Budget {
    /// Lowest Flesch-Kincaid grade of a whole file.
    pub lowest_grade: f64,
    /// Highest Flesch-Kincaid grade.
    pub grade: f64,
    /// Lowest mean of words in a sentence of a whole file.
    pub lowest_mean: f64,
    /// Highest mean of words in a sentence.
    pub mean: f64,
    /// Most words in one sentence.
    pub longest: usize,
    /// Whether these are words of the check: parts have grades, and long words are told.
    pub check: bool,
}

/// Guidance pages, and the tables that are shown on them.
const GUIDANCE: Budget = Budget {
    lowest_grade: 5.0,
    grade: 8.0,
    lowest_mean: 10.0,
    mean: 16.0,
    longest: 25,
    check: false,
};
/// What is read in the middle of the check: among its sentences are labels and hints of few words.
const CHECK: Budget = Budget { lowest_grade: 4.0, lowest_mean: 8.0, check: true, ..GUIDANCE };
/// Short texts of pages: menus, figures, tables.
const SHORT_TEXTS: Budget = Budget { lowest_grade: 4.0, lowest_mean: 8.0, ..GUIDANCE };
/// Police read the letter; its sender must understand it.
const LETTER: Budget = Budget { lowest_grade: 4.0, ..GUIDANCE };

/// Words that cannot be measured, because the measure was made for another language.
const UNMEASURED: Budget = Budget {
    lowest_grade: 0.0,
    grade: f64::INFINITY,
    lowest_mean: 0.0,
    mean: f64::INFINITY,
    longest: usize::MAX,
    check: false,
};

/// The budget of a file.
pub fn budget(file: &str, is_measured: bool) -> Budget {
    let (_, name) = file.split_once('/').unwrap_or(("", file));
    match name {
        _ if !is_measured => UNMEASURED,
        "questions.toml" | "verdicts.toml" | "changes.toml" | "ui.toml" | "road.toml"
        | "asked.toml" | "asked-ui.toml" => CHECK,
        _ if name.starts_with("rules/") => CHECK,
        _ if name.starts_with("letters/") => LETTER,
        "pages.toml" | "words.toml" | "timeline.toml" | "sources.toml" | "help.toml" => SHORT_TEXTS,
        _ => GUIDANCE,
    }
}

/// What was counted in a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Words of whole sentences.
    pub words: usize,
    /// Whole sentences.
    pub sentences: usize,
    /// Syllables of those words.
    pub syllables: usize,
    /// Words of the longest sentence or fragment.
    pub longest: usize,
}

impl Count {
    /// Counts sentences.
    pub fn of<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> Self {
        let mut count = Self::default();
        for sentence in sentences {
            count.longest = count.longest.max(sentence.words);
            if sentence.whole {
                count.sentences += 1;
                count.words += sentence.words;
                count.syllables += sentence.syllables;
            }
        }
        count
    }

    /// Words in a sentence, on average.
    pub fn mean(&self) -> f64 {
        per(self.words, self.sentences)
    }

    /// The Flesch-Kincaid grade; 0 where there is no whole sentence.
    pub fn grade(&self) -> f64 {
        if self.sentences == 0 {
            return 0.0;
        }
        (0.39 * self.mean() + 11.8 * per(self.syllables, self.words) - 15.59).max(0.0)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]
fn per(count: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { count as f64 / of as f64 }
}
