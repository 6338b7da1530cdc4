//! The whole check as one static page: its steps are sections, of which CSS shows the one that the
//! address names.
//!
//! What several results say stands once, after all of them, as parts. A section names its parts by
//! class, and the style sheet shows the parts of the section that is shown. Ids are numbers: they
//! stay in the browser's history, so they must not spell out an answer.

pub mod once;
mod parts;
pub mod step;

use check::Question;
use check::graph::{Asks, Band, Branch, Fork, Reply, To, graph};
use parts::{Parts, headline};
use step::{Heading, Step, foot, numbers};
use ui::components::stop::stop;
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{PAGE_UI, UI, fill};

/// The id of the first question.
pub const FIRST: &str = "q1";

/// The body of the page.
pub fn body(links: Links) -> El {
    let graph = graph();
    let place = links.place;
    let parts = Parts::of(&graph, place);
    let step = |to, parts: &[usize], heading| {
        let back = graph.before(to).map(|from| id(To::Fork(from)));
        Step { id: id(to), back, parts, heading, above: None }.section(place)
    };
    let questions = graph.forks.iter().enumerate().map(|(at, fork)| {
        let heading = Heading::Own(title(&fork.asks).into());
        step(To::Fork(at), &parts.of_fork(fork), heading).children(ask(fork, place))
    });
    let conclusions = graph.conclusions.iter().enumerate().map(|(at, conclusion)| {
        let own = parts.of_conclusion(conclusion);
        let case = &conclusion.case;
        match place {
            Place::Site(_) => {
                let heading = Heading::Own(headline(conclusion).into());
                step(To::Conclusion(at), &own, heading)
                    .attr("data-ask", case.ask.when.as_str())
                    .attr("data-verdict", case.verdict().as_str())
                    .child(numbers(&own))
            }
            // Each byte counts in the one file, where hundreds of ends share a dozen headings.
            Place::OneFile => {
                let heading = Heading::Part(own.first().copied().unwrap_or_default());
                step(To::Conclusion(at), &own, heading)
            }
        }
    });
    el("div")
        .class("plain")
        .child(el("h1").text(PAGE_UI.plain_title))
        .child(intro(links))
        .children(questions)
        .children(conclusions)
        .children(parts.all(links))
        .child(foot(FIRST))
}

/// How many parts there are.
pub fn part_count(place: Place) -> usize {
    Parts::of(&graph(), place).count()
}

fn intro(links: Links) -> El {
    el("div")
        .class("intro")
        .child(el("p").class("lead").text(PAGE_UI.plain_lead))
        .child(el("p").text(PAGE_UI.plain_no_dates))
        .child(stop("h2", links))
        .child(el("p").text(PAGE_UI.plain_traces).text(" ").text(PAGE_UI.plain_shared))
        .child(
            el("p")
                .class("go")
                .child(el("a").class("main").attr("href", to_first()).text(PAGE_UI.plain_start)),
        )
}

fn to_first() -> String {
    format!("#{FIRST}")
}

/// The id of a step, which is also the fragment that shows it.
fn id(step: To) -> String {
    match step {
        To::Fork(at) => format!("q{}", at + 1),
        To::Conclusion(at) => format!("r{}", at + 1),
    }
}

/// A time is asked for in bands, so its question and its lead are its own.
fn title(asks: &Asks) -> String {
    if asks.question == Question::ConvictedOrReleased {
        PAGE_UI.plain_time.to_owned()
    } else {
        asks.title.clone()
    }
}

/// What a question says and offers.
fn ask(fork: &Fork, place: Place) -> Vec<El> {
    let question = fork.asks.question;
    let lead = match question {
        Question::ConvictedOrReleased => Some(PAGE_UI.plain_time_lead),
        question => words::question(question).lead,
    };
    let more = (question == Question::AgeAtImage).then_some(PAGE_UI.plain_age);
    let older = fork.asks.is_older.then_some(UI.question_older);
    let paragraphs =
        older.into_iter().chain(lead).chain(more).map(|text| once::said(el("p"), text, place));
    let links = fork.branches.iter().map(|branch| link(question, branch, place));
    paragraphs.chain([el("ul").class("pick").children(links)]).collect()
}

fn link(question: Question, branch: &Branch, place: Place) -> El {
    let (label, hint) = match branch.reply {
        Reply::Band(band) => (band_words(band), None),
        Reply::NotSure => (words::question(question).not_sure.to_owned(), not_sure_hint(question)),
        Reply::Choice(choice) => {
            let words = words::answer(choice);
            (words.label.to_owned(), words.hint)
        }
    };
    let to = format!("#{}", id(branch.to));
    let link = el("a").attr("href", to).child(el("b").text(label));
    el("li").child(link.maybe(hint.map(|hint| once::said(el("i"), hint, place))))
}

/// The running check goes on to work out an age from two dates; this one does not.
fn not_sure_hint(question: Question) -> Option<&'static str> {
    match question {
        Question::AgeAtImage => words::question(Question::Born).not_sure_hint,
        question => words::question(question).not_sure_hint,
    }
}

/// "6 years ago or more, but less than 10 years ago".
fn band_words(band: Band) -> String {
    let [from, to] = [band.from, band.to].map(|it| it.map_or(String::new(), |it| it.to_string()));
    let sentence = match (band.from, band.to) {
        (None, Some(_)) => PAGE_UI.plain_less,
        (Some(_), Some(_)) => PAGE_UI.plain_but_less,
        (Some(_), None) => PAGE_UI.plain_or_more,
        (None, None) => "",
    };
    fill(sentence, &[("from", &from), ("to", &to)])
}
