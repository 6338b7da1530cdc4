//! The days that count, as a file for a calendar.

use super::Asked;
use crate::browser;
use ::check::letter::long_date;
use calendar::Event;
use chrono::NaiveDate;
use road::Standing;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::{ASKED_UI, ROAD};

/// The name of the file, which tells nothing.
const FILE: &str = "dates.ics";
/// The id of the box that adds what each day is about.
const DETAILS: &str = "calendar-details";
/// What is said here of what happened.
const SAID: &[&str] = &[ASKED_UI.calendar_saved, ASKED_UI.calendar_not_saved];

/// The button that saves the days that are still to come, with the choice whether to say what they are.
pub(super) fn section(app: Asked, standing: &Standing) -> El {
    let today = standing.today;
    let days = coming(standing);
    let list = days.iter().map(|day| el("li").text([&long_date(day.on), ": ", day.title].concat()));
    let section = el("section").child(el("h3").text(ASKED_UI.calendar_title));
    if days.is_empty() {
        return section.child(el("p").text(ASKED_UI.calendar_none));
    }
    let section = section
        .child(el("p").text(ASKED_UI.calendar_text))
        .child(el("ul").children(list.collect::<Vec<_>>()));
    section
        .child(
            el("div")
                .class("choice")
                .child(
                    el("input")
                        .attr("type", "checkbox")
                        .id(DETAILS)
                        .attr("name", DETAILS)
                        .attr("aria-describedby", "calendar-hint"),
                )
                .child(el("label").attr("for", DETAILS).text(ASKED_UI.calendar_details))
                .child(el("p").class("hint").id("calendar-hint").text(ASKED_UI.calendar_hint)),
        )
        .child(button("button", "quiet", ASKED_UI.calendar_save).on("click", move |_| {
            let text = written(&days, browser::is_ticked(DETAILS), today);
            let saved = browser::download(FILE, "text/calendar;charset=utf-8", &text);
            app.desk.say(if saved { ASKED_UI.calendar_saved } else { ASKED_UI.calendar_not_saved });
        }))
        .child(app.desk.told(SAID))
}

/// A day as a calendar has it.
#[derive(Clone, Copy)]
struct Dated {
    on: NaiveDate,
    title: &'static str,
    details: &'static str,
}

/// The days that are still to come.
fn coming(standing: &Standing) -> Vec<Dated> {
    let due = standing.reply.due.filter(|_| standing.request.answered.is_none());
    let due = due.map(|due| Dated {
        on: due.day,
        title: ASKED_UI.calendar_due,
        details: ASKED_UI.road_due,
    });
    let others = standing.days().map(|day| {
        let words = ROAD.date(day.name);
        Dated { on: day.day, title: words.calendar, details: words.title }
    });
    let mut days: Vec<Dated> = due.into_iter().chain(others).collect();
    days.retain(|day| day.on >= standing.today);
    days.sort_by_key(|day| day.on);
    days
}

fn written(days: &[Dated], has_details: bool, today: NaiveDate) -> String {
    let events: Vec<Event<'_>> = days
        .iter()
        .map(|day| Event {
            day: day.on,
            title: day.title,
            details: has_details.then_some(day.details),
        })
        .collect();
    calendar::write(&events, today)
}
