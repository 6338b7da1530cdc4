//! Who runs this copy: `site.toml`, and what a release needs of it.

use super::fault::Faults;
use super::leak;
use super::lined::Lined;
use super::rows::whole;
use super::table::Table;
use words_types::{
    Accent, Accessibility, Area, Compliance, ForceRecord, LocalHelp, Problem, Publisher,
    PublisherKind, Site,
};

/// The file.
pub(super) const FILE: &str = "site.toml";

/// What stands for a publisher until one is named.
pub(super) const NOBODY: &str = "the organisation that runs this copy";

/// The longest notice, in characters: it stands above everything else on each page.
const NOTICE: usize = 200;

/// The file as it was read: for every page, for the pages about this copy, and where each line stands.
pub(super) struct Copy {
    pub(super) site: Site,
    pub(super) publisher: Publisher,
    /// The names of the guidance pages that this copy does not show.
    pub(super) hidden: Lined<Vec<&'static str>>,
    force_line: usize,
    /// The lines of the keys that a release asks for, by their names.
    pub(super) lines: Vec<(&'static str, usize)>,
}

/// The keys whose values a release looks at.
pub(super) const KEYS: [&str; 7] =
    ["publisher", "contact", "address", "log_purpose", "log_period", "officer", "accessibility"];

pub(super) fn copy(faults: &mut Faults) -> Copy {
    whole(faults, FILE, |table, faults| {
        let lines = KEYS.map(|key| (key, table.line_of(key))).to_vec();
        let site = Site {
            name: table.text("name", faults),
            neutral_page: table.text("neutral_page", faults),
        };
        if !site.neutral_page.is_empty() {
            starts(table, "neutral_page", site.neutral_page, "https://", faults);
        }
        let hidden =
            Lined { it: table.texts("hide_pages", faults), line: table.line_of("hide_pages") };
        let force_line = table.line_of("force");
        Copy { site, publisher: publisher(table, faults), hidden, force_line, lines }
    })
}

/// Notes a default force that is none, or to which these rules do not apply.
pub(super) fn check_force(copy: &Copy, forces: &[ForceRecord], faults: &mut Faults) {
    let Some(id) = copy.publisher.force else { return };
    let area = forces.iter().find(|it| it.force.id == id).map(|it| it.force.area);
    let message = match area {
        Some(Area::England | Area::Wales | Area::National) => return,
        Some(Area::Scotland | Area::NorthernIreland) => {
            format!("`force` is `{id}`, to which these rules do not apply: leave it out")
        }
        None => format!("`force` is `{id}`: use an id of forces.toml, or leave it out"),
    };
    faults.add(FILE, copy.force_line, message);
}

fn publisher(table: &mut Table<'_>, faults: &mut Faults) -> Publisher {
    let kind = table.name("kind", PublisherKind::ALL, PublisherKind::as_str, faults);
    let kind = kind.unwrap_or(PublisherKind::Independent);
    let publisher = Publisher {
        kind,
        name: table.text("publisher", faults),
        contact: table.optional_text("contact", faults),
        address: table.optional_text("address", faults),
        controller: table.optional_text("controller", faults),
        officer: table.optional_text("officer", faults),
        log_purpose: table.optional_text("log_purpose", faults),
        log_period: table.optional_text("log_period", faults),
        accessibility: accessibility(table, kind, faults),
        force: table.optional_text("force", faults),
        accent: accent(table, faults),
        notice: notice(table, faults),
        local_help: local_help(table, faults),
    };
    if let Some(address) = publisher.address {
        starts(table, "address", address, "https://", faults);
        plain_path(table, address, faults);
    }
    if publisher.contact.is_some_and(|contact| !is_e_mail(contact)) {
        faults.add(FILE, table.line_of("contact"), "`contact` must be an e-mail address");
    }
    publisher
}

fn starts(table: &Table<'_>, key: &str, text: &str, start: &str, faults: &mut Faults) {
    if !text.starts_with(start) {
        faults.add(FILE, table.line_of(key), format!("`{key}` must start with {start}"));
    }
}

/// The path of this copy's address goes into the settings of hosts, each of which has signs of its own.
fn plain_path(table: &Table<'_>, address: &str, faults: &mut Faults) {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "/._~-".contains(sign);
    if !path.chars().all(is_plain) || !path.ends_with('/') || path.contains("//") {
        let message = "`address` must have a path of plain letters, digits and . _ ~ - and end in \
                       a slash";
        faults.add(FILE, table.line_of("address"), message);
    }
}

fn is_e_mail(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        && !text.contains(char::is_whitespace)
}

/// The colour of links and buttons; that of the style sheet where none is named.
fn accent(table: &mut Table<'_>, faults: &mut Faults) -> Accent {
    let Some(text) = table.optional_text("accent", faults) else { return Accent::Teal };
    Accent::parse(text).unwrap_or_else(|| {
        let names: Vec<&str> = Accent::ALL.iter().map(|accent| accent.as_str()).collect();
        let message = format!("`accent` is `{text}`: use one of {}", names.join(", "));
        faults.add(FILE, table.line_of("accent"), message);
        Accent::Teal
    })
}

/// A short text in one line. The pages show it as it is: it has no marks, no links and no markup.
fn notice(table: &mut Table<'_>, faults: &mut Faults) -> Option<&'static str> {
    let notice = table.optional_text("notice", faults)?;
    let length = notice.chars().count();
    if length > NOTICE {
        let message = format!("`notice` has {length} characters: {NOTICE} are enough");
        faults.add(FILE, table.line_of("notice"), message);
    }
    if notice.contains(['\n', '<', '>', '{', '[']) {
        let message = "`notice` must be plain words in one line, without markup";
        faults.add(FILE, table.line_of("notice"), message);
    }
    Some(notice)
}

fn accessibility(
    table: &mut Table<'_>,
    kind: PublisherKind,
    faults: &mut Faults,
) -> Option<Accessibility> {
    let line = table.line_of("accessibility");
    let mut inner = table.table("accessibility", faults)?;
    let status = inner.name("status", Compliance::ALL, Compliance::as_str, faults);
    let problems = inner.tables("problem", faults).into_iter().map(|mut row| {
        let problem =
            Problem { text: row.text("text", faults), reason: row.text("reason", faults) };
        row.finish(faults);
        problem
    });
    let problems: Vec<Problem> = problems.collect();
    let statement = Accessibility {
        status: status.unwrap_or(Compliance::None),
        prepared: inner.day("prepared", faults),
        method: inner.text("method", faults),
        problems: leak::list(problems),
    };
    inner.finish(faults);
    if kind == PublisherKind::Independent {
        faults.add(FILE, line, "`accessibility` is for `kind = \"police\"`");
    }
    if status.is_some() && (status == Some(Compliance::Full)) != statement.problems.is_empty() {
        let message = "`status = \"full\"` has no [[accessibility.problem]], any other has one";
        faults.add(FILE, line, message);
    }
    Some(statement)
}

fn local_help(table: &mut Table<'_>, faults: &mut Faults) -> &'static [LocalHelp] {
    let rows = table.tables("local_help", faults).into_iter().map(|mut row| {
        let help = LocalHelp {
            name: row.text("name", faults),
            text: row.text("text", faults),
            link: row.optional_text("link", faults),
        };
        if let Some(link) = help.link {
            starts(&row, "link", link, "https://", faults);
        }
        row.finish(faults);
        help
    });
    leak::list(rows.collect())
}
