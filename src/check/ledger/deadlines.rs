//! What is to be sent before and after each meeting, and when it was.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::derive::{Due, Occasion, Sendable, Timing, deadlines};
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
    let asked = Asked::Sending(what, last.deadline.value.clone());
    let missing = dues.iter().any(|it| is_missing(year.record.as_of, it.0, &it.1));
    let row = Row::new(year, rule(what, missing), asked, last.deadline.span)
        .under(last.stated, last.house_rule)
        .shown_by(evidence)
        .in_words(year, |language| in_all(&counts, language));
    Some(row)
}

fn rule(what: Sendable, missing: bool) -> &'static str {
    match what {
        Sendable::CallForItems
        | Sendable::ItemsFromMembers
        | Sendable::Call
        | Sendable::Apologies => "late-call",
        Sendable::Agenda => "late-agenda",
        Sendable::Minutes if missing => "missing-minutes",
        Sendable::Minutes | Sendable::Comments => "late-minutes",
    }
}

/// Whether its deadline has passed, and it would be here, had it been sent.
fn is_missing(today: NaiveDate, meeting: &Meeting, due: &Due<'_>) -> bool {
    let passed = due.timing(today) == Timing::Unrecorded;
    passed && due.what == Sendable::Minutes && !meeting.has_minutes()
}

fn evidence(today: NaiveDate, meeting: &Meeting, due: &Due<'_>) -> Evidence {
    let verdict = match due.timing(today) {
        Timing::InTime | Timing::Early(_) => Verdict::Held,
        Timing::Late(_) => Verdict::Broken,
        Timing::Open => Verdict::Open(Forecast::Good),
        Timing::Unrecorded if is_missing(today, meeting, due) => Verdict::Broken,
        Timing::Unrecorded | Timing::Undecided => Verdict::Undecidable,
    };
    Evidence::new(verdict, Some(Proof::Meeting(meeting.id.clone())), |language| {
        let (day, last) = (language.date(meeting.day), due_by(due, language));
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

/// The last day in time, with its hour where that is known.
fn due_by(due: &Due<'_>, language: Language) -> String {
    let day = language.date(due.day);
    match (language, due.hour.map(|it| language.clock(it.time()))) {
        (Danish, Some(hour)) => format!("{day} kl. {hour}"),
        (English, Some(hour)) => format!("{day} at {hour}"),
        (_, None) => day,
    }
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
                (Verdict::Undecidable, Danish) => "kan ikke afgøres",
                (Verdict::Undecidable, English) => "cannot be decided",
                (Verdict::Open(_), Danish) => "endnu ikke forfaldne",
                (Verdict::Open(_), English) => "not yet due",
            };
            format!("{number} {what}")
        })
        .collect();
    parts.join(", ")
}
