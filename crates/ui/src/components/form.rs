//! Form parts: error summary, choices, dates.

use crate::markup::{El, el};
use check::{Answers, Draft, NOT_SURE, Question, titles};
use leptos::ev::Event;
use leptos::prelude::AnyView;
use words::UI;

/// The list of errors on top of a screen, each leading to its field; `follow` is called at a click.
pub fn error_summary(
    field: &str,
    message: &str,
    follow: impl Fn(Event) + Send + Sync + 'static,
) -> El {
    let mut target = String::from("#");
    target.push_str(field);
    let link = el("a").attr("href", target).text(message.to_owned()).on("click", follow);
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
fn error_message(message: &str) -> El {
    el("p")
        .class("error")
        .id("field-error")
        .child(el("span").class("hidden").text(UI.errors_prefix).text(" "))
        .text(message.to_owned())
}

/// A question as it is asked, in the words of the answers before it.
#[derive(Clone)]
pub struct Asking {
    /// The name of its fields.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// A sentence under the title.
    pub lead: Option<&'static str>,
    /// Whether it is about an older case than that of the arrest.
    pub is_older: bool,
    /// The fields of a date, where it asks for one.
    pub date: Option<DateFields>,
    /// The answers to choose, beside the date if there is one.
    pub offered: Vec<Offered>,
}

/// The fields of a date.
#[derive(Clone, Copy)]
pub struct DateFields {
    /// What stands over them, if it does.
    pub label: Option<&'static str>,
    /// What stands between them and the answers to choose.
    pub or: &'static str,
    /// Whether it is the date of birth, which a browser may know.
    pub is_birthday: bool,
}

/// An answer to choose.
#[derive(Clone, Copy)]
pub struct Offered {
    /// Its value in the form.
    pub value: &'static str,
    /// Its label.
    pub label: &'static str,
    /// A hint under the label.
    pub hint: Option<&'static str>,
}

impl Asking {
    /// A question of the check, after these answers.
    pub fn of(question: Question, before: &Answers) -> Self {
        let words = words::question(question);
        let offered = before.offered(question).into_iter().map(|it| Offered {
            value: it.choice.as_str(),
            label: it.label,
            hint: it.hint,
        });
        let not_sure =
            Offered { value: NOT_SURE, label: words.not_sure, hint: words.not_sure_hint };
        let is_birthday = question == Question::Born;
        let date = DateFields { label: None, or: UI.question_or, is_birthday };
        Self {
            name: question.screen(),
            title: titles::title(question, before),
            lead: words.lead,
            is_older: titles::is_older(question, before),
            date: question.is_date().then_some(date),
            offered: offered.chain([not_sure]).collect(),
        }
    }

    /// The id of its first field, to which an error leads.
    pub fn first_field(&self) -> String {
        [self.name, if self.date.is_some() { "-day" } else { "-1" }].concat()
    }

    /// Its fields, under its title as legend.
    pub fn fields(&self, draft: &Draft, error: Option<&str>) -> El {
        let fieldset = fieldset(self, error);
        let fieldset = match self.date {
            Some(date) => fieldset
                .maybe(date.label.map(|label| el("p").class("group").text(label)))
                .child(date_fields(self.name, date, draft))
                .child(el("p").class("group").text(date.or)),
            None => fieldset,
        };
        let radios = self.offered.iter().enumerate();
        fieldset.children(radios.map(|(at, it)| radio(self.name, at + 1, *it, draft)))
    }
}

fn radio(name: &'static str, number: usize, offered: Offered, draft: &Draft) -> AnyView {
    let Offered { value, label, hint } = offered;
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

/// The three fields of a date.
fn date_fields(name: &'static str, date: DateFields, draft: &Draft) -> El {
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
                .attr("autocomplete", if date.is_birthday { part_of_birthday(part) } else { "off" })
                .attr("value", value.to_owned()),
        )
    };
    el("div")
        .class("date")
        .child(field("day", UI.date_day, &draft.day, "two"))
        .child(field("month", UI.date_month, &draft.month, "four"))
        .child(field("year", UI.date_year, &draft.year, "four"))
}

fn part_of_birthday(part: &str) -> &'static str {
    match part {
        "day" => "bday-day",
        "month" => "bday-month",
        _ => "bday-year",
    }
}

/// A fieldset whose legend is the screen's only first-level heading.
fn fieldset(asking: &Asking, error: Option<&str>) -> El {
    let described = match (asking.lead.is_some(), error.is_some()) {
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
        .maybe(asking.lead.map(|lead| el("p").class("lead").id("lead").text(lead)))
        .maybe(error.map(error_message))
}
