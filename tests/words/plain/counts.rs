//! Words and syllables are counted as readers see and say them.

use words_compile::readability::{sentences, syllables};

#[test]
fn words_are_counted_as_readers_see_them() {
    for (text, count) in [
        ("Don't ask: it's care-of.", 4),
        ("On 1,000 pages at police.uk – or (more).", 7),
        ("831,301 images", 2),
        ("“Yes”, ‘no’ … and!", 3),
    ] {
        assert_eq!(sentences::words(text).count(), count, "{text}");
    }
}

/// Words and their syllables as they are said.
#[test]
fn syllables_are_counted_as_they_are_said() {
    let table = "
        1: a the I you ask asked why time case name named file files whole since large charge
        1: charged chief court crime five old once school years months stopped kept closed dropped
        1: dates take makes used guide groups force strength through 2018 54 PACE LEDS
        2: photo photos police people letter answer being going cases closes prison
        2: wanted decide simple table handle handled over open later every image Wednesday quiet
        2: lawyer request refuse refused reason recent arrest offence advice science
        2: business something someone careful useful safely ACRO care-of retired statement
        3: custody images deletion conviction reprimand serious idea PND DNA acquitted national
        3: arrested Parliament however
        4: allowances unconvicted recordable community exceptional solicitor automatic security
        5: data-protection organisation investigation
        6: accessibility identification
    ";
    let mut wrong = Vec::new();
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (count, words) = line.split_once(": ").expect("a count and its words");
        for word in words.split(' ') {
            let (expected, found) =
                (count.parse::<usize>().expect("a count"), syllables::syllables(word));
            if found != expected {
                wrong.push(format!("{word}: {found}, not {expected}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
