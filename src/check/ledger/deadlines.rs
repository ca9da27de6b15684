//! What is to be sent before and after each meeting, and when it was.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::derive::{Due, Occasion, Sendable, deadlines};
use crate::model::Meeting;
use crate::text::Language::{self, Danish, English};
use chrono::NaiveDate;

/// The deadlines of one kind, with the meetings they are of.
type Dues<'m> = Vec<(&'m Meeting, Due<'m>)>;

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let site = &year.record.model.site;
    let own = |it: &&Occasion<'_>| it.body.id == year.body.id;
    let dues: Dues<'_> = (year.meetings.iter().filter(own))
        .flat_map(|it| {
            deadlines(site, it.body, it.meeting).into_iter().map(|due| (it.meeting, due))
        })
        .collect();
    (Sendable::ALL.into_iter())
        .filter_map(|what| {
            let own: Dues<'_> = dues.iter().filter(|it| it.1.what == what).cloned().collect();
            row(year, what, &own)
        })
        .collect()
}

/// The rule of the year's last meeting stands for them all; the days are each meeting's own.
fn row(year: &Year<'_>, what: Sendable, dues: &Dues<'_>) -> Option<Row> {
    let (_, last) = dues.last()?;
    let evidence: Vec<Evidence> =
        dues.iter().map(|(meeting, due)| evidence(year.record.as_of, meeting, due)).collect();
    let count = |verdict: Verdict| evidence.iter().filter(|it| it.verdict == verdict).count();
    let counts = [
        (count(Verdict::Held), Verdict::Held),
        (count(Verdict::Broken), Verdict::Broken),
        (count(Verdict::Undecidable), Verdict::Undecidable),
        (count(Verdict::Open(Forecast::Good)), Verdict::Open(Forecast::Good)),
    ];
    let asked = Asked::Sending(what, last.rule.due.value.clone());
    let row = Row::new(year, rule(what), asked, last.rule.due.span)
        .under(&last.rule.rule, last.house_rule)
        .shown_by(evidence)
        .in_words(year, |language| in_all(&counts, language));
    Some(row)
}

fn rule(what: Sendable) -> &'static str {
    match what {
        Sendable::CallForItems | Sendable::ItemsFromMembers | Sendable::Call => "late-agenda",
        Sendable::Agenda => "late-agenda",
        Sendable::Minutes => "missing-minutes",
    }
}

fn evidence(today: NaiveDate, meeting: &Meeting, due: &Due<'_>) -> Evidence {
    let missing = due.what == Sendable::Minutes && !meeting.has_minutes();
    let verdict = match due.sent {
        Some(sent) if sent <= due.day => Verdict::Held,
        Some(_) => Verdict::Broken,
        None if today <= due.day => Verdict::Open(Forecast::Good),
        None if missing => Verdict::Broken,
        None => Verdict::Undecidable,
    };
    Evidence::new(verdict, Some(Proof::Meeting(meeting.id.clone())), |language| {
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        let sent = due.sent.map(|it| language.date(it));
        let late = due.days_late().map(|it| language.days(it));
        match (sent, late, verdict, language) {
            (Some(sent), None, _, Danish) => format!("{day}: sendt {sent}, frist {last}"),
            (Some(sent), None, _, English) => format!("{day}: sent {sent}, due {last}"),
            (Some(sent), Some(late), _, Danish) => {
                format!("{day}: sendt {sent}, {late} efter fristen {last}")
            }
            (Some(sent), Some(late), _, English) => {
                format!("{day}: sent {sent}, {late} after it was due on {last}")
            }
            (None, _, Verdict::Open(_), Danish) => format!("{day}: frist {last}"),
            (None, _, Verdict::Open(_), English) => format!("{day}: due {last}"),
            (None, _, Verdict::Broken, Danish) => format!("{day}: mangler, frist {last}"),
            (None, _, Verdict::Broken, English) => format!("{day}: missing, due {last}"),
            (None, _, Verdict::Held | Verdict::Undecidable, Danish) => {
                format!("{day}: datoen for udsendelsen mangler, frist {last}")
            }
            (None, _, Verdict::Held | Verdict::Undecidable, English) => {
                format!("{day}: the date of sending is missing, due {last}")
            }
        }
    })
}

fn in_all(counts: &[(usize, Verdict)], language: Language) -> String {
    let parts: Vec<String> = (counts.iter())
        .filter(|(number, _)| *number > 0)
        .map(|(number, verdict)| {
            let what = match (verdict, language) {
                (Verdict::Held, Danish) => "til tiden",
                (Verdict::Held, English) => "in time",
                (Verdict::Broken, Danish) => "for sent",
                (Verdict::Broken, English) => "too late",
                (Verdict::Undecidable, Danish) => "uden dato for udsendelsen",
                (Verdict::Undecidable, English) => "without a date of sending",
                (Verdict::Open(_), Danish) => "endnu ikke forfaldne",
                (Verdict::Open(_), English) => "not yet due",
            };
            format!("{number} {what}")
        })
        .collect();
    parts.join(", ")
}
