//! The details that a letter can carry.

use rules::closed_set;

closed_set! {
    /// A detail that a letter can carry, by its name in templates and in the order of the form.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Detail {
        /// Full name.
        Name = "name",
        /// Date of birth.
        Born = "born",
        /// Address for the reply; "care of" is fine.
        Address = "address",
        /// E-mail or phone.
        Contact = "contact",
        /// The force that took the image.
        Force = "force",
        /// When the arrest was, or the photo where there was none; approximate is fine.
        ArrestDate = "arrest-date",
        /// Where that was.
        ArrestPlace = "arrest-place",
        /// What it was for.
        Offence = "offence",
        /// When the case ended.
        OutcomeDate = "outcome-date",
        /// Other names used; optional, and never needed.
        OtherNames = "other-names",
        /// Custody record number.
        CustodyNumber = "custody-number",
        /// Police National Computer number.
        PncNumber = "pnc-number",
        /// Arrest or summons number.
        ArrestNumber = "arrest-number",
        /// The person's own reasons; only where police have discretion.
        Reasons = "reasons",
    }
}
