//! A step: a section that the address shows, and the names of the parts that belong to it.

use ui::links::Place;
use ui::markup::{El, Text, el};
use words::{PAGE_UI, UI, fill};

/// What a step is called.
pub(in crate::pages) enum Heading {
    /// It has a heading of its own.
    Own(Text),
    /// It is called as the part of this number, which stands after it.
    Part(usize),
}

/// A step without what it says.
pub(in crate::pages) struct Step<'a> {
    /// Its id, which is also the fragment that shows it.
    pub(in crate::pages) id: String,
    /// The id of the step where Back leads, where only one leads here.
    pub(in crate::pages) back: Option<String>,
    /// The numbers of its parts.
    pub(in crate::pages) parts: &'a [usize],
    pub(in crate::pages) heading: Heading,
    /// The title of the whole, where the step stands outside of it.
    pub(in crate::pages) above: Option<&'static str>,
}

impl Step<'_> {
    /// The section: the address moves the focus to it.
    pub(in crate::pages) fn section(self, place: Place) -> El {
        let Self { id, back, parts, heading, above } = self;
        let names: Vec<String> = parts.iter().map(|it| [" ", &name(*it, place)].concat()).collect();
        let classes = if above.is_some() { "leaf s" } else { "s" };
        let (label, heading) = match (heading, place) {
            (Heading::Own(title), Place::Site(_)) => {
                let label = [&id, "h"].concat();
                (Some(label.clone()), Some(el("h2").text(title).id(label)))
            }
            // Without a name it is read from its beginning, which is the heading.
            (Heading::Own(title), Place::OneFile) => (None, Some(el("h2").text(title))),
            (Heading::Part(number), _) => (Some(name(number, place)), None),
        };
        let section = match label {
            Some(label) => el("section").attr("aria-labelledby", label),
            None => el("section"),
        };
        let back = back.map(|from| ["#", &from].concat());
        section
            .id(id)
            .attr("class", [classes, &names.concat()].concat())
            .attr("tabindex", "-1")
            .maybe(above.map(|title| el("h1").text(title)))
            .maybe(back.map(|to| el("a").class("back").attr("href", to).text(UI.back_link)))
            .maybe(heading)
    }
}

/// The id of a part, which is the class of its steps too. In the one file, where it stands thousands of
/// times, it is letters: A to Z, AA to ZZ.
pub(in crate::pages) fn name(number: usize, place: Place) -> String {
    if let Place::Site(_) = place {
        return format!("w{number}");
    }
    let (mut left, mut letters) = (number, Vec::new());
    while left > 0 {
        left -= 1;
        letters.insert(0, b'A' + (left % 26) as u8);
        left /= 26;
    }
    letters.into_iter().map(char::from).collect()
}

/// A part with its number, which is read where the style sheet is lost; the one file carries its own.
pub(in crate::pages) fn part(number: usize, place: Place) -> El {
    let is_on_site = place != Place::OneFile;
    let shown = is_on_site.then(|| fill(PAGE_UI.plain_part, &[("number", &number.to_string())]));
    el("div")
        .id(name(number, place))
        .class("w")
        .maybe(shown.map(|text| el("p").class("n").text(text)))
}

/// Leads to the first step again.
pub(in crate::pages) fn again(first: &str) -> El {
    el("a").class("quiet").attr("href", ["#", first].concat()).text(UI.cleared_again)
}

/// Below whichever step is shown.
pub(in crate::pages) fn foot(first: &str) -> El {
    let hint = el("p").class("hint").text(PAGE_UI.plain_go_back);
    el("div").class("foot").child(el("p").child(again(first))).child(hint)
}

/// Where the style sheet is not used, the numbers of the parts that belong to a step.
pub(in crate::pages) fn numbers(parts: &[usize]) -> El {
    let numbers: Vec<String> = parts.iter().map(ToString::to_string).collect();
    el("p").class("n").text(fill(PAGE_UI.plain_parts, &[("numbers", &numbers.join(", "))]))
}

/// The rules of the style sheet that show the parts of the step that the address names, of so many.
pub fn style(parts: usize, place: Place) -> String {
    let rule = |name: String| format!(".{name}:target ~ #{name}");
    let shown: Vec<String> = (1..=parts).map(|number| rule(name(number, place))).collect();
    format!("{}{{display:block}}", shown.join(","))
}

#[cfg(test)]
mod tests {
    use super::name;
    use std::collections::BTreeSet;
    use ui::links::Place;

    #[test]
    fn each_part_has_a_name_of_its_own() {
        let of = |number| name(number, Place::OneFile);
        let names = [1, 26, 27, 52, 53, 702].map(of);
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ"]);
        assert_eq!((1..=702).map(of).collect::<BTreeSet<_>>().len(), 702);
        assert_eq!(name(28, Place::Site("../")), "w28");
    }
}
