//! What was typed for letters: about the person, and about each arrest.

use super::{Seen, at_most};
use crate::json::{Json, Read};
use crate::names::{ARRESTS, ONLY_THIS_CONTACT};
use crate::{LONGEST_TEXT, Sender, Typed};
use words::Detail;

/// What stands for the box and for the list among what was seen, beside the details.
const BOX_AT: u32 = 31;
const LIST_AT: u32 = 30;

/// Reads what was typed about the person, and about each arrest.
pub(super) fn details(json: &mut Json<'_>) -> Read<(Sender, Vec<Typed>)> {
    let mut sender = Sender { details: Vec::new(), only_this_contact: false };
    let (mut of_arrests, mut seen) = (Vec::new(), Seen::default());
    json.object(&mut |json, name| {
        if name == ONLY_THIS_CONTACT {
            seen.note(json, BOX_AT)?;
            sender.only_this_contact = json.truth()?;
            Ok(())
        } else if name == ARRESTS {
            seen.note(json, LIST_AT)?;
            json.list(&mut |json| {
                let (mut typed, mut seen) = (Vec::new(), Seen::default());
                json.object(&mut |json, name| detail(json, name, &mut typed, &mut seen))?;
                of_arrests.push(typed);
                at_most(json, of_arrests.len())
            })
        } else {
            detail(json, name, &mut sender.details, &mut seen)
        }
    })?;
    Ok((sender, of_arrests))
}

fn detail(json: &mut Json<'_>, name: &str, typed: &mut Typed, seen: &mut Seen) -> Read<()> {
    let detail = json.known(Detail::parse(name))?;
    seen.note(json, detail as u32)?;
    typed.push((detail, json.typed(LONGEST_TEXT)?));
    Ok(())
}
