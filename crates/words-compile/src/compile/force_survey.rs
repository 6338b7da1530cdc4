//! What is missing in the list of forces, and what somebody should look at again.

use std::path::Path;

use chrono::{Days, NaiveDate};

use super::days::{parse_day, parse_partial};
use super::fault::{Fault, Faults};
use super::forces::{FILE, records};
use super::guide;
use super::language::ENGLISH;
use super::lined::Lined;
use words_types::{ForceRecord, Seen};

/// The page whose dates are those of all forces.
const PAGE: &str = "en/guide/forces.md";
/// Days after which something that was seen is due to be looked at again.
const A_YEAR: u64 = 365;

/// What was found about the list of forces. Nothing in it stops a build: readers are told of all of it.
#[derive(Debug)]
pub struct Survey {
    /// How many forces there are.
    pub forces: usize,
    /// What a force lacks.
    pub missing: Vec<Fault>,
    /// What is due to be looked at again.
    pub due: Vec<Fault>,
}

/// Looks at the list of forces below `root` as on a day.
///
/// # Errors
/// What keeps the list or its page from being read.
pub fn survey(root: &Path, today: NaiveDate) -> Result<Survey, Vec<Fault>> {
    let mut faults = Faults::new(root);
    let forces = records(&mut faults);
    let fronts = guide::fronts(&mut faults, ENGLISH);
    faults.into_result()?;
    let page = fronts.iter().find(|front| front.file == PAGE);
    let due_page = page.and_then(|front| due_page(front.review_by, today));
    let due = forces.iter().flat_map(|force| due(force, today));
    Ok(Survey {
        forces: forces.len(),
        missing: forces.iter().filter_map(missing).collect(),
        due: due_page.into_iter().chain(due).collect(),
    })
}

fn due_page(review_by: &str, today: NaiveDate) -> Option<Fault> {
    let is_due = parse_day(review_by).is_none_or(|day| day <= today);
    let message = format!(
        "all forces were due by {review_by}: look at each again, then set `checked` and `review_by`"
    );
    is_due.then(|| Fault { file: PAGE.to_owned(), line: 1, message })
}

fn note(force: &Lined<ForceRecord>, message: &str) -> Fault {
    let message = format!("{}: {message}", force.it.force.id);
    Fault { file: FILE.to_owned(), line: force.line, message }
}

fn missing(force: &Lined<ForceRecord>) -> Option<Fault> {
    let record = &force.it;
    let kinds = [
        ("domain", record.domain.is_none()),
        ("rights_page", record.rights_page.is_none()),
        ("email", record.email.is_none()),
        ("postal", record.postal.is_none()),
    ];
    let lacks: Vec<&str> = kinds.iter().filter(|(_, lacks)| *lacks).map(|(key, _)| *key).collect();
    (!lacks.is_empty()).then(|| note(force, &format!("lacks {}", lacks.join(", "))))
}

fn due(force: &Lined<ForceRecord>, today: NaiveDate) -> Vec<Fault> {
    let record = &force.it;
    let unseen = (record.domain.is_some() && !record.seen)
        .then(|| "look at `domain`: nobody has seen a page there".to_owned());
    let page = record.rights_page.and_then(|page| {
        let older = page.is_older.then(|| "it is of an earlier site".to_owned());
        let why = older.or_else(|| why(page.seen, today))?;
        Some(format!("look at `rights_page` again: {why}"))
    });
    let office = |key: &str, seen: Option<Seen>| {
        Some(format!("look at `{key}` again: {}", why(seen?, today)?))
    };
    let email = office("email", record.email.map(|office| office.seen));
    let postal = office("postal", record.postal.map(|office| office.seen));
    [unseen, page, email, postal].iter().flatten().map(|message| note(force, message)).collect()
}

/// Why something that was seen then is due, if it is. Of a year or a month the first day counts.
fn why(seen: Seen, today: NaiveDate) -> Option<String> {
    let Some(date) = seen.date else { return Some("our copy had no date".to_owned()) };
    let until = parse_partial(date).and_then(|day| day.checked_add_days(Days::new(A_YEAR)));
    let or_later = if seen.or_later { " or later" } else { "" };
    let is_due = until.is_none_or(|until| until <= today);
    is_due.then(|| format!("it was seen in a text of {date}{or_later}"))
}
