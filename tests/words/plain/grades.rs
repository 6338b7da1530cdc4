//! A file is neither too hard nor chopped into fragments: its grade and its mean have two ends.

use super::small::small;
use super::{check_file, check_page, faults, long, page};

#[test]
fn long_sentences_on_average_are_found_where_mending_pays_most() {
    check_page(
        &format!("{}\n{} {}", long(10), long(17), long(24)),
        &["10: has 17.0 words a sentence, over 16; begin with “It is is is is is is is …”"],
    );
    check_page(&format!("{} {}", long(8), long(24)), &[]);
    // A heading is no sentence: it does not make the mean look better.
    check_page(
        &format!("{}\n\n## It is", long(17)),
        &["9: has 17.0 words a sentence, over 16; begin with “It is is is is is is is …”"],
    );
}

#[test]
fn a_hard_text_is_found_by_its_grade() {
    check_page(
        "It is. A decision regulation authorises deletion.",
        &["9: has grade 14.4, over 8; begin with “A decision regulation authorises deletion.”"],
    );
    let easy = "Police can refuse, and they should tell you the reason in a letter. ".repeat(40);
    let hard = "Police decide on deletion after a decision about it. ".repeat(5);
    let file = |text: &str| format!("[one]\na = \"{easy}\"\n[two]\na = \"{}\"\n", text.trim());
    check_file(
        "en/ui.toml",
        &file(&hard),
        &[
            "4: has grade 10.2 in `two`, over 8; begin with “Police decide on deletion after a decision about …”",
        ],
    );
    // Too short for a grade of its own, and nothing in the whole file.
    check_file("en/ui.toml", &file("Police decide on deletion after a decision about it."), &[]);
}

/// Three words, five syllables.
const FRAGMENT: &str = "Police can refuse. ";

#[test]
fn a_text_chopped_into_fragments_is_told() {
    let chopped = FRAGMENT.repeat(40);
    check_page(
        &format!("They can ask you to do it. {chopped}"),
        &[
            "9: has 3.1 words a sentence, under 10: join sentences; begin with “Police can refuse.”",
            "9: has grade 4.9, under 5: join sentences; begin with “Police can refuse.”",
        ],
    );
    // Joined, they are well.
    let joined =
        "Police can refuse to delete a photo, but should tell you the reason in a letter. ";
    check_page(&joined.repeat(9), &[]);
    // Sentences of some length, but of nothing but short words.
    check_page(
        &format!("{} ", long(11)).repeat(10),
        &["9: has grade 0.5, under 5: join sentences; begin with “It is is is is is is is …”"],
    );
}

#[test]
fn a_short_file_and_a_part_of_a_file_are_never_too_easy() {
    let told = |words: usize| {
        let last = format!("Police can{} refuse.", " soon".repeat(words % 3));
        let folder = small();
        folder.write("en/help.toml", &help(&format!("{}{last}", FRAGMENT.repeat(words / 3 - 1))));
        faults(&folder).len()
    };
    assert_eq!([told(97), told(98), told(99)], [0, 0, 0]);
    assert_eq!([told(100), told(101)], [1, 1]);

    // What ends in no stop is no sentence: a page of few words is not chopped by its list.
    check_page(&format!("It is.\n\n{}", "- It is\n".repeat(60)), &[]);
    let easy = "Police can refuse, and they should tell you the reason in a letter. ".repeat(80);
    let chopped = FRAGMENT.repeat(20);
    check_file("en/ui.toml", &format!("[one]\na = \"{easy}\"\n[two]\na = \"{chopped}\"\n"), &[]);
}

/// A list with one text.
fn help(text: &str) -> String {
    format!("[[help]]\nid = \"a\"\ndoes = \"{text}\"\n")
}

/// The check and short texts stand among labels and hints; police read the letter.
#[test]
fn how_easy_a_text_may_be_depends_on_where_it_stands() {
    let told = |file: &str, sentence: &str| {
        let (folder, text) = (small(), sentence.repeat(20));
        folder.write(
            file,
            &match file.split_once('.') {
                Some((_, "toml")) => format!("[a]\nb = \"{text}\"\n"),
                _ if file.starts_with("en/guide/") => page(&text),
                _ => format!("+++\ntitle = \"A\"\n+++\n{text}\n"),
            },
        );
        let told = faults(&folder).into_iter();
        told.map(|fault| fault.split(": ").nth(1).unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    let nine_words = "Police can refuse to delete it without a reason. ";
    let seven_words = "Police may refuse to delete a photo. ";
    let grade_4 = "Police can refuse to delete it, but they must reply. ";
    let grade_3 = "Police can refuse to delete it, but they say why. ";
    for file in ["en/guide/a.md", "en/letters/a.md"] {
        assert_eq!(told(file, nine_words), ["has 9.0 words a sentence, under 10"], "{file}");
    }
    assert_eq!(told("en/guide/a.md", grade_4), ["has grade 4.8, under 5"]);
    assert_eq!(told("en/letters/a.md", grade_4), [""; 0]);
    for file in ["en/ui.toml", "en/pages.toml"] {
        assert_eq!(told(file, nine_words), [""; 0], "{file}");
        assert_eq!(told(file, grade_4), [""; 0], "{file}");
        assert_eq!(told(file, seven_words), ["has 7.0 words a sentence, under 8"], "{file}");
    }
    for file in ["en/ui.toml", "en/pages.toml", "en/letters/a.md"] {
        assert_eq!(told(file, grade_3), ["has grade 3.7, under 4"], "{file}");
    }
}

#[test]
fn a_language_that_is_not_measured_is_never_chopped() {
    let folder = small();
    folder.change("en/language.toml", "\"flesch-kincaid-en\"", "\"none\"");
    folder.write("en/help.toml", &help(&FRAGMENT.repeat(40)));
    assert_eq!(faults(&folder), Vec::<String>::new());
}
