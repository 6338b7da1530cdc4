//! Which paragraphs of its template a letter has, for who reads all letters there are.

use super::{Details, Writer, template};
use rules::Case;
use words::Template;

/// The template of the letter for one arrest, if there is one, and the places of the paragraphs that are
/// written.
pub fn chosen(case: &Case, details: &Details) -> Option<(&'static Template, Vec<usize>)> {
    let template = template(case)?;
    let writer = Writer { case, details, today: String::new(), outcome: String::new() };
    let places = template.paragraphs.iter().enumerate();
    let places = places.filter(|(_, it)| writer.wants(it)).map(|(place, _)| place).collect();
    Some((template, places))
}
