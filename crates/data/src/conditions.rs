//! When a rule joins the findings, in the values of circumstances.

use crate::facts;
use rules::{Fact, OutcomeClass, Qualifies, Value, Values};
use serde::{Serialize, Serializer};

/// Facts with the values that each may have. It holds where every one of them can be so: a fact that is
/// not known can be any value that it stands for.
pub(crate) struct Condition(Vec<(Fact, Vec<facts::Written>)>);

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(fact, values)| (fact.as_str(), values)))
    }
}

/// The condition of a deciding rule.
pub(crate) fn deciding(applies: Values) -> Condition {
    let tested = Fact::ALL.iter().copied().filter(|fact| applies.tests(*fact));
    Condition(tested.map(|fact| (fact, facts::that_meet(fact, applies))).collect())
}

/// The fact that a qualifying rule is about: it must be known, and have one of these values.
pub(crate) fn given(applies: Qualifies) -> Condition {
    Condition(vec![match applies {
        Qualifies::Police(police) => {
            (Fact::Police, facts::names(police.iter().map(|it| it.as_str())))
        }
        Qualifies::ImageKind(kind) => (Fact::ImageKind, facts::names([kind.as_str()])),
        Qualifies::Outcome(outcome) => (Fact::Outcome, facts::names([outcome.as_str()])),
        Qualifies::EarlierCase => (Fact::EarlierCase, vec![facts::Written::Truth(true)]),
    }])
}

/// The conditions of a qualifying rule; one of them must hold besides. After the police a live case
/// decides, then the kind of photo, then how the case ended; so a fact counts only where it has a say.
pub(crate) fn qualifying(applies: Qualifies) -> Vec<Condition> {
    let in_scope = || (Fact::Police, values(Fact::Police, &[Value::EnglandOrWales]));
    let in_custody = || (Fact::ImageKind, values(Fact::ImageKind, &[Value::Custody]));
    let live = || (Fact::Outcome, values(Fact::Outcome, &[Value::Live]));
    let over = || (Fact::Outcome, values(Fact::Outcome, &[Value::NotConvicted, Value::Convicted]));
    match applies {
        Qualifies::Police(_) => vec![Condition(vec![in_scope()])],
        Qualifies::ImageKind(_) => vec![Condition(vec![in_scope(), over()])],
        Qualifies::Outcome(_) => vec![Condition(vec![in_scope(), in_custody()])],
        Qualifies::EarlierCase => {
            vec![Condition(vec![in_scope(), in_custody()]), Condition(vec![in_scope(), live()])]
        }
    }
}

/// The values of a fact that count as any of these.
fn values(fact: Fact, named: &[Value]) -> Vec<facts::Written> {
    facts::that(fact, |known| named.iter().any(|value| known.contains(*value)))
}

/// What an unknown outcome does not stand for: only someone who says so was held for it.
pub(crate) const NOT_WHEN_UNKNOWN: OutcomeClass = OutcomeClass::Elsewhere;
