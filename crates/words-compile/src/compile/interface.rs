//! Texts of the interface: files whose keys the program names.

use super::fault::Faults;
use super::lined::Lined;
use super::rows::whole;
use super::wanted::repeated;

/// A text with its name.
pub(super) type Text = (String, &'static str);

/// The texts of one file, by name.
pub(super) fn texts(faults: &mut Faults, file: &str) -> Vec<Lined<Text>> {
    let mut texts = whole(faults, file, |table, faults| table.all_texts(faults));
    for Lined { line, it: (key, text) } in &texts {
        let is_name = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !is_name || text.is_empty() {
            let message = format!("`{key}` must be a name in lower case with a text");
            faults.add(file, *line, message);
        }
    }
    repeated(texts.iter().map(|text| (text.it.0.as_str(), text.line)), file, "text", faults);
    texts.sort_by(|one, other| one.it.cmp(&other.it));
    texts
}
