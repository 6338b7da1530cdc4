//! What each paper says for one copy of the site and one police force: the words that its print page and
//! its PDF have in common.

mod foot;
mod qr;
mod verdicts;
mod whom;

pub use foot::foot;
pub use qr::{QUIET, Qr, qr};
pub use verdicts::{Row, verdicts};
pub use whom::{Whom, force_of};
