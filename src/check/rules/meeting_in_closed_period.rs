//! # Meeting in closed period
//!
//! A meeting lies in a month that the mandate keeps free, or on a day that the portal closes.
//!
//! ## Why it matters
//!
//! Members have been promised that time, and few can come.
//!
//! ## Remedy
//!
//! Move the meeting; or take the month from `except:` in the mandate, or the day from `closed_days:` in
//! `site.yaml`. An extraordinary meeting may lie in a month that is kept free.
//!
//! # Møde i en lukket periode
//!
//! Et møde ligger i en måned, som kommissoriet holder fri, eller på en dag, som portalen lukker.
//!
//! ## Hvorfor det betyder noget
//!
//! Medlemmerne er blevet lovet den tid, og kun få kan komme.
//!
//! ## Sådan rettes det
//!
//! Flyt mødet; eller fjern måneden fra `except:` i kommissoriet, henholdsvis dagen fra `closed_days:` i
//! `site.yaml`. Et ekstraordinært møde må gerne ligge i en måned, der holdes fri.
//!
//! ## Examples
//!
//! ```text,caught 2026-01-15
//! -- site.yaml --
//! title: Portal
//! closed_days: [2026-05-15, 24. december]
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: monthly, except: [july], clause: "4"}
//! ---
//! -- bodies/raad/meetings/2026-07-07.md --
//! --- #~ M308
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-05-15.md --
//! --- #~ M308
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-12-23.md --
//! --- #~ M308
//! until: 2026-12-24
//! ---
//! ```
//!
//! ```text,passes 2026-01-15
//! -- site.yaml --
//! title: Portal
//! closed_days: [2026-05-15]
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: monthly, except: [july]}
//! ---
//! -- bodies/raad/meetings/2026-07-07.md --
//! ---
//! kind: ekstraordinært
//! ---
//! -- bodies/raad/meetings/2026-07-14.md --
//! ---
//! status: aflyst
//! ---
//! -- bodies/raad/meetings/2027-05-15.md --
//! ---
//! time: 13-15
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record, Standing};
use crate::model::{Body, Meeting, MeetingRules};
use crate::text::Language::{Danish, English};
use chrono::{Datelike, NaiveDate};

pub(super) const RULE: Rule = Rule::new("M308", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    let stands = |it: &Meeting| !it.hollow && MeetingState::of(it, record.as_of).stands();
    for (body, meeting) in record.model.meetings().filter(|(_, it)| stands(it)) {
        let found = kept_free(record, body, meeting).or_else(|| closed(record, body, meeting));
        res.extend(found.map(|it| it.of(&body.id).about(&*meeting.id.name)));
    }
    res
}

fn kept_free(record: &Record, body: &Body, meeting: &Meeting) -> Option<Finding> {
    if meeting.is_beside_the_plan() {
        return None;
    }
    let mandate = body.mandate_on(meeting.day);
    let says = |it: &MeetingRules| it.cadence.is_some() || !it.except.is_empty();
    let Standing { rule: rules, of_house } =
        Standing::of_meetings(&record.model.site, mandate, |it| says(it).then_some(it))?;
    let free = |day: NaiveDate| rules.except.iter().find(|it| it.value.number() == day.month());
    let (day, month) = meeting.days().find_map(|it| Some((it, free(it)?)))?;
    let name = body.name();
    let finding = Finding::at(meeting.span, |language| {
        let (on, month) = (language.date(meeting.day), language.format(day, "%B"));
        match (language, of_house) {
            (Danish, false) => {
                format!("mødet den {on} i {name} ligger i {month}, som kommissoriet holder fri")
            }
            (Danish, true) => {
                format!("mødet den {on} i {name} ligger i {month}, som husreglerne holder fri")
            }
            (English, false) => format!(
                "the meeting of {name} on {on} lies in {month}, which the mandate keeps free"
            ),
            (English, true) => format!(
                "the meeting of {name} on {on} lies in {month}, which the house rules keep free"
            ),
        }
    });
    Some(finding.rests_on(month.span, &rules.rule, of_house))
}

fn closed(record: &Record, body: &Body, meeting: &Meeting) -> Option<Finding> {
    let site = &record.model.site;
    let (day, closure) = meeting.days().find_map(|it| Some((it, site.closes(it)?)))?;
    let name = body.name();
    let finding = Finding::at(meeting.span, |language| {
        let day = language.date(day);
        match language {
            Danish => format!("mødet i {name} ligger på en lukkedag, den {day}"),
            English => format!("the meeting of {name} lies on a closed day, {day}"),
        }
    });
    Some(finding.also(closure.span, |language| match language {
        Danish => "lukket her".to_owned(),
        English => "closed here".to_owned(),
    }))
}
