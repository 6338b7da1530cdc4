//! Rules and worked cases as JSON, for programs of police forces and charities.
//!
//! Everything is made from the rule table, the program's own reader and the words: nothing is written
//! twice. [`files`] has all documents.

mod boundaries;
mod cases;
mod conditions;
mod facts;
mod rows;
mod rules_file;
mod schema;
mod worked;

pub use worked::{Worked, worked};

use ::rules::RULES_DATE;
use serde_json::Value;

/// The folder of the files, from the root of a language's pages. Its last part is the version of the form
/// of circumstances and assessments: within it names are added, never renamed.
pub const FOLDER: &str = "data/v2";

/// A document: its name in [`FOLDER`] and its text.
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// JSON, ending in a newline.
    pub text: String,
}

/// The names of all documents, with the one that says what is in it.
pub const NAMES: [&str; 6] = [
    "rules.json",
    "cases.json",
    "rules.schema.json",
    "cases.schema.json",
    "circumstances.schema.json",
    "assessment.schema.json",
];

/// Every document. The worked cases come from files, which [`worked()`] reads.
///
/// # Errors
///
/// A worked case that the reader refuses, as `file: place: what is wrong`.
pub fn files(worked: &[Worked]) -> Result<Vec<File>, String> {
    let texts = [
        pretty(&rules_file::RulesFile::of_the_table())?,
        cases::text(worked)?,
        schema_text(&schema::rules())?,
        schema_text(&schema::cases())?,
        schema_text(&assess::schema::circumstances())?,
        schema_text(&assess::schema::assessment())?,
    ];
    Ok(NAMES.into_iter().zip(texts).map(|(name, text)| File { name, text }).collect())
}

fn schema_text(schema: &Value) -> Result<String, String> {
    pretty(schema)
}

fn pretty(document: &impl serde::Serialize) -> Result<String, String> {
    assess::json(document).map_err(|error| format!("cannot be written as JSON: {error}"))
}

/// The date of the rules, as all documents give it.
fn rules_date() -> String {
    RULES_DATE.to_string()
}
