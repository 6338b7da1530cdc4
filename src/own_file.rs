//! The person's own file, in either app: saved by a button, and opened once they have seen what is in it.

use crate::browser;
use crate::signal::Signal;
use crate::writing::Writes;
use chrono::NaiveDate;
use leptos::prelude::AnyView;
use own_file::{LARGEST, OwnFile};
use ui::components::buttons::button;
use ui::components::fold::fold;
use ui::markup::{El, el};
use words::{UI, fill};

use check::letter::long_date;
pub(crate) use parts::{sender, set_all, typed};

mod parts;

/// The name of the file. It tells nothing of what is in it.
const NAME: &str = "my-answers.json";
/// The id of the field that takes a file.
const FIELD: &str = "own-file";
/// The id of what stands at the field where a file is refused.
const REFUSED: &str = "own-file-refused";
/// The id of what a file has in it.
const FOUND: &str = "own-file-found";
/// The id of the box by which what was typed goes into the file.
const TYPED: &str = "own-file-details";
/// What is said here of what happened.
const SAID: &[&str] = &[UI.file_saved, UI.file_not_saved];

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

/// What is kept of files, in memory only. Copying it copies handles.
#[derive(Clone, Copy)]
pub(crate) struct Files {
    /// What came of the file that was chosen to be opened.
    pub(crate) opening: Signal<Opening>,
    /// Whether what was typed goes into a file with the answers.
    takes_typed: Signal<bool>,
}

impl Files {
    /// No file was chosen.
    pub(crate) fn begin() -> Self {
        Self { opening: Signal::new(Opening::Nothing), takes_typed: Signal::new(false) }
    }

    /// Whether a file is shown to be opened.
    pub(crate) fn shows_answers(self) -> bool {
        matches!(*self.opening.read_untracked(), Opening::Found(_))
    }
}

/// What a file says of one arrest, as it will be here: what was asked, and the answer.
pub(crate) type Told = Vec<(&'static str, String)>;

/// An app whose answers can be kept in a file.
pub(crate) trait Keeps: Writes {
    /// What is kept of files.
    fn files(self) -> Files;
    /// The day that counts as today.
    fn today(self) -> NaiveDate;
    /// Whether anything was answered.
    fn has_answers(self) -> bool;
    /// Whether the person gave a name to an arrest.
    fn has_names(self) -> bool;
    /// What was answered, and what was typed if it is to go in.
    fn to_file(self, takes_typed: bool) -> OwnFile;
    /// What a file tells of each arrest.
    fn told(self, file: &OwnFile) -> Vec<Told>;
    /// Whether the app is about one arrest, so that one of a file is opened.
    fn opens_one(self) -> bool;
    /// Puts what the file has, or one of its arrests, into the place of what was answered.
    fn open_file(self, file: OwnFile, arrest: usize);
}

/// Saves the answers, folded.
pub(crate) fn save(app: impl Keeps) -> El {
    let has_typed = app.desk().has_text() || app.has_names();
    app.files().takes_typed.set(false);
    let body = el("div")
        .child(el("p").text(UI.file_save_text))
        .child(el("p").child(el("strong").text(UI.file_save_warning)))
        .maybe(has_typed.then(|| box_for_typed(app)))
        .child(
            el("div").class("buttons").child(
                button("button", "quiet", UI.file_save)
                    .id("save-answers")
                    .on("click", move |_| save_now(app)),
            ),
        )
        .child(app.desk().told(SAID));
    fold(UI.file_save_title, body)
}

fn box_for_typed(app: impl Keeps) -> El {
    let takes = app.files().takes_typed;
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id(TYPED)
                .attr("name", TYPED)
                .on("change", move |_| takes.update(|takes| *takes = !*takes)),
        )
        .child(el("label").attr("for", TYPED).text(UI.file_save_details))
}

fn save_now(app: impl Keeps) {
    let file = app.to_file(app.files().takes_typed.get_untracked());
    let offered = browser::download(NAME, "application/json", &own_file::write(&file));
    app.desk().say(if offered { UI.file_saved } else { UI.file_not_saved });
}

/// Opens a file, folded.
pub(crate) fn open(app: impl Keeps) -> El {
    let body = el("div").child(el("p").text(UI.file_open_text)).live(move || {
        match &*app.files().opening.read() {
            Opening::Nothing => field(app, None),
            Opening::Refused(why) => field(app, Some(why.clone())),
            Opening::Found(file) => found(app, file),
        }
    });
    // No heading: the page has the same headings before the app runs.
    el("details").child(el("summary").text(UI.file_open_title)).child(body)
}

fn field(app: impl Keeps, refused: Option<String>) -> AnyView {
    let input = el("input").attr("type", "file").id(FIELD).on("change", move |event| {
        browser::read_file(&event, LARGEST, move |text| chosen(app, text));
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
fn chosen(app: impl Keeps, text: Option<String>) {
    // A file that the browser cannot read is none of ours.
    let read = own_file::read(&text.unwrap_or_default(), app.today());
    let (opening, focus) = match read {
        Ok(file) => (Opening::Found(file), FOUND),
        Err(refusal) => (Opening::Refused(refusal.sentence()), FIELD),
    };
    app.files().opening.set(opening);
    browser::after(50, move || browser::focus(focus));
}

/// What a file has in it, and the question whether to open it.
fn found(app: impl Keeps, file: &OwnFile) -> AnyView {
    let replaces = app.has_answers() || app.desk().has_text();
    let says = |holds: bool, words: &'static str| holds.then(|| el("p").text(words));
    let open = move |at: usize| {
        button("button", "main", UI.file_open_yes).on("click", move |_| open_now(app, at))
    };
    let by_one = app.opens_one();
    let arrests = app.told(file).into_iter().zip(&file.arrests).enumerate();
    let arrests = arrests.map(|(at, (told, entry))| {
        parts::arrest(at, &told, &entry.name).maybe(by_one.then(|| open(at)))
    });
    let has_requests = file.arrests.iter().any(|entry| entry.request.is_some());
    el("div")
        .class("careful")
        .child(el("h3").id(FOUND).attr("tabindex", "-1").text(UI.file_open_ask))
        .child(el("p").text(fill(UI.file_open_saved, &[("date", &long_date(file.saved))])))
        .maybe(says(replaces, UI.file_open_replaces))
        .maybe(says(file.sender.is_some(), UI.file_open_details))
        .maybe(says(has_requests && !by_one, UI.file_open_requests))
        .children(arrests)
        .child(
            el("div").class("buttons").maybe((!by_one).then(|| open(0))).child(
                button("button", "quiet", UI.file_open_no)
                    .on("click", move |_| app.files().opening.set(Opening::Nothing)),
            ),
        )
        .into()
}

fn open_now(app: impl Keeps, arrest: usize) {
    let Opening::Found(file) = app.files().opening.get_untracked() else { return };
    app.open_file(file, arrest);
}
