//! Days as the files write them.

/// The first day of a day, month or year, if there is such a one.
pub(super) fn parse_partial(text: &str) -> Option<chrono::NaiveDate> {
    match text.len() {
        4 => parse_day(&format!("{text}-01-01")),
        7 => parse_day(&format!("{text}-01")),
        _ => parse_day(text),
    }
}

/// A day written `YYYY-MM-DD`, if there is such a day.
pub(super) fn parse_day(text: &str) -> Option<chrono::NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (year.len(), month.len(), day.len()) != (4, 2, 2)
        || ![year, month, day].into_iter().all(digits)
    {
        return None;
    }
    chrono::NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
