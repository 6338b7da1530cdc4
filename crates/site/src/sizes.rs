//! What the site weighs against the budgets of its design, and what is left of each.

use std::path::Path;

use anyhow::{Result, bail};

use crate::embed;
use crate::files::{self, names, read, read_text};
use crate::languages::{self, folder};
use crate::packed::{before_script, brotli, brotli_before_script};
use crate::page::PageFile;
use words::{LANGUAGE, LANGUAGES};

/// A page with its inlined style sheet, after brotli; also the check page before its script.
pub const PAGE: usize = 14_000;
/// The same for pages that list all there is of something.
pub const LONG_PAGE: usize = 20_000;
/// The same for the plain check, which is every step and every result in one page.
pub const PLAIN_CHECK: usize = 40_000;
/// The script of an app with the Wasm inside, after brotli.
pub const SCRIPT: usize = 96_000;
/// What other sites put into their pages to show the check, as it is; the script, after brotli.
pub const EMBED: usize = 1_024;
/// The whole check in one file, as it is: nothing packs a file on a USB stick.
pub const ONE_FILE: usize = 800_000;
/// The rules of `_headers` for a site of one language.
pub const HEADER_RULES: usize = 40;
/// Those for each further language, whose folders have rules of their own.
pub const HEADER_RULES_OF_A_LANGUAGE: usize = 30;
/// Those that Cloudflare Pages takes, whatever there is.
pub const MOST_HEADER_RULES: usize = 100;
/// The characters of a line of `_headers`, of which Cloudflare Pages takes no more. A line that has
/// more is told, and is no fault: the page's own policy still holds.
pub const HEADER_LINE: usize = 2_000;

/// The pages that list all there is of something, by the last part of their folder.
const LONG_PAGES: [&str; 4] =
    ["sources", "words-explained", "how-this-site-decides", "technical-annex"];

/// Something that was measured.
struct Row {
    what: String,
    size: usize,
    limit: usize,
}

/// Prints what everything weighs and what is left; fails if anything is past its limit.
pub fn print(dist: &Path) -> Result<()> {
    let mut rows = Vec::new();
    for name in names(dist)?.iter().filter(|name| name.ends_with(".html")) {
        rows.extend(of_page(name, &read(&dist.join(name))?)?);
    }
    rows.extend(of_embedding(&read(&dist.join(embed::SCRIPT))?)?);
    let headers = read_text(&dist.join("_headers"))?;
    rows.push(of_headers(&headers, LANGUAGES.len()));
    println!("{:>9} {:>9} {:>9}  what", "size", "limit", "left");
    for Row { what, size, limit } in &rows {
        let left = match limit.checked_sub(*size) {
            Some(left) => left.to_string(),
            None => "OVER".to_owned(),
        };
        println!("{size:>9} {limit:>9} {left:>9}  {what}");
    }
    for line in long_lines(&headers) {
        println!("Cloudflare Pages drops a line of `_headers` that is too long: {line}");
    }
    match rows.iter().filter(|row| row.size > row.limit).count() {
        0 => Ok(()),
        over => bail!("{over} past the limit"),
    }
}

/// A page, or the parts of it that have limits of their own. All sizes are after brotli, but for the
/// file that nothing packs.
fn of_page(name: &str, bytes: &[u8]) -> Result<Vec<Row>> {
    let row = |what: &str, size, limit| Row { what: format!("{name}{what}"), size, limit };
    Ok(match languages::in_its_folder(name) {
        files::ONE_FILE => vec![row(", as it is", bytes.len(), ONE_FILE)],
        "check/index.html" | "asked/index.html" | "embed/index.html" => {
            let script = brotli(before_script(bytes).1)?.len();
            vec![
                row(" before its script", brotli_before_script(bytes)?, PAGE),
                row(", its script", script, SCRIPT),
            ]
        }
        "check/plain/index.html" => vec![row("", brotli(bytes)?.len(), PLAIN_CHECK)],
        "asked/plain/index.html" => vec![row("", brotli(bytes)?.len(), LONG_PAGE)],
        _ => vec![row("", brotli(bytes)?.len(), page_limit(name))],
    })
}

/// What is past its limit of a page, in words.
pub fn over(page: &PageFile) -> Option<String> {
    let name = page.file.strip_prefix(&folder(&LANGUAGE)).unwrap_or(&page.file);
    let rows = match of_page(name, page.html.as_bytes()) {
        Ok(rows) => rows,
        Err(error) => return Some(format!("{name}: {error:#}")),
    };
    let over = rows.into_iter().find(|row| row.size > row.limit)?;
    Some(format!("{}: {} of {}", over.what, over.size, over.limit))
}

/// What a page of others carries or loads, besides the frame itself.
fn of_embedding(script: &[u8]) -> Result<Vec<Row>> {
    let row = |what: &str, size| Row { what: what.to_owned(), size, limit: EMBED };
    Ok(vec![
        row("the frame to copy, as it is", embed::snippet().len()),
        row("the element to copy, as it is", embed::element().len()),
        row(embed::SCRIPT, brotli(script)?.len()),
    ])
}

fn page_limit(name: &str) -> usize {
    let slug = name.strip_suffix("/index.html").and_then(|folder| folder.rsplit('/').next());
    if slug.is_some_and(|slug| LONG_PAGES.contains(&slug)) { LONG_PAGE } else { PAGE }
}

fn of_headers(headers: &str, languages: usize) -> Row {
    let rules = headers.lines().filter(|line| line.starts_with('/')).count();
    let others = HEADER_RULES_OF_A_LANGUAGE * languages.saturating_sub(1);
    let limit = MOST_HEADER_RULES.min(HEADER_RULES + others);
    Row { what: "rules in _headers".to_owned(), size: rules, limit }
}

/// The lines that are longer than a host takes: the rule, the header's name and the length.
fn long_lines(headers: &str) -> Vec<String> {
    let (mut rule, mut found) = ("", Vec::new());
    for line in headers.lines() {
        if line.starts_with('/') {
            rule = line;
        } else if line.len() > HEADER_LINE {
            let name = line.trim().split(':').next().unwrap_or("");
            found.push(format!("{rule} {name}, {} characters", line.len()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{
        HEADER_LINE, LONG_PAGE, PAGE, SCRIPT, long_lines, of_headers, of_page, page_limit,
    };

    #[test]
    fn only_the_long_lists_may_be_longer() {
        for (name, limit) in [
            ("index.html", PAGE),
            ("guide/how-to-ask/index.html", PAGE),
            ("sources/index.html", LONG_PAGE),
            ("guide/technical-annex/index.html", LONG_PAGE),
        ] {
            assert_eq!(page_limit(name), limit, "{name}");
        }
    }

    #[test]
    fn the_check_is_held_to_what_comes_before_its_script_and_to_its_script() {
        for page in ["check/index.html", "asked/index.html", "embed/index.html"] {
            let rows = of_page(page, b"<p>a</p><script>b</script>").expect("two rows");
            let limits: Vec<usize> = rows.iter().map(|row| row.limit).collect();
            assert_eq!(limits, [PAGE, SCRIPT]);
        }
        assert_eq!(SCRIPT, 96_000, "the design's limit: lighter than one page of GOV.UK");
    }

    #[test]
    fn headers_are_counted_by_rule_and_measured_by_line() {
        let long = "x".repeat(HEADER_LINE);
        let text = format!("/*\n  A: b\n\n/a/*\n  Long: {long}\n");
        assert_eq!(of_headers(&text, 1).size, 2);
        let limits = [1, 2, 3, 9].map(|languages| of_headers(&text, languages).limit);
        assert_eq!(limits, [40, 70, 100, 100]);
        assert_eq!(long_lines(&text), ["/a/* Long, 2008 characters"]);
    }
}
