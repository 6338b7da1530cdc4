//! The page of the plain check as a reader without script meets it: its HTML, walked by its links.

use super::{answers_of, days, the_graph};
use check::Answers;
use check::graph::{replies, way};
use check::letter::BLANKS;
use rules::{RULES, Rule, RuleKind, RuleName};
use site::pages::document::{Around, Found, Head, html};
use site::pages::{blank_letters, plain, road_letters};
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;
use ui::links::{Links, Place};
use ui::markup::el;

fn style() -> String {
    let place = Place::Site("../../");
    plain::step::style(plain::part_count(place), place) + ","
}

fn page() -> &'static str {
    static PAGE: OnceLock<String> = OnceLock::new();
    PAGE.get_or_init(|| {
        let links = links();
        let head = Head {
            file: None,
            title: "Plain",
            description: "Plain.",
            found: Found::Never,
            policy: "default-src 'none'",
            style: "",
            script: None,
            skip: Some((plain::FIRST, "Skip")),
            around: Around::Site,
        };
        html(&head, links, plain::body(links))
    })
}

fn links() -> Links {
    let nothing = |_, _| el("div").into();
    Links {
        place: Place::Site("../../"),
        new_tab: false,
        insert: nothing,
        note: |_, _| el("span").into(),
    }
}

/// A tag with its attributes, and the text up to the next tag.
#[derive(Debug)]
struct Tag {
    name: &'static str,
    attributes: &'static str,
    text: &'static str,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&'static str> {
        let (_, rest) = self.attributes.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    }

    fn has_class(&self, name: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|class| class == name))
    }
}

/// Every tag, in order. The pages hold no comments, and no `>` in an attribute.
fn tags(html: &'static str) -> Vec<Tag> {
    html.split('<')
        .skip(1)
        .map(|tag| {
            let (inside, text) = tag.split_once('>').expect("a tag that is closed");
            let end = inside.find(' ').unwrap_or(inside.len());
            Tag { name: &inside[..end], attributes: &inside[end..], text }
        })
        .collect()
}

/// A step of the page: its own tags, and those of the parts that the style sheet shows with it.
pub(crate) struct Step {
    section: &'static Tag,
    own: &'static [Tag],
    parts: Vec<&'static Tag>,
}

fn all_tags() -> &'static [Tag] {
    static TAGS: OnceLock<Vec<Tag>> = OnceLock::new();
    TAGS.get_or_init(|| tags(page()))
}

/// From the tag of that id to the one that closes it, which is not in it.
fn element(id: &str) -> &'static [Tag] {
    static PLACES: OnceLock<HashMap<&str, usize>> = OnceLock::new();
    let tags = all_tags();
    let places = PLACES.get_or_init(|| {
        tags.iter().enumerate().filter_map(|(at, tag)| Some((tag.get("id")?, at))).collect()
    });
    let start = places[id];
    let (name, closing) = (tags[start].name, format!("/{}", tags[start].name));
    let mut depth = 0;
    for (at, tag) in tags.iter().enumerate().skip(start) {
        depth += i32::from(tag.name == name) - i32::from(tag.name == closing);
        if depth == 0 {
            return &tags[start..at];
        }
    }
    panic!("{id} is not closed");
}

pub(crate) fn step(id: &str) -> Step {
    let own = element(id);
    let section = &own[0];
    let classes = section.get("class").unwrap_or_default().split(' ');
    let parts = classes
        .filter(|class| class.starts_with('w'))
        .flat_map(|class| element(class).iter())
        .collect();
    Step { section, own, parts }
}

impl Step {
    /// Where its choices lead, in order; Back is no choice.
    fn choices(&self) -> Vec<&'static str> {
        let links = self.own.iter().filter(|tag| tag.name == "a" && !tag.has_class("back"));
        links.filter_map(|tag| tag.get("href")?.strip_prefix('#')).collect()
    }

    fn back(&self) -> Option<&'static str> {
        let link = self.own.iter().find(|tag| tag.has_class("back"))?;
        link.get("href")?.strip_prefix('#')
    }

    /// All that is read on it, in order.
    pub(crate) fn text(&self) -> String {
        let own = self.own.iter();
        own.chain(self.parts.iter().copied()).map(|tag| tag.text).collect()
    }

    fn values(&self, attribute: &str) -> Vec<&'static str> {
        self.parts.iter().filter_map(|tag| tag.get(attribute)).collect()
    }
}

#[test]
fn the_page_walked_by_its_links_says_what_the_rules_say() {
    for today in days() {
        let mut walks = vec![(plain::FIRST, Answers::default())];
        let mut ends = 0;
        while let Some((id, answers)) = walks.pop() {
            let step = step(id);
            let way = way(answers, today);
            let Some(question) = way.next_question() else {
                ends += 1;
                let says = way.case();
                let arrest = &says.arrest;
                assert_eq!(step.choices(), Vec::<&str>::new(), "{id} is an end");
                let data = |name| step.section.get(name);
                assert_eq!(data("data-verdict"), Some(says.verdict().as_str()), "{arrest:?}");
                assert_eq!(data("data-ask"), Some(says.ask.when.as_str()), "{arrest:?}");
                let several = says.readings.iter().filter(|_| says.readings.len() > 1);
                let readings: Vec<&str> = several.map(|it| it.as_str()).collect();
                assert_eq!(step.values("data-reading"), readings, "{arrest:?}");
                let shown = step.values("data-rule");
                for finding in &says.findings {
                    assert!(shown.contains(&finding.name.as_str()), "{finding:?} for {arrest:?}");
                }
                continue;
            };
            let (choices, replies) = (step.choices(), replies(question, way.answers()));
            assert_eq!(choices.len(), replies.len(), "{id} offers every reply");
            for (choice, reply) in choices.into_iter().zip(replies) {
                for answer in answers_of(reply, today) {
                    let mut after = way.answers().clone();
                    after.set(question, answer);
                    walks.push((choice, after));
                }
            }
        }
        println!("{ends} paths by the links of the page, {} bytes", page().len());
        assert!(ends > 1_000);
    }
}

#[test]
fn back_leads_to_the_one_step_before() {
    let steps = all_tags().iter().filter(|tag| tag.has_class("s"));
    let ids: Vec<&str> = steps.filter_map(|tag| tag.get("id")).collect();
    let choices: Vec<(&str, Vec<&str>)> = ids.iter().map(|id| (*id, step(id).choices())).collect();
    for id in &ids {
        let leads_here = |(_, choices): &&(&str, Vec<&str>)| choices.contains(id);
        let before: Vec<&str> = choices.iter().filter(leads_here).map(|(from, _)| *from).collect();
        let back = step(id).back();
        match before.as_slice() {
            [one] => assert_eq!(back, Some(*one), "{id}"),
            _ => assert_eq!(back, None, "{id} is reached from several steps or from none"),
        }
    }
    assert_eq!(ids.len(), the_graph().forks.len() + the_graph().conclusions.len());
}

#[test]
fn every_fragment_leads_to_a_step_and_ids_are_numbers() {
    let ids: Vec<&str> = all_tags().iter().filter_map(|tag| tag.get("id")).collect();
    let once: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(once.len(), ids.len(), "an id stands twice");
    for link in all_tags().iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href")) {
        if let Some(id) = link.strip_prefix('#') {
            assert!(ids.contains(&id), "{link} leads nowhere");
            assert!(all_tags().iter().any(|tag| tag.get("id") == Some(id) && tag.has_class("s")));
            assert!(id[1..].bytes().all(|it| it.is_ascii_digit()), "{id} may say something");
            assert!(id.starts_with(['q', 'r']), "{id}");
        }
    }
}

#[test]
fn headings_and_names_are_in_order() {
    let count = |name: &str| all_tags().iter().filter(|tag| tag.name == name).count();
    assert_eq!((count("h1"), count("script"), count("form")), (1, 0, 0));
    let steps = the_graph().forks.len() + the_graph().conclusions.len();
    assert_eq!(count("h2"), steps + 1, "each step has its heading, and who should stop first");
    for section in all_tags().iter().filter(|tag| tag.has_class("s")) {
        assert_eq!(section.get("tabindex"), Some("-1"), "the address moves the focus to it");
        let title = element(section.get("aria-labelledby").expect("a name"));
        assert_eq!(title[0].name, "h2");
        assert!(!title[0].text.is_empty());
    }
    let mut level = 1;
    for tag in all_tags().iter().filter(|tag| matches!(tag.name, "h1" | "h2" | "h3" | "h4")) {
        let next: u8 = tag.name[1..].parse().unwrap();
        assert!(next <= level + 1, "{} skips a level", tag.text);
        level = next;
    }
}

#[test]
fn the_style_sheet_shows_every_part_and_no_other() {
    let style = style();
    let parts: Vec<&str> = all_tags()
        .iter()
        .filter(|tag| tag.has_class("w"))
        .filter_map(|tag| tag.get("id"))
        .collect();
    let used: BTreeSet<&str> = all_tags()
        .iter()
        .filter(|tag| tag.has_class("s"))
        .flat_map(|tag| tag.get("class").unwrap_or_default().split(' ').skip(1))
        .collect();
    assert_eq!(parts.iter().copied().collect::<BTreeSet<_>>(), used);
    for part in &parts {
        assert!(style.contains(&format!(".{part}:target ~ #{part}")), "{part} is never shown");
    }
    assert!(!style.contains(&format!("#w{}", parts.len() + 1)), "the style sheet names too many");
}

#[test]
fn every_rule_is_explained_with_its_source() {
    let shown: BTreeSet<&str> = all_tags().iter().filter_map(|tag| tag.get("data-rule")).collect();
    for rule in RULES.iter().filter(|rule| is_shown_by_name(rule)) {
        assert!(shown.contains(rule.name.as_str()), "{:?} is not explained", rule.name);
        let title = words::rule(rule.name).title;
        assert!(page().contains(title), "{title}");
    }
}

/// Remarks stand without a name, and when something must be found out first, its own words stand
/// instead of those rules'.
fn is_shown_by_name(rule: &Rule) -> bool {
    let finds_out_first = [RuleName::AskCheckFirst, RuleName::AskAfterRecall];
    !matches!(rule.kind, RuleKind::Remark { .. }) && !finds_out_first.contains(&rule.name)
}

#[test]
fn blank_letters_have_dotted_lines_and_say_so() {
    let first = BLANKS.iter().map(|it| (it.slug, blank_letters::letter(it, links())));
    let after = road::letter::BLANKS.iter();
    let after = after.map(|it| (it.slug, road_letters::letter(it, links())));
    for (slug, body) in first.chain(after) {
        let (title, policy) = ("T", "p");
        let head = Head {
            file: None,
            title,
            description: "D.",
            found: Found::Never,
            policy,
            style: "",
            script: None,
            skip: None,
            around: Around::Site,
        };
        let html = html(&head, links(), body);
        assert!(html.matches("class=\"space\"").count() >= 9, "{slug}");
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(!html.contains('\u{fffc}'), "a space that is not drawn");
    }
    for blank in BLANKS {
        assert!(page().contains(&format!("letters/{}/index.html", blank.slug)));
    }
}
