//! The colours that a copy, or a page around its frame, may choose: each keeps 7:1 wherever the style
//! sheet uses it.

use words::Accent;

/// The names in the style sheet, in the order of a row of colours.
pub(crate) const NAMES: [&str; 3] = ["--accent", "--on-accent", "--accent-panel"];

/// Links and buttons, the words on buttons, and panels.
pub(crate) type Colours = [&'static str; 3];

/// The colours of an accent on light, then on dark.
pub(crate) fn colours(accent: Accent) -> [Colours; 2] {
    match accent {
        Accent::Blue => [["#0b3c82", "#ffffff", "#e5ecf7"], ["#a9cbfa", "#0a1524", "#16273e"]],
        Accent::Green => [["#0f4a22", "#ffffff", "#e4efe6"], ["#a2dba9", "#0a1a0d", "#15301b"]],
        Accent::Purple => [["#4d2a7d", "#ffffff", "#eee8f6"], ["#d5c3f6", "#170f25", "#2a2140"]],
        Accent::Teal => [["#0c4b46", "#ffffff", "#e3efec"], ["#94dccf", "#0b1a18", "#14302c"]],
        Accent::Black => [["#1c201f", "#ffffff", "#e9e9e4"], ["#eef2f0", "#141918", "#2b3230"]],
    }
}

/// The style sheet, which is written in teal, in another colour.
pub(crate) fn coloured(style: &str, accent: Accent) -> String {
    let pairs = colours(Accent::Teal).into_iter().zip(colours(accent));
    pairs.fold(style.to_owned(), |style, (teal, own)| {
        let named = NAMES.into_iter().zip(teal.into_iter().zip(own));
        named.fold(style, |style, (name, (teal, own))| {
            style.replacen(&format!("{name}:{teal}"), &format!("{name}:{own}"), 1)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{NAMES, coloured, colours};
    use words::Accent;

    const STYLE: &str = include_str!("../../../public/style.css");

    /// The value of a name in the part of the style sheet for light (0) or dark (1).
    fn value(style: &str, name: &str, part: usize) -> String {
        let name = format!("{name}:");
        let values = style.split(&name).skip(1);
        let value = values.map(|rest| rest.split([';', '}']).next().unwrap().trim());
        value.filter(|value| value.starts_with('#')).nth(part).unwrap().to_owned()
    }

    /// How bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance).
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    /// The contrast of two colours, from 1 to 21.
    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        if one > other { one / other } else { other / one }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
        assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    }

    #[test]
    fn each_colour_keeps_seven_to_one_on_light_and_on_dark() {
        for accent in Accent::ALL {
            for (part, [main, on, panel]) in colours(*accent).into_iter().enumerate() {
                let of = |name: &str| value(STYLE, name, part);
                let (ink, soft) = (of("--ink"), of("--soft-ink"));
                let (paper, panels) = (of("--paper"), of("--panel"));
                for (words, ground) in [
                    (main, paper.as_str()),
                    (main, panels.as_str()),
                    (main, panel),
                    (on, main),
                    (ink.as_str(), panel),
                    (soft.as_str(), panel),
                ] {
                    let found = contrast(words, ground);
                    assert!(found >= 7.0, "{accent:?}: {words} on {ground} has {found:.2}");
                }
            }
        }
    }

    #[test]
    fn each_colour_takes_the_place_of_teal_and_nothing_else_changes() {
        let style = STYLE.replace(": ", ":");
        assert_eq!(coloured(&style, Accent::Teal), style);
        for accent in Accent::ALL {
            let own = coloured(&style, *accent);
            for (part, row) in colours(*accent).into_iter().enumerate() {
                for (name, colour) in NAMES.into_iter().zip(row) {
                    assert_eq!(value(&own, name, part), colour, "{accent:?} {name}");
                }
            }
            assert_eq!(own.lines().count(), style.lines().count());
            let changed = style.lines().zip(own.lines()).filter(|(before, after)| before != after);
            assert!(changed.count() <= 6, "{accent:?}");
        }
    }
}
