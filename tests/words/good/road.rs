//! Small words of the road and small letters after the first.

use super::super::folder::Folder;
use rules::{DueRule, ReplyDate, Step};
use std::fmt::Write as _;
use words_types::{LetterPart, Refusal, RoadLetter};

const ROAD_LETTER: &str = r#"+++
title = "A letter"
+++
{sender}

{if id-asked, not said-not-held}
You asked {name} on {id-asked}.
"#;

const LETTER_PART: &str = r#"+++
title = "A part"
+++
{if due-known, not-held}
It was due by {due}, and you answered on {answered}.
"#;

/// Writes them into a folder.
pub(super) fn write(folder: &Folder) {
    folder.write("en/road.toml", &road());
    for letter in RoadLetter::NAMES {
        folder.write(&format!("en/letters/{letter}.md"), ROAD_LETTER);
    }
    for part in LetterPart::NAMES {
        folder.write(&format!("en/letters/parts/{part}.md"), LETTER_PART);
    }
}

/// The words of the road; the first is the step `give-id`.
fn road() -> String {
    let mut text = "day = \"[date]\"\nanswer = \"\"\"\nIt says so.\n\nIt [has](page:one) reasons. [confirmed](source:act \"section 48\")\n\"\"\"\n".to_owned();
    for id in Step::NAMES {
        let _ = writeln!(
            text,
            "[[step]]\nid = \"{id}\"\ntitle = \"Do\"\nwhat = \"This.\"\ncost = \"No.\"\ntime = \"Now.\""
        );
    }
    for id in ReplyDate::NAMES {
        let _ = writeln!(
            text,
            "[[date]]\nid = \"{id}\"\ntitle = \"A day\"\nmeaning = \"A day.\"\ncalendar = \"Due\""
        );
    }
    for id in DueRule::NAMES {
        let _ = writeln!(text, "[[due]]\nid = \"{id}\"\nhow = \"So.\"");
    }
    for id in Refusal::NAMES {
        let _ = writeln!(
            text,
            "[[refusal]]\nid = \"{id}\"\ntitle = \"No\"\nsources = \"They say.\"\nanswer = \"Ask.\""
        );
    }
    text
}
