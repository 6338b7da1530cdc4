//! The two apps: the check, and the one for those who have already asked.
//!
//! Each is a program of its own with a page of its own; what one does not use is not linked into it.

mod app;
mod asked;
mod browser;
mod check;
mod guard;
mod leaving;
mod mistakes;
mod own_file;
mod screens;
mod signal;
mod writing;

use crate::asked::Asked;
use crate::check::Check;
use leptos::mount::mount_to;
use leptos::prelude::AnyView;

/// A third of the size of Rust's own allocator for the Wasm, and as quick.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Runs the check in the page that is open.
pub fn run_check() {
    take_over(|| {
        let check = Check::begin();
        browser::colours(check.settings);
        check.listen();
        screens::screen(check)
    });
}

/// Runs the app for those who have already asked in the page that is open.
pub fn run_asked() {
    take_over(|| {
        let app = Asked::begin();
        app.listen();
        asked::screen(app)
    });
}

/// Takes over a page: replaces the start screen that was read meanwhile, keeping the focus.
///
/// If the app cannot be built, that screen stays, with the way to the plain page on it.
fn take_over(begin: fn() -> AnyView) {
    let focused = browser::focused_id();
    let Some(app) = browser::new_app_element() else { return };
    mount_to(app.clone(), begin).forget();
    browser::show_app(&app);
    if let Some(id) = focused {
        browser::focus_in_place(&id);
    }
    browser::mark_ready();
}
