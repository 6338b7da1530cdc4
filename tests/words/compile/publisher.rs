//! Who runs a copy: what the file may say, and what a release needs of it.

use crate::folder::{Folder, told};
use crate::good::check;
use words_compile::compile::release;

#[test]
fn what_a_copy_says_of_itself_is_checked_at_its_line() {
    check(
        "site.toml",
        r#"
    "independent" => "charity"
        4: `kind` is `charity`: use one of police, independent
    kind = "independent"\n =>
        1: lacks `kind`
    "independent" => "police"\ncontact = "the front desk"
        5: `contact` must be an e-mail address
    "independent" => "police"\naddress = "http://force.police.uk"
        5: `address` must start with https://
    "independent" => "police"\nofficer = ""
        5: `officer` is empty: fill it or leave it out
    "independent" => "police"\nlogs = "30 days"
        5: `logs` is not known here
    "independent" => "police"\n[[local_help]]\nname = "A"\nlink = "a.example"
        6: lacks `text`
        7: `link` must start with https://
    "independent" => "police"\nforce = "metropolis"
        5: `force` is `metropolis`: use an id of forces.toml, or leave it out
    "independent" => "police"\naccent = "pink"
        5: `accent` is `pink`: use one of blue, green, purple, teal, black
    "independent" => "police"\nnotice = "Read <b>this</b>."
        5: `notice` must be plain words in one line, without markup
    "independent" => "police"\nnotice = """\nOne.\nTwo."""
        5: `notice` must be plain words in one line, without markup
    "independent" => "police"\naddress = "https://force.police.uk/a b/"
        5: `address` must have a path of plain letters, digits and . _ ~ - and end in a slash
    "independent" => "police"\naddress = "https://force.police.uk/photos"
        5: `address` must have a path of plain letters, digits and . _ ~ - and end in a slash
"#,
    );
}

const STATEMENT: &str = "[accessibility]\nstatus = \"partial\"\nprepared = \"2026-11-25\"\n\
    method = \"We used it with a screen reader.\"\n[[accessibility.problem]]\ntext = \"A\"\n\
    reason = \"B\"\n";

#[test]
fn an_accessibility_statement_is_whole_and_that_of_a_police_copy() {
    let police = |statement: &str| {
        let folder = Folder::good();
        folder.change("site.toml", "\"independent\"\n", &format!("\"police\"\n{statement}"));
        folder.faults()
    };
    assert_eq!(police(STATEMENT), Vec::<String>::new());
    let rule =
        "site.toml:5: `status = \"full\"` has no [[accessibility.problem]], any other has one";
    assert_eq!(police(&STATEMENT.replace("partial", "full")), [rule]);
    let none = STATEMENT.split("[[").next().expect("a beginning");
    assert_eq!(police(none), [rule]);
    assert_eq!(
        police(&STATEMENT.replace("2026-11-25", "today")),
        ["site.toml:7: `prepared` is not a date: write it as \"2026-11-21\""]
    );
    let folder = Folder::good();
    folder.change("site.toml", "\"independent\"\n", &format!("\"independent\"\n{STATEMENT}"));
    assert_eq!(folder.faults(), ["site.toml:5: `accessibility` is for `kind = \"police\"`"]);
}

fn release_faults(text: &str) -> Vec<String> {
    let folder = Folder::good();
    folder.write("site.toml", text);
    told(&release(&folder.0).err().unwrap_or_default())
}

const INDEPENDENT: &str = "name = \"Check\"\nkind = \"independent\"\npublisher = \"A charity\"\n\
    neutral_page = \"https://weather.org\"\ncontact = \"a@charity.org\"\n\
    address = \"https://charity.org\"\nlog_purpose = \"They show attacks.\"\n\
    log_period = \"They go after a week.\"\n";

#[test]
fn a_release_needs_the_real_values_and_the_build_does_not() {
    assert_eq!(release_faults(INDEPENDENT), Vec::<String>::new());
    let publisher = "the organisation that runs this copy";
    assert_eq!(
        release_faults(&INDEPENDENT.replace("A charity", publisher)),
        ["site.toml:3: has a placeholder as `publisher`: a release needs the real value"]
    );
    assert_eq!(
        release_faults(&INDEPENDENT.replace("charity.org\"\nlog", "example.org\"\nlog")),
        ["site.toml:6: has a placeholder as `address`: a release needs the real value"]
    );
    let lacks = |key: &str| format!("site.toml:1: lacks `{key}`, which a release needs");
    let first = INDEPENDENT.split("contact").next().expect("a beginning");
    let missing = ["address", "contact", "log_period", "log_purpose"];
    assert_eq!(release_faults(first), missing.map(lacks));
    let police = INDEPENDENT.replace("independent", "police");
    assert_eq!(release_faults(&police), ["accessibility", "officer"].map(lacks));
    assert_eq!(
        release_faults(&format!("{police}officer = \"Jo Doe, 1 High Street\"\n{STATEMENT}")),
        Vec::<String>::new()
    );
}

/// The copy of this repository belongs to nobody yet.
#[test]
fn this_copy_is_refused_as_a_release_until_somebody_runs_it() {
    let faults = told(&release(&Folder::real().0).err().unwrap_or_default());
    assert!(faults.iter().any(|it| it.contains("placeholder as `publisher`")), "{faults:?}");
}

#[test]
fn a_notice_is_short() {
    let folder = Folder::good();
    folder.change(
        "site.toml",
        "\"independent\"\n",
        &format!("\"police\"\nnotice = \"{}\"\n", "a".repeat(201)),
    );
    assert_eq!(folder.faults(), ["site.toml:5: `notice` has 201 characters: 200 are enough"]);
}

/// Police Scotland decides by rules of its own.
#[test]
fn a_copy_is_for_a_force_to_which_the_rules_apply() {
    let folder = Folder::good();
    folder.change("forces.toml", "area = \"england\"", "area = \"scotland\"");
    folder.change("site.toml", "\"independent\"\n", "\"police\"\nforce = \"met\"\n");
    let fault = "site.toml:5: `force` is `met`, to which these rules do not apply: leave it out";
    assert_eq!(folder.faults(), [fault]);
}
