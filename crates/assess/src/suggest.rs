//! "Did you mean": the nearest name by spelling, or the value that a common word means.

/// Common words for a value: the field, the word, the value. An empty field stands for the
/// names of the fields themselves.
const MEANINGS: &[(&str, &str, &str)] = &[
    ("", "age", "age_at_image"),
    ("", "arrested", "image_taken"),
    ("", "arrest_date", "image_taken"),
    ("", "birth_date", "born"),
    ("", "convicted", "convicted_or_released"),
    ("", "date", "image_taken"),
    ("", "date_of_arrest", "image_taken"),
    ("", "date_of_birth", "born"),
    ("", "dob", "born"),
    ("", "force", "police"),
    ("", "photo_taken", "image_taken"),
    ("", "released", "convicted_or_released"),
    ("", "result", "outcome"),
    ("police", "army", "armed-forces"),
    ("police", "border-force", "not-police"),
    ("police", "btp", "british-transport-police"),
    ("police", "england", "england-or-wales"),
    ("police", "england-and-wales", "england-or-wales"),
    ("police", "hmrc", "not-police"),
    ("police", "immigration", "not-police"),
    ("police", "met", "england-or-wales"),
    ("police", "ministry-of-defence-police", "other-national"),
    ("police", "national-crime-agency", "other-national"),
    ("police", "nca", "other-national"),
    ("police", "police-scotland", "scotland"),
    ("police", "prison", "not-police"),
    ("police", "psni", "northern-ireland"),
    ("police", "royal-military-police", "armed-forces"),
    ("police", "wales", "england-or-wales"),
    ("age_at_image", "adult", "18-or-over"),
    ("age_at_image", "child", "under-18"),
    ("age_at_image", "juvenile", "under-18"),
    ("age_at_image", "over-18", "18-or-over"),
    ("age_at_image", "18+", "18-or-over"),
    ("age_at_image", "youth", "under-18"),
    ("outcome", "absolute-discharge", "discharge"),
    ("outcome", "acquittal", "not-guilty"),
    ("outcome", "acquitted", "not-guilty"),
    ("outcome", "awaiting-trial", "waiting-for-court"),
    ("outcome", "bail", "still-investigated"),
    ("outcome", "breach-of-the-peace", "no-offence"),
    ("outcome", "bound-over", "charges-dropped"),
    ("outcome", "charged", "waiting-for-court"),
    ("outcome", "cleared", "not-guilty"),
    ("outcome", "conditional-caution", "caution"),
    ("outcome", "conditional-discharge", "discharge"),
    ("outcome", "conviction", "convicted"),
    ("outcome", "discontinued", "charges-dropped"),
    ("outcome", "dismissed", "charges-dropped"),
    ("outcome", "dropped", "charges-dropped"),
    ("outcome", "final-warning", "youth-caution"),
    ("outcome", "fine", "convicted"),
    ("outcome", "fixed-penalty", "penalty-notice"),
    ("outcome", "guilty", "convicted"),
    ("outcome", "insanity", "insanity-or-unfit"),
    ("outcome", "nfa", "no-further-action"),
    ("outcome", "not-convicted", "no-further-action"),
    ("outcome", "overturned", "conviction-overturned"),
    ("outcome", "pnd", "penalty-notice"),
    ("outcome", "quashed", "conviction-overturned"),
    ("outcome", "recall", "held-for-other-reason"),
    ("outcome", "released-under-investigation", "still-investigated"),
    ("outcome", "reprimand", "youth-caution"),
    ("outcome", "rui", "still-investigated"),
    ("outcome", "simple-caution", "caution"),
    ("outcome", "trial", "waiting-for-court"),
    ("outcome", "unconvicted", "no-further-action"),
    ("outcome", "under-investigation", "still-investigated"),
    ("outcome", "unfit-to-plead", "insanity-or-unfit"),
    ("outcome", "warning", "youth-caution"),
    ("outcome", "withdrawn", "charges-dropped"),
    ("offence", "no", "not-recordable"),
    ("offence", "unrecordable", "not-recordable"),
    ("offence", "yes", "recordable"),
    ("group", "1", "group-1"),
    ("group", "2", "group-2"),
    ("group", "3", "group-3"),
    ("other_record", "arrest", "arrests"),
    ("other_record", "conviction", "convictions"),
    ("other_record", "no", "none"),
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
    if given.len() > MOST_CHARACTERS {
        return None;
    }
    // A word counts only if the value that it means can be given here.
    let near: Vec<(usize, &str)> = names
        .flat_map(|name| {
            let words = MEANINGS.iter().filter(move |row| row.0 == field && row.2 == name);
            words.map(|row| row.1).chain([name]).map(move |word| (word, name))
        })
        .map(|(word, name)| (distance(&given, &letters(word)), name))
        .filter(|(distance, _)| *distance <= (given.len() / 3).min(2))
        .collect();
    let nearest = near.iter().map(|(distance, _)| *distance).min()?;
    let mut likely = near.iter().filter(|row| row.0 == nearest).map(|row| row.1);
    let name = likely.next()?;
    // "group-4" is as near to each group, and a guess among them would mislead.
    likely.all(|other| other == name).then_some(name)
}

/// The letters that count: case and the kind of gap between words do not.
fn letters(text: &str) -> Vec<char> {
    text.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == '_' || letter == ' ' { '-' } else { letter })
        .collect()
}

/// How many letters must be put in, taken out or replaced to get from one to the other.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (above, letter) in from.iter().enumerate() {
        let mut diagonal = above;
        let mut left = above + 1;
        let mut next = vec![left];
        for (other, up) in to.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(letter != other)).min(left + 1).min(up + 1);
            diagonal = *up;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
