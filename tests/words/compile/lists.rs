//! Forces and bodies that help: nothing stands in a list without where it was seen.

use crate::folder::Folder;
use crate::good::check;

#[test]
fn an_address_of_a_force_says_when_and_where_it_was_seen() {
    check(
        "forces.toml",
        r#"
    "seen"\n => "seen"\nemail = "data@met.example"\n
        2: lacks `email_seen_at`
        2: lacks `email_seen`
    "seen"\n => "seen"\npostal = "1 Road"\npostal_seen_at = "a page"\npostal_seen = "lately"\n
        8: `postal_seen` must be "undated", or 2017, 2017-02 or 2017-02-24, perhaps with "or later"
    "seen"\n => "seen"\npostal = "1 Road"\npostal_seen_at = "a page"\npostal_seen = "2018 or later"\n
    "seen"\n => "seen"\nrights_page = "met.example"\n
        2: lacks `rights_page_about`
        2: lacks `rights_page_layout`
        2: lacks `rights_page_seen`
        6: `rights_page` must start with http and have no # part
    "seen"\n => "seen"\nnote = "Look again."\n
        6: `note` is not known here
"#,
    );
}

#[test]
fn each_kind_of_rules_of_a_force_has_a_text_without_headings() {
    check(
        "en/forces/scotland.md",
        r#"
    (all) =>
        1: has no text
    You can ask. => ## Ask\n\nYou can ask.
        1: has a heading: the page of a force has its own
    source:act => source:code
        1: refers to a source `code` that does not exist
    You can ask. => [Ask](page:two#nowhere).
        1: refers to a heading `nowhere` of the page `two` that does not exist
"#,
    );
    let folder = Folder::good();
    folder.write("en/forces/france.md", "You can ask.\n");
    std::fs::remove_file(folder.0.join("en/forces/national.md")).expect("a text to remove");
    assert_eq!(
        folder.faults(),
        [
            "en/forces/france.md:1: is for no kind of rules: use england-and-wales, national, scotland, northern-ireland",
            "en/forces/national.md:1: is missing: forces under these rules have no text",
        ]
    );
}

#[test]
fn a_name_that_two_forces_have_is_called_unclear() {
    let second = |key: &str| {
        format!(
            "\n    \"seen\"\\n => \"seen\"\\n[[force]]\\nid = \"kent\"\\nname = \"Kent\"\\n\
             area = \"england\"\\nchecked = \"seen\"\\n{key} = [\"The Met\"]\\n\n"
        )
    };
    let fault = "        7: has the name `the met`, which another force has: see unclear_names\n";
    check("forces.toml", &(second("other_names") + fault));
    check("forces.toml", &second("unclear_names"));
}

#[test]
fn a_body_that_helps_can_be_reached_and_a_number_says_where_it_was_read() {
    check(
        "help.toml",
        r#"
    link = "https://centre.example"\n =>
        2: has neither `link` nor `phone`: readers could not reach it
    link = "https://centre.example" => phone = "0800 1"
        2: lacks `phone_seen_at`
    link = "https://centre.example" => phone = "on 0800 1"\nphone_seen_at = "a page"
        5: `phone` must begin with a digit
    ["Wales"] => [1]
        6: `nations` must hold only texts
    "Wales" => "France"
        6: `nations` has `France`: use England, Wales, Scotland, Northern Ireland
    "legal" => "law"
        3: `group` is `law`: use one of legal, immigration, abuse, talk, young, record, near, complaint, death
    id = "centre" => id = "office"
        en/help.toml:1: has no words for the help: `office`
        en/help.toml:2: has words for a help that does not exist: `centre`
"#,
    );
    check(
        "en/help.toml",
        r#"
    cost = "Free"\n =>
        2: lacks `cost`
"#,
    );
}
