//! Bodies that may help a reader.

use crate::Seen;
use rules::closed_set;

closed_set! {
    /// What a reader needs, in the order of the page.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    HelpGroup {
        /// A lawyer, or free legal advice.
        Legal = "legal",
        /// Advice on the right to stay.
        Immigration = "immigration",
        /// Safety from someone at home.
        Abuse = "abuse",
        /// Someone to talk to.
        Talk = "talk",
        /// Help for people under 18.
        Young = "young",
        /// Help with a record, or in prison.
        Record = "record",
        /// Somebody near.
        Near = "near",
        /// Complaints, and unfair treatment.
        Complaint = "complaint",
        /// Help after a death.
        Death = "death",
    }
}

closed_set! {
    /// A nation that somebody helps in.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Nation {
        /// England.
        England = "England",
        /// Wales.
        Wales = "Wales",
        /// Scotland.
        Scotland = "Scotland",
        /// Northern Ireland.
        NorthernIreland = "Northern Ireland",
    }
}

/// A body that may help.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Help {
    /// Its id.
    pub id: &'static str,
    /// What its readers need.
    pub group: HelpGroup,
    /// Its name.
    pub name: &'static str,
    /// Its name in Welsh.
    pub welsh_name: Option<&'static str>,
    /// Whether it helps in Welsh too.
    pub welsh: bool,
    /// Its page.
    pub link: Option<&'static str>,
    /// Whether that page was read, and not its address alone.
    pub page_read: bool,
    /// Its telephone number, from an official page.
    pub phone: Option<&'static str>,
    /// Where it helps.
    pub nations: &'static [Nation],
    /// When page or address were seen.
    pub seen: Seen,
    /// What it does.
    pub does: &'static str,
    /// Whom it is for.
    pub who: &'static str,
    /// What it costs.
    pub cost: &'static str,
}
