//! Files that were changed at random: none ends the program, and what is taken is taken by `assess` too.

use super::{cases, today, with};
use chrono::NaiveDate;
use own_file::{read, write};
use std::env;

/// A day after all that files name, and the last that has a year of four figures: a file that does not say
/// when it was saved was saved today.
const LAST: NaiveDate = rules::date(9999, 12, 31);

/// How many files are changed, unless `MUTATED_FILES` says otherwise.
const FILES: u64 = 20_000;

/// Numbers that look like chance and are the same each time (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit.max(1) as u64).unwrap_or(0)
    }
}

/// Signs and words that mean something in a file, and some that mean nothing.
const PIECES: &[&str] = &[
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "\\u",
    "\\ud83d\\ude00",
    "\n",
    " ",
    "0",
    "9",
    "-",
    "e",
    "true",
    "false",
    "null",
    "é",
    "👮",
    "\u{0}",
    "\u{feff}",
    "2026-02-30",
    "1899",
    "2027-01-01",
    "\"born\": \"2000\", ",
    "\"request\": {",
    "\"arrests\"",
    "\"version\": 3,",
    "custody",
    "\"image_kind\": \"custody\",",
];

/// The nearest place at or before this one that is between two characters.
fn between(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// One change: a part goes, comes twice, or gives way to a piece.
fn change(text: &mut String, chance: &mut Chance) {
    let start = between(text, chance.below(text.len() + 1));
    let longest = if chance.below(4) == 0 { 200 } else { 4 };
    let length = chance.below(longest);
    let end = between(text, (start + length).min(text.len()));
    let end = end.max(start);
    let part = match chance.below(3) {
        0 => String::new(),
        1 => text[start..end].repeat(2),
        _ => PIECES[chance.below(PIECES.len())].to_owned(),
    };
    text.replace_range(start..end, &part);
}

#[test]
fn no_changed_file_ends_the_program() {
    let count = env::var("MUTATED_FILES").ok().and_then(|text| text.parse().ok()).unwrap_or(FILES);
    let whole: Vec<String> = cases().iter().map(|case| with(case)).collect();
    let (mut chance, mut taken) = (Chance(11), 0_u64);
    for _ in 0..count {
        let mut text = whole[chance.below(whole.len())].clone();
        for _ in 0..=chance.below(3) {
            change(&mut text, &mut chance);
        }
        let Ok(file) = read(&text, LAST) else { continue };
        taken += 1;
        let asked = assess::asked(text.as_bytes(), LAST);
        let asked = asked.unwrap_or_else(|faults| panic!("{faults}\n{text}"));
        let arrests = file.arrests.iter().map(|entry| &entry.arrest);
        assert!(asked.circumstances.arrests.iter().eq(arrests), "{text}");
        assert_eq!(read(&write(&file), LAST), Ok(file), "{text}");
    }
    println!("{count} changed files, of which {taken} could still be read");
    assert!(taken > 0 && taken < count, "{taken} of {count} were taken");
}

/// The other way round: circumstances that were changed, and that `assess` takes, can be opened.
#[test]
fn changed_circumstances_that_assess_takes_can_be_opened() {
    let whole = cases();
    let (mut chance, mut taken) = (Chance(7), 0_u32);
    for _ in 0..FILES / 4 {
        let mut text = whole[chance.below(whole.len())].clone();
        change(&mut text, &mut chance);
        let ours = read(&with(&text), today());
        if let Ok(asked) = assess::asked(text.as_bytes(), today()) {
            // `assess` reckons with a day that is yet to come, and a file does not.
            if asked.circumstances.today <= today() {
                assert!(ours.is_ok(), "{ours:?}: {text}");
                taken += 1;
            }
        } else {
            assert!(ours.is_err(), "{text}");
        }
    }
    assert!(taken > 100, "only {taken} were taken");
}
