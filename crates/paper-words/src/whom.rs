//! For whom papers are made: a copy of the site, and a police force.

use check::letter::long_date;
use rules::{REVIEW_BY, RULES_DATE};
use words::{FORCES, Force, ForceRules, PAGE_UI, PUBLISHER, PaperValue, SITE, fill};

/// For whom papers are made.
#[derive(Clone, Copy, Debug)]
pub struct Whom<'a> {
    /// The police force whose people get them; where there is none, any in England and Wales.
    pub force: Option<&'static Force>,
    /// The address of the copy on the web, with `https://`; `None` where nobody has said it.
    pub address: Option<&'a str>,
}

impl Whom<'_> {
    /// The people whom this copy is for.
    pub fn of_this_copy() -> Self {
        Self::of_force(PUBLISHER.force.and_then(force_of))
    }

    /// The people of a force, from this copy.
    pub fn of_force(force: Option<&'static Force>) -> Self {
        Self { force, address: PUBLISHER.address }
    }

    /// A text of a paper with its values filled in.
    pub fn fill(&self, text: &str) -> String {
        let values: Vec<(&str, String)> =
            PaperValue::ALL.iter().map(|value| (value.as_str(), self.value(*value))).collect();
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fill(text, &values)
    }

    fn value(&self, value: PaperValue) -> String {
        match value {
            PaperValue::Site => SITE.name.to_owned(),
            PaperValue::Force => {
                self.force.map_or(PAGE_UI.papers_any_force, |it| it.name).to_owned()
            }
            PaperValue::RulesDate => long_date(RULES_DATE),
            PaperValue::ReviewDate => long_date(REVIEW_BY),
        }
    }

    /// The address of the check with the force chosen, if the copy has one. The part after `#` is never
    /// sent to a server.
    pub fn check(&self) -> Option<String> {
        let check = format!("{}check/", folder(self.address?));
        Some(match self.force {
            Some(force) => format!("{check}#force={}", force.id),
            None => check,
        })
    }

    /// The address of the copy as somebody would type it.
    pub fn typed(&self) -> Option<String> {
        let address = folder(self.address?);
        let (_, name) = address.split_once("://").unwrap_or(("", &address));
        Some(name.trim_end_matches('/').to_owned())
    }
}

/// The force of that id, if the policy that the papers tell of is for it.
pub fn force_of(id: &str) -> Option<&'static Force> {
    FORCES.iter().find(|force| force.id == id && ForceRules::of(force.area).has_check())
}

/// The folder of an address, up to its last slash; a host alone is one.
fn folder(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("https", address));
    let folder = rest.rfind('/').and_then(|at| rest.get(..at)).unwrap_or(rest);
    format!("{scheme}://{folder}/")
}

#[cfg(test)]
mod tests {
    use super::{Whom, force_of};
    use words::FORCES;

    fn check(address: &str, force: Option<&str>, leads_to: &str, typed: &str) {
        let force = force.map(|id| FORCES.iter().find(|force| force.id == id).expect("a force"));
        let whom = Whom { force, address: Some(address) };
        assert_eq!(whom.check().as_deref(), Some(leads_to), "{address}");
        assert_eq!(whom.typed().as_deref(), Some(typed), "{address}");
    }

    #[test]
    fn an_address_leads_to_the_check_and_can_be_typed() {
        check("https://a.uk", None, "https://a.uk/check/", "a.uk");
        check("https://a.uk/", Some("kent"), "https://a.uk/check/#force=kent", "a.uk");
        check("https://a.uk/photos/", None, "https://a.uk/photos/check/", "a.uk/photos");
        check("https://a.uk/photos/index.html", None, "https://a.uk/photos/check/", "a.uk/photos");
    }

    #[test]
    fn without_an_address_there_is_nothing_to_lead_to() {
        let whom = Whom { force: None, address: None };
        assert_eq!((whom.check(), whom.typed()), (None, None));
    }

    #[test]
    fn only_where_the_policy_is_for_it_can_a_force_be_named() {
        assert!(force_of("kent").is_some() && force_of("british-transport").is_some());
        assert!(force_of("scotland").is_none() && force_of("northern-ireland").is_none());
    }

    #[test]
    fn words_in_braces_are_filled_in() {
        let kent = FORCES.iter().find(|force| force.id == "kent");
        let text = Whom { force: kent, address: None }.fill("{force}, {site}, {rules-date}");
        assert!(text.starts_with("Kent Police, ") && !text.contains('{'), "{text}");
    }
}
