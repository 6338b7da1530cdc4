//! The Wasm app: takes over the check page.

mod browser;
mod check;
mod guard;
mod leaving;
mod screens;

use crate::check::Check;
use leptos::mount::mount_to;
use leptos::prelude::*;

/// A third of the size of Rust's own allocator for the Wasm, and as quick.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes over the check page: replaces the start screen that was read meanwhile, keeping the focus.
///
/// If the app cannot be built, that screen stays, with the way to the plain check on it.
fn main() {
    let focused = browser::focused_id();
    let Some(app) = browser::new_app_element() else { return };
    mount_to(app.clone(), move || {
        let check = Check::begin();
        check.listen();
        follow(check);
        screens::screen(check)
    })
    .forget();
    browser::show_app(&app);
    if let Some(id) = focused {
        browser::focus_in_place(&id);
    }
    browser::mark_ready();
}

/// On each new screen, and on each error: title, top of the page, focus.
fn follow(check: Check) {
    Effect::new(move |earlier: Option<()>| {
        let error = check.error.get().is_some();
        let title = check.visit.with(|visit| screens::title(visit.screen(), error));
        check.asks_to_clear.track();
        check.asks_for_another.track();
        if earlier.is_some() {
            check.guard.screen_changed();
            browser::arrive(&title);
        }
    });
}
