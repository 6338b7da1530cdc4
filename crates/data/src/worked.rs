//! The worked cases of `tests/cases`, which a lawyer can read.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// A worked case: its title, its day, and its circumstances as they stand in the file.
pub struct Worked {
    /// The file's name without its ending.
    pub name: String,
    /// Whom it is about.
    pub title: String,
    /// The day of the assessment.
    pub today: String,
    /// The facts of each arrest.
    pub arrests: Vec<Table>,
    /// Whether to say what would change each answer.
    pub what_if: bool,
}

/// Reads every case of a folder, in the order of their names.
///
/// # Errors
///
/// A file that cannot be read or is no case, as `file: what is wrong`.
pub fn worked(folder: &Path) -> Result<Vec<Worked>, String> {
    let at = |error: std::io::Error| format!("{}: cannot be read: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at)? {
        files.push(entry.map_err(at)?.path());
    }
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let mut cases = Vec::new();
    for file in &files {
        cases.extend(one(file)?);
    }
    Ok(cases)
}

/// A case of its own day, and one more for each other day on which it was looked at.
fn one(file: &Path) -> Result<Vec<Worked>, String> {
    let fault = |what: &str| format!("{}: {what}", file.display());
    let text = fs::read_to_string(file).map_err(|error| fault(&error.to_string()))?;
    let mut case: Table = text.parse().map_err(|error: toml::de::Error| fault(error.message()))?;
    let mut taken = |name: &str| match case.remove(name) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(fault(&format!("has no text `{name}`"))),
    };
    let (title, today) = (taken("title")?, taken("today")?);
    let Some(Value::Array(arrests)) = case.remove("arrests") else {
        return Err(fault("has no `[[arrests]]`"));
    };
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut days: BTreeMap<String, Vec<Table>> = BTreeMap::new();
    let mut own = Vec::new();
    for arrest in arrests {
        let Value::Table(mut facts) = arrest else {
            return Err(fault("has an arrest that is no table"));
        };
        for day in other_days(facts.remove("expected")) {
            days.entry(day).or_default().push(facts.clone());
        }
        own.push(facts);
    }
    let case = |name: String, today: String, arrests: Vec<Table>| Worked {
        name,
        title: title.clone(),
        today,
        arrests,
        what_if: false,
    };
    let others =
        days.into_iter().map(|(day, arrests)| case(format!("{name}-on-{day}"), day, arrests));
    Ok([case(name.clone(), today, own)].into_iter().chain(others).collect())
}

/// The other days for which a case says what it expects: each is on one side of a limit.
fn other_days(expected: Option<Value>) -> Vec<String> {
    let days = expected.as_ref().and_then(|it| it.get("other_days")).and_then(Value::as_array);
    let day = |day: &Value| day.get("today").and_then(Value::as_str).map(ToOwned::to_owned);
    days.into_iter().flatten().filter_map(day).collect()
}
