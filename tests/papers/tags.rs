//! Tags as PDF/UA-1 asks for them: what a screen reader finds, and in which language it reads.

use crate::{ADDRESS, Made, all};
use lopdf::Object;
use papers::sheet::Format;
use words::{PAGE_UI, UI, fill};

#[test]
fn a_paper_says_its_language_its_title_and_that_it_is_tagged() {
    for Made { sheet, pdf, .. } in all() {
        let file = sheet.file();
        let paper = words::paper(sheet.format.paper());
        let marked = pdf.catalog("MarkInfo").as_dict().unwrap().get(b"Marked").unwrap();
        assert!(matches!(marked, Object::Boolean(true)), "{file}");
        assert_eq!(crate::read::words_of(pdf.catalog("Lang")), "en-GB", "{file}");
        let shows = pdf.catalog("ViewerPreferences").as_dict().unwrap();
        assert!(matches!(shows.get(b"DisplayDocTitle").unwrap(), Object::Boolean(true)), "{file}");
        let about = pdf.catalog("Metadata").as_stream().unwrap().get_plain_content().unwrap();
        let about = String::from_utf8(about).unwrap();
        assert!(about.contains("<pdfuaid:part>1</pdfuaid:part>"), "{file}: {about}");
        assert!(
            about.contains(paper.title) && about.contains(paper.description),
            "{file}: {about}"
        );
        // Nothing in the file says when it was made.
        assert!(!about.contains("xmp:CreateDate") && !about.contains("ModifyDate"), "{file}");
    }
}

#[test]
fn headings_lists_and_the_code_are_tagged_as_what_they_are() {
    for Made { sheet, pdf, .. } in all() {
        let file = sheet.file();
        let paper = words::paper(sheet.format.paper());
        let headings: Vec<_> = pdf.tags.iter().filter(|tag| tag.role.starts_with('H')).collect();
        assert_eq!((headings[0].role.as_str(), headings[0].text.as_str()), ("H1", paper.title));
        assert!(headings[1..].iter().all(|it| it.role == "H2" && !it.text.is_empty()), "{file}");
        assert!(headings.iter().any(|it| it.text == UI.stop_title), "{file}");
        // A heading is its words, and no paragraph in it.
        let after = pdf.tags.iter().position(|tag| tag.role == "H1").map(|at| &pdf.tags[at + 1]);
        assert_ne!(after.expect("a tag").text, paper.title, "{file}");
        assert!(pdf.of("LI").count() >= 8 && pdf.of("LI").count() == pdf.of("LBody").count());
        let figures: Vec<_> = pdf.of("Figure").collect();
        let leads_to = format!("{ADDRESS}check/#force=kent");
        let alt = fill(PAGE_UI.papers_qr, &[("address", &leads_to)]);
        assert_eq!(figures.len(), 1, "{file}");
        assert_eq!(figures[0].alt.as_deref(), Some(alt.as_str()), "{file}");
    }
}

#[test]
fn the_table_has_heads_and_as_many_cells_in_each_row() {
    for Made { sheet, pdf, .. } in all() {
        let count = |role: &str| pdf.of(role).count();
        let expected = if sheet.format == Format::CardA5 { (1, 7, 3, 18) } else { (0, 0, 0, 0) };
        assert_eq!((count("Table"), count("TR"), count("TH"), count("TD")), expected);
    }
}

/// A font that is not in the file is another one on another machine.
#[test]
fn every_font_is_in_the_file() {
    for Made { sheet, pdf, .. } in all() {
        let fonts: Vec<_> = pdf
            .document
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|it| {
                it.get(b"Type").and_then(Object::as_name).is_ok_and(|it| it == b"FontDescriptor")
            })
            .collect();
        assert!(!fonts.is_empty(), "{}", sheet.file());
        for font in fonts {
            let name = String::from_utf8_lossy(font.get(b"FontName").unwrap().as_name().unwrap());
            assert!(name.contains("AtkinsonHyperlegibleNext"), "{name}");
            assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{name}");
        }
    }
}
