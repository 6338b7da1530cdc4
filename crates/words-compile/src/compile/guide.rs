//! Guidance pages: front matter and body.

use super::fault::Faults;
use super::front_matter;
use super::markdown::{self, Body};
use super::records::one_of;
use super::table::{Origin, Table, parse};

/// A guidance page.
pub(super) struct Page {
    pub(super) file: String,
    pub(super) slug: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) section: String,
    pub(super) order: u32,
    pub(super) checked: String,
    pub(super) review_by: String,
    pub(super) sources: Vec<String>,
    pub(super) sources_line: usize,
    pub(super) related: Vec<String>,
    pub(super) related_line: usize,
    pub(super) in_one_file: bool,
    pub(super) body: Body,
}

/// The parts of the site that a page can belong to, in the order of the menu.
const SECTIONS: [&str; 5] = ["start", "asking", "situations", "background", "about"];

pub(super) fn pages(faults: &mut Faults, language: &str) -> Vec<Page> {
    let files = faults.markdown_files(&format!("{language}/guide"));
    let mut pages: Vec<Page> = files.iter().map(|file| page(file, faults)).collect();
    let section = |page: &Page| SECTIONS.iter().position(|name| *name == page.section);
    pages.sort_by_key(|page| (section(page), page.order, page.slug.clone()));
    pages
}

fn page(file: &str, faults: &mut Faults) -> Page {
    let text = faults.read(file);
    let parts = front_matter::split(&text, file, faults);
    let origin = Origin { file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let slug = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".md").to_owned();
    let (checked, review_by) = table.checked_days(faults);
    let page = Page {
        file: file.to_owned(),
        slug,
        title: table.text("title", faults),
        description: table.text("description", faults),
        section: table.text("section", faults),
        order: table.number("order", faults),
        checked,
        review_by,
        sources: table.texts("sources", faults),
        sources_line: table.line_of("sources"),
        related: table.texts("related", faults),
        related_line: table.line_of("related"),
        in_one_file: table.flag("in_one_file", faults),
        body: markdown::compile(&parts.body, file, parts.body_line, faults),
    };
    one_of(&table, "section", &page.section, &SECTIONS, file, faults);
    if page.body.blocks.is_empty() {
        faults.add(file, parts.body_line, "has no text below its front matter");
    }
    table.finish(faults);
    page
}
