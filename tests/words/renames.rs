//! What is renamed in one place and named in another stops the build, where it is named.

use super::folder::{Folder, told};
use std::fs;
use words_compile::compile::compile;

fn faults(folder: &Folder) -> Vec<String> {
    told(&compile(&folder.0, "en").err().unwrap_or_default())
}

/// Renames in every file of English, as someone would who searches and replaces.
fn replace_everywhere(folder: &Folder, from: &str, to: &str) {
    for file in folder.files("") {
        let text = fs::read_to_string(folder.0.join(&file)).expect("a file");
        folder.write(&file, &text.replace(from, to));
    }
}

fn rename(folder: &Folder, from: &str, to: &str) {
    fs::rename(folder.0.join(from), folder.0.join(to)).expect("a file to rename");
}

/// Links to the old name are faults where they stand. Once they are mended too, the program's name
/// for the page is gone, so that its own code stops with the file and line that names it.
#[test]
fn a_page_that_is_renamed() {
    let folder = Folder::real();
    rename(&folder, "en/guide/get-help.md", "en/guide/find-help.md");
    let found = faults(&folder);
    assert!(found.len() > 10, "{found:#?}");
    assert!(found.iter().all(|fault| fault.contains("page `get-help` that does not exist")));
    let about = "en/guide/how-to-ask.md:";
    assert!(found.iter().any(|fault| fault.starts_with(about)), "{found:#?}");

    replace_everywhere(&folder, "page:get-help", "page:find-help");
    replace_everywhere(&folder, "\"get-help\"", "\"find-help\"");
    let rust = compile(&folder.0, "en").expect("a whole folder");
    assert!(rust.contains("pub const FIND_HELP:") && !rust.contains("GET_HELP"));
}

/// As a page; and a source on which rules rest is missed by the rules' own name for it.
#[test]
fn a_source_that_is_renamed() {
    let folder = Folder::real();
    let (old, new) = ("west-midlands-foi-2023", "west-midlands-2023");
    folder.change("sources.toml", old, new);
    let found = faults(&folder);
    assert!(found.iter().any(|fault| fault.starts_with("en/sources.toml:")), "{found:#?}");
    replace_everywhere(&folder, old, new);
    assert_eq!(
        faults(&folder),
        [format!("sources.toml:1: lacks the source `{old}`, on which a rule rests")]
    );

    // A source that no rule rests on: only the program can miss its name.
    let folder = Folder::real();
    replace_everywhere(&folder, "dpa-167", "dpa-section-167");
    let rust = compile(&folder.0, "en").expect("a whole folder");
    assert!(rust.contains("pub const DPA_SECTION_167:") && !rust.contains("DPA_167:"));
}

#[test]
fn a_rule_that_is_renamed() {
    let folder = Folder::real();
    rename(&folder, "en/rules/ask-now.md", "en/rules/ask-today.md");
    replace_everywhere(&folder, "rule:ask-now)", "rule:ask-today)");
    let found = faults(&folder);
    assert!(found.iter().any(|it| it.starts_with("en/rules/ask-now.md:1: cannot be read: ")));
    let unknown = "en/rules/ask-today.md:1: explains a rule that does not exist".to_owned();
    assert!(found.contains(&unknown), "{found:#?}");
}

#[test]
fn a_condition_and_a_variable_that_are_renamed() {
    let folder = Folder::real();
    let file = "en/letters/request.md";
    folder.change(file, "{if national-force}", "{if force-national}");
    folder.change(file, "{rules-date}", "{date-of-rules}");
    let text = fs::read_to_string(folder.0.join(file)).expect("the letter");
    let line = |part: &str| text.lines().position(|line| line.contains(part)).expect("a line") + 1;
    assert_eq!(
        faults(&folder),
        [
            format!(
                "{file}:{}: asks for a condition that does not exist: `force-national`",
                line("force-national")
            ),
            format!(
                "{file}:{}: uses a variable that does not exist: `{{date-of-rules}}`",
                line("date-of-rules")
            ),
        ]
    );
}

#[test]
fn names_that_the_program_could_not_write_are_refused() {
    let folder = Folder::good();
    rename(&folder, "en/guide/two.md", "en/guide/2.md");
    folder.change("en/guide/one.md", "page:two", "page:2");
    folder.change("en/guide/one.md", "[\"two\"]", "[\"2\"]");
    for file in ["sources.toml", "en/sources.toml"] {
        folder.change(file, "\"act\"", "\"Act\"");
    }
    replace_everywhere(&folder, "source:act", "source:Act");
    replace_everywhere(&folder, "[\"act\"]", "[\"Act\"]");
    folder.change("en/timeline.toml", "\"act\"", "\"Act\"");
    let how = "use small letters, digits and single hyphens, and start with a letter";
    assert_eq!(
        folder.faults(),
        [
            format!("en/guide/2.md:1: has the name `2`: {how}"),
            format!("sources.toml:2: has the name `Act`: {how}"),
        ]
    );
}
