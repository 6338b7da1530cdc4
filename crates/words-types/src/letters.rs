//! The names that letter templates may use. `build.rs` reads this file too, so it imports nothing.

/// A detail that a letter can carry: its name in templates, forms and the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Full name.
    Name,
    /// Other names used; optional, and never needed.
    OtherNames,
    /// Date of birth.
    Born,
    /// Address for the reply; "care of" is fine.
    Address,
    /// E-mail or phone.
    Contact,
    /// The force that took the image.
    Force,
    /// When the arrest was; approximate is fine.
    ArrestDate,
    /// Where the arrest was.
    ArrestPlace,
    /// What it was for.
    Offence,
    /// Custody record number.
    CustodyNumber,
    /// Police National Computer number.
    PncNumber,
    /// Arrest or summons number.
    ArrestNumber,
    /// The person's own reasons; only where police have discretion.
    Reasons,
}

impl Detail {
    /// Every detail, in the order of the form.
    pub const ALL: &'static [Self] = &[
        Self::Name,
        Self::Born,
        Self::Address,
        Self::Contact,
        Self::Force,
        Self::ArrestDate,
        Self::ArrestPlace,
        Self::Offence,
        Self::OtherNames,
        Self::CustodyNumber,
        Self::PncNumber,
        Self::ArrestNumber,
        Self::Reasons,
    ];

    /// The name in templates and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::OtherNames => "other-names",
            Self::Born => "born",
            Self::Address => "address",
            Self::Contact => "contact",
            Self::Force => "force",
            Self::ArrestDate => "arrest-date",
            Self::ArrestPlace => "arrest-place",
            Self::Offence => "offence",
            Self::CustodyNumber => "custody-number",
            Self::PncNumber => "pnc-number",
            Self::ArrestNumber => "arrest-number",
            Self::Reasons => "reasons",
        }
    }
}

/// What a template may put in braces besides the details.
pub const COMPUTED: &[&str] = &["today", "outcome", "rules-date", "site"];

/// What a paragraph may depend on besides a detail that is filled.
pub const CONDITIONS: &[&str] = &[
    "not-convicted",
    "convicted",
    "open-outcome",
    "outcome-unconfirmed",
    "under-18",
    "adult",
    "age-unknown",
    "recordable",
    "not-recordable",
    "offence-unknown",
    "discretion",
    "national-force",
    "only-this-contact",
];
