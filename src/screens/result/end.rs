//! The end of a result: print, another arrest, the date of the rules.

use super::super::{letter, overview};
use crate::browser;
use crate::check::Check;
use check::letter::long_date;
use chrono::NaiveDate;
use rules::RULES_DATE;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::{UI, fill};

pub(super) fn section(check: Check, today: NaiveDate) -> El {
    el("section")
        .child(
            el("div")
                .class("buttons")
                .child(button("button", "quiet", UI.result_print).on("click", |_| browser::print()))
                .children(overview::onward(check)),
        )
        .child(overview::add_hint(check))
        .child(letter::already_asked(browser::links()))
        .child(el("p").class("paper").text(fill(UI.result_day, &[("date", &long_date(today))])))
        .child(
            // On a screen the foot of the page says both.
            el("p")
                .class("paper")
                .text(fill(UI.result_rules, &[("date", &long_date(RULES_DATE))]))
                .text(" ")
                .text(UI.result_not_advice),
        )
}
