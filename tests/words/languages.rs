//! A second language: a copy of English under another name, built and then broken.

use super::folder::{Folder, told};
use std::fs;
use words_compile::compile::compile;
use words_compile::readability;

/// The content of this site, and a copy of its English as a language that is written from the right.
fn two_languages() -> Folder {
    let folder = Folder::real();
    folder.copy("en", "xx");
    folder.change("xx/language.toml", "tag = \"en-GB\"", "tag = \"xx\"");
    folder.change("xx/language.toml", "name = \"English\"", "name = \"Xish\"");
    folder.change("xx/language.toml", "\"ltr\"", "\"rtl\"");
    folder.change("xx/language.toml", "\"flesch-kincaid-en\"", "\"none\"");
    let lists = fs::read_to_string(folder.0.join("en/plain.toml")).expect("the lists");
    folder.write("xx/plain.toml", &lists.replace("\"en/", "\"xx/"));
    folder
}

fn faults(folder: &Folder) -> Vec<String> {
    told(&compile(&folder.0, "xx").err().unwrap_or_default())
}

/// The line of a text in a file.
fn line(folder: &Folder, file: &str, text: &str) -> usize {
    let whole = fs::read_to_string(folder.0.join(file)).expect("a file");
    let at = whole.find(text).expect("a text of it");
    whole[..at].matches('\n').count() + 1
}

#[test]
fn a_build_serves_one_language_and_knows_all() {
    let folder = two_languages();
    folder.change("xx/ui.toml", "\"Continue\"", "\"Xontinue\"");
    folder.change("xx/language.toml", "\"The exact rule\"", "\"Xrule\"");
    for file in fs::read_dir(folder.0.join("xx/rules")).expect("rules").flatten() {
        let name = format!("xx/rules/{}", file.file_name().to_string_lossy());
        folder.change(&name, "## The exact rule", "## Xrule");
    }
    folder.change("xx/sources.toml", "short = \"Home Office 2017\"", "short = \"Xome Office\"");
    folder.change("xx/guide/get-help.md", "title = \"Where", "title = \"Xhere");
    assert_eq!(faults(&folder), Vec::<String>::new());

    let rust = compile(&folder.0, "xx").expect("tables").replace(" : ", ": ");
    let xish = "words_types :: Language { code: \"xx\" , tag: \"xx\" , name: \"Xish\" , direction: \"rtl\" , }";
    let english = "words_types :: Language { code: \"en\" , tag: \"en-GB\" , name: \"English\" , direction: \"ltr\" , }";
    for part in [
        format!("pub static LANGUAGE: words_types::Language = {xish};"),
        format!("pub static LANGUAGES: &[words_types::Language] = & [{english} , {xish}];"),
        "question_next: \"Xontinue\"".to_owned(),
        "title: \"Xhere can I get help?\"".to_owned(),
        // The program names pages and sources as English has them; what a reader sees is translated.
        "/// Where can I get help?\npub const GET_HELP: words_types::Page".to_owned(),
        "pub const HOME_OFFICE_NEWS_2017: words_types::Source = words_types :: Source { \
         id: \"home-office-news-2017\" , short: \"Xome Office\" , }"
            .to_owned(),
    ] {
        assert!(rust.contains(&part), "{part} is not in the tables");
    }

    let rust = compile(&folder.0, "en").expect("tables").replace(" : ", ": ");
    assert!(rust.contains(&format!("pub static LANGUAGE: words_types::Language = {english};")));
    assert!(rust.contains(xish) && !rust.contains("Xontinue"));
}

#[test]
fn what_a_language_lacks_is_told_with_its_place_in_english() {
    let folder = two_languages();
    for file in [
        "guide/someone-else.md",
        "rules/ask-now.md",
        "letters/request.md",
        "forces/scotland.md",
        "papers/card.md",
    ] {
        fs::remove_file(folder.0.join("xx").join(file)).expect("a file to remove");
    }
    let mut expected = vec![
        "xx/forces/scotland.md:1: is missing: content/en/forces/scotland.md has no text on forces in this language".to_owned(),
        "xx/guide/someone-else.md:1: is missing: content/en/guide/someone-else.md has no page in this language".to_owned(),
        "xx/letters/request.md:1: is missing: content/en/letters/request.md has no letter in this language".to_owned(),
    ];
    let lacks = |file: &str, from: &str, to: &str, what: &str, at: &str| {
        folder.change(&format!("xx/{file}"), from, to);
        let place = format!("content/en/{file}:{}", line(&folder, &format!("en/{file}"), at));
        format!("xx/{file}:1: lacks the {what}, which stands at {place}")
    };
    expected.push(lacks(
        "pages.toml",
        "check = \"Check your case\"\n",
        "",
        "text `nav_check` of pages.toml",
        "check = \"Check your case\"",
    ));
    expected.push(lacks(
        "questions.toml",
        "[[question.answer]]\nvalue = \"none\"\nlabel = \"No\"\nhint = \"No other arrests.\"\n",
        "",
        "answer `none` of `other_record`",
        "value = \"none\"\nlabel = \"No\"\nhint = \"No other",
    ));
    expected.insert(
        expected.len() - 1,
        "xx/papers/card.md:1: is missing: content/en/papers/card.md has no paper in this language"
            .to_owned(),
    );
    expected.push("xx/rules/ask-now.md:1: is missing: content/en/rules/ask-now.md has no rule in this language".to_owned());
    expected.push(lacks(
        "ui.toml",
        "next = \"Continue\"\n",
        "",
        "text `question_next` of ui.toml",
        "next = \"Continue\"",
    ));
    assert_eq!(faults(&folder), expected);
    // English is whole: nobody who builds it is stopped.
    assert_eq!(compile(&folder.0, "en").err(), None);
}

#[test]
fn each_list_of_words_is_whole_in_each_language() {
    let folder = two_languages();
    for (file, row) in [
        ("sources.toml", "[[source]]\nid = \"pace-64a\""),
        ("verdicts.toml", "[[verdict]]\nid = \"wait\""),
        ("changes.toml", "[[change]]\nvalue = \"caution\""),
        ("words.toml", "[[word]]\nid = \"warrant\""),
        ("questions.toml", "[[question]]\nid = \"group\""),
        ("questions.toml", "[[question]]\nid = \"image_kind\""),
        ("help.toml", "[[help]]\nid = \"samaritans\""),
        ("timeline.toml", "[[event]]\ndate = \"2017-02-24\""),
    ] {
        let text = fs::read_to_string(folder.0.join("xx").join(file)).expect("a list");
        let at = text.find(row).expect("a row");
        let rest = &text[at + 1..];
        let key = row.split(']').next().expect("a key");
        let next = rest.find(&format!("{key}]]")).map_or("", |next| &rest[next..]);
        folder.write(&format!("xx/{file}"), &format!("{}{next}", &text[..at]));
    }
    let told = faults(&folder);
    for (file, what, row) in [
        ("sources.toml", "source `pace-64a`", "id = \"pace-64a\""),
        ("verdicts.toml", "verdict `wait`", "id = \"wait\""),
        ("changes.toml", "change `caution`", "value = \"caution\""),
        ("words.toml", "word `warrant`", "id = \"warrant\""),
        ("questions.toml", "question `group`", "id = \"group\""),
        ("questions.toml", "answer `group-2` of `group`", "value = \"group-2\""),
        ("questions.toml", "question `image_kind`", "id = \"image_kind\""),
        ("help.toml", "help `samaritans`", "id = \"samaritans\""),
        ("timeline.toml", "event of 2017-02-24 (number 1)", "date = \"2017-02-24\""),
    ] {
        let line = line(&folder, &format!("en/{file}"), row);
        let fault =
            format!("xx/{file}:1: lacks the {what}, which stands at content/en/{file}:{line}");
        assert!(told.contains(&fault), "{fault} is not among {told:#?}");
    }
}

#[test]
fn a_language_names_nothing_that_english_does_not() {
    let folder = two_languages();
    let page = fs::read_to_string(folder.0.join("en/guide/about.md")).expect("a page");
    folder.write("xx/guide/more.md", &page);
    folder.change("xx/guide/get-help.md", "in_one_file = true\n", "");
    folder.change("xx/rules/ask-now.md", "source:dpa-54", "source:dpa-55");
    assert_eq!(
        faults(&folder),
        [
            "xx/guide/get-help.md:1: differs from content/en/guide/get-help.md in `in_one_file`, `outside_links` or `frame`",
            "xx/guide/more.md:1: is a page without English: content/en/guide/more.md is missing",
            "xx/rules/ask-now.md:4: refers to a source `dpa-55` that does not exist",
        ]
    );
}

#[test]
fn a_language_has_a_file_of_its_own() {
    let folder = Folder::good();
    let told = |language: &str| told(&compile(&folder.0, language).err().unwrap_or_default());
    for missing in ["xx/guide/one.md:1: is missing", "xx/forces/national.md:1: is missing"] {
        assert!(told("xx").iter().any(|it| it.starts_with(missing)), "{:?}", told("xx"));
    }
    assert!(told("xx").iter().any(|it| it.starts_with("xx/language.toml:1: cannot be read")));
    folder.change("en/language.toml", "\"ltr\"", "\"left\"");
    folder.change("en/language.toml", "\"flesch-kincaid-en\"", "\"lix\"");
    folder.change("en/language.toml", "tag = \"en-GB\"\n", "");
    assert_eq!(
        told("en"),
        [
            "en/language.toml:1: lacks `tag`",
            "en/language.toml:2: `direction` is `left`: use one of ltr, rtl",
            "en/language.toml:3: `readability` is `lix`: use one of flesch-kincaid-en, none",
        ]
    );
}

/// Sentences are measured in English alone; words that are never used are refused in all languages.
#[test]
fn words_are_checked_by_what_their_language_can_be_held_to() {
    let folder = two_languages();
    let long = format!("Xx{}.", " identification".repeat(40));
    folder.change("xx/ui.toml", "\"Continue\"", &format!("\"{long}\""));
    folder.change("xx/ui.toml", "\"Or\"", "\"It is guaranteed.\"");
    let report = readability::check(&folder.0).expect("two languages");
    let or = line(&folder, "xx/ui.toml", "It is guaranteed");
    let told = told(&report.faults);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with(&format!("xx/ui.toml:{or}: says “guarantee*”")), "{told:?}");
    let rows =
        |language: &str| report.rows.iter().filter(|it| it.file.starts_with(language)).count();
    assert_eq!(rows("xx/"), rows("en/"));
}

#[test]
fn a_place_for_a_date_that_a_translation_lost_is_told() {
    let folder = two_languages();
    folder.change("xx/ui.toml", "You did this check on {date}.", "You did this check today.");
    let at = line(&folder, "en/ui.toml", "You did this check on {date}.");
    let expected = format!(
        "xx/ui.toml:1: lacks the text `result_day` of ui.toml with {{date}}, which stands at content/en/ui.toml:{at}"
    );
    assert!(faults(&folder).contains(&expected), "{:?}", faults(&folder));
}
