//! The person's own file: saved by a button, and opened once they have seen what is in it.

use crate::browser;
use crate::check::Check;
use check::letter::{Detail, Details, is_about_sender, long_date};
use check::{Visit, Way, opened};
use leptos::prelude::AnyView;
use own_file::{Entry, LARGEST, OwnFile, Sender, Typed};
use ui::components::buttons::button;
use ui::components::fold::fold;
use ui::components::summary::answer_words;
use ui::markup::{El, el};
use words::{UI, fill};

/// The name of the file. It tells nothing of what is in it.
const NAME: &str = "my-answers.json";
/// The id of the field that takes a file.
const FIELD: &str = "own-file";
/// The id of what stands at the field where a file is refused.
const REFUSED: &str = "own-file-refused";
/// The id of what a file has in it.
const FOUND: &str = "own-file-found";
/// The id of the box by which details go into the file.
const DETAILS: &str = "own-file-details";

/// A file that was chosen.
#[derive(Clone)]
pub(crate) enum Opening {
    /// None.
    Nothing,
    /// It cannot be opened; the person is told why.
    Refused(String),
    /// It can be, and the person is asked.
    Found(OwnFile),
}

/// Saves the answers, folded.
pub(crate) fn save(check: Check) -> El {
    let has_details = check.has_letter_text();
    let body = el("div")
        .child(el("p").text(UI.file_save_text))
        .child(el("p").child(el("strong").text(UI.file_save_warning)))
        .maybe(has_details.then(|| box_for_details(check)))
        .child(
            el("div").class("buttons").child(
                button("button", "quiet", UI.file_save)
                    .id("save-answers")
                    .on("click", move |_| save_now(check)),
            ),
        )
        .child(
            el("p")
                .class("hint")
                .attr("role", "status")
                .live(move || el("span").text(check.desk.notice.get()).into()),
        );
    fold(UI.file_save_title, body)
}

fn box_for_details(check: Check) -> El {
    check.saves_details.set(false);
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id(DETAILS)
                .attr("name", DETAILS)
                .on("change", move |_| check.saves_details.update(|saves| *saves = !*saves)),
        )
        .child(el("label").attr("for", DETAILS).text(UI.file_save_details))
}

fn save_now(check: Check) {
    let takes_details = check.saves_details.get_untracked() && check.has_letter_text();
    let file = of_visit(
        &check.visit.read_untracked(),
        takes_details.then(|| check.desk.details.get_untracked()).as_ref(),
    );
    let offered = browser::download(NAME, "application/json", &own_file::write(&file));
    check.desk.say(if offered { UI.file_saved } else { UI.file_not_saved });
}

/// The file of what was answered, and of what was typed if the person wants that in it.
fn of_visit(visit: &Visit, details: Option<&Details>) -> OwnFile {
    let of_arrest = |way: &Way| Entry { arrest: way.case().arrest.clone(), ..Entry::default() };
    let mut arrests: Vec<Entry> = visit.ways().map(of_arrest).collect();
    let sender = details.map(|details| {
        // What is about an arrest belongs to the one whose letter was written.
        if let Some(entry) = arrests.get_mut(visit.place().arrest) {
            entry.details = typed(details, false);
        }
        Sender { details: typed(details, true), only_this_contact: details.only_this_contact }
    });
    OwnFile { saved: visit.today(), arrests, sender }
}

/// What was typed about the sender, or about the arrest.
fn typed(details: &Details, about_sender: bool) -> Typed {
    let wanted = Detail::ALL.iter().copied().filter(|it| is_about_sender(*it) == about_sender);
    let texts = wanted.map(|detail| (detail, details.get(detail).to_owned()));
    texts.filter(|(_, text)| !text.is_empty()).collect()
}

/// Opens a file, folded.
pub(crate) fn open(check: Check) -> El {
    let body = el("div").child(el("p").text(UI.file_open_text)).live(move || {
        match &*check.opening.read() {
            Opening::Nothing => field(check, None),
            Opening::Refused(why) => field(check, Some(why.clone())),
            Opening::Found(file) => found(check, file),
        }
    });
    // No heading: the page has the same headings before the check runs.
    el("details").child(el("summary").text(UI.file_open_title)).child(body)
}

fn field(check: Check, refused: Option<String>) -> AnyView {
    let input = el("input").attr("type", "file").id(FIELD).on("change", move |event| {
        browser::read_file(&event, LARGEST, move |text| chosen(check, text));
    });
    let input = if refused.is_some() { input.attr("aria-describedby", REFUSED) } else { input };
    el("div")
        .class("field")
        .child(el("label").attr("for", FIELD).text(UI.file_open_label))
        .maybe(refused.map(|why| el("p").class("error").id(REFUSED).text(why)))
        .child(input)
        .into()
}

/// Takes the text of a chosen file, and moves the focus to what came of it.
fn chosen(check: Check, text: Option<String>) {
    let today = check.visit.read_untracked().today();
    // Too large is what can be said of a file that the browser cannot read, too.
    let read = own_file::read(&text.unwrap_or_default(), today);
    let (opening, focus) = match read {
        Ok(file) => (Opening::Found(file), FOUND),
        Err(refusal) => (Opening::Refused(refusal.sentence()), FIELD),
    };
    check.opening.set(opening);
    browser::after(50, move || browser::focus(focus));
}

/// What a file has in it, and the question whether to open it.
fn found(check: Check, file: &OwnFile) -> AnyView {
    let visit = of_file(check, file);
    let entries = visit.ways().zip(&file.arrests).enumerate();
    let replaces = !check.visit.read_untracked().is_empty() || check.has_letter_text();
    let says = |holds: bool, words: &'static str| holds.then(|| el("p").text(words));
    let has_requests = file.arrests.iter().any(|entry| entry.request.is_some());
    el("div")
        .class("careful")
        .child(el("h3").id(FOUND).attr("tabindex", "-1").text(UI.file_open_ask))
        .child(el("p").text(fill(UI.file_open_saved, &[("date", &long_date(file.saved))])))
        .children(entries.map(|(at, (way, entry))| answers(at + 1, way, &entry.name)))
        .maybe(says(file.sender.is_some(), UI.file_open_details))
        .maybe(says(has_requests, UI.file_open_requests))
        .maybe(says(replaces, UI.file_open_replaces))
        .child(
            el("div")
                .class("buttons")
                .child(
                    button("button", "main", UI.file_open_yes)
                        .id("open-answers")
                        .on("click", move |_| open_now(check)),
                )
                .child(
                    button("button", "quiet", UI.file_open_no)
                        .on("click", move |_| check.opening.set(Opening::Nothing)),
                ),
        )
        .into()
}

/// The answers about one arrest, as they will be in the check.
fn answers(number: usize, way: &Way, name: &str) -> El {
    let answers = way.asked().iter().filter_map(|question| {
        let answer = answer_words(*question, way.answers().get(*question)?);
        Some(el("li").text([words::question(*question).short, ": ", &answer].concat()))
    });
    let number = fill(UI.file_open_arrest, &[("number", &number.to_string())]);
    let title = if name.is_empty() { number } else { name.to_owned() };
    el("div").child(el("h4").child(el("bdi").text(title))).child(el("ul").children(answers))
}

fn of_file(check: Check, file: &OwnFile) -> Visit {
    let today = check.visit.read_untracked().today();
    opened(file.arrests.iter().map(|entry| &entry.arrest), today)
}

/// Puts what the file has into the place of what was answered.
fn open_now(check: Check) {
    let Opening::Found(file) = check.opening.get_untracked() else { return };
    let visit = of_file(check, &file);
    let mut details = Details::default();
    if let Some(sender) = file.sender {
        details.only_this_contact = sender.only_this_contact;
        let of_arrest = file.arrests.into_iter().nth(visit.place().arrest);
        let of_arrest = of_arrest.map(|entry| entry.details).unwrap_or_default();
        for (detail, text) in sender.details.into_iter().chain(of_arrest) {
            details.set(detail, text);
        }
    }
    check.begin_with(visit, details);
}
