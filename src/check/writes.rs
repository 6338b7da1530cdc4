//! What the check is to the parts of a letter's screen.

use super::Check;
use crate::screens::letter;
use crate::writing::{Desk, Writes};
use check::letter::{Details, Letter};
use rules::ImageKind;
use ui::markup::El;
use words::UI;

impl Writes for Check {
    fn desk(self) -> Desk {
        self.desk
    }

    fn written(self) -> Option<Letter> {
        letter::written(self)
    }

    fn force_hint(self) -> &'static str {
        UI.detail_force_hint
    }

    fn below_force(self) -> Option<El> {
        Some(letter::force::found(self))
    }

    fn was_arrested(self) -> bool {
        let kind = self.visit.with_untracked(|visit| visit.answers().arrest().image_kind);
        kind == Some(ImageKind::Custody)
    }

    fn contradicts_age(self, details: &Details) -> bool {
        letter::contradicts(self, details)
    }

    fn gaps(self) -> Vec<String> {
        letter::gaps(self)
    }
}
