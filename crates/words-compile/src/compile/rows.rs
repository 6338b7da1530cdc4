//! Reads files that are one table, or one list of rows.

use super::fault::Faults;
use super::lined::Lined;
use super::table::{Origin, Table, parse};

/// Reads the rows of a list in a TOML file that holds nothing else.
pub(super) fn rows<T>(
    faults: &mut Faults,
    file: &str,
    key: &str,
    mut read: impl FnMut(&mut Table<'_>, &mut Faults) -> T,
) -> Vec<Lined<T>> {
    let text = faults.read(file);
    let origin = Origin { file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let mut found = Vec::new();
    for mut row in table.tables(key, faults) {
        let (line, it) = (row.line(), read(&mut row, faults));
        found.push(Lined { line, it });
        row.finish(faults);
    }
    table.finish(faults);
    found
}

/// Reads a TOML file that is one table.
pub(super) fn whole<T>(
    faults: &mut Faults,
    file: &str,
    read: impl FnOnce(&mut Table<'_>, &mut Faults) -> T,
) -> T {
    let text = faults.read(file);
    let origin = Origin { file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let it = read(&mut table, faults);
    table.finish(faults);
    it
}
