//! What is to be sent before and after each meeting, and when it was.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::check::{Rule, rules};
use crate::derive::{Due, Occasion, Sendable, Timing, deadlines};
use crate::model::Meeting;
use crate::text::Language::{self, Danish, English};
use chrono::NaiveDate;

/// The deadlines of one kind, with the meetings they are of.
type Dues<'m> = Vec<(&'m Meeting, Due<'m>)>;

/// How a meeting stands to a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    InTime,
    Late,
    Missing,
    Unproven,
    NotYet,
}

pub(super) fn rows<'m>(year: &Year<'m>) -> Vec<Row> {
    let site = &year.record.model.site;
    let own = year.meetings.iter().filter(|it| it.body.id == year.body.id);
    let of_meeting = |it: &Occasion<'m>| {
        let meeting = it.meeting;
        deadlines(site, year.body, meeting).into_iter().map(move |due| (meeting, due))
    };
    let dues: Dues<'m> = own.flat_map(of_meeting).collect();
    // Of what leaves no trace in a meeting's document, nothing can be said.
    let recorded = Sendable::ALL.into_iter().filter(|it| it.is_recorded());
    recorded
        .filter_map(|what| {
            let own: Dues<'m> = dues.iter().filter(|it| it.1.what == what).cloned().collect();
            row(year, what, &own)
        })
        .collect()
}

/// The rule of the year's last meeting stands for them all; the days are each meeting's own.
fn row(year: &Year<'_>, what: Sendable, dues: &Dues<'_>) -> Option<Row> {
    let (_, last) = dues.last()?;
    let standings: Vec<Standing> =
        dues.iter().map(|(meeting, due)| standing(year.record.as_of, meeting, due)).collect();
    let evidence = dues
        .iter()
        .zip(&standings)
        .map(|((meeting, due), standing)| evidence(meeting, due, *standing, year.record.as_of));
    let asked = Asked::Sending(what, last.deadline.value.clone());
    let row = Row::new(year, rule(what, &standings), asked, last.deadline.span)
        .under(last.stated, last.of_house)
        .shown_by(evidence.collect())
        .in_words(year, |language| in_all(&standings, language));
    Some(row)
}

fn rule(what: Sendable, standings: &[Standing]) -> &'static Rule {
    let broken = standings.iter().any(|it| matches!(it, Standing::Late | Standing::Missing));
    match what {
        _ if !broken && standings.contains(&Standing::Unproven) => &rules::no_proof_of_sending,
        Sendable::CallForItems | Sendable::Call | Sendable::ItemsFromMembers => &rules::late_call,
        Sendable::Agenda | Sendable::Apologies => &rules::late_agenda,
        Sendable::Minutes | Sendable::Comments => match standings.contains(&Standing::Missing) {
            true => &rules::missing_minutes,
            false => &rules::late_minutes,
        },
    }
}

fn standing(today: NaiveDate, meeting: &Meeting, due: &Due<'_>) -> Standing {
    let missing = due.what == Sendable::Minutes && !meeting.has_minutes();
    match due.timing(today) {
        Timing::InTime | Timing::Early(_) => Standing::InTime,
        Timing::Late(_) => Standing::Late,
        Timing::Open => Standing::NotYet,
        Timing::Unrecorded if missing => Standing::Missing,
        // Until the meeting is held, a sending may still be written down.
        Timing::Unrecorded if today <= meeting.day => Standing::NotYet,
        Timing::Unrecorded | Timing::Undecided => Standing::Unproven,
    }
}

impl Standing {
    fn verdict(self) -> Verdict {
        match self {
            Standing::InTime => Verdict::Held,
            Standing::Late | Standing::Missing => Verdict::Broken,
            Standing::Unproven => Verdict::Undecidable,
            Standing::NotYet => Verdict::Open(Forecast::Good),
        }
    }
}

fn evidence(meeting: &Meeting, due: &Due<'_>, standing: Standing, today: NaiveDate) -> Evidence {
    let proof = Some(Proof::Meeting(meeting.id.clone()));
    let passed = due.day < today;
    Evidence::new(standing.verdict(), proof, |language| {
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        let sent = due.sent.map(|it| language.date(it)).unwrap_or_default();
        let late = language.days(due.days_late().unwrap_or_default());
        match (standing, due.sent.is_some(), language) {
            (Standing::Late, _, Danish) => {
                format!("{day}: sendt {sent}, {late} efter fristen {last}")
            }
            (Standing::Late, _, English) => {
                format!("{day}: sent {sent}, {late} after it was due on {last}")
            }
            (Standing::Unproven, true, Danish) => {
                format!("{day}: sendt {sent} på fristens dag, klokkeslættet mangler")
            }
            (Standing::Unproven, true, English) => {
                format!("{day}: sent {sent} on the day it was due, the hour is missing")
            }
            (_, true, Danish) => format!("{day}: sendt {sent}, frist {last}"),
            (_, true, English) => format!("{day}: sent {sent}, due {last}"),
            (Standing::Missing, false, Danish) => format!("{day}: mangler, frist {last}"),
            (Standing::Missing, false, English) => format!("{day}: missing, due {last}"),
            (Standing::NotYet, false, Danish) if passed => {
                format!("{day}: ikke noteret som sendt, frist {last}")
            }
            (Standing::NotYet, false, English) if passed => {
                format!("{day}: not noted as sent, due {last}")
            }
            (Standing::NotYet | Standing::InTime, false, Danish) => format!("{day}: frist {last}"),
            (Standing::NotYet | Standing::InTime, false, English) => format!("{day}: due {last}"),
            (Standing::Unproven, false, Danish) => {
                format!("{day}: datoen for udsendelsen mangler, frist {last}")
            }
            (Standing::Unproven, false, English) => {
                format!("{day}: the date of sending is missing, due {last}")
            }
        }
    })
}

fn in_all(standings: &[Standing], language: Language) -> String {
    let all = [
        (Standing::InTime, "til tiden", "in time"),
        (Standing::Late, "for sent", "too late"),
        (Standing::Missing, "mangler", "missing"),
        (Standing::Unproven, "uden bevis for udsendelsen", "without proof of sending"),
        (Standing::NotYet, "forestår", "to come"),
    ];
    let counted = all.into_iter().filter_map(|(standing, danish, english)| {
        let number = standings.iter().filter(|it| **it == standing).count();
        let words = match language {
            Danish => danish,
            English => english,
        };
        (number > 0).then(|| format!("{number} {words}"))
    });
    counted.collect::<Vec<_>>().join(", ")
}
