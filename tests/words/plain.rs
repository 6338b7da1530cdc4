//! The words of the content are plain, and each thing that makes words hard is found.

mod counts;
mod grades;
mod lists;
mod small;

use super::folder::{Folder, told};
use small::{PLAIN, small};
use std::path::Path;
use words_compile::readability::check;

fn faults(folder: &Folder) -> Vec<String> {
    told(&check(&folder.0).map_or_else(|faults| faults, |report| report.faults))
}

/// One file in a small content, and what is wrong in it: `line: message`.
#[track_caller]
fn check_file(file: &str, text: &str, expected: &[&str]) {
    let folder = small();
    folder.write(file, text);
    let expected: Vec<String> = expected.iter().map(|fault| format!("{file}:{fault}")).collect();
    assert_eq!(faults(&folder), expected, "{text}");
}

/// A page whose text starts at line 9.
fn page(text: &str) -> String {
    let front = "+++\ntitle = \"A\"\ndescription = \"B\"\nsection = \"start\"\norder = 1\n\
                 checked = \"2026-01-01\"\nreview_by = \"2026-07-01\"\n+++\n";
    format!("{front}{text}\n")
}

#[track_caller]
fn check_page(text: &str, expected: &[&str]) {
    check_file("en/guide/a.md", &page(text), expected);
}

#[track_caller]
fn check_verdict(text: &str, expected: &[&str]) {
    check_file(
        "en/verdicts.toml",
        &format!("[[verdict]]\nid = \"yes\"\nnow = [\n  \"{text}\",\n]\n"),
        expected,
    );
}

/// The one word, in a sentence of so many.
fn long(count: usize) -> String {
    format!("It{}.", " is".repeat(count - 1))
}

#[test]
fn the_words_of_this_site_are_plain() {
    let report = check(&Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("content"))
        .expect("content");
    assert!(report.rows.len() > 50, "files are missing:\n{}", report.table());
    assert_eq!(told(&report.faults), Vec::<String>::new(), "\n{}", report.table());
    for row in &report.rows {
        // A part of letters may be names, addresses and a list alone.
        let is_part = row.file.contains("/letters/parts/");
        assert!(row.count.words > 0 || is_part, "{} has no words", row.file);
    }
}

#[test]
fn a_long_sentence_is_found_at_its_line() {
    check_page(&format!("{} {}", long(25), long(2)), &[]);
    let fault = "10: has a sentence of 26 words, over 25: “It is is is is is is is …”";
    check_page(&format!("One.\n{} Two.", long(26)), &[fault]);
    check_page(&format!("- One.\n- {} Two.", long(26)), &[fault]);
    check_page(&format!("## One\n## {}", long(26).trim_end_matches('.')), &[fault]);
    check_verdict(
        &format!("{}\", \"{}", long(2), long(26)),
        &["4: has a sentence of 26 words, over 25: “It is is is is is is is …”"],
    );
    // Two sentences are not one, a stop inside a word or a short form ends none.
    check_page(&format!("{} (“{}”) {}", long(15), long(15), long(2)), &[]);
    check_page(
        &format!("{} v. Police {}", long(13).trim_end_matches('.'), long(14).to_lowercase()),
        &[
            "9: has 29.0 words a sentence, over 16; begin with “It is is is is is is is …”",
            "9: has a sentence of 29 words, over 25: “It is is is is is is is …”",
        ],
    );
    check_page(
        &format!(
            "{} e.g. 2.5 at police.uk i.e. {}",
            long(24).trim_end_matches('.'),
            long(2).to_lowercase()
        ),
        &[
            "9: has 31.0 words a sentence, over 16; begin with “It is is is is is is is …”",
            "9: has a sentence of 31 words, over 25: “It is is is is is is is …”",
            "9: has grade 9.1, over 8; begin with “It is is is is is is is …”",
        ],
    );
}

#[test]
fn quotations_and_names_do_not_make_a_sentence_long() {
    check_page(&format!("> {}\n\nOne.", long(40)), &[]);
    let name = "The Independent Commissioner for Administrative Considerations is".to_owned();
    check_page(&format!("{name}{} Two. Three.", long(23).trim_start_matches("It")), &[]);
    check_file(
        "en/letters/a.md",
        &format!("+++\ntitle = \"A\"\n+++\n{{if pursuant}}\nIt is. {}\n\n{}\n", long(25), long(26)),
        &[
            "7: has 17.7 words a sentence, over 16; begin with “It is is is is is is is …”",
            "7: has a sentence of 26 words, over 25: “It is is is is is is is …”",
        ],
    );
}

#[test]
fn the_check_has_no_very_long_words() {
    check_verdict(
        "Show identification.",
        &[
            "4: has a word of 6 syllables: “identification”",
            "4: has grade 26.5, over 8; begin with “Show identification.”",
        ],
    );
    check_page(
        "Show some identification to the man at the desk. He has to see it. It is for you.",
        &[],
    );
}

#[test]
fn a_word_of_law_is_linked_or_said_in_plain_words_on_its_page() {
    let fault = "9: uses “bound order” unexplained: use it in running text, where it is linked, \
                 or say what it means (lists in plain.toml)";
    check_page("It is a bound order.", &[]);
    check_page("## A bound order\n\nIt is.", &[fault]);
    check_page("## A bound order\n\nIt is bound.", &[]);
    check_page("## A bound order\n\nIt can lead\nto prison.", &[]);
    check_page("> A bound order.\n\nIt is.", &[fault]);
    check_page("| A [bound order](word:bound) |\n|---|\n| It is. |", &[]);
    check_page("## The Civil Constabulary\n\nIt is.", &[]);
    check_page(
        "It is.\nIt is a jury trial.",
        &["10: uses “jury trial” unexplained: use it in running text, where it is linked, \
           or say what it means (lists in plain.toml)"],
    );
    check_page("It is a jury trial.\nThat is a trial by twelve people.", &[]);
}

#[test]
fn a_word_of_law_in_the_check_is_explained_on_the_spot() {
    let fault = "4: uses “bound” unexplained: say beside it what it means, or avoid it \
                 (lists in plain.toml)";
    check_verdict("It is bound. Police can say no to you. They need not.", &[fault]);
    check_verdict("It is bound. They need not.\", \"It can lead to prison. So it is.", &[]);
    check_verdict("After the arrest.", &[]);
    check_file(
        "en/ui.toml",
        "[a]\nb = \"After the arrest.\"\n[c]\nd = \"It is bound.\"\n[e]\nf = \"It can lead to prison.\"\n",
        &[
            "2: uses “arrest” unexplained: say beside it what it means, or avoid it (lists in plain.toml)",
            fault,
        ],
    );
    let rule = |plain: &str| {
        format!(
            "+++\ntitle = \"A\"\n+++\n{plain}\n\n## The exact rule\n\nA bound one, {}\n",
            long(40)
        )
    };
    check_file("en/rules/a.md", &rule("It is."), &[]);
    check_file("en/rules/a.md", &rule("It is bound."), &[fault]);
    check_file("en/rules/a.md", &rule("It is [bound](word:bound)."), &[]);
}

#[test]
fn a_banned_word_is_found_but_not_in_words_of_others() {
    let fault = "9: says “pursuant*”: write “under”";
    check_page("It is pursuant to it.", &[fault]);
    check_page("It is “pursuant”.", &[fault]);
    check_page("It says “is done pursuant to it”.", &[]);
    check_page("> It is pursuant to it.\n\nIt is.", &[]);
    check_file(
        "en/rules/a.md",
        "+++\ntitle = \"A\"\n+++\nIt is.\n\n## The exact rule\n\nPursuant to it.\n",
        &["8: says “pursuant*”: write “under”"],
    );
    check_file(
        "en/timeline.toml",
        "[[event]]\ntitle = \"It is.\"\ntext = \"Pursuant to it.\"\nsource = \"pursuant\"\n",
        &["3: says “pursuant*”: write “under”"],
    );
}

#[test]
fn an_exception_is_one_place_and_must_be_needed() {
    let exception =
        "[[exception]]\nfile = \"en/ui.toml\"\ntext = \"pursuant to it\"\nreason = \"So.\"\n";
    let folder = small();
    folder.write("en/plain.toml", &format!("{exception}{PLAIN}"));
    assert_eq!(faults(&folder), ["en/plain.toml:2: excepts `pursuant to it`, which nothing needs"]);
    folder.write("en/ui.toml", "a = \"It is pursuant to it.\"\n");
    assert_eq!(faults(&folder), Vec::<String>::new());
    folder.write("en/pages.toml", "a = \"It is pursuant to it.\"\n");
    assert_eq!(faults(&folder), ["en/pages.toml:1: says “pursuant*”: write “under”"]);
}

#[test]
fn the_lists_are_read_strictly() {
    let folder = small();
    folder.change("en/plain.toml", "reason = \"A name.\"\n", "");
    folder.change("en/plain.toml", "where", "place");
    assert_eq!(
        faults(&folder),
        ["en/plain.toml:3: lacks `reason`", "en/plain.toml:15: `place` is not known here"]
    );
    let folder = small();
    folder.change("en/plain.toml", "\"arrest\"", "\"arest\"");
    assert_eq!(
        faults(&folder),
        ["en/plain.toml:15: names a word `arest` that is not in words.toml"]
    );
}
