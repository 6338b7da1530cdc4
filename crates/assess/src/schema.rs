//! JSON Schemas of what is read and of what is written, made from the lists that both use.
//!
//! A schema says what can be said of one field at a time, and which two exclude each other. That a day is
//! in the calendar and not after `today` only the reader knows.

use crate::fields::{ARRESTS, DOCUMENT, Field, Takes, arrest_fields, request_fields};
use rules::{
    Confidence, Fact, FactValue, ReplyDate, RequestFact, RuleName, SourceName, Step, Verdict, When,
};
use serde_json::{Map, Value, json};

/// The dialect that all schemas are written in.
pub const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

const DAY: &str = "^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const DATE: &str = "^(19|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

/// The schema of circumstances.
pub fn circumstances() -> Value {
    document("Circumstances", "The facts of one person's arrests.", fields(DOCUMENT, &["arrests"]))
}

/// The schema of an assessment.
pub fn assessment() -> Value {
    let about = "What the rules say of circumstances: one entry an arrest, in the order given.";
    let arrests = list(1, arrest_assessment());
    let assessment = object(&[
        ("rules", day("The date of the rule set."), true),
        ("today", day("The day of the assessment."), true),
        ("arrests", arrests, true),
    ]);
    document("Assessment", about, assessment)
}

/// A schema that stands by itself.
pub fn document(title: &str, about: &str, schema: Value) -> Value {
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), DIALECT.into());
    whole.insert("title".to_owned(), title.into());
    whole.insert("description".to_owned(), about.into());
    if let Value::Object(schema) = schema {
        whole.extend(schema);
    }
    Value::Object(whole)
}

/// An object with these fields and no others: the name, what it takes, and whether it must be there.
pub fn object(fields: &[(&str, Value, bool)]) -> Value {
    let of = |(name, schema, _): &(&str, Value, bool)| ((*name).to_owned(), schema.clone());
    let properties: Map<String, Value> = fields.iter().map(of).collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.2).map(|field| field.0).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// A list of at least so many.
pub fn list(fewest: usize, items: Value) -> Value {
    json!({ "type": "array", "minItems": fewest, "items": items })
}

/// One of these names.
pub fn one_of(names: &[&str]) -> Value {
    json!({ "type": "string", "enum": names })
}

/// A text that is not empty.
pub fn text(about: &str) -> Value {
    json!({ "type": "string", "minLength": 1, "description": about })
}

/// A full day.
pub fn day(about: &str) -> Value {
    json!({ "type": "string", "format": "date", "pattern": DAY, "description": about })
}

/// Where something comes from: places in these sources.
pub fn basis(sources: &[&str]) -> Value {
    let basis = object(&[
        ("source", one_of(sources), true),
        ("at", text("Where in the source: a place, or the words to look for."), true),
    ]);
    list(1, basis)
}

fn fields(fields: &[Field], required: &[&str]) -> Value {
    let fields: Vec<(&str, Value, bool)> = fields
        .iter()
        .map(|field| (field.name, takes(field), required.contains(&field.name)))
        .collect();
    object(&fields)
}

fn takes(field: &Field) -> Value {
    let mut schema = match field.takes {
        Takes::Name(names) => one_of(names),
        Takes::Day => return day(field.about),
        Takes::Date => json!({ "type": "string", "pattern": DATE }),
        Takes::Truth => json!({ "type": "boolean" }),
        Takes::Arrests => arrests(),
        Takes::Request => request(),
    };
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), field.about.into());
    }
    schema
}

fn arrests() -> Value {
    let (fewest, most) = ARRESTS;
    let mut arrest = fields(&arrest_fields(), &[]);
    let mut arrests = list(fewest, Value::Null);
    if let (Some(arrest), Some(arrests)) = (arrest.as_object_mut(), arrests.as_object_mut()) {
        // The age is given or worked out, never both.
        let both = [Fact::Born.as_str(), Fact::AgeAtImage.as_str()];
        arrest.insert("not".to_owned(), json!({ "required": both }));
        arrests.insert("maxItems".to_owned(), most.into());
        arrests.insert("items".to_owned(), Value::Object(arrest.clone()));
    }
    arrests
}

/// A request; each fact needs the one that it follows, and an answer its day.
fn request() -> Value {
    let sent = RequestFact::Sent;
    let mut request = fields(&request_fields(), &[sent.as_str()]);
    let pairs = [
        (RequestFact::Answer, RequestFact::Answered),
        (RequestFact::Answered, RequestFact::Answer),
    ];
    let follows = RequestFact::ALL.iter().filter_map(|fact| Some((*fact, fact.follows()?)));
    let needs = follows.filter(|(_, needed)| *needed != sent).chain(pairs);
    let needs: Map<String, Value> =
        needs.map(|(fact, needed)| (fact.as_str().to_owned(), json!([needed.as_str()]))).collect();
    if let Some(request) = request.as_object_mut() {
        request.insert("dependentRequired".to_owned(), Value::Object(needs));
    }
    request
}

fn arrest_assessment() -> Value {
    let readings: Vec<&str> =
        Verdict::ALL.iter().filter(|it| **it != Verdict::Depends).map(|it| it.as_str()).collect();
    let finding = object(&[
        ("rule", one_of(RuleName::NAMES), true),
        ("confidence", one_of(Confidence::NAMES), true),
        ("basis", basis(SourceName::NAMES), true),
    ]);
    let ask = object(&[
        ("when", one_of(When::NAMES), true),
        ("earliest", day("The earliest day it may be from; it may lie in the past."), false),
        ("latest", day("The latest day it may be from; always after today."), false),
        ("confidence", one_of(Confidence::NAMES), true),
    ]);
    object(&[
        ("verdict", one_of(Verdict::NAMES), true),
        ("readings", list(0, one_of(&readings)), true),
        ("confidence", one_of(Confidence::NAMES), true),
        ("ask", ask, true),
        ("missing", list(0, one_of(Fact::NAMES)), true),
        ("findings", list(1, finding), true),
        ("reply", reply(), false),
        ("changes", list(0, change()), false),
    ])
}

/// What follows from a request.
fn reply() -> Value {
    let dates: Vec<(&str, Value, bool)> = ReplyDate::NAMES
        .iter()
        .map(|name| (*name, day("A day that counts, also when it is past."), false))
        .collect();
    let about = json!({
        "type": "boolean",
        "description": "Whether the day is not sure.",
    });
    object(&[
        ("due", day("The last day for the answer."), false),
        ("about", about, true),
        ("chase_from", day("From when to ask police where it is; advice, not law."), false),
        ("next", one_of(Step::NAMES), true),
        ("options", list(0, one_of(Step::NAMES)), true),
        ("dates", object(&dates), true),
    ])
}

/// One fact set to another value, and the answer that this gives.
fn change() -> Value {
    let mut facts: Vec<&str> = FactValue::all().map(|value| value.fact().as_str()).collect();
    facts.dedup();
    let mut values: Vec<&str> = FactValue::all().map(FactValue::as_str).collect();
    values.dedup();
    object(&[
        ("fact", one_of(&facts), true),
        ("value", one_of(&values), true),
        ("verdict", one_of(Verdict::NAMES), true),
        ("when", one_of(When::NAMES), true),
    ])
}
