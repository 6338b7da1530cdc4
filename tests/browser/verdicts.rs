//! The app gives the same answers as the rules do for the facts that its screens ask for.

use super::browser::in_browser;
use super::walk::{Facts, Walk};
use rules::{Outcome, Verdict, When};
use std::collections::BTreeSet;

/// Circumstances that reach every outcome, verdict and time to ask.
pub(crate) const SAMPLE: &[&str] = &[
    "police=england-or-wales age_at_image=18-or-over outcome=no-further-action other_record=none",
    "police=england-or-wales age_at_image=under-18 outcome=not-guilty other_record=arrests",
    "police=england-or-wales born=2008-05-17 image_taken=2026-05-16 outcome=charges-dropped",
    "police=england-or-wales born=2008-05-17 image_taken=2026-05-17 outcome=charges-dropped",
    "police=england-or-wales born=2008 image_taken=2026 outcome=conviction-overturned",
    "police=england-or-wales born=2008 outcome=conviction-overturned other_record=convictions",
    "police=england-or-wales age_at_image=18-or-over outcome=still-investigated",
    "police=british-transport-police age_at_image=under-18 outcome=waiting-for-court",
    "police=british-transport-police age_at_image=18-or-over outcome=community-resolution",
    "police=other-national age_at_image=under-18 outcome=penalty-notice other_record=none",
    "police=england-or-wales age_at_image=18-or-over outcome=no-offence other_record=arrests",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=not-recordable",
    "police=england-or-wales age_at_image=under-18 outcome=convicted",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-3 convicted_or_released=2019-06 other_record=none",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-3 convicted_or_released=2024-11 other_record=convictions",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-2 convicted_or_released=2020-02-29",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     convicted_or_released=2018",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted",
    "police=england-or-wales age_at_image=18-or-over outcome=caution offence=recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=caution",
    "police=england-or-wales age_at_image=under-18 outcome=youth-caution",
    "police=england-or-wales age_at_image=18-or-over outcome=discharge offence=not-recordable",
    "police=other-national age_at_image=18-or-over outcome=insanity-or-unfit offence=recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted-of-another-offence",
    "police=england-or-wales age_at_image=18-or-over outcome=held-for-other-reason",
    "police=scotland",
    "police=northern-ireland",
    "police=armed-forces",
    "police=not-police",
    "age_at_image=18-or-over outcome=not-guilty",
    "outcome=still-investigated",
    "police=england-or-wales",
    "police=england-or-wales outcome=convicted",
    "",
];

#[test]
fn the_app_gives_the_verdict_of_the_rules_for_the_facts_that_it_asked_for() {
    let (mut outcomes, mut verdicts, mut times) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    in_browser(async |browser| {
        for facts in SAMPLE {
            let walk = Walk::to_result(browser, Facts(facts)).await;
            let expected = walk.case();
            let shown = "((it) => [it.dataset.verdict, it.dataset.ask].join(' '))\
                         (document.querySelector('[data-verdict]'))";
            assert_eq!(
                browser.text(shown).await,
                format!("{} {}", expected.verdict().as_str(), expected.ask.when.as_str()),
                "{facts}"
            );
            outcomes.extend(walk.arrest().outcome);
            verdicts.insert(expected.verdict());
            times.insert(expected.ask.when);
        }
    });
    assert_eq!(outcomes.into_iter().collect::<Vec<_>>(), Outcome::ALL, "every outcome");
    assert_eq!(verdicts.into_iter().collect::<Vec<_>>(), Verdict::ALL, "every verdict");
    assert_eq!(times.into_iter().collect::<Vec<_>>(), When::ALL, "every time to ask");
}
