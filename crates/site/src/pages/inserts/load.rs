//! What a copy costs its host when very many people read it, from the sizes of the pages as they were
//! made. The table stands in one of these pages, so its figures are put in when the others are there.

use super::parts::{row_head, table};
use crate::files::sha256;
use crate::kind::{Hashes, Kind};
use crate::packed::brotli;
use crate::page::PageFile;
use anyhow::{Context as _, Result};
use ui::markup::{El, el};
use words::{PAGE_UI, page};

/// Readers in a day.
const READERS: f64 = 1_000_000.0;
/// The part of a day's readers who come in its busiest hour.
const BUSIEST: f64 = 0.1;
/// What one visit asks for: four pages and the icon.
const REQUESTS: f64 = 5.0;
/// Places of a CDN, for the example.
const PLACES: f64 = 20.0;
const HOUR: f64 = 3_600.0;

/// What stands in the table until the figures are known.
const TOKENS: [&str; 9] = ["⟦1⟧", "⟦2⟧", "⟦3⟧", "⟦4⟧", "⟦5⟧", "⟦6⟧", "⟦7⟧", "⟦8⟧", "⟦9⟧"];

/// The table, without its figures.
pub(super) fn table_of_load() -> El {
    let rows = [
        (PAGE_UI.load_home, PAGE_UI.load_measured),
        (PAGE_UI.load_check, PAGE_UI.load_measured),
        (PAGE_UI.load_visit, PAGE_UI.load_visit_how),
        (PAGE_UI.load_headers, PAGE_UI.load_measured),
        (PAGE_UI.load_day, PAGE_UI.load_day_how),
        (PAGE_UI.load_rate, PAGE_UI.load_rate_how),
        (PAGE_UI.load_line, PAGE_UI.load_line_how),
        (PAGE_UI.load_asks, PAGE_UI.load_asks_how),
        (PAGE_UI.load_keeps, PAGE_UI.load_keeps_how),
    ];
    let rows = rows
        .into_iter()
        .zip(TOKENS)
        .map(|((what, how), token)| vec![row_head(what), el("td").text(token), el("td").text(how)]);
    let head = [PAGE_UI.load_what, PAGE_UI.load_figure, PAGE_UI.load_how];
    table(PAGE_UI.load_table, &head, rows.collect())
}

/// The sizes that the figures come from, in bytes.
struct Sizes {
    home: usize,
    check: usize,
    guidance: [usize; 2],
    /// What is sent before a page.
    headers: usize,
    /// How many pages there are.
    pages: usize,
}

/// Puts the figures into the page that has the table.
pub(crate) fn fill(pages: &mut [PageFile]) -> Result<()> {
    let size = |file: &str| -> Result<usize> {
        let found = pages.iter().find(|page| page.file.ends_with(file));
        Ok(brotli(found.with_context(|| format!("{file}: is no page"))?.html.as_bytes())?.len())
    };
    let of = |page: words::Page| size(&format!("{}/index.html", page.folder));
    let sizes = Sizes {
        home: size("index.html")?,
        check: size("check/index.html")?,
        guidance: [of(page::NOT_CONVICTED)?, of(page::HOW_TO_ASK)?],
        headers: headers(),
        pages: pages.len(),
    };
    let figures = figures(&sizes);
    for page in pages.iter_mut().filter(|page| page.html.contains(TOKENS[0])) {
        for (token, figure) in TOKENS.iter().zip(&figures) {
            page.html = page.html.replace(token, figure);
        }
    }
    Ok(())
}

/// What is sent before a guidance page, with the line ends; a host adds a few of its own.
fn headers() -> usize {
    let hash = sha256(b"");
    let hashes = Hashes { style: &hash, script: "" };
    let all = crate::headers::of_one(Kind::Guidance, &hashes, &[]);
    all.iter().map(|(name, value)| name.len() + value.len() + 4).sum()
}

/// The figures in the order of the rows.
fn figures(sizes: &Sizes) -> [String; 9] {
    let kilobytes = |bytes: usize| format!("{:.1} kB", as_number(bytes) / 1e3);
    let visit = sizes.home + sizes.check + sizes.guidance.iter().sum::<usize>();
    let sent = as_number(visit) + REQUESTS * as_number(sizes.headers);
    let rate = READERS * BUSIEST * REQUESTS / HOUR;
    let bits = 8.0 / 1e6;
    [
        kilobytes(sizes.home),
        kilobytes(sizes.check),
        kilobytes(visit),
        kilobytes(sizes.headers),
        format!("{:.0} GB", READERS * sent / 1e9),
        format!("{rate:.0}"),
        format!("{:.0} Mbit/s", READERS * BUSIEST * sent / HOUR * bits),
        format!("{:.1} Mbit/s", rate * as_number(sizes.headers) * bits),
        format!("{:.0}", as_number(sizes.pages) * PLACES / 60.0),
    ]
}

/// Sizes of pages are far below what a float tells apart.
fn as_number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::{Sizes, figures};

    #[test]
    fn figures_follow_from_the_sizes() {
        let sizes = Sizes {
            home: 5_000,
            check: 95_000,
            guidance: [9_000, 11_000],
            headers: 2_000,
            pages: 60,
        };
        // 120 kB and five times 2 kB for a million; 500,000 requests in the busiest hour.
        let expected = [
            "5.0 kB",
            "95.0 kB",
            "120.0 kB",
            "2.0 kB",
            "130 GB",
            "139",
            "29 Mbit/s",
            "2.2 Mbit/s",
            "20",
        ];
        assert_eq!(figures(&sizes), expected);
    }
}
