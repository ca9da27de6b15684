//! What a sentence is about, told by the beginnings of its words.

use crate::model::{Numeral, Numerals, Word};

/// The beginnings of words that tell what a sentence is about.
pub(super) type Stems = &'static [&'static str];

pub(super) const AGENDA: Stems = &["dagsorden", "agenda", "materiale", "material", "bilag"];
pub(super) const MINUTES: Stems = &["referat", "beslutningsreferat", "minutes", "protokol"];
pub(super) const CALL: Stems = &["indkald", "mødeindkald", "call", "conven", "varsel", "notice"];
pub(super) const ITEMS: Stems =
    &["punkt", "dagsordenspunkt", "dagsordenpunkt", "emne", "forslag", "sager", "item", "proposal"];
pub(super) const EXTRAORDINARY: Stems = &["ekstraordinær", "extraordinary", "varsel", "notice"];
pub(super) const MEETING: Stems = &["mød", "meet", "samles"];
pub(super) const PRESENT: Stems = &[
    "stede",
    "fremmød",
    "mødt",
    "beslutningsdygtig",
    "deltag",
    "present",
    "quorum",
    "quorate",
    "attend",
];
pub(super) const REVIEW: Stems = &[
    "kommissor",
    "revi",
    "evaluer",
    "vurder",
    "opdater",
    "gennemgå",
    "gennemgang",
    "tages",
    "mandate",
    "update",
    "terms",
];
pub(super) const IN_ALL: Stems = &["sammenhængende", "consecutive", "samlet", "total", "træk"];
/// What else falls due about a meeting and is no rule of the data.
const ASIDE: Stems = &["afbud", "apolog", "høring", "indsigelse", "bemærkning", "objection"];

/// Whether one of the words begins so.
pub(super) fn mention(words: &[Word<'_>], stems: &[&str]) -> bool {
    words.iter().any(|it| stems.iter().any(|stem| it.plain.starts_with(stem)))
}

/// Those numbers whose sentences are about the topic, or whose clause has it in its heading.
pub(super) fn only<'r>(
    read: &Numerals<'_>,
    numerals: Vec<&'r Numeral>,
    stems: Stems,
) -> Vec<&'r Numeral> {
    let (own, rest): (Vec<_>, Vec<_>) =
        numerals.into_iter().partition(|it| mention(read.sentence(it), stems));
    if own.is_empty() && mention(read.heading(), stems) { rest } else { own }
}

/// Those numbers that may be about something that falls due: whose sentences name it, or, where
/// nothing in the clause does, whose sentences name nothing else.
pub(super) fn about<'r>(
    read: &Numerals<'_>,
    numerals: Vec<&'r Numeral>,
    stems: Stems,
) -> Vec<&'r Numeral> {
    let all = [AGENDA, MINUTES, CALL, ITEMS, EXTRAORDINARY, ASIDE];
    let (own, rest): (Vec<_>, Vec<_>) =
        numerals.into_iter().partition(|it| mention(read.sentence(it), stems));
    let titled = mention(read.heading(), stems);
    if !own.is_empty() || (mention(&read.words, stems) && !titled) {
        return own;
    }
    let is_other = |words: &[Word<'_>]| all.iter().any(|it| *it != stems && mention(words, it));
    rest.into_iter().filter(|it| !is_other(read.sentence(it))).collect()
}
