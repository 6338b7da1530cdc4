//! How to show the check inside a page of one's own: what it looks like, and the exact text to copy.

use super::parts::{row_head, table};
use crate::embed::{PAGE, SANDBOX, UNKNOWN, element, host_policy, snippet};
use check::{ACCENTS, THEMES};
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{Block, FORCES, Guidance, Insert, PAGE_UI, PUBLISHER, SITE, fill};

/// Whether a page shows it, which its policy must allow.
pub fn is_shown_on(page: &Guidance) -> bool {
    page.body.iter().any(|block| matches!(block, Block::Insert(Insert::Embed)))
}

/// Both ways with their texts, the settings, and a frame as other sites have it.
pub(super) fn ways(links: Links) -> El {
    let [frame_policy, script_policy] = host_policy();
    let unknown = PUBLISHER.address.is_none().then(|| {
        el("p").class("careful").text(fill(PAGE_UI.embed_address, &[("address", UNKNOWN)]))
    });
    el("div")
        .maybe(unknown)
        .child(el("h3").text(PAGE_UI.embed_frame_title))
        .child(el("p").text(PAGE_UI.embed_frame_text))
        .child(to_copy("embed-frame", PAGE_UI.embed_frame_label, snippet()))
        .child(policy(frame_policy))
        .child(el("h3").text(PAGE_UI.embed_element_title))
        .child(el("p").text(PAGE_UI.embed_element_text))
        .child(to_copy("embed-element", PAGE_UI.embed_element_label, element()))
        .child(policy(script_policy))
        .child(el("h3").text(PAGE_UI.embed_settings_title))
        .child(el("p").text(PAGE_UI.embed_settings_text))
        .child(settings())
        .child(forces())
        .child(el("h3").text(PAGE_UI.embed_preview_title))
        .child(preview(links))
}

/// A text in a field that nobody can change by mistake and one key selects whole.
fn to_copy(id: &'static str, label: &'static str, text: String) -> El {
    let rows = (text.len() / 50 + text.lines().count() / 2).to_string();
    el("div").class("field").child(el("label").attr("for", id).text(label)).child(
        el("textarea")
            .id(id)
            .attr("readonly", "")
            .attr("rows", rows)
            .attr("spellcheck", "false")
            .text(text),
    )
}

fn policy(directive: String) -> El {
    el("p").text(PAGE_UI.embed_policy).text(" ").child(el("code").text(directive))
}

fn settings() -> El {
    let row = |name, means, values: Vec<&'static str>| {
        vec![row_head(name), el("td").text(means), el("td").text(values.join(", "))]
    };
    let rows = vec![
        row("force", PAGE_UI.embed_force, vec![PAGE_UI.embed_force_values]),
        row("theme", PAGE_UI.embed_theme, THEMES.to_vec()),
        row("accent", PAGE_UI.embed_accent, ACCENTS.to_vec()),
    ];
    let head = [PAGE_UI.embed_setting, PAGE_UI.embed_means, PAGE_UI.embed_values];
    table(PAGE_UI.embed_settings_title, &head, rows)
}

fn forces() -> El {
    let rows = FORCES
        .iter()
        .map(|force| vec![row_head(force.name), el("td").child(el("code").text(force.id))]);
    let head = [PAGE_UI.embed_force_name, PAGE_UI.embed_force_value];
    el("details").child(el("summary").text(PAGE_UI.embed_forces)).child(table(
        PAGE_UI.embed_forces,
        &head,
        rows.collect(),
    ))
}

/// The frame itself. It is folded, so that nobody loads the check who does not ask for it. The one file
/// has no other page to show.
fn preview(links: Links) -> El {
    let Place::Site(root) = links.place else { return el("div") };
    let frame = el("iframe")
        .class("preview")
        .attr("src", [root, PAGE].concat())
        .attr("title", SITE.name)
        .attr("sandbox", SANDBOX)
        .attr("allow", "clipboard-write")
        .attr("referrerpolicy", "no-referrer")
        .attr("loading", "lazy");
    el("details").child(el("summary").text(PAGE_UI.embed_preview)).child(el("div").child(frame))
}
