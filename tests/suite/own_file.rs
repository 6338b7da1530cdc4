//! The file that belongs to a person: it comes back as it was, refuses what `assess` refuses, and no text
//! ends the program.

mod agreeing;
mod mutated;
mod refused;
mod round_trip;

use chrono::NaiveDate;
use own_file::{OwnFile, Refusal, read};
use std::fs;

use super::architecture::root;

/// The day on which the tests read files.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// A file with these circumstances.
pub(crate) fn with(circumstances: &str) -> String {
    format!(r#"{{ "about": "", "version": 2, "circumstances": {circumstances} }}"#)
}

/// Circumstances of one arrest.
pub(crate) fn of_arrest(fields: &str) -> String {
    format!(r#"{{ "today": "2026-11-21", "arrests": [ {{ {fields} }} ] }}"#)
}

pub(crate) fn reading(circumstances: &str) -> Result<OwnFile, Refusal> {
    read(&with(circumstances), today())
}

/// The circumstances of all worked cases, as JSON.
pub(crate) fn cases() -> Vec<String> {
    let mut files: Vec<_> = fs::read_dir(root().join("tests/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let case = |file: &std::path::PathBuf| {
        let mut case: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
        let mut arrests = case["arrests"].clone();
        for arrest in arrests.as_array_mut().unwrap() {
            arrest.as_table_mut().unwrap().remove("expected");
        }
        case.retain(|key, _| key == "today");
        case.insert("arrests".to_owned(), arrests);
        serde_json::to_string_pretty(&case).unwrap()
    };
    files.iter().map(case).collect()
}
