//! The style sheets as they stand in the pages.

mod frame;

use crate::accent::coloured;
use crate::kind::Kind;
use crate::pages::one_file::{self, letters};
use crate::pages::plain::{self, step};
use ui::links::Place;
use words::PUBLISHER;

/// What every page has.
const ALL: &str = include_str!("../../../public/style.css");
/// What the plain check adds.
const PLAIN: &str = include_str!("../../../public/plain.css");
/// What the one file adds besides: it shows one of many parts.
const ONE_FILE: &str = include_str!("one_file/style.css");

/// What the page for frames adds.
const FRAME: &str = include_str!("embed/style.css");

/// What the page that shows that frame adds.
const PREVIEW: &str = include_str!("embed/preview.css");

/// The sources of the style sheets, which trunk copies beside the pages.
pub(crate) const SOURCES: [&str; 2] = ["style.css", "plain.css"];

/// The style sheet of the pages of a kind, in the colours of this copy.
pub(crate) fn style(kind: Kind) -> String {
    coloured(&plain_style(kind), PUBLISHER.accent)
}

fn plain_style(kind: Kind) -> String {
    match kind {
        Kind::Guidance
        | Kind::Check
        | Kind::Asked
        | Kind::Embedder
        | Kind::Data
        | Kind::Offline
        | Kind::Worker => minify(ALL),
        Kind::Preview => minify(ALL) + &minify(PREVIEW),
        Kind::Embed => {
            let own = coloured(&minify(ALL), PUBLISHER.accent);
            own.clone() + &frame::style(&own) + &minify(FRAME)
        }
        Kind::Plain => {
            let (place, own) = (Place::Site(""), minify(ALL) + &minify(PLAIN));
            own + &step::style(plain::part_count(place), place)
        }
        Kind::OneFile => {
            let own = [
                minify(ALL),
                minify(PLAIN),
                step::style(one_file::part_count(), Place::OneFile),
                plain::once::style(),
                minify(ONE_FILE),
            ]
            .concat()
                + &letters::style();
            in_ascii(&own, |sign| format!("\\{sign:x} "))
        }
    }
}

/// A text in ASCII: it reads the same in almost every encoding that a mail program or an intranet may
/// give it. Other characters are written by their number.
pub(crate) fn in_ascii(text: &str, write: impl Fn(u32) -> String) -> String {
    let sign = |sign: char| if sign.is_ascii() { sign.to_string() } else { write(u32::from(sign)) };
    text.chars().map(sign).collect()
}

/// The style sheet without comments, indents and line ends; it has no strings that these could be in.
fn minify(style: &str) -> String {
    let mut text = String::new();
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines
        .join("\n")
        .replace("{\n", "{")
        .replace(";\n", ";")
        .replace("\n}", "}")
        .replace(";}", "}")
        .replace("}\n", "}")
        .replace(": ", ":")
        .replace(" {", "{")
        .replace(",\n", ",")
}

#[cfg(test)]
mod tests {
    use super::{in_ascii, style};
    use crate::kind::Kind;

    #[test]
    fn other_characters_become_numbers() {
        let css = in_ascii("content: \"• \"", |sign| format!("\\{sign:x} "));
        assert_eq!(css, r#"content: "\2022  ""#);
        assert!(style(Kind::OneFile).is_ascii());
    }
}
