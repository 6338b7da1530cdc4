//! What the app keeps, and parts of the page that follow it.
//!
//! Leptos's own signals hold each type of value in code of its own. Here all that is Leptos's is the
//! trigger beside the value, and it is the same for every type: that makes the script smaller.

use leptos::prelude::{ArcTrigger, Notify, Track};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// A value that is there as long as the app, so that copying this copies an address and no value.
pub(crate) struct Signal<T: 'static>(&'static Kept<T>);

struct Kept<T> {
    value: RwLock<T>,
    changed: ArcTrigger,
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> Signal<T> {
    /// Keeps a value for good: only for what the app makes once.
    pub(crate) fn new(value: T) -> Self {
        let kept = Kept { value: RwLock::new(value), changed: ArcTrigger::new() };
        Self(Box::leak(Box::new(kept)))
    }

    /// Has the part that is being built follow this.
    pub(crate) fn track(self) {
        self.0.changed.track();
    }

    /// The value, which the part that is being built follows from now on.
    pub(crate) fn read(self) -> RwLockReadGuard<'static, T> {
        self.track();
        self.read_untracked()
    }

    /// The value as it is now.
    pub(crate) fn read_untracked(self) -> RwLockReadGuard<'static, T> {
        self.0.value.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// What follows from the value, like [`read`](Self::read).
    pub(crate) fn with<U>(self, of: impl FnOnce(&T) -> U) -> U {
        of(&self.read())
    }

    /// What follows from the value as it is now.
    pub(crate) fn with_untracked<U>(self, of: impl FnOnce(&T) -> U) -> U {
        of(&self.read_untracked())
    }

    /// Changes the value and tells all that follow it.
    pub(crate) fn update(self, change: impl FnOnce(&mut T)) {
        self.update_unseen(change);
        self.0.changed.notify();
    }

    /// Changes the value and tells nobody: for what is shown already where it was typed.
    pub(crate) fn update_unseen(self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.value.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// Puts another value there and tells all that follow it.
    pub(crate) fn set(self, value: T) {
        self.update(|kept| *kept = value);
    }
}

impl<T: Clone> Signal<T> {
    /// A copy of the value, like [`read`](Self::read).
    pub(crate) fn get(self) -> T {
        self.read().clone()
    }

    /// A copy of the value as it is now.
    pub(crate) fn get_untracked(self) -> T {
        self.read_untracked().clone()
    }
}
