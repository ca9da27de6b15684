//! Whether the minutes were approved as the mandate says.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{ApprovalOf, ApprovalState, approval};
use crate::model::Meeting;
use crate::text::Language::{self, Danish, English};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let own = year.meetings.iter().filter(|it| it.body.id == year.body.id);
    let found: Vec<(&Meeting, ApprovalOf<'_>)> = own
        .filter_map(|it| Some((it.meeting, approval(year.record, year.body, it.meeting)?)))
        .collect();
    let Some((_, last)) = found.last() else { return Vec::new() };
    let evidence = found.iter().map(|(meeting, it)| evidence(meeting, it.state));
    let counts: Vec<Verdict> = found.iter().map(|it| verdict(it.1.state)).collect();
    let asked = Asked::Approval(last.way.value);
    let row = Row::new(year, &rules::unapproved_minutes, asked, last.way.span)
        .under(last.rule, last.of_house)
        .shown_by(evidence.collect())
        .in_words(year, |language| in_all(&counts, language));
    vec![row]
}

fn verdict(state: ApprovalState) -> Verdict {
    match state {
        ApprovalState::Stated(_) | ApprovalState::BySilence(_) => Verdict::Held,
        ApprovalState::Open(_) => Verdict::Open(Forecast::Good),
        ApprovalState::Missed(_) => Verdict::Broken,
        ApprovalState::Objected(_)
        | ApprovalState::UnknownSending
        | ApprovalState::UnknownSince(_) => Verdict::Undecidable,
    }
}

fn evidence(meeting: &Meeting, state: ApprovalState) -> Evidence {
    let proof = Some(Proof::Meeting(meeting.id.clone()));
    Evidence::new(verdict(state), proof, |language| {
        let day = language.date(meeting.day);
        format!("{day}: {}", said(state, language))
    })
}

fn said(state: ApprovalState, language: Language) -> String {
    let date = |it| language.date(it);
    match (state, language) {
        (ApprovalState::Stated(day), Danish) => format!("godkendt {}", date(day)),
        (ApprovalState::Stated(day), English) => format!("approved {}", date(day)),
        (ApprovalState::BySilence(day), Danish) => {
            format!("godkendt ved tavshed, ingen indsigelse til og med {}", date(day))
        }
        (ApprovalState::BySilence(day), English) => {
            format!("approved by silence, no objection until {}", date(day))
        }
        (ApprovalState::Open(Some(day)), Danish) => format!("indsigelser senest {}", date(day)),
        (ApprovalState::Open(Some(day)), English) => format!("objections by {}", date(day)),
        (ApprovalState::Open(None), Danish) => "endnu ikke godkendt".to_owned(),
        (ApprovalState::Open(None), English) => "not yet approved".to_owned(),
        (ApprovalState::Missed(day), Danish) => {
            format!("ikke godkendt på næste møde {}", date(day))
        }
        (ApprovalState::Missed(day), English) => {
            format!("not approved at the next meeting on {}", date(day))
        }
        (ApprovalState::Objected(day), Danish) => {
            format!("indsigelse inden {}, udfaldet er ikke noteret", date(day))
        }
        (ApprovalState::Objected(day), English) => {
            format!("objection by {}, the outcome is not noted", date(day))
        }
        (ApprovalState::UnknownSending, Danish) => "udsendelsen er ikke noteret".to_owned(),
        (ApprovalState::UnknownSending, English) => "the sending is not noted".to_owned(),
        (ApprovalState::UnknownSince(_), Danish) => "godkendelsen er ikke noteret".to_owned(),
        (ApprovalState::UnknownSince(_), English) => "the approval is not noted".to_owned(),
    }
}

fn in_all(verdicts: &[Verdict], language: Language) -> String {
    let count = |verdict: Verdict| verdicts.iter().filter(|it| **it == verdict).count();
    let parts = [
        (count(Verdict::Held), "godkendt", "approved"),
        (count(Verdict::Broken), "ikke godkendt", "not approved"),
        (count(Verdict::Undecidable), "uden notat om godkendelse", "without a note of approval"),
        (count(Verdict::Open(Forecast::Good)), "afventer", "waiting"),
    ];
    let shown = parts.into_iter().filter(|it| it.0 > 0);
    let words = shown.map(|(number, danish, english)| match language {
        Danish => format!("{number} {danish}"),
        English => format!("{number} {english}"),
    });
    words.collect::<Vec<_>>().join(", ")
}
