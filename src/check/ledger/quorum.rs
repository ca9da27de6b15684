//! Whether the body could decide at its meetings.

use super::year::Year;
use super::{Asked, Evidence, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{Quorate, QuorumOf, quorum};
use crate::model::{DecisionId, Meeting};
use crate::text::Language::{self, Danish, English};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let own = year.meetings.iter().filter(|it| it.body.id == year.body.id);
    let found: Vec<(&Meeting, QuorumOf<'_>)> = own
        .filter_map(|it| Some((it.meeting, quorum(year.record, year.body, it.meeting)?)))
        .collect();
    let Some((_, last)) = found.last() else { return Vec::new() };
    let evidence: Vec<Evidence> = found.iter().flat_map(|it| of_meeting(it.0, &it.1)).collect();
    let count = |verdict: Verdict| {
        let of_meetings = found.iter().map(|(meeting, it)| worst(meeting, it));
        of_meetings.filter(|it| *it == verdict).count()
    };
    let counts = [Verdict::Held, Verdict::Broken, Verdict::Undecidable]
        .map(|verdict| (count(verdict), verdict));
    let row = Row::new(year, &rules::no_quorum, Asked::Quorum(last.quorum.value), last.quorum.span)
        .under(&last.rule, last.of_house)
        .shown_by(evidence)
        .in_words(year, |language| in_all(&counts, language));
    vec![row]
}

fn verdict(quorate: Quorate) -> Verdict {
    match quorate {
        Quorate::Yes => Verdict::Held,
        Quorate::No => Verdict::Broken,
        Quorate::Unknown(_) => Verdict::Undecidable,
    }
}

/// The items at which the body decided without being able to, though it could at the meeting as a
/// whole.
fn lost<'m>(meeting: &'m Meeting, of: &QuorumOf<'_>) -> Vec<&'m crate::model::Item> {
    if of.whole.verdict != Quorate::Yes {
        return Vec::new();
    }
    let items = meeting.items.iter().zip(&of.items);
    let lost = items.filter(|(item, at)| at.verdict == Quorate::No && !item.decisions.is_empty());
    lost.map(|(item, _)| item).collect()
}

fn worst(meeting: &Meeting, of: &QuorumOf<'_>) -> Verdict {
    match lost(meeting, of).is_empty() {
        true => verdict(of.whole.verdict),
        false => Verdict::Broken,
    }
}

fn of_meeting(meeting: &Meeting, of: &QuorumOf<'_>) -> Vec<Evidence> {
    let proof = Some(Proof::Meeting(meeting.id.clone()));
    let (present, needed) = (of.whole.present, of.needed);
    let whole = Evidence::new(verdict(of.whole.verdict), proof, |language| {
        let day = language.date(meeting.day);
        match (of.whole.verdict, language) {
            (Quorate::Yes | Quorate::No, Danish) => {
                format!("{day}: {present} til stede, {needed} krævet")
            }
            (Quorate::Yes | Quorate::No, English) => {
                format!("{day}: {present} present, {needed} needed")
            }
            (Quorate::Unknown(_), Danish) => {
                format!("{day}: fremmødet er ikke fuldt noteret, {needed} krævet")
            }
            (Quorate::Unknown(_), English) => {
                format!("{day}: attendance is not fully noted, {needed} needed")
            }
        }
    });
    let at_items = lost(meeting, of).into_iter().map(|item| {
        let proof = Some(Proof::Item(DecisionId::of_item(&meeting.id, &item.id)));
        let number = item.number;
        Evidence::new(Verdict::Broken, proof, |language| {
            let day = language.date(meeting.day);
            match language {
                Danish => format!("{day}, punkt {number}: ikke beslutningsdygtig"),
                English => format!("{day}, item {number}: no quorum"),
            }
        })
    });
    std::iter::once(whole).chain(at_items).collect()
}

fn in_all(counts: &[(usize, Verdict)], language: Language) -> String {
    let counted = counts.iter().filter(|(number, _)| *number > 0);
    let words = counted.map(|(number, verdict)| match (verdict, language) {
        (Verdict::Broken, Danish) => format!("{number} ikke beslutningsdygtige"),
        (Verdict::Broken, English) => format!("{number} without a quorum"),
        (Verdict::Undecidable, Danish) => format!("{number} uden fuldt noteret fremmøde"),
        (Verdict::Undecidable, English) => format!("{number} without full attendance noted"),
        (Verdict::Held | Verdict::Open(_), Danish) => format!("{number} beslutningsdygtige"),
        (Verdict::Held | Verdict::Open(_), English) => format!("{number} with a quorum"),
    });
    words.collect::<Vec<_>>().join(", ")
}
