//! The compiler of words refuses each kind of broken content, with file and line.

use super::folder::{Folder, told};
use rules::{self, Fact, Verdict};
use std::fs;
use words::{self, UI};
use words_compile::compile::{Ids, compile};

/// The ids of a small program: one rule, one verdict, a question with answers and one for a date.
const IDS: Ids<'static> = Ids {
    rules: &["delete"],
    rule_sources: &["act"],
    verdicts: &["yes"],
    questions: &[("police", &["met"]), ("born", &[])],
    variables: &["name"],
    conditions: &["adult"],
    inserts: &["rules"],
};

/// A small content folder that compiles; each test breaks one place of it.
const GOOD: &[(&str, &str)] = &[
    ("site.toml", "name = \"Check\"\npublisher = \"Somebody\"\n"),
    (
        "sources.toml",
        r#"[[source]]
id = "act"
title = "An Act"
short = "Act"
publisher = "Parliament"
date = "2018"
kind = "law"
link = "https://law.example/act"
carries = "What police may keep."
checked = "2026-01-01"
review_by = "2026-07-01"
"#,
    ),
    (
        "forces.toml",
        r#"[[force]]
id = "met"
name = "The Met"
area = "england"
checked = "seen"
"#,
    ),
    (
        "en/guide/one.md",
        r#"+++
title = "One"
description = "The first page."
section = "start"
order = 1
checked = "2026-01-01"
review_by = "2026-07-01"
sources = ["act"]
related = ["two"]
+++
Police keep photos. [confirmed](source:act "section 1")

## More

- **See** [the end](page:two#the-end) and [the rule](rule:delete).
- A [word](word:photo), [the check](check:), and [no internet](offline:).

{rules}
"#,
    ),
    (
        "en/guide/two.md",
        r#"+++
title = "Two"
description = "The second page."
section = "about"
order = 1
checked = "2026-01-01"
review_by = "2026-07-01"
+++
Some words.

## The end

Last words.
"#,
    ),
    (
        "en/rules/delete.md",
        r#"+++
title = "Police delete"
+++
Police delete the photo.

## The exact rule

They shall. [confirmed](source:act "section 2")
"#,
    ),
    (
        "en/verdicts.toml",
        r#"[[verdict]]
id = "yes"
headline = "Yes."
short = "Yes"
meaning = "They delete it."
now = ["Ask."]
"#,
    ),
    (
        "en/questions.toml",
        r#"[[question]]
id = "police"
title = "Who took it?"
short = "Who"
why = "Rules differ."
not_sure = "I am not sure"

[[question.answer]]
value = "met"
label = "The Met"

[[question]]
id = "born"
title = "When were you born?"
short = "Born"
why = "Rules differ."
not_sure = "I do not know"
"#,
    ),
    (
        "en/words.toml",
        r#"[[word]]
id = "photo"
term = "photo"
forms = ["photos", "photo"]
meaning = "A picture."
sources = ["act"]
"#,
    ),
    (
        "en/timeline.toml",
        r#"[[event]]
date = "2017-02"
title = "Review"
text = "It was published."
source = "act"
confidence = "confirmed"
"#,
    ),
    ("en/ui.toml", "[start]\nbutton = \"Start\"\n"),
    ("en/pages.toml", "[nav]\nlabel = \"Main\"\n"),
    (
        "en/letters/request.md",
        r#"+++
title = "Request"
+++
# Delete it

{if adult, name}
I am {name}.
"#,
    ),
];

impl Folder {
    fn good() -> Self {
        let folder = Self::empty();
        for (file, text) in GOOD {
            folder.write(file, text);
        }
        folder
    }

    fn faults(&self) -> Vec<String> {
        told(&compile(&self.0, &IDS).err().unwrap_or_default())
    }
}

/// Breaks the good folder at one place of a file, once for each case, and compares every fault.
///
/// A case is a line `what is there => what comes instead`, with `\n` for an end of line and
/// `(all)` for the whole file. Under it, further in, stand the faults: `line: message`, or
/// `file:line: message` where they are in another file.
#[track_caller]
fn check(file: &str, cases: &str) {
    let mut cases = cases.lines().filter(|line| !line.trim().is_empty()).peekable();
    while let Some(case) = cases.next() {
        let mut expected = Vec::new();
        while let Some(fault) = cases.next_if(|line| line.starts_with("        ")) {
            let fault = fault.trim();
            let here = fault.starts_with(|c: char| c.is_ascii_digit());
            expected.push(if here { format!("{file}:{fault}") } else { fault.to_owned() });
        }
        let case = case.trim().replace("\\n", "\n");
        let (from, to) = case.split_once(" =>").expect("a case of two parts");
        let folder = Folder::good();
        folder.change(file, from.trim_start_matches("(all)"), to.strip_prefix(' ').unwrap_or(to));
        assert_eq!(folder.faults(), expected, "after `{case}` in {file}");
    }
}

const ONE: &str = "en/guide/one.md";
const TWO: &str = "en/guide/two.md";
const RULE: &str = "en/rules/delete.md";
const LETTER: &str = "en/letters/request.md";

#[test]
fn a_good_folder_compiles_to_its_tables() {
    let rust = compile(&Folder::good().0, &IDS).expect("no faults");
    for part in [
        "pub static SITE: Site = Site { name: \"Check\", publisher: \"Somebody\", contact: None",
        "Block::Heading { level: 2, id: \"more\", text: &[Inline::Text(\"More\"),] }",
        // The first place of a word is a link to its meaning, in the form that stands there.
        "Inline::Link { to: Link::Word(\"photo\"), text: &[Inline::Text(\"photos\"),] }",
        "Inline::Cite { confidence: \"confirmed\", source: Some(\"act\"), at: \"section 1\" }",
        "Link::Page { slug: \"two\", anchor: \"the-end\" }",
        "Link::Offline",
        "Block::Insert(\"rules\")",
        "conditions: &[(\"adult\", true), (\"name\", true)]",
        "&[Piece::Text(\"I am \"),Piece::Variable(\"name\"),Piece::Text(\".\"),]",
        "pub start_button: &'static str",
    ] {
        assert!(rust.contains(part), "{part} is not in\n{rust}");
    }
}

#[test]
fn pages_rules_and_letters_need_their_front_matter() {
    let cases = r#"
    +++\n =>
        1: lacks front matter: start with a line +++, then TOML, then a line +++
"#;
    for file in [TWO, RULE, LETTER] {
        check(file, cases);
    }
}

#[test]
fn front_matter_has_all_keys_and_no_others() {
    check(
        ONE,
        r#"
    title = "One"\n =>
        2: lacks `title`
    order = 1\n =>
        2: lacks `order`
    order = 1 => order = "1"
        5: `order` must be a whole number
    order = 1 => order = 1\nauthor = "me"
        6: `author` is not known here
    "One" => " "
        2: `title` is empty: fill it or leave it out
    "One" => 1
        2: `title` must be text in quotes
    ["act"] => "act"
        8: `sources` must be a list of texts
        11: cites `act`, which is not in the front matter's `sources`
    "start" => "end"
        4: `section` is `end`: use one of start, asking, situations, background, about
"#,
    );
    for file in [RULE, LETTER] {
        check(
            file,
            r#"
    title = => name =
        2: `name` is not known here
        2: lacks `title`
"#,
        );
    }
}

#[test]
fn dates_are_days_and_a_review_comes_after_a_check() {
    check(
        TWO,
        r#"
    "2026-01-01" => "21 November 2026"
        6: `checked` is not a date: write it as "2026-11-21"
    "2026-01-01" => "2026-02-30"
        6: `checked` is not a date: write it as "2026-11-21"
    "2026-01-01" => "2026-1-1"
        6: `checked` is not a date: write it as "2026-11-21"
    "2026-01-01" => "2026-+1-01"
        6: `checked` is not a date: write it as "2026-11-21"
    "2026-07-01" => "2025-07-01"
        7: `review_by` lies before `checked`
"#,
    );
    check(
        "sources.toml",
        r#"
    "2026-07-01" => "2025-07-01"
        11: `review_by` lies before `checked`
    date = "2018" => date = "May 2018"
        6: `date` is not a date: write 2017, 2017-02 or 2017-02-24 in quotes
"#,
    );
    check(
        "en/timeline.toml",
        r#"
    2017-02 => 2017-13
        2: `date` is not a date: write 2017, 2017-02 or 2017-02-24 in quotes
"#,
    );
}

#[test]
fn every_link_leads_somewhere() {
    check(
        ONE,
        r#"
    page:two#the-end => page:three
        15: refers to a page `three` that does not exist
    page:two#the-end => page:two#start
        15: refers to a heading `start` of the page `two` that does not exist
    rule:delete => rule:keep
        15: refers to a rule `keep` that does not exist
    rule:delete => https://law.example
        15: links to `https://law.example`: use page:, check:, offline:, rule:, word:, source: or mailto:; outside addresses belong in sources.toml
    word:photo => word:film
        16: refers to a word `film` that does not exist
    {rules} => {laws}
        18: refers to an insert `{laws}` that does not exist
    ["two"] => ["three"]
        9: names a related page `three` that does not exist
"#,
    );
}

#[test]
fn every_source_that_is_named_is_known() {
    check(
        RULE,
        r#"
    source:act => source:bill
        8: refers to a source `bill` that does not exist
"#,
    );
    check(
        ONE,
        r#"
    source:act => source:bill
        8: lists the source `act`, which the page never cites
        11: cites `bill`, which is not in the front matter's `sources`
        11: refers to a source `bill` that does not exist
    sources = ["act"]\n =>
        10: cites `act`, which is not in the front matter's `sources`
"#,
    );
    check(
        TWO,
        r#"
    +++\nSome => sources = ["act"]\n+++\nSome
        8: lists the source `act`, which the page never cites
"#,
    );
    for file in ["en/words.toml", "en/timeline.toml"] {
        check(
            file,
            r#"
    "act" => "bill"
        2: refers to a source `bill` that does not exist
"#,
        );
    }
}

#[test]
fn every_source_that_is_known_is_named_and_whole() {
    check(
        "sources.toml",
        r#"
    id = "act"\n => id = "act"\ntitle = "A Bill"\nshort = "Bill"\npublisher = "P"\nkind = "law"\ncarries = "More."\nchecked = "2026-01-01"\nreview_by = "2026-07-01"\n\n[[source]]\nid = "bill"\n
        12: has a source that nothing uses: `bill`
    id = "act"\n => id = "act"\ntitle = "A Bill"\nshort = "Bill"\npublisher = "P"\nkind = "law"\ncarries = "More."\nchecked = "2026-01-01"\nreview_by = "2026-07-01"\n\n[[source]]\nid = "act"\n
        12: repeats the source `act`
    https: => ftp:
        8: `link` must start with http and have no # part
    "law" => "rumour"
        7: `kind` is `rumour`: use one of official, law, court, parliament, police, regulator, press, professional, campaign
"#,
    );
    let folder = Folder::good();
    folder.write("sources.toml", "");
    let lacks = "sources.toml:1: lacks the source `act`, on which a rule rests".to_owned();
    assert!(folder.faults().contains(&lacks));
}

#[test]
fn a_citation_says_how_sure_we_are() {
    check(
        RULE,
        r#"
    [confirmed] => [certain]
        8: cites a source as `certain`: the text must be confirmed, reported or unconfirmed
    source:act => source:none
        8: is marked better than unconfirmed but names no source
    [confirmed](source:act => [unconfirmed](source:none
"#,
    );
    check(
        "en/timeline.toml",
        r#"
    "confirmed" => "certain"
        6: `confidence` is `certain`: use one of confirmed, reported, unconfirmed
"#,
    );
}

#[test]
fn pages_hold_no_html_and_no_pictures() {
    check(
        TWO,
        r#"
    Some words. => <div>Some words.</div>
        9: uses raw HTML, which pages may not
    Some words. => Some <b>words</b>.
        9: uses raw HTML, which pages may not
    Some words. => - <b>words</b>
        9: uses raw HTML, which pages may not
    Some words. => Some ![words](a.png).
        9: uses this kind of Markdown, which pages may not
    Some words. => - ![words](a.png)
        9: uses this kind of Markdown, which pages may not
    Some words. => Some `words`.
        9: uses this kind of Markdown, which pages may not
    Some words. => ---
        9: uses this kind of Markdown, which pages may not
    Some words. => Some words.  \nMore.
        9: uses a hard line break, which pages may not
"#,
    );
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    check(
        TWO,
        r#"
    ## The end => ### The end
        11: skips a heading level: ## is the next one down
    ## The end => ## Middle\n\n#### The end
        13: skips a heading level: ### is the next one down
    ## The end => # Two\n\n## The end
        11: has a first-level heading: the title is in the front matter, start at ##
    ## The end => ## The end\n\n## The End!
        13: repeats the heading `the-end`: links could not tell them apart
    ## The end => ## The end\n\n## ?
        13: has a heading without a word in it
    ## The end => ## The end\n\n### A\n\n#### B\n\n##### C
        17: has a heading below the fourth level: #### is the last
"#,
    );
}

#[test]
fn a_page_has_text() {
    check(
        TWO,
        r#"
    Some words.\n\n## The end\n\nLast words.\n =>
        en/guide/one.md:15: refers to a heading `the-end` of the page `two` that does not exist
        9: has no text below its front matter
"#,
    );
}

#[test]
fn lines_are_counted_below_front_matter_that_ends_in_an_empty_line() {
    check(
        TWO,
        r#"
    +++\nSome words. => \n+++\nSome `words`.
        10: uses this kind of Markdown, which pages may not
"#,
    );
}

#[test]
fn every_rule_has_words_and_no_words_lack_a_rule() {
    let folder = Folder::good();
    fs::remove_file(folder.0.join(RULE)).expect("the file of the rule");
    let faults = folder.faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults.iter().all(|it| it.starts_with("en/rules/delete.md:1: cannot be read: ")));

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
"#,
    );
}

#[test]
fn every_question_answer_and_verdict_has_words_and_no_words_lack_one() {
    check(
        "en/questions.toml",
        r#"
    "born" => "died"
        1: has no words for the question: `born`
        13: has words for a question that does not exist: `died`
    "met" => "wmp"
        2: has no words for the answer of `police`: `met`
        9: has words for an answer of `police` that does not exist: `wmp`
    label = "The Met"\n => label = "The Met"\n\n[[question.answer]]\nvalue = "met"\nlabel = "Met"\n
        13: has the words of the answer of `police` twice: `met`
    label = "The Met"\n =>
        9: lacks `label`
    why = "Rules differ."\n =>
        2: lacks `why`
"#,
    );
    check(
        "en/verdicts.toml",
        r#"
    "yes" => "no"
        1: has no words for the verdict: `yes`
        2: has words for a verdict that does not exist: `no`
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

#[test]
fn a_toml_error_is_told_with_its_line_and_nothing_that_follows_from_it() {
    check(
        "en/verdicts.toml",
        r#"
    short = "Yes" => short = "Yes
        4: is not TOML: invalid basic string, expected `"`
"#,
    );
    check(
        ONE,
        r#"
    order = 1 => order 1
        5: is not TOML: key with no value, expected `=`
"#,
    );
    check(
        "site.toml",
        r#"
    publisher = => name =
        2: is not TOML: duplicate key
"#,
    );
}

#[test]
fn lists_of_records_are_tables_with_values_from_closed_lists() {
    check(
        "forces.toml",
        r#"
    (all) => force = ["met"]
        1: `force` must be written as [[force]]
    (all) => [force]\nid = "met"
        1: `force` must be written as [[force]]
    "seen" => "perhaps"
        5: `checked` is `perhaps`: use one of seen, unchecked
    "england" => "france"
        4: `area` is `france`: use one of england, wales, national, scotland, northern-ireland
"#,
    );
}

#[test]
fn nothing_is_named_twice() {
    check(
        "forces.toml",
        r#"
    "seen"\n => "seen"\n\n[[force]]\nid = "met"\nname = "Met"\narea = "england"\nchecked = "seen"\n
        8: repeats the force `met`
"#,
    );
    check(
        "en/words.toml",
        r#"
    ["act"]\n => ["act"]\n\n[[word]]\nid = "photo"\nterm = "photo"\nmeaning = "A picture."\n
        9: repeats the word `photo`
"#,
    );
    check(
        "en/ui.toml",
        r#"
    (all) => [start]\nbig_button = "Go"\n\n[start_big]\nbutton = "Go"\n
        5: repeats the text `start_big_button`
"#,
    );
}

#[test]
fn texts_of_the_interface_have_plain_names() {
    check(
        "en/ui.toml",
        r#"
    button = => Button =
        2: `start_Button` must be a name in lower case with a text
    "Start" => ""
        2: `start_button` must be a name in lower case with a text
    "Start" => 1
        2: `button` must be text
"#,
    );
}

#[test]
fn faults_in_several_files_are_told_together_in_order() {
    let folder = Folder::good();
    folder.change(TWO, "Some words.", "Some <b>words</b> and [more](page:three).");
    folder.change(ONE, "title = \"One\"\n", "");
    folder.change("site.toml", "name", "nome");
    folder.change(LETTER, "I am {name}", "I am {age}");
    assert_eq!(
        folder.faults(),
        [
            "en/guide/one.md:2: lacks `title`",
            "en/guide/two.md:9: refers to a page `three` that does not exist",
            "en/guide/two.md:9: uses raw HTML, which pages may not",
            "en/letters/request.md:7: uses a variable that does not exist: `{age}`",
            "site.toml:1: `nome` is not known here",
            "site.toml:1: lacks `name`",
        ]
    );
}

#[test]
fn the_real_words_cover_every_rule_verdict_and_question() {
    for rule in rules::RULES {
        assert!(words::rule_words(rule.id).is_some(), "{}", rule.id);
        for basis in rule.basis {
            assert!(words::source_label(basis.source).is_some(), "{}", basis.source);
        }
    }
    for verdict in Verdict::ALL {
        assert!(words::verdict_words(verdict.as_str()).is_some(), "{}", verdict.as_str());
    }
    for fact in Fact::ALL {
        assert!(words::question_words(fact.as_str()).is_some(), "{}", fact.as_str());
    }
    assert!(!UI.dates_months.is_empty());
}

#[test]
fn every_text_of_the_interface_is_used() {
    let root = super::architecture::root();
    let program = ["src", "crates"]
        .into_iter()
        .flat_map(super::architecture::sources)
        .map(|(_, text)| text)
        .collect::<String>();
    let words: Vec<&str> =
        program.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let read = |name: &str| fs::read_to_string(root.join(name)).expect("the interface's texts");
    let file = read("content/en/ui.toml") + &read("content/en/pages.toml");
    let mut section = String::new();
    let mut unused = Vec::new();
    for line in file.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name.replace('.', "_") + "_";
        } else if let Some((key, _)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            let field = format!("{section}{key}");
            if !words.contains(&field.as_str()) {
                unused.push(field);
            }
        }
    }
    assert_eq!(unused, Vec::<String>::new(), "texts that nothing shows");
}
