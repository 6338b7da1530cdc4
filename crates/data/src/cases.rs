//! `cases.json`: circumstances with their assessments, so that others can test what they built.

use crate::boundaries;
use crate::worked::Worked;
use assess::Written;
use chrono::NaiveDate;
use serde::Serialize;
use toml::Table;
use words::PAGE_UI;

/// A case as it is written.
#[derive(Serialize)]
struct Case<'a> {
    case: &'a str,
    title: &'a str,
    circumstances: Circumstances<'a>,
    assessment: Written,
}

#[derive(Serialize)]
struct Circumstances<'a> {
    today: &'a str,
    arrests: &'a [Table],
    #[serde(skip_serializing_if = "is_false")]
    what_if: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(truth: &bool) -> bool {
    !truth
}

/// The whole file, with one case a line.
pub(crate) fn text(worked: &[Worked]) -> Result<String, String> {
    let boundaries = boundaries::all();
    let cases: Vec<String> =
        worked.iter().chain(&boundaries).map(line).collect::<Result<_, String>>()?;
    Ok(format!(
        "{{\n\"about\": {},\n\"date\": {},\n\"cases\": [\n{}\n]\n}}\n",
        one_line(PAGE_UI.data_about)?,
        one_line(&crate::rules_date())?,
        cases.join(",\n")
    ))
}

/// A case with the assessment that the program itself gives.
fn line(worked: &Worked) -> Result<String, String> {
    let Worked { today, arrests, what_if, .. } = worked;
    let circumstances = Circumstances { today, arrests, what_if: *what_if };
    let text = one_line(&circumstances)?;
    let asked = assess::asked(text.as_bytes(), NaiveDate::default())
        .map_err(|faults| format!("{}: {faults}", worked.name))?;
    one_line(&Case {
        case: &worked.name,
        title: &worked.title,
        circumstances,
        assessment: asked.answer(),
    })
}

fn one_line(document: &(impl Serialize + ?Sized)) -> Result<String, String> {
    serde_json::to_string(document).map_err(|error| format!("cannot be written as JSON: {error}"))
}
