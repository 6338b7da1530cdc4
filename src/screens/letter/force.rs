//! What is told under the field of the force: which one was recognised, and those to choose from.
//!
//! What was typed stays as it is, unless the reader taps a force.

use crate::browser;
use crate::check::Check;

use check::Settings;
use check::forces::{find, offers};
use check::letter::Detail;
use rules::Police;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::{Area, FORCES, Force, PUBLISHER, UI, fill, page};

/// The name of the force that the page was opened for, or else of that of this copy, if the answers leave
/// it.
pub(crate) fn fitting(settings: Settings, police: Option<Police>) -> &'static str {
    let of_copy = || FORCES.iter().find(|force| Some(force.id) == PUBLISHER.force);
    let force = settings.force.or_else(of_copy).filter(|force| fits(police, force));
    force.map_or("", |force| force.name)
}

/// What is told and offered, anew at each key. Only the sentence is read out by itself.
pub(crate) fn found(check: Check) -> El {
    let typed = move || check.desk.details.with(|details| details.get(Detail::Force).to_owned());
    el("div")
        .child(el("div").attr("aria-live", "polite").live(move || told(&typed()).into()))
        .live(move || choice(check, &typed()).into())
}

fn police(check: Check) -> Option<Police> {
    check.visit.with_untracked(|visit| visit.answers().arrest().police)
}

fn told(typed: &str) -> El {
    match find(typed) {
        Some(force) => el("p").class("hint").text(fill(UI.force_known, &[("force", force.name)])),
        None => el("span"),
    }
}

/// Where our list has the force, and the forces to tap; browsers on phones do not all show lists of
/// their own.
fn choice(check: Check, typed: &str) -> El {
    let links = browser::links();
    let place = find(typed)
        .map(|force| el("p").child(links.to(links.page(page::FORCES, force.id), UI.force_list)));
    let police = police(check);
    let offers = offers(typed, |force| fits(police, force));
    let hint = (!offers.is_empty()).then(|| el("p").class("hint").text(UI.force_offers));
    el("div").class("offers").maybe(place).maybe(hint).children(offers.into_iter().map(|force| {
        button("button", "quiet", force.name).on("click", move |_| {
            browser::fill_field(Detail::Force.as_str(), force.name);
            check.desk.type_detail(Detail::Force.as_str(), force.name.to_owned());
        })
    }))
}

/// Whether the answers leave this force.
fn fits(police: Option<Police>, force: &Force) -> bool {
    match police {
        Some(Police::BritishTransportPolice) => force.id == "british-transport",
        Some(Police::OtherNational) => {
            force.area == Area::National && force.id != "british-transport"
        }
        // Nobody else is written to under this policy; who does not know chooses among these too.
        Some(
            Police::EnglandOrWales
            | Police::Scotland
            | Police::NorthernIreland
            | Police::ArmedForces
            | Police::OtherPlace
            | Police::NotPolice,
        )
        | None => matches!(force.area, Area::England | Area::Wales),
    }
}
