//! One letter about several arrests: what is asked for all of them stands once, and each has a number
//! with paragraphs of its own.

use super::{Details, Letter, Paragraph, Writer, compose, joined, template, typed, write};
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

/// The part about one arrest: its number before its title, then what finds it, why to delete the photo and
/// the person's own reasons, each in one paragraph, so that three arrests fit on two pages.
fn one_of(number: usize, part: Letter) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut before = ParagraphKind::Subject;
    for Paragraph { kind, lines } in part.paragraphs {
        let text = match kind {
            ParagraphKind::Subject => [&number.to_string(), ". ", &joined(&lines, ' ')].concat(),
            ParagraphKind::List => {
                joined(&lines.iter().map(|line| sentence(line)).collect::<Vec<_>>(), ' ')
            }
            ParagraphKind::Text => joined(&lines, '\n'),
        };
        let continues = (before, kind) == (ParagraphKind::Text, ParagraphKind::Text);
        match paragraphs.last_mut().and_then(|last| last.lines.last_mut()) {
            Some(last) if continues => *last = [last.as_str(), " ", &text].concat(),
            _ => {
                let is_title = kind == ParagraphKind::Subject;
                let kind = if is_title { kind } else { ParagraphKind::Text };
                paragraphs.push(Paragraph { kind, lines: vec![text] });
            }
        }
        before = kind;
    }
    paragraphs
}

/// An item of a list as a sentence among others.
fn sentence(item: &str) -> String {
    let has_end = typed::without_marks(item).ends_with(['.', '!', '?']);
    if has_end { item.to_owned() } else { [item, "."].concat() }
}
