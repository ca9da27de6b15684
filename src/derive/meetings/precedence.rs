//! Whether a body meets in time before the meetings of another, so that its proposals reach them.

use super::MeetingState;
use crate::derive::Record;
use crate::model::{Before, Body, Meeting};
use chrono::NaiveDate;

/// A meeting of another body before which this one should have met in time and did not.
#[derive(Clone, Debug)]
pub struct TooLate<'m> {
    /// The other body.
    pub other: &'m Body,
    /// Its meeting.
    pub meeting: &'m Meeting,
    /// The last day on which this body's meeting would have been in time.
    pub last: NaiveDate,
    /// The meeting that came after that day and no later than the other's; none where there is
    /// none since the other body met the time before.
    pub own: Option<&'m Meeting>,
    /// The rule.
    pub rule: &'m Before,
}

/// The meetings of another body that this one did not precede as its mandate asks.
///
/// Each is judged by this body's meetings since the one before it, from the first that is
/// recorded. What still may be called in time is not judged.
pub fn too_late<'r>(record: &'r Record, body: &'r Body) -> Vec<TooLate<'r>> {
    let own = standing(body, record.as_of);
    let Some(begun) = own.first().map(|it| it.day) else { return Vec::new() };
    let mut res = Vec::new();
    for other in bodies_after(record, body) {
        let mut before = begun;
        for meeting in standing(other, record.as_of).into_iter().filter(|it| it.day > begun) {
            let since = std::mem::replace(&mut before, meeting.day);
            res.extend(judged(record, body, other, meeting, since, &own));
        }
    }
    res
}

fn judged<'r>(
    record: &'r Record,
    body: &'r Body,
    other: &'r Body,
    meeting: &'r Meeting,
    since: NaiveDate,
    own: &[&'r Meeting],
) -> Option<TooLate<'r>> {
    let rule = rule_on(body, meeting.day)?;
    if rule.body.as_ref()?.value != other.id || !body.life().covers(meeting.day) {
        return None;
    }
    let closed = |day: NaiveDate| record.model.site.rests_on(day);
    let last = rule.by.map_or(meeting.day, |it| it.before(meeting.day, &closed));
    let in_time = |it: &&&Meeting| since <= it.day && it.day <= last;
    let too_near = |it: &&&Meeting| last < it.day && it.day <= meeting.day;
    let near = own.iter().find(too_near).copied();
    let kept = own.iter().any(|it| in_time(&it));
    let open = near.is_none() && record.as_of <= last;
    (!kept && !open).then_some(TooLate { other, meeting, last, own: near, rule })
}

/// The bodies before whose meetings this one meets, under any version of its mandate.
fn bodies_after<'r>(record: &'r Record, body: &'r Body) -> Vec<&'r Body> {
    let rules = body.versions().filter_map(|it| it.meetings.as_ref()?.before.as_ref());
    let mut ids: Vec<_> = rules.filter_map(|it| it.body.as_ref()).map(|it| &it.value).collect();
    ids.sort();
    ids.dedup();
    ids.into_iter()
        .filter(|it| **it != body.id)
        .filter_map(|it| record.model.bodies.get(it))
        .collect()
}

fn rule_on(body: &Body, day: NaiveDate) -> Option<&Before> {
    body.mandate_on(day).meetings.as_ref()?.before.as_ref()
}

/// The meetings by plan that were held or lie ahead.
fn standing(body: &Body, day: NaiveDate) -> Vec<&Meeting> {
    let by_plan = |it: &&Meeting| !it.hollow && !it.is_beside_the_plan();
    let stands = |it: &&Meeting| MeetingState::of(it, day).stands();
    body.meetings.iter().filter(by_plan).filter(stands).collect()
}
