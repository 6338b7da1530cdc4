//! Who runs this copy of the site, and what it says of itself. It changes no rule and no warning.

use rules::closed_set;

closed_set! {
    /// Whether the police run a copy.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    PublisherKind {
        /// A police force, or a body of several.
        Police = "police",
        /// Anybody else.
        Independent = "independent",
    }
}

closed_set! {
    /// How far a site meets the accessibility rules, in the terms that the law asks for.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Compliance {
        /// It meets all of them.
        Full = "full",
        /// It meets most of them.
        Partial = "partial",
        /// It meets few of them.
        None = "none",
    }
}

closed_set! {
    /// The colour of a copy's links, buttons and frames. Each is readable on light and on dark.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Accent {
        /// Blue.
        Blue = "blue",
        /// Green.
        Green = "green",
        /// Purple.
        Purple = "purple",
        /// Blue-green.
        Teal = "teal",
        /// Black on light, white on dark.
        Black = "black",
    }
}

/// Who publishes this copy. What is missing is told to readers, and stops a release.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Publisher {
    /// Whether it is the police.
    pub kind: PublisherKind,
    /// Its name.
    pub name: &'static str,
    /// An e-mail address for mistakes and questions.
    pub contact: Option<&'static str>,
    /// The public address of this copy.
    pub address: Option<&'static str>,
    /// Who answers for the server's records of visits, if it is not the publisher.
    pub controller: Option<&'static str>,
    /// The data protection officer, and how to reach them.
    pub officer: Option<&'static str>,
    /// What the server's records of visits are for.
    pub log_purpose: Option<&'static str>,
    /// How long they are kept.
    pub log_period: Option<&'static str>,
    /// The accessibility statement that public bodies owe.
    pub accessibility: Option<Accessibility>,
    /// The id of the force whose readers this copy is for: the letter is addressed to it until the
    /// reader writes another.
    pub force: Option<&'static str>,
    /// The colour of links, buttons and frames.
    pub accent: Accent,
    /// What the publisher tells on top of each page.
    pub notice: Option<&'static str>,
    /// Help near this copy's readers.
    pub local_help: &'static [LocalHelp],
}

/// What a public body must say of its own copy.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Accessibility {
    /// How far the copy complies.
    pub status: Compliance,
    /// The day the statement was prepared, `YYYY-MM-DD`.
    pub prepared: &'static str,
    /// How that was found out.
    pub method: &'static str,
    /// What is not accessible, and why.
    pub problems: &'static [Problem],
}

/// Something that is not accessible.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Problem {
    /// What it is, and which rule it does not meet.
    pub text: &'static str,
    /// Why it is so.
    pub reason: &'static str,
}

/// Somebody near who helps.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct LocalHelp {
    /// Their name.
    pub name: &'static str,
    /// What they do, for whom and what it costs.
    pub text: &'static str,
    /// Their page, if they have one.
    pub link: Option<&'static str>,
}
