//! # Person double booked
//!
//! The same person is to be, or was, at two meetings at the same time.
//!
//! ## Why it matters
//!
//! Of meetings that lie ahead, one will lack a member, and perhaps its quorum. Of meetings that
//! were held, one of the two records is wrong, or somebody left who is said to have stayed.
//!
//! ## Remedy
//!
//! Move one of the meetings, or have a deputy called. Where the meetings were held, correct
//! `present:`: say from when until when, or for which `item:`, somebody was there. Of a meeting
//! that lies ahead those who hold a seat are expected; of one that was held those count who stand
//! under `present:`. Two bodies that meet together hold one meeting. Where no end is stated, only
//! the beginning is looked at. Meetings that lie ahead give no more than a hint.
//!
//! # Dobbeltbooket person
//!
//! Den samme person skal være, eller var, til to møder på samme tid.
//!
//! ## Hvorfor det betyder noget
//!
//! Af de kommende møder kommer ét til at mangle et medlem og er måske ikke beslutningsdygtigt. Af
//! de holdte er et af de to referater forkert, eller også er nogen gået, uden at det er skrevet.
//!
//! ## Sådan rettes det
//!
//! Flyt et af møderne, eller få en stedfortræder indkaldt. Er møderne holdt, så ret `present:`:
//! skriv, fra hvornår til hvornår eller ved hvilket `item:` personen var med. Til et kommende møde
//! ventes dem, der har en plads; til et holdt møde tæller dem, der står under `present:`. To
//! grupper, der mødes sammen, holder ét møde. Er der ingen sluttid, ses der kun på begyndelsen.
//! Kommende møder giver højst et vink.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- people/anna.md --
//! ---
//! name: Anna
//! ---
//! -- bodies/a/mandate.md --
//! ---
//! name: A
//! seats: [{id: chef, title: Chef}]
//! ---
//! -- bodies/a/members.yaml --
//! members: [{seat: chef, person: anna}]
//! -- bodies/a/meetings/2026-03-03.md --
//! ---
//! time: 13-15
//! present: [anna]
//! sent: {minutes: 2026-03-05}
//! ---
//! -- bodies/a/meetings/2026-12-01.md --
//! ---
//! time: 9-12
//! ---
//! -- bodies/b/mandate.md --
//! ---
//! name: B
//! seats: [{id: chef, title: Chef}]
//! ---
//! -- bodies/b/members.yaml --
//! members: [{seat: chef, person: anna}]
//! -- bodies/b/meetings/2026-03-03.md --
//! ---
//! time: 14-16
//! present: [anna] #~ M313
//! sent: {minutes: 2026-03-05}
//! ---
//! -- bodies/b/meetings/2026-12-01.md --
//! ---
//! time: 11.30-13 #~ M313
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- people/anna.md --
//! ---
//! name: Anna
//! ---
//! -- bodies/a/mandate.md --
//! ---
//! name: A
//! seats: [{id: chef, title: Chef}]
//! ---
//! -- bodies/a/members.yaml --
//! members: [{seat: chef, person: anna}]
//! -- bodies/a/meetings/2026-03-03.md --
//! ---
//! time: 13-15
//! present: [{person: anna, until: "14"}]
//! sent: {minutes: 2026-03-05}
//! ---
//! -- bodies/a/meetings/2026-12-01.md --
//! ---
//! time: 9-12
//! ---
//! -- bodies/b/mandate.md --
//! ---
//! name: B
//! seats: [{id: chef, title: Chef}]
//! ---
//! -- bodies/b/members.yaml --
//! members: [{seat: chef, person: anna}]
//! -- bodies/b/meetings/2026-03-03.md --
//! ---
//! time: 14-16
//! present: [anna]
//! sent: {minutes: 2026-03-05}
//! ---
//! -- bodies/b/meetings/2026-12-01.md --
//! ---
//! time: 12-13
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record};
use crate::model::{Body, Meeting, PersonId};
use crate::text::Language::{self, Danish, English};
use crate::text::Span;
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::new("M313", Level::Warning, check);

/// A person at a meeting, from a time until a time.
#[derive(Clone, Copy)]
struct Stay<'m> {
    body: &'m Body,
    meeting: &'m Meeting,
    start: NaiveTime,
    end: NaiveTime,
    ahead: bool,
    span: Span,
}

/// Two meetings, and where the same people are said to be at the second.
struct Clash<'m> {
    first: Stay<'m>,
    second: Stay<'m>,
    people: Vec<Span>,
}

fn check(record: &Record) -> Vec<Finding> {
    let mut stays: BTreeMap<(NaiveDate, &PersonId), Vec<Stay<'_>>> = BTreeMap::new();
    for (body, meeting) in record.model.meetings() {
        for (person, stay) in stays_of(record, body, meeting) {
            stays.entry((meeting.day, person)).or_default().push(stay);
        }
    }
    // One finding for two meetings, however many are expected at both.
    let mut clashes: BTreeMap<_, Clash<'_>> = BTreeMap::new();
    for together in stays.values_mut().filter(|it| it.len() > 1) {
        together.sort_by_key(|it| &it.meeting.id);
        for (at, second) in together.iter().enumerate() {
            for first in together[..at].iter().filter(|it| clash(it, second)) {
                let pair = (&first.meeting.id, &second.meeting.id);
                let new = Clash { first: *first, second: *second, people: Vec::new() };
                clashes.entry(pair).or_insert(new).people.push(second.span);
            }
        }
    }
    clashes.into_values().map(|it| it.found()).collect()
}

/// Who is at a meeting and when. A meeting of several days has no times of its own days.
fn stays_of<'m>(
    record: &Record,
    body: &'m Body,
    meeting: &'m Meeting,
) -> Vec<(&'m PersonId, Stay<'m>)> {
    let Some(time) = meeting.time.as_ref().filter(|_| meeting.until.is_none()) else {
        return Vec::new();
    };
    let (start, end) = (time.value.start, time.value.end.unwrap_or(time.value.start));
    let state = MeetingState::of(meeting, record.as_of);
    let stay = |start, end, ahead, span| Stay { body, meeting, start, end, ahead, span };
    if state.lies_ahead() {
        let sits = body.appointments.iter().filter(|it| it.life.covers(meeting.day));
        let mut people: Vec<&PersonId> = sits.map(|it| &it.person.value).collect();
        people.sort();
        people.dedup();
        return people.into_iter().map(|it| (it, stay(start, end, true, time.span))).collect();
    }
    if !state.took_place() {
        return Vec::new();
    }
    let whole = meeting.attendance.present.iter().filter(|it| it.items.is_empty());
    let stays = whole.map(|it| {
        let from = it.from.as_ref().map_or(start, |it| it.value.0.max(start));
        let until = it.until.as_ref().map_or(end, |it| it.value.0.min(end).max(from));
        (&it.person.value, stay(from, until, false, it.person.span))
    });
    stays.collect()
}

fn clash(first: &Stay<'_>, second: &Stay<'_>) -> bool {
    let with = |it: &Stay<'_>, other: &Stay<'_>| {
        it.meeting.with.iter().any(|it| it.value == other.body.id)
    };
    let together = with(first, second) || with(second, first);
    let overlap = first.start.max(second.start) < first.end.min(second.end);
    // A stay without an end is known by its beginning alone.
    let begins_within = |it: &Stay<'_>, other: &Stay<'_>| {
        it.start == it.end && (other.start..other.end).contains(&it.start)
    };
    let at_once =
        first.start == second.start && (first.start == first.end || second.start == second.end);
    let same_time =
        overlap || at_once || begins_within(first, second) || begins_within(second, first);
    first.meeting.id != second.meeting.id && first.ahead == second.ahead && !together && same_time
}

impl Clash<'_> {
    fn found(&self) -> Finding {
        let (first, second) = (self.first, self.second);
        let span = self.people.first().copied().unwrap_or(second.span);
        let finding = Finding::at(span, |language| self.said(language));
        let time = first.meeting.time.as_ref().map_or(first.span, |it| it.span);
        let finding = finding.also(time, |language| match language {
            Danish => "det andet møde".to_owned(),
            English => "the other meeting".to_owned(),
        });
        let others = self.people.iter().skip(1).filter(|it| **it != span);
        let finding = others.fold(finding, |finding, place| {
            finding.also(*place, |language| match language {
                Danish => "også her".to_owned(),
                English => "here as well".to_owned(),
            })
        });
        let finding = finding.of(&second.body.id).about(&*second.meeting.id.name);
        let finding = finding.about(first.meeting.id.to_string());
        if second.ahead { finding.at_most_hint() } else { finding }
    }

    fn said(&self, language: Language) -> String {
        let (one, other) = (self.first.body.name(), self.second.body.name());
        let day = language.date(self.second.meeting.day);
        let number = self.people.len();
        match (language, self.second.ahead) {
            (Danish, true) => format!(
                "{} har plads i både {one} og {other}, som mødes på samme tid den {day}",
                people(language, number)
            ),
            (Danish, false) => format!(
                "{} står som til stede i både {one} og {other} på samme tid den {day}",
                people(language, number)
            ),
            (English, true) => format!(
                "{one} and {other} meet at the same time on {day}, and {} {} a seat in both",
                people(language, number),
                if number == 1 { "has" } else { "have" }
            ),
            (English, false) => format!(
                "{one} and {other} met at the same time on {day}, and {} {} said to have been at both",
                people(language, number),
                if number == 1 { "is" } else { "are" }
            ),
        }
    }
}

fn people(language: Language, number: usize) -> String {
    match (language, number) {
        (Danish | English, 1) => "1 person".to_owned(),
        (Danish, _) => format!("{number} personer"),
        (English, _) => format!("{number} people"),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::source::Tree;

    /// How many findings two meetings of the same day give, with two people in both bodies.
    fn found(first: &str, second: &str) -> usize {
        let text = format!(
            "\
-- people/anna.md --
---
name: Anna
---
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/members.yaml --
members: [{{seat: chef, person: anna}}, {{seat: leder, person: anna}}, {{seat: chef, person: bo}}]
-- bodies/a/meetings/2026-12-01.md --
---
{first}
---
-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/members.yaml --
members: [{{seat: chef, person: anna}}, {{seat: chef, person: bo}}]
-- bodies/b/meetings/2026-12-01.md --
---
{second}
---
"
        );
        let day = "2026-11-22".parse().expect("a day of the test");
        check(&crate::record(&Tree::from_text(&text), day)).len()
    }

    #[test]
    fn times_overlap_where_both_cover_a_moment() {
        for minute in (0..=24 * 12).map(|it| it * 5).filter(|it| *it < 24 * 60) {
            let begins = format!("time: {}.{:02}", minute / 60, minute % 60);
            let within = (13 * 60..15 * 60).contains(&minute);
            assert_eq!(found("time: 13-15", &begins), usize::from(within), "{begins}");
            let ends = format!("time: 8.00-{}.{:02}", minute / 60, minute % 60);
            let reaches = minute > 13 * 60;
            assert_eq!(found("time: 13-15", &ends), usize::from(reaches), "{ends}");
        }
        assert_eq!(found("time: 13", "time: 13"), 1);
        assert_eq!(found("time: 13", "time: 14"), 0);
    }

    #[test]
    fn meetings_that_are_one_or_none_do_not_clash() {
        assert_eq!(found("time: 13-15", "{time: 13-15, with: [a]}"), 0);
        assert_eq!(found("time: 13-15", "{time: 13-15, status: cancelled}"), 0);
        assert_eq!(found("time: 13-15", "{time: 13-15, until: 2026-12-02}"), 0);
        assert_eq!(found("time: 13-15", "place: Herning"), 0);
    }
}
