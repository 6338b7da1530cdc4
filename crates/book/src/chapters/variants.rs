//! Every letter that some facts give. Letters that differ in a paragraph about the police, the kind of
//! photo or an older case stand in one entry, which has the first in full.

use super::letters::{TEMPLATES, ids};
use crate::{Entry, Part};
use check::letter::{Detail, Details, Letter, SPACE, chosen, compose, parts};
use rules::{
    AgeAtImage, Arrest, Case, ImageKind, Offence, Outcome, Police, RULES_DATE, closed_set,
};
use std::collections::{BTreeMap, BTreeSet};
use words::PAGE_UI;

closed_set! {
    /// Who took the photo and of what kind it is, as far as a letter tells them apart.
    Taken {
        /// In custody, by a force of England or Wales.
        Custody = "custody",
        /// The same in an older case.
        EarlierCase = "custody, earlier-case",
        /// At a voluntary interview.
        Voluntary = "voluntary",
        /// In custody, by a national force.
        National = "custody, british-transport-police",
        /// The same in an older case.
        NationalEarlierCase = "custody, british-transport-police, earlier-case",
        /// At a voluntary interview, by a national force.
        NationalVoluntary = "voluntary, british-transport-police",
        /// Without custody.
        Elsewhere = "elsewhere",
        /// The same, by a national force.
        NationalElsewhere = "elsewhere, british-transport-police",
    }
}

impl Taken {
    fn arrest(self) -> Arrest {
        let (kind, national, earlier_case) = match self {
            Self::Custody => (ImageKind::Custody, false, false),
            Self::EarlierCase => (ImageKind::Custody, false, true),
            Self::Voluntary => (ImageKind::Voluntary, false, false),
            Self::National => (ImageKind::Custody, true, false),
            Self::NationalEarlierCase => (ImageKind::Custody, true, true),
            Self::NationalVoluntary => (ImageKind::Voluntary, true, false),
            Self::Elsewhere => (ImageKind::Elsewhere, false, false),
            Self::NationalElsewhere => (ImageKind::Elsewhere, true, false),
        };
        let police = if national { Police::BritishTransportPolice } else { Police::EnglandOrWales };
        Arrest { police: Some(police), image_kind: Some(kind), earlier_case, ..Arrest::default() }
    }
}

/// What a letter argues: age, offence, outcome, and whether the discharge was under the Sentencing Code.
type Argued = (Option<AgeAtImage>, Option<Offence>, Outcome, bool);

/// The paragraphs of a letter, by their ids.
type Paragraphs = Vec<String>;

/// A letter in full, and the others that differ from it only in how the photo was taken.
struct Variant {
    letter: Vec<String>,
    facts: Vec<Argued>,
    others: BTreeMap<Taken, Paragraphs>,
}

/// An entry for each letter that differs in what it argues: first for photos that the policy is about,
/// then for those taken without custody.
pub(super) fn entries() -> Vec<Entry> {
    let is_elsewhere = |taken: &&Taken| taken.arrest().image_kind == Some(ImageKind::Elsewhere);
    let (elsewhere, policy): (Vec<&Taken>, Vec<&Taken>) = Taken::ALL.iter().partition(is_elsewhere);
    [policy, elsewhere].iter().flat_map(|taken| of(taken)).collect()
}

/// The entries for photos that were taken so.
fn of(taken: &[&Taken]) -> Vec<Entry> {
    let mut variants: BTreeMap<Vec<(Taken, Paragraphs)>, Variant> = BTreeMap::new();
    for argued in every_argument() {
        let written: Vec<(Taken, Paragraphs)> = taken
            .iter()
            .filter_map(|taken| Some((**taken, paragraphs(**taken, argued)?)))
            .collect();
        let Some((first, _)) = written.first() else { continue };
        let letter = letter(*first, argued).map(|it| lines(&it)).unwrap_or_default();
        let others = written.iter().cloned().collect();
        let new = || Variant { letter, facts: Vec::new(), others };
        variants.entry(written).or_insert_with(new).facts.push(argued);
    }
    let mut variants: Vec<Variant> = variants.into_values().collect();
    variants.sort_by_key(order);
    variants.into_iter().map(entry).collect()
}

fn order(variant: &Variant) -> Option<(Outcome, bool, Option<AgeAtImage>, Option<Offence>)> {
    let (age, offence, outcome, under_code) = *variant.facts.first()?;
    Some((outcome, under_code, age, offence))
}

fn every_argument() -> Vec<Argued> {
    let mut all = Vec::new();
    for outcome in Outcome::ALL.iter().copied() {
        for age in AgeAtImage::ALL.iter().copied().map(Some).chain([None]) {
            for offence in Offence::ALL.iter().copied().map(Some).chain([None]) {
                all.push((age, offence, outcome, false));
                if outcome == Outcome::Discharge {
                    all.push((age, offence, outcome, true));
                }
            }
        }
    }
    all
}

fn case((age, offence, outcome, _): Argued, taken: Taken) -> Case {
    let arrest = Arrest { age_at_image: age, offence, outcome: Some(outcome), ..taken.arrest() };
    Case::of(arrest, RULES_DATE)
}

/// Nothing but the day of a discharge, where the Sentencing Code then applies.
fn details((.., under_code): Argued) -> Details {
    let mut details = Details::default();
    if under_code {
        details.set(Detail::OutcomeDate, "2021".to_owned());
    }
    details
}

fn letter(taken: Taken, argued: Argued) -> Option<Letter> {
    compose(&case(argued, taken), &details(argued), RULES_DATE)
}

fn paragraphs(taken: Taken, argued: Argued) -> Option<Paragraphs> {
    let (template, places) = chosen(&case(argued, taken), &details(argued))?;
    let (name, _) = TEMPLATES.into_iter().find(|(_, it)| std::ptr::eq(*it, template))?;
    let ids = ids(name, template);
    Some(places.into_iter().filter_map(|place| ids.get(place).cloned()).collect())
}

/// A letter's lines as plain text; spaces to write in are dots.
pub(super) fn lines(letter: &Letter) -> Vec<String> {
    let plain = |line: &String| parts(line).map(|(text, _)| text).collect::<String>();
    let lines = letter.paragraphs.iter().map(|it| it.lines.iter().map(plain).collect::<Vec<_>>());
    lines.map(|lines| lines.join("\n").replace(SPACE, "…")).collect()
}

fn entry(variant: Variant) -> Entry {
    let Variant { letter, facts, others } = variant;
    let kind = others.keys().next().map_or("", |taken| taken.as_str());
    let first = facts.first().map(|it| format!("{kind}-{}", name(*it))).unwrap_or_default();
    let rows = facts.iter().map(|(age, offence, outcome, under_code)| {
        let code = if *under_code { PAGE_UI.book_under_code } else { "" };
        let outcome = format!("{} {code}", outcome.as_str());
        let or_none = |name: Option<&'static str>| name.unwrap_or(PAGE_UI.book_unknown).to_owned();
        vec![
            outcome.trim().to_owned(),
            or_none(age.map(AgeAtImage::as_str)),
            or_none(offence.map(Offence::as_str)),
        ]
    });
    let head = [PAGE_UI.book_outcome, PAGE_UI.book_age, PAGE_UI.book_offence];
    let given = Part::Table { head: head.map(str::to_owned).to_vec(), rows: rows.collect() };
    let paragraphs = others.values().next().map(|ids| ids.join(", ")).unwrap_or_default();
    let paragraphs = Part::terms([(PAGE_UI.book_paragraphs, paragraphs)]);
    let mut parts = vec![Part::text(PAGE_UI.book_given), given, Part::Letter(letter), paragraphs];
    parts.extend(differences(&others));
    Entry::new(format!("letter-{first}"), format!("{}: {first}", PAGE_UI.book_letter), parts)
}

fn name((age, offence, outcome, under_code): Argued) -> String {
    let age = age.map_or("any-age", AgeAtImage::as_str);
    let offence = offence.map_or("any-offence", Offence::as_str);
    let code = if under_code { "-under-code" } else { "" };
    format!("{}{code}-{age}-{offence}", outcome.as_str())
}

/// How the others differ from the first, by paragraphs.
fn differences(others: &BTreeMap<Taken, Paragraphs>) -> Option<Part> {
    let mut others = others.iter();
    let (_, first) = others.next()?;
    let set = |paragraphs: &Paragraphs| paragraphs.iter().cloned().collect::<BTreeSet<String>>();
    let first = set(first);
    let rows: Vec<Vec<String>> = others
        .map(|(taken, paragraphs)| {
            let other = set(paragraphs);
            let less = |one: &BTreeSet<String>, than: &BTreeSet<String>| {
                one.difference(than).cloned().collect::<Vec<_>>().join(", ")
            };
            vec![taken.as_str().to_owned(), less(&other, &first), less(&first, &other)]
        })
        .collect();
    let head = [PAGE_UI.book_taken, PAGE_UI.book_with, PAGE_UI.book_without];
    let head = head.map(str::to_owned).to_vec();
    (!rows.is_empty()).then_some(Part::Table { head, rows })
}
