//! Names that content files use: closed sets of them, and those of pages and sources.

use rules::closed_set;

closed_set! {
    /// What kind of source a source is.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    SourceKind {
        /// Published by the government.
        Official = "official",
        /// A paper for discussion, which says that it is no policy.
        Discussion = "discussion",
        /// An Act or regulations.
        Law = "law",
        /// A judgment.
        Court = "court",
        /// A debate, an answer or a statement in Parliament.
        Parliament = "parliament",
        /// Published by police.
        Police = "police",
        /// Published by a regulator.
        Regulator = "regulator",
        /// A newspaper or trade paper.
        Press = "press",
        /// Written by lawyers.
        Professional = "professional",
        /// Published by a charity or a campaign.
        Campaign = "campaign",
    }
}

closed_set! {
    /// A part of the site that a guidance page can belong to, in the order of the menu.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Section {
        /// Where readers start.
        Start = "start",
        /// Asking, and after it.
        Asking = "asking",
        /// Situations of their own.
        Situations = "situations",
        /// How it all works.
        Background = "background",
        /// About this site.
        About = "about",
    }
}

closed_set! {
    /// Where a force works.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Area {
        /// A part of England.
        England = "england",
        /// A part of Wales.
        Wales = "wales",
        /// The whole country, for a purpose.
        National = "national",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}

closed_set! {
    /// A generated table or figure that a page may ask for in braces.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Insert {
        /// Every rule.
        Rules = "rules",
        /// Every verdict in a few words.
        Verdicts = "verdicts",
        /// Every source.
        Sources = "sources",
        /// Every word explained.
        Words = "words",
        /// Every force.
        Forces = "forces",
        /// Bodies that may help.
        Help = "help",
        /// The road of a request.
        Road = "road",
        /// Where copies of a photo go.
        Copies = "copies",
        /// The papers to print.
        Papers = "papers",
        /// What changed when.
        Timeline = "timeline",
        /// Who runs this copy.
        Publisher = "publisher",
        /// Who answers for the records of visits to this copy.
        PrivacyNotice = "privacy-notice",
        /// How far this copy is accessible, in the form that public bodies owe.
        AccessibilityStatement = "accessibility-statement",
        /// Addresses of this copy for those who link to it.
        Addresses = "addresses",
        /// Buttons that lead here, with what to copy.
        Buttons = "buttons",
        /// Short texts about the site, to copy.
        TextsToCopy = "texts-to-copy",
        /// How to show the check inside a page of one's own, with a frame that does so.
        Embed = "embed",
        /// The files that programs read.
        Data = "data",
        /// The headers of the check page.
        Headers = "headers",
        /// What the Wasm of both programs may do.
        Imports = "imports",
        /// What goes into the configuration of nginx.
        InstallNginx = "install-nginx",
        /// What goes into the configuration of Apache.
        InstallApache = "install-apache",
        /// What goes into the configuration of Caddy.
        InstallCaddy = "install-caddy",
        /// What a copy costs its host.
        Load = "load",
    }
}

/// The lists that lead to other sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// The sources.
    Sources,
    /// The forces.
    Forces,
    /// The bodies that may help.
    Help,
}

impl Insert {
    /// Which list that leads to other sites it is, if it is one.
    pub const fn outside(self) -> Option<Outside> {
        match self {
            Self::Sources => Some(Outside::Sources),
            Self::Forces => Some(Outside::Forces),
            Self::Help => Some(Outside::Help),
            Self::Rules
            | Self::Verdicts
            | Self::Words
            | Self::Road
            | Self::Copies
            | Self::Papers
            | Self::Timeline
            | Self::Publisher
            | Self::PrivacyNotice
            | Self::AccessibilityStatement
            | Self::Addresses
            | Self::Buttons
            | Self::TextsToCopy
            | Self::Embed
            | Self::Data
            | Self::Headers
            | Self::Imports
            | Self::InstallNginx
            | Self::InstallApache
            | Self::InstallCaddy
            | Self::Load => None,
        }
    }
}

/// The name of a guidance page, with what links to it must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Page {
    /// The name of its file in `content/`.
    pub slug: &'static str,
    /// Its folder on the site, from the root: `guide/how-to-ask`, or `sources` for a page with
    /// outside links, whose headers no other page shares.
    pub folder: &'static str,
    /// Whether the one file has it too.
    pub in_one_file: bool,
}

/// The name of a source, with what a mark shows of it; the check carries no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Source {
    /// Its id, by which rules and pages name it.
    pub id: &'static str,
    /// A short label.
    pub short: &'static str,
}
