//! Records that belong to no language: police forces.

use super::fault::Faults;
use super::rows::rows;
use super::wanted::repeated;
use rules::closed_set;
use words_types::{Area, Force};

closed_set! {
    /// Whether somebody looked at a force's address.
    Checked {
        /// A public page was seen there.
        Seen = "seen",
        /// Nobody looked.
        Unchecked = "unchecked",
    }
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
