//! Compares the words that are there with the ids that need them.

use super::fault::Faults;

/// The ids that one kind of words must cover, and those found so far.
pub(super) struct Wanted<'a> {
    file: &'a str,
    line: usize,
    what: &'a str,
    ids: Vec<&'static str>,
    found: Vec<String>,
}

impl<'a> Wanted<'a> {
    /// What is missing in the end is told at `line`.
    pub(super) fn new(file: &'a str, line: usize, what: &'a str, ids: Vec<&'static str>) -> Self {
        Self { file, line, what, ids, found: Vec::new() }
    }

    /// Notes the words for an id; those for an unknown id, or a second time, are a fault.
    pub(super) fn found(&mut self, id: &str, line: usize, faults: &mut Faults) {
        let what = self.what;
        if id.is_empty() {
            // That it lacks an id has been told.
        } else if !self.ids.contains(&id) {
            let article = if what.starts_with('a') { "an" } else { "a" };
            let message = format!("has words for {article} {what} that does not exist: `{id}`");
            faults.add(self.file, line, message);
        } else if self.found.iter().any(|other| other == id) {
            faults.add(self.file, line, format!("has the words of the {what} twice: `{id}`"));
        }
        self.found.push(id.to_owned());
    }

    /// Tells the ids for which nothing was found.
    pub(super) fn finish(self, faults: &mut Faults) {
        for id in self.ids.iter().filter(|id| !self.found.iter().any(|found| found == *id)) {
            let message = format!("has no words for the {}: `{id}`", self.what);
            faults.add_lack(self.file, self.line, message);
        }
    }
}

/// Refuses an id that stands twice among rows of (id, line).
pub(super) fn repeated<'a>(
    ids: impl Iterator<Item = (&'a str, usize)>,
    file: &str,
    what: &str,
    faults: &mut Faults,
) {
    let mut seen = Vec::new();
    for (id, line) in ids {
        if seen.contains(&id) {
            faults.add(file, line, format!("repeats the {what} `{id}`"));
        }
        seen.push(id);
    }
}
