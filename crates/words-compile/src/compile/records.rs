//! Records that belong to no language: who runs this copy, and police forces.

use super::fault::Faults;
use super::rows::{rows, whole};
use super::wanted::repeated;
use rules::closed_set;
use words_types::{Area, Force, Site};

closed_set! {
    /// Whether somebody looked at a force's address.
    Checked {
        /// A public page was seen there.
        Seen = "seen",
        /// Nobody looked.
        Unchecked = "unchecked",
    }
}

pub(super) fn site(faults: &mut Faults) -> Site {
    let file = "site.toml";
    whole(faults, file, |table, faults| {
        let site = Site {
            name: table.text("name", faults),
            publisher: table.text("publisher", faults),
            contact: table.optional_text("contact", faults),
            address: table.optional_text("address", faults),
            neutral_page: table.text("neutral_page", faults),
        };
        if !site.neutral_page.is_empty() && !site.neutral_page.starts_with("https://") {
            let line = table.line_of("neutral_page");
            faults.add(file, line, "`neutral_page` must start with https://");
        }
        site
    })
}

pub(super) fn forces(faults: &mut Faults) -> Vec<Force> {
    let file = "forces.toml";
    let forces = rows(faults, file, "force", |row, faults| {
        let checked = row.name("checked", Checked::ALL, Checked::as_str, faults);
        let area = row.name("area", Area::ALL, Area::as_str, faults);
        Force {
            id: row.text("id", faults),
            name: row.text("name", faults),
            domain: row.optional_text("domain", faults),
            area: area.unwrap_or(Area::England),
            seen: checked == Some(Checked::Seen),
        }
    });
    repeated(forces.iter().map(|row| (row.it.id, row.line)), file, "force", faults);
    forces.into_iter().map(|row| row.it).collect()
}
