//! Pages and rules: front matter, dates, headings, and the Markdown that they may use.

use crate::good::check;

const ONE: &str = "en/guide/one.md";
const TWO: &str = "en/guide/two.md";
const RULE: &str = "en/rules/ask-now.md";
const LETTER: &str = "en/letters/request.md";

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
    order = 1 => order = 1\noutside_links = "yes"
        6: `outside_links` must be true or false, without quotes
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
        9: `review_by` lies before `checked`
    date = "2018" => date = "May 2018"
        5: `date` is not a date: write 2017, 2017-02 or 2017-02-24 in quotes
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
