//! Whether the body did what it must do again and again.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{DutyState, DutyYear, duties};
use crate::model::DecisionId;
use crate::text::Language::{self, Danish, English};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let all = duties(year.record, year.body, year.number);
    all.iter().map(|it| row(year, it)).collect()
}

fn row(year: &Year<'_>, found: &DutyYear<'_>) -> Row {
    let duty = found.duty;
    let done = found.evidence.iter().map(|it| evidence(year, it, Verdict::Held));
    let planned = found.planned.iter().map(|it| evidence(year, it, Verdict::Open(Forecast::Good)));
    let verdict = match found.state {
        DutyState::Fulfilled => Verdict::Held,
        DutyState::Planned => Verdict::Open(Forecast::Good),
        DutyState::Open => Verdict::Open(Forecast::Poor),
        DutyState::Unproven => Verdict::Undecidable,
    };
    let id = duty.id.as_ref().map(|it| it.value.to_string());
    let asked =
        Asked::Duty(duty.what.value.clone(), duty.every.as_ref().map(|it| it.value.clone()));
    Row::new(year, &rules::missing_duty_evidence, asked, duty.what.span)
        .under(&duty.rule, false)
        .about(id.unwrap_or_else(|| crate::text::slug(&duty.what.value)))
        .shown_by(done.chain(planned).collect())
        .stands(verdict)
        .in_words(year, |language| happened(found, language))
}

fn evidence(year: &Year<'_>, item: &DecisionId, verdict: Verdict) -> Evidence {
    let found = year.record.model.item(item);
    Evidence::new(verdict, Some(Proof::Item(item.clone())), |language| match (&found, language) {
        (Some((_, meeting, item)), Danish) => {
            format!("{}, punkt {}", language.date(meeting.day), item.number)
        }
        (Some((_, meeting, item)), English) => {
            format!("{}, item {}", language.date(meeting.day), item.number)
        }
        (None, _) => item.to_string(),
    })
}

fn happened(found: &DutyYear<'_>, language: Language) -> String {
    let (times, done, planned) = (found.times, found.evidence.len(), found.planned.len());
    match (found.state, language) {
        (DutyState::Fulfilled, Danish) => format!("{done} af {times} er vist i referaterne"),
        (DutyState::Fulfilled, English) => format!("{done} of {times} shown in the minutes"),
        (DutyState::Planned, Danish) => {
            format!("{done} af {times} er vist, {planned} står på en dagsorden")
        }
        (DutyState::Planned, English) => {
            format!("{done} of {times} shown, {planned} on an agenda")
        }
        (DutyState::Open, Danish) => {
            format!("{done} af {times} er vist, og intet punkt er sat på en dagsorden")
        }
        (DutyState::Open, English) => format!("{done} of {times} shown, and none on an agenda"),
        (DutyState::Unproven, Danish) => {
            format!("{done} af {times} er vist; intet punkt siger, at det er gjort")
        }
        (DutyState::Unproven, English) => {
            format!("{done} of {times} shown; no item says that it was done")
        }
    }
}
