//! Sentences with places for a date, a number or a name: their order belongs to the language.

/// A sentence with each `{name}` replaced by its value; a name without a value is left out.
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut parts = sentence.split('{');
    let mut text = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or(("", part));
        text.push_str(values.iter().find(|(of, _)| *of == name).map_or("", |(_, value)| value));
        text.push_str(rest);
    }
    text
}
