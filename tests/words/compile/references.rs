//! What texts refer to is there: pages, headings, rules, words, sources.

use crate::folder::Folder;
use crate::good::check;

const ONE: &str = "en/guide/one.md";
const TWO: &str = "en/guide/two.md";
const RULE: &str = "en/rules/ask-now.md";

#[test]
fn every_link_leads_somewhere() {
    check(
        ONE,
        r#"
    page:two#the-end => page:three
        15: refers to a page `three` that does not exist
    page:two#the-end => page:two#start
        15: refers to a heading `start` of the page `two` that does not exist
    rule:ask-now => rule:keep
        15: refers to a rule `keep` that does not exist
    rule:ask-now => https://law.example
        15: links to `https://law.example`: use page:, check:, asked:, offline:, rule:, word:, source: or mailto:; outside addresses belong in sources.toml
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
fn every_source_that_is_known_is_named_and_has_words() {
    let (source, label) = (
        "title = \"A Bill\"\\npublisher = \"P\"\\nkind = \"law\"\\nchecked = \"2026-01-01\"\\nreview_by = \"2026-07-01\"\\n",
        "short = \"Bill\"\\ncarries = \"More.\"\\n",
    );
    check(
        "sources.toml",
        &format!(
            r#"
    [[source]]\nid = "act" => [[source]]\nid = "bill"\n{source}\n[[source]]\nid = "act"
        2: has a source that nothing uses: `bill`
        2: has a source without words in en/sources.toml: `bill`
    [[source]]\nid = "act" => [[source]]\nid = "act"\n{source}\n[[source]]\nid = "act"
        10: repeats the source `act`
    https: => ftp:
        7: `link` must start with http and have no # part
    "law" => "rumour"
        6: `kind` is `rumour`: use one of official, discussion, law, court, parliament, police, regulator, press, professional, campaign
"#
        ),
    );
    check(
        "en/sources.toml",
        &format!(
            r#"
    [[source]]\nid = "act" => [[source]]\nid = "bill"\n{label}\n[[source]]\nid = "act"
        2: has words for a source that does not exist: `bill`
    [[source]]\nid = "act" => [[source]]\nid = "act"\n{label}\n[[source]]\nid = "act"
        7: has the words of the source twice: `act`
    short = "Act"\n =>
        2: lacks `short`
"#
        ),
    );
    let folder = Folder::good();
    folder.write("sources.toml", "");
    let lacks = "sources.toml:1: lacks the source `home-office-news-2017`, on which a rule rests"
        .to_owned();
    assert!(folder.faults().contains(&lacks));
}

#[test]
fn outside_links_stand_on_pages_that_say_so() {
    check(
        ONE,
        r#"
    {rules} => {sources}
        18: shows links to other sites: say `outside_links = true` in the front matter
    {rules} => {forces}
        18: shows links to other sites: say `outside_links = true` in the front matter
    {rules} => {help}
        18: shows links to other sites: say `outside_links = true` in the front matter
    {rules} => {publisher}
    +++\nPolice => outside_links = true\n+++\n{sources}\n\nPolice
"#,
    );
}

#[test]
fn a_frame_stands_on_a_page_that_says_so() {
    check(
        ONE,
        r#"
    {rules} => {embed}
        18: shows the check in a frame: say `frame = true` in the front matter
    +++\nPolice => frame = true\n+++\n{embed}\n\nPolice
"#,
    );
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
