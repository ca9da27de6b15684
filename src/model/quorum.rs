//! How many must be there to decide, and whether the chair must be among them.

use super::words;

/// How many must be present, and whether the chair must be among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quorum {
    /// The fewest that suffice.
    pub least: Least,
    /// Who must be one of them.
    pub presiding: Presiding,
}

/// Who must be among those present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presiding {
    /// Nobody in particular.
    Anyone,
    /// The chair.
    Chair,
    /// The chair, or the vice-chair where the chair is absent.
    ChairOrVice,
}

/// The fewest that suffice, in heads or as a part of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Least {
    /// So many, whatever the size of the body.
    Number(u32),
    /// At least this part of all.
    Share {
        /// The number above the line.
        part: u32,
        /// The number below the line.
        of: u32,
    },
    /// More than this part of all.
    MoreThan {
        /// The number above the line.
        part: u32,
        /// The number below the line.
        of: u32,
    },
}

const AT_LEAST: &[&str] = &["at least ", "mindst ", "minimum ", "min. ", "min "];
const MORE_THAN: &[&str] = &["more than ", "mere end ", "over "];
const WITH_CHAIR: &[&str] = &[
    " incl. chair",
    " incl. the chair",
    " including chair",
    " including the chair",
    " inkl. formand",
    " inkl. formanden",
    " inkl. forperson",
    " inklusive formand",
    " inklusive formanden",
    " heraf formanden",
    " of which one chair",
];

const VICE_CHAIR: &[&str] = &[
    " the vice-chair",
    " vice-chair",
    " the deputy chair",
    " deputy chair",
    " næstformanden",
    " næstformand",
];

/// What joins the chair and the vice-chair, without its commas.
const OR: &[&str] = &[
    " or",
    " or in absence",
    " or in the absence of the chair",
    " or in the chair's absence",
    " eller",
    " eller i fravær",
    " eller ved forfald",
    " eller i formandens fravær",
    " eller i dennes fravær",
    " eller ved formandens forfald",
    " eller ved dennes forfald",
];

const OF_THE_MEMBERS: &[&str] =
    &[" of the members", " of members", " af medlemmerne", " members", " medlemmer"];

/// Shares that have a name of their own.
const NAMED_SHARES: [(&str, u32, u32); 10] = [
    ("half", 1, 2),
    ("halvdelen", 1, 2),
    ("one third", 1, 3),
    ("a third", 1, 3),
    ("en tredjedel", 1, 3),
    ("én tredjedel", 1, 3),
    ("two thirds", 2, 3),
    ("to tredjedele", 2, 3),
    ("all", 1, 1),
    ("alle", 1, 1),
];

impl Quorum {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] =
        &["1/2", "6", "4 incl. chair", "mere end halvdelen", "4 incl. chair or vice-chair"];

    /// Reads a number or a share, and the chair where it is named.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text).replace(", ", " ");
        let before_vice = words::before_any(&text, VICE_CHAIR);
        let with_chair = match before_vice {
            Some(rest) => {
                Some(OR.iter().filter_map(|it| rest.strip_suffix(it)).find_map(up_to_chair)?)
            }
            None => up_to_chair(&text),
        };
        let presiding = match (with_chair, before_vice) {
            (None, _) => Presiding::Anyone,
            (Some(_), None) => Presiding::Chair,
            (Some(_), Some(_)) => Presiding::ChairOrVice,
        };
        let text = with_chair.unwrap_or(&text);
        let text = words::before_any(text, OF_THE_MEMBERS).unwrap_or(text);
        let least = Least::read(words::after_any(text, AT_LEAST).unwrap_or(text))?;
        Some(Self { least, presiding })
    }

    /// How many of so many members that is.
    pub fn needed(self, members: u32) -> u32 {
        match self.least {
            Least::Number(number) => number,
            Least::Share { part, of } => (members * part).div_ceil(of),
            Least::MoreThan { part, of } => members * part / of + 1,
        }
    }
}

fn up_to_chair(text: &str) -> Option<&str> {
    words::before_any(text, WITH_CHAIR)
}

impl Least {
    fn read(text: &str) -> Option<Self> {
        if let Some(share) = words::after_any(text, MORE_THAN) {
            // More than all can never be there.
            return share_of(share)
                .filter(|(part, of)| part < of)
                .map(|(part, of)| Self::MoreThan { part, of });
        }
        if let Some((part, of)) = share_of(text) {
            return Some(Self::Share { part, of });
        }
        words::number(text).filter(|&number| number > 0).map(Self::Number)
    }
}

fn share_of(text: &str) -> Option<(u32, u32)> {
    if let Some((_, part, of)) = NAMED_SHARES.iter().find(|(name, _, _)| *name == text) {
        return Some((*part, *of));
    }
    let (part, of) = text.split_once('/')?;
    let (part, of) = (words::digits(part.trim(), 2)?, words::digits(of.trim(), 2)?);
    (0 < part && part <= of).then_some((part, of))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quorum_is_a_number_or_a_share() {
        let cases = [
            ("1/2", 9, 5, Presiding::Anyone),
            ("halvdelen", 10, 5, Presiding::Anyone),
            ("half of the members", 9, 5, Presiding::Anyone),
            ("at least half", 8, 4, Presiding::Anyone),
            ("more than half", 10, 6, Presiding::Anyone),
            ("Mere end halvdelen af medlemmerne", 9, 5, Presiding::Anyone),
            ("mere end 2/3", 9, 7, Presiding::Anyone),
            ("2/3", 10, 7, Presiding::Anyone),
            ("to tredjedele", 9, 6, Presiding::Anyone),
            ("alle", 9, 9, Presiding::Anyone),
            ("6", 9, 6, Presiding::Anyone),
            ("seks", 9, 6, Presiding::Anyone),
            ("mindst 6 medlemmer", 9, 6, Presiding::Anyone),
            ("4 incl. chair", 9, 4, Presiding::Chair),
            ("4 inkl. formand", 9, 4, Presiding::Chair),
            ("halvdelen inkl. formanden", 9, 5, Presiding::Chair),
            ("4, heraf formanden", 9, 4, Presiding::Chair),
            ("4 incl. chair or vice-chair", 9, 4, Presiding::ChairOrVice),
            ("4 including chair or, in absence, vice-chair", 9, 4, Presiding::ChairOrVice),
            (
                "4 inkl. formanden eller, ved dennes forfald, næstformanden",
                9,
                4,
                Presiding::ChairOrVice,
            ),
            ("4 of which one chair or deputy chair", 9, 4, Presiding::ChairOrVice),
            ("halvdelen, heraf formanden eller næstformanden", 7, 4, Presiding::ChairOrVice),
        ];
        for (text, members, needed, presiding) in cases {
            let quorum = Quorum::parse(text).expect(text);
            assert_eq!((quorum.needed(members), quorum.presiding), (needed, presiding), "{text:?}");
        }
        let refused = " | 0 | 0/2 | 3/2 | 1/0 | more than all | mere end | 1/2/3 | 4 incl. dog | \
            0.5 | 0,5 | 1-2 | incl. chair | 4 or vice-chair | 4 incl. vice-chair | 4 incl. chair vice-chair";
        for text in refused.split(" | ") {
            assert_eq!(Quorum::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_forms_shown_are_accepted() {
        assert!(Quorum::FORMS.iter().all(|form| Quorum::parse(form).is_some()));
    }
}
