//! What hundreds of steps say: on the site in each of them, in the one file once, in its style sheet, which
//! it carries. Browsers read such words out, and the name of a link has them in it too.

use check::Question;
use ui::links::Place;
use ui::markup::El;
use words::{PAGE_UI, UI};

/// The words in an element, or the class by which the style sheet says them.
pub(super) fn said(parent: El, words: &'static str, place: Place) -> El {
    match (place, all().iter().position(|it| *it == words)) {
        (Place::OneFile, Some(at)) => parent.attr("class", format!("i{at}")),
        (Place::OneFile, None) | (Place::Site(_), _) => parent.text(words),
    }
}

/// The rules of the style sheet that say them.
pub fn style() -> String {
    let rule = |(at, words): (usize, &&str)| {
        let words = words.replace('\\', "\\\\").replace('"', "\\\"");
        format!(".i{at}::after{{content:\"{words}\"}}")
    };
    all().iter().enumerate().map(rule).collect()
}

/// Leads and hints of all questions, each once.
fn all() -> Vec<&'static str> {
    let mut all = vec![UI.question_older, PAGE_UI.plain_age, PAGE_UI.plain_time_lead];
    for question in Question::ALL {
        let words = words::question(*question);
        all.extend(words.lead);
        all.extend(words.answers.iter().filter_map(|it| it.hint).chain(words.not_sure_hint));
    }
    all.sort_unstable();
    all.dedup();
    all
}
