//! A finite graph of questions and ends, in which steps after which everything is the same are one.
//!
//! The plain check and the plain road are both made of it.

/// All steps.
#[derive(Debug)]
pub struct Steps<Q, R, C> {
    /// Every question; the first one is where it begins.
    pub forks: Vec<Fork<Q, R>>,
    /// Every end.
    pub conclusions: Vec<C>,
}

/// Where a branch leads, as a place in the graph's lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To {
    /// Another question.
    Fork(usize),
    /// An end.
    Conclusion(usize),
}

/// A question, with where each of its replies leads.
#[derive(PartialEq, Debug)]
pub struct Fork<Q, R> {
    /// What is asked.
    pub asks: Q,
    /// A branch for each reply, in the order in which they are shown.
    pub branches: Vec<Branch<R>>,
}

/// A reply and where it leads.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Branch<R> {
    /// The reply.
    pub reply: R,
    /// Where it leads.
    pub to: To,
}

impl<Q: PartialEq, R: PartialEq, C: PartialEq> Steps<Q, R, C> {
    /// The graph that a walk makes, which adds each question after all that its replies lead to.
    pub fn walked(walk: impl FnOnce(&mut Self) -> To) -> Self {
        let mut steps = Self { forks: Vec::new(), conclusions: Vec::new() };
        walk(&mut steps);
        // From the other end the first question is first.
        let last = steps.forks.len().saturating_sub(1);
        steps.forks.reverse();
        for branch in steps.forks.iter_mut().flat_map(|fork| &mut fork.branches) {
            if let To::Fork(at) = &mut branch.to {
                *at = last - *at;
            }
        }
        steps
    }

    /// The one question that leads to a step, if it is one, as a place in the list.
    pub fn before(&self, step: To) -> Option<usize> {
        let leads = |fork: &Fork<Q, R>| fork.branches.iter().any(|branch| branch.to == step);
        let mut from = self.forks.iter().enumerate().filter(|(_, fork)| leads(fork));
        let (first, _) = from.next()?;
        from.next().is_none().then_some(first)
    }

    /// Adds a question, unless an equal one is there, and says where it is.
    pub fn fork(&mut self, asks: Q, branches: Vec<Branch<R>>) -> To {
        To::Fork(place(&mut self.forks, Fork { asks, branches }))
    }

    /// Adds an end, unless an equal one is there, and says where it is.
    pub fn conclusion(&mut self, conclusion: C) -> To {
        To::Conclusion(place(&mut self.conclusions, conclusion))
    }
}

fn place<T: PartialEq>(list: &mut Vec<T>, item: T) -> usize {
    list.iter().position(|other| *other == item).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}
