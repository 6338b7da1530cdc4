//! What others copy to lead here: full addresses, buttons, texts that promise nothing.

use site::sheets::pages;
use words::{FORCE_RECORDS, PAGE_UI, page};

fn html() -> String {
    let file = format!("{}/index.html", page::FOR_POLICE_AND_CHARITIES.folder);
    let page = pages(["", ""]).into_iter().find(|page| page.file.ends_with(&file));
    page.expect("the page for police and charities").html
}

/// The root of this copy as the page writes it.
fn root() -> String {
    site::address::root().unwrap_or_else(|| PAGE_UI.share_no_address.to_owned())
}

#[test]
fn the_addresses_to_link_to_are_whole() {
    let (html, root) = (html(), root());
    let folder = site::languages::folder(&words::LANGUAGE);
    let force = FORCE_RECORDS[0].force.id;
    for address in ["", "check/", "check/plain/", "custody-image-check.html"]
        .map(ToOwned::to_owned)
        .into_iter()
        .chain([format!("check/#force={force}"), format!("forces/{force}/")])
    {
        let cell = format!("<code>{root}{folder}{address}</code>");
        assert!(html.contains(&cell), "{cell}");
    }
}

#[test]
fn each_button_is_shown_and_comes_with_its_html() {
    let (html, root) = (html(), root());
    let folder = site::languages::folder(&words::LANGUAGE);
    for size in ["small", "medium", "large"] {
        let file = format!("button-{size}.svg");
        assert_eq!(html.matches(&format!("src=\"../share/{file}\"")).count(), 1, "{file}");
        let copy = format!("&lt;a href=\"{root}{folder}check/\"&gt;&lt;img src=\"{file}\" alt=\"");
        assert!(html.contains(&copy), "{copy}");
    }
    // What is pasted loads nothing from this copy; only the frame, further down, must.
    let above = html.split("&lt;iframe").next().unwrap();
    assert!(above.contains("button-large") && !above.contains("src=\"http"));
}

/// "Do not promise" holds for the texts that others spread, above all.
#[test]
fn the_texts_to_copy_say_what_may_go_wrong_and_promise_nothing() {
    let html = html();
    let texts = [
        PAGE_UI.share_website_text,
        PAGE_UI.share_custody_text,
        PAGE_UI.share_social_text,
        PAGE_UI.share_charity_text,
    ];
    assert_eq!(html.matches("<blockquote><p>").count(), texts.len() + 1, "with the one of 2022");
    for text in texts {
        let first = text.split('{').next().expect("a beginning").replace('&', "&amp;");
        assert!(html.contains(&first), "{first}");
        let text = text.to_lowercase();
        for never in ["guarantee", "automatic", "legal right", "must delete", "will delete"] {
            assert!(!text.contains(never), "{never}: {text}");
        }
        assert!(
            ["may refuse", "what the policy says"].iter().any(|it| text.contains(it)),
            "{text}"
        );
    }
    assert!(PAGE_UI.share_custody_text.contains("legal advice before you write"));
    assert!(PAGE_UI.share_website_text.contains("not legal advice"));
}
