//! The compiler of words refuses each kind of broken content, with file and line.

use custody_image_check::content::compile::{Ids, compile};
use custody_image_check::content::{self, UI};
use custody_image_check::rules::{self, Fact, Verdict};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

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
- A [word](word:photo), and [the check](check:).

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

/// A folder of its own for one test, removed with it.
struct Folder(PathBuf);

impl Folder {
    fn good() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("content-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        for (file, text) in GOOD {
            folder.write(file, text);
        }
        folder
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
        fs::write(path, text).expect("a file to write to");
    }

    /// Replaces a text, which must be there, in one file; an empty text stands for the whole file.
    fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(file)).expect("a file of the good folder");
        assert!(text.contains(from), "{file} does not contain {from:?}");
        let changed = if from.is_empty() { to.to_owned() } else { text.replacen(from, to, 1) };
        self.write(file, &changed);
    }

    fn faults(&self) -> Vec<String> {
        compile(&self.0, &IDS)
            .err()
            .unwrap_or_default()
            .iter()
            .map(|fault| fault.to_string().trim_start_matches("content/").to_owned())
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Breaks the good folder at one place of one file and compares every fault.
#[track_caller]
fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    let folder = Folder::good();
    folder.change(file, from, to);
    assert_eq!(folder.faults(), expected, "after {from:?} became {to:?} in {file}");
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
        "Block::Insert(\"rules\")",
        "conditions: &[(\"adult\", true), (\"name\", true)]",
        "&[Piece::Text(\"I am \"),Piece::Variable(\"name\"),Piece::Text(\".\"),]",
        "pub start_button: &'static str",
    ] {
        assert!(rust.contains(part), "{part} is not in\n{rust}");
    }
}

#[test]
fn a_page_needs_its_front_matter() {
    check(
        TWO,
        "+++\n",
        "",
        &[
            "en/guide/two.md:1: lacks front matter: start with a line +++, then TOML, then a line +++",
        ],
    );
}

#[test]
fn front_matter_has_all_keys_and_no_others() {
    check(ONE, "title = \"One\"\n", "", &["en/guide/one.md:2: lacks `title`"]);
    check(ONE, "order = 1\n", "", &["en/guide/one.md:2: lacks `order`"]);
    check(
        ONE,
        "order = 1",
        "order = \"1\"",
        &["en/guide/one.md:5: `order` must be a whole number"],
    );
    check(
        ONE,
        "order = 1\n",
        "order = 1\nauthor = \"me\"\n",
        &["en/guide/one.md:6: `author` is not known here"],
    );
    check(
        ONE,
        "\"One\"",
        "\" \"",
        &["en/guide/one.md:2: `title` is empty: fill it or leave it out"],
    );
    check(ONE, "\"One\"", "1", &["en/guide/one.md:2: `title` must be text in quotes"]);
    check(
        ONE,
        "[\"act\"]\n",
        "\"act\"\n",
        &[
            "en/guide/one.md:8: `sources` must be a list of texts",
            "en/guide/one.md:11: cites `act`, which is not in the front matter's `sources`",
        ],
    );
    check(
        ONE,
        "\"start\"",
        "\"end\"",
        &[
            "en/guide/one.md:4: `section` is `end`: use one of start, asking, situations, background, about",
        ],
    );
    check(
        RULE,
        "title = \"Police delete\"\n",
        "",
        &[
            "en/rules/delete.md:1: lacks front matter: start with a line +++, then TOML, then a line +++",
        ],
    );
    check(
        RULE,
        "title =",
        "name =",
        &["en/rules/delete.md:2: `name` is not known here", "en/rules/delete.md:2: lacks `title`"],
    );
    check(
        LETTER,
        "title =",
        "name =",
        &[
            "en/letters/request.md:2: `name` is not known here",
            "en/letters/request.md:2: lacks `title`",
        ],
    );
}

#[test]
fn dates_are_days_and_a_review_comes_after_a_check() {
    let message = "`checked` is not a date: write it as \"2026-11-21\"";
    for wrong in ["21 November 2026", "2026-02-30", "2026-1-1", "2026-+1-01"] {
        let expected = format!("en/guide/two.md:6: {message}");
        check(TWO, "\"2026-01-01\"", &format!("\"{wrong}\""), &[&expected]);
    }
    check(
        TWO,
        "\"2026-07-01\"",
        "\"2025-07-01\"",
        &["en/guide/two.md:7: `review_by` lies before `checked`"],
    );
    check(
        "sources.toml",
        "\"2026-07-01\"",
        "\"2025-07-01\"",
        &["sources.toml:11: `review_by` lies before `checked`"],
    );
    check(
        "sources.toml",
        "date = \"2018\"",
        "date = \"May 2018\"",
        &["sources.toml:6: `date` is not a date: write 2017, 2017-02 or 2017-02-24 in quotes"],
    );
    check(
        "en/timeline.toml",
        "2017-02",
        "2017-13",
        &["en/timeline.toml:2: `date` is not a date: write 2017, 2017-02 or 2017-02-24 in quotes"],
    );
}

#[test]
fn every_link_leads_somewhere() {
    for (from, to, message) in [
        ("page:two#the-end", "page:three", "refers to a page `three` that does not exist"),
        (
            "page:two#the-end",
            "page:two#start",
            "refers to a heading `start` of the page `two` that does not exist",
        ),
        ("rule:delete", "rule:keep", "refers to a rule `keep` that does not exist"),
        (
            "rule:delete",
            "https://law.example",
            "links to `https://law.example`: use page:, check:, rule:, word:, source: or mailto:; outside addresses belong in sources.toml",
        ),
    ] {
        check(ONE, from, to, &[&format!("en/guide/one.md:15: {message}")]);
    }
    check(
        ONE,
        "word:photo",
        "word:film",
        &["en/guide/one.md:16: refers to a word `film` that does not exist"],
    );
    check(
        ONE,
        "{rules}",
        "{laws}",
        &["en/guide/one.md:18: refers to an insert `{laws}` that does not exist"],
    );
    check(
        ONE,
        "[\"two\"]",
        "[\"three\"]",
        &["en/guide/one.md:9: names a related page `three` that does not exist"],
    );
}

#[test]
fn every_source_that_is_named_is_known_and_every_known_one_is_named() {
    check(
        RULE,
        "source:act",
        "source:bill",
        &["en/rules/delete.md:8: refers to a source `bill` that does not exist"],
    );
    check(
        ONE,
        "source:act",
        "source:bill",
        &[
            "en/guide/one.md:8: lists the source `act`, which the page never cites",
            "en/guide/one.md:11: cites `bill`, which is not in the front matter's `sources`",
            "en/guide/one.md:11: refers to a source `bill` that does not exist",
        ],
    );
    check(
        ONE,
        "sources = [\"act\"]\n",
        "",
        &["en/guide/one.md:10: cites `act`, which is not in the front matter's `sources`"],
    );
    check(
        TWO,
        "+++\nSome",
        "sources = [\"act\"]\n+++\nSome",
        &["en/guide/two.md:8: lists the source `act`, which the page never cites"],
    );
    check(
        "en/words.toml",
        "[\"act\"]",
        "[\"bill\"]",
        &["en/words.toml:2: refers to a source `bill` that does not exist"],
    );
    check(
        "en/timeline.toml",
        "\"act\"",
        "\"bill\"",
        &["en/timeline.toml:2: refers to a source `bill` that does not exist"],
    );
    let second = "[[source]]\nid = \"bill\"\ntitle = \"A Bill\"\nshort = \"Bill\"\npublisher = \"Parliament\"\nkind = \"law\"\ncarries = \"More.\"\nchecked = \"2026-01-01\"\nreview_by = \"2026-07-01\"\n\n[[source]]\n";
    check(
        "sources.toml",
        "[[source]]\n",
        second,
        &["sources.toml:2: has a source that nothing uses: `bill`"],
    );
    check(
        "sources.toml",
        "[[source]]\n",
        &second.replace("bill", "act"),
        &["sources.toml:12: repeats the source `act`"],
    );
    check(
        "sources.toml",
        "https:",
        "ftp:",
        &["sources.toml:8: `link` must start with http and have no # part"],
    );
    check(
        "sources.toml",
        "\"law\"",
        "\"rumour\"",
        &[
            "sources.toml:7: `kind` is `rumour`: use one of official, law, court, parliament, police, regulator, press, professional, campaign",
        ],
    );
}

#[test]
fn a_source_of_the_rules_must_be_listed() {
    let folder = Folder::good();
    folder.write("sources.toml", "");
    assert!(
        folder
            .faults()
            .contains(&"sources.toml:1: lacks the source `act`, on which a rule rests".to_owned())
    );
}

#[test]
fn a_citation_says_how_sure_we_are() {
    check(
        RULE,
        "[confirmed]",
        "[certain]",
        &[
            "en/rules/delete.md:8: cites a source as `certain`: the text must be confirmed, reported or unconfirmed",
        ],
    );
    check(
        RULE,
        "source:act",
        "source:none",
        &["en/rules/delete.md:8: is marked better than unconfirmed but names no source"],
    );
    check(RULE, "[confirmed](source:act", "[unconfirmed](source:none", &[]);
    check(
        "en/timeline.toml",
        "\"confirmed\"",
        "\"certain\"",
        &[
            "en/timeline.toml:6: `confidence` is `certain`: use one of confirmed, reported, unconfirmed",
        ],
    );
}

#[test]
fn pages_hold_no_html_and_no_pictures() {
    for (text, what) in [
        ("<div>Some words.</div>", "raw HTML"),
        ("Some <b>words</b>.", "raw HTML"),
        ("- <b>words</b>", "raw HTML"),
        ("Some ![words](a.png).", "this kind of Markdown"),
        ("- ![words](a.png)", "this kind of Markdown"),
        ("Some `words`.", "this kind of Markdown"),
        ("---", "this kind of Markdown"),
        ("Some words.  \nMore.", "a hard line break"),
    ] {
        let expected = format!("en/guide/two.md:9: uses {what}, which pages may not");
        check(TWO, "Some words.", text, &[&expected]);
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    check(TWO, "## The end", "### The end", &[
        "en/guide/one.md:15: refers to a heading `the-end` of the page `two` that does not exist",
        "en/guide/two.md:11: skips a heading level: ## is the next one down",
    ].get(1..).unwrap_or_default());
    check(
        TWO,
        "## The end",
        "## Middle\n\n#### The end",
        &["en/guide/two.md:13: skips a heading level: ### is the next one down"],
    );
    check(
        TWO,
        "## The end",
        "# Two\n\n## The end",
        &[
            "en/guide/two.md:11: has a first-level heading: the title is in the front matter, start at ##",
        ],
    );
    check(
        TWO,
        "## The end",
        "## The end\n\n## The End!",
        &["en/guide/two.md:13: repeats the heading `the-end`: links could not tell them apart"],
    );
    check(
        TWO,
        "## The end",
        "## The end\n\n## ?",
        &["en/guide/two.md:13: has a heading without a word in it"],
    );
    check(
        TWO,
        "## The end",
        "## The end\n\n### A\n\n#### B\n\n##### C",
        &["en/guide/two.md:17: has a heading below the fourth level: #### is the last"],
    );
}

#[test]
fn a_page_has_text() {
    check(
        TWO,
        "Some words.\n\n## The end\n\nLast words.\n",
        "",
        &[
            "en/guide/one.md:15: refers to a heading `the-end` of the page `two` that does not exist",
            "en/guide/two.md:9: has no text below its front matter",
        ],
    );
}

#[test]
fn lines_are_counted_below_front_matter_that_ends_in_an_empty_line() {
    check(
        TWO,
        "+++\nSome words.",
        "\n+++\nSome `words`.",
        &["en/guide/two.md:10: uses this kind of Markdown, which pages may not"],
    );
}

#[test]
fn every_rule_has_words_and_no_words_lack_a_rule() {
    let folder = Folder::good();
    fs::remove_file(folder.0.join(RULE)).expect("the file of the rule");
    assert_eq!(
        folder.faults(),
        ["en/rules/delete.md:1: cannot be read: No such file or directory (os error 2)"]
    );

    let folder = Folder::good();
    folder.write("en/rules/keep.md", "");
    assert_eq!(folder.faults(), ["en/rules/keep.md:1: explains a rule that does not exist"]);

    check(
        RULE,
        "Police delete the photo.\n",
        "",
        &["en/rules/delete.md:4: needs a plain explanation and a part `## The exact rule`"],
    );
    check(
        RULE,
        "## The exact rule\n",
        "",
        &["en/rules/delete.md:4: needs a plain explanation and a part `## The exact rule`"],
    );
    check(
        RULE,
        "## The exact rule",
        "## The exact rule\n\nThey shall.\n\n## Notes",
        &[
            "en/rules/delete.md:10: has the heading `Notes`: use The exact rule, What police may say or What you can answer",
        ],
    );
}

#[test]
fn every_question_answer_and_verdict_has_words_and_no_words_lack_one() {
    let questions = "en/questions.toml";
    check(
        questions,
        "\"born\"",
        "\"died\"",
        &[
            "en/questions.toml:1: has no words for the question `born`",
            "en/questions.toml:13: has words for a question that does not exist: `died`",
        ],
    );
    check(
        questions,
        "\"met\"",
        "\"wmp\"",
        &[
            "en/questions.toml:2: has no words for the answer to `police`: `met`",
            "en/questions.toml:9: has words for a answer to `police`: that does not exist: `wmp`",
        ],
    );
    check(
        questions,
        "label = \"The Met\"\n",
        "label = \"The Met\"\n\n[[question.answer]]\nvalue = \"met\"\nlabel = \"Met\"\n",
        &["en/questions.toml:13: has the words of the answer to `police`: `met` twice"],
    );
    check(questions, "label = \"The Met\"\n", "", &["en/questions.toml:9: lacks `label`"]);
    check(questions, "why = \"Rules differ.\"\n", "", &["en/questions.toml:2: lacks `why`"]);
    check(
        "en/verdicts.toml",
        "\"yes\"",
        "\"no\"",
        &[
            "en/verdicts.toml:1: has no words for the verdict `yes`",
            "en/verdicts.toml:2: has words for a verdict that does not exist: `no`",
        ],
    );
}

#[test]
fn letters_use_only_names_that_exist() {
    check(
        LETTER,
        "I am {name}",
        "I am {age}",
        &["en/letters/request.md:7: uses a variable that does not exist: `{age}`"],
    );
    check(
        LETTER,
        "{if adult",
        "{if old",
        &["en/letters/request.md:6: asks for a condition that does not exist: `old`"],
    );
    check(
        LETTER,
        "{if adult",
        "{if not old",
        &["en/letters/request.md:6: asks for a condition that does not exist: `old`"],
    );
    check(LETTER, "{name}.", "{name.", &["en/letters/request.md:7: opens a { that is not closed"]);
    check(LETTER, "{name}.", "name}.", &["en/letters/request.md:7: closes a } that is not opened"]);
    check(
        LETTER,
        "name}\n",
        "name\n",
        &["en/letters/request.md:6: has an unfinished condition: close it with }"],
    );
    check(
        LETTER,
        "name}\n",
        "name}\n\n",
        &["en/letters/request.md:6: has a condition with no words under it"],
    );
}

#[test]
fn a_toml_error_is_told_with_its_line_and_nothing_that_follows_from_it() {
    check(
        "en/verdicts.toml",
        "short = \"Yes\"",
        "short = \"Yes",
        &["en/verdicts.toml:4: is not TOML: invalid basic string, expected `\"`"],
    );
    check(
        ONE,
        "order = 1",
        "order 1",
        &["en/guide/one.md:5: is not TOML: key with no value, expected `=`"],
    );
    check("site.toml", "publisher = ", "name = ", &["site.toml:2: is not TOML: duplicate key"]);
}

#[test]
fn lists_of_records_are_tables() {
    check(
        "forces.toml",
        "",
        "force = [\"met\"]\n",
        &["forces.toml:1: `force` must be written as [[force]]"],
    );
    check(
        "forces.toml",
        "",
        "[force]\nid = \"met\"\n",
        &["forces.toml:1: `force` must be written as [[force]]"],
    );
    check(
        "forces.toml",
        "\"seen\"",
        "\"perhaps\"",
        &["forces.toml:5: `checked` is `perhaps`: use one of seen, unchecked"],
    );
    check(
        "forces.toml",
        "\"england\"",
        "\"france\"",
        &[
            "forces.toml:4: `area` is `france`: use one of england, wales, national, scotland, northern-ireland",
        ],
    );
}

#[test]
fn nothing_is_named_twice() {
    check(
        "forces.toml",
        "",
        &format!(
            "{0}\n{0}",
            "[[force]]\nid = \"met\"\nname = \"The Met\"\narea = \"england\"\nchecked = \"seen\"\n"
        ),
        &["forces.toml:8: repeats the force `met`"],
    );
    check(
        "en/words.toml",
        "",
        &format!(
            "{0}\n{0}",
            "[[word]]\nid = \"photo\"\nterm = \"photo\"\nmeaning = \"A picture.\"\n"
        ),
        &["en/words.toml:7: repeats the word `photo`"],
    );
    check(
        "en/ui.toml",
        "",
        "[start]\nbig_button = \"Go\"\n\n[start_big]\nbutton = \"Go\"\n",
        &["en/ui.toml:5: repeats the text `start_big_button`"],
    );
}

#[test]
fn texts_of_the_interface_have_plain_names() {
    check(
        "en/ui.toml",
        "button = \"Start\"",
        "Button = \"Start\"",
        &["en/ui.toml:2: `start_Button` must be a name in lower case with a text"],
    );
    check(
        "en/ui.toml",
        "\"Start\"",
        "\"\"",
        &["en/ui.toml:2: `start_button` must be a name in lower case with a text"],
    );
    check("en/ui.toml", "\"Start\"", "1", &["en/ui.toml:2: `button` must be text"]);
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
        assert!(content::rule_words(rule.id).is_some(), "{}", rule.id);
        for basis in rule.basis {
            assert!(content::source(basis.source).is_some(), "{}", basis.source);
        }
    }
    for verdict in Verdict::ALL {
        assert!(content::verdict_words(verdict.as_str()).is_some(), "{}", verdict.as_str());
    }
    for fact in Fact::ALL {
        assert!(content::question_words(fact.as_str()).is_some(), "{}", fact.as_str());
    }
    assert!(!UI.dates_months.is_empty());
}

#[test]
fn every_text_of_the_interface_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = super::architecture::sources(&root.join("src"))
        .into_iter()
        .map(|(_, text)| text)
        .collect::<String>();
    let words: Vec<&str> =
        program.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let file = fs::read_to_string(root.join("content/en/ui.toml")).expect("the interface's texts");
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
