//! Papers as pages to print: the words of the papers, and a way to each of them.

use crate::stop::lists;
use paper_words::{Whom, verdicts};
use site::pages::papers::PRINTS;
use site::sheets::pages;
use words::{PAGE_UI, PUBLISHER, page};

fn html(folder: &str) -> String {
    let file = format!("{folder}/index.html");
    let page = pages(["", ""]).into_iter().find(|page| page.file.ends_with(&file));
    page.expect("the page").html
}

#[test]
fn each_paper_can_be_reached_and_says_who_should_stop_first() {
    let (list, guide) = (html("papers"), html(page::FOR_POLICE_AND_CHARITIES.folder));
    assert!(html("all-pages").contains("papers/index.html"));
    for print in &PRINTS {
        let way = format!("papers/{}/index.html", print.slug);
        assert!(list.contains(&way) && guide.contains(&way), "{way}");
        let html = html(&format!("papers/{}", print.slug));
        assert_eq!(lists(&html), 1, "{way}");
        assert!(!html.contains("{force}") && html.contains(PAGE_UI.papers_any_force), "{way}");
        assert!(html.contains(PAGE_UI.papers_stamp), "{way}");
        // Where nobody has said where this copy lives, nothing leads to a guess.
        let typed = Whom::of_this_copy().typed();
        assert_eq!(html.contains("<svg"), PUBLISHER.address.is_some(), "{way}");
        assert!(html.contains(typed.as_deref().unwrap_or(PAGE_UI.papers_no_address)), "{way}");
    }
}

#[test]
fn the_card_has_every_verdict_and_how_sure_it_is() {
    let html = html("papers/card");
    for row in verdicts() {
        assert!(html.contains(row.who) && html.contains(row.what), "{}", row.who);
    }
    let marks = html.matches("class=\"mark\"").count();
    assert_eq!(marks, verdicts().len());
}
