//! The types of the words, and the names that words may use.
//!
//! Words know the names of rules, facts and verdicts; rules know no words. The build of `words`
//! (`words-compile`) makes values of these types and writes them as Rust (feature `bake`).

mod asked;
mod details;
mod doubts;
mod forces;
mod help;
mod letters;
mod names;
pub mod packed;
mod papers;
mod publisher;
mod questions;
mod records;
mod road;
mod stages;
mod text;
mod told;

pub use asked::{AskedChoice, AskedChoiceWords, AskedWords};
pub use details::Detail;
pub use doubts::Doubt;
pub use forces::{
    Force, ForceRecord, ForceRules, Office, RightsAbout, RightsPage, Seen, plain_name,
};
pub use help::{Help, HelpGroup, Nation};
pub use letters::{
    Condition, FactCondition, LetterParagraph, ParagraphKind, Piece, Template, Variable,
};
pub use names::{Area, Insert, Outside, Page, Section, Source, SourceKind};
pub use papers::{Paper, PaperBlock, PaperInsert, PaperName, PaperText, PaperValue};
pub use publisher::{
    Accent, Accessibility, Compliance, LocalHelp, Problem, Publisher, PublisherKind,
};
pub use questions::{AnswerWords, Choice, Question, QuestionWords, RuleWords, VerdictWords};
pub use records::{Event, GlossaryWord, Guidance, Language, Site, SourceRecord};
pub use road::{
    DateWords, LetterPart, Refusal, RefusalWords, RoadCondition, RoadFact, RoadLetter,
    RoadParagraph, RoadPiece, RoadTemplate, RoadVariable, RoadWords, StepWords,
};
pub use rules::Stage;
pub use stages::{Older, OlderStage};
pub use text::{Block, Inline, Link, Note, Sign};
pub use told::Told;
