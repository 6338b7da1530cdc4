//! Forces and bodies that help: nothing stands in a list without where it was seen.

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
