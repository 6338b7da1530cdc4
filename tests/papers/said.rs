//! What a paper says, word for word, from the same tables: nothing on it is lost, cut or out of order.

use crate::read::spaced;
use crate::{all, whom};
use paper_words::{Whom, foot, verdicts};
use papers::sheet::Format;
use words::{PAGE_UI, PUBLISHER, PaperBlock, PaperInsert, PaperText, UI, stop_points};

/// The words of a paper in the order of its file.
pub(crate) fn expected(blocks: &[PaperBlock], title: &str, whom: &Whom<'_>) -> String {
    let mut said = vec![whom.fill(title)];
    for block in blocks {
        match block {
            PaperBlock::Heading(text) => said.push(whom.fill(text)),
            PaperBlock::Paragraph(text) => said.push(runs(text, whom)),
            PaperBlock::List(items) => {
                said.extend(items.iter().map(|item| format!("• {}", runs(item, whom))))
            }
            PaperBlock::Insert(insert) => said.extend(of_insert(*insert, whom)),
        }
    }
    spaced(&said.join(" "))
}

fn runs(text: &[PaperText], whom: &Whom<'_>) -> String {
    let text = text.iter().map(|run| match run {
        PaperText::Plain(text) | PaperText::Strong(text) => whom.fill(text),
    });
    text.collect()
}

fn of_insert(insert: PaperInsert, whom: &Whom<'_>) -> Vec<String> {
    match insert {
        PaperInsert::Stop => {
            let points = stop_points().map(|point| format!("• {point}"));
            [UI.stop_title.to_owned()]
                .into_iter()
                .chain(points)
                .chain([UI.stop_why.to_owned()])
                .collect()
        }
        PaperInsert::Verdicts => {
            let mut cells = vec![PAGE_UI.table_who, PAGE_UI.table_what, PAGE_UI.table_sure];
            for row in verdicts() {
                cells.extend([row.who, row.what, ui_words(row.sure)]);
            }
            cells.into_iter().map(str::to_owned).collect()
        }
        PaperInsert::Qr => vec![PAGE_UI.papers_scan.to_owned(), whom.typed().unwrap()],
        PaperInsert::Stamp => vec![PAGE_UI.papers_stamp.to_owned()],
        PaperInsert::Foot => vec![foot(&PUBLISHER)],
    }
}

fn ui_words(sure: rules::Confidence) -> &'static str {
    match sure {
        rules::Confidence::Confirmed => UI.confidence_confirmed,
        rules::Confidence::Reported => UI.confidence_reported,
        rules::Confidence::Unconfirmed => UI.confidence_unconfirmed,
    }
}

/// The words of a text, in the order of the alphabet.
fn sorted(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split(' ').collect();
    words.sort_unstable();
    words
}

#[test]
fn a_paper_says_what_its_words_say_in_that_order() {
    for made in all() {
        let (sheet, said) = (made.sheet, &made.pdf.text);
        let paper = words::paper(sheet.format.paper());
        let wanted = expected(paper.body, paper.title, &whom());
        match sheet.format {
            // Its last page is folded to the outside, so it is read before the inside.
            Format::LeafletA4Folded => {
                assert_eq!(sorted(said), sorted(&wanted), "{}", sheet.file());
                let at = |text: &str| said.find(text).unwrap_or_else(|| panic!("lacks {text}"));
                let order = [paper.title, PAGE_UI.papers_scan, PAGE_UI.papers_stamp, UI.stop_title];
                assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{said}");
            }
            _ => assert_eq!(*said, wanted, "{}", sheet.file()),
        }
    }
}

#[test]
fn a_paper_for_a_force_names_it_and_one_for_any_does_not() {
    for format in Format::ALL {
        let paper = words::paper(format.paper());
        let kent = expected(paper.body, paper.title, &whom());
        let any = expected(paper.body, paper.title, &Whom { force: None, ..whom() });
        assert!(kent.contains("Kent Police") && !any.contains("Kent"), "{}", format.as_str());
        assert!(any.contains(PAGE_UI.papers_any_force) && !any.contains(['{', '}']));
    }
}
