//! Pages and the running check, made of the same components.
//!
//! The host renders every page; the browser runs the check alone. Only [`browser`] touches the browser.

pub mod browser;
pub mod check;
pub mod components;
pub mod guard;
pub mod links;
pub mod markup;
pub mod pages;

use check::Check;
use leptos::mount::mount_to;
use leptos::prelude::*;

/// Takes over the check page: replaces the start screen that was read meanwhile, keeping the focus.
///
/// If the app cannot be built, that screen stays, with the way to the plain check on it.
pub fn start() {
    let focused = browser::focused_id();
    let Some(app) = browser::new_app_element() else { return };
    mount_to(app.clone(), move || {
        let check = Check::begin();
        check.listen();
        follow(check);
        pages::screen(check)
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
        let title = check.visit.with(|visit| pages::title(visit.screen(), error));
        check.asks_to_clear.track();
        if earlier.is_some() {
            browser::arrive(&title);
        }
    });
}
