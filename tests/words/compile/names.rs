//! What has a name in the program has words, and no words are for anything else.

use crate::folder::Folder;
use crate::good::check;
use std::fs;

const RULE: &str = "en/rules/ask-now.md";
const QUESTIONS: &str = "en/questions.toml";
const LETTER: &str = "en/letters/request.md";

#[test]
fn every_rule_has_words_and_no_words_lack_a_rule() {
    let folder = Folder::good();
    fs::remove_file(folder.0.join(RULE)).expect("the file of the rule");
    let faults = folder.faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults.iter().all(|it| it.starts_with("en/rules/ask-now.md:1: cannot be read: ")));

    let folder = Folder::good();
    folder.write("en/rules/keep.md", "");
    assert_eq!(folder.faults(), ["en/rules/keep.md:1: explains a rule that does not exist"]);

    check(
        RULE,
        r#"
    Police delete the photo.\n =>
        4: needs a plain explanation and a part `## The exact rule`
    ## The exact rule\n =>
        4: needs a plain explanation and a part `## The exact rule`
    ## The exact rule => ## The exact rule\n\nThey shall.\n\n## Notes
        10: has the heading `Notes`: use The exact rule, What police may say or What you can answer
    Police delete the photo. => Police delete the photo.\n\n{rules}
        4: has a table or an insert, which the check cannot show: use paragraphs, lists and quotations
    Police delete the photo. => Police delete it.\n\n| One | Two |\n|---|---|\n| Three | Four |
        4: has a table or an insert, which the check cannot show: use paragraphs, lists and quotations
"#,
    );
}

/// No letter tells of a recall, nor of a case that is not for police. The lines are looked up, so that a
/// new outcome moves none here.
#[test]
fn only_an_outcome_that_a_letter_tells_of_has_words_for_it() {
    for outcome in ["recall", "immigration", "extradition"] {
        let folder = Folder::good();
        let answer = format!("value = \"{outcome}\"\nlabel = \"This\"\n");
        folder.change(QUESTIONS, &answer, &format!("{answer}letter = \"it ended.\"\n"));
        let text = fs::read_to_string(folder.0.join(QUESTIONS)).expect("the questions");
        let (before, _) = text.split_once(&answer).expect("the answer");
        let line = before.lines().count() + 3;
        assert_eq!(folder.faults(), [format!("{QUESTIONS}:{line}: `letter` is not known here")]);
    }
}

#[test]
fn every_question_answer_and_verdict_has_words_and_no_words_lack_one() {
    check(
        "en/questions.toml",
        r#"
    "born" => "died"
        1: has no words for the question: `born`
        41: has words for a question that does not exist: `died`
    "england-or-wales" => "wmp"
        2: has no words for the answer of `police`: `england-or-wales`
        9: has words for an answer of `police` that does not exist: `wmp`
    label = "This"\n => label = "This"\n\n[[question.answer]]\nvalue = "england-or-wales"\nlabel = "Met"\n
        13: has the words of the answer of `police` twice: `england-or-wales`
    letter = "it ended."\n =>
        181: lacks `letter`
    label = "This"\n => label = "This"\nletter = "it ended."\n
        11: `letter` is not known here
    value = "older-case"\nlabel = "This" => value = "older-case"\nlabel = "This"\nletter = "it ended."
        133: `letter` is not known here
    value = "waiting-for-court"\nlabel = "This" => value = "waiting-for-court"\nlabel = "This"\nletter = "it ended."
        179: `letter` is not known here
    label = "This"\n =>
        9: lacks `label`
    why = "Rules differ."\n =>
        2: lacks `why`
"#,
    );
    check(
        "en/verdicts.toml",
        r#"
    "wait" => "no"
        1: has no words for the verdict: `wait`
        2: has words for a verdict that does not exist: `no`
"#,
    );
}

#[test]
fn letters_after_the_first_use_only_names_that_exist_and_days_that_are_given() {
    check(
        "en/letters/chase.md",
        r#"
    {sender} => {senders}
        4: uses a variable that does not exist: `{senders}`
    said-not-held => said-nothing
        6: asks for a condition that does not exist: `said-nothing`
    id-asked, not => received, not
        7: has the day `{id-asked}` where nothing says that it is given
    id-asked, not => not id-asked, not
        7: has the day `{id-asked}` where nothing says that it is given
    on {id-asked} => on {sent}
"#,
    );
    check(
        "en/letters/parts/story.md",
        r#"
    due-known => overdue
        5: has the day `{due}` where nothing says that it is given
    not-held => no-answer
        5: has the day `{answered}` where nothing says that it is given
    {if due-known, not-held}\nIt was due by {due}, and you answered on {answered}. => {sender}
        4: has a part inside a part
"#,
    );
}

#[test]
fn letters_after_the_first_are_there_and_no_part_is_without_a_letter() {
    let folder = super::super::folder::Folder::good();
    std::fs::remove_file(folder.0.join("en/letters/access.md")).expect("a letter");
    folder.write("en/letters/parts/more.md", "+++\ntitle = \"More\"\n+++\nMore.\n");
    assert_eq!(
        folder.faults(),
        [
            "en/letters/access.md:1: is missing: letters need its words",
            "en/letters/parts/more.md:1: is a part of letters that no letter has",
        ]
    );
}

#[test]
fn the_road_has_words_for_each_of_its_names() {
    check(
        "en/road.toml",
        r#"
    "give-id" => "give"
        1: has no words for the step `give-id`
        8: has words for a step that does not exist: `give`
    id = "chase"\ntitle = "A => id = "acknowledgement"\ntitle = "A
        1: has no words for the date `chase`
        73: has the words of the date twice: `acknowledgement`
    page:one => page:three
        5: refers to a page `three` that does not exist
    It says so. => ## So
        3: has a heading, a table or an insert: use paragraphs, lists and quotations
"#,
    );
}

#[test]
fn letters_use_only_names_that_exist() {
    check(
        LETTER,
        r#"
    I am {name} => I am {age}
        7: uses a variable that does not exist: `{age}`
    {if adult => {if old
        6: asks for a condition that does not exist: `old`
    {if adult => {if not old
        6: asks for a condition that does not exist: `old`
    {name}. => {name.
        7: opens a { that is not closed
    {name}. => name}.
        7: closes a } that is not opened
    name}\n => name\n
        6: has an unfinished condition: close it with }
    name}\n => name}\n\n
        6: has a condition with no words under it
"#,
    );
}
