//! The colours that a page around the frame may ask for. The app marks the page with names from the lists
//! of `check`. Paper has none of it, nor has a screen on which the reader's own colours rule.

use crate::accent::{Colours, NAMES, colours};
use words::Accent;

/// The rules for schemes and accents, made of the style sheet that every page has (`all`).
pub(super) fn style(all: &str) -> String {
    let (light, dark) = schemes(all);
    let mut style = format!(
        "@media screen and (forced-colors:none){{[data-theme=light]{{color-scheme:light;{light}}}\
         [data-theme=dark]{{color-scheme:dark;{dark}}}"
    );
    for accent in Accent::ALL {
        let name = accent.as_str();
        let [light, dark] = colours(*accent).map(variables);
        style.push_str(&format!(
            "[data-accent={name}]{{{light}}}[data-theme=dark][data-accent={name}]{{{dark}}}\
             @media (prefers-color-scheme:dark){{[data-accent={name}]:not([data-theme=light]){{{dark}}}}}"
        ));
    }
    style + "}"
}

fn variables(colours: Colours) -> String {
    let named = NAMES.into_iter().zip(colours).map(|(name, colour)| format!("{name}:{colour}"));
    named.collect::<Vec<_>>().join(";")
}

/// The colours of the light and of the dark scheme, as the style sheet has them first and second.
fn schemes(all: &str) -> (String, String) {
    let mut blocks = all.split(":root{").skip(1).map(|rest| {
        let block = rest.split('}').next().unwrap_or_default();
        block.split(';').filter(|it| it.contains('#')).collect::<Vec<_>>().join(";")
    });
    (blocks.next().unwrap_or_default(), blocks.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{schemes, style};
    use crate::accent::coloured;
    use crate::kind::Kind;
    use words::Accent;

    #[test]
    fn only_the_frame_has_them_and_paper_has_none() {
        assert!(!crate::style::style(Kind::Check).contains("data-accent"));
        let style = crate::style::style(Kind::Embed);
        let start = "@media screen and (forced-colors:none){[data-theme=light]\
                     {color-scheme:light;--paper:#fcfbf8";
        assert!(style.contains(start));
        assert!(style.contains("[data-theme=dark]{color-scheme:dark;--paper:#141918"));
    }

    /// A copy in another colour showed the first one in a frame that asked for light or dark.
    #[test]
    fn a_scheme_that_is_asked_for_keeps_the_colour_of_the_copy() {
        let sheet = crate::style::style(Kind::Check);
        for accent in Accent::ALL {
            let sheet = coloured(&sheet, *accent);
            let (light, dark) = schemes(&sheet);
            let style = style(&sheet);
            assert!(style.contains(&format!("[data-theme=light]{{color-scheme:light;{light}}}")));
            assert!(style.contains(&format!("[data-theme=dark]{{color-scheme:dark;{dark}}}")));
        }
    }
}
