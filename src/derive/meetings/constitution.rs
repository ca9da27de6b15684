//! Whether a body has constituted itself, where a text wants that of the first meeting of a term.

use super::occasions_of;
use crate::derive::Record;
use crate::derive::standing::Standing;
use crate::model::{Body, Item, Mandate, Meeting, MeetingKind, MeetingRules, Period};
use crate::text::slug;
use chrono::NaiveDate;

/// A term in which a body has not constituted itself.
#[derive(Clone, Debug)]
pub struct Unconstituted<'m> {
    /// The first day of the term.
    pub since: NaiveDate,
    /// The first meeting that was held in it.
    pub first: Option<&'m Meeting>,
    /// Whether meetings before the term are recorded too, so that none of its own is missing.
    pub is_whole: bool,
    /// The rule.
    pub rules: Standing<'m, MeetingRules>,
}

/// The term at hand, where a text wants a constituting meeting and none is held or planned.
pub fn unconstituted<'r>(record: &'r Record, body: &'r Body) -> Option<Unconstituted<'r>> {
    let day = record.as_of;
    let mandate = body.mandate_on(day);
    let wants = |it: &'r MeetingRules| it.constituting.as_ref().map(|_| it);
    let rules = Standing::of_meetings(&record.model.site, mandate, wants)?;
    let alive = body.life().covers(day);
    let since = first_day(record, body, mandate).filter(|_| alive)?;
    let meetings = occasions_of(record, [body]);
    let is_whole = meetings.iter().any(|it| it.meeting.day < since);
    let mut first = None;
    for it in meetings.iter().filter(|it| it.meeting.day >= since) {
        // Of a meeting that cannot be read nobody knows what it was.
        if it.state.stands() && (it.meeting.hollow || constitutes(it.meeting)) {
            return None;
        }
        first = first.or(Some(it.meeting).filter(|_| it.state.took_place()));
    }
    Some(Unconstituted { since, first, is_whole, rules })
}

/// The first day of the term: of the body, or of the named period that it follows.
fn first_day(record: &Record, body: &Body, mandate: &Mandate) -> Option<NaiveDate> {
    let term = mandate.term.as_ref().or(record.model.site.house_rules.term.as_ref());
    let kind = term.and_then(|it| it.follows.as_ref()).map(|it| it.value.to_lowercase());
    let of_kind =
        |it: &&Period| kind.is_some() && it.kind.as_ref().map(|it| it.value.to_lowercase()) == kind;
    let mut periods = record.model.periods.iter().filter(of_kind);
    let period = periods.find(|it| it.life.covers(record.as_of));
    body.life().first_day().max(period.and_then(|it| it.life.first_day()))
}

fn constitutes(meeting: &Meeting) -> bool {
    let stated = meeting.kind.as_ref().is_some_and(|it| it.value == MeetingKind::Constituting);
    let says = |it: &str| it.contains("konstituer") || it.contains("constitut");
    let is_on_it = |it: &Item| says(&it.id) || says(&slug(&it.title));
    stated || meeting.items.iter().any(is_on_it)
}
