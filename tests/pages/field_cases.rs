//! Real people's questions that a page answers, and not a verdict. Each is named after what broke, and
//! told by words that its page must have (`tests/cases` has those that a verdict answers).

use site::sheets::pages;

/// The text of a guidance page, without its tags.
fn text(slug: &str) -> String {
    let file = format!("guide/{slug}/index.html");
    let page = pages(["", ""]).into_iter().find(|page| page.file == file).expect(slug);
    let parts = page.html.split('<').map(|part| part.split_once('>').map_or(part, |(_, it)| it));
    let text: String = parts.collect();
    text.replace("&#39;", "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_people_really_asked_is_answered_on_a_page() {
    let cases: [(&str, &str, &[&str]); 12] = [
        ("a published photo had no next step", "other-worries", &["press office", "search engine"]),
        ("visas were not mentioned", "other-worries", &["does not change what a visa form asks"]),
        ("wrong facts were nowhere", "other-worries", &["section 46", "correct data about you"]),
        ("wrong facts were nowhere", "find-out-what-police-hold", &["police to correct it"]),
        ("a changed name had no proof", "other-worries", &["deed poll", "shows both names"]),
        ("no papers, no address", "how-to-ask", &["no passport or driving licence"]),
        ("money was not mentioned", "other-worries", &["police to pay for damage"]),
        ("a kettle is no custody", "other-worries", &["police cordon", "unlawful"]),
        ("a face search was nowhere", "other-worries", &["face searched, or put on a watch list"]),
        ("an island had no answer", "other-police", &["Isle of Man and Channel Islands"]),
        ("a disregard had no place", "cautions-and-other-outcomes", &["disregarded and pardoned"]),
        ("checks for jobs were nowhere", "not-convicted", &["enhanced check"]),
    ];
    for (broke, slug, words) in cases {
        let text = text(slug);
        for words in words {
            assert!(text.contains(words), "{broke}: {slug} lacks “{words}”");
        }
    }
}
