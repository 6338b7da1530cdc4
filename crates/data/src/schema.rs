//! The schemas of `rules.json` and of `cases.json`.

use crate::rows::KINDS;
use crate::rules_file::COUNTS;
use assess::schema::{basis, day, document, list, object, one_of, text};
use rules::{
    Confidence, DueRule, Fact, Group, OtherRecord, Outcome, OutcomeClass, ReplyDate, ReplySource,
    RuleName, SourceName, Verdict, When,
};
use serde_json::{Map, Value, json};
use words::SourceKind;

/// That of `rules.json`.
pub(crate) fn rules() -> Value {
    let file = object(&[
        ("about", text("What this is, and what it is not."), true),
        ("publisher", text("Who publishes this copy."), true),
        ("language", text("The language of the words, as a tag."), true),
        ("date", day("The date of the rule set."), true),
        ("review_by", day("The day by which the sources must be looked at again."), true),
        ("facts", list(1, fact()), true),
        ("verdicts", list(1, verdict()), true),
        ("rules", list(1, rule()), true),
        ("counting", list(1, counting()), true),
        ("sources", list(1, source()), true),
    ]);
    document("Rules", "Every rule, one entry each, and what the names in them mean.", file)
}

/// That of `cases.json`, with the two others inside, so that it stands by itself.
pub(crate) fn cases() -> Value {
    let case = object(&[
        ("case", text("Its name."), true),
        ("title", text("Whom or what it is about."), true),
        ("circumstances", json!({ "$ref": "#/$defs/circumstances" }), true),
        ("assessment", json!({ "$ref": "#/$defs/assessment" }), true),
    ]);
    let file = object(&[
        ("about", text("What this is, and what it is not."), true),
        ("date", day("The date of the rule set."), true),
        ("cases", list(1, case), true),
    ]);
    let mut whole = document("Cases", "Circumstances, each with its assessment.", file);
    let inner = [
        ("circumstances", assess::schema::circumstances()),
        ("assessment", assess::schema::assessment()),
    ];
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("$defs".to_owned(), Value::Object(inner.map(named).into_iter().collect()));
    }
    whole
}

fn named((name, schema): (&str, Value)) -> (String, Value) {
    (name.to_owned(), schema)
}

/// A fact and its values.
fn fact() -> Value {
    let value = object(&[
        ("value", text("Its name in circumstances."), true),
        ("label", text("How the check says it."), true),
        ("counts_as", one_of(OutcomeClass::NAMES), false),
        ("offence_counts_as", one_of(rules::Offence::NAMES), false),
    ]);
    object(&[
        ("fact", one_of(Fact::NAMES), true),
        ("question", text("How the check asks for it."), true),
        ("values", list(1, value), true),
        ("unknown_stands_for", list(1, text("A value.")), true),
    ])
}

fn verdict() -> Value {
    object(&[
        ("verdict", one_of(Verdict::NAMES), true),
        ("short", text("A few words."), true),
        ("headline", text("The answer in one sentence."), true),
        ("meaning", text("What it means."), true),
    ])
}

fn rule() -> Value {
    let words = object(&[
        ("title", text("Its title."), true),
        ("plain", text("What it says, in plain words."), true),
        ("exact", text("The exact rule."), true),
        ("police_may_say", text("What police may say against it."), false),
        ("you_can_answer", text("What one can answer."), false),
    ]);
    object(&[
        ("rule", one_of(RuleName::NAMES), true),
        ("kind", one_of(&KINDS), true),
        ("confidence", one_of(Confidence::NAMES), true),
        ("given", condition(), false),
        ("applies", list(1, condition()), false),
        ("readings", readings(), false),
        ("groups", list(1, one_of(Group::NAMES)), false),
        ("said", said(), false),
        ("verdict", one_of(Verdict::NAMES), false),
        ("when", one_of(When::NAMES), false),
        ("years", json!({ "type": "integer", "minimum": 1 }), false),
        ("basis", basis(SourceName::NAMES), true),
        ("words", words, true),
    ])
}

/// How the days after a request are counted.
fn counting() -> Value {
    let names: Vec<&str> = DueRule::NAMES.iter().chain(ReplyDate::NAMES).copied().collect();
    object(&[
        ("count", one_of(&names), true),
        ("kind", one_of(&COUNTS), true),
        ("confidence", one_of(Confidence::NAMES), true),
        ("basis", basis(ReplySource::NAMES), true),
    ])
}

/// Facts, each with some of its values.
fn condition() -> Value {
    let values =
        json!({ "type": "array", "minItems": 1, "items": { "type": ["string", "boolean"] } });
    let facts: Map<String, Value> =
        Fact::NAMES.iter().map(|fact| ((*fact).to_owned(), values.clone())).collect();
    json!({ "type": "object", "properties": facts, "additionalProperties": false })
}

fn readings() -> Value {
    let verdicts = list(1, one_of(Verdict::NAMES));
    one_key(&[
        ("all_of", verdicts.clone()),
        ("several_with", verdicts),
        ("several_after", one_of(Outcome::NAMES)),
        ("several_others", json!({ "const": true })),
    ])
}

fn said() -> Value {
    one_key(&[
        ("other_record", one_of(OtherRecord::NAMES)),
        ("missing", one_of(Fact::NAMES)),
        ("depends_after", one_of(Outcome::NAMES)),
    ])
}

/// An object with exactly one of these fields.
fn one_key(fields: &[(&str, Value)]) -> Value {
    let fields: Vec<(&str, Value, bool)> =
        fields.iter().map(|(name, schema)| (*name, schema.clone(), false)).collect();
    let mut schema = object(&fields);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("minProperties".to_owned(), 1.into());
        schema.insert("maxProperties".to_owned(), 1.into());
    }
    schema
}

fn source() -> Value {
    let names: Vec<&str> = SourceName::NAMES.iter().chain(ReplySource::NAMES).copied().collect();
    object(&[
        ("source", one_of(&names), true),
        ("title", text("Its own title."), true),
        ("publisher", text("Who published it."), true),
        ("date", text("When: a year, a month or a day."), false),
        ("kind", one_of(SourceKind::NAMES), true),
        ("link", text("Its address."), false),
        ("note", text("A limit that readers must know."), false),
        ("checked", day("The day it was last compared with our words."), true),
        ("review_by", day("The day by which it must be compared again."), true),
    ])
}
