//! What an address may ask the check for: what is known is taken, and nothing else does anything.

use check::letter::Details;
use check::{ACCENTS, Settings, THEMES};
use words::{Detail, FORCES};

/// Fragments that are tried.
const MILLION: u32 = 1_000_000;

fn check(address: &str, [force, theme, accent]: [&str; 3]) {
    let settings = Settings::read(address);
    let found = [
        settings.force.map_or("", |force| force.id),
        settings.theme.unwrap_or(""),
        settings.accent.unwrap_or(""),
    ];
    assert_eq!(found, [force, theme, accent], "{address:?}");
}

#[test]
fn what_is_known_is_taken() {
    check("https://a.example/embed/#force=kent&theme=dark&accent=blue", ["kent", "dark", "blue"]);
    check("file:///check/index.html#accent=black", ["", "", "black"]);
    check("#theme=light&force=west-yorkshire", ["west-yorkshire", "light", ""]);
    check("#force=kent&force=essex", ["essex", "", ""]);
    for force in FORCES {
        check(&format!("#force={}", force.id), [force.id, "", ""]);
    }
}

#[test]
fn what_is_unknown_is_nothing() {
    for address in [
        "",
        "#",
        "https://a.example/check/?force=kent",
        "#main",
        "#q1",
        "#force",
        "#force=",
        "#force=Kent",
        "#force=%6bent",
        "#force=kent%20",
        "#force=kent;theme=dark",
        "#xforce=kent",
        "#theme=dark'",
        "#theme=url(x)",
        "#accent=<b>",
        "#accent=#fff",
        "#accent=grey",
        "#police=england-or-wales&outcome=caution",
        "##force=kent",
        "#&&&===",
    ] {
        check(address, ["", "", ""]);
    }
    // The last counts, also when it is unknown.
    check("#force=kent&force=x", ["", "", ""]);
}

/// Numbers that look random and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Pieces that mean something, alone or after others, and some that never do.
fn pieces() -> Vec<&'static str> {
    let signs = [
        "#",
        "&",
        "=",
        "force=",
        "theme=",
        "accent=",
        "&force=",
        "force=kent&",
        "&theme=dark",
        "accent=blue",
        "%00",
        "\u{0}",
        "é",
        "\u{202e}",
    ];
    let ids = FORCES.iter().map(|force| force.id);
    signs.into_iter().chain(signs).chain(THEMES).chain(ACCENTS.iter().copied()).chain(ids).collect()
}

/// What a stranger may write: such pieces, whole and cut, among any other signs.
fn write_fragment(dice: &mut Dice, pieces: &[&str], into: &mut String) {
    for _ in 0..dice.below(9) {
        let piece = pieces[dice.below(pieces.len())];
        match dice.below(8) {
            0 => into.extend(char::from_u32(u32::try_from(dice.below(0x0011_0000)).unwrap())),
            1 => into.extend(piece.chars().skip(dice.below(4))),
            _ => into.push_str(piece),
        }
    }
}

/// What is found is a text of the lists and stands in the address as its own setting. Gives whether
/// anything is.
fn expect_from_lists(address: &str) -> bool {
    let Settings { force, theme, accent } = Settings::read(address);
    let found = [("force", force.map(|force| force.id)), ("theme", theme), ("accent", accent)];
    for (name, value) in found {
        let Some(value) = value else { continue };
        let setting = format!("{name}={value}");
        let fragment = address.split('#').nth(1).unwrap_or("");
        assert!(fragment.split('&').any(|it| it == setting), "{address:?}");
        let listed =
            FORCES.iter().map(|force| force.id).chain(THEMES).chain(ACCENTS.iter().copied());
        assert!(listed.into_iter().any(|it| it == value), "{address:?}");
    }
    found.iter().any(|(_, value)| value.is_some())
}

#[test]
fn a_million_random_fragments_do_no_harm() {
    const START: &str = "https://a.example/embed/index.html#";
    let (mut dice, pieces) = (Dice(0x9e37_79b9_7f4a_7c15), pieces());
    let (mut address, mut known) = (START.to_owned(), 0);
    for _ in 0..MILLION {
        address.truncate(START.len());
        write_fragment(&mut dice, &pieces, &mut address);
        known += u32::from(expect_from_lists(&address));
    }
    println!("{MILLION} fragments, of which {known} had a setting that is known");
    assert!((MILLION / 100..MILLION / 2).contains(&known), "{known}");
}

/// The force that the page offers is in the letter, and is nobody's own text.
#[test]
fn an_offered_force_counts_until_something_is_typed() {
    let mut details = Details::default();
    details.offer_force("Kent Police");
    assert_eq!(details.get(Detail::Force), "Kent Police");
    assert!(details.is_empty(), "there is nothing to lose");
    assert_eq!(details.get(Detail::Name), "");
    details.set(Detail::Force, "Essex Police".to_owned());
    assert_eq!(details.get(Detail::Force), "Essex Police");
    details.set(Detail::Force, String::new());
    assert_eq!(details.get(Detail::Force), "", "an emptied field stays empty");
    details.set(Detail::Force, "Essex Police".to_owned());
    details.offer_force("Kent Police");
    assert_eq!(details.get(Detail::Force), "Essex Police", "what was typed goes before");
}
