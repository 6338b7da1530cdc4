//! One letter about several arrests: what is asked for all of them stands once, and each has a number
//! with a list and a paragraph of its own.

use super::{Details, Letter, Paragraph, Writer, compose, template, write};
use chrono::NaiveDate;
use rules::{Case, ImageKind};
use words::letters::{PHOTO, SEVERAL_BEGIN, SEVERAL_END, SEVERAL_ONE, SEVERAL_PHOTO};
use words::{ParagraphKind, Template};

/// So many arrests stand in the letter itself. More are a list that follows its end, or the reader of a
/// long letter would look for its end in vain.
pub const IN_THE_LETTER: usize = 3;

/// The letter about some arrests, each with the id under which its details are kept; about one, the
/// letter that it has by itself. An arrest that should not be asked about goes into none.
pub fn compose_all(
    arrests: &[(usize, &Case)],
    details: &Details,
    today: NaiveDate,
) -> Option<Letter> {
    let arrests = arrests.iter().filter_map(|(id, case)| Some((*id, *case, template(case)?)));
    let arrests: Vec<(usize, &Case, &Template)> = arrests.collect();
    let (first, one, _) = *arrests.first()?;
    let mut details = details.clone();
    details.turn_to(first);
    if arrests.len() == 1 {
        return compose(one, &details, today);
    }
    let of_all = arrests.iter().map(|(_, case, _)| *case).max_by_key(|case| kind(case))?;
    let frame = |template| write(template, &Writer::new(of_all, &details, today));
    let (mut letter, end) = (frame(&SEVERAL_BEGIN), frame(&SEVERAL_END).paragraphs);
    let numbered = (1..).zip(&arrests);
    let list = numbered.flat_map(|(number, (id, case, template))| {
        let mut details = details.clone();
        details.turn_to(*id);
        let words = if std::ptr::eq(*template, &PHOTO) { &SEVERAL_PHOTO } else { &SEVERAL_ONE };
        one_of(number, write(words, &Writer::new(case, &details, today)))
    });
    let list: Vec<Paragraph> = list.collect();
    let follows = arrests.len() > IN_THE_LETTER;
    let (before, after) = if follows { (end, list) } else { (list, end) };
    letter.paragraphs.extend(before);
    letter.paragraphs.extend(after);
    Some(letter)
}

/// How much may be said of all photos where one is of this kind: what is asked for all is written from
/// the case of which least may be said, and depends on nothing else of it.
fn kind(case: &Case) -> u8 {
    match case.arrest.image_kind {
        Some(ImageKind::Custody) => 0,
        Some(ImageKind::Voluntary) => 1,
        Some(ImageKind::Elsewhere) | None => 2,
    }
}

/// The part about one arrest: its number before its title, and all sentences in one paragraph.
fn one_of(number: usize, part: Letter) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for mut paragraph in part.paragraphs {
        if paragraph.kind == ParagraphKind::Subject {
            let title = paragraph.lines.concat();
            paragraph.lines = vec![[&number.to_string(), ". ", &title].concat()];
        }
        match paragraphs.last_mut() {
            Some(last)
                if last.kind == ParagraphKind::Text && paragraph.kind == ParagraphKind::Text =>
            {
                last.lines = vec![[last.lines.concat(), paragraph.lines.concat()].join(" ")];
            }
            _ => paragraphs.push(paragraph),
        }
    }
    paragraphs
}
