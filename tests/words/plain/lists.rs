//! What must never be said, by the lists of this site and by any list.

use std::path::Path;
use words_compile::compile::read;
use words_compile::readability::banned;

/// Sentences that the lists of this site refuse, with the words they are refused for.
#[test]
fn this_site_never_promises_blames_or_talks_like_a_lawyer() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("content");
    let lists = read(&root, "en").expect("content").plain.banned;
    for (sentence, expected) in [
        ("You have a legal right to deletion.", "legal right to"),
        ("Then it is deleted automatically.", "deleted automatically"),
        ("Photos are automatically deleted.", "automatically deleted"),
        ("Wait for automatic deletion of your photo.", "automatic deletion of your"),
        ("This is guaranteed.", "guarantee*"),
        ("Pursuant to the Act.", "pursuant*"),
        ("Write in respect of the photo.", "in respect of"),
        ("They commenced it.", "commenc*"),
        ("Ask prior to that.", "prior to"),
        ("You may utilise it.", "utilis*"),
        ("The data subject asks.", "data subject*"),
        ("You hereby ask.", "hereby"),
        ("The aforementioned letter.", "aforementioned"),
        ("Please note the date.", "please note"),
        ("Click here.", "click*"),
        ("As a criminal you can ask.", "a criminal"),
        ("Offenders can ask.", "offender*"),
    ] {
        let found = banned::faults(sentence, &lists);
        assert!(
            found.iter().any(|it| it.starts_with(&format!("says “{expected}”"))),
            "{sentence} {found:?}"
        );
    }
    for sentence in [
        "You have a criminal record.",
        "The sex offenders register.",
        "They decide.",
        "The systems could not delete photos automatically.",
        "It was to work out options for automatic deletion.",
        "Deletion of fingerprints and DNA is automatic.",
        "“Here you are, please note it.”",
    ] {
        assert_eq!(banned::faults(sentence, &lists), Vec::<String>::new(), "{sentence}");
    }
}

#[test]
fn a_double_negative_is_found() {
    for (sentence, twice) in [
        ("It is not unlikely.", "not unlikely"),
        ("They came not without it.", "not without"),
        ("You can't never ask.", "can't never"),
        ("That is not impossible.", "not impossible"),
        ("Do not ask unless they do not write.", "not … unless … not"),
    ] {
        let expected = format!("says no twice (“{twice}”): say it once, the other way round");
        assert_eq!(banned::faults(sentence, &[]), [expected]);
    }
    for sentence in [
        "You were not under 18.",
        "Do not ask until then.",
        "It cannot undo it.",
        "Do not ask unless they write.",
    ] {
        assert_eq!(banned::faults(sentence, &[]), Vec::<String>::new(), "{sentence}");
    }
}
