//! What of the check is in a file: all arrests.

use super::Check;
use crate::own_file::{Files, Keeps, Told, sender, set_all, typed};
use check::{Entry, Visit, opened};
use chrono::NaiveDate;
use own_file::{Entry as Kept, OwnFile};
use ui::components::summary::answer_words;

impl Keeps for Check {
    fn files(self) -> Files {
        self.files
    }

    fn today(self) -> NaiveDate {
        self.visit.read_untracked().today()
    }

    fn has_answers(self) -> bool {
        !self.visit.read_untracked().is_empty()
    }

    fn has_names(self) -> bool {
        self.visit.read_untracked().entries().any(|entry| !entry.name().is_empty())
    }

    fn to_file(self, takes_typed: bool) -> OwnFile {
        let visit = self.visit.read_untracked();
        let requests = self.requests.read_untracked();
        let mut details = self.desk.details.get_untracked();
        let arrests = visit.entries().map(|entry| {
            let request = requests.iter().find(|(id, _)| *id == entry.id());
            let mut kept = Kept {
                arrest: entry.way().answers().arrest().clone(),
                request: request.map(|(_, request)| *request),
                ..Kept::default()
            };
            if takes_typed {
                details.turn_to(entry.id());
                kept.name = entry.name().to_owned();
                kept.details = typed(&details);
            }
            kept
        });
        let arrests = arrests.collect();
        OwnFile { saved: visit.today(), arrests, sender: takes_typed.then(|| sender(&details)) }
    }

    fn told(self, file: &OwnFile) -> Vec<Told> {
        let visit = in_file(file, self.today());
        let told = visit.ways().map(|way| {
            let asked = way.asked().iter().copied();
            let told = asked.filter_map(|question| {
                let answer = answer_words(question, way.answers().get(question)?);
                Some((words::question(question).short, answer))
            });
            told.collect()
        });
        told.collect()
    }

    fn opens_one(self) -> bool {
        false
    }

    fn open_file(self, file: OwnFile, _: usize) {
        let visit = in_file(&file, self.today());
        let mut details = set_all(&file, visit.entries().map(Entry::id));
        details.turn_to(visit.entry().id());
        let ids = visit.entries().map(Entry::id).zip(&file.arrests);
        let requests = ids.filter_map(|(id, kept)| Some((id, kept.request?))).collect();
        self.begin_with(visit, details);
        self.requests.set(requests);
    }
}

fn in_file(file: &OwnFile, today: NaiveDate) -> Visit {
    opened(file.arrests.iter().map(|kept| (&kept.arrest, kept.name.as_str())), today)
}
