//! "Did you mean": the nearest name by spelling, or the value that a common word means.

/// Common words for a value: the field, the word, the value. An empty field stands for the
/// names of the fields themselves. Only what people are likely to write is here, and what would be
/// taken for its opposite by its spelling alone.
const MEANINGS: &[(&str, &str, &str)] = &[
    ("", "dob", "born"),
    ("answer", "erased", "deleted"),
    ("answer", "no-record", "not-held"),
    ("answer", "rejected", "refused"),
    ("answer", "restricted", "partly"),
    ("police", "abroad", "other-place"),
    ("police", "btp", "british-transport-police"),
    ("police", "isle-of-man", "other-place"),
    ("image_kind", "street", "elsewhere"),
    ("image_kind", "voluntary-interview", "voluntary"),
    ("age_at_image", "adult", "18-or-over"),
    ("age_at_image", "child", "under-18"),
    ("outcome", "acquitted", "not-guilty"),
    ("outcome", "appeal", "waiting-for-court"),
    ("outcome", "bail", "still-investigated"),
    ("outcome", "charged", "waiting-for-court"),
    ("outcome", "conditional-discharge", "discharge"),
    ("outcome", "guilty", "convicted"),
    ("outcome", "nfa", "no-further-action"),
    ("outcome", "quashed", "conviction-overturned"),
    ("outcome", "unconvicted", "no-further-action"),
    ("outcome", "wrong-person", "no-further-action"),
    ("offence", "unrecordable", "not-recordable"),
    ("group", "1", "group-1"),
    ("group", "2", "group-2"),
    ("group", "3", "group-3"),
];

/// Longer texts are no misspelt name.
const MOST_CHARACTERS: usize = 40;

/// The name, of those that the field takes, that `given` was likely meant to be.
pub(crate) fn suggest<'a>(
    given: &str,
    field: &str,
    names: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let given = letters(given);
    let length = given.chars().count();
    if length > MOST_CHARACTERS {
        return None;
    }
    // A word counts only if the value that it means can be given here.
    let near: Vec<(usize, &str)> = names
        .flat_map(|name| {
            let words = MEANINGS.iter().filter(move |row| row.0 == field && row.2 == name);
            words.map(|row| row.1).chain([name]).map(move |word| (word, name))
        })
        .map(|(word, name)| (strsim::levenshtein(&given, &letters(word)), name))
        .filter(|(distance, _)| *distance <= (length / 3).min(2))
        .collect();
    let nearest = near.iter().map(|(distance, _)| *distance).min()?;
    let mut likely = near.iter().filter(|row| row.0 == nearest).map(|row| row.1);
    let name = likely.next()?;
    // "group-4" is as near to each group, and a guess among them would mislead.
    likely.all(|other| other == name).then_some(name)
}

/// The letters that count: case and the kind of gap between words do not.
fn letters(text: &str) -> String {
    text.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == '_' || letter == ' ' { '-' } else { letter })
        .collect()
}
