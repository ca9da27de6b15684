//! # Metrics
//!
//! How wide a text will be in the reader's own font, and where it is broken so that it stays in its box.
//!
//! Nobody knows which face the reader has, so every character counts as the widest of the likely
//! ones, and the whole gets an allowance. A text measured here may turn out narrower, never wider.
//!
//! Lines say themselves how they go on. One that ends in [`SOFT_HYPHEN`] was broken inside a word,
//! one that ends in [`SEAM`] after a hyphen or a slash, and any other at a space. So a writer
//! can put the text together again, and a screen reader need not hear the break.

use super::advances::{self, Advances};

/// Ends a line broken inside a word; drawn as a hyphen, not part of the text.
pub(crate) const SOFT_HYPHEN: char = '\u{ad}';

/// Ends a line that goes on without a space; not drawn (Unicode's zero width space).
pub(crate) const SEAM: char = '\u{200b}';

/// Ends a text that was cut short.
pub(crate) const ELLIPSIS: char = '…';

/// Per cent of the measured width that a text is given: faces not measured, kerning, hinting.
const ALLOWANCE: u64 = 108;

/// A line that is cut short ends at a word if that keeps this share of it, in per cent.
const WORD_ENDING: usize = 60;

/// How heavy a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 600.
    Semibold,
}

impl Weight {
    fn advances(self) -> &'static Advances {
        match self {
            Weight::Regular => &advances::REGULAR,
            Weight::Semibold => &advances::SEMIBOLD,
        }
    }
}

/// A size and a weight: what a width depends on besides the text.
#[derive(Debug, Clone, Copy)]
struct Face {
    size: u32,
    weight: Weight,
}

impl Face {
    fn width(self, text: &str) -> u32 {
        width(text, self.size, self.weight)
    }
}

/// The width of one line of text in pixels, rounded up.
pub(crate) fn width(text: &str, size_px: u32, weight: Weight) -> u32 {
    let advances = weight.advances();
    let mut em = 0_u64;
    for character in text.chars() {
        em += u64::from(advances.of(character));
    }
    let pixels = (em * u64::from(size_px) * ALLOWANCE).div_ceil(100_000);
    u32::try_from(pixels).unwrap_or(u32::MAX)
}

/// Breaks a text into at most `max_lines` lines no wider than `max_width`.
///
/// A word wider than a line is broken with a [`SOFT_HYPHEN`]; when the lines run out, the last one
/// ends in an ellipsis.
pub(crate) fn wrap(
    text: &str,
    max_width: u32,
    size_px: u32,
    weight: Weight,
    max_lines: usize,
) -> Vec<String> {
    let face = Face { size: size_px, weight };
    let mut lines = break_lines(text, max_width, face);
    if max_lines == 0 {
        return Vec::new();
    }
    if lines.len() > max_lines {
        let rest = lines.split_off(max_lines - 1);
        lines.push(shorten(&join(&rest), max_width, face));
    }
    lines
}

/// The text that a run of wrapped lines was broken from.
pub(crate) fn join(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        text = lengthen(&text, line);
    }
    text.trim_end_matches([SOFT_HYPHEN, SEAM]).to_owned()
}

fn break_lines(text: &str, max_width: u32, face: Face) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let longer = lengthen(&line, &piece);
        if line.is_empty() || face.width(&longer) <= max_width {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, piece));
        }
        while face.width(&line) > max_width {
            let Some((head, tail)) = break_word(&line, max_width, face) else {
                break;
            };
            lines.push(head);
            line = tail;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A line with one more piece on it.
fn lengthen(line: &str, piece: &str) -> String {
    match line.strip_suffix([SOFT_HYPHEN, SEAM]) {
        Some(open) => format!("{open}{piece}"),
        None if line.is_empty() => piece.to_owned(),
        None => format!("{line} {piece}"),
    }
}

/// The parts of a text between which a line may end without a hyphen being added.
///
/// A part that goes on without a space ends in [`SEAM`], or in the [`SOFT_HYPHEN`] its author wrote.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    // A no-break space is kept: it is there to hold two words together.
    for word in text.split(|c: char| c != '\u{a0}' && (c.is_whitespace() || c.is_control())) {
        let letters: Vec<char> = word.chars().filter(|c| *c != SEAM).collect();
        let mut piece = String::new();
        for (place, letter) in letters.iter().enumerate() {
            piece.push(*letter);
            if ends_piece(&letters, place) {
                if *letter != SOFT_HYPHEN {
                    piece.push(SEAM);
                }
                pieces.push(std::mem::take(&mut piece));
            }
        }
        if !piece.is_empty() {
            pieces.push(piece);
        }
    }
    pieces
}

/// Whether a line may end after this letter: a hyphen or slash with at least two letters around it.
fn ends_piece(letters: &[char], place: usize) -> bool {
    let around = place >= 2 && place + 2 < letters.len();
    let goes_on = letters.get(place + 1).is_some_and(|next| next.is_alphanumeric());
    around && goes_on && matches!(letters[place], '-' | '/' | '–' | '\u{2010}' | SOFT_HYPHEN)
}

/// Splits a word that no line can hold: the head with its soft hyphen, and the tail.
///
/// `None` if there is nothing left to split, so that a box too narrow for one letter ends the search.
fn break_word(word: &str, max_width: u32, face: Face) -> Option<(String, String)> {
    let letters: Vec<char> = word.chars().collect();
    let fits = |cut: usize| {
        face.width(&letters[..cut].iter().chain(&['-']).collect::<String>()) <= max_width
    };
    let longest = (1..letters.len()).take_while(|cut| fits(*cut)).last().unwrap_or(1);
    let last = letters.len().checked_sub(1).filter(|last| *last > 0)?;
    let mut best = (0, longest.min(last));
    // A head shorter than half a line looks like a mistake.
    for cut in (longest / 2).max(3)..=longest.min(letters.len().saturating_sub(3)) {
        let rank = rank_of_break(&letters, cut);
        if rank >= best.0.max(1) {
            best = (rank, cut);
        }
    }
    let head = letters[..best.1].iter().chain(&[SOFT_HYPHEN]).collect();
    Some((head, letters[best.1..].iter().collect()))
}

/// Endings that link the parts of a compound in the Nordic languages and German.
const LINKS: [&str; 9] =
    ["ings", "heds", "hets", "tions", "skabs", "tets", "ungs", "elses", "dels"];

/// How good it is to break a word before this letter: 0 is not at all.
fn rank_of_break(letters: &[char], cut: usize) -> u8 {
    let vowel = |place: usize| {
        letters.get(place).is_some_and(|c| "aeiouyæøåäöüéAEIOUYÆØÅÄÖÜÉ".contains(*c))
    };
    let consonant =
        |place: usize| letters.get(place).is_some_and(|c| c.is_alphabetic()) && !vowel(place);
    if !letters[cut - 1].is_alphabetic() || !letters[cut].is_alphabetic() {
        return 0;
    }
    let head: String = letters[cut.saturating_sub(5)..cut].iter().collect();
    if LINKS.iter().any(|link| head.ends_with(link)) {
        return 4;
    }
    let pair: String = letters[cut - 1..=cut].iter().collect();
    if ["ch", "ck", "ng", "ph", "sk", "sp", "st", "th"].contains(&pair.as_str()) {
        return 0;
    }
    if letters[cut - 1] == 's' && consonant(cut.saturating_sub(2)) && consonant(cut) {
        return 3;
    }
    match (consonant(cut - 1), consonant(cut), vowel(cut + 1)) {
        (true, true, true) => 2,
        (false, true, true) => 1,
        _ => 0,
    }
}

/// As much of a text as one line holds, and an ellipsis.
fn shorten(text: &str, max_width: u32, face: Face) -> String {
    let mut kept = String::new();
    for letter in text.chars().filter(|letter| !matches!(*letter, SOFT_HYPHEN | SEAM)) {
        let longer = format!("{kept}{letter}");
        if face.width(&format!("{longer}{ELLIPSIS}")) > max_width {
            break;
        }
        kept = longer;
    }
    let word_end = kept.rfind(' ').filter(|end| end * 100 >= kept.len() * WORD_ENDING);
    kept.truncate(word_end.unwrap_or(kept.len()));
    let kept = kept.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    format!("{kept}{ELLIPSIS}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 7] = [
        "Implementeringsgruppen for Behandling, pleje, træning og rehabilitering",
        "Økonomi- og porteføljeudvalget",
        "KOL-/hjertesvigtsamarbejdet i Nordvestsjælland",
        "Sundhedsdatasamarbejdsforummet",
        "IT",
        "speciallægepraksisplanlægningsstabiliseringsperiode",
        "§ 14, stk. 2 – “særligt” udvalg • …",
    ];

    #[test]
    fn no_line_is_wider_than_its_box_and_no_letter_is_lost() {
        for name in NAMES {
            for max_width in 60..400 {
                let lines = wrap(name, max_width, 15, Weight::Semibold, 99);
                assert!(
                    lines.iter().all(|line| width(line, 15, Weight::Semibold) <= max_width),
                    "{lines:?}"
                );
                assert_eq!(join(&lines), name);
                let two = wrap(name, max_width, 15, Weight::Semibold, 2);
                assert!(
                    two.len() <= 2
                        && two.iter().all(|line| width(line, 15, Weight::Semibold) <= max_width)
                );
            }
        }
    }

    #[test]
    fn words_break_where_compounds_join() {
        let broken = |text: &str, max_width| {
            wrap(text, max_width, 15, Weight::Semibold, 4).join("|").replace('\u{ad}', "~")
        };
        assert_eq!(broken("Implementeringsgruppen", 188), "Implementerings~|gruppen");
        assert_eq!(broken("Sundhedsaftalesekretariatet", 150), "Sundheds~|aftalesekretariatet");
        assert_eq!(broken("ledelses-/driftsforum", 120), "ledelses-/\u{200b}|driftsforum");
    }

    #[test]
    fn the_last_line_says_that_more_was_meant() {
        let lines = wrap(NAMES[0], 206, 15, Weight::Semibold, 2);
        assert_eq!(lines, ["Implementeringsgruppen", "for Behandling, pleje…"]);
    }

    #[test]
    fn a_box_too_narrow_for_a_letter_is_no_endless_loop() {
        assert_eq!(wrap("abc", 1, 15, Weight::Regular, 9).len(), 3);
        assert!(wrap("", 1, 15, Weight::Regular, 9).is_empty());
    }
}
