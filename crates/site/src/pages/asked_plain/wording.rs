//! The words of the plain road's questions, replies and ends, with their periods filled in.

use check::letter::long_date;
use road::plain::{Conclusion, Edge, PlainQuestion, PlainReply, Until};
use rules::{COMPLAINTS_COUNT_FROM, Period};
use words::{PAGE_UI, ROAD, fill};

/// What a question asks.
pub(super) fn question(question: PlainQuestion) -> &'static str {
    match question {
        PlainQuestion::Safety => PAGE_UI.asked_plain_safety,
        PlainQuestion::Happened => PAGE_UI.asked_plain_happened,
        PlainQuestion::Received | PlainQuestion::ReceivedLonger => PAGE_UI.asked_plain_received,
        PlainQuestion::Sent | PlainQuestion::SentLonger => PAGE_UI.asked_plain_sent,
        PlainQuestion::Chased => PAGE_UI.asked_plain_chased,
        PlainQuestion::Complained => PAGE_UI.asked_plain_complained,
        PlainQuestion::Complaint => PAGE_UI.asked_plain_complaint,
        PlainQuestion::Unacknowledged | PlainQuestion::Acknowledged => {
            PAGE_UI.asked_plain_complained_when
        }
        PlainQuestion::LastWrote => PAGE_UI.asked_plain_last_wrote,
        PlainQuestion::Commissioner => PAGE_UI.asked_plain_commissioner,
        PlainQuestion::Silence => PAGE_UI.asked_plain_silence,
    }
}

/// What stands under it.
pub(super) fn lead(question: PlainQuestion) -> Option<String> {
    Some(match question {
        PlainQuestion::Received | PlainQuestion::ReceivedLonger => {
            PAGE_UI.asked_plain_received_lead.to_owned()
        }
        PlainQuestion::Sent | PlainQuestion::SentLonger => PAGE_UI.asked_plain_sent_lead.to_owned(),
        PlainQuestion::Complained => {
            let date = long_date(COMPLAINTS_COUNT_FROM);
            fill(PAGE_UI.asked_plain_complained_lead, &[("date", &date)])
        }
        PlainQuestion::LastWrote => in_periods(PAGE_UI.asked_plain_last_wrote_lead, question),
        PlainQuestion::Commissioner => PAGE_UI.asked_plain_commissioner_lead.to_owned(),
        PlainQuestion::Silence => PAGE_UI.asked_plain_silence_lead.to_owned(),
        PlainQuestion::Safety
        | PlainQuestion::Happened
        | PlainQuestion::Chased
        | PlainQuestion::Complaint
        | PlainQuestion::Unacknowledged
        | PlainQuestion::Acknowledged => return None,
    })
}

/// A reply, and a hint to it.
pub(super) fn reply(question: PlainQuestion, reply: PlainReply) -> (String, Option<&'static str>) {
    let hint = match reply {
        PlainReply::Silent => Some(PAGE_UI.asked_plain_happened_silent_hint),
        PlainReply::Longer => Some(PAGE_UI.asked_plain_happened_longer_hint),
        PlainReply::IdAsked => Some(PAGE_UI.asked_plain_happened_id_asked_hint),
        PlainReply::Yes
        | PlainReply::No
        | PlainReply::Refused
        | PlainReply::NotHeld
        | PlainReply::Deleted
        | PlainReply::Less
        | PlainReply::More
        | PlainReply::OnlySent
        | PlainReply::NotKnown
        | PlainReply::Complained
        | PlainReply::Outcome
        | PlainReply::Has
        | PlainReply::Nothing
        | PlainReply::Went => None,
    };
    (in_periods(label(question, reply), question), hint)
}

fn label(question: PlainQuestion, reply: PlainReply) -> &'static str {
    let is_safety = question == PlainQuestion::Safety;
    let is_of_the_ico = question == PlainQuestion::Commissioner;
    match reply {
        PlainReply::Yes => PAGE_UI.asked_plain_safety_yes,
        PlainReply::No if is_safety => PAGE_UI.asked_plain_safety_no,
        PlainReply::No => PAGE_UI.asked_plain_no,
        PlainReply::Silent => PAGE_UI.asked_plain_happened_silent,
        PlainReply::Longer => PAGE_UI.asked_plain_happened_longer,
        PlainReply::IdAsked => PAGE_UI.asked_plain_happened_id_asked,
        PlainReply::Refused => PAGE_UI.asked_plain_happened_refused,
        PlainReply::NotHeld => PAGE_UI.asked_plain_happened_not_held,
        PlainReply::Deleted => PAGE_UI.asked_plain_happened_deleted,
        PlainReply::Less => less(question),
        PlainReply::More => more(question),
        PlainReply::OnlySent => PAGE_UI.asked_plain_only_sent,
        PlainReply::NotKnown => PAGE_UI.asked_plain_not_known,
        PlainReply::Complained if question == PlainQuestion::Chased => {
            PAGE_UI.asked_plain_chased_complained
        }
        PlainReply::Complained => PAGE_UI.asked_plain_yes,
        PlainReply::Outcome if is_of_the_ico => PAGE_UI.asked_plain_commissioner_outcome,
        PlainReply::Outcome => PAGE_UI.asked_plain_complaint_outcome,
        PlainReply::Has => PAGE_UI.asked_plain_complaint_has,
        PlainReply::Nothing if is_of_the_ico => PAGE_UI.asked_plain_commissioner_nothing,
        PlainReply::Nothing => PAGE_UI.asked_plain_complaint_nothing,
        PlainReply::Went => PAGE_UI.asked_plain_complaint_went,
    }
}

/// Before the edge of a question has passed.
fn less(question: PlainQuestion) -> &'static str {
    match question.edge() {
        Some(Edge::Come(_)) => PAGE_UI.asked_plain_yes_less,
        Some(Edge::Over(_)) => PAGE_UI.asked_plain_or_less,
        Some(Edge::Near(..)) => PAGE_UI.asked_plain_last_wrote_less,
        Some(Edge::Late(..)) | None => PAGE_UI.asked_plain_less,
    }
}

/// After it.
fn more(question: PlainQuestion) -> &'static str {
    match question.edge() {
        Some(Edge::Come(_)) => PAGE_UI.asked_plain_yes_or_more,
        Some(Edge::Over(_)) => PAGE_UI.asked_plain_more,
        Some(Edge::Near(..)) => PAGE_UI.asked_plain_last_wrote_more,
        Some(Edge::Late(..)) | None => PAGE_UI.asked_plain_or_more,
    }
}

/// The heading of an end: what to do.
pub(super) fn title(conclusion: &Conclusion) -> &'static str {
    conclusion.step.map_or(PAGE_UI.asked_plain_find, |step| ROAD.step(step).title)
}

/// Until when to wait.
pub(super) fn until(until: Until) -> String {
    let sentence = match until.question {
        PlainQuestion::Received | PlainQuestion::ReceivedLonger => {
            PAGE_UI.asked_plain_until_received
        }
        PlainQuestion::Sent | PlainQuestion::SentLonger => PAGE_UI.asked_plain_until_sent,
        PlainQuestion::Chased => PAGE_UI.asked_plain_until_chased,
        PlainQuestion::Unacknowledged => PAGE_UI.asked_plain_until_unacknowledged,
        PlainQuestion::LastWrote => PAGE_UI.asked_plain_until_last_wrote,
        PlainQuestion::Acknowledged => PAGE_UI.asked_plain_until_acknowledged,
        PlainQuestion::Silence => PAGE_UI.asked_plain_until_silence,
        // Nobody waits for these.
        PlainQuestion::Safety
        | PlainQuestion::Happened
        | PlainQuestion::Complained
        | PlainQuestion::Complaint
        | PlainQuestion::Commissioner => return String::new(),
    };
    in_periods(sentence, until.question)
}

/// A sentence with the period of a question's edge, and the days before its end if it has them.
fn in_periods(sentence: &str, question: PlainQuestion) -> String {
    let Some(edge) = question.edge() else { return sentence.to_owned() };
    let left = match edge {
        Edge::Near(_, left) => days(left),
        Edge::Late(..) | Edge::Come(_) | Edge::Over(_) => String::new(),
    };
    fill(sentence, &[("period", &period(edge.period())), ("days", &left)])
}

/// "1 month and 5 days".
pub(super) fn period(period: Period) -> String {
    let months = match period.months {
        1 => PAGE_UI.asked_plain_month.to_owned(),
        many => fill(PAGE_UI.asked_plain_months, &[("number", &many.to_string())]),
    };
    match (period.months, period.days) {
        (0, left) => days(left),
        (_, 0) => months,
        (_, left) => {
            let values = [("months", months.as_str()), ("days", &days(left))];
            fill(PAGE_UI.asked_plain_months_and_days, &values)
        }
    }
}

/// "5 days"; no period of the rules is of one day.
pub(super) fn days(number: u64) -> String {
    fill(PAGE_UI.asked_plain_days, &[("number", &number.to_string())])
}
