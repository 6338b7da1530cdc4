//! The values that the deciding rules tell apart, and sets of them.

use super::{
    AgeAtImage, Arrest, Fact, ImageKind, Offence, Outcome, OutcomeClass, Police, age_at_image_of,
    closed_set,
};

closed_set! {
    /// A value, of one of five facts, that makes a difference to a verdict.
    Value {
        /// `police`: within the scope of the 2017 review, or treated as if it were.
        EnglandOrWales = "england-or-wales",
        /// `police`: outside that scope.
        OtherRules = "other-rules",
        /// `image_kind`: taken in custody, or treated as if it were.
        Custody = "custody",
        /// `image_kind`: taken without custody.
        Elsewhere = "elsewhere",
        /// `age_at_image`: 17 or younger.
        Under18 = "under-18",
        /// `age_at_image`: 18 or older.
        Adult = "18-or-over",
        /// `outcome`: a live case.
        Live = "live",
        /// `outcome`: not convicted.
        NotConvicted = "not-convicted",
        /// `outcome`: convicted.
        Convicted = "convicted",
        /// `outcome`: held for immigration.
        Immigration = "immigration",
        /// `outcome`: held for extradition.
        Extradition = "extradition",
        /// `offence`: recordable.
        Recordable = "recordable",
        /// `offence`: not recordable.
        NotRecordable = "not-recordable",
    }
}

impl Value {
    /// The fact whose value it is.
    pub const fn fact(self) -> Fact {
        match self {
            Self::EnglandOrWales | Self::OtherRules => Fact::Police,
            Self::Custody | Self::Elsewhere => Fact::ImageKind,
            Self::Under18 | Self::Adult => Fact::AgeAtImage,
            Self::Live
            | Self::NotConvicted
            | Self::Convicted
            | Self::Immigration
            | Self::Extradition => Fact::Outcome,
            Self::Recordable | Self::NotRecordable => Fact::Offence,
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// For each of the five facts the values that it may have, never none.
///
/// It says both when a rule applies and what is known of an arrest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Values(u16);

impl Values {
    /// The bits of each fact's values.
    const FACTS: [u16; 5] = [
        bits_of(Fact::Police),
        bits_of(Fact::ImageKind),
        bits_of(Fact::AgeAtImage),
        bits_of(Fact::Outcome),
        bits_of(Fact::Offence),
    ];

    /// These values; a fact of which none is named may have any.
    pub(super) const fn of(named: &[Value]) -> Self {
        let mut bits = 0;
        let mut rest = named;
        while let [value, others @ ..] = rest {
            bits |= value.bit();
            rest = others;
        }
        let mut facts: &[u16] = &Self::FACTS;
        while let [fact, others @ ..] = facts {
            if bits & *fact == 0 {
                bits |= *fact;
            }
            facts = others;
        }
        Self(bits)
    }

    /// What is known of an arrest. An open outcome may be a conviction and may be none; an unknown one
    /// stands for a live case, for not convicted and for convicted, and for nothing else.
    pub fn of_arrest(arrest: &Arrest) -> Self {
        let mut known = Self::of(&[Value::Live, Value::NotConvicted, Value::Convicted]);
        if let Some(police) = arrest.police {
            known = known.with(&[scope(police)]);
        }
        if let Some(kind) = arrest.image_kind {
            known = known.with(&[match kind {
                ImageKind::Custody | ImageKind::Voluntary => Value::Custody,
                ImageKind::Elsewhere => Value::Elsewhere,
            }]);
        }
        if let Some(age) = age_at_image_of(arrest) {
            known = known.with(&[match age {
                AgeAtImage::Under18 => Value::Under18,
                AgeAtImage::Adult => Value::Adult,
            }]);
        }
        if let Some(outcome) = arrest.outcome {
            known = known.with(match outcome.class() {
                OutcomeClass::Live => &[Value::Live],
                OutcomeClass::NotConvicted => &[Value::NotConvicted],
                OutcomeClass::Convicted => &[Value::Convicted],
                OutcomeClass::Open => &[Value::NotConvicted, Value::Convicted],
                OutcomeClass::Elsewhere if outcome == Outcome::Extradition => &[Value::Extradition],
                OutcomeClass::Elsewhere => &[Value::Immigration],
            });
        }
        if let Some(offence) = offence_of(arrest) {
            known = known.with(&[match offence {
                Offence::Recordable => Value::Recordable,
                Offence::NotRecordable => Value::NotRecordable,
            }]);
        }
        known
    }

    /// The same, but with these values for the facts that they belong to.
    pub(super) fn with(self, values: &[Value]) -> Self {
        let named = Self::of(values).0;
        Self(
            Self::FACTS.iter().fold(0, |bits, fact| {
                bits | fact & if named & fact == *fact { self.0 } else { named }
            }),
        )
    }

    /// Whether some combination of values is in both.
    pub(super) fn meets(self, other: Self) -> bool {
        Self::FACTS.iter().all(|fact| self.0 & other.0 & fact != 0)
    }

    /// Whether the value is among them.
    pub const fn contains(self, value: Value) -> bool {
        self.0 & value.bit() != 0
    }

    /// Whether a value of this fact is left out, so that the fact makes a difference.
    pub fn tests(self, fact: Fact) -> bool {
        Value::ALL.iter().any(|value| value.fact() == fact && !self.contains(*value))
    }
}

/// The offence, as given or behind a recall: prison and community orders follow only recordable
/// offences for adults, and for images of under 18s it makes no difference.
pub(super) fn offence_of(arrest: &Arrest) -> Option<Offence> {
    if arrest.outcome == Some(Outcome::Recall) { Some(Offence::Recordable) } else { arrest.offence }
}

/// The bits of all values of a fact.
const fn bits_of(fact: Fact) -> u16 {
    let mut bits = 0;
    let mut rest = Value::ALL;
    while let [value, others @ ..] = rest {
        if value.fact() as u8 == fact as u8 {
            bits |= value.bit();
        }
        rest = others;
    }
    bits
}

/// Whether the 2017 review, which speaks of police in England and Wales, covers them.
const fn scope(police: Police) -> Value {
    match police {
        Police::EnglandOrWales | Police::BritishTransportPolice | Police::OtherNational => {
            Value::EnglandOrWales
        }
        Police::Scotland
        | Police::NorthernIreland
        | Police::ArmedForces
        | Police::OtherPlace
        | Police::NotPolice => Value::OtherRules,
    }
}
