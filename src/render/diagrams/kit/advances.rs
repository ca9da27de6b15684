//! # Advances
//!
//! How far each character moves the pen, in thousandths of the em, as the widest of five faces has it.
//!
//! The theme names no font file, so the reader's own face draws the text. Measured were Roboto,
//! Liberation Sans (the metrics of Arial and Helvetica), Open Sans (for Segoe UI), Inter (for the
//! faces of Apple and GNOME) and Cantarell, at regular and at the weight each of them shows when
//! asked for 600. DejaVu Sans, the face of a bare Linux, is an eighth wider still; it was left out,
//! because the allowance in `metrics` and the padding of a box hold it, and all other readers would
//! have paid for it with names cut short. Figures all have the widest figure's advance, as in tables.

/// The advances of one weight.
#[derive(Debug)]
pub(super) struct Advances {
    /// U+0020 to U+007E.
    ascii: [u16; 95],
    /// U+00A0 to U+00FF.
    latin: [u16; 96],
    /// The characters of `MARKS`, in its order.
    marks: [u16; 10],
}

/// Dashes, quotes, bullet and ellipsis: what Danish and English prose has outside Latin-1.
const MARKS: [char; 10] = [
    '\u{2013}', '\u{2014}', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201c}', '\u{201d}', '\u{201e}',
    '\u{2022}', '\u{2026}',
];

/// Letters of neither table: other alphabets of this width.
const UNKNOWN: u16 = 700;

/// Scripts that fill the em square, and pictures that overfill it.
const SQUARE: u16 = 1000;
const PICTURE: u16 = 1370;

impl Advances {
    /// The advance of one character.
    pub(super) fn of(&self, character: char) -> u16 {
        let code = character as usize;
        match code {
            0x20..=0x7e => self.ascii[code - 0x20],
            // A soft hyphen is measured as the hyphen it is drawn as.
            0xad => self.ascii[usize::from(b'-' - b' ')],
            0xa0..=0xff => self.latin[code - 0xa0],
            // Accents that stand on the letter before them, and marks that are not drawn.
            0x300..=0x36f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
            0x2e80..=0xffff => SQUARE,
            0x1_0000.. => PICTURE,
            _ => MARKS
                .iter()
                .position(|mark| *mark == character)
                .map_or(UNKNOWN, |place| self.marks[place]),
        }
    }
}

/// Regular, 400.
pub(super) const REGULAR: Advances = Advances {
    ascii: [
        282, 279, 424, 653, 638, 987, 730, 244, 363, 363, 552, 660, 280, 461, 278, 413, 643, 643,
        643, 643, 643, 643, 643, 643, 643, 643, 278, 280, 660, 660, 660, 557, 1016, 677, 667, 728,
        730, 667, 611, 778, 741, 279, 552, 667, 563, 903, 754, 779, 667, 779, 723, 667, 643, 742,
        677, 980, 667, 667, 636, 363, 411, 363, 580, 557, 578, 564, 621, 559, 621, 583, 361, 610,
        614, 253, 253, 545, 278, 931, 614, 605, 613, 613, 409, 523, 364, 614, 557, 813, 540, 557,
        542, 379, 551, 379, 681,
    ],
    latin: [
        282, 334, 580, 631, 724, 580, 551, 614, 591, 915, 449, 557, 584, 461, 833, 553, 481, 660,
        421, 431, 578, 623, 660, 278, 500, 367, 461, 557, 884, 927, 995, 611, 677, 677, 677, 677,
        677, 677, 1000, 728, 667, 667, 667, 667, 279, 279, 279, 279, 723, 754, 779, 779, 779, 779,
        779, 660, 779, 742, 742, 742, 742, 667, 667, 623, 564, 564, 564, 564, 564, 564, 925, 559,
        583, 583, 583, 583, 278, 278, 278, 278, 597, 614, 605, 605, 605, 605, 605, 660, 611, 614,
        614, 614, 614, 557, 613, 557,
    ],
    marks: [657, 1000, 248, 248, 248, 433, 433, 433, 563, 1000],
};

/// Semibold, 600; the bold of faces that have no semibold.
pub(super) const SEMIBOLD: Advances = Advances {
    ascii: [
        278, 334, 475, 690, 650, 1013, 741, 265, 394, 394, 548, 673, 296, 466, 292, 391, 667, 667,
        667, 667, 667, 667, 667, 667, 667, 667, 334, 334, 673, 673, 673, 611, 1000, 724, 723, 744,
        734, 667, 611, 778, 751, 306, 561, 723, 611, 923, 784, 788, 667, 788, 723, 667, 660, 743,
        724, 1007, 691, 705, 653, 394, 423, 394, 590, 557, 592, 581, 631, 578, 631, 593, 378, 626,
        635, 279, 279, 572, 305, 957, 635, 611, 625, 625, 432, 557, 394, 635, 576, 838, 563, 576,
        562, 394, 551, 394, 673,
    ],
    latin: [
        278, 334, 590, 659, 751, 590, 551, 629, 592, 915, 475, 607, 590, 466, 833, 553, 466, 673,
        423, 439, 592, 652, 698, 302, 500, 373, 473, 607, 948, 923, 1048, 611, 724, 724, 724, 724,
        724, 724, 1017, 744, 667, 667, 667, 667, 306, 306, 306, 306, 731, 784, 788, 788, 788, 788,
        788, 673, 788, 743, 743, 743, 743, 705, 667, 667, 581, 581, 581, 581, 581, 581, 918, 578,
        593, 593, 593, 593, 279, 279, 279, 279, 611, 635, 611, 611, 611, 611, 611, 673, 611, 635,
        635, 635, 635, 576, 624, 576,
    ],
    marks: [632, 1000, 278, 278, 278, 500, 500, 500, 497, 1008],
};
