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
/// What pages of text add. The screens of the apps have none of it, and each byte before them is waited for.
const PAGES: &str = include_str!("../../../public/pages.css");
/// What the plain check adds.
const PLAIN: &str = include_str!("../../../public/plain.css");
/// What the one file adds besides: it shows one of many parts.
const ONE_FILE: &str = include_str!("one_file/style.css");

/// What the page for frames adds.
const FRAME: &str = include_str!("embed/style.css");

/// What the page that shows that frame adds.
const PREVIEW: &str = include_str!("embed/preview.css");

/// The sources of the style sheets, which trunk copies beside the pages.
pub(crate) const SOURCES: [&str; 3] = ["style.css", "pages.css", "plain.css"];

/// The style sheet of the pages of a kind, in the colours of this copy.
pub(crate) fn style(kind: Kind) -> String {
    coloured(&plain_style(kind), PUBLISHER.accent)
}

fn plain_style(kind: Kind) -> String {
    let page = || minify(ALL) + &minify(PAGES);
    match kind {
        Kind::Check | Kind::Asked => minify(ALL),
        Kind::Guidance | Kind::Embedder | Kind::Data | Kind::Offline | Kind::Worker => page(),
        Kind::Preview => page() + &minify(PREVIEW),
        Kind::Embed => {
            let own = coloured(&minify(ALL), PUBLISHER.accent);
            own.clone() + &frame::style(&own) + &minify(FRAME)
        }
        Kind::Plain => {
            let (place, own) = (Place::Site(""), page() + &minify(PLAIN));
            own + &step::style(plain::part_count(place), place)
        }
        Kind::OneFile => {
            let own = [
                page(),
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
    fn the_apps_wait_for_no_rule_of_pages() {
        let is_of_pages = |kind| style(kind).contains(".timeline");
        assert!([Kind::Guidance, Kind::Plain, Kind::OneFile].into_iter().all(is_of_pages));
        assert!(![Kind::Check, Kind::Asked, Kind::Embed].into_iter().any(is_of_pages));
    }

    #[test]
    fn other_characters_become_numbers() {
        let css = in_ascii("content: \"• \"", |sign| format!("\\{sign:x} "));
        assert_eq!(css, r#"content: "\2022  ""#);
        assert!(style(Kind::OneFile).is_ascii());
    }
}
