//! What a copy says of itself fits who runs it: `scripts/copy.sh` runs this for a police copy too.

use site::sheets::{one_file, pages};
use words::{PAGE_UI, PUBLISHER, PublisherKind, fill};

const INDEPENDENT: [&str; 4] = [
    PAGE_UI.footer_independent,
    PAGE_UI.publisher_independent,
    PAGE_UI.privacy_independent,
    PAGE_UI.statement_independent,
];
const POLICE: [&str; 4] = [
    PAGE_UI.footer_police,
    PAGE_UI.publisher_police,
    PAGE_UI.privacy_police,
    PAGE_UI.statement_missing,
];
/// What no police copy may say in any words.
const NEVER: [&str; 4] =
    ["not the police", "not run by the police", "not a police or", "no police force runs"];

/// The sentences of a kind that the pages have, as they stand there.
fn found(sentences: &[&'static str], html: &str) -> Vec<String> {
    let filled = sentences.iter().map(|it| fill(it, &[("publisher", PUBLISHER.name)]));
    filled.filter(|it| html.contains(it.as_str())).collect()
}

#[test]
fn no_page_has_a_sentence_of_the_other_kind() {
    let all = pages(["", ""]).into_iter().chain([one_file("")]);
    let mut whole = String::new();
    for page in all {
        let (own, other) = match PUBLISHER.kind {
            PublisherKind::Police => (POLICE[0], &INDEPENDENT),
            PublisherKind::Independent => (INDEPENDENT[0], &POLICE),
        };
        assert_eq!(found(other, &page.html), Vec::<String>::new(), "{}", page.file);
        assert_eq!(found(&[own], &page.html).len(), 1, "{} lacks its foot", page.file);
        if PUBLISHER.kind == PublisherKind::Police {
            let text = page.html.to_lowercase();
            let said = NEVER.iter().filter(|it| text.contains(**it));
            assert_eq!(said.collect::<Vec<_>>(), Vec::<&&str>::new(), "{}", page.file);
        }
        whole.push_str(&page.html);
    }
    // About, privacy and accessibility say who runs the copy too.
    let mut own = match PUBLISHER.kind {
        PublisherKind::Police => POLICE,
        PublisherKind::Independent => INDEPENDENT,
    };
    if PUBLISHER.accessibility.is_some() {
        own[3] = PAGE_UI.statement_law;
    }
    assert_eq!(found(&own, &whole).len(), own.len());
}
