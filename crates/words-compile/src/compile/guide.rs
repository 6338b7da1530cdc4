//! Guidance pages: first their front matter, which names them, then their bodies.

use super::fault::Faults;
use super::forms::Forms;
use super::front_matter;
use super::leak;
use super::lined::Lined;
use super::linker;
use super::markdown::{self, Body};
use super::names::{Names, is_name, not_a_name};
use super::table::{Origin, Table, parse};
use words_types::{Guidance, Insert, Page, Section, Source};

/// The front matter of a page, and its body still to be read.
pub(super) struct Front {
    pub(super) file: String,
    pub(super) page: Page,
    title: Lined<&'static str>,
    description: Lined<&'static str>,
    section: Section,
    order: u32,
    checked: &'static str,
    pub(super) review_by: &'static str,
    sources: Lined<Vec<&'static str>>,
    related: Lined<Vec<&'static str>>,
    outside_links: bool,
    frame: bool,
    body: String,
    body_line: usize,
}

/// A guidance page, with what its checks need.
pub(super) struct GuidePage {
    pub(super) file: String,
    /// Its name by its own front matter; where it is a translation, readers get that of English.
    pub(super) own: Page,
    pub(super) order: u32,
    pub(super) guidance: Guidance,
    pub(super) title: Lined<&'static str>,
    pub(super) description: Lined<&'static str>,
    pub(super) sources: Lined<Vec<&'static str>>,
    pub(super) body: Body,
}

/// The front matter of every page.
pub(super) fn fronts(faults: &mut Faults, language: &str) -> Vec<Front> {
    let files = faults.markdown_files(&format!("{language}/guide"));
    for file in files.iter().filter(|file| !is_name(stem(file))) {
        faults.add(file, 1, not_a_name(stem(file)));
    }
    files.into_iter().map(|file| front(file, faults)).collect()
}

fn front(file: String, faults: &mut Faults) -> Front {
    let text = faults.read(&file);
    let parts = front_matter::split(&text, &file, faults);
    let origin = Origin { file: &file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let (checked, review_by) = table.checked_days(faults);
    let section = table.name("section", Section::ALL, Section::as_str, faults);
    let in_one_file = table.flag("in_one_file", faults);
    let outside_links = table.flag("outside_links", faults);
    let frame = table.flag("frame", faults);
    let front = Front {
        page: name(&file, in_one_file, outside_links || frame),
        title: Lined { it: table.text("title", faults), line: table.line_of("title") },
        description: Lined {
            it: table.text("description", faults),
            line: table.line_of("description"),
        },
        section: section.unwrap_or(Section::Start),
        order: table.number("order", faults),
        checked,
        review_by,
        sources: Lined { it: table.texts("sources", faults), line: table.line_of("sources") },
        related: Lined { it: table.texts("related", faults), line: table.line_of("related") },
        outside_links,
        frame,
        body: parts.body,
        body_line: parts.body_line,
        file: file.clone(),
    };
    table.finish(faults);
    front
}

/// A page with outside links or a frame stands in a folder of its own, since no other page shares its
/// headers.
fn name(file: &str, in_one_file: bool, stands_apart: bool) -> Page {
    let slug = leak::text(stem(file));
    let folder = if stands_apart { slug } else { leak::text(format!("guide/{slug}")) };
    Page { slug, folder, in_one_file }
}

/// The name of a file without its folders and its ending.
pub(super) fn stem(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file).trim_end_matches(".md")
}

/// Every page in the order of the menu.
pub(super) fn pages(
    fronts: Vec<Front>,
    names: &Names,
    forms: &Forms,
    faults: &mut Faults,
) -> Vec<GuidePage> {
    let mut pages: Vec<GuidePage> = fronts
        .into_iter()
        .map(|front| {
            let mut page = page(front, names, faults);
            page.guidance.body = leak::list(linker::link_first_places(&page.body.blocks, forms));
            page
        })
        .collect();
    pages.sort_by_key(|it| (it.guidance.section, it.order, it.guidance.page.slug));
    pages
}

fn page(front: Front, names: &Names, faults: &mut Faults) -> GuidePage {
    let (file, body_line) = (front.file, front.body_line);
    let body = markdown::compile(&front.body, &file, body_line, names, faults);
    if body.blocks.is_empty() {
        faults.add(&file, body_line, "has no text below its front matter");
    }
    for insert in &body.inserts {
        if insert.it.outside().is_some() && !front.outside_links {
            let message =
                "shows links to other sites: say `outside_links = true` in the front matter";
            faults.add(&file, insert.line, message);
        }
        if insert.it == Insert::Embed && !front.frame {
            let message = "shows the check in a frame: say `frame = true` in the front matter";
            faults.add(&file, insert.line, message);
        }
    }
    let sources: Vec<Source> = front.sources.it.iter().filter_map(|id| names.source(id)).collect();
    let guidance = Guidance {
        page: names.page(front.page.slug).unwrap_or(front.page),
        title: front.title.it,
        description: front.description.it,
        section: front.section,
        checked: front.checked,
        review_by: front.review_by,
        sources: leak::list(sources),
        related: leak::list(related(&file, &front.related, names, faults)),
        body: &[],
        notes: &[],
    };
    GuidePage {
        file,
        own: front.page,
        order: front.order,
        guidance,
        title: front.title,
        description: front.description,
        sources: front.sources,
        body,
    }
}

fn related(
    file: &str,
    slugs: &Lined<Vec<&'static str>>,
    names: &Names,
    faults: &mut Faults,
) -> Vec<Page> {
    let mut pages = Vec::new();
    for slug in &slugs.it {
        match names.page(slug) {
            Some(page) => pages.push(page),
            None => {
                let message = format!("names a related page `{slug}` that does not exist");
                faults.add(file, slugs.line, message);
            }
        }
    }
    pages
}
