//! The screens of the check, and the short texts that they and the pages have.

use crate::{Entry, Part};
use check::Screen;
use words::{AnswerWords, Doubt, PAGE_UI, PAGE_UI_TEXTS, Question, UI, UI_TEXTS};

/// The screens, each question one.
pub(super) fn entries() -> Vec<Entry> {
    let start = [Screen::Start].into_iter();
    let questions = Question::ALL.iter().copied().map(Screen::Question);
    let ends = [
        Screen::CheckAnswers,
        Screen::Result,
        Screen::Letter,
        Screen::Overview,
        Screen::Details,
        Screen::Letters,
        Screen::Cleared,
    ];
    let mut entries: Vec<Entry> = start.chain(questions).chain(ends).map(screen).collect();
    let all = texts(UI_TEXTS, |section| !OF_ONE_SCREEN.contains(&section));
    entries.push(Entry::new("screen-all", PAGE_UI.book_on_all_screens, [all]));
    entries
}

/// The parts of `ui.toml` that belong to one screen; all others are for several.
const OF_ONE_SCREEN: [&str; 22] = [
    "start",
    "question",
    "date",
    "errors",
    "answers",
    "result",
    "decides",
    "why",
    "objections",
    "when",
    "unknown",
    "change",
    "letter",
    "detail",
    "placeholder",
    "force",
    "sending",
    "acro",
    "overview",
    "details",
    "letters",
    "cleared",
];

/// The parts of `ui.toml` that a screen shows and no other does. What all questions share stands at the
/// first.
fn sections(screen: Screen) -> &'static [&'static str] {
    match screen {
        Screen::Start => &["start"],
        Screen::Question(Question::Police) => &["question", "errors"],
        Screen::Question(Question::Born) => &["date"],
        Screen::Question(_) => &[],
        Screen::CheckAnswers => &["answers"],
        Screen::Result => &["result", "decides", "why", "objections", "when", "unknown", "change"],
        Screen::Letter => &["letter", "detail", "placeholder", "force", "sending", "acro"],
        Screen::Overview => &["overview"],
        Screen::Details => &["details"],
        Screen::Letters => &["letters"],
        Screen::Cleared => &["cleared"],
    }
}

fn screen(screen: Screen) -> Entry {
    let (id, title, mut parts) = match screen {
        Screen::Start => ("screen-start".to_owned(), UI.start_title, Vec::new()),
        Screen::CheckAnswers => ("screen-check-answers".to_owned(), UI.answers_title, Vec::new()),
        Screen::Result => ("screen-result".to_owned(), UI.result_title, vec![changes()]),
        Screen::Letter => ("screen-letter".to_owned(), UI.letter_title, Vec::new()),
        Screen::Overview => ("screen-overview".to_owned(), UI.overview_title, Vec::new()),
        Screen::Details => ("screen-details".to_owned(), UI.details_title, Vec::new()),
        Screen::Letters => ("screen-letters".to_owned(), UI.letters_title, Vec::new()),
        Screen::Cleared => ("screen-cleared".to_owned(), UI.cleared_title, Vec::new()),
        Screen::Question(question) => {
            let title = words::question(question).title;
            (format!("question-{}", question.as_str()), title, asked(question))
        }
    };
    let sections = sections(screen);
    if !sections.is_empty() {
        parts.push(texts(UI_TEXTS, |section| sections.contains(&section)));
    }
    Entry::new(id, title, parts)
}

/// What a result says of facts that would change it.
fn changes() -> Part {
    Part::terms(Doubt::ALL.iter().map(|it| (it.as_str(), words::doubt(*it).to_owned())))
}

/// A question with all that is said around it, and its answers.
fn asked(question: Question) -> Vec<Part> {
    let words = words::question(question);
    let text = |text: Option<&'static str>| text.unwrap_or_default().to_owned();
    let mut parts = vec![Part::terms([
        (PAGE_UI.rules_id, question.as_str().to_owned()),
        (PAGE_UI.book_short, words.short.to_owned()),
        (PAGE_UI.book_lead_label, text(words.lead)),
        (UI.question_why, words.why.to_owned()),
        (PAGE_UI.book_not_sure, words.not_sure.to_owned()),
        (PAGE_UI.book_not_sure_hint, text(words.not_sure_hint)),
    ])];
    if !words.answers.is_empty() {
        parts.push(answers(words.answers));
    }
    parts
}

fn answers(answers: &[AnswerWords]) -> Part {
    let text = |text: Option<&'static str>| text.unwrap_or_default().to_owned();
    let row = |answer: &AnswerWords| {
        vec![
            answer.choice.as_str().to_owned(),
            answer.label.to_owned(),
            text(answer.hint),
            text(answer.letter),
            text(answer.offence),
        ]
    };
    let head = [
        PAGE_UI.book_name,
        PAGE_UI.book_answer,
        PAGE_UI.book_hint,
        PAGE_UI.book_in_a_letter,
        PAGE_UI.book_offence,
    ];
    Part::Table { head: head.map(str::to_owned).to_vec(), rows: answers.iter().map(row).collect() }
}

/// The texts of the pages that are made by the program, a section of their file an entry.
pub(super) fn page_texts() -> Vec<Entry> {
    sections_of("text-", PAGE_UI_TEXTS)
}

/// Short texts, a section of their file an entry with this before its name.
pub(super) fn sections_of(prefix: &str, all: &[(&str, &str)]) -> Vec<Entry> {
    let mut sections: Vec<&str> = Vec::new();
    for (name, _) in all {
        let section = section(name);
        if !sections.contains(&section) {
            sections.push(section);
        }
    }
    let entry = |name: &str| {
        Entry::new(format!("{prefix}{name}"), name, [texts(all, |section| section == name)])
    };
    sections.into_iter().map(entry).collect()
}

fn texts(all: &[(&str, &str)], belongs: impl Fn(&str) -> bool) -> Part {
    let texts = all.iter().filter(|(name, _)| belongs(section(name)));
    Part::terms(texts.map(|(name, text)| (*name, (*text).to_owned())))
}

/// The first word of a text's name.
fn section(name: &str) -> &str {
    name.split_once('_').map_or(name, |(first, _)| first)
}
