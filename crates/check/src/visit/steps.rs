//! The places that can be reached, each with its number in the browser's history.
//!
//! Each arrest has a block of numbers of its own, by its id: what is changed, added or removed elsewhere
//! leaves them as they are, and Back never leads to another arrest than before.

use super::Visit;
use crate::{Screen, letters};

/// A screen about one of the arrests. Of a screen about all of them, `arrest` is where the reader was
/// before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which arrest, from 0 in the order in which they were added.
    pub arrest: usize,
    /// The screen.
    pub screen: Screen,
}

pub(super) const START: Place = Place { arrest: 0, screen: Screen::Start };

/// So many numbers belong to each arrest: more than it has screens.
const BLOCK: usize = 32;
/// In each block, those of the screens that stand beside the way. The last two are used in the first
/// block alone, since these screens are about all arrests.
const DETAILS: usize = 29;
const OVERVIEW: usize = 30;
const LETTERS: usize = 31;

impl Visit {
    /// All places that can be reached with the answers so far, in order.
    pub fn steps(&self) -> Vec<Place> {
        let common = [Screen::Overview, Screen::Letters].into_iter();
        let common = common.map(|screen| Place { screen, ..self.place });
        let of_arrest = |arrest| {
            let screens = self.screens(arrest).into_iter().chain([Screen::Details]);
            screens.map(move |screen| Place { arrest, screen })
        };
        let arrests = 0..=self.entries.1.len();
        let all = [START].into_iter().chain(common).chain(arrests.flat_map(of_arrest));
        all.filter(|place| self.has(*place)).collect()
    }

    /// Whether a place can be reached.
    fn has(&self, place: Place) -> bool {
        match place.screen {
            Screen::Start => place == START,
            Screen::Overview | Screen::Details => self.is_several(),
            Screen::Letters => letters::may_be_written(self),
            Screen::Question(_) | Screen::CheckAnswers | Screen::Result | Screen::Letter => {
                self.screens(place.arrest).contains(&place.screen)
            }
            Screen::Cleared => false,
        }
    }

    /// The screens on an arrest's way, in order.
    fn screens(&self, arrest: usize) -> Vec<Screen> {
        let entry = self.entries().nth(arrest);
        entry.map(|it| it.way().screens(self.flow).collect()).unwrap_or_default()
    }

    /// The number of the present place in the history; 0 for a screen that is not among the steps.
    pub fn index(&self) -> usize {
        let Place { arrest, screen } = self.place;
        let of_block = match screen {
            Screen::Start | Screen::Cleared => return 0,
            Screen::Overview => return OVERVIEW,
            Screen::Letters => return LETTERS,
            Screen::Details => Some(DETAILS),
            Screen::Question(_) | Screen::CheckAnswers | Screen::Result | Screen::Letter => {
                let at = self.screens(arrest).iter().position(|it| *it == screen);
                at.map(|at| at + 1)
            }
        };
        of_block.map_or(0, |step| self.entry().id() * BLOCK + step)
    }

    /// Shows the place with a number, or the nearest that can be reached: the last of its arrest, and if
    /// that is gone what is left.
    pub fn go_to(&mut self, index: usize) {
        self.arrive(self.nearest(index));
    }

    fn nearest(&self, index: usize) -> Place {
        let (id, step) = (index / BLOCK, index % BLOCK);
        let arrest = self.entries().position(|it| it.id() == id);
        let screens = arrest.map(|arrest| self.screens(arrest)).unwrap_or_default();
        let on_way = step.checked_sub(1).and_then(|at| screens.get(at)).or(screens.last()).copied();
        let place = match step {
            0 if id == 0 => Some(START),
            0 => None,
            OVERVIEW => Some(Place { screen: Screen::Overview, ..self.place }),
            LETTERS => Some(Place { screen: Screen::Letters, ..self.place }),
            DETAILS => arrest.map(|arrest| Place { arrest, screen: Screen::Details }),
            _ => arrest.zip(on_way).map(|(arrest, screen)| Place { arrest, screen }),
        };
        place.filter(|place| self.has(*place)).unwrap_or_else(|| self.home())
    }

    /// Where all can be seen: the overview; with one arrest its result, or as far as it was told.
    pub(super) fn home(&self) -> Place {
        if self.is_several() {
            return Place { screen: Screen::Overview, ..self.place };
        }
        self.told_of(0)
    }

    /// What is told of an arrest: its result, or the first question that is open.
    fn told_of(&self, arrest: usize) -> Place {
        let screens = self.screens(arrest);
        let result = screens.iter().find(|it| **it == Screen::Result);
        let screen = result.or(screens.last()).copied().unwrap_or(Screen::Start);
        Place { arrest, screen }
    }

    /// Shows a screen about the arrest that the reader is at, if it can be reached.
    pub fn show(&mut self, screen: Screen) {
        self.show_at(Place { screen, ..self.place });
    }

    /// Shows a screen about any of the arrests, if it can be reached.
    pub fn show_at(&mut self, place: Place) {
        if place.arrest <= self.entries.1.len() && self.has(place) {
            self.arrive(place);
        }
    }

    /// Shows what is told of an arrest: its result, or the first question that is open.
    pub fn open(&mut self, arrest: usize) {
        self.show_at(self.told_of(arrest));
    }

    /// From the start, or from any screen that only leads on, to the next one.
    pub fn next(&mut self) {
        match self.screen() {
            Screen::Start | Screen::Cleared => {
                let first = self.screens(0).first().copied().unwrap_or(Screen::Start);
                let first = Place { arrest: 0, screen: first };
                self.arrive(if self.is_several() { self.home() } else { first });
            }
            Screen::Question(_)
            | Screen::CheckAnswers
            | Screen::Result
            | Screen::Letter
            | Screen::Details
            | Screen::Overview
            | Screen::Letters => self.go_to(self.index() + 1),
        }
    }

    /// The way back where there is no history to ask.
    pub fn back(&mut self) {
        match self.screen() {
            Screen::Overview => self.open(self.place.arrest),
            Screen::Letters | Screen::Details => self.show(Screen::Overview),
            Screen::Letter if self.is_several() => self.show(Screen::Letters),
            Screen::Question(_) | Screen::CheckAnswers | Screen::Result | Screen::Letter
                if self.index() % BLOCK > 1 =>
            {
                self.go_to(self.index() - 1);
            }
            Screen::Question(_)
            | Screen::CheckAnswers
            | Screen::Result
            | Screen::Letter
            | Screen::Start
            | Screen::Cleared => self.arrive(if self.is_several() { self.home() } else { START }),
        }
    }

    pub(super) fn arrive(&mut self, place: Place) {
        self.place = place;
        self.tells_dropped = false;
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, DETAILS};
    use words::Question;

    #[test]
    fn a_block_has_a_number_for_each_screen_of_an_arrest() {
        // The answers, the result and the letter follow the questions.
        assert!(Question::ALL.len() + 3 < DETAILS && DETAILS + 3 == BLOCK);
    }
}
