//! Papers: what they may say, and what none of them may lack.

use crate::folder::Folder;
use crate::good::check;
use std::fs;

const USE: &str = "use site, force, rules-date, review-date in a text, \
                   or stop, verdicts, qr, stamp, foot on a line of its own";

#[test]
fn a_place_to_fill_in_is_known_or_told_at_its_line() {
    check(
        "en/papers/leaflet.md",
        &format!(
            r#"
    {{force}} => {{town}}
        6: has `{{town}}`, which stands for nothing: {USE}
    - Write => - Write {{qr}}
        10: has `{{qr}}`, which stands for nothing: {USE}
    {{force}} => {{force
        6: has a `{{` that no `}}` closes
    {{qr}} => {{code}}
        6: lacks `{{qr}}`, which this paper must have
        16: has `{{code}}`, which stands for nothing: {USE}
"#
        ),
    );
}

/// Nobody may get a paper that leaves out who should get legal advice first.
#[test]
fn each_paper_has_what_it_must_have_and_once() {
    for paper in ["leaflet", "poster", "card"] {
        for insert in ["stop", "qr", "foot", "stamp"] {
            let folder = Folder::good();
            let file = format!("en/papers/{paper}.md");
            folder.change(&file, &format!("{{{insert}}}\n"), "");
            let fault = format!("{file}:6: lacks `{{{insert}}}`, which this paper must have");
            assert_eq!(folder.faults(), [fault]);
        }
    }
    check(
        "en/papers/card.md",
        r#"
    {verdicts}\n\n =>
        6: lacks `{verdicts}`, which this paper must have
    {stamp} => {stamp}\n\n{stop}
        22: has `{stop}` twice
"#,
    );
    check("en/papers/poster.md", "\n    {verdicts}\\n\\n =>\n");
}

#[test]
fn a_paper_is_plain_text_that_nobody_has_to_follow() {
    let fault = "uses a kind of Markdown that papers may not: they have paragraphs, ## headings, lists and strong text";
    check(
        "en/papers/poster.md",
        &format!(
            r#"
    - Write to them. => [Write](page:one) to them.
        10: {fault}
    - Write to them. => > Write to them.
        10: {fault}
    - Write to them. => 1. Write to them.
        10: {fault}
    - Write to them. => <b>Write</b> to them.
        10: {fault}
    ## How => # How
        8: has a heading of another level: papers have ## alone
    ## How => ## **How**
        8: has a heading that is not plain text
    description = "A paper."\n =>
        2: lacks `description`
    title => order = 1\ntitle
        3: `order` is not known here
"#
        ),
    );
}

#[test]
fn each_paper_is_there_and_no_other() {
    let folder = Folder::good();
    fs::rename(folder.0.join("en/papers/card.md"), folder.0.join("en/papers/flyer.md"))
        .expect("a file to rename");
    assert_eq!(
        folder.faults(),
        [
            "en/papers/card.md:1: is missing: a paper needs its words",
            "en/papers/flyer.md:1: is a paper that does not exist",
        ]
    );
}
