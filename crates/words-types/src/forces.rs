//! Police forces: what the check knows of each, and what the list of forces shows besides.

use crate::Area;
use rules::closed_set;

/// A police force as the check knows it: enough to find it by what people type.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Force {
    /// Its id, and its place on our list of forces.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Where it works.
    pub area: Area,
    /// The names that mean this force and no other, each as [`plain_name`] writes it, with `;` between.
    pub names: &'static str,
    /// Names that other places have too, written alike: offered, never taken for certain.
    pub unclear_names: &'static str,
}

closed_set! {
    /// Which rules a force's photos come under; the words for it are one file each.
    ForceRules {
        /// The policy for police in England and Wales.
        EnglandAndWales = "england-and-wales",
        /// The same as we read it, which could not be confirmed: a force that works for a purpose.
        National = "national",
        /// Scotland's own.
        Scotland = "scotland",
        /// Northern Ireland's own.
        NorthernIreland = "northern-ireland",
    }
}

impl ForceRules {
    /// Those of a force that works there.
    pub const fn of(area: Area) -> Self {
        match area {
            Area::England | Area::Wales => Self::EnglandAndWales,
            Area::National => Self::National,
            Area::Scotland => Self::Scotland,
            Area::NorthernIreland => Self::NorthernIreland,
        }
    }

    /// Whether the check answers for these rules, so that it may lead to a letter to such a force.
    pub const fn has_check(self) -> bool {
        match self {
            Self::EnglandAndWales | Self::National => true,
            Self::Scotland | Self::NorthernIreland => false,
        }
    }
}

/// What the list of forces shows of a force besides.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct ForceRecord {
    /// The force.
    pub force: Force,
    /// Its name in Welsh.
    pub welsh_name: Option<&'static str>,
    /// Its official web domain.
    pub domain: Option<&'static str>,
    /// Whether a public page under the domain was seen; if not, readers are told.
    pub seen: bool,
    /// Its page on data rights.
    pub rights_page: Option<RightsPage>,
    /// The nearest page in Welsh.
    pub rights_page_cy: Option<&'static str>,
    /// The e-mail address of its data protection office.
    pub email: Option<Office>,
    /// The postal address of that office.
    pub postal: Option<Office>,
}

/// A force's page on data rights.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct RightsPage {
    /// Its address.
    pub link: &'static str,
    /// What it is about.
    pub about: RightsAbout,
    /// Whether it is of an earlier site, so that it may be gone.
    pub is_older: bool,
    /// When it was seen.
    pub seen: Seen,
}

closed_set! {
    /// What a force's page is about, the best for our readers first.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    RightsAbout {
        /// Custody images themselves.
        CustodyImages = "custody images",
        /// Deletion of records.
        Deletion = "deletion",
        /// All data rights.
        Rights = "rights",
        /// Seeing one's own data.
        Access = "access",
        /// How the force uses data.
        PrivacyNotice = "privacy notice",
    }
}

/// One address of an office.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Office {
    /// The address.
    pub address: &'static str,
    /// When it was seen.
    pub seen: Seen,
}

/// When something was seen, as far as the copy that was read says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Seen {
    /// A year, month or day; `None` where the copy has no date.
    pub date: Option<&'static str>,
    /// Whether it may be later than that.
    pub or_later: bool,
}

/// A name as names are compared: small letters, "and" for "&", "police" for "constabulary", no accents
/// of Welsh, no stops, one space between words.
pub fn plain_name(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.chars() {
        match letter {
            '&' => {
                end_word(&mut plain);
                plain.push_str("and ");
            }
            '\'' | '’' | '.' => {}
            _ if letter.is_ascii_alphanumeric() => plain.push(letter.to_ascii_lowercase()),
            _ if letter.is_ascii() => end_word(&mut plain),
            _ => plain.push(without_accent(letter)),
        }
    }
    end_word(&mut plain);
    plain.truncate(plain.trim_ascii_end().len());
    plain
}

fn end_word(plain: &mut String) {
    const CONSTABULARY: &str = "constabulary";
    if plain.ends_with(CONSTABULARY) {
        plain.truncate(plain.len() - CONSTABULARY.len());
        plain.push_str("police");
    }
    if !plain.is_empty() && !plain.ends_with(' ') {
        plain.push(' ');
    }
}

fn without_accent(letter: char) -> char {
    match letter {
        'â' | 'Â' => 'a',
        'ê' | 'Ê' => 'e',
        'î' | 'Î' => 'i',
        'ô' | 'Ô' => 'o',
        'û' | 'Û' => 'u',
        'ŵ' | 'Ŵ' => 'w',
        'ŷ' | 'Ŷ' => 'y',
        _ => letter,
    }
}
