//! The arrests of a visit: added, named, removed. What is done to one never touches another.

use super::{Visit, way};
use crate::{Answers, Place, Screen, Way, letter};
use rules::MOST_ARRESTS;

/// The most letters of a name that a person gives to an arrest.
pub const LONGEST_NAME: usize = 60;

/// An arrest of a visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    id: usize,
    name: String,
    way: Way,
}

impl Entry {
    pub(super) fn new(id: usize, way: Way) -> Self {
        Self { id, name: String::new(), way }
    }

    /// A number that no other arrest of the visit ever has, also after this one is removed.
    pub fn id(&self) -> usize {
        self.id
    }

    /// The name that the person gave it; empty if they gave none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its way through the questions, with what the rules say of it.
    pub fn way(&self) -> &Way {
        &self.way
    }

    pub(super) fn set_way(&mut self, way: Way) {
        self.way = way;
    }
}

impl Visit {
    /// All arrests, in the order in which they were added.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        [&self.entries.0].into_iter().chain(&self.entries.1)
    }

    /// The arrest that the reader is at.
    pub fn entry(&self) -> &Entry {
        match self.place.arrest.checked_sub(1).and_then(|at| self.entries.1.get(at)) {
            Some(entry) => entry,
            None => &self.entries.0,
        }
    }

    pub(super) fn entry_mut(&mut self) -> &mut Entry {
        match self.place.arrest.checked_sub(1).and_then(|at| self.entries.1.get_mut(at)) {
            Some(entry) => entry,
            None => &mut self.entries.0,
        }
    }

    /// Whether there are two arrests or more.
    pub fn is_several(&self) -> bool {
        !self.entries.1.is_empty()
    }

    /// Whether there is room for another arrest.
    pub fn may_add(&self) -> bool {
        self.entries.1.len() + 1 < MOST_ARRESTS
    }

    /// Adds an arrest and shows its first question, if there is room.
    pub fn add_arrest(&mut self) {
        if !self.may_add() {
            return;
        }
        let way = way(self.flow, Answers::default(), self.today);
        let first = way.screens(self.flow).next().unwrap_or(Screen::Start);
        self.entries.1.push(Entry::new(self.added, way));
        self.added += 1;
        self.arrive(Place { arrest: self.entries.1.len(), screen: first });
    }

    /// Names the arrest that the reader is at; an empty text takes its name away.
    pub fn rename(&mut self, name: &str) {
        let name = letter::cleaned(name.chars().take(LONGEST_NAME).collect());
        name.trim().clone_into(&mut self.entry_mut().name);
    }

    /// Removes an arrest, by its place among all, and shows those that are left. The only one stays.
    pub fn remove(&mut self, arrest: usize) {
        let (first, others) = &mut self.entries;
        if others.is_empty() || arrest > others.len() {
            return;
        }
        match arrest.checked_sub(1) {
            Some(at) => drop(others.remove(at)),
            None => *first = others.remove(0),
        }
        self.place.arrest = 0;
        self.arrive(self.home());
    }
}
