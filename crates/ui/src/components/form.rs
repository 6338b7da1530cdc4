//! Form parts: error summary, choices, dates.

use crate::markup::{El, el};
use check::{Draft, NOT_SURE, Question};
use leptos::ev::Event;
use leptos::prelude::AnyView;
use words::{AnswerWords, UI};

/// The list of errors on top of a screen, each leading to its field; `follow` is called at a click.
pub fn error_summary(
    field: &str,
    message: &'static str,
    follow: impl Fn(Event) + Send + Sync + 'static,
) -> El {
    let mut target = String::from("#");
    target.push_str(field);
    let link = el("a").attr("href", target).text(message).on("click", follow);
    alert_box().child(
        el("div")
            .attr("role", "alert")
            .child(el("h2").text(UI.errors_title))
            .child(el("ul").child(el("li").child(link))),
    )
}

/// The box that gets the focus when something must be heard; the part inside is the alert. Were the
/// box the alert itself, some screen readers would take the focus and the alert for two things, and
/// read it twice or not at all.
pub fn alert_box() -> El {
    el("div").class("errors").id("errors").attr("tabindex", "-1")
}

/// The message at a field.
fn error_message(message: &'static str) -> El {
    el("p")
        .class("error")
        .id("field-error")
        .child(el("span").class("hidden").text(UI.errors_prefix).text(" "))
        .text(message)
}

/// The id of the first field of a question, to which an error leads.
pub fn first_field(question: Question) -> String {
    let mut id = String::from(question.screen());
    id.push_str(if question.is_date() { "-day" } else { "-1" });
    id
}

/// A question as it is asked, in the words of the answers before it.
#[derive(Clone)]
pub struct Asking {
    /// The question.
    pub question: Question,
    /// Its title.
    pub title: String,
    /// Whether it is about an older case than that of the arrest.
    pub is_older: bool,
    /// The answers that it offers.
    pub offered: Vec<&'static AnswerWords>,
}

/// The choices of a question, under its title as legend.
pub fn choices(asking: &Asking, draft: &Draft, error: Option<&'static str>) -> El {
    let (name, words) = (asking.question.screen(), words::question(asking.question));
    let offered = asking.offered.iter().enumerate();
    let radios =
        offered.map(|(at, it)| radio(name, at + 1, it.choice.as_str(), it.label, it.hint, draft));
    let last = asking.offered.len() + 1;
    fieldset(asking, error).children(radios.collect::<Vec<_>>()).child(radio(
        name,
        last,
        NOT_SURE,
        words.not_sure,
        words.not_sure_hint,
        draft,
    ))
}

fn radio(
    name: &'static str,
    number: usize,
    value: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    draft: &Draft,
) -> AnyView {
    let mut id = String::from(name);
    id.push('-');
    id.push_str(&number.to_string());
    let hint_id = id.clone() + "-hint";
    let input = el("input")
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", name)
        .attr("value", value)
        .flag("checked", draft.choice == value);
    let input =
        if hint.is_some() { input.attr("aria-describedby", hint_id.clone()) } else { input };
    el("div")
        .class("choice")
        .child(input)
        .child(el("label").attr("for", id).text(label))
        .maybe(hint.map(|hint| el("p").class("hint").id(hint_id).text(hint)))
        .into()
}

/// The most that a part of a date takes: room for what is said to be wrong, and no more.
const LONGEST_PART: &str = "20";

/// The three fields of a date and "I do not know".
pub fn date(asking: &Asking, draft: &Draft, error: Option<&'static str>) -> El {
    let question = asking.question;
    let (name, words) = (question.screen(), words::question(question));
    let field = |part: &'static str, label: &'static str, value: &str, width: &'static str| {
        let id = [name, "-", part].concat();
        el("div").class("part").child(el("label").attr("for", id.clone()).text(label)).child(
            el("input")
                .class(width)
                .id(id.clone())
                .attr("name", id)
                .attr("type", "text")
                // A month may be typed by its name.
                .attr("inputmode", if part == "month" { "text" } else { "numeric" })
                .attr("maxlength", LONGEST_PART)
                .attr(
                    "autocomplete",
                    if question == Question::Born { part_of_birthday(part) } else { "off" },
                )
                .attr("value", value.to_owned()),
        )
    };
    fieldset(asking, error)
        .child(
            el("div")
                .class("date")
                .child(field("day", UI.date_day, &draft.day, "two"))
                .child(field("month", UI.date_month, &draft.month, "four"))
                .child(field("year", UI.date_year, &draft.year, "four")),
        )
        .child(el("p").class("group").text(UI.question_or))
        .child(radio(name, 1, NOT_SURE, words.not_sure, words.not_sure_hint, draft))
}

fn part_of_birthday(part: &str) -> &'static str {
    match part {
        "day" => "bday-day",
        "month" => "bday-month",
        _ => "bday-year",
    }
}

/// A fieldset whose legend is the screen's only first-level heading.
fn fieldset(asking: &Asking, error: Option<&'static str>) -> El {
    let words = words::question(asking.question);
    let described = match (words.lead.is_some(), error.is_some()) {
        (true, true) => "lead field-error",
        (true, false) => "lead",
        (false, true) => "field-error",
        (false, false) => "",
    };
    let fieldset = el("fieldset").class(if error.is_some() { "wrong" } else { "right" });
    let fieldset =
        if described.is_empty() { fieldset } else { fieldset.attr("aria-describedby", described) };
    fieldset
        .child(el("legend").child(el("h1").attr("tabindex", "-1").text(asking.title.clone())))
        .maybe(asking.is_older.then(|| el("p").child(el("strong").text(UI.question_older))))
        .maybe(words.lead.map(|lead| el("p").class("lead").id("lead").text(lead)))
        .maybe(error.map(error_message))
}
