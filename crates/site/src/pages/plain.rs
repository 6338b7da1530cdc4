//! The whole check as one static page: its steps are sections, of which CSS shows the one that the
//! address names.
//!
//! What several results say stands once, after all of them, as parts. A section names its parts by
//! class, and the style sheet shows the parts of the section that is shown. Ids are numbers: they
//! stay in the browser's history, so they must not spell out an answer.

pub mod once;
mod parts;

use check::Question;
use check::graph::{Band, Branch, Fork, Graph, Reply, To, graph};
use parts::Parts;
use ui::components::stop::stop;
use ui::components::verdict::words_of;
use ui::links::{Links, Place};
use ui::markup::{El, Text, el};
use words::{PAGE_UI, UI, fill};

/// The id of the first question.
pub const FIRST: &str = "q1";

/// The body of the page.
pub fn body(links: Links) -> El {
    let graph = graph();
    let parts = Parts::of(&graph);
    let before = before(&graph);
    let questions = graph.forks.iter().enumerate().map(|(at, fork)| {
        let parts = parts.of_fork(fork);
        step(To::Fork(at), &before, &parts, title(fork), links.place)
            .children(ask(fork, links.place))
    });
    let conclusions = graph.conclusions.iter().enumerate().map(|(at, conclusion)| {
        let parts = parts.of_conclusion(conclusion);
        let case = &conclusion.case;
        let step = step(
            To::Conclusion(at),
            &before,
            &parts,
            words_of(conclusion.told, case).headline.to_owned(),
            links.place,
        );
        match links.place {
            Place::Site(_) => step
                .attr("data-ask", case.ask.when.as_str())
                .attr("data-verdict", case.verdict().as_str())
                .child(numbers(&parts)),
            // The one file carries its style sheet, and each byte counts there.
            Place::OneFile => step,
        }
    });
    el("div")
        .class("plain")
        .child(el("h1").text(PAGE_UI.plain_title))
        .child(intro(links))
        .children(questions)
        .children(conclusions)
        .children(parts.all(links))
        .child(foot())
}

/// The rules of the style sheet that show the parts of the step that the address names.
pub fn style() -> String {
    let shown = (1..=Parts::of(&graph()).count()).map(|it| format!(".w{it}:target ~ #w{it}"));
    format!("{}{{display:block}}", shown.collect::<Vec<_>>().join(","))
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

/// Below whichever step is shown.
pub(super) fn foot() -> El {
    el("div")
        .class("foot")
        .child(
            el("p").child(el("a").class("quiet").attr("href", to_first()).text(UI.cleared_again)),
        )
        .child(el("p").class("hint").text(PAGE_UI.plain_go_back))
}

/// The id of a step, which is also the fragment that shows it.
fn id(step: To) -> String {
    match step {
        To::Fork(at) => format!("q{}", at + 1),
        To::Conclusion(at) => format!("r{}", at + 1),
    }
}

/// For each step that only one question leads to, that question.
fn before(graph: &Graph) -> Vec<(To, Option<usize>)> {
    let mut found: Vec<(To, Option<usize>)> = Vec::new();
    for (at, fork) in graph.forks.iter().enumerate() {
        for Branch { to, .. } in &fork.branches {
            match found.iter_mut().find(|(step, _)| step == to) {
                Some((_, from)) => *from = from.filter(|from| *from == at),
                None => found.push((*to, Some(at))),
            }
        }
    }
    found
}

/// A step without its content: the address moves the focus to it, and Back leads where it came from.
fn step(
    step: To,
    before: &[(To, Option<usize>)],
    parts: &[usize],
    title: String,
    place: Place,
) -> El {
    let back = before.iter().find(|(other, _)| *other == step).and_then(|(_, from)| *from);
    section(&id(step), back.map(|from| id(To::Fork(from))), parts, title, place)
}

/// A section that the address shows, with the parts of these numbers; Back leads to the step of that id.
pub(super) fn section(
    id: &str,
    back: Option<String>,
    parts: &[usize],
    title: impl Into<Text>,
    place: Place,
) -> El {
    let classes: Vec<String> = parts.iter().map(|number| format!(" w{number}")).collect();
    let heading = el("h2").text(title);
    let (section, heading) = match place {
        Place::Site(_) => {
            let name = format!("{id}h");
            (el("section").attr("aria-labelledby", name.clone()), heading.id(name))
        }
        // Without a name it is read from its beginning, which is the heading.
        Place::OneFile => (el("section"), heading),
    };
    section
        .id(id.to_owned())
        .attr("class", format!("s{}", classes.concat()))
        .attr("tabindex", "-1")
        .maybe(
            back.map(|from| {
                el("a").class("back").attr("href", format!("#{from}")).text(UI.back_link)
            }),
        )
        .child(heading)
}

/// Where the style sheet is not used, the numbers of the parts that belong to a result.
pub(super) fn numbers(parts: &[usize]) -> El {
    let numbers: Vec<String> = parts.iter().map(ToString::to_string).collect();
    el("p").class("n").text(fill(PAGE_UI.plain_parts, &[("numbers", &numbers.join(", "))]))
}

/// A time is asked for in bands, so its question and its lead are its own.
fn title(fork: &Fork) -> String {
    if fork.question == Question::ConvictedOrReleased {
        PAGE_UI.plain_time.to_owned()
    } else {
        fork.title.clone()
    }
}

/// What a question says and offers.
fn ask(fork: &Fork, place: Place) -> Vec<El> {
    let lead = match fork.question {
        Question::ConvictedOrReleased => Some(PAGE_UI.plain_time_lead),
        question => words::question(question).lead,
    };
    let more = (fork.question == Question::AgeAtImage).then_some(PAGE_UI.plain_age);
    let older = fork.is_older.then_some(UI.question_older);
    let paragraphs =
        older.into_iter().chain(lead).chain(more).map(|text| once::said(el("p"), text, place));
    let links = fork.branches.iter().map(|branch| link(fork.question, branch, place));
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
