//! Papers as pages to print: the same words as the PDF files, on the paper that each page asks for.

use crate::pages::inserts::parts::{row_head, table};
use paper_words::{Qr, Whom, foot, qr, verdicts};
use ui::components::mark::mark;
use ui::links::Links;
use ui::markup::{El, el};
use words::{
    Force, PAGE_UI, PUBLISHER, Paper, PaperBlock, PaperInsert, PaperName, PaperText, UI, fill,
    page, stop_points,
};

/// A page to print.
pub struct Print {
    /// Its folder below `papers/`.
    pub slug: &'static str,
    paper: PaperName,
    size: &'static str,
    is_large: bool,
}

/// Every page to print, in the order of the list.
pub const PRINTS: [Print; 4] = [
    Print { slug: "leaflet", paper: PaperName::Leaflet, size: "A5", is_large: false },
    Print { slug: "leaflet-large-print", paper: PaperName::Leaflet, size: "A4", is_large: true },
    Print { slug: "poster", paper: PaperName::Poster, size: "A3", is_large: false },
    Print { slug: "card", paper: PaperName::Card, size: "A5", is_large: false },
];

impl Print {
    /// What it is, for lists and titles.
    pub fn label(&self) -> &'static str {
        if self.is_large { PAGE_UI.papers_large } else { words::paper(self.paper).label }
    }

    /// What it is and whom it is for.
    pub fn description(&self) -> &'static str {
        words::paper(self.paper).description
    }

    fn size_words(&self) -> String {
        fill(PAGE_UI.papers_size, &[("size", self.size)])
    }
}

/// The list of papers.
pub fn list(links: Links) -> El {
    let item = |print: &Print| {
        el("li").child(links.link(links.paper(Some(print.slug)), |link| {
            link.child(el("b").text(print.label()))
                .child(el("span").text(print.description()))
                .text(" ")
                .child(el("i").text(print.size_words()))
        }))
    };
    el("div")
        .child(el("h1").text(PAGE_UI.papers_title))
        .child(el("p").class("lead").text(PAGE_UI.papers_lead))
        .child(el("ul").class("pick").children(PRINTS.iter().map(item)))
        .child(
            el("p")
                .text(PAGE_UI.papers_pdf)
                .text(" ")
                .child(links.to_page(page::FOR_POLICE_AND_CHARITIES, PAGE_UI.papers_link)),
        )
}

/// The papers in one line each.
pub fn links(links: Links) -> El {
    let item =
        |print: &Print| el("li").child(links.to(links.paper(Some(print.slug)), print.label()));
    el("ul").children(PRINTS.iter().map(item))
}

/// The leaflet with the name of a force.
pub fn leaflet_of(force: &'static Force) -> El {
    let [leaflet, ..] = &PRINTS;
    paper(leaflet, &Whom::of_force(Some(force)))
}

/// A paper, and on screens how to print it.
pub fn paper(print: &Print, whom: &Whom<'_>) -> El {
    let paper = words::paper(print.paper);
    let how = [print.size_words(), " ".to_owned(), PAGE_UI.papers_print.to_owned()].concat();
    el("article")
        .class("handout")
        .attr("data-size", print.size)
        .child(el("p").class("notice").text(how))
        .child(el("h1").text(whom.fill(paper.title)))
        .children(body(paper, whom))
}

fn body(paper: &'static Paper, whom: &Whom<'_>) -> Vec<El> {
    paper.body.iter().map(|block| one(block, whom)).collect()
}

fn one(block: &PaperBlock, whom: &Whom<'_>) -> El {
    match block {
        PaperBlock::Paragraph(text) => runs(el("p"), text, whom),
        PaperBlock::Heading(text) => el("h2").text(whom.fill(text)),
        PaperBlock::List(items) => {
            el("ul").children(items.iter().map(|item| runs(el("li"), item, whom)))
        }
        PaperBlock::Insert(PaperInsert::Stop) => stop(),
        PaperBlock::Insert(PaperInsert::Verdicts) => verdict_table(),
        PaperBlock::Insert(PaperInsert::Qr) => way_to_the_check(whom),
        PaperBlock::Insert(PaperInsert::Stamp) => el("p").class("stamp").text(PAGE_UI.papers_stamp),
        PaperBlock::Insert(PaperInsert::Foot) => el("p").text(foot(&PUBLISHER)),
    }
}

fn runs(parent: El, text: &[PaperText], whom: &Whom<'_>) -> El {
    text.iter().fold(parent, |parent, run| match run {
        PaperText::Plain(text) => parent.text(whom.fill(text)),
        PaperText::Strong(text) => parent.child(el("strong").text(whom.fill(text))),
    })
}

/// Without the link and the words of the list that goes with a letter.
fn stop() -> El {
    el("div")
        .class("careful")
        .child(el("h2").text(UI.stop_title))
        .child(el("ul").children(stop_points().map(|point| el("li").text(point))))
        .child(el("p").text(UI.stop_why))
}

fn verdict_table() -> El {
    let rows = verdicts().into_iter().map(|row| {
        vec![row_head(row.who), el("td").text(row.what), el("td").child(mark(row.sure))]
    });
    let head = [PAGE_UI.table_who, PAGE_UI.table_what, PAGE_UI.table_sure];
    table(PAGE_UI.table_verdicts, &head, rows.collect())
}

/// The code and the address; where nobody has said where this copy lives, room to write it.
fn way_to_the_check(whom: &Whom<'_>) -> El {
    let Some((address, typed)) = whom.check().zip(whom.typed()) else {
        return el("p").class("stamp").text(PAGE_UI.papers_no_address);
    };
    let words = fill(PAGE_UI.papers_qr, &[("address", &address)]);
    el("div")
        .class("way")
        .maybe(qr(&address).map(|code| drawing(&code, words)))
        .child(el("p").text(PAGE_UI.papers_scan).text(" ").child(el("strong").text(typed)))
}

/// Black on white also where the page is light on dark, which few readers of codes understand.
fn drawing(code: &Qr, words: String) -> El {
    let side = code.side.to_string();
    let white = format!("M0 0h{side}v{side}h-{side}z");
    let outline =
        |fill: &'static str, outline: String| el("path").attr("fill", fill).attr("d", outline);
    el("svg")
        .attr("viewBox", format!("0 0 {side} {side}"))
        .attr("role", "img")
        .attr("aria-label", words)
        .child(outline("#fff", white))
        .child(outline("#000", code.outline.clone()))
}

#[cfg(test)]
mod tests {
    use super::way_to_the_check;
    use leptos::prelude::{AnyView, Owner, RenderHtml};
    use paper_words::{Whom, qr};

    #[test]
    fn a_copy_with_an_address_has_its_code() {
        let whom = Whom { force: None, address: Some("https://a.uk/photos/") };
        let html = Owner::new().with(|| AnyView::from(way_to_the_check(&whom)).to_html());
        // Leptos's marks for hydration, which no page keeps.
        let html = html.replace("<!>", "");
        let outline = qr("https://a.uk/photos/check/").expect("a code").outline;
        assert!(html.contains(&outline) && html.contains("a.uk/photos</strong>"), "{html}");
        assert!(html.contains("role=\"img\"") && html.contains("aria-label=\""), "{html}");
    }
}
