//! Files of tables: syntax, lists of records, texts of the interface; and all faults together.

use crate::folder::Folder;
use crate::good::check;

const ONE: &str = "en/guide/one.md";
const TWO: &str = "en/guide/two.md";
const LETTER: &str = "en/letters/request.md";

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
    https:// => http://
        3: `neutral_page` must start with https://
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
