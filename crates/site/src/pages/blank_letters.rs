//! Letters to print and fill in by hand, and the page that says which one to choose.

use super::road_letters;
use check::letter::{BLANKS, Blank, Paragraph, SPACE};
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, ParagraphKind, UI, page};

/// The body of the list of letters.
pub fn list(links: Links) -> El {
    let groups = [
        (PAGE_UI.blank_not_convicted_title, PAGE_UI.blank_not_convicted_text),
        (PAGE_UI.blank_no_conviction_title, PAGE_UI.blank_no_conviction_text),
        (PAGE_UI.blank_convicted_title, PAGE_UI.blank_convicted_text),
        (PAGE_UI.blank_not_clear_title, PAGE_UI.blank_not_clear_text),
        (PAGE_UI.blank_elsewhere_title, PAGE_UI.blank_elsewhere_text),
    ];
    el("div")
        .child(el("h1").text(PAGE_UI.blank_title))
        .child(el("p").class("lead").text(PAGE_UI.blank_lead))
        .child(
            el("p")
                .text(PAGE_UI.blank_not_sure)
                .text(" ")
                .child(links.to(links.plain_check(), PAGE_UI.plain_link)),
        )
        .child(careful())
        .child(stop("h2", links))
        .children(groups.map(|(group, text)| {
            let letters = BLANKS.iter().filter(|blank| words(blank).0 == group).map(|blank| {
                let to = links.blank_letter(Some(blank.slug));
                el("li").child(el("a").attr("href", to).child(el("b").text(words(blank).1)))
            });
            el("section")
                .child(el("h2").text(group))
                .child(el("p").text(text))
                .child(el("ul").class("pick").children(letters))
        }))
        .child(road_letters::section(links))
}

/// The group that a letter is for, and who in it.
pub(super) fn words(blank: &Blank) -> (&'static str, &'static str) {
    let not_convicted = PAGE_UI.blank_not_convicted_title;
    let no_conviction = PAGE_UI.blank_no_conviction_title;
    let convicted = PAGE_UI.blank_convicted_title;
    let not_clear = PAGE_UI.blank_not_clear_title;
    match blank.slug {
        "not-convicted" => (not_convicted, PAGE_UI.blank_adult),
        "not-convicted-under-18" => (not_convicted, PAGE_UI.blank_under_18),
        "not-convicted-age-not-known" => (not_convicted, PAGE_UI.blank_age_not_known),
        "no-conviction" => (no_conviction, PAGE_UI.blank_adult),
        "no-conviction-under-18" => (no_conviction, PAGE_UI.blank_under_18),
        "no-conviction-age-not-known" => (no_conviction, PAGE_UI.blank_age_not_known),
        "convicted" => (convicted, PAGE_UI.blank_recordable),
        "convicted-under-18" => (convicted, PAGE_UI.blank_under_18),
        "convicted-not-recordable" => (convicted, PAGE_UI.blank_not_recordable),
        "convicted-not-sure" => (convicted, PAGE_UI.blank_not_sure_which),
        "photo-elsewhere" => (PAGE_UI.blank_elsewhere_title, PAGE_UI.blank_elsewhere),
        "not-clear-under-18" => (not_clear, PAGE_UI.blank_under_18),
        _ => (not_clear, PAGE_UI.blank_any_other),
    }
}

/// The title of a letter's page.
pub fn title(blank: &Blank) -> String {
    let (group, who) = words(blank);
    format!("{group} – {who}")
}

/// The body of a letter's page; only the letter is printed, and who should get advice first.
pub fn letter(blank: &Blank, links: Links) -> El {
    el("div")
        .class("sheet")
        .child(el("h1").text(words(blank).0))
        .child(el("p").class("lead").child(el("strong").text(words(blank).1)))
        .child(about())
        .child(stop("h2", links))
        .maybe(national(blank))
        .child(paper(blank))
        .child(sending(links))
}

/// What changes where the letter goes to a national force.
pub(super) fn national(blank: &Blank) -> Option<El> {
    blank.for_national_force().map(|sentence| {
        el("div")
            .class("notice")
            .child(el("p").text(PAGE_UI.blank_national))
            .child(el("blockquote").child(el("p").text(sentence)))
    })
}

/// How to use the letter, and what to think of first.
pub(super) fn about() -> El {
    el("div")
        .child(el("p").text(PAGE_UI.blank_lead).text(" ").text(PAGE_UI.blank_print))
        .child(careful())
}

fn paper(blank: &Blank) -> El {
    let paragraphs = blank.letter().paragraphs;
    el("div").class("letter").children(paragraphs.iter().map(paragraph))
}

/// A paragraph of a letter.
pub(super) fn paragraph(paragraph: &Paragraph) -> El {
    match paragraph.kind {
        ParagraphKind::Text => lines(el("p").class("lines"), &paragraph.lines.join("\n")),
        ParagraphKind::Subject => lines(el("h2"), &paragraph.lines.join(" ")),
        ParagraphKind::List => {
            el("ul").children(paragraph.lines.iter().map(|line| lines(el("li"), line)))
        }
    }
}

/// Adds text, with a dotted line for each space to fill in. Where words before it do not say what
/// belongs there, it says so itself, below the line.
fn lines(parent: El, text: &str) -> El {
    let alone = text.starts_with(SPACE);
    text.split(SPACE).enumerate().fold(parent, |parent, (at, words)| match (at % 2, words) {
        (0, "") => parent,
        (0, words) => parent.text(words.to_owned()),
        (_, words) => parent.child(space(words.to_owned(), alone)),
    })
}

fn space(words: String, alone: bool) -> El {
    let line = el("span")
        .class("space")
        .child(el("span").class("hidden").text(PAGE_UI.blank_line).text(" "));
    // What belongs there and must not is said on paper too.
    let is_shown = alone || words == PAGE_UI.blank_outcome;
    let class = if is_shown { "hint" } else { "hidden" };
    el("span").child(line).child(el("span").class(class).text(words))
}

fn careful() -> El {
    el("div")
        .class("careful")
        .child(el("h2").text(UI.letter_careful_title))
        .child(el("p").text(UI.letter_careful_1))
}

pub(super) fn sending(links: Links) -> El {
    let steps = [UI.sending_1, UI.sending_2, UI.sending_3, UI.sending_4];
    el("section")
        .child(el("h2").text(UI.sending_title))
        .child(el("ol").children(steps.map(|step| el("li").text(step))))
        .child(el("p").child(links.to_page(page::AFTER_YOU_ASK, UI.sending_link)))
        .child(el("p").child(links.to(links.blank_letter(None), PAGE_UI.blank_which)))
}
