//! What to do next, and what else can be done.

use super::super::{Case, PoliceAnswer, Request, closed_set, holidays::days_before};
use super::dates::{acknowledgement, commissioner_by, commissioner_silence};
use super::{Period, needs_advice};
use chrono::NaiveDate;

closed_set! {
    /// A step on the way from a request to its end, what can be an option first and in their order.
    Step {
        /// Give the proof of identity that police asked for.
        GiveId = "give-id",
        /// Ask police where their answer is.
        Chase = "chase",
        /// Complain to police, section 164A.
        ComplainToForce = "complain-to-force",
        /// Complain to the Information Commission, section 165.
        ComplainToCommissioner = "complain-to-commissioner",
        /// Ask the Information Commission to check the refusal, section 51.
        CommissionerCheck = "commissioner-check",
        /// Ask a tribunal to make the Information Commission act, section 166.
        Tribunal = "tribunal",
        /// Go to court: a compliance order, section 167, or a judicial review.
        Court = "court",
        /// Ask whether every copy is gone and who was told.
        ConfirmCopies = "confirm-copies",
        /// Get advice before anything is written.
        AdviceFirst = "advice-first",
        /// Wait.
        Wait = "wait",
    }
}

/// Where a person stands with a request, which holds only what counts.
pub(super) struct Place<'a> {
    pub(super) case: &'a Case,
    pub(super) request: &'a Request,
    pub(super) today: NaiveDate,
    /// `None` while identity was asked for in time and not given.
    pub(super) chase_from: Option<NaiveDate>,
}

impl Place<'_> {
    /// The first step that fits.
    pub(super) fn next(&self) -> Step {
        match self.request.answered.map(|it| it.answer) {
            Some(PoliceAnswer::Deleted | PoliceAnswer::NotHeld) => return Step::ConfirmCopies,
            Some(PoliceAnswer::Partly | PoliceAnswer::Refused) | None => {}
        }
        if needs_advice(self.case) {
            return Step::AdviceFirst;
        }
        if self.request.answered.is_none()
            && let Some(step) = self.next_without_answer()
        {
            return step;
        }
        let Some(complained) = self.request.complained else { return Step::ComplainToForce };
        if self.request.commissioner_answered.is_some() {
            Step::Court
        } else if self.can_go_to_tribunal() {
            Step::Tribunal
        } else if self.request.commissioner_complained.is_some() {
            Step::Wait
        } else if self.is_time_for_the_commissioner(complained) {
            Step::ComplainToCommissioner
        } else {
            Step::Wait
        }
    }

    /// What comes before a complaint to police, where they have not answered.
    fn next_without_answer(&self) -> Option<Step> {
        let Some(chase_from) = self.chase_from else { return Some(Step::GiveId) };
        if self.today < chase_from {
            return Some(Step::Wait);
        }
        if self.request.complained.is_some() {
            return None;
        }
        match self.request.chased {
            None => Some(Step::Chase),
            Some(chased) if self.today < Period::CHASED.after(chased) => Some(Step::Wait),
            Some(_) => None,
        }
    }

    /// Whether the Information Commission was silent for three months.
    fn can_go_to_tribunal(&self) -> bool {
        commissioner_silence(self.request).is_some_and(|last| self.is_over(last))
    }

    /// Whether police answered the complaint or took too long over it, or the time that the Information
    /// Commission wishes is nearly over.
    fn is_time_for_the_commissioner(&self, complained: NaiveDate) -> bool {
        let request = self.request;
        let silent = match request.complaint_acknowledged {
            None => self.is_over(acknowledgement(complained)),
            Some(_) => self.is_over(Period::OUTCOME.after(complained)),
        };
        request.complaint_answered.is_some()
            || silent
            || commissioner_by(request)
                .is_some_and(|by| self.today >= days_before(by, Period::BEFORE_ITS_END.days))
    }

    /// Whether a period with this last day has passed.
    fn is_over(&self, last: NaiveDate) -> bool {
        last < self.today
    }

    /// What else can be done now.
    pub(super) fn options(&self, next: Step) -> Vec<Step> {
        if next == Step::AdviceFirst {
            return Vec::new();
        }
        let can = |step: &Step| *step != next && self.can(*step);
        Step::ALL.iter().copied().filter(can).collect()
    }

    /// Whether a step can be taken now, whatever should come before it.
    fn can(&self, step: Step) -> bool {
        let request = self.request;
        let answer = request.answered.map(|it| it.answer);
        let not_held = answer == Some(PoliceAnswer::NotHeld);
        let refused = matches!(answer, Some(PoliceAnswer::Partly | PoliceAnswer::Refused));
        let late = answer.is_none() && self.chase_from.is_some_and(|from| self.today >= from);
        let open = refused || late;
        match step {
            Step::GiveId => {
                answer.is_none() && request.id_asked.is_some() && request.id_given.is_none()
            }
            Step::Chase => late && request.chased.is_none(),
            Step::ComplainToForce => open && request.complained.is_none(),
            Step::ComplainToCommissioner => {
                (open || not_held) && request.commissioner_complained.is_none()
            }
            Step::CommissionerCheck => refused || not_held,
            Step::Tribunal => self.can_go_to_tribunal(),
            Step::Court => open || not_held,
            // These are never a choice beside another step.
            Step::ConfirmCopies | Step::AdviceFirst | Step::Wait => false,
        }
    }
}
