//! Buttons that other sites show: SVG with real text in the reader's own font, nothing that loads or
//! runs. Sizes follow from the words, so that another language's fit.

use words::{LANGUAGE, PAGE_UI};

/// The site's own colour, as on its icon. White on it has a contrast of 9.9 to 1.
const COLOUR: &str = "#0c4b46";
/// What a character takes at most on average, in parts of the font's size: fonts differ, and the text
/// must never be cut.
const CHARACTER: f64 = 0.6;
/// Free space beside the text, in pixels.
const BESIDE: f64 = 20.0;

/// A line of a button.
struct Line {
    words: &'static str,
    /// In pixels.
    size: f64,
    weight: &'static str,
}

/// A button.
pub(crate) struct Button {
    /// The name of its file.
    pub(crate) file: &'static str,
    /// In pixels; at least 44, so that a finger finds it.
    pub(crate) height: u32,
    lines: &'static [Line],
}

/// The buttons, the smallest first.
pub(crate) static BUTTONS: [Button; 3] = [
    Button { file: "button-small.svg", height: 44, lines: &[bold(PAGE_UI.share_small, 16.0)] },
    Button {
        file: "button-medium.svg",
        height: 72,
        lines: &[bold(PAGE_UI.share_medium, 18.0), plain(PAGE_UI.share_note, 15.0)],
    },
    Button {
        file: "button-large.svg",
        height: 116,
        lines: &[
            bold(PAGE_UI.share_title, 26.0),
            plain(PAGE_UI.share_large, 18.0),
            plain(PAGE_UI.share_note, 15.0),
        ],
    },
];

const fn bold(words: &'static str, size: f64) -> Line {
    Line { words, size, weight: "700" }
}

const fn plain(words: &'static str, size: f64) -> Line {
    Line { words, size, weight: "400" }
}

impl Button {
    /// All that it says.
    pub(crate) fn words(&self) -> String {
        let words: Vec<&str> = self.lines.iter().map(|line| line.words).collect();
        words.join(" – ")
    }

    /// In pixels.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a line has some dozens of characters"
    )]
    pub(crate) fn width(&self) -> u32 {
        let widths = self.lines.iter().map(|it| it.words.chars().count() as f64 * it.size);
        (widths.fold(0.0, f64::max) * CHARACTER + 2.0 * BESIDE).ceil() as u32
    }

    /// The file.
    pub(crate) fn svg(&self) -> String {
        let (width, height) = (self.width(), self.height);
        let (inner_width, inner_height) = (width - 2, height - 2);
        let title = escaped(&self.words());
        let text: String = self.lines.iter().zip(self.base_lines()).map(text_of(width)).collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title\" \
             lang=\"{}\" direction=\"{}\">\n<title id=\"title\">{title}</title>\n\
             <rect x=\"1\" y=\"1\" width=\"{inner_width}\" height=\"{inner_height}\" rx=\"6\" \
             fill=\"{COLOUR}\" stroke=\"#fff\" stroke-width=\"2\"/>\n{text}</svg>\n",
            LANGUAGE.tag, LANGUAGE.direction,
        )
    }

    /// How far down each line stands: they share the free height.
    fn base_lines(&self) -> impl Iterator<Item = f64> {
        let used: f64 = self.lines.iter().map(|line| line.size).sum();
        let count = u32::try_from(self.lines.len()).unwrap_or(1);
        let free = (f64::from(self.height) - used) / f64::from(count + 1);
        self.lines.iter().scan(0.0, move |down, line| {
            *down += free + line.size;
            // Letters stand on their line, and some reach below it.
            Some(*down - line.size * 0.2)
        })
    }
}

fn text_of(width: u32) -> impl Fn((&Line, f64)) -> String {
    move |(line, down)| {
        format!(
            "<text x=\"{}\" y=\"{down:.1}\" font-family=\"system-ui, sans-serif\" \
             font-size=\"{}\" font-weight=\"{}\" fill=\"#fff\" text-anchor=\"middle\">{}</text>\n",
            f64::from(width) / 2.0,
            line.size,
            line.weight,
            escaped(line.words)
        )
    }
}

/// A text as XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{BUTTONS, escaped};
    use words::LANGUAGE;

    #[test]
    fn a_button_has_its_words_as_text_and_as_its_name() {
        for button in &BUTTONS {
            let svg = button.svg();
            let name = format!("<title id=\"title\">{}</title>", escaped(&button.words()));
            assert!(svg.contains(&name), "{svg}");
            assert_eq!(svg.matches("<text ").count(), button.lines.len(), "{svg}");
            assert!(svg.contains(&format!("lang=\"{}\"", LANGUAGE.tag)), "{svg}");
            assert!(button.height >= 44 && button.width() >= 150, "{}", button.file);
        }
    }

    /// A button on another site must tell nobody who saw it.
    #[test]
    fn a_button_loads_nothing_and_runs_nothing() {
        for button in &BUTTONS {
            let svg = button.svg();
            let space = "http://www.w3.org/2000/svg";
            assert_eq!(svg.matches("http").count(), svg.matches(space).count(), "{svg}");
            for part in ["<script", "<style", "style=", "href", "url(", "<image", "@", " on"] {
                assert!(!svg.contains(part), "{part}: {svg}");
            }
        }
    }

    #[test]
    fn sizes_grow() {
        let sizes: Vec<u32> = BUTTONS.iter().map(super::Button::width).collect();
        assert!(sizes.is_sorted() && BUTTONS.is_sorted_by_key(|it| it.height), "{sizes:?}");
    }

    #[test]
    fn words_with_signs_stay_words() {
        assert_eq!(escaped("a < b & \"c\""), "a &lt; b &amp; &quot;c&quot;");
    }
}
