//! What the build writes, and that the words of this site are there and used.

use super::folder::Folder;
use rules::{DueRule, Group, ReplyDate, ReplySource, RuleName, SourceName, Step, Verdict};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use words::{Choice, LANGUAGE, LANGUAGES, Question, Refusal, RoadLetter, Told, UI};
use words_compile::compile::compile;

#[test]
fn a_good_folder_compiles_to_its_tables() {
    let rust = compile(&Folder::good().0, "en").expect("no faults");
    let rust =
        rust.replace(" :: ", "::").replace(" (", "(").replace(" : ", ": ").replace(" ,)", ")");
    for part in [
        "pub static SITE: words_types::Site = words_types::Site { name: \"Check\"",
        "Block::Heading { level: 2u8 , id: \"more\" , text: & [words_types::Inline::Text(\"More\")]",
        // The first place of a word is a link to its meaning, in the form that stands there.
        "Link::Word(\"photo\") , text: & [words_types::Inline::Text(\"photos\")]",
        // The words of rules are one text: first the sources, then the parts with signs between them.
        r#"Packed::new("\"act\u{1}Act\u{1}"#,
        r#"They shall. \u{1}\u{8}!\"section 2\u{1}"#,
        "{ slug: \"two\" , folder: \"guide/two\" , in_one_file: false , } , anchor: \"the-end\"",
        "Link::Asked",
        "Link::Offline",
        "Link::Rule(rules::RuleName::AskNow)",
        "Block::Insert(words_types::Insert::Rules)",
        "Condition::Fact(words_types::FactCondition::Adult) , true",
        "Condition::Filled(words_types::Detail::Name) , true",
        "Piece::Text(\"I am \") , words_types::Piece::Variable(words_types::Variable::Detail",
        "pub start_button: &'static str",
        "/// One\npub const ONE: words_types::Page",
        "/// An Act\npub const ACT: words_types::Source",
        "pub static REQUEST: words_types::Template",
        "pub const fn road_letter(of: words_types::RoadLetter)",
        "part: Some(words_types::LetterPart::Sender)",
        "RoadCondition::Refusal(words_types::Refusal::NotHeld) , false",
        "RoadVariable::Day(rules::RequestFact::IdAsked)",
        r#"RoadWords::unpack("\"act\u{1}Act\u{1}Do\u{1}"#,
        "pub static BANK_HOLIDAYS: rules::BankHolidays = rules::BankHolidays::of(&[rules::date(2026, 5, 1), rules::date(2026",
        "PaperBlock::Paragraph(& [words_types::PaperText::Plain(\"Ask {force} to \") , words_types::PaperText::Strong(\"delete\")",
        "PaperBlock::Insert(words_types::PaperInsert::Stop)",
    ] {
        assert!(rust.contains(part), "{part} is not in the tables");
    }
}

#[test]
fn what_may_be_left_out_reaches_its_words_where_it_is_given() {
    let folder = Folder::good();
    let rust = |folder: &Folder| compile(&folder.0, "en").expect("no faults").replace(" : ", ": ");
    let parts = ["read_headline: Some (\"As we read it.\")", "offence: Some (\"the offence\")"];
    assert!(parts.iter().all(|part| !rust(&folder).contains(part)));
    folder.change("en/verdicts.toml", "short =", "read_headline = \"As we read it.\"\nshort =");
    folder.change("en/questions.toml", "letter =", "offence = \"the offence\"\nletter =");
    for part in parts {
        assert_eq!(rust(&folder).matches(part).count(), 1, "{part}");
    }
}

/// Each look-up gives the words of what it was asked for, not those of a neighbour.
#[test]
fn every_name_leads_to_its_own_words() {
    for question in Question::ALL {
        let words = words::question(*question);
        for choice in question.choices() {
            assert_eq!(words::answer(choice).choice, choice);
            assert!(words.answers.iter().any(|answer| answer.choice == choice));
        }
        assert_eq!(words.answers.len(), question.choices().len());
    }
    let group = |group| words::answer(Choice::Group(group)).choice;
    assert_eq!(group(Group::Group1), Choice::Group(Group::Group2));
    for name in RuleName::ALL {
        let file = root().join(format!("content/en/rules/{}.md", name.as_str()));
        let title = format!("title = \"{}\"\n", words::rule(*name).title);
        assert!(fs::read_to_string(file).expect("its words").contains(&title), "{title}");
    }
    let headlines: BTreeSet<&str> = Told::ALL.iter().map(|it| words::told(*it).headline).collect();
    assert_eq!(headlines.len(), Told::ALL.len());
    for verdict in Verdict::ALL {
        assert_eq!(Told::of(*verdict).as_str(), verdict.as_str());
    }
    for name in ReplySource::ALL {
        assert_eq!(words::reply_source_of(*name).id, name.as_str());
    }
    for name in SourceName::ALL {
        assert_eq!(words::source_of(*name).id, name.as_str());
    }
    let road = words_in("road.toml");
    for (name, title) in Step::ALL
        .iter()
        .map(|it| (it.as_str(), words::ROAD.step(*it).title))
        .chain(ReplyDate::ALL.iter().map(|it| (it.as_str(), words::ROAD.date(*it).title)))
        .chain(Refusal::ALL.iter().map(|it| (it.as_str(), words::ROAD.refusal(*it).title)))
    {
        let row = format!("id = \"{name}\"\ntitle = \"{title}\"\n");
        assert!(road.contains(&row), "{row}");
    }
    for rule in DueRule::ALL {
        let how = words::plain_text(words::ROAD.due(*rule));
        let (_, row) =
            road.split_once(&format!("[[due]]\nid = \"{}\"\n", rule.as_str())).expect(&how);
        let first = how.split(" [").next().unwrap_or_default();
        assert!(row.starts_with(&format!("how = \"\"\"\n{first}")), "{first}");
    }
    for letter in RoadLetter::ALL {
        let file = words_in(&format!("letters/{}.md", letter.as_str()));
        assert!(file.contains(&format!("title = \"{}\"\n", words::road_letter(*letter).title)));
    }
    assert_eq!(words::page::HOW_TO_ASK.folder, "guide/how-to-ask");
    assert_eq!(words::page::SOURCES.folder, "sources");
    assert!(LANGUAGES.contains(&LANGUAGE));
    assert!(!UI.dates_months.is_empty());
}

#[test]
fn every_text_of_the_interface_is_used() {
    let program: String =
        ["src", "crates"].into_iter().flat_map(|folder| sources(&root().join(folder))).collect();
    let words: BTreeSet<&str> =
        program.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let read = |name: &str| fs::read_to_string(root().join(name)).expect("the interface's texts");
    let files = ["ui.toml", "pages.toml", "asked-ui.toml"];
    let file: String = files.iter().map(|name| read(&format!("content/en/{name}"))).collect();
    let mut section = String::new();
    let mut unused = Vec::new();
    for line in file.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name.replace('.', "_") + "_";
        } else if let Some((key, _)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            let field = format!("{section}{key}");
            if !words.contains(field.as_str()) {
                unused.push(field);
            }
        }
    }
    assert_eq!(unused, Vec::<String>::new(), "texts that nothing shows");
}

/// A file of the English words.
fn words_in(file: &str) -> String {
    fs::read_to_string(root().join("content/en").join(file)).expect("a file of words")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The texts of all programs below a folder.
fn sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of programs").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(fs::read_to_string(&path).expect("a program"));
        }
    }
    found
}
