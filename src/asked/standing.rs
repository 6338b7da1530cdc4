//! Where the person stands: the next step first, then the road, what else can be done, and the days that
//! count.

use super::parts::{basis, count_of_due, letter_button, step_parts};
use super::{Asked, answers, dates, reasons};
use crate::app::back_link;
use crate::browser;
use crate::own_file;
use ::check::letter::long_date;
use leptos::prelude::AnyView;
use road::letter::{RoadLetter, offered};
use road::{Day, Found, Remark, Standing, State, Visit};
use rules::{PoliceAnswer, RULES_DATE, RequestFact, Step};
use ui::components::blocks::blocks;
use ui::components::buttons::button;
use ui::components::fold::fold;
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{ASKED_UI, ROAD, UI, fill, page};

/// The screen that tells it.
pub(super) fn screen(app: Asked) -> AnyView {
    let visit = app.visit.get_untracked();
    let links = browser::links();
    let body = match visit.found() {
        // Nobody gets here before all is answered.
        Found::Open | Found::NoRoad => no_road(links),
        Found::NotAsked => not_asked(links),
        Found::Lost(lost) => days_lost(&lost, links),
        Found::Standing(standing, remarks) => stands(app, &visit, &standing, &remarks, links),
    };
    el("div").child(back_link(app)).child(body).child(end(&visit)).into()
}

fn heading(words: &'static str) -> El {
    el("h1").attr("tabindex", "-1").text(words)
}

fn no_road(links: Links) -> El {
    el("div")
        .child(heading(ASKED_UI.no_road_title))
        .child(el("p").class("lead").text(ASKED_UI.no_road_text))
        .child(el("p").child(links.to_page(page::OTHER_POLICE, UI.result_elsewhere_link)))
        .child(el("p").child(links.to_page(page::GET_HELP, UI.result_help_link)))
}

fn not_asked(links: Links) -> El {
    el("div")
        .child(heading(ASKED_UI.answers_not_asked_title))
        .child(el("p").class("lead").text(ASKED_UI.answers_not_asked_text))
        .child(el("p").child(links.to(links.check(), ASKED_UI.answers_to_check)))
}

fn days_lost(lost: &[RequestFact], links: Links) -> El {
    el("div")
        .child(heading(ASKED_UI.lost_title))
        .child(el("p").class("lead").text(ASKED_UI.lost_text))
        .child(el("ul").children(lost.iter().map(|fact| el("li").text(words::asked(*fact).short))))
        .child(el("p").text(ASKED_UI.lost_find))
        .child(
            el("p")
                .text(ASKED_UI.lost_plain)
                .text(" ")
                .child(links.to(links.plain_asked(), ASKED_UI.start_plain_link)),
        )
}

fn stands(app: Asked, visit: &Visit, standing: &Standing, remarks: &[Remark], links: Links) -> El {
    let letters = app.about(visit, offered).unwrap_or_default();
    let answered = standing.request.answered.map(|it| it.answer);
    let was_no = matches!(
        answered,
        Some(PoliceAnswer::Refused | PoliceAnswer::Partly | PoliceAnswer::NotHeld)
    );
    let can_answer = was_no && !letters.is_empty();
    el("div")
        .attr("data-next", standing.next().as_str())
        .child(next(app, standing, &letters, links))
        .maybe(remarked(remarks))
        .child(figure(standing))
        .maybe(can_answer.then(|| reasons::section(app, links)))
        .maybe(options(app, standing, &letters, links))
        .child(days(app, standing, links))
        .maybe(answered.map(|_| {
            fold(ASKED_UI.standing_answer, el("div").children(blocks(ROAD.answer, links)))
        }))
        .maybe(other_letters(app, standing, &letters))
        .child(fold(UI.result_answers, answers::answers(app)))
        .child(own_file::save(app))
}

/// What to do next. Whoever should not write is told so before all else.
fn next(app: Asked, standing: &Standing, letters: &[RoadLetter], links: Links) -> El {
    let step = standing.next();
    let words = ROAD.step(step);
    let sentence = |words: String| el("p").class("date-words").text(words);
    let until = standing.until(step).map(until_words);
    let own = RoadLetter::of_step(step).filter(|it| letters.contains(it));
    let advice = standing.needs_advice || own.is_some() || !letters.is_empty();
    el("div")
        .class("answer")
        .child(heading(words.title))
        .maybe(standing.due_words().map(sentence))
        .maybe(standing.holidays_words().map(|words| el("p").text(words)))
        .maybe(standing.back_words().map(sentence))
        .maybe(until.map(sentence))
        .maybe(standing.is_letter_withheld().then(|| el("p").text(ASKED_UI.standing_no_letter)))
        .children(blocks(words.what, links))
        .maybe(advice.then(|| stop("h2", links)))
        .maybe(own.map(|letter| letter_button(app, letter, "main")))
        .child(step_parts(words, "h2", links))
}

fn until_words(day: chrono::NaiveDate) -> String {
    fill(ASKED_UI.standing_until, &[("date", &long_date(day))])
}

/// What was left out, and why.
fn remarked(remarks: &[Remark]) -> Option<El> {
    (!remarks.is_empty()).then(|| {
        el("div")
            .class("notice")
            .child(el("h2").text(ASKED_UI.remarks_title))
            .child(el("ul").children(remarks.iter().map(|it| el("li").text(it.words()))))
    })
}

/// The road from the request to its end, each place with its day.
fn figure(standing: &Standing) -> El {
    let places = standing.stations.iter().map(|station| {
        let place = el("li").attr("data-state", station.state.as_str());
        let place =
            if station.state == State::Next { place.attr("aria-current", "step") } else { place };
        let day = station.day_words().map(|day| [&day, ". "].concat()).unwrap_or_default();
        place
            .child(el("strong").text(station.name()))
            .text(day)
            .child(el("span").class("state").text(station.state_words()))
    });
    el("section")
        .child(el("h2").text(ASKED_UI.road_title))
        .child(el("ol").class("road").children(places))
}

/// What else can be done now, with what it costs and when its time runs out.
fn options(app: Asked, standing: &Standing, letters: &[RoadLetter], links: Links) -> Option<El> {
    let option = |step: &Step| {
        let words = ROAD.step(*step);
        let until = standing.until(*step).map(until_words);
        let own = RoadLetter::of_step(*step).filter(|it| letters.contains(it));
        el("details")
            .class("card")
            .attr("data-step", step.as_str())
            .child(el("summary").child(el("h3").text(words.title)))
            .maybe(until.map(|words| el("p").class("date-words").text(words)))
            .children(blocks(words.what, links))
            .child(step_parts(words, "h4", links))
            .maybe(own.map(|letter| letter_button(app, letter, "quiet")))
    };
    (!standing.options.is_empty()).then(|| {
        el("section")
            .child(el("h2").text(ASKED_UI.standing_options))
            .child(el("div").class("cards").children(standing.options.iter().map(option)))
    })
}

/// Each day that counts, with how it was counted, how sure that is and from where.
fn days(app: Asked, standing: &Standing, links: Links) -> El {
    let day = |day: Day| {
        let words = ROAD.date(day.name);
        el("div")
            .class("finding")
            .attr("data-date", day.name.as_str())
            .child(el("h3").text(words.title))
            .child(
                el("p")
                    .child(el("strong").text(long_date(day.day)))
                    .text(". ")
                    .text(day.words(standing.today)),
            )
            .children(blocks(words.meaning, links))
            .child(basis(day.count, links))
    };
    let body = el("div")
        .maybe(standing.reply.due.map(|due| count_of_due(due, links)))
        .children(standing.days().map(day))
        .child(dates::section(app, standing));
    fold(ASKED_UI.standing_days, body)
}

/// Letters that belong to no step of these.
fn other_letters(app: Asked, standing: &Standing, letters: &[RoadLetter]) -> Option<El> {
    let steps: Vec<Step> = standing.options.iter().copied().chain([standing.next()]).collect();
    let has_step =
        |letter: &RoadLetter| steps.iter().any(|step| RoadLetter::of_step(*step) == Some(*letter));
    let others: Vec<RoadLetter> = letters.iter().copied().filter(|it| !has_step(it)).collect();
    (!others.is_empty()).then(|| {
        el("section").child(el("h2").text(ASKED_UI.standing_letters)).child(
            el("div")
                .class("buttons")
                .children(others.into_iter().map(|letter| letter_button(app, letter, "quiet"))),
        )
    })
}

fn end(visit: &Visit) -> El {
    el("section")
        .child(
            el("div").class("buttons").child(
                button("button", "quiet", UI.result_print).on("click", |_| browser::print()),
            ),
        )
        .child(
            el("p")
                .class("paper")
                .text(fill(UI.result_day, &[("date", &long_date(visit.today()))]))
                .text(" ")
                .text(fill(UI.result_rules, &[("date", &long_date(RULES_DATE))]))
                .text(" ")
                .text(UI.result_not_advice),
        )
}
