//! The table of verdicts, from the rules and the words of the verdicts.

use rules::{Confidence, RULES, RuleKind, RuleName};
use words::PAGE_UI;

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Whom it is about.
    pub who: &'static str,
    /// What police should do if they ask.
    pub what: &'static str,
    /// How sure that is: as the least sure of the rules behind it.
    pub sure: Confidence,
}

/// Every situation that the table tells apart, the best for readers first.
pub fn verdicts() -> Vec<Row> {
    let rows: [(&'static str, &[RuleName]); 6] = [
        (PAGE_UI.table_strong, &[RuleName::ImageUnder18NotConvicted]),
        (PAGE_UI.table_presumed, &[RuleName::ImageAdultNotConvicted]),
        (PAGE_UI.table_favoured, &[RuleName::ImageNotRecordable, RuleName::ImageUnder18Convicted]),
        (PAGE_UI.table_discretion, &[RuleName::ImageAdultConvicted]),
        (PAGE_UI.table_wait, &[RuleName::ImageLiveCase]),
        (PAGE_UI.table_other, &[RuleName::ScopeOtherRules]),
    ];
    rows.into_iter().filter_map(|(who, names)| row(who, names)).collect()
}

fn row(who: &'static str, names: &[RuleName]) -> Option<Row> {
    let rules = || RULES.iter().filter(|rule| names.contains(&rule.name));
    let verdict = rules().find_map(|rule| match rule.kind {
        RuleKind::Deciding { verdict, .. } => Some(verdict),
        RuleKind::Qualifying { .. } | RuleKind::Timing { .. } | RuleKind::Remark { .. } => None,
    })?;
    let sure = rules().map(|rule| rule.confidence).max()?;
    Some(Row { who, what: words::verdict(verdict).short, sure })
}

#[cfg(test)]
mod tests {
    use super::verdicts;
    use rules::{RULES, RuleKind, Verdict};
    use std::collections::BTreeSet;

    /// A row that lost its rule would be left out without a word.
    #[test]
    fn each_verdict_that_a_rule_decides_has_its_row() {
        let decided: BTreeSet<Verdict> = RULES
            .iter()
            .filter_map(|rule| match rule.kind {
                RuleKind::Deciding { verdict, .. } => Some(verdict),
                _ => None,
            })
            .collect();
        let rows = verdicts();
        let shown: BTreeSet<&str> = rows.iter().map(|row| row.what).collect();
        let wanted = decided.iter().map(|verdict| words::verdict(*verdict).short).collect();
        assert_eq!(shown, wanted);
        assert_eq!(rows.len(), decided.len());
        assert_eq!(rows.iter().map(|row| row.who).collect::<BTreeSet<_>>().len(), rows.len());
    }
}
