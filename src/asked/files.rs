//! What of the app for those who have already asked is in a file: one arrest, with its request. The others of
//! a file that was opened stay in it when it is saved again.

use super::{Asked, answers::answer_words, saved_draft};
use crate::browser;
use crate::own_file::{Files, Keeps, Told, sender, set_all, typed};
use ::check::Answers;
use chrono::NaiveDate;
use own_file::{Entry, OwnFile};
use road::{Screen, Visit};
use rules::RequestFact;
use ui::components::summary;

impl Keeps for Asked {
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
        self.opened.read_untracked().0.iter().any(|entry| !entry.name.is_empty())
    }

    fn to_file(self, takes_typed: bool) -> OwnFile {
        let visit = self.visit.read_untracked();
        let details = self.desk.details.read_untracked();
        let (mut arrests, at) = self.opened.get_untracked();
        if arrests.is_empty() {
            arrests.push(Entry::default());
        }
        if !takes_typed {
            for entry in &mut arrests {
                entry.name.clear();
                entry.details.clear();
            }
        }
        if let Some(entry) = arrests.get_mut(at) {
            entry.arrest = visit.arrest().answers().arrest().clone();
            entry.request = visit.request().asked().request();
            if takes_typed {
                entry.details = typed(&details);
            }
        }
        OwnFile { saved: visit.today(), arrests, sender: takes_typed.then(|| sender(&details)) }
    }

    fn told(self, file: &OwnFile) -> Vec<Told> {
        let today = self.today();
        file.arrests.iter().map(|entry| told(&in_file(entry, today))).collect()
    }

    fn opens_one(self) -> bool {
        true
    }

    fn open_file(self, file: OwnFile, arrest: usize) {
        let Some(entry) = file.arrests.get(arrest) else { return };
        let mut visit = in_file(entry, self.today());
        visit.go_to(usize::MAX);
        visit.show(Screen::CheckAnswers);
        self.wipe();
        // Its own details are those of the one arrest that letters here are about.
        let ids = (0..file.arrests.len()).map(|at| if at == arrest { 0 } else { at + 1 });
        let mut details = set_all(&file, ids);
        details.turn_to(0);
        self.desk.details.set(details);
        self.draft.set(saved_draft(&visit));
        let index = visit.index();
        self.visit.set(visit);
        self.opened.set((file.arrests, arrest));
        browser::push_step(0, index);
    }
}

fn in_file(entry: &Entry, today: NaiveDate) -> Visit {
    let asked = entry.request.as_ref().map(road::Asked::of).unwrap_or_default();
    Visit::with(Answers::of(&entry.arrest), asked, today)
}

fn told(visit: &Visit) -> Told {
    let way = visit.arrest();
    let of_arrest = way.asked().iter().filter_map(|question| {
        let answer = summary::answer_words(*question, way.answers().get(*question)?);
        Some((words::question(*question).short, answer))
    });
    let asked = visit.request().asked();
    // All of it, also what will be asked for after a question that is open.
    let of_request = RequestFact::ALL.iter().filter_map(|fact| {
        Some((words::asked(*fact).short, answer_words(*fact, asked.get(*fact)?)))
    });
    of_arrest.chain(of_request).collect()
}
