//! The Wasm app: takes over the check page.

mod browser;
mod check;
mod guard;
mod leaving;
mod screens;
mod signal;

use crate::check::Check;
use leptos::mount::mount_to;

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
        browser::colours(check.settings);
        check.listen();
        screens::screen(check)
    })
    .forget();
    browser::show_app(&app);
    if let Some(id) = focused {
        browser::focus_in_place(&id);
    }
    browser::mark_ready();
}
