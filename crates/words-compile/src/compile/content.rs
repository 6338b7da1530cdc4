//! Everything that one language says.

use super::asked::{self, AskedRow};
use super::doubts;
use super::fault::Faults;
use super::force_words::{self, RulesText};
use super::forms::Forms;
use super::glossary::{self, Word};
use super::guide::{self, GuidePage};
use super::help::{self, Helpers};
use super::interface::{self, Text};
use super::language::{self, Tongue};
use super::letters::{self, LetterFile};
use super::lined::Lined;
use super::names::Names;
use super::notes;
use super::papers::{self, PaperFile};
use super::questions::{self, QuestionRow};
use super::road::{self, Road};
use super::road_letters::{self, RoadLetters};
use super::rule_words::{self, Rule};
use super::sources::{self, Sources};
use super::timeline::{self, Row};
use super::verdicts;
use words_types::{Doubt, Page, Template, VerdictWords};

/// The content in one language.
pub(super) struct Content {
    pub(super) tongue: Tongue,
    pub(super) names: Names,
    pub(super) sources: Sources,
    pub(super) help: Helpers,
    pub(super) guide: Vec<GuidePage>,
    pub(super) force_rules: Vec<RulesText>,
    pub(super) rules: Vec<Rule>,
    pub(super) verdicts: Vec<Lined<(&'static str, VerdictWords)>>,
    pub(super) doubts: Vec<Lined<(Doubt, &'static str)>>,
    pub(super) questions: Vec<Lined<QuestionRow>>,
    pub(super) asked: Vec<Lined<AskedRow>>,
    pub(super) glossary: Vec<Lined<Word>>,
    pub(super) timeline: Vec<Lined<Row>>,
    pub(super) ui: Vec<Lined<Text>>,
    pub(super) page_ui: Vec<Lined<Text>>,
    pub(super) asked_ui: Vec<Lined<Text>>,
    pub(super) letters: Vec<(LetterFile, Template)>,
    pub(super) road_letters: RoadLetters,
    pub(super) road: Road,
    pub(super) papers: Vec<PaperFile>,
}

/// The files of texts of the interface: of the check, of the pages, and of what comes after asking.
pub(super) const UI_FILES: [&str; 3] = ["ui.toml", "pages.toml", "asked-ui.toml"];

impl Content {
    /// Reads the folder of a language; the pages have the names that English gave them.
    pub(super) fn read(faults: &mut Faults, language: &str, english: Option<&[Page]>) -> Self {
        let tongue = language::tongue(faults, language);
        let sources = sources::sources(faults, language);
        let glossary = glossary::words(faults, language);
        let fronts = guide::fronts(faults, language);
        let own = || fronts.iter().map(|front| front.page).collect();
        let names = Names {
            pages: english.map_or_else(own, <[Page]>::to_vec),
            sources: sources.names(),
            words: glossary.iter().map(|word| word.it.id).collect(),
        };
        let forms = glossary.iter().flat_map(|row| row.it.forms.iter().map(|it| (*it, row.it.id)));
        let letters = letters::files(faults, &format!("{language}/{}", letters::FOLDER));
        let (later, first): (Vec<_>, Vec<_>) = letters.into_iter().partition(road_letters::is_one);
        let letters = first.into_iter().map(|file| {
            let template = letters::template(&file, faults);
            (file, template)
        });
        let letters = letters.collect();
        let [ui, page_ui, asked_ui] =
            UI_FILES.map(|name| interface::texts(faults, &format!("{language}/{name}")));
        let forms = Forms::new(forms);
        let mut guide = guide::pages(fronts, &names, &forms, faults);
        let mut timeline = timeline::timeline(faults, language);
        notes::number(&mut guide, &mut timeline, &names.sources, faults);
        Self {
            guide,
            force_rules: force_words::texts(faults, language, &names, &forms),
            help: help::helpers(faults, language),
            rules: rule_words::rules(faults, &tongue, &names),
            verdicts: verdicts::verdicts(faults, language),
            doubts: doubts::doubts(faults, language),
            questions: questions::questions(faults, language),
            asked: asked::questions(faults, language),
            timeline,
            ui,
            page_ui,
            asked_ui,
            letters,
            road_letters: road_letters::letters(faults, language, later),
            road: road::road(faults, language, &names),
            papers: papers::papers(faults, language),
            glossary,
            sources,
            names,
            tongue,
        }
    }

    /// Its folder.
    pub(super) fn language(&self) -> &'static str {
        self.tongue.language.code
    }
}
