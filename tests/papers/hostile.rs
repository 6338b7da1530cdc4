//! Words cannot change the layout, run anything or leave the paper, whatever is in them.

use crate::read::Pdf;
use crate::said::expected;
use crate::whom;
use anyhow::Result;
use paper_words::Whom;
use papers::sheet::{Colours, Format, Sheet};
use papers::typeset::{self, pages};
use words::{Paper, PaperBlock, PaperInsert, PaperName, PaperText};

/// Markup, code, escapes and references of the language that the layout is written in.
const HOSTILE: [&str; 12] = [
    "#panic(\"stopped\")",
    "#set page(width: 10mm)",
    "#import \"parts.typ\": *",
    "#read(\"/etc/passwd\")",
    "#sys.inputs #eval(\"1 + 1\")",
    "= A heading == Another",
    "*strong* _stressed_ `code` ```raw```",
    "$ sum_1^2 x $ <label> @reference",
    "// a comment /* another */ \\ \\u0041 \\#",
    "- item + item / term: words",
    "[ ] ( ) \" ' ~ --- ... https://example.org/",
    "<script>alert(1)</script> &amp; %20 \\n",
];

const SHEET: Sheet = Sheet { format: Format::LeafletLargePrint, colours: Colours::One };

fn paper(text: &'static str) -> Paper {
    let runs: &'static [PaperText] = vec![PaperText::Plain(text), PaperText::Strong(text)].leak();
    let body = vec![
        PaperBlock::Paragraph(runs),
        PaperBlock::Heading(text),
        PaperBlock::List(vec![runs].leak()),
        PaperBlock::Insert(PaperInsert::Stop),
        PaperBlock::Insert(PaperInsert::Qr),
    ];
    Paper {
        name: PaperName::Leaflet,
        label: text,
        title: text,
        description: text,
        body: body.leak(),
    }
}

fn pdf(sheet: Sheet, paper: &Paper, whom: &Whom<'_>) -> Result<Vec<u8>> {
    typeset::pdf(&pages(sheet, paper, whom)?)
}

#[test]
fn hostile_words_are_only_words() {
    for text in HOSTILE {
        let paper = paper(text);
        let read = Pdf::read(&pdf(SHEET, &paper, &whom()).expect(text));
        assert_eq!(
            read.text.replace(' ', ""),
            expected(paper.body, text, &whom()).replace(' ', "")
        );
        assert!(read.pages().iter().all(|size| *size == (210, 297)), "{text}");
    }
}

#[test]
fn a_hostile_address_is_only_an_address() {
    let address = "https://example.org/\"/><script>/#panic(1)/";
    let whom = Whom { address: Some(address), ..whom() };
    let paper = paper("Words.");
    let read = Pdf::read(&pdf(SHEET, &paper, &whom).expect("a paper"));
    let said = read.text.replace(' ', "");
    assert!(said.contains("example.org/\"/><script>/#panic(1)"), "{said}");
}

#[test]
fn words_that_do_not_fit_are_told_and_never_cut() {
    let text: &'static str = "Too many words for one side of a small paper. ".repeat(60).leak();
    let sheet = Sheet { format: Format::LeafletA5, ..SHEET };
    let error = pdf(sheet, &paper(text), &whom()).expect_err("no room").to_string();
    assert!(error.contains("mm too long: shorten its words in content/"), "{error}");
}

#[test]
fn without_an_address_nothing_is_made() {
    let whom = Whom { address: None, ..whom() };
    let error = pdf(SHEET, &paper("Words."), &whom).expect_err("no address").to_string();
    assert!(error.contains("no address"), "{error}");
}
